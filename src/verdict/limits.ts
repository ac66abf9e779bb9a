// One-sided limits of a rate and of a difference of two rates, for either estimand, with missing answers counted
// against the decision: as hits for an upper limit, as no hits for a lower one (STATISTICS, section 8). Pure.
import { clopperPearson } from '../stats/clopperPearson.ts';
import { clusterRate } from '../stats/clusterRate.ts';
import type { Count, Interval as RateLimits } from '../stats/count.ts';
import { missingAsHits, missingAsMisses } from '../stats/missingAnswers.ts';
import { moverLowerFrom, moverUpperFrom } from '../stats/mover.ts';
import { askedOf, type Binary, type Sample } from './sample.ts';

/** `suite`: the rate on these prompts. `population`: the rate on the prompts that they stand for. */
export type Estimand = 'suite' | 'population';

/** How an answer of unknown result counts. */
type Unknowns = 'as-hits' | 'as-no-hits' | 'left-out';

export interface Side {
  readonly estimand: Estimand;
  /** One-sided error rate of each limit. */
  readonly alpha: number;
}

function countOf({ hits, known, unknown }: Binary, unknowns: Unknowns): Count {
  switch (unknowns) {
    case 'left-out':
      return { hits, of: known };
    case 'as-hits':
      return missingAsHits({ hits, valid: known, missing: unknown });
    case 'as-no-hits':
      return missingAsMisses({ hits, valid: known, missing: unknown });
  }
}

/** Estimate and limits of the rate; null when there is nothing to count. */
function rateLimits(sample: Sample, { estimand, alpha }: Side, unknowns: Unknowns): RateLimits | null {
  const pooled = countOf(sample, unknowns);
  if (pooled.of === 0) return null;
  if (estimand === 'suite') return clopperPearson(pooled, alpha);
  const prompts = sample.perPrompt.map((binary) => countOf(binary, unknowns)).filter(({ of }) => of > 0);
  // One prompt says nothing of a population of prompts.
  return prompts.length < 2 ? { estimate: pooled.hits / pooled.of, lower: 0, upper: 1 } : clusterRate(prompts, alpha);
}

export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** For people: the interval of the known answers alone. */
export function shownInterval(sample: Sample, side: Side): Interval | null {
  const limits = rateLimits(sample, side, 'left-out');
  return limits && { estimate: limits.estimate, low: limits.lower, high: limits.upper };
}

/** For people: the difference candidate - baseline among known answers. */
export function shownDifference(candidate: Sample, baseline: Sample, side: Side): Interval | null {
  const c = rateLimits(candidate, side, 'left-out');
  const b = rateLimits(baseline, side, 'left-out');
  if (!c || !b) return null;
  return { estimate: c.estimate - b.estimate, low: moverLowerFrom(c, b), high: moverUpperFrom(c, b) };
}

export interface DecidingLimits {
  readonly low: number;
  readonly high: number;
  readonly alphaFail: number;
  readonly alphaPass: number;
}

export interface Alphas {
  readonly fail: number;
  readonly pass: number;
}

/** The limits that decide a ceiling: the lower one at `alphas.fail`, the upper one at `alphas.pass`. */
export function decidingInterval(sample: Sample, estimand: Estimand, alphas: Alphas): DecidingLimits | null {
  if (askedOf(sample) === 0) return null;
  const low = rateLimits(sample, { estimand, alpha: alphas.fail }, 'as-no-hits');
  const high = rateLimits(sample, { estimand, alpha: alphas.pass }, 'as-hits');
  return low && high && { low: low.lower, high: high.upper, alphaFail: alphas.fail, alphaPass: alphas.pass };
}

/** The limits that decide an increase. The baseline's missing answers count against the decision too. */
export function decidingDifference(
  candidate: Sample,
  baseline: Sample,
  estimand: Estimand,
  alphas: Alphas,
): DecidingLimits | null {
  const forFail = { estimand, alpha: alphas.fail };
  const forPass = { estimand, alpha: alphas.pass };
  const failC = rateLimits(candidate, forFail, 'as-no-hits');
  const failB = rateLimits(baseline, forFail, 'as-hits');
  const passC = rateLimits(candidate, forPass, 'as-hits');
  const passB = rateLimits(baseline, forPass, 'as-no-hits');
  if (!failC || !failB || !passC || !passB) return null;
  return {
    low: moverLowerFrom(failC, failB),
    high: moverUpperFrom(passC, passB),
    alphaFail: alphas.fail,
    alphaPass: alphas.pass,
  };
}
