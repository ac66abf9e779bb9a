// Mode `gate`: evaluate the checkpoint, compare it with its baseline, decide.
// Mode `rejudge` is the same with every stored answer judged again.
import { resolve } from 'node:path';
import { Failure } from '../errors.ts';
import type { Notice } from '../schema/verdict.ts';
import { decideVerdict, type Question } from '../verdict/decide.ts';
import { verdictFile } from '../verdict/verdictFile.ts';
import type { Kit } from './kit.ts';
import { candidateOf, type ModeContext, type ModeResult } from './mode.ts';
import { type FoundReference, findBaseline, findPrevious } from './references.ts';
import { evaluateSubject, type SubjectResult } from './subject.ts';

export function gate(context: ModeContext): Promise<ModeResult> {
  return compareAndDecide(context, { judgeAgain: false });
}

export async function compareAndDecide(context: ModeContext, how: { judgeAgain: boolean }): Promise<ModeResult> {
  const { kit, github } = context;
  const { plan, world } = kit;

  // Stored references first: without one, a live candidate would be paid for in vain.
  const stored = plan.baseline.from === 'live' ? null : await findBaseline(kit, github, how);
  const answers = candidateOf(plan);
  if (stored && answers.kind === 'endpoint') refuseToSpend(stored);
  const previous = await findPrevious(kit, how);
  const candidate = await evaluateSubject({ checkpoint: plan.checkpoint, answers, ...how }, kit);
  const baseline = stored ?? (await liveBaseline(candidate, context, how));

  const question: Question = {
    candidate: candidate.evaluation,
    baseline: baseline.reference,
    previous: previous?.reference ?? null,
    limits: plan.limits,
    estimand: plan.estimand,
    trainedOn: plan.trainedOn,
  };
  const file = verdictFile(question, decideVerdict(question), {
    createdAt: world.now().toISOString(),
    tool: { name: 'alignment-gate', version: world.version },
    policyOrigin: plan.policyOrigin,
    notices: [...context.notices, ...sameFile(kit)],
    files: { candidate: candidate.file, baseline: baseline.file, previous: previous?.file ?? null },
  });
  return { kind: 'verdict', file, examples: candidate.examples, evaluation: candidate.evaluation };
}

/** Answers compared with themselves show no increase, whatever they are. */
function sameFile({ plan, world }: Kit): Notice[] {
  if (plan.candidate?.kind !== 'recorded' || plan.baseline.from !== 'file') return [];
  const resolved = (path: string): string => resolve(world.workingDirectory, path);
  const { path } = plan.baseline;
  if (!plan.candidate.recorded.paths.some((one) => resolved(one) === resolved(path))) return [];
  return [{ level: 'warning', message: 'Candidate and baseline are the same file: the comparison says nothing.' }];
}

/** A live baseline costs as much as the checkpoint: it is not asked once there can be no verdict. */
async function liveBaseline(
  { evaluation }: SubjectResult,
  { kit, github }: ModeContext,
  how: { judgeAgain: boolean },
): Promise<FoundReference> {
  const notAsked = (decision: 'error' | 'inconclusive', why: string): FoundReference => ({
    reference: { kind: 'missing', decision, message: `The baseline was not evaluated: ${why}` },
    file: null,
  });
  switch (evaluation.ending.kind) {
    case 'complete':
      return findBaseline(kit, github, how);
    case 'budget':
      return notAsked('inconclusive', 'the budget was used up by the checkpoint.');
    case 'failed':
    case 'interrupted':
      return notAsked('error', 'the evaluation of the checkpoint did not end properly.');
  }
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
