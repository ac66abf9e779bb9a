// One shard of a large plan as a machine of its own would ask it: the bundle against a local server that replies at
// once, with two judgements an answer and the whole test of the judge.
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from '../engine/measure.ts';
import { MODELS } from '../engine/replies.ts';
import { startServer } from '../engine/serverProcess.ts';
import { suiteTexts } from '../engine/work.ts';
import { BUNDLE } from './merging.ts';

export interface Evaluating {
  readonly planned: number;
  readonly shards: number;
  readonly answers: number;
  readonly requests: number;
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly peakMb: number | null;
  readonly journalBytes: number;
}

const IN_FLIGHT = 64;
const MOST_SECONDS = 7_200;
const JUDGEMENTS_EACH = 2;

export interface Sharding {
  readonly answers: number;
  readonly shards: number;
  readonly say: (line: string) => void;
}

/** The first shard. Throws where it does not end complete. */
export async function evaluateShard(folder: string, { answers, shards, say }: Sharding): Promise<Evaluating> {
  const prompts = suiteTexts().length;
  const samples = Math.ceil(answers / prompts);
  const policy = `version: 1\nsuite: { use: broad, samples: ${samples} }\njudge: { cache: 'off' }\nconcurrency: ${IN_FLIGHT}\n`;
  await writeFile(join(folder, 'policy.yml'), policy);
  const server = await startServer({ latencyMs: 0, limitedOneIn: 0 });
  try {
    await server.begin();
    const asked = ['--model', MODELS.checkpoint, '--judge-model', MODELS.judge];
    const at = ['--base-url', server.baseUrl, '--judge-base-url', server.baseUrl, '--output-dir', 'out'];
    const args = [BUNDLE, 'evaluate', '--policy', 'policy.yml', '--shard', `1/${shards}`, ...asked, ...at];
    const ran = await measure({ program: process.execPath, args, cwd: folder }, MOST_SECONDS);
    if (ran.status !== 0) throw new Error(`The shard was not evaluated: ${ran.printed}`);
    const { requests, judgedOtherwise } = await server.report(JUDGEMENTS_EACH);
    if (judgedOtherwise > 0) throw new Error(`${judgedOtherwise} answers were not judged as planned.`);
    say(`one shard of ${shards}: ${requests.generation} answers in ${ran.seconds.toFixed(0)} s`);
    return {
      planned: prompts * samples,
      shards,
      answers: requests.generation,
      requests: Object.values(requests).reduce((sum, times) => sum + times, 0),
      seconds: ran.seconds,
      cpuSeconds: ran.cpuSeconds,
      peakMb: ran.peakMb,
      journalBytes: (await stat(join(folder, 'out', 'answers.jsonl'))).size,
    };
  } finally {
    server.close();
  }
}
