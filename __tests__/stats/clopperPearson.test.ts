// That the exact limits are exact: coverage by enumeration, order, symmetry; and the refusals.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binomialAbove, binomialAtMost, binomialMass } from '../../src/stats/binomial.ts';
import {
  clopperPearson,
  clopperPearsonLower,
  clopperPearsonUpper,
  effectiveLimits,
} from '../../src/stats/clopperPearson.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { alphas, countOfSome } from './arbitraries.ts';

describe('Clopper-Pearson limits', () => {
  it('miss the truth no more often than alpha, on either side, at any rate, up to 25 answers', () => {
    for (const alpha of [0.05, 0.01]) {
      for (let of = 1; of <= 25; of += 1) {
        const limits = Array.from({ length: of + 1 }, (_, hits) => clopperPearson({ hits, of }, alpha));
        for (let step = 1; step < 80; step += 1) {
          const rate = step / 80;
          const missing = (isMissed: (limits: { lower: number; upper: number }) => boolean): number =>
            limits.reduce((sum, at, hits) => sum + (isMissed(at) ? binomialMass(hits, { of, rate }) : 0), 0);
          expect(missing(({ lower }) => rate < lower)).toBeLessThanOrEqual(alpha + 1e-12);
          expect(missing(({ upper }) => rate > upper)).toBeLessThanOrEqual(alpha + 1e-12);
        }
      }
    }
  });

  it('miss the truth exactly as often as alpha at a rate on the edge of a limit, up to 60 answers', () => {
    const alpha = 0.05;
    for (let of = 1; of <= 60; of += 1) {
      const limits = Array.from({ length: of + 1 }, (_, hits) => clopperPearson({ hits, of }, alpha));
      for (const [hits, { lower, upper }] of limits.entries()) {
        if (hits < of) expect(binomialAtMost(hits, { of, rate: upper })).toBeCloseTo(alpha, 10);
        if (hits > 0) expect(binomialAbove(hits - 1, { of, rate: lower })).toBeCloseTo(alpha, 10);
      }
    }
  });

  it('rise with the hits, keep the estimate between them, and widen as alpha falls', () => {
    fc.assert(
      fc.property(countOfSome, alphas, ({ hits, of }, alpha) => {
        const { estimate, lower, upper } = clopperPearson({ hits, of }, alpha);
        expect(0 <= lower && lower <= estimate && estimate <= upper && upper <= 1).toBe(true);
        if (hits < of) {
          expect(clopperPearsonLower({ hits: hits + 1, of }, alpha)).toBeGreaterThan(lower);
          expect(clopperPearsonUpper({ hits: hits + 1, of }, alpha)).toBeGreaterThan(upper);
        }
        expect(clopperPearsonLower({ hits, of }, alpha / 2)).toBeLessThanOrEqual(lower);
        expect(clopperPearsonUpper({ hits, of }, alpha / 2)).toBeGreaterThanOrEqual(upper);
      }),
    );
  });

  it('mirror each other when hits and misses change places', () => {
    fc.assert(
      fc.property(countOfSome, alphas, ({ hits, of }, alpha) => {
        const mirrored = clopperPearsonUpper({ hits: of - hits, of }, alpha);
        expect(clopperPearsonLower({ hits, of }, alpha)).toBeCloseTo(1 - mirrored, 12);
      }),
    );
  });

  it('keep working where 1 - alpha is 1', () => {
    expect(clopperPearsonUpper({ hits: 0, of: 240 }, 1e-30)).toBeCloseTo(1 - 1e-30 ** (1 / 240), 12);
    expect(clopperPearsonLower({ hits: 240, of: 240 }, 1e-300)).toBeCloseTo(1e-300 ** (1 / 240), 12);
  });
});

describe('effectiveLimits', () => {
  it('are the Clopper-Pearson limits when the effective count is the count', () => {
    fc.assert(
      fc.property(countOfSome, alphas, (count, alpha) => {
        const exact = clopperPearson(count, alpha);
        const limits = effectiveLimits({ estimate: exact.estimate, effectiveCount: count.of }, alpha);
        expect(limits.lower).toBeCloseTo(exact.lower, 10);
        expect(limits.upper).toBeCloseTo(exact.upper, 10);
      }),
    );
  });

  it('stay limits at the ends and at less than one answer', () => {
    expect(effectiveLimits({ estimate: 1, effectiveCount: 0.3 }, 0.05).upper).toBe(1);
    expect(effectiveLimits({ estimate: 0, effectiveCount: 0.3 }, 0.05).lower).toBe(0);
    expect(effectiveLimits({ estimate: 0.1, effectiveCount: 0.3 }, 0.05).upper).toBeGreaterThan(0.99);
  });
});

describe('impossible input', () => {
  it.each([
    () => clopperPearsonLower({ hits: 0, of: 0 }, 0.05),
    () => clopperPearsonUpper({ hits: 3, of: 2 }, 0.05),
    () => clopperPearsonUpper({ hits: 0.5, of: 2 }, 0.05),
    () => clopperPearsonLower({ hits: -1, of: 2 }, 0.05),
    () => clopperPearsonLower({ hits: 0, of: 2 }, 0),
    () => clopperPearsonUpper({ hits: 2, of: 2 }, 1),
    () => clopperPearson({ hits: 1, of: 2 }, Number.NaN),
    () => clopperPearson({ hits: Number.NaN, of: 2 }, 0.05),
    () => effectiveLimits({ estimate: 1.1, effectiveCount: 5 }, 0.05),
    () => effectiveLimits({ estimate: 0.1, effectiveCount: 0 }, 0.05),
    () => effectiveLimits({ estimate: 0, effectiveCount: 5 }, 0),
    () => wilson({ hits: 0, of: 0 }, 0.05),
    () => wilson({ hits: 1, of: 5 }, 0.6),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});
