// The rate as a statement about a population of prompts: answers to one prompt resemble each other, so a thousand
// answers to fifty prompts tell less than a thousand to a thousand. Knows only counts per prompt, in any order.
import { effectiveLimits } from './clopperPearson.ts';
import { type Count, checkAlpha, checkCount, type Interval } from './count.ts';
import { normalQuantile, tQuantile } from './special.ts';

/** How much the floor of the correlation weighs, in prompts with a hit, and where it lies (STATISTICS, section 1). */
const FLOOR_WEIGHT = 10;
const FLOOR_CORRELATION = 0.4;

/** Nearer to a half the two quantiles in the effective count are both almost 0, and their ratio is noise. */
const LARGEST_ALPHA = 0.499;

/** The pooled rate with its CP-f limits, and what they were made of. */
export interface ClusterRate extends Interval {
  /** Miller's (2024) clustered standard error: for comparison with other work; zero at no hits, so never for limits. */
  readonly standardError: number;
  /** The same times sqrt(k / (k - 1)) for k prompts, as other software prints it (CR1). */
  readonly correctedStandardError: number;
  /** Answers a prompt as the correlation weighs them: their mean where all prompts have the same number. */
  readonly answersPerPrompt: number;
  /** ANOVA intra-prompt correlation, not clipped; undefined at one answer a prompt or where nothing varies. */
  readonly correlation: number | undefined;
  /** The correlation used: clipped to 0..1 and pulled up while few prompts have a hit. */
  readonly shrunkCorrelation: number;
  /** How many times fewer independent answers there are than answers: at least 1. */
  readonly designEffect: number;
  /** Answers over the design effect, cut again because the correlation is an estimate: (z / t with k - 1 degrees)^2. */
  readonly effectiveCount: number;
}

/**
 * The rate over prompts drawn from a population, with CP-f limits ("floored" effective-count Clopper-Pearson: Korn and
 * Graubard, 1998, with a floor on the correlation), each at one-sided alpha. Prompts without an answer are left out.
 * @param prompts one count a prompt; answers per prompt may differ.
 * @param alpha one-sided error rate in (0, 0.499].
 * @throws RangeError on an impossible count, fewer than two prompts with answers, or an alpha outside (0, 0.499].
 */
export function clusterRate(prompts: readonly Count[], alpha: number): ClusterRate {
  prompts.forEach(checkCount);
  checkAlpha(alpha);
  if (alpha > LARGEST_ALPHA) {
    throw new RangeError(`The limits of a population rate need an alpha of at most ${LARGEST_ALPHA}, not ${alpha}.`);
  }
  const asked = prompts.filter(({ of }) => of > 0);
  if (asked.length < 2) {
    throw new RangeError('The rate of a population needs at least two prompts with answers.');
  }
  const answers = sumOver(asked, ({ of }) => of);
  const estimate = sumOver(asked, ({ hits }) => hits) / answers;
  // How many answers the prompt of a random answer has: more than the mean where prompts have different numbers.
  const answersOfItsPrompt = sumOver(asked, ({ of }) => of * of) / answers;
  const answersPerPrompt = (answers - answersOfItsPrompt) / (asked.length - 1);
  const correlation = anovaCorrelation(asked, { answers, estimate, answersPerPrompt });
  const shrunkCorrelation = answers === asked.length ? 0 : shrink(correlation ?? 0, asked);
  const designEffect = 1 + (answersOfItsPrompt - 1) * shrunkCorrelation;
  const forUncertainty = (normalQuantile(alpha) / tQuantile(alpha, asked.length - 1)) ** 2;
  const effectiveCount = Math.max((answers / designEffect) * forUncertainty, Number.MIN_VALUE);
  const standardError = Math.sqrt(sumOver(asked, ({ hits, of }) => (hits - of * estimate) ** 2)) / answers;
  return {
    ...effectiveLimits({ estimate, effectiveCount }, alpha),
    standardError,
    correctedStandardError: standardError * Math.sqrt(asked.length / (asked.length - 1)),
    answersPerPrompt,
    correlation,
    shrunkCorrelation,
    designEffect,
    effectiveCount,
  };
}

/** The one-way analysis-of-variance estimator for unequal cluster sizes (Donner, 1986). */
function anovaCorrelation(
  prompts: readonly Count[],
  { answers, estimate, answersPerPrompt }: { answers: number; estimate: number; answersPerPrompt: number },
): number | undefined {
  const count = prompts.length;
  if (answers === count) {
    return undefined;
  }
  const between = sumOver(prompts, ({ hits, of }) => of * (hits / of - estimate) ** 2) / (count - 1);
  const within = sumOver(prompts, ({ hits, of }) => (hits * (of - hits)) / of) / (answers - count);
  const total = between + (answersPerPrompt - 1) * within;
  return total === 0 ? undefined : (between - within) / total;
}

/** With few prompts that have a hit the estimate says little: then it is pulled up towards the floor, never down. */
function shrink(correlation: number, prompts: readonly Count[]): number {
  const clipped = Math.min(Math.max(correlation, 0), 1);
  const withHit = prompts.filter(({ hits }) => hits > 0).length;
  return Math.max(clipped, (clipped * withHit + FLOOR_CORRELATION * FLOOR_WEIGHT) / (withHit + FLOOR_WEIGHT));
}

function sumOver(prompts: readonly Count[], term: (count: Count) => number): number {
  return prompts.reduce((sum, count) => sum + term(count), 0);
}
