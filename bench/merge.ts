// npm run bench:merge: the packaged merge of many answers from several shards, beside a bare loop that reads and parses
// the very same lines, into docs/sharding.md. It writes some 1.6 kB an answer to the temporary folder and removes it at
// the end. Build first: npm run build.
// --answers 100000,1000000 (at least so many, in turn; 0: none), --shards N (16), --runs N (3, of which the middle one
// counts).
// --resume LINES (100000): journals of so many lines that a run goes on in, beside the same loop; 0: not made.
// --evaluate: one shard of the largest as well, with its judge and controls against a local server; takes minutes.
// --print: prints the tables and writes nothing.
import { readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { countOf } from '../src/numbers.ts';
import { between } from './document.ts';
import { evaluateShard } from './merge/evaluating.ts';
import { type Merging, mergeOnce } from './merge/merging.ts';
import { type Resuming, resumed } from './merge/resuming.ts';
import { BYTES_PER_ANSWER, writeShards } from './merge/shards.ts';
import { evaluatingTable, mergingTable, middleOf, missed, resumingMissed, resumingTable } from './merge/tables.ts';

/** Characters: those of the other benchmarks, and as many as a real answer may have, whose lines have 1 kB. */
const ANSWER_LENGTHS = [400, 2_100] as const;
const DOCUMENT = new URL('../docs/sharding.md', import.meta.url);
const PACKAGE = new URL('../package.json', import.meta.url);

const { values } = parseArgs({
  options: {
    answers: { type: 'string', default: '100000,1000000' },
    shards: { type: 'string', default: '16' },
    runs: { type: 'string', default: '3' },
    resume: { type: 'string', default: '100000' },
    evaluate: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
  },
});
const number = z.coerce.number().int().positive();
const sizes = values.answers === '0' ? [] : z.array(number).min(1).parse(values.answers.split(','));
const shards = number.parse(values.shards);
const runs = number.parse(values.runs);
const resumeLines = z.coerce.number().int().nonnegative().parse(values.resume);
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const merged: Merging[] = [];
for (const answers of sizes) merged.push(await inFolder(answers, (folder) => mergedIn(folder, answers)));
const sections: Record<string, string> =
  merged.length === 0 ? {} : { merging: `${mergingTable(merged)}\n\n${about()}` };
const complaints = [...missed(merged)];
if (resumeLines > 0) {
  const rows: Resuming[] = [];
  for (const answerLength of ANSWER_LENGTHS) {
    const options = { lines: resumeLines, answerLength, runs, say };
    const rounds = await inFolder(resumeLines, (folder) => resumed(folder, options));
    rows.push(middleOf(rounds, ({ resume, bare }) => resume / bare));
  }
  sections['resuming'] = `${resumingTable(rows)}\n\n${about()}`;
  complaints.push(...rows.flatMap(resumingMissed));
}
const most = Math.max(0, ...sizes);
if (values.evaluate && most > 0) {
  const evaluated = await inFolder(most / shards, (folder) => evaluateShard(folder, { answers: most, shards, say }));
  sections['evaluating'] = `${evaluatingTable(evaluated)}\n\n${about()}`;
}
if (values.print) for (const [name, content] of Object.entries(sections)) console.log(`## ${name}\n\n${content}\n`);
else {
  const written = Object.entries(sections).reduce(
    (text, [name, content]) => between(text, name, content),
    readFileSync(DOCUMENT, 'utf8'),
  );
  writeFileSync(DOCUMENT, written);
}
for (const one of complaints) say(one);
process.exitCode = complaints.length === 0 ? 0 : 1;

/** One size: written once, then read and merged in turn, so that neither has the quieter machine. */
async function mergedIn(folder: string, answers: number): Promise<Merging> {
  const made = await writeShards(folder, { answers, shards });
  say(`${countOf(made.answers, 'answer')} in ${countOf(shards, 'shard')}, ${(made.bytes / 1e9).toFixed(2)} GB`);
  const rounds: Merging[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const round = await mergeOnce(folder, made);
    rounds.push(round);
    say(
      `bare loop ${round.bare.toFixed(1)} s, merge ${round.merge.toFixed(1)} s, ${round.peakMb?.toFixed(0) ?? '?'} MB`,
    );
  }
  const middle = middleOf(rounds, ({ merge, bare }) => merge / bare);
  return { ...middle, peakMb: Math.max(...rounds.map(({ peakMb }) => peakMb ?? Number.NaN)) };
}

async function inFolder<T>(answers: number, work: (folder: string) => Promise<T>): Promise<T> {
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < answers * BYTES_PER_ANSWER * 1.2) {
    throw new Error(`${tmpdir()} has too little room for ${countOf(answers, 'answer')}.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'alignment-gate-merge-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function about(): string {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(PACKAGE, 'utf8')));
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB`;
  return `Version ${version}, Node ${process.version}, ${machine}, ${new Date().toISOString().slice(0, 10)}.`;
}
