// A run that goes on in a long journal: the bundle reads what is there, asks for the few answers that are missing and
// ends, beside the bare loop over the same lines. The journal is one that the bundle wrote itself, cut short.
import { copyFile, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from '../engine/measure.ts';
import { type ServerProcess, startServer } from '../engine/serverProcess.ts';
import { suiteTexts } from '../engine/work.ts';
import { evaluate, JUDGEMENTS_EACH, writePolicy } from './bundle.ts';
import { BARE } from './merging.ts';

export interface Resuming {
  readonly lines: number;
  readonly bytes: number;
  /** Answers that were asked for again or for the first time. */
  readonly asked: number;
  /** Seconds of the whole process. */
  readonly bare: number;
  readonly resume: number;
  readonly bareCpu: number | null;
  readonly resumeCpu: number | null;
  readonly peakMb: number | null;
}

export interface ResumingOptions {
  readonly lines: number;
  /** Characters of an answer. */
  readonly answerLength: number;
  readonly runs: number;
  readonly say: (line: string) => void;
}

const LINES_AN_ANSWER = 1 + JUDGEMENTS_EACH;
const MOST_SECONDS = 1_800;
/** Lines that the killed run did not come to write. */
const LOST = 60;

/** Several runs, each in a copy of one and the same journal. Throws where one asks for what is there. */
export async function resumed(
  folder: string,
  { lines, answerLength, runs, say }: ResumingOptions,
): Promise<readonly Resuming[]> {
  await writePolicy(folder, Math.ceil(lines / LINES_AN_ANSWER / suiteTexts().length));
  const server = await startServer({ latencyMs: 0, limitedOneIn: 0, answerLength });
  try {
    await server.begin();
    await evaluate(server, folder, ['--output-dir', 'whole']);
    const whole = (await readFile(join(folder, 'whole', 'answers.jsonl'), 'utf8')).split('\n');
    const kept = whole.slice(0, -LOST);
    const old = join(folder, 'old.jsonl');
    await writeFile(old, `${kept.join('\n')}\n`);
    const { size } = await stat(old);
    const rounds: Resuming[] = [];
    for (let run = 1; run <= runs; run += 1) {
      const out = `on-${run}`;
      const journal = join(out, 'answers.jsonl');
      await mkdir(join(folder, out));
      await copyFile(old, join(folder, journal));
      await toDisk(join(folder, journal));
      const before = await answersBy(server);
      const bare = await measure({ program: process.execPath, args: [BARE, old], cwd: folder }, MOST_SECONDS);
      const own = await evaluate(server, folder, ['--answers', journal, '--output-dir', out]);
      const asked = (await answersBy(server)) - before;
      if (asked > LOST) throw new Error(`${asked} answers were asked for, with at most ${LOST} lines missing.`);
      await rm(join(folder, out), { recursive: true });
      say(`bare loop ${bare.seconds.toFixed(2)} s, going on ${own.seconds.toFixed(2)} s`);
      rounds.push({
        lines: kept.length,
        bytes: size,
        asked,
        bare: bare.seconds,
        resume: own.seconds,
        bareCpu: bare.cpuSeconds,
        resumeCpu: own.cpuSeconds,
        peakMb: own.peakMb,
      });
    }
    return rounds;
  } finally {
    server.close();
  }
}

/** A journal that is gone on with was written long ago: the run is not to wait for the copy to be written. */
async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  await handle.sync();
  await handle.close();
}

/** Answers that the server gave in all runs so far: those of one run are judged in another. */
const answersBy = async (server: ServerProcess): Promise<number> =>
  (await server.report(JUDGEMENTS_EACH)).requests.generation;
