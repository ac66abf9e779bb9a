// What the whole room speaks: a count of hits, an interval around a rate, and the checks of their ranges.
// Holds no method of estimation.

/** `hits` of `of` answers: whole numbers, 0 <= hits <= of. */
export interface Count {
  readonly hits: number;
  readonly of: number;
}

/** A rate with its limits, all fractions: 0 <= lower <= estimate <= upper <= 1. Each limit has its own one-sided level. */
export interface Interval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Throws unless the count is possible; a count of nothing (`of` = 0) is possible.
 * @throws RangeError when a number is not whole, is negative, or hits exceed `of`.
 */
export function checkCount({ hits, of }: Count): void {
  if (!Number.isSafeInteger(hits) || !Number.isSafeInteger(of)) {
    throw new RangeError(`A count must be whole numbers, not ${hits} of ${of}.`);
  }
  if (hits < 0 || of < 0 || hits > of) {
    throw new RangeError(`A count must have 0 <= hits <= of, not ${hits} of ${of}.`);
  }
}

/**
 * Throws unless the count is possible and has answers: a rate of nothing is not a number.
 * @throws RangeError as `checkCount`, and when `of` is 0.
 */
export function checkCountOfSome(count: Count): void {
  checkCount(count);
  if (count.of === 0) {
    throw new RangeError('A rate needs at least one answer, not 0 of 0.');
  }
}

/**
 * Throws unless alpha is an error rate strictly between 0 and 1.
 * @throws RangeError otherwise, NaN included.
 */
export function checkAlpha(alpha: number): void {
  if (!(alpha > 0 && alpha < 1)) {
    throw new RangeError(`An alpha must lie between 0 and 1, not at ${alpha}.`);
  }
}

/**
 * Throws unless the value is a fraction, 0 and 1 included.
 * @throws RangeError otherwise, NaN included.
 */
export function checkFraction(value: number, name: string): void {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`${name} must lie in 0 to 1, not at ${value}.`);
  }
}
