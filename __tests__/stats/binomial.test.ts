// The binomial distribution: it sums to one, its tails are sums of it, and the ends of the range are exact.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binomialAbove, binomialAtMost, binomialLogMass, binomialMass } from '../../src/stats/binomial.ts';
import { countOfSome } from './arbitraries.ts';

describe('the binomial distribution', () => {
  it('has tails that are sums of its masses', () => {
    fc.assert(
      fc.property(countOfSome, fc.double({ min: 0, max: 1, noNaN: true }), ({ hits, of }, rate) => {
        let [atMost, above] = [0, 0];
        for (let count = 0; count <= of; count += 1) {
          const mass = binomialMass(count, { of, rate });
          if (count <= hits) {
            atMost += mass;
          } else {
            above += mass;
          }
        }
        expect(binomialAtMost(hits, { of, rate })).toBeCloseTo(atMost, 9);
        expect(binomialAbove(hits, { of, rate })).toBeCloseTo(above, 9);
      }),
    );
  });

  it('agrees with 40-digit arithmetic at 100,000 answers', () => {
    expect(binomialLogMass(1000, { of: 100000, rate: 0.012 })).toBeCloseTo(-22.24861024857423, 9);
  });

  it('keeps the digits of a rate that 1 - rate would lose', () => {
    expect(binomialLogMass(0, { of: 1_000_000, rate: 1e-10 }) / -1e-4).toBeCloseTo(1, 9);
  });

  it('is certain at the rates 0 and 1, and over no answers', () => {
    expect([0, 1].map((hits) => binomialMass(hits, { of: 5, rate: 0 }))).toEqual([1, 0]);
    expect([5, 4].map((hits) => binomialMass(hits, { of: 5, rate: 1 }))).toEqual([1, 0]);
    expect(binomialAtMost(0, { of: 5, rate: 0 })).toBe(1);
    expect(binomialAbove(4, { of: 5, rate: 1 })).toBe(1);
    expect(binomialMass(0, { of: 0, rate: 0.3 })).toBe(1);
    expect(binomialAbove(0, { of: 0, rate: 0.3 })).toBe(0);
  });

  it.each([
    () => binomialMass(6, { of: 5, rate: 0.1 }),
    () => binomialMass(1.5, { of: 5, rate: 0.1 }),
    () => binomialAbove(1, { of: 5, rate: 1.1 }),
    () => binomialAtMost(1, { of: 5, rate: Number.NaN }),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});
