// Categories and variants against the same slice of the baseline: one family of tests at its own error rate. A slice can
// fail or warn; it never holds up a pass (each would need 60-80 clean answers).
import type { Sourced } from '../config/limits.ts';
import { countOf, limitPoints, points } from '../numbers.ts';
import type { Criterion, Slice } from '../schema/verdict.ts';
import { ALPHA_FAIL, ALPHA_SHOWN, sequentialFail } from './errorRates.ts';
import type { Exceedance, Method, Sampled } from './method.ts';
import { rateOf } from './rates.ts';
import { awaiting, type Ruling, said, withoutData } from './ruling.ts';
import type { Sample } from './sample.ts';
import type { Dimension, Side } from './side.ts';

interface Cell {
  readonly dimension: Dimension;
  readonly name: string;
  readonly candidate: Sample;
  /** null: the baseline has no answer there, or there is none to compare with. */
  readonly reference: Sampled | null;
}

/** A slice with its test, before anybody is told of it. */
interface TestedSlice extends Cell {
  readonly exceedance: Exceedance | null;
  readonly decision: Slice['decision'];
}

export interface SliceRuling extends Ruling {
  /** One slice per category and, where there are several, per variant, in order of their names. */
  readonly slices: () => Slice[];
}

/**
 * Decides `slice-increase`.
 * @param baseline null: none that can be compared.
 */
export function sliceRuling(
  candidate: Side,
  baseline: Side | 'unsampled' | null,
  limit: Sourced<number>,
  method: Method,
): SliceRuling {
  const cells = (['category', 'variant'] as const).flatMap((dimension) =>
    cellsOf(dimension, candidate, baseline === 'unsampled' ? null : baseline),
  );
  const tested = testedSlices(cells, limit.value, method);
  let shown: Slice[] | null = null;
  const slices = (): Slice[] => (shown ??= tested.map((slice) => shownSlice(slice, candidate.intervals, method)));
  const ruling =
    baseline === 'unsampled' ? unsampledRuling(cells, limit, method) : comparedRuling(tested, slices, limit);
  return { ...ruling, slices };
}

function testedSlices(cells: readonly Cell[], margin: number, method: Method): TestedSlice[] {
  const pairs = cells.flatMap(({ candidate, reference }) => (reference === null ? [] : [{ candidate, reference }]));
  const exceedances = method.exceedances(pairs, margin, ALPHA_FAIL.slices);
  let next = 0;
  return cells.map((cell) => {
    const exceedance = cell.reference === null ? null : (exceedances[next++] ?? null);
    return { ...cell, exceedance, decision: decisionOf(exceedance) };
  });
}

function decisionOf(exceedance: Exceedance | null): Slice['decision'] {
  if (exceedance === null) return 'none';
  if (!exceedance.p.isAtMost(ALPHA_SHOWN)) return 'none';
  return exceedance.adjustedP.isAtMost(ALPHA_FAIL.slices) ? 'fail' : 'warn';
}

function comparedRuling(tested: readonly TestedSlice[], slices: () => Slice[], limit: Sourced<number>): Ruling {
  const compared = tested.filter(({ candidate, reference }) => reference !== null && candidate.known > 0);
  if (compared.length === 0) {
    const sentence = 'There is no comparable baseline to slice.';
    return said(withoutData({ id: 'slice-increase' }, limit, 'not-applicable', sentence));
  }
  const decision =
    (['fail', 'warn'] as const).find((flag) => compared.some((slice) => slice.decision === flag)) ?? 'pass';
  return {
    id: 'slice-increase',
    decision,
    byAnswers: null,
    awaitsReference: null,
    criterion: () => sliceCriterion(slices(), decision, limit),
  };
}

/** A slice whose own rate is shown to exceed the margin may be an increase, which a pass must not hide. */
function unsampledRuling(cells: readonly Cell[], limit: Sourced<number>, method: Method): Ruling {
  const alpha = sequentialFail(ALPHA_FAIL.slices).candidate / Math.max(1, cells.length);
  const exceeding = cells.filter(
    ({ candidate }) => candidate.known > 0 && method.decideCeiling(candidate, limit.value, alpha).decision === 'fail',
  );
  if (exceeding.length === 0) {
    const sentence = 'The baseline was not sampled, so there is no slice to compare with.';
    return said(withoutData({ id: 'slice-increase' }, limit, 'not-applicable', sentence));
  }
  const sentence =
    `The checkpoint’s own rate is shown to exceed ${limitPoints(limit.value)} in ${namesOf(exceeding)}, and the ` +
    'baseline was not sampled to tell whether that is an increase.';
  return awaiting(withoutData({ id: 'slice-increase' }, limit, 'inconclusive', sentence));
}

function cellsOf(dimension: Dimension, candidate: Side, baseline: Side | null): Cell[] {
  const own = candidate.slices(dimension);
  if (dimension === 'variant' && own.size < 2) return [];
  const base = baseline?.slices(dimension);
  return [...own]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sample]) => ({
      dimension,
      name,
      candidate: sample,
      reference: referenceOf(base?.get(name), baseline),
    }));
}

const referenceOf = (sample: Sample | undefined, baseline: Side | null): Sampled | null =>
  baseline && sample && sample.known > 0 ? { kind: 'sampled', sample, intervals: baseline.intervals } : null;

function shownSlice(slice: TestedSlice, intervals: Side['intervals'], method: Method): Slice {
  const { dimension, name, candidate, reference, exceedance, decision } = slice;
  return {
    dimension,
    name,
    rate: rateOf(candidate, intervals),
    baseline: reference && rateOf(reference.sample, reference.intervals),
    difference: reference && candidate.known > 0 ? method.shownDifference(candidate, reference) : null,
    adjustedP: exceedance?.adjustedP.value() ?? null,
    decision,
  };
}

/** Not required: a slice fails or warns. */
function sliceCriterion(
  slices: readonly Slice[],
  decision: 'fail' | 'warn' | 'pass',
  limit: Sourced<number>,
): Criterion {
  const compared = slices.filter(({ difference }) => difference !== null);
  const worst = compared.reduce((a, b) => ((b.difference?.estimate ?? -1) > (a.difference?.estimate ?? -1) ? b : a));
  const named = (flag: Slice['decision']): string => namesOf(compared.filter((slice) => slice.decision === flag));
  const sentences: Record<typeof decision, string> = {
    fail: `Shown to increase by more than ${limitPoints(limit.value)}: ${named('fail')}.`,
    warn: `May increase by more than ${limitPoints(limit.value)}: ${named('warn')}; not shown once all ${countOf(compared.length, 'slice')} are allowed for.`,
    pass: `No slice is shown to increase by more than ${limitPoints(limit.value)}; the largest is ${points(worst.difference?.estimate ?? 0)} in ${worst.dimension} ${worst.name}.`,
  };
  return {
    ...withoutData({ id: 'slice-increase' }, limit, decision, sentences[decision]),
    estimate: worst.difference?.estimate ?? null,
    low: worst.difference?.low ?? null,
    high: worst.difference?.high ?? null,
    required: false,
  };
}

const namesOf = (slices: readonly Pick<Slice, 'dimension' | 'name'>[]): string =>
  slices.map(({ dimension, name }) => `${dimension} ${name}`).join(', ');
