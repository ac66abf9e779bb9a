// npm run bench:merge: the packaged merge of many answers from several shards, beside a bare loop that reads and parses
// the very same lines. Times are taken outside the processes, memory is what the system says their peak was.
// --answers N (at least; 100,000 unless said), --shards N (16), --runs N (3, of which the median counts).
// It writes some 1.6 kB an answer to the temporary folder, and removes it at the end. Build first: npm run build.
import { statfsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { countOf, whole } from '../src/numbers.ts';
import { measured } from './merge/measured.ts';
import { BYTES_PER_ANSWER, writeShards } from './merge/shards.ts';

const BUNDLE = join(import.meta.dirname, '..', 'dist', 'index.js');
const BARE = join(import.meta.dirname, 'merge', 'bare.ts');
/** What issue and documents promise. */
const MOST_RATIO = 2;
const MOST_MEGABYTES = 400;

const { values } = parseArgs({
  options: {
    answers: { type: 'string', default: '100000' },
    shards: { type: 'string', default: '16' },
    runs: { type: 'string', default: '3' },
  },
});
const number = z.coerce.number().int().positive();
const [answers, shards, runs] = [values.answers, values.shards, values.runs].map((value) => number.parse(value));
if (answers === undefined || shards === undefined || runs === undefined) throw new Error('impossible');

const { bavail, bsize } = statfsSync(tmpdir());
if (bavail * bsize < answers * BYTES_PER_ANSWER * 1.2) {
  throw new Error(`${tmpdir()} has too little room for ${countOf(answers, 'answer')}.`);
}
const folder = await mkdtemp(join(tmpdir(), 'alignment-gate-merge-'));
try {
  const made = await writeShards(folder, { answers, shards });
  console.log(
    `${countOf(made.answers, 'answer')} and ${countOf(made.lines, 'line')} in ${countOf(shards, 'shard')}, ${(made.bytes / 1e9).toFixed(2)} GB.`,
  );
  const merge = ['merge', '--policy', made.policy, '--baseline', made.baseline, '--answers', join(folder, 'shard-*')];
  const rounds: { readonly bare: number; readonly merge: number; readonly peak: number }[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const bare = await measured([BARE, ...made.journals]);
    const ours = await measured([BUNDLE, ...merge, '--output-dir', join(folder, 'out')]);
    if (bare.status !== 0) throw new Error(`The bare loop failed: ${bare.tail}`);
    if (ours.status !== 0 || !ours.tail.includes('PASS')) throw new Error(`The merge did not pass: ${ours.tail}`);
    rounds.push({ bare: bare.seconds, merge: ours.seconds, peak: ours.megabytes });
    console.log(
      `run ${run}: bare loop ${bare.seconds.toFixed(1)} s, ${whole(Math.round(bare.megabytes))} MB; ` +
        `merge ${ours.seconds.toFixed(1)} s, ${whole(Math.round(ours.megabytes))} MB; ratio ${(ours.seconds / bare.seconds).toFixed(2)}`,
    );
  }
  const ratio = median(rounds.map((round) => round.merge / round.bare));
  const peak = Math.max(...rounds.map((round) => round.peak));
  console.log(
    `median ratio ${ratio.toFixed(2)} (at most ${MOST_RATIO}), peak ${Math.round(peak)} MB (at most ${MOST_MEGABYTES})`,
  );
  if (ratio > MOST_RATIO || peak > MOST_MEGABYTES) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
