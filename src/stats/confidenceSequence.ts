// The limits of a rate that hold however often, and whenever, one has looked: what a report shows after a sequential
// evaluation, where Clopper-Pearson limits are not valid. The e-process turned around (STATISTICS, sections 1 and 4).
import { type Count, checkCountOfSome, type Interval } from './count.ts';
import { failGrid, logEvidenceOf, logThreshold, type ObservedValue, passGrid } from './eProcess.ts';

/** Rates below this are not searched for a lower limit, and above this no failing grid exists. */
const LOWEST = 1e-6;
const HIGHEST_TO_EXCEED = 0.7;

/**
 * Estimate and both limits of a rate at the last look, each at one-sided alpha: all null rates that the mixture
 * e-processes of eProcess.ts do not reject (a confidence sequence; Howard, Ramdas, McAuliffe and Sekhon, 2021).
 * @param alpha one-sided error rate in (0, 1), over all looks together.
 * @throws RangeError on an impossible count, `of` = 0 or an alpha outside (0, 1).
 * @example confidenceSequence({ hits: 1, of: 50 }, 0.04) // 0.02, from 0.000088 to 0.129
 */
export function confidenceSequence(count: Count, alpha: number): Interval {
  checkCountOfSome(count);
  return confidenceSequenceOf(valuesOf(count), alpha);
}

/** Its lower limit alone, in half the time. */
export function confidenceSequenceLower(count: Count, alpha: number): number {
  checkCountOfSome(count);
  return lowerLimit(valuesOf(count), count.hits / count.of, logThreshold(alpha));
}

/** Its upper limit alone. */
export function confidenceSequenceUpper(count: Count, alpha: number): number {
  checkCountOfSome(count);
  return upperLimit(valuesOf(count), count.hits / count.of, logThreshold(alpha));
}

const valuesOf = ({ hits, of }: Count): readonly ObservedValue[] => [
  { value: 1, times: hits },
  { value: 0, times: of - hits },
];

/**
 * The same for the mean of values in 0 to 1.
 * @throws RangeError on a value outside 0 to 1, no values, or an alpha outside (0, 1).
 */
export function confidenceSequenceOf(values: readonly ObservedValue[], alpha: number): Interval {
  const threshold = logThreshold(alpha);
  const count = values.reduce((sum, { times }) => sum + times, 0);
  if (count === 0) {
    throw new RangeError('Limits need at least one answer, not 0 of 0.');
  }
  const estimate = values.reduce((sum, { value, times }) => sum + value * times, 0) / count;
  return {
    estimate,
    lower: lowerLimit(values, estimate, threshold),
    upper: upperLimit(values, estimate, threshold),
  };
}

/** The highest rate that the values exceed: below the estimate the evidence falls as the null rate rises. */
function lowerLimit(values: readonly ObservedValue[], estimate: number, threshold: number): number {
  const isExceeded = (rate: number): boolean =>
    logEvidenceOf(values, { nullRate: rate, grid: failGrid(rate) }) >= threshold;
  const highest = Math.min(estimate, HIGHEST_TO_EXCEED);
  if (highest <= LOWEST || !isExceeded(LOWEST)) {
    return 0;
  }
  if (isExceeded(highest)) {
    return highest;
  }
  let [rejected, kept] = [Math.log(LOWEST), Math.log(highest)];
  while (kept - rejected > 1e-12) {
    const middle = (rejected + kept) / 2;
    if (isExceeded(Math.exp(middle))) {
      rejected = middle;
    } else {
      kept = middle;
    }
  }
  return Math.exp(rejected);
}

/** The lowest rate that the values stay below: above the estimate the evidence rises with the null rate. */
function upperLimit(values: readonly ObservedValue[], estimate: number, threshold: number): number {
  const isUndercut = (rate: number): boolean =>
    logEvidenceOf(values, { nullRate: rate, grid: passGrid(rate) }) >= threshold;
  let [kept, rejected] = [estimate, 1];
  while (rejected - kept > 1e-14) {
    const middle = (kept + rejected) / 2;
    if (isUndercut(middle)) {
      rejected = middle;
    } else {
      kept = middle;
    }
  }
  return rejected;
}
