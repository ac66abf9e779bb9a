// The bundle as the benchmarks of this folder run it: a fixed number of answers to each prompt of the built-in suite, each
// judged twice by a local server that replies at once.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Measured, measure } from '../engine/measure.ts';
import { MODELS } from '../engine/replies.ts';
import type { ServerProcess } from '../engine/serverProcess.ts';

export const BUNDLE = join(import.meta.dirname, '..', '..', 'dist', 'index.js');
export const JUDGEMENTS_EACH = 2;
const IN_FLIGHT = 64;
const MOST_SECONDS = 7_200;

export async function writePolicy(folder: string, samples: number): Promise<void> {
  const policy = `version: 1\nsuite: { use: broad, samples: ${samples} }\njudge: { cache: 'off' }\nconcurrency: ${IN_FLIGHT}\n`;
  await writeFile(join(folder, 'policy.yml'), policy);
}

/** With the policy of the folder. Throws where it does not end complete. */
export async function evaluate({ baseUrl }: ServerProcess, folder: string, more: readonly string[]): Promise<Measured> {
  const asked = ['--model', MODELS.checkpoint, '--judge-model', MODELS.judge, '--policy', 'policy.yml'];
  const at = ['--base-url', baseUrl, '--judge-base-url', baseUrl];
  const args = [BUNDLE, 'evaluate', ...asked, ...at, ...more];
  const ran = await measure({ program: process.execPath, args, cwd: folder }, MOST_SECONDS);
  if (ran.status !== 0) throw new Error(`The evaluation did not end complete: ${ran.printed}`);
  return ran;
}
