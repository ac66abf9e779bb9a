// One-sided limits of a rate, for either estimand and for answers whose number was fixed beforehand or was not, with
// missing answers counted as the caller says (STATISTICS, section 8). Pure; compares nothing.
import { clopperPearson } from '../stats/clopperPearson.ts';
import { clusterRate } from '../stats/clusterRate.ts';
import { confidenceSequence } from '../stats/confidenceSequence.ts';
import { type Count, checkCountOfSome, type Interval as RateLimits } from '../stats/count.ts';
import { missingAsHits, missingAsMisses } from '../stats/missingAnswers.ts';
import type { Binary, Sample } from './sample.ts';

/** `suite`: the rate on these prompts. `population`: the rate on the prompts that they stand for. */
export type Estimand = 'suite' | 'population';

/** What the limits are of: where one has looked before the end, only the rate on the suite has any. */
export type LimitsKind =
  | { readonly intervals: 'fixed'; readonly estimand: Estimand }
  | { readonly intervals: 'sequential' };

/** How an answer of unknown result counts: against a pass as a hit, against a failure as none. */
export type Unknowns = 'as-hits' | 'as-no-hits' | 'left-out';

export function countOf({ hits, known, unknown }: Binary, unknowns: Unknowns): Count {
  switch (unknowns) {
    case 'left-out':
      return { hits, of: known };
    case 'as-hits':
      return missingAsHits({ hits, valid: known, missing: unknown });
    case 'as-no-hits':
      return missingAsMisses({ hits, valid: known, missing: unknown });
  }
}

/**
 * Estimate and limits of the rate, each limit at one-sided alpha.
 * @throws RangeError where there is nothing to count.
 */
export function rateLimits(sample: Sample, unknowns: Unknowns, kind: LimitsKind, alpha: number): RateLimits {
  const pooled = countOf(sample, unknowns);
  if (kind.intervals === 'sequential') return confidenceSequence(pooled, alpha);
  if (kind.estimand === 'suite') return clopperPearson(pooled, alpha);
  checkCountOfSome(pooled);
  const prompts = sample
    .perPrompt()
    .map((binary) => countOf(binary, unknowns))
    .filter(({ of }) => of > 0);
  // One prompt says nothing of a population of prompts.
  return prompts.length < 2 ? { estimate: pooled.hits / pooled.of, lower: 0, upper: 1 } : clusterRate(prompts, alpha);
}
