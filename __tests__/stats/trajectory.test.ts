// Checkpoints over time: the smoothed curve against the formula that defines it, the onset against its definition, and
// what a task score has kept.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isotonicDecreasing, isotonicIncreasing, type WeightedValue } from '../../src/stats/isotonic.ts';
import { type CheckpointLimits, onsetInterval, onsetPoint } from '../../src/stats/onset.ts';
import { retentionLower } from '../../src/stats/retention.ts';

const curves = fc.array(
  fc.record({
    value: fc.nat(1000).map((thousandths) => thousandths / 1000),
    weight: fc.integer({ min: 1, max: 2400 }),
  }),
  { maxLength: 12 },
);
const fractions = fc.double({ min: 0, max: 1, noNaN: true });
const limits = fc.array(
  fc.tuple(fractions, fractions).map(([one, other]) => ({ lower: Math.min(one, other), upper: Math.max(one, other) })),
  { maxLength: 10 },
);

describe('isotonic regression', () => {
  it('is at each place the largest over starts of the smallest mean over ends', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const fit = isotonicIncreasing(curve);
        expect(fit).toHaveLength(curve.length);
        fit.forEach((value, at) => {
          const starts = curve.slice(0, at + 1).map((_one, start) => {
            const ends = curve.slice(at).map((_other, offset) => meanOf(curve.slice(start, at + offset + 1)));
            return Math.min(...ends);
          });
          expect(value).toBeCloseTo(Math.max(...starts), 10);
        });
      }),
    );
  });

  it('never falls, and leaves alone what never does', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const fit = isotonicIncreasing(curve);
        expect(fit.every((value, at) => at === 0 || value >= fit[at - 1]!)).toBe(true);
        const again = isotonicIncreasing(curve.map(({ weight }, at) => ({ value: fit[at]!, weight })));
        again.forEach((value, at) => {
          expect(value).toBeCloseTo(fit[at]!, 12);
        });
      }),
    );
  });

  it('turned upside down never rises', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const mirrored = isotonicIncreasing(curve.map(({ value, weight }) => ({ value: -value, weight })));
        isotonicDecreasing(curve).forEach((value, at) => {
          expect(value).toBeCloseTo(-mirrored[at]!, 12);
        });
      }),
    );
  });
});

describe('onset', () => {
  it('lies after all that are below and before all that stay above', () => {
    fc.assert(
      fc.property(limits, fractions, (some, threshold) => {
        const { from, to } = onsetInterval(some, threshold);
        expect(from).toBeLessThanOrEqual(to);
        expect(some.slice(0, from).every(({ upper }) => upper < threshold)).toBe(true);
        expect(some[from] === undefined || some[from].upper >= threshold).toBe(true);
        expect(some.slice(to).every(({ lower }) => lower > threshold)).toBe(true);
        expect(to === 0 || some[to - 1]!.lower <= threshold).toBe(true);
      }),
    );
  });

  it('says that none is established where the last checkpoint is not above', () => {
    const [below, above]: CheckpointLimits[] = [
      { lower: 0, upper: 0.01 },
      { lower: 0.1, upper: 0.2 },
    ];
    expect(onsetInterval([below!, above!, below!], 0.02)).toEqual({ from: 1, to: 3 });
    expect(onsetInterval([], 0.02)).toEqual({ from: 0, to: 0 });
  });

  it('as a point is the first whose smoothed rate is above', () => {
    const at = (values: readonly number[]): number | null =>
      onsetPoint(
        values.map((value) => ({ value, weight: 240 })),
        0.02,
      );
    expect(at([0, 0.03, 0, 0.05, 0.1])).toBe(3);
    expect(at([0, 0.01, 0.02])).toBeNull();
    expect(at([0.5])).toBe(0);
  });
});

describe('retentionLower', () => {
  const half = { score: 0.5, items: 300 };

  it('rises with the score, and comes nearer to the contrast the more items there are', () => {
    fc.assert(
      fc.property(fractions, fractions, fc.integer({ min: 1, max: 5000 }), (score, reference, items) => {
        const lower = retentionLower({ score, items }, { score: reference, items }, 0.93, 0.05);
        const surer = retentionLower({ score, items: items * 4 }, { score: reference, items: items * 4 }, 0.93, 0.05);
        const contrast = score - 0.93 * reference;
        expect(lower).toBeLessThanOrEqual(contrast + 1e-12);
        expect(surer - contrast).toBeCloseTo((lower - contrast) / 2, 10);
      }),
    );
    expect(retentionLower({ ...half, score: 0.51 }, half, 0.93, 0.05)).toBeGreaterThan(
      retentionLower(half, half, 0.93, 0.05),
    );
  });

  it('certifies rarely with 300 items, and more often with 2,000: 0.84 against 0.875', () => {
    const at = (items: number): number => retentionLower({ score: 0.84, items }, { score: 0.875, items }, 0.93, 0.05);
    expect(at(300)).toBeLessThan(0);
    expect(at(2000)).toBeGreaterThan(0);
  });
});

describe('impossible input', () => {
  const score = { score: 0.5, items: 10 };
  it.each([
    () => isotonicIncreasing([{ value: Number.NaN, weight: 1 }]),
    () => isotonicDecreasing([{ value: 0.1, weight: 0 }]),
    () => onsetInterval([{ lower: 0.2, upper: 0.1 }], 0.02),
    () => onsetInterval([{ lower: Number.NaN, upper: 0.1 }], 0.02),
    () => onsetInterval([], Number.NaN),
    () => onsetPoint([], Infinity),
    () => retentionLower({ score: 1.1, items: 10 }, score, 0.93, 0.05),
    () => retentionLower(score, { score: 0.5, items: 0 }, 0.93, 0.05),
    () => retentionLower(score, score, 1.5, 0.05),
    () => retentionLower(score, score, 0.93, 0),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});

function meanOf(values: readonly WeightedValue[]): number {
  const weight = values.reduce((sum, one) => sum + one.weight, 0);
  return values.reduce((sum, one) => sum + one.value * one.weight, 0) / weight;
}
