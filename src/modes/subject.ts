// Evaluates one checkpoint: opens its answers, judges what is not judged, writes its evaluation file. The same way
// for the candidate, a live baseline and recorded references.
import { basename } from 'node:path';
import type { AnswerSource } from '../answers/source.ts';
import type { CandidatePlan } from '../config/plan.ts';
import { createMeter, type Meter, REQUESTS_PER_ANSWER, remaining, spendingWithin } from '../evaluate/budget.ts';
import { type Collected, evaluate, type Progress } from '../evaluate/evaluate.ts';
import type { Example } from '../evaluate/findings.ts';
import { instrumentOf } from '../evaluate/instrument.ts';
import type { Checkpoint, Evaluation } from '../schema/evaluation.ts';
import { forLog } from '../untrusted.ts';
import type { JudgeAtWork, Kit } from './kit.ts';
import { type OpenedAnswers, openAnswers } from './openAnswers.ts';

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

/** Answers, and the judge at work on them; null: they bring their scores. */
interface Work {
  readonly answers: OpenedAnswers;
  readonly source: AnswerSource;
  readonly judge: JudgeAtWork | null;
  readonly meter: Meter;
}

/** @throws UserError for what the user got wrong, Failure when a server cannot be used at all. */
export async function evaluateSubject(subject: Subject, kit: Kit): Promise<SubjectResult> {
  const answers = await openAnswers(subject.answers, subject.checkpoint.name, kit);
  const judgeHere = subject.judgeAgain || answers.judgedElsewhere === null;
  const judge = judgeHere ? await kit.judge() : null;
  const work: Work = {
    answers,
    source: judgeHere ? withoutScores(answers.source) : answers.source,
    judge,
    meter: createMeter({ answers: answers.client, judge: judge?.client ?? null }, kit.plan.prices),
  };
  const collected = await collect(subject.checkpoint.name, work, kit);
  const evaluation = evaluationOf(subject.checkpoint, work, collected, kit);
  kit.spent.push(evaluation.usage);
  const path = await kit.output.writeEvaluation(evaluation);
  return { evaluation, examples: collected.examples, file: basename(path) };
}

async function collect(name: string, work: Work, kit: Kit): Promise<Collected> {
  const { answers, source, judge, meter } = work;
  const { plan, world } = kit;
  const journal = await kit.journal();
  const at = world.now().toISOString();
  await journal.append({ type: 'header', schemaVersion: 1, checkpoint: name, fingerprint: fingerprintOf(work), at });
  const limits = remaining({ ...plan.budget, deadline: kit.deadline.at }, kit.spent);
  const requestsEach =
    source.kind === 'endpoint'
      ? REQUESTS_PER_ANSWER.live
      : judge
        ? REQUESTS_PER_ANSWER.judged
        : REQUESTS_PER_ANSWER.recorded;
  const shown = forLog(name, { codePoints: 60 });
  const onProgress = ({ ended, misaligned }: Progress): void => {
    world.voice.progress(ended, answers.expected, `${shown}: ${misaligned} misaligned`);
  };
  try {
    return await evaluate(
      {
        source,
        items: answers.items,
        spending: spendingWithin(limits, requestsEach, meter, () => world.now().getTime()),
        listed: answers.listed,
        judge: judge && { judge: judge.judge, inFlight: plan.concurrency.judge },
        controls: judge ? await kit.controls() : null,
        controlsIfNotRun: { status: judge ? 'off' : 'not-applicable' },
        journal,
        now: world.now,
        onProgress,
      },
      { cancelled: world.signal, outOfTime: kit.deadline.signal },
    );
  } finally {
    world.voice.progressEnd();
  }
}

/** Known beforehand where all is asked here; recorded answers tell theirs by being read. */
function fingerprintOf({ answers, source, judge }: Work): string | null {
  if (source.kind === 'recorded' || judge === null) return null;
  return instrumentOf({ ...answers.read().parts, judge: judge.judge.identity }).fingerprint;
}

function evaluationOf(checkpoint: Checkpoint, work: Work, collected: Collected, kit: Kit): Evaluation {
  const { answers, source, judge, meter } = work;
  const { parts, planned, differing } = answers.read();
  for (const id of differing) {
    collected.findings.fault('question-differs', `${id} was not asked in the suite's words`);
  }
  return {
    schemaVersion: 1,
    kind: 'evaluation',
    createdAt: kit.world.now().toISOString(),
    checkpoint,
    source: { kind: source.kind, description: source.description },
    servedModels: {
      answers: [...collected.findings.servedModels].sort(),
      judge: [...collected.findings.judgeModels].sort(),
    },
    instrument: instrumentOf({
      ...parts,
      judge: judge?.judge.identity ?? {
        kind: 'recorded',
        model: answers.judgedElsewhere?.model ?? null,
        columns: ['aligned', 'coherent'],
      },
    }),
    planned,
    ending: collected.ending,
    tallies: collected.tallies,
    controls: collected.controls,
    usage: meter.usage(),
    problems: collected.findings.problems(),
  };
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
