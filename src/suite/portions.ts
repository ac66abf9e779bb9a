// Answers that one request asks for together: of what is to be asked, which items go as one portion. Only for plans
// whose order of asking decides nothing, as where a fixed number is asked. Pure.
import type { Planned } from './order.ts';

/** The request that asks for an item and others of the same prompt. */
export interface Portion {
  /** Items that it asks for. */
  readonly size: number;
  /** Which of them this is, from 0. They follow each other. */
  readonly place: number;
}

export type Portioned = Planned & { readonly portion?: Portion };

export interface Portioning {
  /** Items of the block with this number, among which those of one prompt are brought together: so many are held. */
  readonly block: (number: number) => number;
  /** Most items of a portion; asked again for each, since it may change. */
  readonly most: () => number;
  /** Whether it may be asked for together with others. */
  readonly mayJoin: (item: Planned) => boolean;
}

/**
 * Rounds of each block, `most` or less, so that all blocks of a plan are about equal. How many requests a server is
 * given at once is found by what they cost it: a last block of small portions would leave it idle.
 */
export function evenBlocks(rounds: number, most: number): (number: number) => number {
  const blocks = Math.max(1, Math.ceil(rounds / most));
  const begin = (number: number): number => Math.floor((number * rounds) / blocks);
  return (number) => begin(number + 1) - begin(number);
}

/** The same items, each as it is, block by block; in a block those of one prompt stand together. */
export function* inPortions(
  items: Iterable<Planned>,
  { block, most, mayJoin }: Portioning,
): Generator<Portioned, void, undefined> {
  for (const held of blocksOf(items, block)) {
    for (const own of Map.groupBy(held, ({ prompt }) => prompt).values()) {
      const joining = own.filter((item) => mayJoin(item));
      yield* own.filter((item) => !joining.includes(item));
      yield* portionsOf(joining, most);
    }
  }
}

function* blocksOf<T>(items: Iterable<T>, sizeOf: Portioning['block']): Generator<readonly T[], void, undefined> {
  let held: T[] = [];
  let number = 0;
  for (const item of items) {
    held.push(item);
    if (held.length < sizeOf(number)) continue;
    yield held;
    held = [];
    number += 1;
  }
  if (held.length > 0) yield held;
}

function* portionsOf(items: readonly Planned[], most: () => number): Generator<Portioned, void, undefined> {
  for (let begun = 0, size = 1; begun < items.length; begun += size) {
    size = Math.max(1, Math.min(most(), items.length - begun));
    for (const [place, item] of items.slice(begun, begun + size).entries()) {
      yield size === 1 ? item : { ...item, portion: { size, place } };
    }
  }
}
