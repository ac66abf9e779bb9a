// One shard of a large plan as a machine of its own would ask it: the bundle against a local server that replies at
// once, with two judgements an answer and the whole test of the judge.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startServer } from '../engine/serverProcess.ts';
import { suiteTexts } from '../engine/work.ts';
import { evaluate, JUDGEMENTS_EACH, writePolicy } from './bundle.ts';

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

export interface Sharding {
  readonly answers: number;
  readonly shards: number;
  readonly say: (line: string) => void;
}

/** The first shard. Throws where it does not end complete. */
export async function evaluateShard(folder: string, { answers, shards, say }: Sharding): Promise<Evaluating> {
  const prompts = suiteTexts().length;
  const samples = Math.ceil(answers / prompts);
  await writePolicy(folder, samples);
  const server = await startServer({ latencyMs: 0, limitedOneIn: 0 });
  try {
    await server.begin();
    const ran = await evaluate(server, folder, ['--shard', `1/${shards}`, '--output-dir', 'out']);
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
