// The tables of docs/sharding.md, and which of the promises they do not keep. Pure.
import { countOf, whole } from '../../src/numbers.ts';
import type { Evaluating } from './evaluating.ts';
import type { Merging } from './merging.ts';
import type { Resuming } from './resuming.ts';

const MOST_RATIO = 2;
const MOST_MB = 400;
const PROMISED_LINE = 1_000;

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;
const megabytes = (mb: number | null): string => (mb === null || Number.isNaN(mb) ? '?' : `${mb.toFixed(0)} MB`);
const seconds = (value: number | null): string => (value === null ? '?' : `${value.toFixed(1)} s`);

/** Of ours to the bare loop's. */
const ratio = (ours: number | null, bare: number | null): string =>
  ours === null || bare === null ? '?' : (ours / bare).toFixed(2);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function mergingTable(rows: readonly Merging[]): string {
  const head = ['Answers', 'Shards', 'Lines', 'Size', 'Bare loop', 'Merge', 'Ratio', 'CPU ratio', 'Peak memory'];
  return table(
    head,
    rows.map((row) => [
      whole(row.answers),
      whole(row.shards),
      whole(row.lines),
      gigabytes(row.bytes),
      seconds(row.bare),
      seconds(row.merge),
      ratio(row.merge, row.bare),
      ratio(row.mergeCpu, row.bareCpu),
      megabytes(row.peakMb),
    ]),
  );
}

export function resumingTable(rows: readonly Resuming[]): string {
  const head = [
    'Lines',
    'A line',
    'Size',
    'Answers asked',
    'Bare loop',
    'Going on',
    'Ratio',
    'CPU ratio',
    'Peak memory',
  ];
  return table(
    head,
    rows.map((row) => [
      whole(row.lines),
      `${(row.bytes / row.lines / 1e3).toFixed(1)} kB`,
      gigabytes(row.bytes),
      whole(row.asked),
      `${row.bare.toFixed(2)} s`,
      `${row.resume.toFixed(2)} s`,
      ratio(row.resume, row.bare),
      ratio(row.resumeCpu, row.bareCpu),
      megabytes(row.peakMb),
    ]),
  );
}

export function evaluatingTable(row: Evaluating): string {
  const head = ['Shard', 'Answers', 'Requests', 'Whole run', 'Requests a second', 'CPU', 'Peak memory', 'Journal'];
  return table(head, [
    [
      `1 of ${row.shards}, of ${countOf(row.planned, 'answer')}`,
      whole(row.answers),
      whole(row.requests),
      seconds(row.seconds),
      whole(Math.round(row.requests / row.seconds)),
      seconds(row.cpuSeconds),
      megabytes(row.peakMb),
      gigabytes(row.journalBytes),
    ],
  ]);
}

/** Of several rounds the one in the middle by its ratio. */
export function middleOf<T>(rounds: readonly T[], ratioOf: (round: T) => number): T {
  const middle = rounds.toSorted((a, b) => ratioOf(a) - ratioOf(b))[Math.floor(rounds.length / 2)];
  if (middle === undefined) throw new RangeError('There are no rounds.');
  return middle;
}

/** The promise is one of lines of 1 kB: how long a run takes to begin and end does not grow with them. */
export const resumingMissed = ({ lines, bytes, bare, resume }: Resuming): string[] =>
  bytes < lines * PROMISED_LINE || resume / bare <= MOST_RATIO
    ? []
    : [`going on from ${whole(lines)} lines: ratio ${ratio(resume, bare)}, above ${MOST_RATIO}`];

export function missed(rows: readonly Merging[]): string[] {
  return rows.flatMap(({ answers, bare, merge, peakMb }) => [
    ...(merge / bare <= MOST_RATIO ? [] : [`${whole(answers)}: ratio ${ratio(merge, bare)}, above ${MOST_RATIO}`]),
    ...(peakMb !== null && peakMb > MOST_MB ? [`${whole(answers)}: ${peakMb.toFixed(0)} MB, above ${MOST_MB}`] : []),
  ]);
}
