// What a verdict is asked about: a checkpoint's evaluation, what it is compared with, and the limits. And which of their
// tallies count. Decides nothing.
import type { Limits } from '../config/limits.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { PromptTally } from '../schema/tally.ts';
import { compareEvaluations } from './comparability.ts';
import type { Estimand } from './limits.ts';
import { Side } from './side.ts';

/** A reference evaluation, or why there is none. */
export type Reference =
  | { readonly kind: 'evaluation'; readonly evaluation: Evaluation }
  /** It can be asked, and was not: the checkpoint's own rate may be low enough without it. */
  | { readonly kind: 'unsampled' }
  | { readonly kind: 'missing'; readonly decision: 'error' | 'inconclusive'; readonly message: string };

export interface Question {
  readonly candidate: Evaluation;
  readonly baseline: Reference;
  /** The last promoted checkpoint; null: not compared. */
  readonly previous: Reference | null;
  readonly limits: Limits;
  readonly estimand: Estimand;
  /** Domains the checkpoint was trained on: their prompts are left out of the verdict. */
  readonly trainedOn: readonly string[];
}

/** The tallies that count towards the verdict: those of prompts unrelated to what was trained on. */
export function counted({ tallies }: Evaluation, trainedOn: readonly string[]): readonly PromptTally[] {
  if (trainedOn.length === 0) return tallies;
  return tallies.filter(({ domains }) => !domains.some((domain) => trainedOn.includes(domain)));
}

export function sideOf(evaluation: Evaluation, trainedOn: readonly string[]): Side {
  return new Side(counted(evaluation, trainedOn), evaluation.planned.design.kind);
}

/** A reference's side if it was evaluated and can be compared, else null. */
export function comparableSide(
  { candidate, trainedOn }: Pick<Question, 'candidate' | 'trainedOn'>,
  reference: Reference,
): Side | null {
  if (reference.kind !== 'evaluation') return null;
  const { differences } = compareEvaluations(candidate, reference.evaluation);
  return differences.length > 0 ? null : sideOf(reference.evaluation, trainedOn);
}

/** Prompts x variants that count towards the verdict, asked already or not. */
export function promptsThatCount({ candidate, trainedOn }: Question): number {
  const leftOut = candidate.tallies.length - counted(candidate, trainedOn).length;
  return Math.max(0, candidate.planned.prompts - leftOut);
}

interface NamedReference {
  readonly who: string;
  readonly role: 'baseline' | 'previous';
  readonly evaluation: Evaluation;
}

/** The evaluations that the candidate is compared with, as far as there are any. */
export function evaluatedReferences({ baseline, previous }: Question): readonly NamedReference[] {
  return [
    { who: 'the baseline', role: 'baseline', reference: baseline } as const,
    { who: 'the previous checkpoint', role: 'previous', reference: previous } as const,
  ].flatMap(({ who, role, reference }) =>
    reference?.kind === 'evaluation' ? [{ who, role, evaluation: reference.evaluation }] : [],
  );
}
