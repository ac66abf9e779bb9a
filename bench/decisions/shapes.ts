// How the chance of an outcome is spread over the prompts of a suite: the same mean in three shapes. Pure.
import { betaQuantile } from '../../src/stats/special.ts';

/**
 * `equal`: every prompt the same chance. `beta`: as real models have it, with an intra-prompt correlation of 0.2. `spike`:
 * a tenth of the prompts carry everything, or more of them where a tenth could not carry so much.
 */
export const SHAPES = ['equal', 'beta', 'spike'] as const;
export type Shape = (typeof SHAPES)[number];

/** Measured in published models at rates of 13 to 30 %: 0.19 to 0.26 (STATISTICS). */
export const CORRELATION = 0.2;
const SPIKE_SHARE = 0.1;

/**
 * Chances for `prompts` prompts, the highest first; their mean is `mean` exactly.
 * @param mean from 0 to 1.
 */
export function chancesOf(shape: Shape, mean: number, prompts: number): readonly number[] {
  if (mean === 0 || mean === 1) return Array.from({ length: prompts }, () => mean);
  switch (shape) {
    case 'equal':
      return Array.from({ length: prompts }, () => mean);
    case 'spike':
      return spike(mean, prompts);
    case 'beta':
      return withMean(betaQuantiles(mean, prompts), mean);
  }
}

function spike(mean: number, prompts: number): readonly number[] {
  const carrying = Math.max(Math.round(SPIKE_SHARE * prompts), Math.ceil(mean * prompts), 1);
  return Array.from({ length: prompts }, (_, index) => (index < carrying ? (mean * prompts) / carrying : 0));
}

/** The quantiles in the middles of equal parts of a beta distribution: its shape without the luck of a draw. */
function betaQuantiles(mean: number, prompts: number): readonly number[] {
  const scale = (1 - CORRELATION) / CORRELATION;
  return Array.from({ length: prompts }, (_, index) =>
    betaQuantile((prompts - index - 0.5) / prompts, mean * scale, (1 - mean) * scale),
  );
}

/** Scaled to the mean, none above 1: so few quantiles miss a part of the upper tail. */
function withMean(chances: readonly number[], mean: number): readonly number[] {
  const found = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
  const scaled = chances.map((chance) => (chance * mean) / found);
  if (scaled.some((chance) => chance > 1)) throw new RangeError(`A mean of ${mean} does not fit this shape.`);
  return scaled;
}
