// The end of a journal whose writer was killed: what is no whole line is cut off before anything is added, so that half
// a line is never glued to the next one.
import { type FileHandle, open } from 'node:fs/promises';
import { Failure, messageOf } from '../errors.ts';

const LINE_FEED = 0x0a;
const TAIL_BYTES = 64 * 1024;

/** Cuts a journal to its whole lines and returns its length in bytes. Throws the Failure `output-unwritable`. */
export async function cutJournal(path: string): Promise<number> {
  try {
    const handle = await open(path, 'r+');
    try {
      return (await cutToWholeLines(handle)) ?? 0;
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

/** Cuts off what follows the last line feed, and returns the length that is left; null: the file has no length. */
export async function cutToWholeLines(handle: FileHandle): Promise<number | null> {
  const stats = await handle.stat();
  if (!stats.isFile()) return null;
  const length = await lengthOfWholeLines(handle, stats.size);
  if (length < stats.size) await handle.truncate(length);
  return length;
}

async function lengthOfWholeLines(handle: FileHandle, size: number): Promise<number> {
  for (let end = size; end > 0; end = Math.max(0, end - TAIL_BYTES)) {
    const from = Math.max(0, end - TAIL_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(end - from), 0, end - from, from);
    const feed = buffer.subarray(0, bytesRead).lastIndexOf(LINE_FEED);
    if (feed >= 0) return from + feed + 1;
  }
  return 0;
}

export const unwritable = (path: string, cause: unknown): Failure =>
  new Failure(
    'output-unwritable',
    `The journal ${path} cannot be written: ${messageOf(cause)}.`,
    'Check the free space and the permissions of output-dir; what was collected so far is in the journal. Without a ' +
      'journal no answer may be asked for.',
    { cause },
  );
