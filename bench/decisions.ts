// npm run bench:decisions: the operating characteristics of the gate's decision, by simulation, into docs/decisions.md.
// What decides here is the code that decides elsewhere: isSettled after every batch, decideVerdict at the end.
// --only figure,boundary,order,replay,grid,planned makes some of the tables and leaves the others as they are.
// --runs N (a cell; the grid, the orders and the plans take two fifths of them, real answers a fifth), --seed N, --quick (200 runs;
// prints the tables and writes nothing).
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { countOf } from '../src/numbers.ts';
import { type Job, runAll } from './decisions/pool.ts';
import { hasRealAnswers } from './decisions/replays.ts';
import { byKind, sections } from './decisions/sections.ts';
import { KINDS, type Kind, ROWS } from './decisions/work.ts';
import { between } from './document.ts';

const DOCUMENT = new URL('../docs/decisions.md', import.meta.url);
const PACKAGE = new URL('../package.json', import.meta.url);
const QUICK_RUNS = 200;
const DEFAULT_RUNS = 5_000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const most = z.coerce
  .number()
  .int()
  .positive()
  .parse(values.runs ?? (values.quick ? QUICK_RUNS : DEFAULT_RUNS));
const seed = z.coerce
  .number()
  .int()
  .parse(values.seed ?? 1);
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(PACKAGE, 'utf8')));

const runs: Record<Kind, number> = {
  figure: most,
  boundary: most,
  order: Math.ceil((2 * most) / 5),
  replay: Math.ceil(most / 5),
  grid: Math.ceil((2 * most) / 5),
  planned: Math.ceil((2 * most) / 5),
};
const wanted = z.array(z.enum(KINDS)).parse(values.only?.split(',') ?? [...KINDS]);
const all: Record<Kind, number> = {
  figure: ROWS.figure.length,
  boundary: ROWS.boundary.length,
  order: ROWS.order.length,
  replay: hasRealAnswers() ? ROWS.replay.length : 0,
  grid: ROWS.grid.length,
  planned: ROWS.planned.length,
};
const countOfKind = (kind: Kind): number => (wanted.includes(kind) ? all[kind] : 0);
const counts: Record<Kind, number> = {
  figure: countOfKind('figure'),
  boundary: countOfKind('boundary'),
  order: countOfKind('order'),
  replay: countOfKind('replay'),
  grid: countOfKind('grid'),
  planned: countOfKind('planned'),
};
const jobs = KINDS.flatMap((kind) =>
  Array.from({ length: counts[kind] }, (_, row): Job => ({ kind, row, seed, runs: runs[kind] })),
);

const started = performance.now();
const summaries = await runAll(jobs, (finished) => {
  const minutes = (performance.now() - started) / 60_000;
  process.stderr.write(`\r${finished} of ${countOf(jobs.length, 'cell')}, ${minutes.toFixed(1)} minutes `);
});
process.stderr.write('\n');

const written = sections(ROWS, byKind(counts, summaries), { version, seed, runs });
if (values.quick) console.log(Object.values(written).join('\n\n'));
else {
  const document = Object.entries(written).reduce(
    (text, [name, content]) => between(text, name, content),
    readFileSync(DOCUMENT, 'utf8'),
  );
  writeFileSync(DOCUMENT, document);
}
