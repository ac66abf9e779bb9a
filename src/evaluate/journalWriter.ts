// Writes answers.jsonl: append-only, in the order of events, many lines to a write, and about once a second down to the
// disk itself. Keeps no line in memory longer than the disk needs; a full disk is a Failure, not a silent loss, and
// leaves whole lines behind.
import { type FileHandle, open } from 'node:fs/promises';
import type { Failure } from '../errors.ts';
import type { JournalLine } from '../schema/journal.ts';
import { cutToWholeLines, unwritable } from './journalTail.ts';

/** Beyond this many characters waiting, `append` makes its caller wait. */
const HIGH_WATER = 1 << 20;
/** A machine that crashes loses what was written since: no more than this. A killed process loses less. */
const SYNC_MS = 1000;
/** What the disk says where there is nothing to sync: pipes, devices, some network drives. */
const CANNOT_SYNC = ['EINVAL', 'ENOTSUP', 'ENOSYS'];

export interface JournalWriter {
  readonly path: string;
  /** Lines that belong together are written together. Throws the Failure of this write or of an earlier one. */
  append(...lines: readonly JournalLine[]): Promise<void>;
  /** Resolves when every line is on the disk. */
  close(): Promise<void>;
}

/** Opens a file to add lines to it; half a line at its end, left by a writer that was killed, is cut off first. */
export async function openJournal(path: string): Promise<JournalWriter> {
  try {
    const handle = await open(path, 'a+');
    try {
      return new FileJournal(path, handle, await cutToWholeLines(handle));
    } catch (thrown) {
      await handle.close();
      throw thrown;
    }
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

class FileJournal implements JournalWriter {
  readonly path: string;
  private readonly handle: FileHandle;
  /** Length of the file up to its last whole write; null where that means nothing. */
  private length: number | null;
  private waiting: string[] = [];
  private waitingLength = 0;
  private working: Promise<void> | null = null;
  private failure: Failure | null = null;
  /** Runs while something is written that the disk may not have yet. */
  private syncTimer: NodeJS.Timeout | null = null;
  private isSyncDue = false;

  constructor(path: string, handle: FileHandle, length: number | null) {
    this.path = path;
    this.handle = handle;
    this.length = length;
  }

  async append(...lines: readonly JournalLine[]): Promise<void> {
    this.refuseBroken();
    for (const line of lines) {
      const text = `${JSON.stringify(line)}\n`;
      this.waiting.push(text);
      this.waitingLength += text.length;
    }
    this.working ??= this.work();
    if (this.waitingLength <= HIGH_WATER) return;
    await this.working;
    this.refuseBroken();
  }

  async close(): Promise<void> {
    // Writing may begin a timer; what is due is synced before the work ends.
    do {
      if (this.syncTimer !== null) this.dueNow();
      await this.working;
    } while (this.working !== null || this.syncTimer !== null);
    await this.handle.close();
    this.refuseBroken();
  }

  /** What went wrong in a write reaches whoever comes next. */
  private refuseBroken(): void {
    if (this.failure !== null) throw this.failure;
  }

  /** Writes and syncs, one after the other. Never rejects: what went wrong is kept, and nothing is written after it. */
  private async work(): Promise<void> {
    // Let the lines of this turn of the event loop gather into one write.
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    while (this.failure === null && (this.waiting.length > 0 || this.isSyncDue)) {
      if (this.waiting.length > 0) await this.write();
      if (this.isSyncDue) await this.sync();
    }
    this.working = null;
  }

  private async write(): Promise<void> {
    const batch = Buffer.from(this.waiting.join(''));
    this.waiting = [];
    this.waitingLength = 0;
    try {
      await this.handle.appendFile(batch);
      if (this.length !== null) this.length += batch.length;
      this.syncTimer ??= setTimeout(() => {
        this.dueNow();
      }, SYNC_MS);
    } catch (cause) {
      await this.giveUp(cause);
    }
  }

  private dueNow(): void {
    if (this.syncTimer !== null) clearTimeout(this.syncTimer);
    this.syncTimer = null;
    this.isSyncDue = true;
    this.working ??= this.work();
  }

  private async sync(): Promise<void> {
    if (this.failure !== null) return;
    this.isSyncDue = false;
    try {
      await this.handle.datasync();
    } catch (cause) {
      if (!CANNOT_SYNC.includes(codeOf(cause))) await this.giveUp(cause);
    }
  }

  /** A part of the last batch may have found room: the file is to end where the last whole batch did. */
  private async giveUp(cause: unknown): Promise<void> {
    this.failure = unwritable(this.path, cause);
    this.waiting = [];
    this.waitingLength = 0;
    if (this.length !== null) await this.handle.truncate(this.length).catch(() => undefined);
  }
}

const codeOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
