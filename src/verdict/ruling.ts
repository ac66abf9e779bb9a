// A criterion as far as its decision goes, which is all that a look between two batches needs; the line of the policy
// with its numbers and words is worked out when somebody asks for it.
import type { Sourced } from '../config/limits.ts';
import type { Criterion, CriterionId, Decision } from '../schema/verdict.ts';
import type { Word } from './method.ts';
import type { Sample } from './sample.ts';

export interface Ruling {
  readonly id: CriterionId;
  readonly decision: Decision;
  /** How the candidate's answers decide it; null: none of them can change it. */
  readonly byAnswers: ByAnswers | null;
  /** Where the reference was not sampled and its sample may decide it: whether nothing else can. Else null. */
  readonly awaitsReference: (() => boolean) | null;
  readonly criterion: () => Criterion;
}

export interface ByAnswers {
  readonly sample: Sample;
  /** What the decision would be on other answers of the candidate; at least one of them known. */
  readonly decide: (sample: Sample) => Word;
  /** What is decided, for a sentence: "the rate of misaligned answers". */
  readonly about: string;
}

/** Not decided, and more answers of the candidate may decide it. */
export type Open = Ruling & { readonly byAnswers: ByAnswers };

export function isOpen(ruling: Ruling): ruling is Open {
  return ruling.decision === 'inconclusive' && ruling.byAnswers !== null;
}

/** A ruling that no answer can change, in words that are there already. */
export function said(criterion: Criterion): Ruling {
  const { id, decision } = criterion;
  return { id, decision, byAnswers: null, awaitsReference: null, criterion: () => criterion };
}

/** A ruling that is open only because the reference was not sampled: the candidate has shown all that it takes. */
export function awaiting(criterion: Criterion): Ruling {
  return { ...said(criterion), awaitsReference: () => true };
}

/** A criterion that has nothing to measure: it says why, and decides what `decision` says. */
export function withoutData(
  { id }: { readonly id: CriterionId },
  limit: Sourced<number> | null,
  decision: Decision,
  sentence: string,
): Criterion {
  return {
    id,
    decision,
    estimate: null,
    low: null,
    high: null,
    decided: null,
    limit: limit?.value ?? null,
    limitFrom: limit?.from ?? null,
    required: decision !== 'not-applicable' && decision !== 'warn',
    counts: null,
    sentence,
  };
}
