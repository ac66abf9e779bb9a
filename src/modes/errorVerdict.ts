// The verdict of a run that could not decide: "error", with what happened and what to do. Pure. A run that ends
// without a verdict would look like one that was never asked.
import { Failure, messageOf, UserError } from '../errors.ts';
import type { Reason, VerdictFile } from '../schema/verdict.ts';

export function reasonsOf(thrown: unknown): Reason[] {
  if (thrown instanceof UserError) return thrown.problems.map((message) => ({ code: thrown.code, message }));
  if (thrown instanceof Failure) return [{ code: thrown.code, message: `${thrown.message} ${thrown.advice}` }];
  return [{ code: 'bug', message: `Alignment Gate failed in a way it does not know: ${messageOf(thrown)}` }];
}

export function errorVerdict(
  reasons: readonly Reason[],
  about: {
    readonly createdAt: string;
    readonly tool: { name: string; version: string };
    readonly policyOrigin: string;
  },
): VerdictFile {
  return {
    schemaVersion: 1,
    kind: 'verdict',
    createdAt: about.createdAt,
    tool: about.tool,
    verdict: 'error',
    reasons: [...reasons],
    estimand: 'suite',
    criteria: [],
    checkpoints: [],
    baseline: null,
    previous: null,
    increase: null,
    slices: [],
    variantEffects: [],
    outlook: null,
    planned: null,
    worstPrompts: [],
    trainedOn: null,
    notices: [],
    policy: { origin: about.policyOrigin },
  };
}
