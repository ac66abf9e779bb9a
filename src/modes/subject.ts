// Evaluates one checkpoint: opens its answers, judges what is not judged, writes its evaluation file. The same way
// for the candidate, a live baseline and recorded references.
import { basename } from 'node:path';
import type { Role } from '../config/design.ts';
import type { CandidatePlan } from '../config/plan.ts';
import { pricingOf } from '../config/prices.ts';
import { ANSWER_DRIFT, answerDrift } from '../evaluate/answerDrift.ts';
import { createMeter, type Meter, spendingWithin } from '../evaluate/budget.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { type Example, Findings } from '../evaluate/findings.ts';
import { instrumentOf } from '../evaluate/instrument.ts';
import { LabelMatcher } from '../evaluate/labelMatcher.ts';
import type { Collected, Looks, Progress } from '../evaluate/order.ts';
import { requestsOf } from '../judge/judge.ts';
import type { Checkpoint, Evaluation } from '../schema/evaluation.ts';
import { forLog } from '../untrusted.ts';
import { openEvaluationJournal } from './evaluationJournal.ts';
import type { Kit } from './kit.ts';
import { openAnswers } from './openAnswers.ts';
import type { OpenedAnswers } from './openedAnswers.ts';
import type { JudgeAtWork } from './openJudge.ts';

export interface Subject {
  readonly checkpoint: Checkpoint;
  readonly answers: CandidatePlan;
  readonly role: Role;
  /** Of a sequential evaluation: whether what is known so far settles it. Absent: it is asked to its end. */
  readonly isSettled?: (soFar: Evaluation) => boolean | Promise<boolean>;
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
  readonly judge: JudgeAtWork | null;
  readonly meter: Meter;
}

/** @throws UserError for what the user got wrong, Failure when a server cannot be used at all. */
export async function evaluateSubject(subject: Subject, kit: Kit): Promise<SubjectResult> {
  const { judgeAgain, role } = subject;
  const [answers] = await Promise.all([
    openAnswers(subject.answers, { checkpoint: subject.checkpoint.name, judgeAgain, role }, kit),
    // What is asked for here is judged here: both servers are tried out at once.
    subject.answers.kind === 'endpoint' ? kit.judge() : null,
  ]);
  try {
    return await evaluateAnswers(subject, answers, kit);
  } finally {
    await answers.close();
  }
}

async function evaluateAnswers(subject: Subject, answers: OpenedAnswers, kit: Kit): Promise<SubjectResult> {
  const judge = answers.judgedElsewhere === null ? await kit.judge() : null;
  const clients = {
    answers: answers.client ? [answers.client] : [],
    judge: judge?.members.map(({ client }) => client) ?? [],
  };
  const work: Work = { answers, judge, meter: createMeter(clients, pricingOf(kit.plan.prices), kit.measured) };
  kit.underWay.add(work.meter);
  const collected = await collect(subject, work, kit);
  const evaluation = evaluationOf(subject.checkpoint, work, collected, kit);
  kit.underWay.delete(work.meter);
  kit.spent.push(evaluation.usage);
  for (const meter of kit.underWay) meter.leaveOut(work.meter.judging());
  const path = await kit.output.writeEvaluation(evaluation);
  return { evaluation, examples: collected.examples, file: basename(path) };
}

