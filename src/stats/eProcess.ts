// The evidence against "the rate is on this side of the null rate" that may be looked at after every batch: a mixture
// e-process (STATISTICS, section 4). Only counts go in, so the order of the answers is no matter; what is counted as a
// hit (a missing answer, say), and what follows from the evidence, the caller knows.
import { type Count, checkAlpha, checkCount, checkFraction } from './count.ts';

/** The bet: against which rate, and which other rates share the stake evenly. */
export interface Mixture {
  /** The rate at the edge of the null hypothesis, in (0, 1). */
  readonly nullRate: number;
  /** Rates in [0, 1): all above the null rate to show a higher one, all below it to show a lower one. */
  readonly grid: readonly number[];
}

/** Observed values in 0 to 1, each so many times: answers are 1 (a hit) or 0, a mean of several may lie between. */
export interface ObservedValue {
  readonly value: number;
  readonly times: number;
}

/** Evidence that grows answer by answer. */
export interface EProcess {
  /** Counts more answers; the cost does not depend on how many. Throws RangeError on an impossible count. */
  observe(answers: Count): void;
  /** The natural logarithm of the evidence: 0 before the first answer. */
  logValue(): number;
}

/** How many rates share the stake against a high rate, and how far the nearest lies above the null rate. */
const FAIL_GRID_SIZE = 12;
const STEPS = Array.from({ length: FAIL_GRID_SIZE }, (_, step) => step);
const NEAREST_ABOVE = 1.4;

/**
 * The grid that shows a rate above `nullRate`: twelve rates from 1.4 times it, evenly spaced on a logarithmic scale, up to
 * a half or 1.5 times it, at most 0.99.
 * @param nullRate in (0, 0.7].
 * @throws RangeError outside: a rate that high leaves no room above it.
 */
export function failGrid(nullRate: number): readonly number[] {
  if (!(nullRate > 0 && nullRate <= 0.7)) {
    throw new RangeError(`A rate to be exceeded must lie above 0 and be at most 0.7, not ${nullRate}.`);
  }
  const nearest = NEAREST_ABOVE * nullRate;
  const farthest = Math.min(Math.max(0.5, 1.5 * nullRate), 0.99);
  const last = FAIL_GRID_SIZE - 1;
  return STEPS.map((step) => nearest * (farthest / nearest) ** (step / last));
}

/**
 * The grid that shows a rate below `nullRate`: none at all, and 1/16, 1/8, 1/4, 1/2 and 0.7 of it.
 * @param nullRate in (0, 1).
 * @throws RangeError outside.
 */
export function passGrid(nullRate: number): readonly number[] {
  checkNullRate(nullRate);
  return [0, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 0.7].map((share) => share * nullRate);
}

/**
 * The evidence from the start. It has a mean of at most 1 whenever it is looked at while the null hypothesis holds, so it
 * reaches 1 / alpha in at most a share alpha of all evaluations (Ville, 1939; Waudby-Smith and Ramdas, 2024).
 * @throws RangeError on an impossible mixture.
 */
export function createEProcess(mixture: Mixture): EProcess {
  const logValueAt = logEvidence(mixture);
  let [hits, of] = [0, 0];
  return {
    observe(answers) {
      checkCount(answers);
      hits += answers.hits;
      of += answers.of;
    },
    logValue: () => logValueAt({ hits, of }),
  };
}

/**
 * The natural logarithm of the evidence as a function of the answers so far; it rises with the hits where the grid lies
 * above the null rate, and falls with them where it lies below. Absolute error about 1e-12 at thousands of answers.
 * @returns a function of a possible count, which it does not check: it is called in inner loops.
 * @throws RangeError on an impossible mixture.
 */
export function logEvidence({ nullRate, grid }: Mixture): (count: Count) => number {
  checkMixture({ nullRate, grid });
  const factors = grid.map((rate) => ({ ofHit: logFactor(1, rate, nullRate), ofMiss: logFactor(0, rate, nullRate) }));
  return ({ hits, of }) =>
    logMeanOfExp(factors.map(({ ofHit, ofMiss }) => times(hits, ofHit) + times(of - hits, ofMiss)));
}

/**
 * The natural logarithm of the evidence from values that need not be 0 or 1.
 * @throws RangeError on an impossible mixture, a value outside 0 to 1, or a number of times that is not whole.
 */
export function logEvidenceOf(values: readonly ObservedValue[], { nullRate, grid }: Mixture): number {
  checkMixture({ nullRate, grid });
  for (const observed of values) {
    checkFraction(observed.value, 'An observed value');
    checkCount({ hits: observed.times, of: observed.times });
  }
  const terms = grid.map((rate) =>
    values.reduce((sum, observed) => sum + times(observed.times, logFactor(observed.value, rate, nullRate)), 0),
  );
  return logMeanOfExp(terms);
}

/** The logarithm of the evidence at which a null hypothesis is rejected: that of 1 / alpha. */
export function logThreshold(alpha: number): number {
  checkAlpha(alpha);
  return -Math.log(alpha);
}

/** The logarithm of 1 + (q - c) / (c (1 - c)) (x - c), without the loss of digits that this sum has near 1. */
function logFactor(value: number, rate: number, nullRate: number): number {
  if (value === 1) {
    return Math.log(rate / nullRate);
  }
  if (value === 0) {
    return Math.log1p((nullRate - rate) / (1 - nullRate));
  }
  return Math.log1p(((rate - nullRate) / (nullRate * (1 - nullRate))) * (value - nullRate));
}

/** Nothing times minus infinity is nothing: a rate of 0 is ruled out by the first hit, not before. */
function times(count: number, logarithm: number): number {
  return count === 0 ? 0 : count * logarithm;
}

/** At least one term is finite: only the rate 0 can be ruled out, and a mixture has another. */
function logMeanOfExp(terms: readonly number[]): number {
  let largest = -Infinity;
  for (const term of terms) {
    largest = Math.max(largest, term);
  }
  let sum = 0;
  for (const term of terms) {
    sum += Math.exp(term - largest);
  }
  return largest + Math.log(sum / terms.length);
}

function checkMixture({ nullRate, grid }: Mixture): void {
  checkNullRate(nullRate);
  const areAbove = grid.every((rate) => rate > nullRate && rate < 1);
  const areBelow = grid.every((rate) => rate >= 0 && rate < nullRate) && grid.some((rate) => rate > 0);
  if (grid.length === 0 || !(areAbove || areBelow)) {
    throw new RangeError(`A mixture needs rates that lie all above or all below ${nullRate}, not ${grid.join(', ')}.`);
  }
}

function checkNullRate(nullRate: number): void {
  if (!(nullRate > 0 && nullRate < 1)) {
    throw new RangeError(`A null rate must lie between 0 and 1, not at ${nullRate}.`);
  }
}
