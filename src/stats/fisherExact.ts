// Fisher's exact test of two rates that share no prompts: the stratified test with a single stratum, and two-sided.
import type { Count } from './count.ts';
import { chanceOf } from './hypergeometric.ts';
import { candidateHitsOf, type ExactTest, pValue, stratifiedExact } from './stratifiedExact.ts';

/** One- and two-sided p-values, in (0, 1]. */
export interface FisherTest extends ExactTest {
  /** For "the rates differ": all splits at most as likely as the observed one. */
  readonly twoSided: number;
}

/** Splits as likely as the observed one, but for rounding, count as equally likely (as R's fisher.test has it). */
const ROUNDING = 1 + 1e-7;

/**
 * Fisher's exact test of two counts (Fisher, 1935; two-sided by the order of likelihood, Irwin 1935). A count of nothing
 * gives 1, and 0.5 for the mid-p: there is nothing to tell.
 * @throws RangeError on an impossible count.
 * @example fisherExact({ hits: 24, of: 1200 }, { hits: 5, of: 2400 }).greater // 5.4e-8
 */
export function fisherExact(candidate: Count, baseline: Count): FisherTest {
  const stratum = { candidate, baseline };
  const distribution = candidateHitsOf(stratum);
  const observed = chanceOf(candidate.hits, distribution);
  const asExtreme = distribution.chances.filter((chance) => chance <= observed * ROUNDING);
  return {
    ...stratifiedExact([stratum]),
    twoSided: pValue(asExtreme.reduce((sum, chance) => sum + chance, 0)),
  };
}
