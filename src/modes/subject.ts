// Evaluates one checkpoint: opens its answers, judges what is not judged, writes its evaluation file. The same way
// for the candidate, a live baseline and recorded references.
import { basename } from 'node:path';
import { endpointSource } from '../answers/endpoint.ts';
import { recordedSource } from '../answers/recorded.ts';
import type { AnswerSource } from '../answers/source.ts';
import { waitUntilReady } from '../client/readiness.ts';
import type { CandidatePlan, EndpointPlan, RecordedPlan } from '../config/plan.ts';
import { createMeter, type Meter, remaining, withinBudget } from '../evaluate/budget.ts';
import { type Collected, evaluate, type Progress } from '../evaluate/evaluate.ts';
import type { Example } from '../evaluate/findings.ts';
import { instrumentOf } from '../evaluate/instrument.ts';
import type { Checkpoint, Evaluation } from '../schema/evaluation.ts';
import type { Instrument } from '../schema/instrument.ts';
import { renderedIdentity, suiteIdentityOfHashes } from '../suite/identity.ts';
import { plannedAnswers } from '../suite/order.ts';
import { forLog } from '../untrusted.ts';
import type { JudgeAtWork, Kit } from './kit.ts';

export interface Subject {
  readonly checkpoint: Checkpoint;
  readonly answers: CandidatePlan;
  /** Leave out scores that came with recorded answers, and judge all of them here. */
  readonly judgeAgain: boolean;
}

export interface SubjectResult {
  readonly evaluation: Evaluation;
  readonly examples: readonly Example[];
  /** Name of the evaluation file in the output directory. */
  readonly file: string;
}

/** @throws UserError for what the user got wrong, Failure when a server cannot be used at all. */
export function evaluateSubject(subject: Subject, kit: Kit): Promise<SubjectResult> {
  const { answers } = subject;
  return answers.kind === 'endpoint'
    ? evaluateLive(subject, answers.endpoint, kit)
    : evaluateRecorded(subject, answers.recorded, kit);
}

async function evaluateLive(subject: Subject, endpoint: EndpointPlan, kit: Kit): Promise<SubjectResult> {
  const { plan, world } = kit;
  const { suite, rendered } = await kit.suite();
  const client = await kit.client(endpoint, plan.concurrency.answers);
  await waitUntilReady(client, 'endpoint', world.signal);
  const judge = await kit.judge();
  const source = endpointSource({
    client,
    checkpoint: subject.checkpoint.name,
    sampling: plan.sampling,
    inFlight: plan.concurrency.answers,
  });
  const meter = createMeter({ answers: client, judge: judge.client }, plan.prices);
  const items = plannedAnswers(rendered, plan.suite.samples, plan.suite.seed);
  const planned = rendered.length * plan.suite.samples;
  const collected = await collect(subject, { source, items, listed: rendered, judge, meter, planned }, kit);
  const instrument = instrumentOf({
    suite: { name: suite.name, hash: renderedIdentity(rendered), prompts: rendered.length },
    variants: plan.suite.variants,
    sampling: plan.sampling,
    judge: judge.judge.identity,
  });
  return written(subject, kit, {
    collected,
    instrument,
    source,
    meter,
    planned: { prompts: rendered.length, answers: planned, seed: plan.suite.seed },
  });
}

