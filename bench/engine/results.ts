// What one runner made of one cell. Pure.
import { answersIn, type Cell, idealSeconds, JUDGEMENTS_EACH, type RunnerId } from './cells.ts';
import type { Report } from './ledger.ts';
import type { Measured } from './measure.ts';

export interface Row {
  readonly runner: RunnerId;
  readonly name: string;
  readonly versions: string;
  readonly result: Result;
}

export type Result =
  | { readonly kind: 'done'; readonly runs: number; readonly figures: Figures }
  /** It ran and did not do the work, or did not end in time. */
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'not-run'; readonly why: string };

export interface Figures {
  readonly seconds: number;
  /** From the start of the process to the first request that the server saw. */
  readonly untilFirst: number;
  /** From the first request to the first that asked for an answer: trying out what the servers can do. */
  readonly tryingOut: number;
  /** From the first request to the last reply. */
  readonly asking: number;
  readonly cpuSeconds: number | null;
  readonly peakMb: number | null;
  readonly mostInFlight: number;
  /** Requests beyond the answers and their judgements: controls, probes, and what was asked again after a 429. */
  readonly beyond: number;
  readonly servedMs: number;
  readonly serverCpuSeconds: number;
}

/** The figures of a run, or why it has none. */
export function resultOf(cell: Cell, measured: Measured, report: Report): Result {
  const { status, isStopped, seconds, printed } = measured;
  const planned = answersIn(cell);
  const { generation, judgement, control, probe } = report.requests;
  if (isStopped)
    return { kind: 'failed', why: `ended after ${seconds.toFixed(0)} s with ${generation} answers of ${planned}` };
  const isWhole = report.judgedAsPlanned === planned && generation === planned;
  if (status !== 0)
    return { kind: 'failed', why: `it ended with status ${status ?? 'of a signal'}: ${lastLine(printed)}` };
  if (!isWhole) return { kind: 'failed', why: `${report.judgedAsPlanned} of ${planned} answers were judged twice` };
  const work = planned * (1 + JUDGEMENTS_EACH);
  return {
    kind: 'done',
    runs: 1,
    figures: {
      seconds,
      untilFirst: ((report.first ?? 0) - measured.startedAt) / 1000,
      tryingOut: ((report.firstAnswer ?? 0) - (report.first ?? 0)) / 1000,
      asking: ((report.last ?? 0) - (report.first ?? 0)) / 1000,
      cpuSeconds: measured.cpuSeconds,
      peakMb: measured.peakMb,
      mostInFlight: report.mostInFlight,
      beyond: generation + judgement + control + probe + report.limited - work,
      servedMs: report.served,
      serverCpuSeconds: report.cpuSeconds,
    },
  };
}

const lastLine = (printed: string): string => printed.trim().split('\n').at(-1)?.slice(0, 160) ?? '';

/** Of several runs the one in the middle by its time; of an even number the quicker one. One that failed fails all. */
export function medianOf(results: readonly Result[]): Result {
  const failed = results.find(({ kind }) => kind !== 'done');
  if (failed !== undefined) return failed;
  const done = results.flatMap((result) => (result.kind === 'done' ? [result] : []));
  const sorted = done.toSorted((a, b) => a.figures.seconds - b.figures.seconds);
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  if (middle === undefined) throw new RangeError('There are no runs.');
  return { ...middle, runs: done.length };
}

/** Whole time, without that of trying out, over the ideal. */
export const overIdeal = (cell: Cell, { seconds, tryingOut }: Figures): number =>
  (seconds - tryingOut) / idealSeconds(cell);

/** Answers and judgements a second while it was asking. */
export const rateOf = (cell: Cell, { asking }: Figures): number => (answersIn(cell) * (1 + JUDGEMENTS_EACH)) / asking;
