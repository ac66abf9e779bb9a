// What the property tests draw from.
import fc from 'fast-check';
import type { Count } from '../../src/stats/count.ts';
import type { SequentialDesign } from '../../src/stats/stoppingBoundaries.ts';

/** A count of at most `most` answers, possibly of none. */
export function countUpTo(most: number): fc.Arbitrary<Count> {
  return fc.nat(most).chain((of) => fc.nat(of).map((hits) => ({ hits, of })));
}

/** A count of 1 to 3,000 answers, mostly with few hits. */
export const countOfSome: fc.Arbitrary<Count> = fc
  .integer({ min: 1, max: 3000 })
  .chain((of) => fc.oneof(fc.nat(Math.min(of, 12)), fc.nat(of)).map((hits) => ({ hits, of })));

/** One-sided error rates that are in use, and smaller. */
export const alphas: fc.Arbitrary<number> = fc.constantFrom(0.05, 0.04, 0.03, 0.02, 0.01, 0.0025, 1e-6);

/** Small sequential designs of every kind, sensible or not. */
export const designs: fc.Arbitrary<SequentialDesign> = fc
  .record({
    failRate: fc.double({ min: 0.001, max: 0.7, noNaN: true }),
    share: fc.double({ min: 0.1, max: 1, noNaN: true }),
    errorRates: fc.tuple(fc.constantFrom(0.5, 0.2, 0.04, 0.0025), fc.constantFrom(0.5, 0.2, 0.04, 0.0025)),
    batch: fc.integer({ min: 1, max: 30 }),
    fewestToPass: fc.nat(60),
    mostAnswers: fc.integer({ min: 1, max: 120 }),
  })
  .map(
    ({ failRate, share, errorRates, ...counts }): SequentialDesign => ({
      fail: { nullRate: failRate, alpha: errorRates[0] },
      pass: { nullRate: failRate * share, alpha: errorRates[1] },
      ...counts,
    }),
  );
