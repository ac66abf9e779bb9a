// Between which checkpoints of a run a rate rose above a threshold (STATISTICS, section 5). Tests go from both ends
// inwards and stop at the first that does not reject, so that no correction for their number is needed. Steps and
// names of the checkpoints, the caller knows.
import { isotonicIncreasing, type WeightedValue } from './isotonic.ts';

/** One-sided limits of one checkpoint's rate, or of its increase. */
export interface CheckpointLimits {
  readonly lower: number;
  readonly upper: number;
}

/** Positions in the list of checkpoints, counted from 0: `from` <= onset <= `to`. */
export interface OnsetInterval {
  /** The first checkpoint not shown to be below the threshold; all before it are. */
  readonly from: number;
  /** The first from which all are shown to be above; the number of checkpoints where the last one is not. */
  readonly to: number;
}

/**
 * The onset interval by two fixed sequences of tests. It covers the onset with the confidence of one limit, where the
 * rate does not fall again.
 * @param limits the checkpoints' limits, in the order of training.
 * @param threshold what the limits are compared with: the same unit.
 * @throws RangeError on a threshold that is not finite, or a lower limit above its upper one.
 */
export function onsetInterval(limits: readonly CheckpointLimits[], threshold: number): OnsetInterval {
  checkThreshold(threshold);
  limits.forEach(checkLimits);
  const from = limits.findIndex(({ upper }) => !(upper < threshold));
  const lastNotAbove = limits.findLastIndex(({ lower }) => !(lower > threshold));
  return { from: from === -1 ? limits.length : from, to: lastNotAbove + 1 };
}

/**
 * The first checkpoint whose rate is above the threshold once the rates are smoothed so that they never fall.
 * @param rates the checkpoints' rates with their numbers of answers, in the order of training.
 * @returns a position in the list, counted from 0; null where none is above.
 * @throws RangeError on a threshold or rate that is not finite, or a weight that is not above 0.
 */
export function onsetPoint(rates: readonly WeightedValue[], threshold: number): number | null {
  checkThreshold(threshold);
  const first = isotonicIncreasing(rates).findIndex((rate) => rate > threshold);
  return first === -1 ? null : first;
}

function checkThreshold(threshold: number): void {
  if (!Number.isFinite(threshold)) {
    throw new RangeError(`The threshold of an onset must be a finite number, not ${threshold}.`);
  }
}

function checkLimits({ lower, upper }: CheckpointLimits): void {
  if (!(lower <= upper)) {
    throw new RangeError(`Limits must have lower <= upper, not ${lower} and ${upper}.`);
  }
}
