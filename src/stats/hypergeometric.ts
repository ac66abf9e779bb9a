// The hypergeometric distribution, and sums of independent ones: how hits spread over two samples by chance alone
// when their total is given. Chances only; what is a test of what, the callers know.
import { checkCount } from './count.ts';

/** So many hits in a population, and so many draws from it without replacement. Whole numbers, none negative. */
export interface Hypergeometric {
  readonly population: number;
  readonly hits: number;
  readonly draws: number;
}

/** The chances of `from`, `from + 1`, ... They sum to 1, are never rounded to 1 minus anything, and may underflow to 0. */
export interface Distribution {
  readonly from: number;
  readonly chances: Float64Array;
}

/** Chances this small are cut off at both ends of a sum of distributions, which keeps a sum of hundreds narrow. */
const NEGLIGIBLE = 1e-300;

/**
 * The chance of each possible number of hits among the draws, by the ratio of neighbours outwards from the most likely
 * one: relative error about 1e-13 in both tails, where log-gammas would lose digits to cancellation.
 * @throws RangeError when hits or draws exceed the population, or a number is not whole or is negative.
 */
export function hypergeometric({ population, hits, draws }: Hypergeometric): Distribution {
  checkCount({ hits, of: population });
  checkCount({ hits: draws, of: population });
  const from = Math.max(0, hits + draws - population);
  const to = Math.min(hits, draws);
  const mode = Math.min(to, Math.max(from, Math.floor(((hits + 1) * (draws + 1)) / (population + 2))));
  const chances = new Float64Array(to - from + 1);
  chances[mode - from] = 1;
  let sum = 1;
  let chance = 1;
  for (let count = mode; count < to; count += 1) {
    chance *= ((draws - count) * (hits - count)) / ((count + 1) * (population - hits - draws + count + 1));
    chances[count + 1 - from] = chance;
    sum += chance;
  }
  chance = 1;
  for (let count = mode; count > from; count -= 1) {
    chance *= (count * (population - hits - draws + count)) / ((draws - count + 1) * (hits - count + 1));
    chances[count - 1 - from] = chance;
    sum += chance;
  }
  return { from, chances: chances.map((share) => share / sum) };
}

/**
 * The distribution of the sum of two independent variables, by direct convolution: every term is positive, so no
 * digits cancel, which a Fourier transform could not promise for the tails.
 */
export function sumOf(first: Distribution, second: Distribution): Distribution {
  const [short, long] = first.chances.length < second.chances.length ? [first, second] : [second, first];
  const chances = new Float64Array(short.chances.length + long.chances.length - 1);
  for (const [offset, weight] of short.chances.entries()) {
    for (let index = 0; index < long.chances.length; index += 1) {
      chances[offset + index] = (chances[offset + index] ?? 0) + weight * (long.chances[index] ?? 0);
    }
  }
  return trimmed({ from: first.from + second.from, chances });
}

/** The chance of more than `count`, summed from the far end inwards so that small terms are not lost. */
export function chanceAbove(count: number, { from, chances }: Distribution): number {
  return Math.min(
    1,
    chances.subarray(Math.max(0, count - from + 1)).reduceRight((sum, chance) => sum + chance, 0),
  );
}

/** The chance of less than `count`, summed from the far end inwards. */
export function chanceBelow(count: number, { from, chances }: Distribution): number {
  return Math.min(
    1,
    chances.subarray(0, Math.max(0, count - from)).reduce((sum, chance) => sum + chance, 0),
  );
}

/** The chance of exactly `count`. */
export function chanceOf(count: number, { from, chances }: Distribution): number {
  return chances[count - from] ?? 0;
}

function trimmed({ from, chances }: Distribution): Distribution {
  const isWorthKeeping = (chance: number): boolean => chance > NEGLIGIBLE;
  const first = chances.findIndex(isWorthKeeping);
  return { from: from + first, chances: chances.subarray(first, chances.findLastIndex(isWorthKeeping) + 1) };
}
