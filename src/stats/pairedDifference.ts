// The paired tests of a difference that others report: Student's t and sign flips over prompts. Shown for comparison
// with other work; no verdict rests on them, because at low rates they pass far too often (STATISTICS, section 2).
import { checkCountOfSome } from './count.ts';
import { chanceAbove, chanceOf, type Distribution, sumOf } from './hypergeometric.ts';
import { tAbove } from './special.ts';
import { pValue, type Stratum } from './stratifiedExact.ts';

/** Over prompts, each counting alike. */
export interface PairedDifference {
  /** Mean of candidate minus baseline over prompts: -1 to 1. */
  readonly difference: number;
  /** Its standard error over prompts (Miller, 2024). */
  readonly standardError: number;
  /** Difference over standard error; null where all prompts differ by the same. */
  readonly t: number | null;
  /** One-sided p-value for "the candidate's rate is higher"; null with `t`. */
  readonly greater: number | null;
}

/**
 * Student's paired t over prompts.
 * @param strata one prompt each, at least two, all asked of both.
 * @throws RangeError on an impossible count, a prompt not asked of both, or fewer than two prompts.
 */
export function pairedDifference(strata: readonly Stratum[]): PairedDifference {
  const differences = strata.map(differenceOf);
  const prompts = differences.length;
  if (prompts < 2) {
    throw new RangeError('A paired difference needs at least two prompts.');
  }
  const difference = differences.reduce((sum, one) => sum + one, 0) / prompts;
  const squares = differences.reduce((sum, one) => sum + (one - difference) ** 2, 0);
  const standardError = Math.sqrt(squares / (prompts - 1) / prompts);
  const t = standardError === 0 ? null : difference / standardError;
  return { difference, standardError, t, greater: t === null ? null : tAbove(t, prompts - 1) };
}

/**
 * The exact one-sided p-value for "the candidate's rate is higher" by flipping the sign of each prompt's difference in
 * every way (Fisher, 1935). Quick for hundreds of prompts: equal sums are counted together.
 * @param differences candidate's hits minus baseline's, one a prompt, where both were asked equally often: whole numbers.
 * @returns in (0, 1]; below 1e-280 it is given as 1e-280.
 * @throws RangeError on a difference that is not whole.
 */
export function signFlip(differences: readonly number[]): number {
  const invalid = differences.find((difference) => !Number.isSafeInteger(difference));
  if (invalid !== undefined) {
    throw new RangeError(`A difference of hits must be a whole number, not ${invalid}.`);
  }
  const observed = differences.reduce((sum, difference) => sum + difference, 0);
  const start: Distribution = { from: 0, chances: Float64Array.of(1) };
  const flipped = differences.filter((difference) => difference !== 0).reduce(addFlip, start);
  return pValue(chanceAbove(observed, flipped) + chanceOf(observed, flipped));
}

/** Adds or takes away the difference, each with a chance of a half. */
function addFlip(sum: Distribution, difference: number): Distribution {
  const reach = Math.abs(difference);
  const chances = new Float64Array(2 * reach + 1);
  chances[0] = 0.5;
  chances[2 * reach] = 0.5;
  return sumOf(sum, { from: -reach, chances });
}

function differenceOf({ candidate, baseline }: Stratum): number {
  checkCountOfSome(candidate);
  checkCountOfSome(baseline);
  return candidate.hits / candidate.of - baseline.hits / baseline.of;
}
