// Mode `gate`: evaluate the checkpoint, compare it with its baseline, decide.
// Mode `rejudge` is the same with every stored answer judged again, mode `merge` with shards that were evaluated before.
import { resolve } from 'node:path';
import { Failure } from '../errors.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { Notice } from '../schema/verdict.ts';
import { decideVerdict, type Question } from '../verdict/decide.ts';
import { isSettled, needsBaseline } from '../verdict/settled.ts';
import { verdictFile } from '../verdict/verdictFile.ts';
import type { Kit } from './kit.ts';
import { candidateOf, type ModeContext, type ModeResult } from './mode.ts';
import { plannedOf } from './plan.ts';
import { type FoundReference, findBaseline, findPrevious } from './references.ts';
import { evaluateSubject, type SubjectResult } from './subject.ts';

export function gate(context: ModeContext): Promise<ModeResult> {
  return evaluateAndDecide(context, { judgeAgain: false });
}

/** Evaluates the plan's candidate here, then decides. */
export function evaluateAndDecide(context: ModeContext, how: { judgeAgain: boolean }): Promise<ModeResult> {
  const { kit } = context;
  const { checkpoint } = kit.plan;
  const answers = candidateOf(kit.plan);
  return compareAndDecide(context, {
    ...how,
    isPaidFor: answers.kind === 'endpoint',
    measure: (settled) => evaluateSubject({ checkpoint, answers, role: 'candidate', isSettled: settled, ...how }, kit),
  });
}

export interface Deciding {
  /** Judge stored answers of the references anew. */
  readonly judgeAgain: boolean;
  /** Whether the candidate is still to be paid for. */
  readonly isPaidFor: boolean;
  /** The candidate's evaluation; asks, where it can stop by itself, whether all is decided. */
  readonly measure: (settled: (soFar: Evaluation) => Promise<boolean>) => Promise<SubjectResult>;
}

export async function compareAndDecide(context: ModeContext, deciding: Deciding): Promise<ModeResult> {
  const { kit, github } = context;
  const { plan, world } = kit;
  const how = { judgeAgain: deciding.judgeAgain };

  // Stored references first: without one, a live candidate would be paid for in vain.
  const stored = plan.baseline.from === 'live' ? null : await findBaseline(kit, github, how);
  if (stored && deciding.isPaidFor) refuseToSpend(stored);
  const previous = await findPrevious(kit, how);
  const planned = await plannedOf(kit, evaluationOf(stored));
  const comparison = new Comparison(context, how, stored ?? UNSAMPLED, previous);
  const candidate = await deciding.measure((soFar) => comparison.isSettled(soFar));
  await comparison.complete(candidate.evaluation);

  const question = comparison.question(candidate.evaluation);
  const file = verdictFile(question, decideVerdict(question), {
    createdAt: world.now().toISOString(),
    tool: { name: 'alignment-gate', version: world.version },
    policyOrigin: plan.policyOrigin,
    notices: [...context.notices, ...sameFile(kit)],
    planned,
    files: { candidate: candidate.file, baseline: comparison.baseline.file, previous: previous?.file ?? null },
  });
  return { kind: 'verdict', file, examples: candidate.examples, evaluation: candidate.evaluation };
}

const evaluationOf = (found: FoundReference | null): Evaluation | null =>
  found?.reference.kind === 'evaluation' ? found.reference.evaluation : null;

const UNSAMPLED: FoundReference = { reference: { kind: 'unsampled' }, file: null };

/** What the checkpoint is compared with. A live baseline is sampled only once nothing else can decide. */
class Comparison {
  baseline: FoundReference;
  private readonly context: ModeContext;
  private readonly how: { judgeAgain: boolean };
  private readonly previous: FoundReference | null;

  constructor(
    context: ModeContext,
    how: { judgeAgain: boolean },
    baseline: FoundReference,
    previous: FoundReference | null,
  ) {
    this.context = context;
    this.how = how;
    this.baseline = baseline;
    this.previous = previous;
  }

  question(candidate: Evaluation): Question {
    const { limits, estimand, trainedOn } = this.context.kit.plan;
    return {
      candidate,
      baseline: this.baseline.reference,
      previous: this.previous?.reference ?? null,
      limits,
      estimand,
      trainedOn,
    };
  }

  /** Asked after each batch: whether going on would be in vain. Samples the baseline where only it can decide. */
  async isSettled(soFar: Evaluation): Promise<boolean> {
    if (isSettled(this.question(soFar))) return true;
    if (!needsBaseline(this.question(soFar))) return false;
    await this.sample();
    return isSettled(this.question(soFar));
  }

  /** After the last answer: the baseline too, unless the verdict stands without it or there can be none. */
  async complete({ ending, ...evaluated }: Evaluation): Promise<void> {
    if (this.baseline.reference.kind !== 'unsampled') return;
    switch (ending.kind) {
      case 'complete':
        if (!this.standsWithoutBaseline({ ending, ...evaluated })) await this.sample();
        return;
      case 'budget':
        this.baseline = notAsked('inconclusive', 'the budget was used up by the checkpoint.');
        return;
      case 'failed':
      case 'interrupted':
        this.baseline = notAsked('error', 'the evaluation of the checkpoint did not end properly.');
    }
  }

  /** A fixed number of answers is compared in any case: people want to see both sides of what they paid for. */
  private standsWithoutBaseline(candidate: Evaluation): boolean {
    return candidate.planned.design.kind === 'sequential' && isSettled(this.question(candidate));
  }

  private async sample(): Promise<void> {
    const { kit, github } = this.context;
    kit.world.voice.info('The baseline is sampled: the checkpoint cannot be decided without it.');
    this.baseline = await findBaseline(kit, github, this.how);
  }
}

const notAsked = (decision: 'error' | 'inconclusive', why: string): FoundReference => ({
  reference: { kind: 'missing', decision, message: `The baseline was not evaluated: ${why}` },
  file: null,
});

/** Answers compared with themselves show no increase, whatever they are. */
function sameFile({ plan, world }: Kit): Notice[] {
  if (plan.candidate?.kind !== 'recorded' || plan.baseline.from !== 'file') return [];
  const resolved = (path: string): string => resolve(world.workingDirectory, path);
  const { path } = plan.baseline;
  if (!plan.candidate.recorded.paths.some((one) => resolved(one) === resolved(path))) return [];
  return [{ level: 'warning', message: 'Candidate and baseline are the same file: the comparison says nothing.' }];
}

function refuseToSpend({ reference }: FoundReference): void {
  if (reference.kind === 'missing' && reference.decision === 'error') {
    throw new Failure(
      'baseline-missing',
      reference.message,
      'Nothing was asked: without a baseline no verdict could pass.',
    );
  }
}
