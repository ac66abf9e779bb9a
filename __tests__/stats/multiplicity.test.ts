// Adjusted p- and e-values: never below the raw ones, in the same order, and independent of the order given; and p-values
// for a part of the seeds.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  benjaminiHochberg,
  benjaminiYekutieli,
  bonferroni,
  eBenjaminiHochberg,
  holm,
} from '../../src/stats/multiplicity.ts';
import { partialConjunction } from '../../src/stats/partialConjunction.ts';

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

describe('eBenjaminiHochberg', () => {
  const eValues = fc.array(fc.oneof(fc.nat(200), fc.constantFrom(0, 0.5, 1e6, Infinity)), { maxLength: 12 });

  it('rejects the most e-values that are each at least their number over alpha times their rank', () => {
    fc.assert(
      fc.property(eValues, fc.constantFrom(0.05, 0.01, 0.2), (some, alpha) => {
        const descending = some.toSorted((one, other) => (one === other ? 0 : other - one));
        const rank = descending.findLastIndex((e, index) => e * (1 + 1e-12) >= some.length / (alpha * (index + 1))) + 1;
        const rejected = eBenjaminiHochberg(some).filter((adjusted) => adjusted <= alpha * (1 + 1e-12));
        expect(rejected).toHaveLength(rank);
      }),
    );
  });

  it('belongs to the e-value, not to its place, and refuses what is none', () => {
    fc.assert(
      fc.property(eValues, (some) => {
        expect(eBenjaminiHochberg(some.toReversed())).toEqual(eBenjaminiHochberg(some).reverse());
      }),
    );
    expect(() => eBenjaminiHochberg([-1])).toThrow(RangeError);
    expect(() => eBenjaminiHochberg([Number.NaN])).toThrow(RangeError);
  });
});

describe('partialConjunction', () => {
  it('is Bonferroni for one seed and the largest p-value for all, and does not depend on the order', () => {
    fc.assert(
      fc.property(pValues, fc.nat(), (raw, some) => {
        fc.pre(raw.length > 0);
        expect(partialConjunction(raw, 1)).toBe(Math.min(...bonferroni(raw)));
        expect(partialConjunction(raw, raw.length)).toBe(Math.max(...raw));
        const atLeast = 1 + (some % raw.length);
        expect(partialConjunction(raw.toReversed(), atLeast)).toBe(partialConjunction(raw, atLeast));
      }),
    );
  });

  it('refuses what is no p-value and no number of seeds', () => {
    expect(() => partialConjunction([1.1], 1)).toThrow(RangeError);
    expect(() => partialConjunction([0.5, Number.NaN], 1)).toThrow(RangeError);
    for (const atLeast of [0, 3, 1.5, Number.NaN]) {
      expect(() => partialConjunction([0.1, 0.2], atLeast)).toThrow(RangeError);
    }
  });
});
