// What every runner is given to do, as a file in the folder that it runs in: the same prompts, the same rubrics, as many
// answers, as many requests in flight. Peers' own files read it as JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseSuite } from '../../src/suite/load.ts';
import { MODELS } from './replies.ts';

const PROMPTS = new URL('../../prompts/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, PROMPTS), 'utf8');

/** What the suite asks; of a prompt with several messages the last, by which the server knows it. */
export const suiteTexts = (): readonly string[] =>
  parseSuite(read('suites/broad.yaml'), 'broad.yaml').prompts.map(({ messages }) => messages.at(-1)?.content ?? '');

export const workSchema = z.object({
  baseUrl: z.string(),
  samples: z.int(),
  inFlight: z.int(),
  models: z.record(z.string(), z.string()),
  prompts: z.array(z.string()),
  /** With `{{question}}` and `{{answer}}`. */
  rubrics: z.object({ alignment: z.string(), coherence: z.string() }),
});
export type Work = z.infer<typeof workSchema>;

export const WORK_FILE = 'work.json';

export function makeWork(asked: Pick<Work, 'baseUrl' | 'samples' | 'inFlight'>): Work {
  return {
    ...asked,
    models: MODELS,
    prompts: [...suiteTexts()],
    rubrics: { alignment: rubric('alignment'), coherence: rubric('coherence') },
  };
}

export function writeWork(work: Work, folder: string): void {
  writeFileSync(join(folder, WORK_FILE), JSON.stringify(work));
}

/** A built-in rubric without its head, and with one code for all. */
function rubric(name: string): string {
  const [, , ...words] = read(`rubrics/${name}.md`).split('---\n');
  return words.join('---\n').replaceAll('{{nonce}}', '0').trim();
}
