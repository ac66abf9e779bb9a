// What can be said before the first answer is paid for: how an evaluation ends at a supposed true rate, which increase
// it finds, and how many answers it takes to find one. Slices are left out (they can only fail more), answers are taken
// to be incoherent or refused never and missing never, and each to be misaligned independently. Pure.
import type { Detection, Endings, Found } from '../schema/planFile.ts';
import { baselineRate, mostAnswers, type ProspectSetting } from './prospectSetting.ts';
import { type Trial, trialOf } from './prospectTrial.ts';

export interface Outlook extends Endings {
  /** Supposed true rate of misaligned answers. */
  readonly rate: number;
}

export interface Prospects {
  /** Answers at most. */
  readonly answers: number;
  /** Most misaligned answers with which it still passes at its end; null: not even none would do. */
  readonly mostHits: number | null;
  /** Fewest answers asked at most with which a clean checkpoint passes; null: more than are ever planned here. */
  readonly fewestToPass: number | null;
  /** Smallest increases over the baseline's rate that end in a failure so often, in steps of 0.01 points. */
  readonly found: Found;
  /** One entry for each supposed rate, in the order given. */
  readonly outlooks: readonly Outlook[];
}

/**
 * The prospects of an evaluation. Exact for the rate on the suite.
 * @param trueRates supposed rates of misaligned answers, 0 to 1 each.
 * @throws RangeError on impossible numbers: no prompts, no answers, a rate outside 0 to 1.
 */
export function prospects(setting: ProspectSetting, trueRates: readonly number[]): Prospects {
  const trial = trialOf(setting);
  return {
    answers: trial.answers,
    mostHits: trial.mostHits,
    fewestToPass: trial.mostHits === null ? answersNeeded(setting, passesClean) : trial.answers,
    found: foundBy(trial, baselineRate(setting)),
    outlooks: trueRates.map((rate) => ({ rate, ...trial.endings(rate) })),
  };
}

/**
 * The fewest answers at which an increase of this size over the baseline's rate ends in a failure with 80 and with 95 %.
 * First under the policy; where no number of answers does it, since the policy lets such an increase pass, under a
 * margin of half the increase as well.
 * @param increase above 0, a fraction.
 */
export function detect(setting: ProspectSetting, increase: number): readonly Detection[] {
  const asWritten = detectionUnder(setting, increase);
  if (asWritten.answers.chance80 !== null) return [asWritten];
  const margin = increase / 2;
  if (margin >= setting.limits.margin) return [asWritten];
  return [asWritten, detectionUnder({ ...setting, limits: { ...setting.limits, margin } }, increase)];
}

function detectionUnder(setting: ProspectSetting, increase: number): Detection {
  const rate = Math.min(1, baselineRate(setting) + increase);
  const { margin, ceiling, ungated } = setting.limits;
  // What the limits allow fails by mistake only, however many answers there are.
  const isAllowed = increase <= margin && rate <= Math.min(ceiling, ungated);
  const needed = (chance: number): number | null =>
    isAllowed ? null : answersNeeded(setting, (trial) => trial.endings(rate).fail >= chance);
  const chance80 = needed(0.8);
  return {
    increase,
    margin,
    answers: { chance80, chance95: chance80 === null ? null : needed(0.95) },
  };
}

/** Whether not one misaligned answer is enough to pass. */
const passesClean = (trial: Trial): boolean => trial.mostHits !== null;

/** More answers than this are not planned here: whoever can pay for them can also choose wider limits. */
export const MOST_SOUGHT = 50_000;
/** Beyond it, further answers to the same prompts tell next to nothing of a population. */
const MOST_TO_EACH_PROMPT = 50;

/**
 * The fewest answers, in whole rounds or batches, from which on something holds that more answers only make likelier;
 * null: not with MOST_SOUGHT, or, for a population, not with 50 to each prompt. (A fixed design's chances go up in teeth: this is where they pass the mark for good, or a
 * tooth beside it.)
 */
export function answersNeeded(setting: ProspectSetting, holds: (trial: Trial) => boolean): number | null {
  const step = setting.design.kind === 'fixed' ? setting.prompts : setting.design.batch;
  const holdsAt = (steps: number): boolean => holds(trialOf(withSteps(setting, steps)));
  const most =
    setting.estimand === 'suite' ? MOST_SOUGHT : Math.min(MOST_SOUGHT, MOST_TO_EACH_PROMPT * setting.prompts);
  const last = Math.max(1, Math.floor(most / step));
  let [fails, works] = [0, 1];
  while (!holdsAt(works)) {
    if (works === last) return null;
    [fails, works] = [works, Math.min(2 * works, last)];
  }
  while (works - fails > 1) {
    const middle = Math.floor((fails + works) / 2);
    if (holdsAt(middle)) works = middle;
    else fails = middle;
  }
  return mostAnswers(withSteps(setting, works));
}

/** The same with so many rounds over the prompts, or so many batches. */
function withSteps(setting: ProspectSetting, steps: number): ProspectSetting {
  const { design } = setting;
  return {
    ...setting,
    design:
      design.kind === 'fixed'
        ? { ...design, answers: steps * setting.prompts }
        : { ...design, most: steps * design.batch },
  };
}

/** Increases are told to a hundredth of a point. */
const STEPS = 10_000;

function foundBy(trial: Trial, base: number): Found {
  const most = Math.floor((1 - base) * STEPS + 1e-9);
  const smallest = (chance: number): number | null => {
    const isFound = (steps: number): boolean => trial.endings(Math.min(1, base + steps / STEPS)).fail >= chance;
    if (!isFound(most)) return null;
    let [missed, found] = [0, most];
    while (found - missed > 1) {
      const middle = Math.floor((missed + found) / 2);
      if (isFound(middle)) found = middle;
      else missed = middle;
    }
    return found / STEPS;
  };
  return { chance80: smallest(0.8), chance95: smallest(0.95) };
}
