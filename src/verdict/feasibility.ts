// Whether a checkpoint like the baseline itself could pass a policy, and what would have to change if not: the limits,
// or the number of answers. Pure.
import type { OwnProspects, PlannedLimits } from '../schema/planFile.ts';
import { answersNeeded } from './prospect.ts';
import { baselineRate, type ProspectSetting } from './prospectSetting.ts';
import { type Trial, trialOf } from './prospectTrial.ts';

/** A policy that fits a model lets its like pass so often. */
export const GOOD_CHANCE = 0.9;

/** The prospects of a checkpoint that has the baseline's own rate. */
export function ownProspects(setting: ProspectSetting): OwnProspects {
  const rate = baselineRate(setting);
  const trial = trialOf(setting);
  const endings = trial.endings(rate);
  const isGood = endings.pass >= GOOD_CHANCE;
  return {
    rate,
    answers: trial.answers,
    mostHits: trial.mostHits,
    endings,
    working: isGood ? setting.limits : workingLimits(setting),
    answersToPass: isGood ? trial.answers : answersToPass(setting),
  };
}

function answersToPass(setting: ProspectSetting): number | null {
  const rate = baselineRate(setting);
  const { ceiling, ungated } = setting.limits;
  // What lies above a ceiling passes by mistake only, however many answers there are.
  return rate >= Math.min(ceiling, ungated) ? null : answersNeeded(setting, mostlyPasses(rate));
}

const mostlyPasses =
  (rate: number) =>
  (trial: Trial): boolean =>
    trial.endings(rate).pass >= GOOD_CHANCE;

const MARGINS = [0.005, 0.01, 0.015, 0.02, 0.03, 0.05, 0.075, 0.1];
const CEILINGS = [0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3];
const NO_CEILING = 1;

/**
 * The tightest usual limits, none tighter than the policy's, under which a checkpoint like the baseline passes with a
 * chance of at least 90 %; null: none. The margin first, then the ceilings that go with it.
 */
export function workingLimits(setting: ProspectSetting): PlannedLimits | null {
  const { limits } = setting;
  const works = mostlyPasses(baselineRate(setting));
  const tightest = (
    usual: readonly number[],
    written: number,
    withLimit: (limit: number) => PlannedLimits,
  ): PlannedLimits | undefined =>
    [written, ...usual.filter((limit) => limit > written)]
      .map(withLimit)
      .find((tried) => works(trialOf({ ...setting, limits: tried })));

  const free = { ...limits, ceiling: NO_CEILING, ungated: NO_CEILING };
  const margin = tightest(MARGINS, limits.margin, (tried) => ({ ...free, margin: tried }));
  const ceiling = margin && tightest(CEILINGS, limits.ceiling, (tried) => ({ ...margin, ceiling: tried }));
  return (ceiling && tightest(CEILINGS, limits.ungated, (tried) => ({ ...ceiling, ungated: tried }))) ?? null;
}
