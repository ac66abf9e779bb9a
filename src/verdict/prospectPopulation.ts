// How an evaluation ends that speaks of the population behind its prompts. Exact at one answer a prompt; with more it
// is an approximation, since it must suppose how alike the answers to one prompt are. Pure.
import { clusterRate } from '../stats/clusterRate.ts';
import type { Count } from '../stats/count.ts';
import { logGamma } from '../stats/special.ts';
import type { LimitsOf } from './prospectFixed.ts';

/** Between what published misaligned models show, 0.19 to 0.26, and the floor that the limits put under few hits. */
export const SUPPOSED_CORRELATION = 0.25;

/** Where the answers come from: the same number for each prompt. */
export interface Prompted {
  readonly prompts: number;
  readonly samples: number;
}

/** CP-f limits of counts over so many prompts, the hits in such clusters as the supposed correlation makes. */
export function populationLimits(prompts: number): LimitsOf {
  return (count, alpha) => {
    const counts = spread(count, prompts).filter(({ of }) => of > 0);
    // One prompt says nothing of a population of prompts.
    return counts.length < 2 ? { estimate: count.hits / count.of, lower: 0, upper: 1 } : clusterRate(counts, alpha);
  };
}

/** Prompts with a hit have as many as makes the correlation the supposed one, but for the last of them. */
function spread({ hits, of }: Count, prompts: number): readonly Count[] {
  const samples = sizes(of, prompts);
  const usual = samples[0] ?? 1;
  // If every prompt has room: else all clusters grow until the hits fit.
  const together = Math.max(1 + Math.round(SUPPOSED_CORRELATION * (usual - 1)), Math.ceil(hits / prompts));
  let left = hits;
  return samples.map((size) => {
    const own = Math.min(left, together, size);
    left -= own;
    return { hits: own, of: size };
  });
}

/** Answers to each prompt: as even as can be, and the larger ones first. */
function sizes(of: number, prompts: number): readonly number[] {
  const least = Math.floor(of / prompts);
  const more = of - least * prompts;
  return Array.from({ length: prompts }, (_, index) => (index < more ? least + 1 : least));
}

/**
 * The chance of each number of hits, where each prompt of the population has a rate of its own (beta, with the supposed
 * correlation, around `rate`).
 * @param rate 0 to 1.
 * @returns `prompts * samples + 1` chances that sum to 1.
 */
export function populationChances({ prompts, samples }: Prompted, rate: number): Float64Array {
  const ofOne = chancesOfOnePrompt(samples, rate);
  let chances = new Float64Array([1]);
  for (let prompt = 0; prompt < prompts; prompt += 1) {
    const next = new Float64Array(chances.length + samples);
    chances.forEach((chance, hits) => {
      // Nothing that small could show in a sum.
      if (chance < 1e-18) return;
      ofOne.forEach((own, more) => {
        next[hits + more] = (next[hits + more] ?? 0) + chance * own;
      });
    });
    chances = next;
  }
  return chances;
}

/** Beta-binomial: the chance of each number of hits among the answers to one prompt. */
function chancesOfOnePrompt(samples: number, rate: number): readonly number[] {
  const hits = Array.from({ length: samples + 1 }, (_, index) => index);
  if (rate === 0 || rate === 1) return hits.map((count) => (count === rate * samples ? 1 : 0));
  if (samples === 1) return [1 - rate, rate];
  const weight = (1 - SUPPOSED_CORRELATION) / SUPPOSED_CORRELATION;
  const [a, b] = [rate * weight, (1 - rate) * weight];
  const logBeta = (x: number, y: number): number => logGamma(x) + logGamma(y) - logGamma(x + y);
  return hits.map((count) => {
    const arrangements = -Math.log(samples + 1) - logBeta(count + 1, samples - count + 1);
    return Math.exp(arrangements + logBeta(count + a, samples - count + b) - logBeta(a, b));
  });
}
