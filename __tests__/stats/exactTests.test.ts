// The exact tests against enumeration of every table, against each other, and at full size.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Count } from '../../src/stats/count.ts';
import { fisherExact } from '../../src/stats/fisherExact.ts';
import { hypergeometric } from '../../src/stats/hypergeometric.ts';
import { type Stratum, stratifiedExact } from '../../src/stats/stratifiedExact.ts';
import { countUpTo } from './arbitraries.ts';

const strata = fc.array(fc.record({ candidate: countUpTo(6), baseline: countUpTo(6) }), { maxLength: 5 });

describe('stratifiedExact', () => {
  it('with one stratum is the test of Fisher', () => {
    fc.assert(
      fc.property(countUpTo(300), countUpTo(300), (candidate, baseline) => {
        const fisher = fisherExact(candidate, baseline);
        const { greater, less, midGreater } = stratifiedExact([{ candidate, baseline }]);
        expect({ greater, less, midGreater, twoSided: fisher.twoSided }).toEqual(fisher);
      }),
    );
  });

  it('agrees with counting every way in which the hits could have fallen', () => {
    fc.assert(
      fc.property(strata, (some) => {
        const observed = some.reduce((sum, { candidate }) => sum + candidate.hits, 0);
        const weights = enumerated(some);
        const share = (isCounted: (total: number) => boolean): number => {
          const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
          return [...weights].reduce((sum, [total, weight]) => sum + (isCounted(total) ? weight : 0), 0) / all;
        };
        const test = stratifiedExact(some);
        expect(test.greater).toBeCloseTo(
          share((total) => total >= observed),
          12,
        );
        expect(test.less).toBeCloseTo(
          share((total) => total <= observed),
          12,
        );
        expect(test.midGreater).toBeCloseTo(
          share((total) => total > observed) + share((total) => total === observed) / 2,
          12,
        );
      }),
    );
  });

  it('does not depend on the order of the prompts', () => {
    fc.assert(
      fc.property(strata, (some) => {
        const [one, other] = [stratifiedExact(some), stratifiedExact(some.toReversed())];
        expect(other.greater / one.greater).toBeCloseTo(1, 11);
        expect(other.less / one.less).toBeCloseTo(1, 11);
      }),
    );
  });

  it('keeps its digits in the tail: twenty prompts that flip entirely', () => {
    const all = new Array<Stratum>(20).fill({ candidate: { hits: 20, of: 20 }, baseline: { hits: 0, of: 20 } });
    expect(stratifiedExact(all).greater * 137846528820 ** 20).toBeCloseTo(1, 11);
  });

  it('never says 0', () => {
    const all = new Array<Stratum>(60).fill({ candidate: { hits: 20, of: 20 }, baseline: { hits: 0, of: 20 } });
    expect(stratifiedExact(all)).toMatchObject({ greater: 1e-280, midGreater: 1e-280 });
    expect(stratifiedExact(all).less).toBeCloseTo(1, 12);
    expect(fisherExact({ hits: 3000, of: 3000 }, { hits: 0, of: 3000 }).twoSided).toBe(1e-280);
  });

  it('manages 240 prompts of 100 and 100 answers, half of them hits', () => {
    const half = { hits: 50, of: 100 };
    const all = new Array<Stratum>(240).fill({ candidate: half, baseline: half });
    const { greater, less } = stratifiedExact(all);
    expect(greater).toBeCloseTo(less, 9);
    expect(greater).toBeGreaterThan(0.5);
    expect(stratifiedExact([...all, { candidate: half, baseline: { hits: 20, of: 100 } }]).greater).toBeLessThan(
      greater,
    );
  });

  it('is not moved by strata that say nothing', () => {
    const telling: Stratum = { candidate: { hits: 3, of: 5 }, baseline: { hits: 0, of: 5 } };
    const silent: Stratum[] = [
      { candidate: { hits: 0, of: 5 }, baseline: { hits: 0, of: 5 } },
      { candidate: { hits: 5, of: 5 }, baseline: { hits: 5, of: 5 } },
      { candidate: { hits: 2, of: 5 }, baseline: { hits: 0, of: 0 } },
    ];
    expect(stratifiedExact([telling, ...silent]).greater).toBeCloseTo(stratifiedExact([telling]).greater, 12);
    expect(stratifiedExact([])).toEqual({ greater: 1, less: 1, midGreater: 0.5 });
  });
});

describe('fisherExact', () => {
  it('counts a split of the same chance as equal although rounding makes it a hair likelier', () => {
    expect(fisherExact({ hits: 5, of: 9 }, { hits: 2, of: 12 }).twoSided).toBeCloseTo(0.1588235294117647, 12);
  });

  it('counts the mirrored split as just as likely where both counts have the same size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(), (of, one, other) => {
        const test = fisherExact({ hits: one % (of + 1), of }, { hits: other % (of + 1), of });
        expect(test.twoSided / Math.min(1, 2 * Math.min(test.greater, test.less))).toBeCloseTo(1, 9);
      }),
    );
  });

  it('swaps its sides when the counts do', () => {
    fc.assert(
      fc.property(countUpTo(200), countUpTo(200), (one, other) => {
        expect(fisherExact(one, other).greater / fisherExact(other, one).less).toBeCloseTo(1, 10);
        expect(fisherExact(one, other).twoSided / fisherExact(other, one).twoSided).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe('impossible input', () => {
  const impossible: Count[] = [
    { hits: 6, of: 5 },
    { hits: 0.5, of: 5 },
    { hits: Number.NaN, of: 5 },
    { hits: -1, of: 5 },
  ];
  it.each(impossible)('%j is a RangeError', (count) => {
    const possible = { hits: 1, of: 5 };
    expect(() => fisherExact(count, possible)).toThrow(RangeError);
    expect(() => fisherExact(possible, count)).toThrow(RangeError);
    expect(() => stratifiedExact([{ candidate: possible, baseline: count }])).toThrow(RangeError);
    expect(() => hypergeometric({ population: count.of, hits: count.hits, draws: 1 })).toThrow(RangeError);
  });
});

/** How many ways there are for each total of the candidate's hits, given each stratum's hits. */
function enumerated(strata: readonly Stratum[]): ReadonlyMap<number, number> {
  return strata.reduce<ReadonlyMap<number, number>>(
    (totals, { candidate, baseline }) => {
      const hits = candidate.hits + baseline.hits;
      const next = new Map<number, number>();
      for (const [total, ways] of totals) {
        for (let own = 0; own <= hits; own += 1) {
          const more = ways * choose(candidate.of, own) * choose(baseline.of, hits - own);
          if (more > 0) {
            next.set(total + own, (next.get(total + own) ?? 0) + more);
          }
        }
      }
      return next;
    },
    new Map([[0, 1]]),
  );
}

function choose(of: number, some: number): number {
  let ways = some < 0 || some > of ? 0 : 1;
  for (let step = 1; step <= some; step += 1) {
    ways = (ways * (of - some + step)) / step;
  }
  return ways;
}
