// Agreement of two raters over any number of ordered categories: kappa with weights, and AC1. Hits and misses alone
// are a 2x2 table, and agreement.ts.

/** How much a disagreement counts: any the same, by the steps between the categories, or by their square. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

/** Two raters' ratings of the same answers, in the same order. */
export interface PairedRatings {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/**
 * Cohen's kappa, weighted by how many categories lie between two ratings (Cohen, 1960 and 1968). The categories are
 * those that either rater used, in ascending order: one that nobody used is no step.
 * @returns -1 to 1; null where there are no answers or both raters use one and the same category throughout.
 * @throws RangeError when the lists differ in length or a rating is not finite.
 */
export function kappaOf(ratings: PairedRatings, weights: KappaWeights): number | null {
  checkRatings(ratings);
  const categories = categoriesOf(ratings);
  const firsts = categories.map((category) => timesIn(ratings.first, category));
  const seconds = categories.map((category) => timesIn(ratings.second, category));
  const expected = sum(
    firsts.flatMap((one, row) => seconds.map((other, column) => one * other * weightOf(row - column, weights))),
  );
  const observed = sum(
    pairsOf(ratings).map(([one, other]) => weightOf(categories.indexOf(one) - categories.indexOf(other), weights)),
  );
  return expected === 0 ? null : 1 - (observed * ratings.first.length) / expected;
}

/**
 * Gwet's AC1 (2008), over the categories that either rater used.
 * @returns -1 to 1; 1 where both use one and the same category throughout; null where there are no answers.
 * @throws RangeError when the lists differ in length or a rating is not finite.
 */
export function ac1Of(ratings: PairedRatings): number | null {
  checkRatings(ratings);
  const answers = ratings.first.length;
  if (answers === 0) {
    return null;
  }
  const categories = categoriesOf(ratings);
  const both = [...ratings.first, ...ratings.second];
  const shares = categories.map((category) => timesIn(both, category) / both.length);
  const chance = categories.length < 2 ? 0 : sum(shares.map((share) => share * (1 - share))) / (categories.length - 1);
  const observed = pairsOf(ratings).filter(([one, other]) => one === other).length / answers;
  return (observed - chance) / (1 - chance);
}

function weightOf(steps: number, weights: KappaWeights): number {
  switch (weights) {
    case 'none':
      return steps === 0 ? 0 : 1;
    case 'linear':
      return Math.abs(steps);
    case 'quadratic':
      return steps * steps;
  }
}

function categoriesOf({ first, second }: PairedRatings): readonly number[] {
  return [...new Set([...first, ...second])].sort((one, other) => one - other);
}

function pairsOf({ first, second }: PairedRatings): readonly (readonly [number, number])[] {
  return first.flatMap((one, index) => second.slice(index, index + 1).map((other) => [one, other] as const));
}

function timesIn(ratings: readonly number[], category: number): number {
  return ratings.filter((rating) => rating === category).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function checkRatings({ first, second }: PairedRatings): void {
  if (first.length !== second.length) {
    throw new RangeError(`Paired ratings need two lists of one length, not ${first.length} and ${second.length}.`);
  }
  const invalid = [...first, ...second].find((rating) => !Number.isFinite(rating));
  if (invalid !== undefined) {
    throw new RangeError(`A rating must be a finite number, not ${invalid}.`);
  }
}
