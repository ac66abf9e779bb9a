// The population rate: what it must not depend on, what it must grow with, and the refusals.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clopperPearson } from '../../src/stats/clopperPearson.ts';
import { clusterRate } from '../../src/stats/clusterRate.ts';
import type { Count } from '../../src/stats/count.ts';
import { moverLowerFrom } from '../../src/stats/mover.ts';
import { smallestAlphaAbove } from '../../src/stats/smallestAlpha.ts';
import { countUpTo } from './arbitraries.ts';

const prompts = fc
  .array(countUpTo(12), { minLength: 2, maxLength: 40 })
  .filter((counts) => counts.filter(({ of }) => of > 0).length >= 2);

const shuffledPrompts = prompts.chain((counts) =>
  fc.tuple(fc.constant(counts), fc.shuffledSubarray(counts, { minLength: counts.length })),
);

describe('clusterRate', () => {
  it('does not depend on the order of the prompts', () => {
    fc.assert(
      fc.property(shuffledPrompts, ([counts, shuffled]) => {
        const [one, other] = [clusterRate(counts, 0.05), clusterRate(shuffled, 0.05)];
        expect(other.estimate).toBeCloseTo(one.estimate, 12);
        expect(other.standardError).toBeCloseTo(one.standardError, 12);
        expect(other.shrunkCorrelation).toBeCloseTo(one.shrunkCorrelation, 10);
        expect(other.lower).toBeCloseTo(one.lower, 9);
        expect(other.upper).toBeCloseTo(one.upper, 9);
      }),
    );
  });

  it('is never narrower than the pooled exact limits would be, and holds the estimate', () => {
    fc.assert(
      fc.property(prompts, (counts) => {
        const rate = clusterRate(counts, 0.05);
        const pooled = counts.reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }));
        const exact = clopperPearson(pooled, 0.05);
        expect(rate.designEffect).toBeGreaterThanOrEqual(1);
        expect(rate.effectiveCount).toBeLessThan(pooled.of);
        expect(rate.lower).toBeLessThanOrEqual(exact.lower + 1e-12);
        expect(rate.upper).toBeGreaterThanOrEqual(exact.upper - 1e-12);
      }),
    );
  });

  it('leaves out prompts without an answer', () => {
    const asked = [
      { hits: 0, of: 5 },
      { hits: 2, of: 5 },
    ];
    expect(clusterRate([...asked, { hits: 0, of: 0 }], 0.05)).toEqual(clusterRate(asked, 0.05));
  });

  it('has no correlation where nothing varies, and the floor instead', () => {
    const all = clusterRate(new Array<Count>(4).fill({ hits: 3, of: 3 }), 0.05);
    expect(all.correlation).toBeUndefined();
    expect(all.shrunkCorrelation).toBeCloseTo(4 / 14, 12);
    expect(all.upper).toBe(1);
  });

  it('treats a correlation below zero as none before it is pulled up', () => {
    const evenly = clusterRate(new Array<Count>(6).fill({ hits: 1, of: 2 }), 0.05);
    expect(evenly.correlation).toBeCloseTo(-1, 12);
    expect(evenly.shrunkCorrelation).toBeCloseTo(4 / 16, 12);
  });

  it('gives a p-value for the population too, however few the prompts', () => {
    const pOf = (count: number): number => {
      const candidate = Array.from({ length: count }, (_, index) => ({ hits: index % 2, of: 5 }));
      const baseline = new Array<Count>(count).fill({ hits: 0, of: 5 });
      return smallestAlphaAbove(
        (alpha) => moverLowerFrom(clusterRate(candidate, alpha), clusterRate(baseline, alpha)),
        0,
      );
    };
    expect(pOf(2)).toBeGreaterThan(0.2);
    expect(pOf(48)).toBeGreaterThan(pOf(240));
    expect(pOf(240)).toBeLessThan(0.001);
  });

  it.each([
    () => clusterRate([], 0.05),
    () => clusterRate([{ hits: 1, of: 5 }], 0.05),
    () =>
      clusterRate(
        [
          { hits: 1, of: 5 },
          { hits: 0, of: 0 },
        ],
        0.05,
      ),
    () =>
      clusterRate(
        [
          { hits: 1, of: 5 },
          { hits: 6, of: 5 },
        ],
        0.05,
      ),
    () =>
      clusterRate(
        [
          { hits: 1, of: 5 },
          { hits: 1, of: 5 },
        ],
        0.4999,
      ),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});
