// The paired tests that others report: sign flips against every way of flipping, and Student's t against its density.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pairedDifference, signFlip } from '../../src/stats/pairedDifference.ts';
import { tAbove, tQuantile } from '../../src/stats/special.ts';

describe('signFlip', () => {
  it('is the share of all ways of flipping with at least the observed sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 9 }), (differences) => {
        expect(signFlip(differences)).toBeCloseTo(flippedInEveryWay(differences), 12);
      }),
    );
  });

  it('manages 240 prompts of 10 answers, and keeps its digits in the tail', () => {
    expect(signFlip(new Array<number>(240).fill(10)) * 2 ** 240).toBeCloseTo(1, 10);
    expect(signFlip(new Array<number>(1200).fill(1))).toBe(1e-280);
  });
});

describe('pairedDifference', () => {
  it('changes its sign, and its side, when candidate and baseline change places', () => {
    const counts = fc.nat(5).map((hits) => ({ hits, of: 5 }));
    const strata = fc.array(fc.record({ candidate: counts, baseline: counts }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(strata, (some) => {
        const one = pairedDifference(some);
        const other = pairedDifference(
          some.map(({ candidate, baseline }) => ({ candidate: baseline, baseline: candidate })),
        );
        expect(other.difference).toBeCloseTo(-one.difference, 12);
        expect(other.standardError).toBeCloseTo(one.standardError, 12);
        fc.pre(one.greater !== null && other.greater !== null && one.standardError > 1e-9);
        expect(one.greater + other.greater).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe('tAbove', () => {
  it('undoes the quantile, in both tails', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1e-12, 1e-6, 0.01, 0.3, 0.5, 0.9, 0.999),
        fc.constantFrom(1, 2, 4.5, 47, 2399),
        (p, degrees) => {
          const t = -tQuantile(p, degrees);
          expect(tAbove(t, degrees) / p).toBeCloseTo(1, 8);
        },
      ),
    );
  });
});

describe('impossible input', () => {
  const some = { hits: 1, of: 5 };
  it.each([
    () => signFlip([0.5]),
    () => pairedDifference([{ candidate: some, baseline: some }]),
    () =>
      pairedDifference([
        { candidate: some, baseline: some },
        { candidate: some, baseline: { hits: 0, of: 0 } },
      ]),
    () => tAbove(Number.NaN, 3),
    () => tAbove(1, 0),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});

function flippedInEveryWay(differences: readonly number[]): number {
  const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const ways = Array.from({ length: 2 ** differences.length }, (_, way) =>
    sumOf(differences.map((difference, index) => ((way >> index) & 1 ? difference : -difference))),
  );
  return ways.filter((sum) => sum >= sumOf(differences)).length / ways.length;
}
