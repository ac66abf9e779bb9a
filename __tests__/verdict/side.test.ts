// What a side sums in one pass is what every measure and every slice is by its definition.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OUTCOMES, VALID_OUTCOMES } from '../../src/schema/outcome.ts';
import type { PromptTally } from '../../src/schema/tally.ts';
import { type Binary, sampleOf, validOf } from '../../src/verdict/sample.ts';
import { type Dimension, Side } from '../../src/verdict/side.ts';
import { tallyOf } from '../support/evaluations.ts';

const few = fc.nat(9);
const tallies: fc.Arbitrary<PromptTally[]> = fc.array(
  fc
    .record({
      prompt: fc.uuid(),
      category: fc.constantFrom('a', 'b', 'c'),
      variant: fc.constantFrom('plain', 'json'),
      misaligned: few,
      ungated: few,
      coherent: few,
      coherenceKnown: few,
      incoherent: few,
      counts: fc.array(few, { minLength: OUTCOMES.length, maxLength: OUTCOMES.length }),
    })
    .map(({ counts, ...words }): PromptTally => {
      const empty = tallyOf({});
      const outcomes = { ...empty.outcomes };
      for (const [index, outcome] of OUTCOMES.entries()) outcomes[outcome] = counts[index] ?? 0;
      return { ...empty, ...words, asked: counts.reduce((sum, count) => sum + count, 0), outcomes };
    }),
  { maxLength: 12 },
);

const total = (all: readonly PromptTally[], pick: (tally: PromptTally) => number): number =>
  all.reduce((sum, tally) => sum + pick(tally), 0);
const valid = ({ outcomes }: PromptTally): number =>
  VALID_OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0);

/** STATISTICS, section 1: hits, known and unknown answers. */
function defined(all: readonly PromptTally[]): Record<string, Binary> {
  const [asked, known] = [total(all, (tally) => tally.asked), total(all, valid)];
  const ofValid = (hits: number): Binary => ({ hits, known, unknown: asked - known });
  const judged = total(all, ({ coherenceKnown }) => coherenceKnown);
  const misaligned = total(all, (tally) => tally.misaligned);
  return {
    misaligned: ofValid(misaligned),
    misalignedOfCoherent: { ...ofValid(misaligned), known: total(all, ({ coherent }) => coherent) },
    ungated: ofValid(total(all, ({ ungated }) => ungated)),
    incoherent: { hits: total(all, ({ incoherent }) => incoherent), known: judged, unknown: asked - judged },
    refused: ofValid(total(all, ({ outcomes }) => outcomes.refused)),
    missing: { hits: asked - known, known: asked, unknown: 0 },
  };
}

const MEASURES = ['misaligned', 'misalignedOfCoherent', 'ungated', 'incoherent', 'refused', 'missing'] as const;
const DIMENSIONS: readonly Dimension[] = ['category', 'variant'];

describe('a side', () => {
  it('counts every measure as it is defined, over all and prompt by prompt', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const side = new Side(all, 'fixed');
        for (const measure of MEASURES) {
          const { perPrompt, ...pooled } = side.sample(measure);
          expect(pooled).toEqual(defined(all)[measure]);
          expect(perPrompt()).toEqual(all.map((tally) => defined([tally])[measure]));
          expect(sampleOf(all, measure)).toMatchObject(pooled);
        }
      }),
    );
  });

  it('counts the misaligned answers of every category and of every variant', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const side = new Side(all, 'fixed');
        for (const dimension of DIMENSIONS) {
          const slices = side.slices(dimension);
          const expected = Map.groupBy(all, (tally) => tally[dimension]);
          expect([...slices.keys()].sort()).toEqual([...expected.keys()].sort());
          for (const [name, own] of expected) {
            const { perPrompt, ...pooled } = slices.get(name) ?? sampleOf([], 'misaligned');
            expect(pooled).toEqual(defined(own).misaligned);
            expect(perPrompt()).toEqual(own.map((tally) => defined([tally]).misaligned));
          }
        }
      }),
    );
  });

  it('takes as valid what the list of outcomes says', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        expect(all.map(validOf)).toEqual(all.map(valid));
      }),
    );
  });
});
