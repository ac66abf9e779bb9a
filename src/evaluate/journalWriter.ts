// Writes answers.jsonl: append-only, in the order of events, batched into few writes. Keeps no line in memory longer
// than the disk needs; a full disk is a Failure, not a silent loss.
import { type FileHandle, open } from 'node:fs/promises';
import { Failure, messageOf } from '../errors.ts';
import type { JournalLine } from '../schema/journal.ts';

/** Beyond this many characters waiting, `append` makes its caller wait. */
const HIGH_WATER = 1 << 20;

export interface JournalWriter {
  readonly path: string;
  append(line: JournalLine): Promise<void>;
  close(): Promise<void>;
}

export async function openJournal(path: string): Promise<JournalWriter> {
  const handle = await open(path, 'a').catch((cause: unknown) => {
    throw unwritable(path, cause);
  });
  return new FileJournal(path, handle);
}

const unwritable = (path: string, cause: unknown): Failure =>
  new Failure(
    'output-unwritable',
    `The journal ${path} cannot be written: ${messageOf(cause)}.`,
    'Check the free space and the permissions of output-dir. Without a journal no answer may be asked for.',
    { cause },
  );

class FileJournal implements JournalWriter {
  readonly path: string;
  private readonly handle: FileHandle;
  private waiting: string[] = [];
  private waitingLength = 0;
  private writing: Promise<void> | null = null;

  constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.handle = handle;
  }

  async append(line: JournalLine): Promise<void> {
    const text = `${JSON.stringify(line)}\n`;
    this.waiting.push(text);
    this.waitingLength += text.length;
    this.writing ??= this.drain();
    // An error of the write reaches whoever waits for it: the next full append, or close.
    if (this.waitingLength > HIGH_WATER) await this.writing;
    else this.writing.catch(() => undefined);
  }

  async close(): Promise<void> {
    try {
      while (this.writing) await this.writing;
    } finally {
      await this.handle.close();
    }
  }

  private async drain(): Promise<void> {
    try {
      // Let the lines of this turn of the event loop gather into one write.
      await new Promise<void>((resolve) => {
        setImmediate(resolve);
      });
      while (this.waiting.length > 0) {
        const batch = this.waiting.join('');
        this.waiting = [];
        this.waitingLength = 0;
        await this.handle.appendFile(batch);
      }
      this.writing = null;
    } catch (cause) {
      throw unwritable(this.path, cause);
    }
  }
}