async function evaluateRecorded(subject: Subject, recorded: RecordedPlan, kit: Kit): Promise<SubjectResult> {
  const { plan } = kit;
  const listed = plan.suite.explicit ? (await kit.suite()).rendered : null;
  const file = recordedSource({
    ...recorded,
    checkpoint: subject.checkpoint.name,
    ...(listed ? { suite: listed } : {}),
  });
  const judgeHere = subject.judgeAgain || !(await file.head()).judged;
  const source = judgeHere ? withoutScores(file) : file;
  const judge = judgeHere ? await kit.judge() : null;
  const meter = createMeter({ answers: null, judge: judge?.client ?? null }, plan.prices);
  const collected = await collect(
    subject,
    { source, items: [], listed: listed ?? [], judge, meter, planned: null },
    kit,
  );
  const { prompts, differing } = file.describeRecorded();
  for (const id of differing) collected.findings.fault('question-differs', `${id} was not asked in the suite's words`);
  const instrument: Instrument = instrumentOf({
    suite: {
      name: listed ? plan.suite.use : 'recorded',
      hash: suiteIdentityOfHashes(
        prompts.flatMap(({ id, variant, textHashes }) => textHashes.map((textHash) => ({ id, variant, textHash }))),
      ),
      prompts: prompts.length,
    },
    variants: [...new Set(prompts.map(({ variant }) => variant))],
    sampling: null,
    judge: judge?.judge.identity ?? { kind: 'recorded', model: recorded.judgedBy, columns: ['aligned', 'coherent'] },
  });
  return written(subject, kit, {
    collected,
    instrument,
    source,
    meter,
    planned: { prompts: listed?.length ?? prompts.length, answers: null, seed: null },
  });
}

interface Work {
  readonly source: AnswerSource;
  readonly items: Parameters<typeof withinBudget>[0];
  readonly listed: Parameters<typeof evaluate>[0]['listed'];
  readonly judge: JudgeAtWork | null;
  readonly meter: Meter;
  /** Answers to come, for the progress; null: not known. */
  readonly planned: number | null;
}

async function collect(subject: Subject, work: Work, kit: Kit): Promise<Collected> {
  const { plan, world } = kit;
  const journal = await kit.journal();
  const name = subject.checkpoint.name;
  await journal.append({
    type: 'header',
    schemaVersion: 1,
    checkpoint: name,
    fingerprint: null,
    at: world.now().toISOString(),
  });
  const spending = withinBudget(
    work.items,
    remaining({ ...plan.budget, deadline: kit.deadline }, kit.spent),
    work.meter,
    () => world.now().getTime(),
  );
  const shown = forLog(name, { codePoints: 60 });
  const onProgress = ({ ended, misaligned }: Progress): void => {
    world.voice.progress(ended, work.planned, `${shown}: ${misaligned} misaligned`);
  };
  try {
    return await evaluate(
      {
        source: work.source,
        spending,
        listed: work.listed,
        judge: work.judge && { judge: work.judge.judge, inFlight: plan.concurrency.judge },
        controls: work.judge ? await kit.controls() : null,
        controlsIfNotRun: { status: work.judge ? 'off' : 'not-applicable' },
        journal,
        now: world.now,
        onProgress,
      },
      world.signal,
    );
  } finally {
    world.voice.progressEnd();
  }
}

async function written(
  { checkpoint }: Subject,
  kit: Kit,
  parts: {
    readonly collected: Collected;
    readonly instrument: Instrument;
    readonly source: AnswerSource;
    readonly meter: Meter;
    readonly planned: Evaluation['planned'];
  },
): Promise<SubjectResult> {
  const { collected, instrument, source, meter, planned } = parts;
  const evaluation: Evaluation = {
    schemaVersion: 1,
    kind: 'evaluation',
    createdAt: kit.world.now().toISOString(),
    checkpoint,
    source: { kind: source.kind, description: source.description },
    servedModels: {
      answers: [...collected.findings.servedModels].sort(),
      judge: [...collected.findings.judgeModels].sort(),
    },
    instrument,
    planned,
    ending: collected.ending,
    tallies: collected.tallies,
    controls: collected.controls,
    usage: meter.usage(),
    problems: collected.findings.problems(),
  };
  kit.spent.push(evaluation.usage);
  const path = await kit.output.writeEvaluation(evaluation);
  return { evaluation, examples: collected.examples, file: basename(path) };
}

/** Recorded answers as if they had never been judged. */
function withoutScores(source: AnswerSource): AnswerSource {
  return {
    kind: source.kind,
    description: source.description,
    async *answers(items, signal) {
      for await (const answer of source.answers(items, signal)) {
        const { scores, ...unjudged } = answer;
        const isBlank = scores !== undefined && unjudged.text.trim() === '';
        yield isBlank ? { ...unjudged, status: 'empty' } : unjudged;
      }
    },
  };
}
