// The endings of an evaluation and their chances, at a supposed true rate: the one contract behind which a fixed
// number of answers, a sequential evaluation and the population rate look alike. Pure.
import type { Endings } from '../schema/planFile.ts';
import { binomialAbove, binomialAtMost } from '../stats/binomial.ts';
import { answersQuantile, sequentialEndings } from '../stats/sequentialEndings.ts';
import { fixedRegion, type Region } from './prospectFixed.ts';
import { populationChances, populationLimits } from './prospectPopulation.ts';
import { type Sequential, sequentialLooks } from './prospectSequential.ts';
import { baselineCounts, mostAnswers, type ProspectSetting } from './prospectSetting.ts';

export interface Trial {
  /** Answers at most. */
  readonly answers: number;
  /** Most misaligned answers with which it still passes at its end; null: not even none would do. */
  readonly mostHits: number | null;
  /** @param rate true rate of misaligned answers, 0 to 1. */
  readonly endings: (rate: number) => Endings;
}

/** @throws RangeError on impossible numbers: no prompts, no answers, limits outside 0 to 1. */
export function trialOf(setting: ProspectSetting): Trial {
  if (setting.estimand === 'population') return populationTrial(setting);
  const { design } = setting;
  if (design.kind === 'sequential') return sequentialTrial(setting, design);
  // Limits for a fixed number do not hold for a baseline that was looked at until it was decided: one look, then.
  const isOneLook = baselineCounts(setting).intervals === 'sequential';
  const { answers } = design;
  return isOneLook
    ? sequentialTrial(setting, { kind: 'sequential', batch: answers, most: answers })
    : fixedTrial(setting);
}

function sequentialTrial(setting: ProspectSetting, design: Sequential): Trial {
  const looks = sequentialLooks(setting, design);
  return {
    answers: design.most,
    mostHits: looks.at(-1)?.passTo ?? null,
    endings(rate) {
      const endings = sequentialEndings(looks, rate);
      const { pass, fail, expectedAnswers } = endings;
      // A sum of thousands of chances can end a last digit above 1.
      const inconclusive = Math.min(1, endings.inconclusive);
      return { pass, fail, inconclusive, expectedAnswers, answers90: answersQuantile(endings, 0.9) };
    },
  };
}

function fixedTrial(setting: ProspectSetting): Trial {
  const answers = mostAnswers(setting);
  const region = fixedRegion(setting);
  return {
    answers,
    mostHits: region.passTo,
    endings(rate) {
      const distribution = { of: answers, rate };
      return ofFixed(answers, region, {
        atMost: (hits) => binomialAtMost(hits, distribution),
        above: (hits) => binomialAbove(hits, distribution),
      });
    },
  };
}

/** At a fixed number of answers, whatever the design: no e-process speaks of the population here. */
function populationTrial(setting: ProspectSetting): Trial {
  const { prompts } = setting;
  const samples = Math.max(1, Math.floor(mostAnswers(setting) / prompts));
  const answers = samples * prompts;
  const region = fixedRegion({ ...setting, design: { kind: 'fixed', answers } }, populationLimits(prompts));
  return {
    answers,
    mostHits: region.passTo,
    endings(rate) {
      const chances = populationChances({ prompts, samples }, rate);
      const sumOf = (from: number, to: number): number =>
        Math.min(
          1,
          chances.subarray(from, to).reduce((sum, chance) => sum + chance, 0),
        );
      return ofFixed(answers, region, {
        atMost: (hits) => sumOf(0, hits + 1),
        above: (hits) => sumOf(hits + 1, chances.length),
      });
    },
  };
}

interface Chances {
  readonly atMost: (hits: number) => number;
  readonly above: (hits: number) => number;
}

function ofFixed(answers: number, { passTo, failFrom }: Region, { atMost, above }: Chances): Endings {
  const pass = passTo === null ? 0 : atMost(passTo);
  const fail = failFrom === null ? 0 : failFrom === 0 ? 1 : above(failFrom - 1);
  return { pass, fail, inconclusive: Math.max(0, 1 - pass - fail), expectedAnswers: answers, answers90: answers };
}
