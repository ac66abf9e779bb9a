// The special functions that everything else rests on: beta, Student's t, normal, log-gamma.
// The only file that imports @stdlib; it may add checks and repairs, never a statistical method.
import logGammaOfStdlib from '@stdlib/math-base-special-gammaln';
import betaCdfOfStdlib from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantileOfStdlib from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantileOfStdlib from '@stdlib/stats-base-dists-normal-quantile';
import tQuantileOfStdlib from '@stdlib/stats-base-dists-t-quantile';
import { checkAlpha, checkFraction } from './count.ts';

/**
 * The natural logarithm of the gamma function.
 * @param x greater than 0.
 * @throws RangeError when x is not above 0.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) {
    throw new RangeError(`logGamma needs a number above 0, not ${x}.`);
  }
  return logGammaOfStdlib(x);
}

/**
 * The chance that a Beta(a, b) variable is at most x: the regularised incomplete beta function. Relative error
 * about 1e-13 in both tails down to 1e-280. The upper tail is `betaCdf(1 - x, b, a)`, never one minus this.
 * @param x from 0 to 1.
 * @param a first shape, above 0.
 * @param b second shape, above 0.
 * @throws RangeError on impossible input.
 */
export function betaCdf(x: number, a: number, b: number): number {
  checkFraction(x, 'A value of a beta distribution');
  checkShapes(a, b);
  return betaCdfOfStdlib(x, a, b);
}

/**
 * The x at which `betaCdf(x, a, b)` is p. Upper quantiles for a tiny alpha are `1 - betaQuantile(alpha, b, a)`.
 *
 * @stdlib's root finder stops at about 1e-9 for some shapes once p is below 1e-60, whatever the answer (at
 * p = 1e-300, a = 5, b = 20 it is wrong by 50 orders of magnitude). The answer is therefore put back into the
 * distribution function, and searched for by bisection where it does not fit.
 * @param p strictly between 0 and 1.
 * @param a first shape, above 0.
 * @param b second shape, above 0.
 * @throws RangeError on impossible input.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  checkAlpha(p);
  checkShapes(a, b);
  const found = betaQuantileOfStdlib(p, a, b);
  const isLowerTail = p < 1e-9;
  if (!isLowerTail || Math.abs(betaCdfOfStdlib(found, a, b) / p - 1) < 1e-9) {
    return found;
  }
  return betaQuantileByBisection(p, a, b);
}

/** Bisection over the log-odds of x, so that an answer of 1e-60 has as many digits as one of 0.1. */
function betaQuantileByBisection(p: number, a: number, b: number): number {
  const fromLogOdds = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
  let below = -708;
  let above = 36;
  for (let step = 0; step < 64; step += 1) {
    const middle = (below + above) / 2;
    if (betaCdfOfStdlib(fromLogOdds(middle), a, b) < p) {
      below = middle;
    } else {
      above = middle;
    }
  }
  return fromLogOdds(below);
}

/**
 * The quantile of Student's t distribution.
 * @param p strictly between 0 and 1.
 * @param degrees degrees of freedom, above 0, whole or not.
 * @throws RangeError on impossible input.
 */
export function tQuantile(p: number, degrees: number): number {
  checkAlpha(p);
  if (!(degrees > 0)) {
    throw new RangeError(`Student's t needs degrees of freedom above 0, not ${degrees}.`);
  }
  return tQuantileOfStdlib(p, degrees);
}

/**
 * The chance that a Student's t variable is above t, through the incomplete beta function: the far tail keeps its digits.
 * @param t any finite number.
 * @param degrees degrees of freedom, above 0, whole or not.
 * @throws RangeError on impossible input.
 */
export function tAbove(t: number, degrees: number): number {
  if (!Number.isFinite(t) || !(degrees > 0)) {
    throw new RangeError(`Student's t needs a finite value and degrees of freedom above 0, not ${t} and ${degrees}.`);
  }
  const beyond = betaCdf(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t > 0 ? beyond : 1 - beyond;
}

/**
 * The quantile of the standard normal distribution. @stdlib's goes through the inverse error function of 2p - 1, which
 * loses p's digits as p shrinks (infinite at 1e-100): below 1e-5 the tail is inverted directly.
 * @param p strictly between 0 and 1.
 * @throws RangeError on impossible input.
 */
export function normalQuantile(p: number): number {
  checkAlpha(p);
  return p < 1e-5 ? -normalTailQuantile(p) : normalQuantileOfStdlib(p, 0, 1);
}

/** The z with a chance of `tail` above it, by Newton's method on the logarithm of the tail (concave: it cannot stray). */
function normalTailQuantile(tail: number): number {
  const target = Math.log(tail);
  let z = Math.sqrt(-2 * target);
  for (let step = 0; step < 10; step += 1) {
    const ratio = millsRatio(z);
    z += (Math.log(ratio) - (z * z + Math.log(2 * Math.PI)) / 2 - target) * ratio;
  }
  return z;
}

/** The normal tail above z over the density at z, for z > 4: Laplace's continued fraction. */
function millsRatio(z: number): number {
  let fraction = z;
  for (let term = 80; term >= 1; term -= 1) {
    fraction = z + term / fraction;
  }
  return 1 / fraction;
}

function checkShapes(a: number, b: number): void {
  if (!(a > 0 && b > 0 && a < Infinity && b < Infinity)) {
    throw new RangeError(`A beta distribution needs shapes above 0, not ${a} and ${b}.`);
  }
}
