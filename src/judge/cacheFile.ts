// The file that judgements are kept in: JSON lines, read once, then only added to. A line that cannot be read is
// counted and passed over, since all it costs is one more request; a file that cannot be written is a Failure.
import { z } from 'zod';
import { Failure, messageOf } from '../errors.ts';
import { openLineFile } from '../lineFile.ts';
import { judgementResultSchema } from '../schema/journal.ts';
import { CACHE_VERSION, isKept, type JudgementStore } from './cache.ts';
import type { Judgement } from './judge.ts';

export interface CacheFile extends JudgementStore {
  /** Lines of the file that are no judgement of this version: torn, foreign, or older. */
  readonly ignored: number;
  /** Throws the Failure `output-unwritable` if a judgement could not be written. */
  close(): Promise<void>;
}

const lineSchema = z.strictObject({
  version: z.literal(CACHE_VERSION),
  key: z.string().regex(/^[0-9a-f]{64}$/u),
  result: judgementResultSchema.refine(isKept, 'is no result to keep'),
  reply: z.string(),
  servedModels: z.array(z.string()),
});

/** Opens the file, and makes it where there is none. Throws the Failure `output-unwritable`. */
export async function openCacheFile(path: string): Promise<CacheFile> {
  const judgements = new Map<string, Judgement>();
  let ignored = 0;
  const take = (line: string): void => {
    const read = parseLine(line);
    if (read === null) ignored += 1;
    else judgements.set(read.key, read.judgement);
  };
  const file = await openLineFile(path, take, (cause) => unusable(path, cause));
  return {
    ignored,
    get: (key) => judgements.get(key) ?? null,
    // Not held here: each answer of a run is judged by itself, and memory stays what former runs left.
    put: (key, { result, reply, servedModels }) =>
      file.append(JSON.stringify({ version: CACHE_VERSION, key, result, reply, servedModels })),
    close: () => file.close(),
  };
}

const unusable = (path: string, cause: unknown): Failure =>
  new Failure(
    'output-unwritable',
    `The file of judgements ${path} cannot be used: ${messageOf(cause)}.`,
    'Check the free space and the permissions, name another file in judge.cache, or set it to off.',
    { cause },
  );

function parseLine(line: string): { readonly key: string; readonly judgement: Judgement } | null {
  try {
    const read = lineSchema.safeParse(JSON.parse(line));
    if (!read.success) return null;
    const { key, result, reply, servedModels } = read.data;
    return { key, judgement: { result, reply, servedModels } };
  } catch {
    return null;
  }
}
