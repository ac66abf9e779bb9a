// The log of a served process: a file that the process writes by itself, so that however much it prints costs us nothing
// and a slow reader never holds it up. Its end is read only when somebody has to be told.
import { type FileHandle, open, rm } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { forLog } from '../untrusted.ts';

const LINES_SHOWN = 20;
const LINE_CODE_POINTS = 200;
/** More than the lines shown can be; of longer lines only the end is seen. */
const TAIL_BYTES = 64 * 1024;

/** An empty log in the place of a former one, and never a file that a link of that name points to. */
export async function createLog(path: string): Promise<FileHandle> {
  await rm(path, { force: true });
  return open(path, 'ax');
}

/** The last lines that are not blank, harmless; none where there is no log. */
export async function lastLines(path: string, redact: (text: string) => string): Promise<readonly string[]> {
  const text = await tailOf(path).catch(() => '');
  return stripVTControlCharacters(redact(text))
    .split(/[\r\n]+/u)
    .filter((line) => line.trim() !== '')
    .slice(-LINES_SHOWN)
    .map((line) => forLog(line.trimEnd(), { codePoints: LINE_CODE_POINTS }));
}

async function tailOf(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.min(size, TAIL_BYTES);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
    const text = buffer.toString('utf8', 0, bytesRead);
    // Where the beginning is cut off, so may its first character be.
    return length < size ? text.replace(/^\uFFFD+/u, '') : text;
  } finally {
    await file.close();
  }
}
