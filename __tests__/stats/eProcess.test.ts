// The evidence of the sequential evaluation: that it is the product it says, that it is fair under the null hypothesis
// at every step, and that only counts matter.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binomialMass } from '../../src/stats/binomial.ts';
import {
  createEProcess,
  failGrid,
  logEvidence,
  logEvidenceOf,
  logThreshold,
  type Mixture,
  passGrid,
} from '../../src/stats/eProcess.ts';

const nullRates = fc.double({ min: 0.0005, max: 0.7, noNaN: true });
const against = (nullRate: number): readonly Mixture[] => [
  { nullRate, grid: failGrid(nullRate) },
  { nullRate, grid: passGrid(nullRate) },
];
const mixtures = nullRates.chain((nullRate) => fc.constantFrom(...against(nullRate)));
const counts = fc.nat(3000).chain((of) => fc.oneof(fc.nat(Math.min(of, 20)), fc.nat(of)).map((hits) => ({ hits, of })));

describe('the evidence', () => {
  it('is the mean over the grid of the products that define it', () => {
    fc.assert(
      fc.property(mixtures, fc.array(fc.constantFrom(0, 1, 0.2, 0.75), { maxLength: 30 }), (mixture, values) => {
        const log = logEvidenceOf(
          values.map((value) => ({ value, times: 1 })),
          mixture,
        );
        expect(Math.exp(log) / asDefined(values, mixture)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has a mean of exactly 1 at the null rate, and less on its own side, after any number of answers', () => {
    fc.assert(
      fc.property(nullRates, fc.nat(40), fc.double({ min: 0, max: 0.99, noNaN: true }), (nullRate, of, share) => {
        const [fail, pass] = against(nullRate);
        const higher = nullRate + share * (1 - nullRate);
        expect(meanEvidence(fail!, of, nullRate)).toBeCloseTo(1, 9);
        expect(meanEvidence(pass!, of, nullRate)).toBeCloseTo(1, 9);
        expect(meanEvidence(fail!, of, share * nullRate)).toBeLessThanOrEqual(1 + 1e-12);
        expect(meanEvidence(pass!, of, higher)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('never grows on average from one answer to the next under the null hypothesis, wherever it stands', () => {
    fc.assert(
      fc.property(nullRates, counts, fc.double({ min: 0, max: 1, noNaN: true }), (nullRate, { hits, of }, share) => {
        const [fail, pass] = against(nullRate);
        const growth = (mixture: Mixture, rate: number): number => {
          const log = logEvidence(mixture);
          const now = log({ hits, of });
          const afterHit = Math.exp(log({ hits: hits + 1, of: of + 1 }) - now);
          const afterMiss = Math.exp(log({ hits, of: of + 1 }) - now);
          return rate * afterHit + (1 - rate) * afterMiss;
        };
        expect(growth(fail!, nullRate)).toBeCloseTo(1, 9);
        expect(growth(fail!, nullRate * share)).toBeLessThanOrEqual(1 + 1e-9);
        expect(growth(pass!, nullRate)).toBeCloseTo(1, 9);
        expect(growth(pass!, nullRate + share * (1 - nullRate))).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('rises with the hits against a high rate, falls with them against a low one', () => {
    fc.assert(
      fc.property(nullRates, counts, (nullRate, { hits, of }) => {
        fc.pre(hits < of);
        const [fail, pass] = against(nullRate).map(logEvidence);
        expect(fail!({ hits: hits + 1, of })).toBeGreaterThan(fail!({ hits, of }));
        expect(pass!({ hits: hits + 1, of })).toBeLessThan(pass!({ hits, of }));
      }),
    );
  });

  it('depends on counts alone: batches add up, in whatever order the answers came', () => {
    fc.assert(
      fc.property(
        mixtures,
        fc.array(fc.boolean(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 7 }),
        (mixture, answers, batch) => {
          const process = createEProcess(mixture);
          expect(process.logValue()).toBe(0);
          for (let start = 0; start < answers.length; start += batch) {
            const part = answers.slice(start, start + batch);
            process.observe({ hits: part.filter(Boolean).length, of: part.length });
          }
          const total = { hits: answers.filter(Boolean).length, of: answers.length };
          expect(process.logValue()).toBe(logEvidence(mixture)(total));
          const oneByOne = answers.map((isHit) => ({ value: isHit ? 1 : 0, times: 1 }));
          expect(logEvidenceOf(oneByOne, mixture)).toBeCloseTo(process.logValue(), 9);
        },
      ),
    );
  });

  it('stays a number where a product would be 0 or infinite', () => {
    const [fail, pass] = against(0.0155).map(logEvidence);
    expect(pass!({ hits: 20_000, of: 20_000 })).toBeCloseTo(20_000 * Math.log(0.7) - Math.log(6), 8);
    expect(fail!({ hits: 20_000, of: 20_000 })).toBeCloseTo(20_000 * Math.log(0.5 / 0.0155) - Math.log(12), 8);
  });
});

describe('the grids', () => {
  it('lie on their side of the null rate, twelve evenly spaced above and six below, none among them', () => {
    fc.assert(
      fc.property(nullRates, (nullRate) => {
        const [above, below] = [failGrid(nullRate), passGrid(nullRate)];
        expect(above).toHaveLength(12);
        expect(above.every((rate) => rate > nullRate && rate < 1)).toBe(true);
        expect(above[0]).toBeCloseTo(1.4 * nullRate, 12);
        expect(above.at(-1)).toBeCloseTo(Math.min(Math.max(0.5, 1.5 * nullRate), 0.99), 12);
        expect(above[6]! / above[5]!).toBeCloseTo(above[1]! / above[0]!, 10);
        expect(below).toEqual([0, 0.0625, 0.125, 0.25, 0.5, 0.7].map((share) => share * nullRate));
      }),
    );
  });
});

describe('impossible input', () => {
  const some = { nullRate: 0.02, grid: failGrid(0.02) };
  it.each([
    () => failGrid(0),
    () => failGrid(0.71),
    () => failGrid(Number.NaN),
    () => passGrid(0),
    () => passGrid(1),
    () => logThreshold(0),
    () => logEvidence({ nullRate: 0.02, grid: [] }),
    () => logEvidence({ nullRate: 0.02, grid: [0] }),
    () => logEvidence({ nullRate: 0.02, grid: [0.01, 0.03] }),
    () => logEvidence({ nullRate: 0.02, grid: [0.02] }),
    () => logEvidence({ nullRate: 0.02, grid: [0.5, 1] }),
    () => logEvidence({ nullRate: 0, grid: [0.5] }),
    () => createEProcess({ nullRate: 1, grid: [0.5] }),
    () => {
      createEProcess(some).observe({ hits: 2, of: 1 });
    },
    () => logEvidenceOf([{ value: 1.1, times: 1 }], some),
    () => logEvidenceOf([{ value: 0.5, times: 0.5 }], some),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});

/** As STATISTICS section 4 writes it. */
function asDefined(values: readonly number[], { nullRate: c, grid }: Mixture): number {
  const products = grid.map((q) => {
    const lambda = (q - c) / (c * (1 - c));
    return values.reduce((product, x) => product * (1 + lambda * (x - c)), 1);
  });
  return products.reduce((sum, product) => sum + product, 0) / grid.length;
}

function meanEvidence(mixture: Mixture, of: number, rate: number): number {
  const log = logEvidence(mixture);
  let mean = 0;
  for (let hits = 0; hits <= of; hits += 1) {
    mean += binomialMass(hits, { of, rate }) * Math.exp(log({ hits, of }));
  }
  return mean;
}
