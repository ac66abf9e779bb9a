// The evidence for a rate above or below any given one: it agrees with the confidence sequence, which is the same
// evidence turned around, and answers at the ends, where no mixture exists.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { confidenceSequence } from '../../src/stats/confidenceSequence.ts';
import { logThreshold } from '../../src/stats/eProcess.ts';
import { edgeAt, logEvidenceAbove, logEvidenceBelow, showsAbove, showsBelow } from '../../src/stats/rateEvidence.ts';
import { alphas, countOfSome, countUpTo } from './arbitraries.ts';

describe('the evidence for a rate above or below a given one', () => {
  it('reaches the threshold exactly where the limits of the confidence sequence lie beyond the rate', () => {
    fc.assert(
      fc.property(countOfSome, alphas, fc.double({ min: 0, max: 1.2, noNaN: true }), (count, alpha, rate) => {
        const { lower, upper } = confidenceSequence(count, alpha);
        fc.pre(Math.abs(rate - lower) > 1e-9 && Math.abs(rate - upper) > 1e-9 && rate !== 0);
        expect(logEvidenceAbove(count, rate) >= logThreshold(alpha)).toBe(lower > rate);
        expect(logEvidenceBelow(count, rate) >= logThreshold(alpha)).toBe(upper < rate);
      }),
    );
  });

  it('never speaks for both sides', () => {
    fc.assert(
      fc.property(countOfSome, fc.double({ min: 0, max: 1, noNaN: true }), (count, rate) => {
        expect(Math.min(logEvidenceAbove(count, rate), logEvidenceBelow(count, rate))).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('shows a rate above 0 by one hit, none above 0.7, and none below 0', () => {
    expect(logEvidenceAbove({ hits: 1, of: 1200 }, 0)).toBe(Infinity);
    expect(logEvidenceAbove({ hits: 0, of: 1200 }, 0)).toBe(0);
    expect(logEvidenceAbove({ hits: 1200, of: 1200 }, 0.71)).toBe(-Infinity);
    expect(logEvidenceBelow({ hits: 0, of: 1200 }, 0)).toBe(-Infinity);
  });

  it('shows a rate below 1 by one miss, and any rate below more than 1', () => {
    expect(logEvidenceBelow({ hits: 5, of: 6 }, 1)).toBeGreaterThan(logThreshold(0.01));
    expect(logEvidenceBelow({ hits: 6, of: 6 }, 1)).toBeLessThanOrEqual(0);
    expect(logEvidenceBelow({ hits: 6, of: 6 }, 1.01)).toBe(Infinity);
  });

  it('refuses an impossible rate or count', () => {
    expect(() => logEvidenceAbove({ hits: 0, of: 1 }, -0.1)).toThrow(RangeError);
    expect(() => logEvidenceBelow({ hits: 0, of: 1 }, Number.NaN)).toThrow(RangeError);
    expect(() => logEvidenceBelow({ hits: 2, of: 1 }, 0.1)).toThrow(RangeError);
  });
});

describe('what the answers show of an edge', () => {
  const counts = fc.oneof(countOfSome, countUpTo(60));
  const rates = fc.oneof(
    fc.constantFrom(0, 0.01, 0.7, 1),
    fc.double({ min: 0, max: 1.2, noNaN: true }),
    fc.double({ min: 0, max: 0.03, noNaN: true }),
  );
  /** How much of the way from the rate to the answers' side the nearest lies. */
  const parts = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

  it('is what the evidence says, however near a rate is known beforehand', () => {
    fc.assert(
      fc.property(counts, rates, parts, alphas, (count, rate, part, alpha) => {
        const threshold = logThreshold(alpha);
        const above = { nearest: rate * part, rate: () => rate };
        const below = { nearest: rate + (1.2 - rate) * part, rate: () => rate };
        expect(showsAbove(count, above, alpha)).toBe(logEvidenceAbove(count, rate) >= threshold);
        expect(showsBelow(count, below, alpha)).toBe(logEvidenceBelow(count, rate) >= threshold);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same at the first hit that reaches the threshold, and at the last that does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2400 }), rates, alphas, (of, rate, alpha) => {
        const [threshold, edge] = [logThreshold(alpha), edgeAt(rate)];
        const hits = Array.from({ length: of + 1 }, (_, hit) => hit);
        const failing = hits.find((hit) => logEvidenceAbove({ hits: hit, of }, rate) >= threshold) ?? of + 1;
        const passing = hits.findLast((hit) => logEvidenceBelow({ hits: hit, of }, rate) >= threshold) ?? -1;
        for (const hit of [failing - 1, failing, passing, passing + 1].filter((hit) => hit >= 0 && hit <= of)) {
          expect([hit, showsAbove({ hits: hit, of }, edge, alpha)]).toEqual([hit, hit >= failing]);
          expect([hit, showsBelow({ hits: hit, of }, edge, alpha)]).toEqual([hit, hit <= passing]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not ask for a rate that no answers could tell from the nearest', () => {
    const edge = {
      nearest: 0.01,
      rate: () => {
        throw new Error('asked');
      },
    };
    expect(showsAbove({ hits: 8, of: 400 }, edge, 0.02)).toBe(false);
    expect(showsBelow({ hits: 2, of: 400 }, edge, 0.04)).toBe(false);
    expect(() => showsAbove({ hits: 80, of: 400 }, edge, 0.02)).toThrow('asked');
  });

  it('refuses an impossible rate or count', () => {
    expect(() => showsAbove({ hits: 2, of: 1 }, edgeAt(0.1), 0.02)).toThrow(RangeError);
    expect(() => showsBelow({ hits: 0, of: 1 }, edgeAt(Number.NaN), 0.02)).toThrow(RangeError);
    expect(() => showsBelow({ hits: 0, of: 1 }, edgeAt(0.1), 0)).toThrow(RangeError);
  });
});
