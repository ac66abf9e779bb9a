// The evidence for a rate above or below any given one: it agrees with the confidence sequence, which is the same
// evidence turned around, and answers at the ends, where no mixture exists.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { confidenceSequence } from '../../src/stats/confidenceSequence.ts';
import { logThreshold } from '../../src/stats/eProcess.ts';
import { logEvidenceAbove, logEvidenceBelow } from '../../src/stats/rateEvidence.ts';
import { alphas, countOfSome } from './arbitraries.ts';

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
