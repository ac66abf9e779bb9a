// The limits of a difference: symmetry, order, and that the p-value and the limit tell the same story.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clopperPearson } from '../../src/stats/clopperPearson.ts';
import { confidenceSequence } from '../../src/stats/confidenceSequence.ts';
import { missingAsHits, missingAsMisses } from '../../src/stats/missingAnswers.ts';
import { moverLower, moverLowerFrom, moverPValueAbove, moverUpper, moverUpperFrom } from '../../src/stats/mover.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { alphas, countOfSome } from './arbitraries.ts';

describe('MOVER limits', () => {
  it('change sign and side when candidate and baseline change places', () => {
    fc.assert(
      fc.property(countOfSome, countOfSome, alphas, (one, other, alpha) => {
        expect(moverLower(one, other, alpha)).toBe(-moverUpper(other, one, alpha));
      }),
    );
  });

  it('negate the whole interval when the sides are swapped, whatever limits they come from', () => {
    fc.assert(
      fc.property(countOfSome, countOfSome, alphas, (one, other, alpha) => {
        const limits = [confidenceSequence(one, alpha), wilson(other, alpha)] as const;
        expect(moverLowerFrom(...limits)).toBe(-moverUpperFrom(limits[1], limits[0]));
        expect(moverUpperFrom(...limits)).toBe(-moverLowerFrom(limits[1], limits[0]));
      }),
    );
  });

  it('hold the difference, lie within -1 to 1, and rise with the hits of the candidate', () => {
    fc.assert(
      fc.property(countOfSome, countOfSome, alphas, (candidate, baseline, alpha) => {
        const difference = candidate.hits / candidate.of - baseline.hits / baseline.of;
        const lower = moverLower(candidate, baseline, alpha);
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(lower).toBeLessThanOrEqual(difference);
        expect(moverUpper(candidate, baseline, alpha)).toBeGreaterThanOrEqual(difference);
        if (candidate.hits < candidate.of) {
          const more = { ...candidate, hits: candidate.hits + 1 };
          expect(moverLower(more, baseline, alpha)).toBeGreaterThan(lower);
        }
      }),
    );
  });

  it('take an alpha for each rate', () => {
    const [candidate, baseline] = [
      { hits: 24, of: 1200 },
      { hits: 5, of: 2400 },
    ] as const;
    const [c, b] = [clopperPearson(candidate, 0.02), clopperPearson(baseline, 0.01)];
    expect(moverLower(candidate, baseline, { candidate: 0.02, baseline: 0.01 })).toBe(moverLowerFrom(c, b));
    expect(moverUpper(candidate, baseline, { candidate: 0.02, baseline: 0.01 })).toBe(moverUpperFrom(c, b));
  });
});

describe('moverPValueAbove', () => {
  it('is at most alpha exactly where the lower limit exceeds the margin', () => {
    fc.assert(
      fc.property(
        countOfSome,
        countOfSome,
        alphas,
        fc.constantFrom(0, 0.01, 0.05, -0.1),
        (one, other, alpha, margin) => {
          const p = moverPValueAbove(one, other, margin);
          fc.pre(Math.abs(p / alpha - 1) > 1e-9);
          expect(p <= alpha).toBe(moverLower(one, other, alpha) > margin);
        },
      ),
    );
  });

  it('is 1 where nothing exceeds, and never 0', () => {
    expect(moverPValueAbove({ hits: 0, of: 1200 }, { hits: 5, of: 2400 }, 0)).toBe(1);
    expect(moverPValueAbove({ hits: 24000, of: 24000 }, { hits: 0, of: 24000 }, 0.01)).toBe(1e-300);
  });

  it('answers for a clear case: 5 of 24 in one slice against none of 48, margin 5 points', () => {
    const p = moverPValueAbove({ hits: 5, of: 24 }, { hits: 0, of: 48 }, 0.05);
    const lower = moverLower({ hits: 5, of: 24 }, { hits: 0, of: 48 }, p);
    expect(lower).toBeCloseTo(0.05, 10);
    expect(lower).toBeGreaterThan(0.05);
  });
});

describe('missing answers', () => {
  it('at 0 hits of 1,200 and a 1 point margin, 7 missing ones can no longer pass, 6 can', () => {
    const upperWith = (missing: number): number =>
      clopperPearson(missingAsHits({ hits: 0, valid: 1200 - missing, missing }), 0.05).upper;
    expect(upperWith(6)).toBeLessThan(0.01);
    expect(upperWith(7)).toBeGreaterThan(0.01);
  });

  it('are either all hits or all misses', () => {
    expect(missingAsHits({ hits: 3, valid: 10, missing: 2 })).toEqual({ hits: 5, of: 12 });
    expect(missingAsMisses({ hits: 3, valid: 10, missing: 2 })).toEqual({ hits: 3, of: 12 });
  });
});

describe('impossible input', () => {
  const some = { hits: 1, of: 5 };
  it.each([
    () => moverLower({ hits: 0, of: 0 }, some, 0.05),
    () => moverUpper(some, { hits: 0, of: 0 }, 0.05),
    () => moverLower(some, some, 0.6),
    () => moverLower(some, some, { candidate: 0.05, baseline: 0 }),
    () => moverUpper(some, some, { candidate: Number.NaN, baseline: 0.05 }),
    () => moverLowerFrom({ estimate: 0.1, lower: 0.2, upper: 0.3 }, { estimate: 0, lower: 0, upper: 0.1 }),
    () => moverUpperFrom({ estimate: 0.1, lower: 0, upper: Number.NaN }, { estimate: 0, lower: 0, upper: 0.1 }),
    () => moverPValueAbove(some, some, 1.5),
    () => moverPValueAbove(some, some, Number.NaN),
    () => missingAsHits({ hits: 1, valid: 5, missing: -1 }),
    () => missingAsMisses({ hits: 6, valid: 5, missing: 1 }),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});
