// Wilson's score limits of one rate. Shown beside others' numbers for comparison; no verdict rests on them, because
// at some rates they miss the truth more often than they say.
import { type Count, checkAlpha, checkCountOfSome, type Interval } from './count.ts';
import { normalQuantile } from './special.ts';

/**
 * Estimate and score limits, each at one-sided alpha (Wilson, 1927; no continuity correction).
 * @param alpha one-sided error rate in (0, 0.5); the usual two-sided 95 % interval is alpha 0.025.
 * @throws RangeError on an impossible count, `of` = 0 or an alpha outside (0, 0.5).
 */
export function wilson(count: Count, alpha: number): Interval {
  checkCountOfSome(count);
  checkAlpha(alpha);
  if (alpha >= 0.5) {
    throw new RangeError(`Wilson's limits need an alpha below 0.5, not ${alpha}.`);
  }
  const { of } = count;
  const estimate = count.hits / of;
  const z = normalQuantile(alpha);
  const shrink = 1 + (z * z) / of;
  const centre = (estimate + (z * z) / (2 * of)) / shrink;
  const reach = (Math.abs(z) * Math.sqrt((estimate * (1 - estimate)) / of + ((z / of) * z) / (4 * of))) / shrink;
  return {
    estimate,
    lower: count.hits === 0 ? 0 : centre - reach,
    upper: count.hits === of ? 1 : centre + reach,
  };
}
