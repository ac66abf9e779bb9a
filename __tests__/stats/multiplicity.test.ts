// Adjusted p-values: never below the raw ones, in the same order, and independent of the order given.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { benjaminiHochberg, benjaminiYekutieli, bonferroni, holm } from '../../src/stats/multiplicity.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });

describe.each([
  { adjust: holm },
  { adjust: bonferroni },
  { adjust: benjaminiHochberg },
  { adjust: benjaminiYekutieli },
])('$adjust.name', ({ adjust }) => {
  it('lies between the raw p-value and 1 and keeps the order', () => {
    fc.assert(
      fc.property(pValues, (raw) => {
        const adjusted = adjust(raw);
        expect(adjusted).toHaveLength(raw.length);
        expect(raw.every((p, at) => p * (1 - 1e-15) <= adjusted[at]! && adjusted[at]! <= 1)).toBe(true);
        expect(raw.every((p, at) => raw.every((q, other) => p > q || adjusted[at]! <= adjusted[other]!))).toBe(true);
      }),
    );
  });

  it('belongs to the p-value, not to its place', () => {
    fc.assert(
      fc.property(pValues, (raw) => {
        expect(adjust(raw.toReversed())).toEqual(adjust(raw).reverse());
      }),
    );
  });

  it('refuses what is no p-value', () => {
    expect(() => adjust([0.5, Number.NaN])).toThrow(RangeError);
    expect(() => adjust([-0.1])).toThrow(RangeError);
    expect(() => adjust([1.1])).toThrow(RangeError);
  });
});

it('Holm never loses to Bonferroni, nor Benjamini-Hochberg to Holm', () => {
  fc.assert(
    fc.property(pValues, (raw) => {
      const [strict, held, share] = [bonferroni(raw), holm(raw), benjaminiHochberg(raw)];
      raw.forEach((_p, index) => {
        expect(held[index]).toBeLessThanOrEqual(strict[index]!);
        expect(share[index]).toBeLessThanOrEqual(held[index]! * (1 + 1e-15));
      });
    }),
  );
});
