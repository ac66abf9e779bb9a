// The order in which answers are asked: round by round, each round a fresh seeded permutation of all prompts. A fixed
// order with early stopping would give up to 100 % false failures (STATISTICS.md, section 4), so there is none. Lazy:
// nothing here knows how many rounds will be asked.
import { seeded } from './random.ts';
import type { RenderedPrompt } from './suite.ts';

export interface Planned {
  readonly prompt: RenderedPrompt;
  /** The round: 0-based number of this answer among those to the same prompt and variant. */
  readonly sample: number;
}

/** `samples` rounds over all prompts (Infinity is fine: the caller stops pulling). Round r depends on seed and r only. */
export function* plannedAnswers(
  rendered: readonly RenderedPrompt[],
  samples: number,
  seed: number,
): Generator<Planned, void, undefined> {
  if (rendered.length === 0) return;
  for (let round = 0; round < samples; round += 1) {
    for (const index of permutation(rendered.length, seed, round)) {
      const prompt = rendered[index];
      if (prompt) yield { prompt, sample: round };
    }
  }
}

/** Fisher-Yates over 0..size-1. */
function permutation(size: number, seed: number, round: number): Uint32Array {
  const draw = seeded(seed, round);
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  for (let last = size - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
