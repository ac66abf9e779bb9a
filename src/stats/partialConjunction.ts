// Does at least so many of the seeds show an effect? Seeds are never pooled: one bad seed of three would look like all.

/**
 * A p-value for "at least `atLeast` of these hypotheses are false", under any dependence: (s - u + 1) times the u-th
 * smallest of s p-values (Benjamini and Heller, 2008, after Bonferroni). At u = s it is the largest: every seed.
 * @param pValues one a seed, each 0 to 1.
 * @param atLeast a whole number from 1 to the number of p-values.
 * @throws RangeError on a p-value outside 0 to 1, or a number that is not whole or out of range.
 * @example partialConjunction([0.001, 0.02, 0.3], 2) // 0.04
 */
export function partialConjunction(pValues: readonly number[], atLeast: number): number {
  const outside = pValues.find((p) => !(p >= 0 && p <= 1));
  if (outside !== undefined) {
    throw new RangeError(`A p-value must lie in 0 to 1, not at ${outside}.`);
  }
  const decisive = pValues.toSorted((one, other) => one - other)[atLeast - 1];
  if (decisive === undefined) {
    throw new RangeError(`At least ${atLeast} of ${pValues.length} is no question: ask for 1 to all of them.`);
  }
  return Math.min(1, (pValues.length - atLeast + 1) * decisive);
}
