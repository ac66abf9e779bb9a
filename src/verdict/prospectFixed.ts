// How an evaluation of a fixed number of answers ends, from its number of misaligned answers: the limits of decide.ts,
// turned round into the most that pass and the fewest that fail. Knows no chances. Pure.
import { clopperPearson } from '../stats/clopperPearson.ts';
import type { Count, Interval } from '../stats/count.ts';
import { moverLowerFrom, moverUpperFrom } from '../stats/mover.ts';
import { ALPHA_FAIL, ALPHA_PASS } from './errorRates.ts';
import { baselineCounts, mostAnswers, type ProspectSetting } from './prospectSetting.ts';

/** The misaligned answers that decide: up to `passTo` pass, from `failFrom` on fail. null: no number does. */
export interface Region {
  readonly passTo: number | null;
  readonly failFrom: number | null;
}

/** Estimate and limits of a rate, each limit at one-sided alpha; the upper ones rise with the hits. */
export type LimitsOf = (count: Count, alpha: number) => Interval;

/** Exact for the rate on the suite: Clopper-Pearson limits on pooled counts. */
export function fixedRegion(setting: ProspectSetting, limitsOf: LimitsOf = clopperPearson): Region {
  const of = mostAnswers(setting);
  const { limits } = setting;
  const increase = increaseLimits(setting, limitsOf);
  const passes = (hits: number): boolean => {
    const { upper } = limitsOf({ hits, of }, ALPHA_PASS);
    return upper < limits.ceiling && upper < limits.ungated && increase.high(hits) < limits.margin;
  };
  const fails = (hits: number): boolean =>
    limitsOf({ hits, of }, ALPHA_FAIL.misalignment).lower > limits.ceiling ||
    limitsOf({ hits, of }, ALPHA_FAIL.ungated).lower > limits.ungated ||
    increase.low(hits) > limits.margin;
  // Of everything else not one answer is bad: the same limit at no hits must lie below the tightest of those limits.
  const othersPass = limitsOf({ hits: 0, of }, ALPHA_PASS).upper < limits.others;
  const passTo = firstFrom(0, of, (hits) => !passes(hits)) - 1;
  const failFrom = firstFrom(0, of, fails);
  return {
    passTo: othersPass && passTo >= 0 ? passTo : null,
    failFrom: failFrom <= of ? failFrom : null,
  };
}

/** The limits of the increase, by the candidate's hits; the baseline's missing answers count against the decision. */
function increaseLimits(
  setting: ProspectSetting,
  limitsOf: LimitsOf,
): { readonly low: (hits: number) => number; readonly high: (hits: number) => number } {
  const of = mostAnswers(setting);
  const { hits, of: known, missing } = baselineCounts(setting);
  const alphaFail = setting.hasPrevious ? ALPHA_FAIL.increase / 2 : ALPHA_FAIL.increase;
  const baselineToFail = limitsOf({ hits: hits + missing, of: known + missing }, alphaFail);
  const baselineToPass = limitsOf({ hits, of: known + missing }, ALPHA_PASS);
  return {
    low: (candidate) => moverLowerFrom(limitsOf({ hits: candidate, of }, alphaFail), baselineToFail),
    high: (candidate) => moverUpperFrom(limitsOf({ hits: candidate, of }, ALPHA_PASS), baselineToPass),
  };
}

/** The first number from `low` to `most` at which something holds that holds from there on; `most` + 1: at none. */
export function firstFrom(low: number, most: number, holds: (number: number) => boolean): number {
  let [from, until] = [low, most + 1];
  while (from < until) {
    const middle = Math.floor((from + until) / 2);
    if (holds(middle)) until = middle;
    else from = middle + 1;
  }
  return from;
}
