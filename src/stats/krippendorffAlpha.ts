// Krippendorff's alpha: agreement of any number of raters with missing ratings, by comparing every pair of values.
// Interval scores that come one by one: AlphaSums in agreement.ts gives the same and keeps nothing.

/** What a difference between two ratings means: any is the same, their order, their distance, or their proportion. */
export type RatingLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's alpha (2011), from the coincidences within units: 1 at perfect agreement, 0 at chance, below 0 when
 * worse. Units with fewer than two ratings count for nothing. Its time grows with the square of the distinct ratings.
 * @param units one row a rated answer: its ratings, null where a rater gave none.
 * @param level ratio needs ratings of at least 0.
 * @returns null where no two ratings can be compared, or all of them are the same.
 * @throws RangeError on a rating that is not finite, or below 0 at level ratio.
 */
export function krippendorffAlpha(units: readonly (readonly (number | null)[])[], level: RatingLevel): number | null {
  const comparable = units.map(ratingsOf).filter((ratings) => ratings.length > 1);
  const all = comparable.flat();
  checkRatings(all, level);
  const frequencies = countsOf(all);
  const distance = distanceAt(level, frequencies);
  const expected = pairDistance(frequencies, distance) / (all.length - 1);
  const observed = comparable.reduce(
    (sum, ratings) => sum + pairDistance(countsOf(ratings), distance) / (ratings.length - 1),
    0,
  );
  return expected === 0 ? null : 1 - observed / expected;
}

/** One distinct value, and how often it occurs. */
interface Frequency {
  readonly value: number;
  readonly times: number;
}

type Distance = (one: number, other: number) => number;

/** The distance summed over all ordered pairs of ratings. */
function pairDistance(frequencies: readonly Frequency[], distance: Distance): number {
  let sum = 0;
  for (const [index, one] of frequencies.entries()) {
    for (const other of frequencies.slice(index + 1)) {
      sum += 2 * one.times * other.times * distance(one.value, other.value);
    }
  }
  return sum;
}

/** The squared distance of two different ratings, by level (Krippendorff, 2011, section E). */
function distanceAt(level: RatingLevel, frequencies: readonly Frequency[]): Distance {
  switch (level) {
    case 'nominal':
      return () => 1;
    case 'ordinal':
      return ordinalDistance(frequencies);
    case 'interval':
      return (one, other) => (one - other) ** 2;
    case 'ratio':
      return (one, other) => ((one - other) / (one + other)) ** 2;
  }
}

/** As many ranks apart as there are ratings between the middles of the two values' ranks. */
function ordinalDistance(frequencies: readonly Frequency[]): Distance {
  const middles = new Map<number, number>();
  let below = 0;
  for (const { value, times } of frequencies) {
    middles.set(value, below + times / 2);
    below += times;
  }
  const middleOf = (value: number): number => middles.get(value) ?? 0;
  return (one, other) => (middleOf(one) - middleOf(other)) ** 2;
}

/** Ascending by value. */
function countsOf(ratings: readonly number[]): readonly Frequency[] {
  const times = new Map<number, number>();
  for (const rating of ratings) {
    times.set(rating, (times.get(rating) ?? 0) + 1);
  }
  return [...times].map(([value, count]) => ({ value, times: count })).sort((one, other) => one.value - other.value);
}

function ratingsOf(unit: readonly (number | null)[]): readonly number[] {
  return unit.filter((rating) => rating !== null);
}

function checkRatings(ratings: readonly number[], level: RatingLevel): void {
  for (const rating of ratings) {
    if (!Number.isFinite(rating) || (level === 'ratio' && rating < 0)) {
      throw new RangeError(
        `A rating must be a finite number${level === 'ratio' ? ' of at least 0' : ''}, not ${rating}.`,
      );
    }
  }
}
