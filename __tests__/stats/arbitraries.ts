// What the property tests draw from.
import fc from 'fast-check';
import type { Count } from '../../src/stats/count.ts';

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
