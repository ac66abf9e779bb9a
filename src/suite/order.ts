// The order in which answers are asked: round by round, each round a fresh seeded permutation of all prompts; or each
// prompt drawn anew. A fixed order with early stopping would give up to 100 % false failures (STATISTICS.md, section
// 4), so there is none. Lazy: nothing here knows how many answers will be asked.
import type { Shard } from '../schema/shard.ts';
import { permutation, seeded } from './random.ts';
import type { RenderedPrompt } from './suite.ts';

export interface Planned {
  readonly prompt: RenderedPrompt;
  /** 0-based number of this answer among those to the same prompt and variant. */
  readonly sample: number;
  /** Place in what is asked, from 0. Outcomes are counted in this order, whenever they arrive. */
  readonly index: number;
}

/** `samples` rounds over all prompts (Infinity is fine: the caller stops pulling). Round r depends on seed and r only. */
export function* plannedAnswers(
  rendered: readonly RenderedPrompt[],
  samples: number,
  seed: number,
): Generator<Planned, void, undefined> {
  if (rendered.length === 0) return;
  for (let round = 0; round < samples; round += 1) {
    let index = round * rendered.length;
    for (const place of permutation(rendered.length, seeded(seed, round))) {
      const prompt = rendered[place];
      if (prompt) yield { prompt, sample: round, index };
      index += 1;
    }
  }
}

/** Prompts drawn with replacement, for as long as the caller pulls: the design for which the e-process is a theorem. */
export function* drawnAnswers(rendered: readonly RenderedPrompt[], seed: number): Generator<Planned, void, undefined> {
  const draw = seeded(seed, 0);
  const samples = new Uint32Array(rendered.length);
  for (let index = 0; rendered.length > 0; index += 1) {
    const place = draw(rendered.length);
    const prompt = rendered[place];
    const sample = samples[place] ?? 0;
    samples[place] = sample + 1;
    if (prompt) yield { prompt, sample, index };
  }
}

/** An order in words by which two are compared. `samples`: answers to each prompt where their number is fixed. */
export function nameOfOrder(draw: 'rounds' | 'replacement', seed: number, samples: number | null): string {
  // A fixed number stays what it was: going on beyond it would be a second look.
  return `${draw}, seed ${seed}${samples === null ? '' : `, ${samples} to each prompt`}`;
}

/** The shard (from 1) that asks the answer in this place of the plan. */
export const shardOfPlace = (place: number, of: number): number => (place % of) + 1;

/** How many of a plan's answers fall to one shard. */
export const sizeOfShare = (answers: number, { index, of }: Shard): number =>
  Math.max(0, Math.ceil((answers - index + 1) / of));

/** The items that fall to one shard, in the plan's order; `index` is then the place among these. */
export function* shareOf(items: Iterable<Planned>, { index, of }: Shard): Generator<Planned, void, undefined> {
  let place = 0;
  for (const item of items) {
    if (shardOfPlace(item.index, of) !== index) continue;
    yield { ...item, index: place };
    place += 1;
  }
}
