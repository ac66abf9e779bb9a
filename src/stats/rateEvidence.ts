// How strongly answers speak for a rate above, or below, a given one: the mixtures of eProcess.ts for any given rate, those
// at the ends included where no mixture exists. Logarithms of e-values; compare them with `logThreshold`.
import { type Count, checkCount, checkFraction } from './count.ts';
import { failGrid, logEvidence, logThreshold, passGrid } from './eProcess.ts';

/** Smaller rates than this are not told from one another, as in confidenceSequence.ts. */
const LOWEST = 1e-6;
/** No grid lies above a higher rate: that one is exceeded cannot be shown. */
const HIGHEST_TO_EXCEED = 0.7;
/** More than rounding does to a logarithm of the evidence. */
const ROUNDING = 1e-9;

/** The rate in question: what it is takes work to know, and a rate that is no harder to tell from the answers does not. */
export interface Edge {
  readonly nearest: number;
  readonly rate: () => number;
}

/** A rate that is simply known. */
export const edgeAt = (rate: number): Edge => ({ nearest: rate, rate: () => rate });

/**
 * Whether the answers show a rate above the edge: whether the evidence reaches 1 / alpha. Most looks are done with a
 * bound of it, which needs no mixture.
 * @param edge its `nearest` is at most its rate.
 * @throws RangeError as logEvidenceAbove, and on an alpha outside (0, 1).
 */
export function showsAbove(count: Count, { nearest, rate }: Edge, alpha: number): boolean {
  checkCount(count);
  const threshold = logThreshold(alpha);
  const isHopeless = count.hits <= count.of * nearest || mostEvidence(count, nearest) < threshold - ROUNDING;
  if (isHopeless) return false;
  return logEvidenceAbove(count, rate()) >= threshold;
}

/**
 * Whether the answers show a rate below the edge.
 * @param edge its `nearest` is at least its rate.
 * @throws RangeError as logEvidenceBelow, and on an alpha outside (0, 1).
 */
export function showsBelow(count: Count, { nearest, rate }: Edge, alpha: number): boolean {
  checkCount(count);
  const threshold = logThreshold(alpha);
  const isHopeless = count.hits >= count.of * nearest || mostEvidence(count, nearest) < threshold - ROUNDING;
  // Every rate lies below one above 1, whatever the answers.
  if (isHopeless && nearest <= 1) return false;
  return logEvidenceBelow(count, rate()) >= threshold;
}

/**
 * What a bet on the one rate that fits the answers best would have gained: a mixture of rates on that side never gains
 * more. NaN where there is no answer, and for a null rate above 1.
 */
function mostEvidence({ hits, of }: Count, nullRate: number): number {
  const misses = of - hits;
  const ofHits = hits === 0 ? 0 : hits * Math.log(hits / (of * nullRate));
  const ofMisses = misses === 0 ? 0 : misses * Math.log(misses / (of * (1 - nullRate)));
  return ofHits + ofMisses;
}

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
