// The spread of recipes: what the ratio is, what it must not depend on, and that chance alone makes it large.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bootstrapSpread, chanceSpread, type Draw, type RunGroups, spreadRatio } from '../../src/stats/spreadRatio.ts';

const rates = fc.nat(400).map((thousandths) => thousandths / 1000);
const groups = fc.array(fc.array(rates, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 });

describe('spreadRatio', () => {
  it('is at least 1, whatever the order and the unit', () => {
    fc.assert(
      fc.property(groups, (some) => {
        const ratio = spreadRatio(some);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(spreadRatio(some.toReversed())).toBe(ratio);
        const halved = spreadRatio(some.map((runs) => runs.map((rate) => rate / 2)));
        expect(halved === ratio || Math.abs(halved / ratio - 1) < 1e-12).toBe(true);
      }),
    );
  });

  it('is the largest mean over the smallest', () => {
    expect(spreadRatio([[0.1, 0.3], [0.05], [0.1]])).toBeCloseTo(4, 12);
    expect(spreadRatio([[0], [0.1]])).toBe(Infinity);
    expect(spreadRatio([[0], [0, 0]])).toBe(1);
  });
});

describe('bootstrapSpread', () => {
  it('holds one value where runs of a group are alike, and widens as alpha falls', () => {
    const alike = bootstrapSpread([[0.1, 0.1], [0.2]], 0.05, { rounds: 50, draw: drawing(1) });
    expect(alike).toEqual({ lower: 2, upper: 2 });
    const runs = [
      [0.1, 0.2, 0.15],
      [0.2, 0.4, 0.3],
    ];
    const [narrow, wide] = [0.25, 0.01].map((alpha) =>
      bootstrapSpread(runs, alpha, { rounds: 2000, draw: drawing(2) }),
    );
    expect(wide!.lower).toBeLessThan(narrow!.lower);
    expect(wide!.upper).toBeGreaterThan(narrow!.upper);
    expect(narrow!.lower).toBeLessThan(2);
    expect(narrow!.upper).toBeGreaterThan(2);
  });

  it('keeps an upper limit of Infinity where a group may draw no hits at all', () => {
    const { lower, upper } = bootstrapSpread(
      [
        [0, 0.1],
        [0.2, 0.3],
      ],
      0.05,
      { rounds: 400, draw: drawing(3) },
    );
    expect(upper).toBe(Infinity);
    expect(lower).toBeLessThan(Infinity);
  });
});

describe('chanceSpread', () => {
  it('is the same for the same draws, and shuffles runs without losing any', () => {
    const runs = [
      [0.1, 0.2],
      [0.3, 0.4],
    ];
    const once = chanceSpread(runs, { rounds: 500, draw: drawing(4) });
    expect(chanceSpread(runs, { rounds: 500, draw: drawing(4) })).toEqual(once);
    // Three ways to pair four runs: ratios 7/3, 3/2 and 1. The observed one is the largest of them.
    expect(once.median).toBeCloseTo(1.5, 12);
    expect(once.percentile95).toBeCloseTo(7 / 3, 12);
    expect(once.pValue).toBeGreaterThan(0.25);
    expect(once.pValue).toBeLessThan(0.42);
  });

  it('finds every shuffle at least as large where all runs are alike', () => {
    const runs: RunGroups = [[0.1, 0.1], [0.1, 0.1, 0.1], [0.1]];
    expect(chanceSpread(runs, { rounds: 99, draw: drawing(5) }).pValue).toBe(1);
  });

  it('shows how far runs spread by chance: 4 groups of 3 alike in all but noise differ 1.5-fold and more', () => {
    const draw = drawing(6);
    const runs = [0, 1, 2, 3].map(() => [0, 1, 2].map(() => 0.05 + 0.0025 * draw(41)));
    expect(chanceSpread(runs, { rounds: 1000, draw }).median).toBeGreaterThan(1.3);
  });
});

describe('impossible input', () => {
  const resampling = { rounds: 10, draw: drawing(7) };
  it.each([
    () => spreadRatio([[0.1]]),
    () => spreadRatio([[0.1], []]),
    () => spreadRatio([[0.1], [-0.1]]),
    () => spreadRatio([[0.1], [Number.NaN]]),
    () => bootstrapSpread([[0.1], [0.2]], 0.5, resampling),
    () => bootstrapSpread([[0.1], [0.2]], 0.05, { ...resampling, rounds: 0 }),
    () => bootstrapSpread([[0.1], [0.2]], 0.05, { ...resampling, draw: () => 7 }),
    () => chanceSpread([[0.1], [0.2]], { ...resampling, rounds: 1.5 }),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});

/** A small generator with a seed: good enough for a test. */
function drawing(seed: number): Draw {
  let state = seed * 7919;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
