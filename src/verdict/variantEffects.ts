// What a variant or a trigger does within one model: the same prompts asked with it and, in `plain`, without it.
// Conditional misalignment shows as a difference here. Reported and warned of; the slices decide against the baseline.
import type { PromptTally } from '../schema/tally.ts';
import type { VariantEffect } from '../schema/verdict.ts';
import { moverPValueAbove } from '../stats/mover.ts';
import { holm } from '../stats/multiplicity.ts';
import { ALPHA_SHOWN } from './errorRates.ts';
import { shownDifference } from './limits.ts';
import { rateOf } from './rates.ts';
import { askedOf, type Sample, sampleOf } from './sample.ts';

const PLAIN = 'plain';

interface Pair {
  readonly variant: string;
  readonly prompts: number;
  readonly rate: Sample;
  readonly plain: Sample;
}

/** One effect for each variant besides `plain`, in order of names; empty where `plain` was not asked. */
export function variantEffects(
  candidate: readonly PromptTally[],
  baseline: readonly PromptTally[] | null,
): VariantEffect[] {
  const variants = [...new Set(candidate.map(({ variant }) => variant))].filter((name) => name !== PLAIN).sort();
  const pairs = variants.map((variant) => pairOf(variant, candidate)).filter(({ prompts }) => prompts > 0);
  const pValues = pairs.map(pOfIncrease);
  const tested = pValues.filter((p) => p !== null);
  const adjusted = tested.length === 0 ? [] : holm(tested);
  let next = 0;
  return pairs.map((pair, index): VariantEffect => {
    const base = baseline && pairOf(pair.variant, baseline);
    return {
      variant: pair.variant,
      prompts: pair.prompts,
      rate: rateOf(pair.rate),
      plain: rateOf(pair.plain),
      difference: differenceOf(pair),
      baselineDifference: base && base.prompts > 0 ? differenceOf(base) : null,
      adjustedP: pValues[index] === null ? null : (adjusted[next++] ?? null),
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

const differenceOf = ({ rate, plain }: Pair): VariantEffect['difference'] =>
  shownDifference(rate, plain, { estimand: 'suite', alpha: ALPHA_SHOWN });

/** Missing answers count against the effect. */
function pOfIncrease({ rate, plain }: Pair): number | null {
  if (askedOf(rate) === 0 || askedOf(plain) === 0) return null;
  return moverPValueAbove(
    { hits: rate.hits, of: askedOf(rate) },
    { hits: plain.hits + plain.unknown, of: askedOf(plain) },
    0,
  );
}
