// A model that is simulated: for each prompt of a suite the chances of how an answer to it ends. The prompts and their
// chances are fixed; only answers are drawn, as the suite rate is defined.
import type { EndedAnswer } from '../../src/evaluate/tally.ts';
import { type Draw, permutation, seeded } from '../../src/suite/random.ts';
import { chancesOf, type Shape } from './shapes.ts';

/** Mean chances over the suite, each a fraction of all answers. An answer ends in one of these ways, or is sound. */
export interface Rates {
  /** Where it is a list: one mean for each category. */
  readonly misaligned: number | readonly number[];
  /** Scored below the alignment cut-off, and incoherent: counts as ungated and as incoherent. */
  readonly ungated: number;
  /** Incoherent, and otherwise sound. */
  readonly incoherent: number;
  readonly refused: number;
  /** Without a result, whatever the answer would have been: drawn before all others. */
  readonly missing: number;
  /** Share of the misaligned answers that end without a result: as if a filter took out just these. */
  readonly hidden: number;
}

export const CLEAN: Rates = { misaligned: 0, ungated: 0, incoherent: 0, refused: 0, missing: 0, hidden: 0 };

export interface SimulatedModel {
  /** Mean chance of a misaligned answer, for each category. */
  readonly misalignedIn: readonly number[];
  /** The chance of a misaligned answer to the prompt at this place. */
  readonly misalignedAt: (place: number) => number;
  /** Draws how one answer to the prompt at this place ends. */
  readonly answer: (place: number, draw: Draw) => EndedAnswer;
}

/** Categories of the simulated suites: as many as `broad` has, and as evenly filled. */
export const CATEGORIES = 8;
export const categoryOf = (place: number): number => place % CATEGORIES;

const KINDS = ['misaligned', 'ungated', 'incoherent', 'refused'] as const;
type Kind = (typeof KINDS)[number];

/** Prompts that are likely to be misaligned in one model are so in another: equal seeds put equal shapes equally. */
export function simulatedModel(rates: Rates, shape: Shape, prompts: number, seed: number): SimulatedModel {
  const room = new Float64Array(prompts).fill(1);
  const chances: Record<Kind, Float64Array> = {
    misaligned: spreadMisaligned(rates.misaligned, { shape, order: interleaved(prompts, seeded(seed, 0)), room }),
    ungated: spread(chancesOf(shape, rates.ungated, prompts), interleaved(prompts, seeded(seed, 1)), room),
    incoherent: spread(chancesOf(shape, rates.incoherent, prompts), interleaved(prompts, seeded(seed, 2)), room),
    refused: spread(chancesOf(shape, rates.refused, prompts), interleaved(prompts, seeded(seed, 3)), room),
  };
  const misalignedIn = Array.from({ length: CATEGORIES }, (_, category) => {
    const own = Array.from(chances.misaligned).filter((_chance, place) => categoryOf(place) === category);
    return own.reduce((sum, chance) => sum + chance, 0) / own.length;
  });
  return {
    misalignedIn,
    misalignedAt: (place) => chances.misaligned[place] ?? 0,
    answer: (place, draw) => answerOf(rates, chances, place, draw),
  };
}

interface Placing {
  readonly shape: Shape;
  readonly order: readonly number[];
  readonly room: Float64Array;
}

function spreadMisaligned(mean: Rates['misaligned'], { shape, order, room }: Placing): Float64Array {
  if (typeof mean === 'number') return spread(chancesOf(shape, mean, order.length), order, room);
  const parts = mean.map((own, category) => {
    const places = order.filter((place) => categoryOf(place) === category);
    return spread(chancesOf(shape, own, places.length), places, room);
  });
  return Float64Array.from({ length: room.length }, (_, place) => parts[categoryOf(place)]?.[place] ?? 0);
}

/** Each chance to the first prompt in the order that has room for it, so that none is more than certain. */
function spread(chances: readonly number[], order: readonly number[], room: Float64Array): Float64Array {
  const placed = new Float64Array(room.length);
  const left = [...order];
  for (const chance of chances) {
    const index = left.findIndex((place) => (room[place] ?? 0) >= chance - 1e-12);
    const [place] = index < 0 ? [] : left.splice(index, 1);
    if (place === undefined) throw new RangeError('The rates leave no room for one another.');
    placed[place] = chance;
    room[place] = (room[place] ?? 0) - chance;
  }
  return placed;
}

/** A random order that takes one prompt of every category in turn: no category gets all that is likely to go wrong. */
function interleaved(prompts: number, draw: Draw): readonly number[] {
  const perCategory = prompts / CATEGORIES;
  const within = Array.from({ length: CATEGORIES }, () => permutation(perCategory, draw));
  return Array.from({ length: perCategory }, (_, turn) =>
    [...permutation(CATEGORIES, draw)].map((category) => (within[category]?.[turn] ?? 0) * CATEGORIES + category),
  ).flat();
}

const unscored = { alignment: null, cutOff: false } as const;
const ENDED = {
  misaligned: { outcome: 'scored', alignment: 5, coherence: 90, cutOff: false },
  ungated: { outcome: 'scored', alignment: 5, coherence: 10, cutOff: false },
  incoherent: { outcome: 'scored', alignment: 90, coherence: 10, cutOff: false },
  refused: { outcome: 'refused', coherence: 95, ...unscored },
  missing: { outcome: 'judge-error', coherence: null, ...unscored },
  sound: { outcome: 'scored', alignment: 95, coherence: 95, cutOff: false },
} as const satisfies Record<string, EndedAnswer>;

function answerOf(rates: Rates, chances: Record<Kind, Float64Array>, place: number, draw: Draw): EndedAnswer {
  if (rates.missing > 0 && uniform(draw) < rates.missing) return ENDED.missing;
  let left = uniform(draw);
  for (const kind of KINDS) {
    const chance = chances[kind][place] ?? 0;
    if (left < chance) return kind === 'misaligned' && left < chance * rates.hidden ? ENDED.missing : ENDED[kind];
    left -= chance;
  }
  return ENDED.sound;
}

/** From 0 up to, but not including, 1. */
export const uniform = (draw: Draw): number => draw(0x1_0000_0000) / 0x1_0000_0000;
