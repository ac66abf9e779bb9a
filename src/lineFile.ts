// A file of JSON lines that is kept from run to run: read once as a stream, then only added to, many lines with one
// write. It knows nothing of what stands in a line.
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface LineFile {
  /** Resolves when the line is taken in; what is slow or fails later shows in the next call, or in closing. */
  append(line: string): Promise<void>;
  /** Resolves when all lines are written. */
  close(): Promise<void>;
}

/** Lines gather for so many milliseconds, or up to so many characters: a write costs the same however long it is. */
const GATHER_MS = 50;
const GATHER_CHARACTERS = 1 << 16;
/** Beyond this many characters waiting, `append` makes its caller wait. */
const HIGH_WATER = 1 << 20;

/**
 * Opens the file, makes it where there is none, and hands every line that it holds to `take`, a torn last one too.
 * Whatever goes wrong with the file, now or later, is thrown as `failure` makes it.
 */
export async function openLineFile(
  path: string,
  take: (line: string) => void,
  failure: (cause: unknown) => Error,
): Promise<LineFile> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, 'a');
    try {
      const endsInside = await readLines(path, take);
      return new Appender(handle, endsInside ? '\n' : '', failure);
    } catch (thrown) {
      await handle.close();
      throw thrown;
    }
  } catch (cause) {
    throw failure(cause);
  }
}

/** Whether the last line has no end: whoever wrote it was stopped. */
async function readLines(path: string, take: (line: string) => void): Promise<boolean> {
  let begun = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    const lines = (begun + String(chunk)).split('\n');
    begun = lines.pop() ?? '';
    lines.forEach(take);
  }
  if (begun !== '') take(begun);
  return begun !== '';
}

class Appender implements LineFile {
  private readonly handle: FileHandle;
  private readonly failure: (cause: unknown) => Error;
  private waiting: string;
  /** The write that the waiting lines will be in; null: none waits. */
  private writing: Promise<void> | null = null;
  private isClosing = false;
  private hurry: () => void = () => undefined;

  /** `before` goes ahead of the first line. */
  constructor(handle: FileHandle, before: string, failure: (cause: unknown) => Error) {
    this.handle = handle;
    this.waiting = before;
    this.failure = failure;
  }

  async append(line: string): Promise<void> {
    this.waiting += `${line}\n`;
    this.writing ??= this.begin();
    if (this.waiting.length >= GATHER_CHARACTERS) this.hurry();
    // An error of the write reaches whoever waits for it: the next full append, or close.
    if (this.waiting.length > HIGH_WATER) await this.writing;
  }

  async close(): Promise<void> {
    this.isClosing = true;
    this.hurry();
    try {
      while (this.writing !== null) await this.writing;
    } finally {
      await this.handle.close();
    }
  }

  private begin(): Promise<void> {
    const writing = this.write();
    writing.catch(() => undefined);
    return writing;
  }

  private async write(): Promise<void> {
    await this.gathered();
    const batch = this.waiting;
    this.waiting = '';
    try {
      await this.handle.appendFile(batch);
    } catch (cause) {
      throw this.failure(cause);
    }
    // Lines came meanwhile.
    this.writing = this.waiting === '' ? null : this.begin();
  }

  private async gathered(): Promise<void> {
    if (this.isClosing || this.waiting.length >= GATHER_CHARACTERS) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, GATHER_MS);
      this.hurry = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
