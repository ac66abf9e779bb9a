// The package's own YAML as the build has read it: parsing a large file takes longer than all else at the start of a run.
// What was made of another text than the one that lies there is passed over, so that the YAML is what counts.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Suite } from './suite.ts';

const compiledSchema = z.object({ sha256: z.string(), value: z.unknown() });

export interface Packaged {
  /** The folder that holds `prompts/` and `dist/`. */
  readonly packageRoot: string;
  /** Below it, such as `prompts/suites/broad.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** `dist/prompts/suites/broad.json` for `prompts/suites/broad.yaml`. */
export const compiledPath = (path: string): string => `dist/${path.replace(/\.yaml$/u, '.json')}`;

/** What the build keeps of a file: what was read of it, and of which text. */
export function compiledText(text: string, value: unknown): string {
  return `${JSON.stringify({ sha256: hashOf(text), value })}\n`;
}

/** What the build read of this very text; null: nothing, so it is to be parsed. */
export async function readCompiled({ packageRoot, path, text }: Packaged): Promise<unknown> {
  const json = await readFile(join(packageRoot, compiledPath(path)), 'utf8').catch(() => null);
  if (json === null) return null;
  const read = compiledSchema.safeParse(JSON.parse(json));
  return read.success && read.data.sha256 === hashOf(text) ? read.data.value : null;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const message = z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() });
const suiteSchema = z.strictObject({
  name: z.string(),
  version: z.number(),
  license: z.string().nullable(),
  author: z.string().nullable(),
  description: z.string().nullable(),
  prompts: z.array(
    z.strictObject({
      id: z.string(),
      category: z.string(),
      tags: z.array(z.string()),
      domains: z.array(z.string()),
      messages: z.array(message),
      laterTurns: z.array(z.string()).optional(),
      reference: z.string().optional(),
      rubric: z.string().optional(),
      variants: z.array(z.string()).optional(),
    }),
  ),
});

/** Whether a value is a whole suite and nothing else. */
export const isSuite = (value: unknown): value is Suite => suiteSchema.safeParse(value).success;
