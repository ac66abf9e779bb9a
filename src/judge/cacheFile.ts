// The file that judgements are kept in: JSON lines, read once, then only added to. A line that cannot be read is
// counted and passed over, since all it costs is one more request; a file that cannot be written is a Failure.
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { Failure, messageOf } from '../errors.ts';
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

/** Beyond this many characters waiting, `put` makes its caller wait. */
const HIGH_WATER = 1 << 20;

/** Opens the file, and makes it where there is none. Throws the Failure `output-unwritable`. */
export async function openCacheFile(path: string): Promise<CacheFile> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, 'a');
    const read = await readCache(path).catch(async (thrown: unknown) => {
      await handle.close();
      throw thrown;
    });
    const append = appenderTo(handle, path, read.endsInside ? '\n' : '');
    return {
      ignored: read.ignored,
      get: (key) => read.judgements.get(key) ?? null,
      async put(key, { result, reply, servedModels }) {
        // Not held here: each answer of a run is judged by itself, and memory stays what former runs left.
        await append.line(JSON.stringify({ version: CACHE_VERSION, key, result, reply, servedModels }));
      },
      close: append.close,
    };
  } catch (cause) {
    throw unusable(path, cause);
  }
}

const unusable = (path: string, cause: unknown): Failure =>
  new Failure(
    'output-unwritable',
    `The file of judgements ${path} cannot be used: ${messageOf(cause)}.`,
    'Check the free space and the permissions, name another file in judge.cache, or set it to off.',
    { cause },
  );

interface ReadCache {
  readonly judgements: Map<string, Judgement>;
  readonly ignored: number;
  /** The last line has no end: whoever wrote it was stopped. */
  readonly endsInside: boolean;
}

async function readCache(path: string): Promise<ReadCache> {
  const judgements = new Map<string, Judgement>();
  let ignored = 0;
  const take = (line: string): void => {
    const read = parseLine(line);
    if (read === null) ignored += 1;
    else judgements.set(read.key, read.judgement);
  };
  let begun = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    const lines = (begun + String(chunk)).split('\n');
    begun = lines.pop() ?? '';
    lines.forEach(take);
  }
  if (begun !== '') take(begun);
  return { judgements, ignored, endsInside: begun !== '' };
}

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

/** Lines into few writes. `before` goes ahead of the first one. */
function appenderTo(
  handle: FileHandle,
  path: string,
  before: string,
): { readonly line: (text: string) => Promise<void>; readonly close: () => Promise<void> } {
  let waiting = '';
  let isFirst = true;
  let writing: Promise<void> | null = null;

  async function drain(): Promise<void> {
    try {
      // Let the lines of this turn of the event loop gather into one write.
      await new Promise<void>((resolve) => {
        setImmediate(resolve);
      });
      while (waiting !== '') {
        const batch = waiting;
        waiting = '';
        await handle.appendFile(batch);
      }
      writing = null;
    } catch (cause) {
      throw unusable(path, cause);
    }
  }

  return {
    async line(text) {
      waiting += `${isFirst ? before : ''}${text}\n`;
      isFirst = false;
      writing ??= drain();
      // An error of the write reaches whoever waits for it: the next full append, or close.
      if (waiting.length > HIGH_WATER) await writing;
      else writing.catch(() => undefined);
    },
    async close() {
      try {
        while (writing !== null) await writing;
      } finally {
        await handle.close();
      }
    },
  };
}
