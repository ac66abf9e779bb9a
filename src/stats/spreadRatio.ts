// How far the rates of several recipes lie apart, as the largest mean over the smallest, and how far they would by
// chance alone: the ratio is biased upwards, so it is never shown without the spread of shuffled runs (STATISTICS,
// section 6). Draws no random number itself; few runs a group are the caller's to call descriptive.

/** The rates of each group's runs: at least two groups, each with a run; rates of at least 0. */
export type RunGroups = readonly (readonly number[])[];

/** Draws a whole number, uniform on 0 to below - 1. */
export type Draw = (below: number) => number;

export interface Resampling {
  /** How often: a whole number above 0; a thousand and more for limits. */
  readonly rounds: number;
  readonly draw: Draw;
}

/** What shuffling the runs over the groups makes of the ratio. */
export interface ChanceSpread {
  readonly median: number;
  readonly percentile95: number;
  /** Share of shuffles with at least the observed ratio, the observed one among them: in (0, 1]. */
  readonly pValue: number;
}

/**
 * The largest group mean over the smallest: at least 1, Infinity where only the smallest is 0, and 1 where all are.
 * @throws RangeError on fewer than two groups, an empty group, or a rate that is negative or not finite.
 */
export function spreadRatio(groups: RunGroups): number {
  checkGroups(groups);
  return ratioOf(groups);
}

/**
 * The percentile interval of the ratio when runs are drawn with replacement within each group (Efron, 1979). With a few
 * runs a group it is too narrow.
 * @param alpha one-sided error rate of each limit, in (0, 0.5).
 * @throws RangeError as spreadRatio, and on an alpha or a number of rounds out of range.
 */
export function bootstrapSpread(
  groups: RunGroups,
  alpha: number,
  { rounds, draw }: Resampling,
): { readonly lower: number; readonly upper: number } {
  checkGroups(groups);
  if (!(alpha > 0 && alpha < 0.5)) {
    throw new RangeError(`The limits of a ratio need an alpha between 0 and 0.5, not ${alpha}.`);
  }
  const ratios = sortedRatios(rounds, () => groups.map((runs) => runs.map(() => pick(runs, draw))));
  return { lower: quantileOf(ratios, alpha), upper: quantileOf(ratios, 1 - alpha) };
}

/**
 * The ratio when runs are dealt to groups of the same sizes at random: what no effect at all would show.
 * @throws RangeError as spreadRatio, and on a number of rounds out of range.
 */
export function chanceSpread(groups: RunGroups, { rounds, draw }: Resampling): ChanceSpread {
  checkGroups(groups);
  const runs = groups.flat();
  const ratios = sortedRatios(rounds, () => dealt(shuffled(runs, draw), groups));
  // A hair less counts as equal: the same runs summed in another order round otherwise.
  const observed = ratioOf(groups) * (1 - 1e-12);
  const atLeast = ratios.filter((ratio) => ratio >= observed).length;
  return {
    median: quantileOf(ratios, 0.5),
    percentile95: quantileOf(ratios, 0.95),
    pValue: (atLeast + 1) / (rounds + 1),
  };
}

function ratioOf(groups: RunGroups): number {
  const means = groups.map((runs) => runs.reduce((sum, rate) => sum + rate, 0) / runs.length);
  const largest = Math.max(...means);
  return largest === 0 ? 1 : largest / Math.min(...means);
}

function sortedRatios(rounds: number, next: () => RunGroups): readonly number[] {
  if (!Number.isSafeInteger(rounds) || rounds < 1) {
    throw new RangeError(`Resampling needs a whole number of rounds above 0, not ${rounds}.`);
  }
  // Infinity less Infinity is no number, and stands for equal.
  return Array.from({ length: rounds }, () => ratioOf(next())).sort((one, other) => one - other || 0);
}

/** The smallest ratio that at least this share does not exceed: no interpolation, so that Infinity stays itself. */
function quantileOf(ascending: readonly number[], share: number): number {
  const rank = Math.min(ascending.length, Math.max(1, Math.ceil(share * ascending.length)));
  return entryAt(ascending, rank - 1);
}

function pick(runs: readonly number[], draw: Draw): number {
  return entryAt(runs, draw(runs.length));
}

function entryAt(numbers: readonly number[], index: number): number {
  const entry = numbers[index];
  if (entry === undefined) {
    throw new RangeError(
      `There is no entry ${index} among ${numbers.length}: a draw must be a whole number below that.`,
    );
  }
  return entry;
}

function shuffled(runs: readonly number[], draw: Draw): readonly number[] {
  const left = [...runs];
  return runs.flatMap(() => left.splice(draw(left.length), 1));
}

function dealt(runs: readonly number[], groups: RunGroups): RunGroups {
  let start = 0;
  return groups.map(({ length }) => {
    start += length;
    return runs.slice(start - length, start);
  });
}

function checkGroups(groups: RunGroups): void {
  if (groups.length < 2 || groups.some((runs) => runs.length === 0)) {
    throw new RangeError('A spread needs at least two groups, each with at least one run.');
  }
  const invalid = groups.flat().find((rate) => !(rate >= 0 && rate < Infinity));
  if (invalid !== undefined) {
    throw new RangeError(`The rate of a run must be a number of at least 0, not ${invalid}.`);
  }
}
