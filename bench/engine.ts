// npm run bench: how long the packaged gate takes beside the ideal, a bare loop and its peers, against a local server,
// into docs/benchmarks.md. Peers are installed on demand, outside the project.
// --only answers-1200,memory makes some of the cells, and leaves the tables of the others as they are.
// --peers promptfoo,braintrust or --peers none: which of the peers run. --tools DIR: where they are installed.
// --print: prints the tables and writes nothing. --quick: what CI runs, one cell, the gate beside the bare loop.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { between } from './document.ts';
import { emptyNode, runCells } from './engine/bench.ts';
import { CELLS, type RunnerId, TABLE, USUAL } from './engine/cells.ts';
import { quick } from './engine/quick.ts';
import { ciSentence, goalsSentence, type Run, ratioForCi, tableOf } from './engine/tables.ts';

const DOCUMENT = new URL('../docs/benchmarks.md', import.meta.url);
const PACKAGE = new URL('../package.json', import.meta.url);
const OWN: readonly RunnerId[] = ['gate', 'gate-plain', 'undici', 'openai'];
const PEERS = ['braintrust', 'evalite', 'promptfoo', 'inspect'] as const;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    peers: { type: 'string' },
    tools: { type: 'string', default: join(tmpdir(), 'alignment-gate-bench-tools') },
    print: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});
const say = (text: string): void => {
  process.stderr.write(text);
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

if (values.quick) process.exitCode = await quick(readFileSync(DOCUMENT, 'utf8'), values.tools);
else await full();

async function full(): Promise<void> {
  const cells = z.array(z.enum(CELLS)).parse(values.only?.split(',') ?? USUAL);
  const peers = z.array(z.enum(PEERS)).parse(values.peers === 'none' ? [] : (values.peers?.split(',') ?? PEERS));
  const run: Run = {
    emptyNode: await emptyNode(),
    cells: await runCells({ cells, runners: [...OWN, ...peers], tools: values.tools, say }),
  };
  const sections = sectionsOf(run);
  if (values.print) {
    for (const [name, content] of Object.entries(sections)) console.log(`## ${name}\n\n${content}\n`);
    return;
  }
  const written = Object.entries(sections).reduce(
    (text, [name, content]) => between(text, name, content),
    readFileSync(DOCUMENT, 'utf8'),
  );
  writeFileSync(DOCUMENT, written);
}

/** A section for each cell of this run, and one about the run. */
function sectionsOf(run: Run): Record<string, string> {
  const about = aboutRun(run.emptyNode);
  const tables = [...run.cells].map(([id, rows]): [string, string] => [id, `${tableOf(id, rows)} ${about}`]);
  const ratio = ratioForCi(run);
  return {
    ...Object.fromEntries(tables),
    goals: `${goalsSentence(run)}\n\nMeasured: ${[...run.cells.keys()].map((id) => TABLE[id].title).join('; ')}.`,
    ...(ratio === null ? {} : { ci: ciSentence(ratio) }),
  };
}

function aboutRun(empty: number): string {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(PACKAGE, 'utf8')));
  const memory = Math.round(totalmem() / 2 ** 30);
  const cores = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB`;
  const day = new Date().toISOString().slice(0, 10);
  return `Version ${version}, Node ${process.version}, ${cores}, ${day}; an empty Node takes ${(1000 * empty).toFixed(0)} ms.`;
}
