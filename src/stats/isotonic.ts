// The nearest curve that never falls (or never rises): the point estimate of where a rate takes off over checkpoints.
// Gives no limits; onset.ts has those.

/** A value, and how much it counts: the answers behind a rate. */
export interface WeightedValue {
  readonly value: number;
  /** Above 0. */
  readonly weight: number;
}

/**
 * The non-decreasing values with the least weighted squared distance from those given, by pooling neighbours that are
 * out of order (Ayer, Brunk, Ewing, Reid and Silverman, 1955).
 * @param values in the order of the checkpoints; an empty list gives an empty list.
 * @throws RangeError on a value that is not finite or a weight that is not above 0.
 * @example isotonicIncreasing([{ value: 0.3, weight: 1 }, { value: 0.1, weight: 3 }]) // [0.15, 0.15]
 */
export function isotonicIncreasing(values: readonly WeightedValue[]): number[] {
  values.forEach(checkWeightedValue);
  const blocks: Block[] = [];
  for (const { value, weight } of values) {
    let block = { mean: value, weight, length: 1 };
    for (let before = blocks.at(-1); before !== undefined && before.mean >= block.mean; before = blocks.at(-1)) {
      blocks.pop();
      block = pooled(before, block);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ mean, length }) => new Array<number>(length).fill(mean));
}

/**
 * The same for values that never rise.
 * @throws RangeError on a value that is not finite or a weight that is not above 0.
 */
export function isotonicDecreasing(values: readonly WeightedValue[]): number[] {
  return isotonicIncreasing(values.toReversed()).reverse();
}

/** Neighbours with one value in common. */
interface Block {
  readonly mean: number;
  readonly weight: number;
  readonly length: number;
}

function pooled(one: Block, other: Block): Block {
  const weight = one.weight + other.weight;
  return {
    mean: one.mean + (other.mean - one.mean) * (other.weight / weight),
    weight,
    length: one.length + other.length,
  };
}

function checkWeightedValue({ value, weight }: WeightedValue): void {
  if (!Number.isFinite(value) || !(weight > 0 && weight < Infinity)) {
    throw new RangeError(`A weighted value needs a finite value and a weight above 0, not ${value} and ${weight}.`);
  }
}
