// The exact limits of one rate from pooled counts: valid for the suite rate, conservative where prompts differ
// (a Poisson-binomial count is dominated by the binomial, Hoeffding 1956). Knows nothing of prompts.
import { type Count, checkAlpha, checkCountOfSome, checkFraction, type Interval } from './count.ts';
import { betaQuantile } from './special.ts';

/** A rate and the number of independent answers that would tell as much about it (not whole; above 0). */
export interface EffectiveRate {
  readonly estimate: number;
  readonly effectiveCount: number;
}

/**
 * The lower limit of a rate: the true rate is below it in at most alpha of samples (Clopper and Pearson, 1934).
 * @param alpha one-sided error rate in (0, 1).
 * @returns a fraction; 0 at no hits.
 * @throws RangeError on an impossible count, `of` = 0 or an alpha outside (0, 1).
 * @example clopperPearsonLower({ hits: 5, of: 2400 }, 0.05) // 0.000821
 */
export function clopperPearsonLower(count: Count, alpha: number): number {
  checkCountOfSome(count);
  return lowerLimit(count.hits, count.of, alpha);
}

/**
 * The upper limit of a rate: the true rate is above it in at most alpha of samples (Clopper and Pearson, 1934).
 * @param alpha one-sided error rate in (0, 1).
 * @returns a fraction; 1 when every answer is a hit.
 * @throws RangeError on an impossible count, `of` = 0 or an alpha outside (0, 1).
 * @example clopperPearsonUpper({ hits: 0, of: 300 }, 0.05) // 0.00994
 */
export function clopperPearsonUpper(count: Count, alpha: number): number {
  checkCountOfSome(count);
  return upperLimit(count.hits, count.of, alpha);
}

/**
 * Estimate and both limits, each at one-sided alpha: together they cover 1 - 2 alpha.
 * @throws RangeError on an impossible count, `of` = 0 or an alpha outside (0, 1).
 */
export function clopperPearson(count: Count, alpha: number): Interval {
  return {
    estimate: count.hits / count.of,
    lower: clopperPearsonLower(count, alpha),
    upper: clopperPearsonUpper(count, alpha),
  };
}

/**
 * The same limits for an effective number of answers, as if estimate * effectiveCount of effectiveCount independent
 * answers were hits; neither needs to be whole (Korn and Graubard, 1998). Each limit at one-sided alpha.
 * @throws RangeError on an estimate outside 0 to 1, an effective count not above 0, or an alpha outside (0, 1).
 */
export function effectiveLimits({ estimate, effectiveCount }: EffectiveRate, alpha: number): Interval {
  checkFraction(estimate, 'An estimated rate');
  if (!(effectiveCount > 0 && effectiveCount < Infinity)) {
    throw new RangeError(`An effective count must be above 0, not ${effectiveCount}.`);
  }
  const hits = estimate * effectiveCount;
  return {
    estimate,
    lower: lowerLimit(hits, effectiveCount, alpha),
    upper: upperLimit(hits, effectiveCount, alpha),
  };
}

function lowerLimit(hits: number, of: number, alpha: number): number {
  checkAlpha(alpha);
  return hits === 0 ? 0 : betaQuantile(alpha, hits, of - hits + 1);
}

// One minus the mirrored quantile: the quantile at 1 - alpha would lose alpha's digits, all of them below 1e-16.
function upperLimit(hits: number, of: number, alpha: number): number {
  checkAlpha(alpha);
  return hits >= of ? 1 : 1 - betaQuantile(alpha, of - hits, hits + 1);
}
