// What it takes to decide a criterion about the model: the contract that a fixed number of answers and a sequential
// evaluation both fulfil. Types only.

import type { Intervals } from '../schema/intervals.ts';
import type { Sample } from './sample.ts';
import type { Side } from './side.ts';

export type Word = 'pass' | 'fail' | 'inconclusive';

export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** The lower limit at `alphaFail` and the upper one at `alphaPass`, missing answers counted against the decision. */
export interface DecidingLimits {
  readonly low: number;
  readonly high: number;
  readonly alphaFail: number;
  readonly alphaPass: number;
}

/** A decision, and the limits that agree with it: worked out when somebody asks, since most looks need none. */
export interface Finding {
  readonly decision: Word;
  readonly limits: () => DecidingLimits;
}

/** The other side of an increase. Nothing is known of the rate of one that was not sampled: it lies in 0 to 1. */
export type Against =
  | { readonly kind: 'sampled'; readonly sample: Sample; readonly intervals: Intervals }
  | { readonly kind: 'unsampled' };

export type Sampled = Extract<Against, { kind: 'sampled' }>;

/** Two samples of one slice. */
export interface Pair {
  readonly candidate: Sample;
  readonly reference: Sampled;
}

/** A p-value, worked out as far as somebody asks: most looks need only know that it is not small. */
export interface PValue {
  readonly isAtMost: (level: number) => boolean;
  readonly value: () => number;
}

/** How likely such counts are if the increase does not exceed the margin: by itself, and among all that were tested. */
export interface Exceedance {
  readonly p: PValue;
  readonly adjustedP: PValue;
}

/** Two sides of one suite. */
export interface Sides {
  readonly candidate: Side;
  readonly baseline: Side;
}

/** Samples hold at least one known answer each, but for candidates' slices; `alphaFail` is the criterion's own error rate. */
export interface Method {
  readonly intervals: Intervals;
  /** Is the rate above or below the limit? */
  decideCeiling(sample: Sample, limit: number, alphaFail: number): Finding;
  /** Is the candidate's rate minus the other's above or below the margin? */
  decideIncrease(candidate: Sample, against: Against, margin: number, alphaFail: number): Finding;
  /**
   * Which increases exceed the margin: those with an `adjustedP` of at most `alpha`, in order of the pairs; missing
   * answers count against it. The p-values hold for error rates from `alpha` upwards. Where one looks more than once,
   * the pairs are to be the same at every look.
   */
  exceedances(pairs: readonly Pair[], margin: number, alpha: number): readonly Exceedance[];
  /** Is there any increase at all? Its p-value, for error rates from `alpha` upwards, and the name of the test. */
  anyIncrease(sides: Sides, alpha: number): { readonly p: PValue; readonly test: string };
  /** For people: the known answers alone, of which there must be some; each limit one-sided 95 %. */
  shownRate(sample: Sample): Interval;
  shownDifference(candidate: Sample, reference: Sampled): Interval;
}
