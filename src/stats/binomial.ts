// The binomial distribution: how likely a number of hits is at a given rate, for the chance that a fixed design
// passes. Tails come from the incomplete beta function, never from one minus the other tail.
import { checkCount, checkFraction } from './count.ts';
import { betaCdf, logGamma } from './special.ts';

/** A number of independent answers (whole, not negative) that are each a hit at this rate (0 to 1). */
export interface Binomial {
  readonly of: number;
  readonly rate: number;
}

/**
 * The natural logarithm of the chance of exactly so many hits; -Infinity where it is impossible.
 * Absolute error about 1e-11 up to 100,000 answers.
 * @param hits a whole number from 0 to `of`.
 * @throws RangeError on impossible input.
 */
export function binomialLogMass(hits: number, { of, rate }: Binomial): number {
  checkBinomial(hits, { of, rate });
  const misses = of - hits;
  const arrangements = logGamma(of + 1) - logGamma(hits + 1) - logGamma(misses + 1);
  const hitting = hits === 0 ? 0 : hits * Math.log(rate);
  const missing = misses === 0 ? 0 : misses * Math.log1p(-rate);
  return arrangements + hitting + missing;
}

/**
 * The chance of exactly so many hits.
 * @param hits a whole number from 0 to `of`.
 * @throws RangeError on impossible input.
 */
export function binomialMass(hits: number, distribution: Binomial): number {
  return Math.exp(binomialLogMass(hits, distribution));
}

/**
 * The chance of more than so many hits.
 * @param hits a whole number from 0 to `of`.
 * @throws RangeError on impossible input.
 * @example binomialAbove(10, { of: 2400, rate: 0.001 }) // 0.0000424
 */
export function binomialAbove(hits: number, { of, rate }: Binomial): number {
  checkBinomial(hits, { of, rate });
  return hits === of ? 0 : betaCdf(rate, hits + 1, of - hits);
}

/**
 * The chance of at most so many hits.
 * @param hits a whole number from 0 to `of`.
 * @throws RangeError on impossible input.
 */
export function binomialAtMost(hits: number, { of, rate }: Binomial): number {
  checkBinomial(hits, { of, rate });
  return hits === of ? 1 : betaCdf(1 - rate, of - hits, hits + 1);
}

function checkBinomial(hits: number, { of, rate }: Binomial): void {
  checkCount({ hits, of });
  checkFraction(rate, 'A rate');
}
