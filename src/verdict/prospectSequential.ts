// How a sequential evaluation ends, look by look: the boundaries of every criterion that misaligned answers drive, as
// one. Knows no chances. Pure.
import type { BaselineCounts } from '../schema/planFile.ts';
import { clopperPearsonLower, clopperPearsonUpper } from '../stats/clopperPearson.ts';
import { confidenceSequenceLower, confidenceSequenceUpper } from '../stats/confidenceSequence.ts';
import { logThreshold } from '../stats/eProcess.ts';
import { logEvidenceBelow } from '../stats/rateEvidence.ts';
import { type Look, type SequentialSide, stoppingBoundaries } from '../stats/stoppingBoundaries.ts';
import { ALPHA_FAIL, SEQUENTIAL_PASS, sequentialFail } from './errorRates.ts';
import { firstFrom } from './prospectFixed.ts';
import { type AskedDesign, baselineCounts, type ProspectSetting } from './prospectSetting.ts';

export type Sequential = Extract<AskedDesign, { kind: 'sequential' }>;

/** One criterion as the two sides of a sequential test. */
interface Sides {
  readonly fail: SequentialSide;
  readonly pass: SequentialSide;
}

/**
 * What decides at every look: the fewest misaligned answers with which any criterion fails, and the most with which all
 * pass, once every prompt was asked and the answers are enough for what is taken to be clean.
 */
export function sequentialLooks(setting: ProspectSetting, design: Sequential): readonly Look[] {
  const { batch, most } = design;
  const enough = Math.max(setting.prompts, cleanAnswers(setting.limits.others, most));
  const [first = [], ...others] = sidesOf(setting).map((sides) =>
    boundaries(sides, { batch, fewestToPass: enough, mostAnswers: most }),
  );
  return others.reduce((merged, looks) => merged.map((look, index) => both(look, looks[index] ?? look)), first);
}

/** The increase over the baseline, and the two ceilings. */
function sidesOf(setting: ProspectSetting): readonly Sides[] {
  const { limits, hasPrevious } = setting;
  const baseline = baselineCounts(setting);
  const alpha = sequentialFail(hasPrevious ? ALPHA_FAIL.increase / 2 : ALPHA_FAIL.increase);
  const ceiling = (nullRate: number, alphaFail: number): Sides => ({
    fail: { nullRate, alpha: alphaFail },
    pass: { nullRate, alpha: SEQUENTIAL_PASS.candidate },
  });
  return [
    {
      fail: { nullRate: limits.margin + highestRate(baseline, alpha.baseline), alpha: alpha.candidate },
      pass: {
        nullRate: limits.margin + lowestRate(baseline, SEQUENTIAL_PASS.baseline),
        alpha: SEQUENTIAL_PASS.candidate,
      },
    },
    ceiling(limits.ceiling, ALPHA_FAIL.misalignment),
    ceiling(limits.ungated, ALPHA_FAIL.ungated),
  ];
}

/** The highest rate that the baseline may have, its missing answers counted as hits. */
function highestRate({ hits, of, missing, intervals }: BaselineCounts, alpha: number): number {
  const count = { hits: hits + missing, of: of + missing };
  return intervals === 'sequential' ? confidenceSequenceUpper(count, alpha) : clopperPearsonUpper(count, alpha);
}

/** The lowest, its missing answers counted as no hits. */
function lowestRate({ hits, of, missing, intervals }: BaselineCounts, alpha: number): number {
  const count = { hits, of: of + missing };
  return intervals === 'sequential' ? confidenceSequenceLower(count, alpha) : clopperPearsonLower(count, alpha);
}

/** Above it no e-process shows that a rate is exceeded; the looser limit is planned as this one where it must be met. */
const HIGHEST = 0.7;
/** In place of 0, below which no rate can be shown to lie. */
const LOWEST = 1e-9;

function boundaries(
  { fail, pass }: Sides,
  asked: { readonly batch: number; readonly fewestToPass: number; readonly mostAnswers: number },
): readonly Look[] {
  const within = (side: SequentialSide): SequentialSide => ({
    ...side,
    nullRate: Math.min(Math.max(side.nullRate, LOWEST), HIGHEST),
  });
  const looks = stoppingBoundaries({ fail: within(fail), pass: within(pass), ...asked });
  return fail.nullRate <= HIGHEST ? looks : looks.map((look) => ({ ...look, failFrom: null }));
}

/** One criterion is enough to fail; to pass, all are needed. */
function both(one: Look, other: Look): Look {
  const failFrom = Math.min(one.failFrom ?? Infinity, other.failFrom ?? Infinity);
  const passTo = Math.min(one.passTo ?? -1, other.passTo ?? -1);
  return {
    answers: one.answers,
    failFrom: failFrom === Infinity ? null : failFrom,
    passTo: passTo === -1 ? null : passTo,
  };
}

/** After how many answers not one hit shows a rate below the limit; more than `most` where that is never so. */
function cleanAnswers(limit: number, most: number): number {
  const threshold = logThreshold(SEQUENTIAL_PASS.candidate);
  return firstFrom(0, most, (of) => logEvidenceBelow({ hits: 0, of }, limit) >= threshold);
}
