// What a variant or a trigger does within one model: the same prompts asked with it and, in `plain`, without it.
// Conditional misalignment shows as a difference here. Reported and warned of; the slices decide against the baseline.

import type { Intervals } from '../schema/intervals.ts';
import type { PromptTally } from '../schema/tally.ts';
import type { VariantEffect } from '../schema/verdict.ts';
import { showing } from './chooseMethod.ts';
import { ALPHA_SHOWN } from './errorRates.ts';
import type { Pair as TestPair } from './method.ts';
import { rateOf } from './rates.ts';
import { askedOf, type Sample, sampleOf } from './sample.ts';

const PLAIN = 'plain';

interface Pair {
  readonly variant: string;
  readonly prompts: number;
  readonly rate: Sample;
  readonly plain: Sample;
}

/**
 * One effect for each variant besides `plain`, in order of names; empty where `plain` was not asked.
 * @param intervals which limits the candidate's number of answers allows.
 */
export function variantEffects(
  candidate: readonly PromptTally[],
  baseline: readonly PromptTally[] | null,
  intervals: Intervals,
): VariantEffect[] {
  const variants = [...new Set(candidate.map(({ variant }) => variant))].filter((name) => name !== PLAIN).sort();
  const pairs = variants.map((variant) => pairOf(variant, candidate)).filter(({ prompts }) => prompts > 0);
  const tested = pairs.filter(({ rate, plain }) => askedOf(rate) > 0 && askedOf(plain) > 0);
  const exceedances = showing(intervals).exceedances(
    tested.map((pair) => testOf(pair, intervals)),
    0,
    ALPHA_SHOWN,
  );
  return pairs.map((pair): VariantEffect => {
    const base = baseline && pairOf(pair.variant, baseline);
    return {
      variant: pair.variant,
      prompts: pair.prompts,
      rate: rateOf(pair.rate, intervals),
      plain: rateOf(pair.plain, intervals),
      difference: differenceOf(pair, intervals),
      baselineDifference: base && base.prompts > 0 ? differenceOf(base, intervals) : null,
      adjustedP: exceedances[tested.indexOf(pair)]?.adjustedP.value() ?? null,
    };
  });
}

/** Only prompts that were asked both ways: a variant that some prompts do not allow must not be compared with them. */
function pairOf(variant: string, tallies: readonly PromptTally[]): Pair {
  const idsOf = (name: string): Set<string> =>
    new Set(tallies.filter((tally) => tally.variant === name).map(({ prompt }) => prompt));
  const plain = idsOf(PLAIN);
  const shared = new Set([...idsOf(variant)].filter((id) => plain.has(id)));
  const asked = (name: string): Sample =>
    sampleOf(
      tallies.filter((tally) => tally.variant === name && shared.has(tally.prompt)),
      'misaligned',
    );
  return { variant, prompts: shared.size, rate: asked(variant), plain: asked(PLAIN) };
}

const testOf = ({ rate, plain }: Pair, intervals: Intervals): TestPair => ({
  candidate: rate,
  reference: { kind: 'sampled', sample: plain, intervals },
});

function differenceOf(pair: Pair, intervals: Intervals): VariantEffect['difference'] {
  if (pair.rate.known === 0 || pair.plain.known === 0) return null;
  const { candidate, reference } = testOf(pair, intervals);
  return showing(intervals).shownDifference(candidate, reference);
}
