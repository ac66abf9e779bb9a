// How strongly answers speak for a rate above, or below, a given one: the mixtures of eProcess.ts for any given rate, those
// at the ends included where no mixture exists. Logarithms of e-values; compare them with `logThreshold`.
import { type Count, checkCount, checkFraction } from './count.ts';
import { failGrid, logEvidence, passGrid } from './eProcess.ts';

/** Smaller rates than this are not told from one another, as in confidenceSequence.ts. */
const LOWEST = 1e-6;
/** No grid lies above a higher rate: that one is exceeded cannot be shown. */
const HIGHEST_TO_EXCEED = 0.7;

/**
 * The evidence that the rate is above `rate`. It rises with the hits, and falls as `rate` rises.
 * @param rate 0 or more: one hit rules a rate of 0 out (Infinity), and no rate above 0.7 can be shown to be exceeded
 * (-Infinity).
 * @throws RangeError on an impossible count or a rate below 0.
 */
export function logEvidenceAbove(count: Count, rate: number): number {
  checkCount(count);
  if (!(rate >= 0)) throw new RangeError(`A rate to be exceeded must be at least 0, not ${rate}.`);
  if (rate > HIGHEST_TO_EXCEED) return -Infinity;
  if (rate === 0) return count.hits > 0 ? Infinity : 0;
  const nullRate = Math.max(rate, LOWEST);
  return logEvidence({ nullRate, grid: failGrid(nullRate) })(count);
}

/**
 * The evidence that the rate is below `rate`. It falls with the hits, and rises with `rate`.
 * @param rate any number: no rate can be shown to be below a millionth (-Infinity), and every rate is below one above 1
 * (Infinity).
 * @throws RangeError on an impossible count or NaN.
 */
export function logEvidenceBelow(count: Count, rate: number): number {
  checkCount(count);
  if (rate < LOWEST) return -Infinity;
  if (rate > 1) return Infinity;
  checkFraction(rate, 'A rate to stay below');
  const nullRate = Math.min(rate, 1 - LOWEST);
  return logEvidence({ nullRate, grid: passGrid(nullRate) })(count);
}
