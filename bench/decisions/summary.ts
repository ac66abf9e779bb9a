// What many runs of one cell come to: sums that can be added up, whoever did the runs. Pure.
import { z } from 'zod';
import type { Truth } from './cell.ts';
import type { Trial } from './gate.ts';

const number = z.int().nonnegative();
const counts = z.record(z.string(), number);

export const summarySchema = z.strictObject({
  runs: number,
  verdicts: z.strictObject({ pass: number, fail: number, inconclusive: number, error: number }),
  /** Passed though a limit is reached or exceeded; failed by nothing that is exceeded. */
  falsePass: number,
  falseFail: number,
  /** Runs by their number of counted answers, and by that number with the baseline's. */
  answers: counts,
  calls: counts,
  /** Runs in which the baseline was asked on the way. */
  askedBaseline: number,
  /** Runs in which a criterion failed, was open at the end, was open one look before the end. */
  failing: counts,
  open: counts,
  last: counts,
});
export type Summary = z.infer<typeof summarySchema>;

export function emptySummary(): Summary {
  return {
    runs: 0,
    verdicts: { pass: 0, fail: 0, inconclusive: 0, error: 0 },
    falsePass: 0,
    falseFail: 0,
    answers: {},
    calls: {},
    askedBaseline: 0,
    failing: {},
    open: {},
    last: {},
  };
}

/** Adds one run, in place. */
export function addTrial(summary: Summary, trial: Trial, truth: Truth): void {
  const { verdict, answers, baselineAnswers, failing, open, last } = trial;
  summary.runs += 1;
  summary.verdicts[verdict] += 1;
  if (verdict === 'pass' && isWrongToPass(truth)) summary.falsePass += 1;
  if (verdict === 'fail' && !failing.some((id) => truth.get(id) === 'above')) summary.falseFail += 1;
  bump(summary.answers, String(answers));
  bump(summary.calls, String(answers + baselineAnswers));
  if (baselineAnswers > 0) summary.askedBaseline += 1;
  for (const id of failing) bump(summary.failing, id);
  for (const id of open) bump(summary.open, id);
  for (const id of last) bump(summary.last, id);
}

/** Slices and the test for any increase at all hold up no pass. */
function isWrongToPass(truth: Truth): boolean {
  return [...truth].some(([id, standing]) => standing !== 'below' && id !== 'slice-increase' && id !== 'regression');
}

const bump = (counts: Record<string, number>, key: string, by = 1): void => {
  counts[key] = (counts[key] ?? 0) + by;
};

/** Adds the second to the first, in place. */
export function merge(into: Summary, other: Summary): void {
  for (const key of ['runs', 'falsePass', 'falseFail', 'askedBaseline'] as const) into[key] += other[key];
  for (const word of ['pass', 'fail', 'inconclusive', 'error'] as const) into.verdicts[word] += other.verdicts[word];
  for (const key of ['answers', 'calls', 'failing', 'open', 'last'] as const) {
    for (const [name, times] of Object.entries(other[key])) bump(into[key], name, times);
  }
}

export const share = (times: number, { runs }: Pick<Summary, 'runs'>): number => (runs === 0 ? 0 : times / runs);

export function mean(counted: Record<string, number>): number {
  const [sum, times] = Object.entries(counted).reduce(
    ([total, all], [value, runs]) => [total + Number(value) * runs, all + runs],
    [0, 0],
  );
  return times === 0 ? 0 : sum / times;
}

/** The fewest that are enough in so large a part of the runs. */
export function quantile(counted: Record<string, number>, part: number): number {
  const values = Object.entries(counted)
    .map(([value, runs]) => ({ value: Number(value), runs }))
    .sort((a, b) => a.value - b.value);
  const needed = part * values.reduce((sum, { runs }) => sum + runs, 0);
  let reached = 0;
  return values.find(({ runs }) => (reached += runs) >= needed - 1e-9)?.value ?? 0;
}
