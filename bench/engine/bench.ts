// Runs cells: for each a server in its own process, and every runner against it, one after the other.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  answersIn,
  type Cell,
  type CellId,
  idealSeconds,
  JUDGEMENTS_EACH,
  REPEATED,
  type RunnerId,
  TABLE,
} from './cells.ts';
import { measure } from './measure.ts';
import { medianOf, type Result, type Row, resultOf } from './results.ts';
import type { Runner } from './runner.ts';
import { RUNNERS_BY_ID } from './runners.ts';
import { type ServerProcess, startServer } from './serverProcess.ts';
import { toolsFor } from './tools.ts';
import { makeWork, writeWork } from './work.ts';

/** To start and to end in. */
const LEAST_SECONDS = 60;
/** Where there is no latency there is no ideal. */
const SECONDS_AN_ANSWER = 0.02;

export interface Wanted {
  readonly cells: readonly CellId[];
  readonly runners: readonly RunnerId[];
  /** Folder in which peers are installed. */
  readonly tools: string;
  /** In place of the cell's own number. */
  readonly repeats?: number;
  readonly say: (text: string) => void;
}

/** Every wanted cell with a row for each of its wanted runners. */
export async function runCells({ cells, repeats, ...means }: Wanted): Promise<Map<CellId, readonly Row[]>> {
  const done = new Map<CellId, readonly Row[]>();
  for (const id of cells) {
    const cell = { ...TABLE[id], repeats: repeats ?? TABLE[id].repeats };
    means.say(`${cell.title}\n`);
    const server = await startServer(cell);
    try {
      done.set(id, await rowsOf(cell, server, means));
    } finally {
      server.close();
    }
  }
  return done;
}

type Means = Omit<Wanted, 'cells' | 'repeats'>;

/** Repeated runs are interleaved, so that a machine that grows busy does not fall on one runner alone. */
async function rowsOf(
  cell: Cell,
  server: ServerProcess,
  { runners: wanted, tools, say }: Means,
): Promise<readonly Row[]> {
  const taking = cell.runners.filter((id) => wanted.includes(id)).map((id) => ({ id, runner: RUNNERS_BY_ID[id]() }));
  const ready = taking.map((one) => ({ ...one, at: toolsFor(one.id, one.runner.needs, tools) }));
  const results = new Map<RunnerId, Result[]>(ready.map(({ id }) => [id, []]));
  for (let round = 0; round < cell.repeats; round += 1) {
    for (const { id, runner, at } of ready) {
      if (at.kind === 'missing' || (round > 0 && !REPEATED.includes(id))) continue;
      const result = await runOnce(cell, server, runner, at.folder);
      results.get(id)?.push(result);
      say(`  ${runner.name}: ${briefly(result)}\n`);
    }
  }
  return ready.map(({ id, runner: { name }, at }): Row => {
    if (at.kind === 'missing') return { runner: id, name, versions: '', result: { kind: 'not-run', why: at.reason } };
    return { runner: id, name, versions: at.versions, result: medianOf(results.get(id) ?? []) };
  });
}

const briefly = (result: Result): string =>
  result.kind === 'done'
    ? `${result.figures.seconds.toFixed(2)} s, first request after ${result.figures.untilFirst.toFixed(2)} s`
    : result.why;

async function runOnce(cell: Cell, server: ServerProcess, runner: Runner, tools: string): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'alignment-gate-bench-'));
  try {
    const work = makeWork({ baseUrl: server.baseUrl, samples: cell.samples, inFlight: cell.inFlight });
    writeWork(work, folder);
    const command = runner.prepare({ work, folder, tools });
    await server.begin();
    const measured = await measure(command, mostSeconds(cell));
    return resultOf(cell, measured, await server.report(JUDGEMENTS_EACH));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const mostSeconds = (cell: Cell): number =>
  LEAST_SECONDS + (cell.latencyMs > 0 ? cell.mostTimesIdeal * idealSeconds(cell) : SECONDS_AN_ANSWER * answersIn(cell));

const EMPTY_NODES = 5;

/** Seconds from start to end of a Node that does nothing: the middle of several. */
export async function emptyNode(): Promise<number> {
  const taken: number[] = [];
  for (let at = 0; at < EMPTY_NODES; at += 1) {
    const command = { program: process.execPath, args: ['-e', '0'], cwd: tmpdir() };
    taken.push((await measure(command, LEAST_SECONDS)).seconds);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(EMPTY_NODES / 2)] ?? Number.NaN;
}
