// The parts of docs/decisions.md that are made of runs, by the names of their markers. Pure.
import { limitPercent, whole } from '../../src/numbers.ts';
import { boundsSentence } from '../document.ts';
import { plannedTable } from './plannedTable.ts';
import type { Summary } from './summary.ts';
import {
  boundaryTable,
  type Done,
  ERROR_BOUND,
  figureTable,
  gridTable,
  orderTable,
  REPLAY_BOUND,
  replayTable,
  type Shown,
} from './tables.ts';
import { KINDS, type Kind, type Rows } from './work.ts';

/** What each row came to, in the order of the rows; no replays where the real answers are not present. */
export type Results = Readonly<Record<Kind, readonly Summary[]>>;

export interface Made {
  readonly version: string;
  readonly seed: number;
  /** Runs of every row. */
  readonly runs: Readonly<Record<Kind, number>>;
}

export function sections(rows: Rows, results: Results, made: Made): Readonly<Record<string, string>> {
  const bound = limitPercent(ERROR_BOUND);
  const written = {
    boundaries: section(
      boundaryTable(withSummaries(rows.boundary, results.boundary)),
      `In every cell at most ${bound} of the runs pass wrongly, and at most ${bound} fail wrongly.`,
      madeBy(made, 'boundary'),
    ),
    figures: section(figureTable(withSummaries(rows.figure, results.figure)), 'All are kept.', madeBy(made, 'figure')),
    grid: section(
      gridTable(withSummaries(rows.grid, results.grid)),
      `In every cell at most ${bound} of the runs err on either side.`,
      madeBy(made, 'grid'),
    ),
    orders: section(
      orderTable(withSummaries(rows.order, results.order)),
      `In the gate's own order at most ${bound} of the runs err on either side.`,
      madeBy(made, 'order'),
    ),
    planned: section(
      plannedTable(withSummaries(rows.planned, results.planned)),
      'Where all prompts are alike the average is within 5 % of the plan, and nine runs in ten end by the number that it names.',
      madeBy(made, 'planned'),
    ),
    'real-answers': section(
      replayTable(withSummaries(rows.replay, results.replay)),
      `No base model fails, and no model that went wrong passes in more than ${limitPercent(REPLAY_BOUND)} of the replays.`,
      madeBy(made, 'replay'),
    ),
  };
  const found = Object.entries(SECTION_OF).filter(([kind]) =>
    KINDS.some((one) => one === kind && results[one].length > 0),
  );
  return Object.fromEntries(found.map(([, name]) => [name, written[name]]));
}

/** The marker under which the rows of a kind stand. */
const SECTION_OF = {
  boundary: 'boundaries',
  figure: 'figures',
  grid: 'grid',
  order: 'orders',
  planned: 'planned',
  replay: 'real-answers',
} as const satisfies Record<Kind, string>;

const madeBy = ({ version, seed, runs }: Made, kind: Kind): string =>
  `Made by version ${version} with seed ${seed} and ${whole(runs[kind])} ${kind === 'replay' ? 'replays a file' : 'runs a row'}.`;

function section({ table, missed }: Shown, allHold: string, made: string): string {
  return `${boundsSentence(missed, allHold)} ${made}\n\n${table}`;
}

function withSummaries<R>(rows: readonly R[], summaries: readonly Summary[]): readonly Done<R>[] {
  return summaries.map((summary, index) => {
    const row = rows[index];
    if (row === undefined) throw new RangeError(`There is no row ${index}.`);
    return { ...row, summary };
  });
}

/** The summaries of all jobs, kind by kind: jobs stand in the order of the kinds. */
export function byKind(counts: Readonly<Record<Kind, number>>, summaries: readonly Summary[]): Results {
  let from = 0;
  const taken = KINDS.map((kind) => [kind, summaries.slice(from, (from += counts[kind]))] as const);
  const of = (wanted: Kind): readonly Summary[] => taken.find(([kind]) => kind === wanted)?.[1] ?? [];
  return {
    figure: of('figure'),
    boundary: of('boundary'),
    order: of('order'),
    replay: of('replay'),
    grid: of('grid'),
    planned: of('planned'),
  };
}
