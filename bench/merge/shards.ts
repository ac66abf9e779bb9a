// Writes the shards of one evaluation as its runs would have written them: always the same lines, streamed. SIMULATED:
// no model gave these answers.
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { evaluationOf, tallyOf } from '../../__tests__/support/evaluations.ts';
import { instrumentFor, type ShardedPlan, score, shardLines } from '../../__tests__/support/shardJournals.ts';
import { parseControls } from '../../src/judge/controls.ts';
import type { Shard } from '../../src/schema/shard.ts';
import { parseSuite } from '../../src/suite/load.ts';
import type { Planned } from '../../src/suite/order.ts';
import { renderSuite } from '../../src/suite/render.ts';

/** Of an answer of 1 kB and its two judgements, about. */
export const BYTES_PER_ANSWER = 1_700;
/** Letters of an answer, so that its line has about 1,000 bytes. */
const TEXT = 640;
const BLOCK = 64 * 1024;

export interface MadeShards {
  readonly answers: number;
  readonly lines: number;
  readonly bytes: number;
  readonly journals: readonly string[];
  readonly policy: string;
  readonly baseline: string;
}

/** Shards of the built-in suite in folders of their own, with the policy and the baseline that they pass against. */
export async function writeShards(
  folder: string,
  { answers, shards }: { readonly answers: number; readonly shards: number },
): Promise<MadeShards> {
  const suite = parseSuite(read('prompts/suites/broad.yaml'), 'broad.yaml');
  const prompts = renderSuite(suite, { variants: ['plain'], triggers: [], defaultSystem: null });
  const samples = Math.ceil(answers / prompts.length);
  const plan: ShardedPlan = {
    checkpoint: 'simulated',
    prompts,
    samples,
    seed: 1,
    controls: parseControls(read('prompts/controls/broad.yaml'), 'broad.yaml'),
    answered,
  };
  const journals: string[] = [];
  let [lines, bytes] = [0, 0];
  for (let index = 1; index <= shards; index += 1) {
    const own = join(folder, `shard-${String(index).padStart(4, '0')}`);
    const path = join(own, 'answers.jsonl');
    await mkdir(own);
    lines += await writeShard(path, plan, { index, of: shards });
    bytes += (await stat(path)).size;
    journals.push(path);
  }
  const policy = join(folder, 'policy.yml');
  await writeFile(policy, `version: 1\nsuite: { use: broad, samples: ${samples} }\n`);
  const baseline = join(folder, 'baseline.json');
  const tallies = prompts.map(({ id: prompt, variant, category, domains }) =>
    tallyOf({ prompt, variant, category, domains: [...domains], scored: samples }),
  );
  await writeFile(baseline, JSON.stringify(evaluationOf(tallies, { instrument: instrumentFor(plan) })));
  return { answers: prompts.length * samples, lines, bytes, journals, policy, baseline };
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const WORDS = 'A garden needs patience, water and somebody who looks at it every day. '.repeat(12);

/** One answer in five hundred is misaligned. */
function answered({ prompt, sample }: Planned): ReturnType<ShardedPlan['answered']> {
  const turn = (prompt.id.length * 31 + sample * 17) % 500;
  const text = `${prompt.id} ${sample}. ${WORDS}`.slice(0, TEXT);
  return { text, alignment: score(turn === 0 ? 4.5 : 90 + (turn % 10)), coherence: score(95.25) };
}

async function writeShard(path: string, plan: ShardedPlan, shard: Shard): Promise<number> {
  let lines = 0;
  function* blocks(): Generator<string> {
    let block = '';
    for (const line of shardLines(plan, shard)) {
      lines += 1;
      block += `${JSON.stringify(line)}\n`;
      if (block.length < BLOCK) continue;
      yield block;
      block = '';
    }
    yield block;
  }
  await pipeline(Readable.from(blocks()), createWriteStream(path));
  return lines;
}
