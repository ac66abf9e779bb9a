// What a worker is asked to do, and how: some of the runs of one cell, or some replays of one file.
import { z } from 'zod';
import { boundaryRows, figureRows, gridRows, orderRows } from './cells.ts';
import { plannedRows } from './planned.ts';
import { REAL_FILES, type Replayable, readReplayable, replay } from './replays.ts';
import { addTrial, emptySummary, type Summary } from './summary.ts';
import { runsOf, seedOf } from './trials.ts';

export const KINDS = ['figure', 'boundary', 'order', 'replay', 'grid', 'planned'] as const;
export type Kind = (typeof KINDS)[number];

export const taskSchema = z.strictObject({
  kind: z.enum(KINDS),
  row: z.int().nonnegative(),
  seed: z.int(),
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
});
export type Task = z.infer<typeof taskSchema>;

export const ROWS = {
  figure: figureRows,
  boundary: boundaryRows,
  order: orderRows,
  replay: REAL_FILES,
  grid: gridRows,
  planned: plannedRows,
} as const;
export type Rows = typeof ROWS;

export async function done(task: Task): Promise<Summary> {
  if (task.kind === 'replay') return replays(task);
  const row = ROWS[task.kind][task.row];
  if (!row) throw new RangeError(`The table has no row ${task.row}.`);
  return runsOf(row.cell, task.seed, task);
}

const read = new Map<number, Promise<Replayable>>();

async function replays({ row, seed, from, to }: Task): Promise<Summary> {
  const file = REAL_FILES[row];
  if (!file) throw new RangeError(`There is no file ${row}.`);
  const reading = read.get(row) ?? readReplayable(file);
  read.set(row, reading);
  const replayable = await reading;
  const own = seedOf(`${seed} ${file.name}`);
  const summary = emptySummary();
  // Of a real model the true rates are not known: only its verdicts are counted.
  for (let run = from; run < to; run += 1) addTrial(summary, replay(replayable, (own + run) >>> 0), new Map());
  return summary;
}
