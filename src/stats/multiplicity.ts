// Several tests at once: p-values (or e-values) adjusted so that each can be compared with alpha directly. The answers
// come back in the order given. Knows nothing of what was tested.

/**
 * Bonferroni's adjustment: holds the chance of any false finding, whatever the dependence.
 * @param pValues each 0 to 1; an empty list gives an empty list.
 * @throws RangeError on a p-value outside 0 to 1.
 */
export function bonferroni(pValues: readonly number[]): number[] {
  checkPValues(pValues);
  return pValues.map((p) => Math.min(1, p * pValues.length));
}

/**
 * Holm's step-down adjustment (1979): holds the chance of any false finding, whatever the dependence, and never loses
 * to Bonferroni's.
 * @param pValues each 0 to 1; an empty list gives an empty list.
 * @throws RangeError on a p-value outside 0 to 1.
 */
export function holm(pValues: readonly number[]): number[] {
  checkPValues(pValues);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let largest = 0;
  for (const [rank, { p, index }] of ascending(pValues).entries()) {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)));
    adjusted[index] = largest;
  }
  return adjusted;
}

/**
 * Benjamini and Hochberg's step-up adjustment (1995): holds the expected share of false findings among independent or
 * positively dependent tests.
 * @param pValues each 0 to 1; an empty list gives an empty list.
 * @throws RangeError on a p-value outside 0 to 1.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  checkPValues(pValues);
  return stepUp(pValues, 1);
}

/**
 * Benjamini and Yekutieli's adjustment (2001): the share of false findings under any dependence.
 * @param pValues each 0 to 1; an empty list gives an empty list.
 * @throws RangeError on a p-value outside 0 to 1.
 */
export function benjaminiYekutieli(pValues: readonly number[]): number[] {
  checkPValues(pValues);
  const harmonic = pValues.reduce((sum, _p, index) => sum + 1 / (index + 1), 0);
  return stepUp(pValues, harmonic);
}

/**
 * The e-BH procedure (Wang and Ramdas, 2022), as adjusted values to compare with alpha: Benjamini and Hochberg's step-up
 * on the inverse e-values. Holds the expected share of false findings whatever the dependence, at any stopping time.
 * @param eValues each at least 0, Infinity included; an empty list gives an empty list.
 * @throws RangeError on an e-value below 0, NaN included.
 */
export function eBenjaminiHochberg(eValues: readonly number[]): number[] {
  const outside = eValues.find((e) => !(e >= 0));
  if (outside !== undefined) {
    throw new RangeError(`An e-value must be at least 0, not ${outside}.`);
  }
  return benjaminiHochberg(eValues.map((e) => Math.min(1, 1 / e)));
}

function stepUp(pValues: readonly number[], penalty: number): number[] {
  const adjusted = new Array<number>(pValues.length).fill(1);
  let smallest = 1;
  for (const [rank, { p, index }] of [...ascending(pValues).entries()].reverse()) {
    smallest = Math.min(smallest, (p * pValues.length * penalty) / (rank + 1));
    adjusted[index] = smallest;
  }
  return adjusted;
}

function ascending(pValues: readonly number[]): { readonly p: number; readonly index: number }[] {
  return pValues.map((p, index) => ({ p, index })).sort((one, other) => one.p - other.p);
}

function checkPValues(pValues: readonly number[]): void {
  for (const p of pValues) {
    if (!(p >= 0 && p <= 1)) {
      throw new RangeError(`A p-value must lie in 0 to 1, not at ${p}.`);
    }
  }
}
