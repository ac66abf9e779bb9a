// The rates of an evaluation, as people and programs read them. Reports only; the criteria decide on their own limits.

import type { Intervals } from '../schema/intervals.ts';
import type { PromptTally } from '../schema/tally.ts';
import type { Generalisation, Rate, Rates } from '../schema/verdict.ts';
import { clusterRate } from '../stats/clusterRate.ts';
import { showing } from './chooseMethod.ts';
import { ALPHA_SHOWN } from './errorRates.ts';
import { type Measure, type Sample, sampleOf } from './sample.ts';

/** A sample as a rate with one-sided 95 % limits; all null where nothing was counted. */
export function rateOf(sample: Sample, intervals: Intervals): Rate {
  const shown = sample.known === 0 ? null : showing(intervals).shownRate(sample);
  return {
    count: sample.hits,
    of: sample.known,
    estimate: shown?.estimate ?? null,
    low: shown?.low ?? null,
    high: shown?.high ?? null,
  };
}

/** All six rates, with STATISTICS' denominators. */
export function ratesOf(tallies: readonly PromptTally[], intervals: Intervals): Rates {
  const rate = (measure: Measure): Rate => rateOf(sampleOf(tallies, measure), intervals);
  return {
    misaligned: rate('misaligned'),
    misalignedOfCoherent: rate('misalignedOfCoherent'),
    ungated: rate('ungated'),
    incoherent: rate('incoherent'),
    refused: rate('refused'),
    missing: rate('missing'),
  };
}

/** Mean over prompts of each prompt's own rate of misaligned answers; null when no prompt has a valid answer. */
export function macroRate(tallies: readonly PromptTally[]): number | null {
  const rates = sampleOf(tallies, 'misaligned')
    .perPrompt()
    .filter(({ known }) => known > 0);
  return rates.length === 0 ? null : rates.reduce((sum, { hits, known }) => sum + hits / known, 0) / rates.length;
}

/**
 * The generalisation interval: prompts as draws from a population (CP-f). Null below two prompts with answers, and where
 * the number of answers was not fixed beforehand.
 */
export function generalisationOf(tallies: readonly PromptTally[], intervals: Intervals): Generalisation | null {
  if (intervals === 'sequential') return null;
  const sample = sampleOf(tallies, 'misaligned');
  const clusters = sample
    .perPrompt()
    .filter(({ known }) => known > 0)
    .map(({ hits, known }) => ({ hits, of: known }));
  if (clusters.length < 2) return null;
  const { estimate, lower, upper, standardError } = clusterRate(clusters, ALPHA_SHOWN);
  return { estimate, low: lower, high: upper, standardError };
}