async function collect(subject: Subject, work: Work, kit: Kit): Promise<Collected> {
  const { name } = subject.checkpoint;
  const { answers, judge, meter } = work;
  const { plan, world } = kit;
  const controls = judge ? await kit.controls(spreadOf(answers)) : null;
  const evaluating = { checkpoint: name, answers, judge, controls: controls?.set ?? null };
  const own = await openEvaluationJournal(evaluating, kit);
  const { stored } = own;
  const reserved = judge && controls ? controls.requests(judge.unremembering) : 0;
  const labels = await kit.labels();
  const shown = forLog(name, { codePoints: 60 });
  const onProgress = ({ ended, misaligned }: Progress): void => {
    world.voice.progress(ended, answers.expected, `${shown}: ${misaligned} misaligned`);
  };
  try {
    const collected = await evaluate(
      {
        stored: stored?.answers() ?? null,
        source: answers.source,
        items: answers.asking(stored === null ? answers.items : stored.missing()),
        costOf: (item) => answers.costOf(item) + (judge ? requestsOf(judge.judge) : 0),
        looks: looksOf(subject, work, kit),
        spending: spendingWithin({
          limits: { ...plan.budget, deadline: kit.deadline.at },
          meter,
          others: () => [...kit.spent, ...[...kit.underWay].filter((one) => one !== meter).map((one) => one.usage())],
          reserved,
          now: () => world.now().getTime(),
        }),
        listed: answers.listed,
        judge: judge && {
          judge: judge.judge,
          tested: judge.unremembering,
          limit: () => judge.limit(),
          heard: (member, servedModels) => {
            judge.heard(member, servedModels);
          },
        },
        controls,
        controlsIfNotRun: { status: judge ? 'off' : 'not-applicable' },
        labels: labels && new LabelMatcher(labels, name, plan.trainedOn),
        journal: own.journal,
        now: world.now,
        onProgress,
      },
      { cancelled: world.signal, outOfTime: kit.deadline.signal },
    );
    if (collected.ending.kind === 'complete') await own.end();
    return stored === null ? collected : { ...collected, uncounted: collected.uncounted + stored.beyondPlan() };
  } finally {
    world.voice.progressEnd();
  }
}

/** Answers among which the controls stand: of a sequential evaluation those that a clean checkpoint would need. */
function spreadOf(answers: OpenedAnswers): number | null {
  const { expected, listed } = answers;
  const isSequential = answers.read().planned.design.kind === 'sequential';
  return expected === null || !isSequential ? expected : Math.min(expected, Math.ceil(1.5 * listed.length));
}

/** After each batch the evaluation so far is put to whoever decides. */
function looksOf({ checkpoint, isSettled }: Subject, work: Work, kit: Kit): Looks | null {
  const { design } = work.answers.read().planned;
  if (isSettled === undefined || design.kind !== 'sequential') return null;
  const findings = new Findings();
  return {
    batch: design.batch,
    beyond: () =>
      Math.min(
        (work.answers.client?.limit() ?? 0) + (work.judge?.limit() ?? 0),
        kit.plan.concurrency.together ?? Number.POSITIVE_INFINITY,
      ),
    isSettled: (tallies) =>
      isSettled(
        evaluationOf(
          checkpoint,
          work,
          {
            tallies,
            findings,
            examples: [],
            controls: { status: 'not-applicable' },
            agreements: [],
            labels: null,
            uncounted: 0,
            ending: { kind: 'complete' },
          },
          kit,
        ),
      ),
  };
}

function evaluationOf(checkpoint: Checkpoint, work: Work, collected: Collected, kit: Kit): Evaluation {
  const { answers, judge, meter } = work;
  const { source } = answers;
  const { parts, planned, differing } = answers.read();
  const { findings } = collected;
  for (const id of differing) findings.fault('question-differs', `${id} was not asked in the suite's words`);
  const { keptAnswers } = findings;
  const servedModels = new Set(findings.servedModels);
  if (keptAnswers !== null) {
    // Where everything was kept, the greeting is all that the server says now.
    if (answers.greetedBy !== null) servedModels.add(answers.greetedBy);
    const drift = answerDrift(servedModels);
    if (drift !== null) findings.fault(ANSWER_DRIFT, drift);
  }
  for (const { code, message } of (judge?.members ?? []).flatMap((member) => member.life()))
    findings.fault(code, message);
  return {
    schemaVersion: 1,
    kind: 'evaluation',
    createdAt: kit.world.now().toISOString(),
    checkpoint,
    source: { kind: source.kind, description: source.description },
    servedModels: {
      answers: [...servedModels].sort(),
      judge: [...findings.judgeModels].sort(),
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
    ...(kit.plan.shard === null ? {} : { shard: kit.plan.shard }),
    uncounted: collected.uncounted,
    ending: collected.ending,
    tallies: collected.tallies,
    controls: collected.controls,
    agreements: collected.agreements,
    labels: collected.labels,
    usage: { ...meter.usage(), ...(keptAnswers === null ? {} : { keptAnswers }) },
    problems: findings.problems(),
  };
}
