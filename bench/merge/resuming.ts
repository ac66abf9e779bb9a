// A run that goes on in a long journal: the bundle reads what is there, asks for the few answers that are missing and
// ends, beside the bare loop over the same lines. The journal is one that the bundle wrote itself, cut short.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from '../engine/measure.ts';
import { MODELS } from '../engine/replies.ts';
import { type ServerProcess, startServer } from '../engine/serverProcess.ts';
import { suiteTexts } from '../engine/work.ts';
import { BARE, BUNDLE } from './merging.ts';

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

const LINES_AN_ANSWER = 3;
const IN_FLIGHT = 64;
const MOST_SECONDS = 1_800;
/** Lines that the killed run did not come to write. */
const LOST = 60;

/** Several runs from one and the same journal. Throws where one does not end complete, or asks for what is there. */
export async function resumed(
  folder: string,
  { lines, runs, say }: { readonly lines: number; readonly runs: number; readonly say: (line: string) => void },
): Promise<readonly Resuming[]> {
  const samples = Math.ceil(lines / LINES_AN_ANSWER / suiteTexts().length);
  const policy = `version: 1\nsuite: { use: broad, samples: ${samples} }\njudge: { cache: 'off' }\nconcurrency: ${IN_FLIGHT}\n`;
  await writeFile(join(folder, 'policy.yml'), policy);
  const server = await startServer({ latencyMs: 0, limitedOneIn: 0 });
  try {
    await server.begin();
    await evaluate(server, folder, ['--output-dir', 'whole']);
    const whole = (await readFile(join(folder, 'whole', 'answers.jsonl'), 'utf8')).split('\n');
    const kept = whole.slice(0, -LOST);
    const journal = join(folder, 'old.jsonl');
    await writeFile(journal, `${kept.join('\n')}\n`);
    const { size } = await stat(journal);
    const rounds: Resuming[] = [];
    for (let run = 1; run <= runs; run += 1) {
      const bare = await measure({ program: process.execPath, args: [BARE, journal], cwd: folder }, MOST_SECONDS);
      const own = await evaluate(server, folder, ['--answers', 'old.jsonl', '--output-dir', `on-${run}`]);
      if (own.asked > LOST) throw new Error(`${own.asked} answers were asked for, with at most ${LOST} lines missing.`);
      say(`bare loop ${bare.seconds.toFixed(2)} s, going on ${own.ran.seconds.toFixed(2)} s`);
      rounds.push({
        lines: kept.length,
        bytes: size,
        asked: own.asked,
        bare: bare.seconds,
        resume: own.ran.seconds,
        bareCpu: bare.cpuSeconds,
        resumeCpu: own.ran.cpuSeconds,
        peakMb: own.ran.peakMb,
      });
    }
    return rounds;
  } finally {
    server.close();
  }
}

async function evaluate(
  server: ServerProcess,
  cwd: string,
  more: readonly string[],
): Promise<{ readonly ran: Awaited<ReturnType<typeof measure>>; readonly asked: number }> {
  const before = await answersBy(server);
  const asked = ['--model', MODELS.checkpoint, '--judge-model', MODELS.judge, '--policy', 'policy.yml'];
  const at = ['--base-url', server.baseUrl, '--judge-base-url', server.baseUrl];
  const args = [BUNDLE, 'evaluate', ...asked, ...at, ...more];
  const ran = await measure({ program: process.execPath, args, cwd }, MOST_SECONDS);
  if (ran.status !== 0) throw new Error(`The run did not end complete: ${ran.printed}`);
  return { ran, asked: (await answersBy(server)) - before };
}

/** Answers that the server gave in all runs so far: those of one run are judged in another. */
const answersBy = async (server: ServerProcess): Promise<number> =>
  (await server.report(LINES_AN_ANSWER - 1)).requests.generation;
