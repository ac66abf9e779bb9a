// The limits after optional stopping: they turn the e-process around, hold at every look together, and are wider than
// limits that allow one look only.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clopperPearson } from '../../src/stats/clopperPearson.ts';
import { confidenceSequence, confidenceSequenceOf } from '../../src/stats/confidenceSequence.ts';
import type { Interval } from '../../src/stats/count.ts';
import { failGrid, logEvidence, logThreshold, passGrid } from '../../src/stats/eProcess.ts';
import { alphas, countOfSome } from './arbitraries.ts';

describe('confidenceSequence', () => {
  it('holds exactly the rates that the evidence does not reject', () => {
    fc.assert(
      fc.property(countOfSome, alphas, fc.double({ min: 1e-5, max: 0.7, noNaN: true }), (count, alpha, rate) => {
        const { estimate, lower, upper } = confidenceSequence(count, alpha);
        const isExceeded = logEvidence({ nullRate: rate, grid: failGrid(rate) })(count) >= logThreshold(alpha);
        const isUndercut = logEvidence({ nullRate: rate, grid: passGrid(rate) })(count) >= logThreshold(alpha);
        fc.pre(Math.abs(rate / lower - 1) > 1e-9 && Math.abs(rate / upper - 1) > 1e-9);
        expect(rate < lower).toBe(isExceeded && rate <= estimate);
        expect(rate > upper).toBe(isUndercut && rate >= estimate);
      }),
    );
  });

  it('ends where the evidence just rejects: a hair further in it does not', () => {
    const count = { hits: 13, of: 2400 };
    const { lower, upper } = confidenceSequence(count, 0.05);
    const exceeded = (rate: number): number => logEvidence({ nullRate: rate, grid: failGrid(rate) })(count);
    const undercut = (rate: number): number => logEvidence({ nullRate: rate, grid: passGrid(rate) })(count);
    expect(exceeded(lower)).toBeGreaterThanOrEqual(logThreshold(0.05));
    expect(exceeded(lower * (1 + 1e-9))).toBeLessThan(logThreshold(0.05));
    expect(undercut(upper)).toBeGreaterThanOrEqual(logThreshold(0.05));
    expect(undercut(upper * (1 - 1e-9))).toBeLessThan(logThreshold(0.05));
  });

  it('holds the estimate, and is wider than limits for a single look', () => {
    fc.assert(
      fc.property(countOfSome, alphas, (count, alpha) => {
        const sequence = confidenceSequence(count, alpha);
        const single = clopperPearson(count, alpha);
        expect(sequence.estimate).toBe(single.estimate);
        expect(0 <= sequence.lower && sequence.lower <= single.lower + 1e-12).toBe(true);
        expect(single.upper - 1e-12 <= sequence.upper && sequence.upper <= 1).toBe(true);
      }),
    );
  });

  it('rises with the hits', () => {
    fc.assert(
      fc.property(countOfSome, alphas, ({ hits, of }, alpha) => {
        fc.pre(hits < of);
        const [fewer, more] = [
          confidenceSequence({ hits, of }, alpha),
          confidenceSequence({ hits: hits + 1, of }, alpha),
        ];
        expect(more.lower).toBeGreaterThanOrEqual(fewer.lower);
        expect(more.upper).toBeGreaterThanOrEqual(fewer.upper);
      }),
    );
  });

  it.each([0.02, 0.1, 0.35])('misses a rate of %p at any of 40 looks together no more often than alpha', (rate) => {
    const alpha = 0.1;
    expect(everMissed(rate, alpha, ({ lower }) => lower > rate)).toBeLessThanOrEqual(alpha);
    expect(everMissed(rate, alpha, ({ upper }) => upper < rate)).toBeLessThanOrEqual(alpha);
    expect(everMissed(rate, alpha, () => true)).toBeCloseTo(1, 12);
  });

  it('takes values between 0 and 1, and only their number', () => {
    const values = [
      { value: 0.5, times: 3 },
      { value: 0, times: 20 },
    ];
    const oneByOne = values.flatMap(({ value, times }) => new Array<number>(times).fill(value));
    const limits = confidenceSequenceOf(values, 0.04);
    const same = confidenceSequenceOf(
      oneByOne.map((value) => ({ value, times: 1 })),
      0.04,
    );
    expect(limits.estimate).toBeCloseTo(1.5 / 23, 12);
    expect(same.lower).toBeCloseTo(limits.lower, 10);
    expect(same.upper).toBeCloseTo(limits.upper, 10);
  });

  it('has no limit on the side where everything is a hit, or nothing', () => {
    expect(confidenceSequence({ hits: 0, of: 2400 }, 0.05).lower).toBe(0);
    expect(confidenceSequence({ hits: 2400, of: 2400 }, 0.05)).toMatchObject({ lower: 0.7, upper: 1 });
  });
});

describe('impossible input', () => {
  it.each([
    () => confidenceSequence({ hits: 0, of: 0 }, 0.05),
    () => confidenceSequence({ hits: 3, of: 2 }, 0.05),
    () => confidenceSequence({ hits: 1, of: 2 }, 0),
    () => confidenceSequenceOf([], 0.05),
    () => confidenceSequenceOf([{ value: 2, times: 1 }], 0.05),
    () => confidenceSequenceOf([{ value: 1, times: -1 }], 0.05),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});

/** The chance that limits with the property occur at any of the looks after 1 to 40 answers: exact, over all paths. */
function everMissed(rate: number, alpha: number, isMissed: (limits: Interval) => boolean): number {
  let missed = 0;
  let chances = [1];
  for (let of = 1; of <= 40; of += 1) {
    chances = Array.from({ length: of + 1 }, (_, hits) => {
      return (chances[hits] ?? 0) * (1 - rate) + (chances[hits - 1] ?? 0) * rate;
    });
    chances.forEach((chance, hits) => {
      if (chance > 0 && isMissed(confidenceSequence({ hits, of }, alpha))) {
        missed += chance;
        chances[hits] = 0;
      }
    });
  }
  return missed;
}
