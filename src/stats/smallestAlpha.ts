// Turns a family of lower limits into a p-value, by finding the alpha at which the limit crosses the margin.
// Knows no distribution: any limit that rises with alpha will do.

const SMALLEST = 1e-300;
const LARGEST = 0.499;

/**
 * The smallest alpha at which a lower limit exceeds the margin, by bisection over the logarithm of alpha (inversion of
 * a family of intervals). Never too small: rounded up, and 1e-300 where the limit still exceeds the margin there.
 * 1 when the limit does not exceed the margin even at 0.499 (nearer to a half, the limits of a population rate are not defined).
 * @param lowerAt the limit at a one-sided alpha in [1e-300, 0.499]; must not fall as alpha grows.
 * @param margin what the limit is compared with, -1 to 1.
 * @throws RangeError on a margin outside -1 to 1.
 */
export function smallestAlphaAbove(lowerAt: (alpha: number) => number, margin: number): number {
  if (!(margin >= -1 && margin <= 1)) {
    throw new RangeError(`A margin must lie in -1 to 1, not at ${margin}.`);
  }
  if (lowerAt(LARGEST) <= margin) {
    return 1;
  }
  if (lowerAt(SMALLEST) > margin) {
    return SMALLEST;
  }
  let failing = Math.log(SMALLEST);
  let exceeding = Math.log(LARGEST);
  while (exceeding - failing > 1e-11) {
    const middle = (failing + exceeding) / 2;
    if (lowerAt(Math.exp(middle)) > margin) {
      exceeding = middle;
    } else {
      failing = middle;
    }
  }
  return Math.exp(exceeding);
}
