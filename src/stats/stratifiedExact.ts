// Is the candidate's rate above the baseline's, where the same prompts were asked of both? Exact and conditional on
// each prompt's hits, so a hard prompt counts against neither. Margin 0 only: it detects a regression, it passes nobody.
import { type Count, checkCount } from './count.ts';
import { chanceAbove, chanceBelow, chanceOf, type Distribution, hypergeometric, sumOf } from './hypergeometric.ts';

/** The two counts of one stratum (prompt). Either may be a count of nothing: the stratum then says nothing. */
export interface Stratum {
  readonly candidate: Count;
  readonly baseline: Count;
}

/** One-sided p-values, in (0, 1]. */
export interface ExactTest {
  /** For "the candidate's rate is higher". */
  readonly greater: number;
  /** For "the candidate's rate is lower". */
  readonly less: number;
  /** `greater` with half the chance of what was observed (Lancaster, 1961): nearer to its level, no longer guaranteed. */
  readonly midGreater: number;
}

/** Below this, chances are too close to the smallest number to be exact, and a p-value is given as this instead. */
const SMALLEST = 1e-280;

/**
 * The exact conditional test of a common odds ratio of 1 over strata (Cox, 1970; the exact form of Mantel and Haenszel,
 * 1959): given each stratum's hits, the candidate's total is a sum of independent hypergeometric variables.
 * Quick for hundreds of strata with hundreds of answers each; p-values below 1e-280 are given as 1e-280.
 * @throws RangeError on an impossible count.
 */
export function stratifiedExact(strata: readonly Stratum[]): ExactTest {
  const distribution = totalOfCandidate(strata);
  const observed = strata.reduce((sum, { candidate }) => sum + candidate.hits, 0);
  const above = chanceAbove(observed, distribution);
  const exactly = chanceOf(observed, distribution);
  return {
    greater: pValue(above + exactly),
    less: pValue(chanceBelow(observed, distribution) + exactly),
    midGreater: pValue(above + exactly / 2),
  };
}

/** How the candidate's hits of one stratum spread by chance alone, given the stratum's hits. */
export function candidateHitsOf({ candidate, baseline }: Stratum): Distribution {
  checkCount(candidate);
  checkCount(baseline);
  return hypergeometric({
    population: candidate.of + baseline.of,
    hits: candidate.hits + baseline.hits,
    draws: candidate.of,
  });
}

/** A p-value from a sum of chances, kept within what sums of doubles can promise: 1e-280 to 1. */
export function pValue(chance: number): number {
  return Math.min(1, Math.max(SMALLEST, chance));
}

/** Narrow distributions first, so that the sum stays narrow as long as it can. */
function totalOfCandidate(strata: readonly Stratum[]): Distribution {
  return strata
    .map(candidateHitsOf)
    .sort((one, other) => one.chances.length - other.chances.length)
    .reduce(sumOf, { from: 0, chances: Float64Array.of(1) });
}
