// The text of a file of recorded answers in blocks of whole lines, unpacked and checked to be UTF-8. Blocks before a
// fault are yielded before it is thrown, and no more than one read, one block and one line are ever in memory.
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { messageOf } from '../errors.ts';
import { recordedFault } from './recordedFault.ts';
import type { RecordedFile } from './recordedFiles.ts';

export interface LineBlock {
  /** 1-based number of the block's first line. */
  readonly firstLine: number;
  /** Whole lines, line ends included; only the file's last may lack one. */
  readonly text: string;
}

/** Whether nobody wants these lines: they are not even decoded. The bytes are good during the call only. */
type PassOver = (lines: Buffer) => boolean;

/** The longest line or quoted field that is taken for an answer rather than for a fault such as a lost quote. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** Each read waits for another thread, however little it reads. */
const CHUNK_BYTES = 1024 * 1024;
/** About as long as a string may be before V8 gives it memory of its own, which costs some three times as much. */
const BLOCK_BYTES = 64 * 1024;
const LINE_FEED = 0x0a;

/** Yields the file block by block, without its byte order mark. Throws UserError `bad-recorded-answers`. */
export async function* lineBlocks(
  file: RecordedFile,
  isPassedOver: PassOver = () => false,
): AsyncGenerator<LineBlock, void, undefined> {
  const { path } = file;
  let firstLine = 1;
  let carried: Buffer[] = [];
  let carriedBytes = 0;
  const blocks = function* (raw: Buffer): Generator<LineBlock, void, undefined> {
    const lines = firstLine === 1 ? withoutMark(raw) : raw;
    for (let start = 0; start < lines.length; ) {
      const bytes = firstLines(lines, start);
      start += bytes.length;
      if (!isPassedOver(bytes)) {
        const good = isUtf8(bytes) ? bytes : goodPart(bytes);
        if (good.length > 0) yield { firstLine, text: good.toString('utf8') };
        if (good.length < bytes.length) {
          throw recordedFault({ path, line: firstLine + countLines(good) }, notUtf8(lines));
        }
      }
      firstLine += countLines(bytes);
    }
  };
  for await (const chunk of chunksOf(file)) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    // The line that was begun is put together; all others stay where they are.
    const start = carried.length > 0 ? chunk.indexOf(LINE_FEED) + 1 : 0;
    if (start > 0) yield* blocks(Buffer.concat([...carried, chunk.subarray(0, start)]));
    if (end > start) yield* blocks(chunk.subarray(start, end));
    if (end > 0) {
      carried = [];
      carriedBytes = 0;
    }
    if (end < chunk.length) {
      carried.push(Buffer.from(chunk.subarray(end)));
      carriedBytes += chunk.length - end;
    }
    if (carriedBytes > MAX_RECORD_BYTES) {
      throw recordedFault({ path, line: firstLine }, `a line longer than ${MAX_RECORD_BYTES / 1024 / 1024} MiB.`);
    }
  }
  if (carriedBytes > 0) yield* blocks(Buffer.concat(carried));
}

/**
 * The bytes of a file, unpacked; a chunk is good until the next one is asked for. Throws UserError for what cannot be
 * read.
 */
export async function* chunksOf({ path, gzip, bytes }: RecordedFile): AsyncGenerator<Buffer, void, undefined> {
  try {
    yield* gzip ? unpacked(path) : inOneBuffer(path, bytes ?? Number.POSITIVE_INFINITY);
  } catch (thrown) {
    throw recordedFault({ path }, `cannot be read${gzip ? ' as gzip' : ''}: ${messageOf(thrown)}.`, thrown);
  }
}

/** A buffer for each read is garbage that V8 learns of late, and then stops for. */
async function* inOneBuffer(path: string, bytes: number): AsyncGenerator<Buffer, void, undefined> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  const handle = await open(path);
  try {
    for (let left = bytes; left > 0; ) {
      const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, left), null);
      if (bytesRead === 0) return;
      left -= bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function* unpacked(path: string): AsyncGenerator<Buffer, void, undefined> {
  const source = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  // pipeline passes a fault of the file on to the reader, and closes the file when the reader leaves early.
  for await (const chunk of pipeline(source, createGunzip({ chunkSize: CHUNK_BYTES }), () => undefined)) {
    if (Buffer.isBuffer(chunk)) yield chunk;
  }
}

const withoutMark = (bytes: Buffer): Buffer =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

/** As many whole lines from `start` as a block holds, but at least one. */
function firstLines(bytes: Buffer, start: number): Buffer {
  if (bytes.length - start <= BLOCK_BYTES) return bytes.subarray(start);
  const last = bytes.lastIndexOf(LINE_FEED, start + BLOCK_BYTES - 1);
  const feed = last < start ? bytes.indexOf(LINE_FEED, start) : last;
  return bytes.subarray(start, feed < 0 ? bytes.length : feed + 1);
}

/** The lines before the first that is not UTF-8. */
function goodPart(bytes: Buffer): Buffer {
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end;
  }
  return bytes.subarray(0, start);
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

const notUtf8 = (bytes: Buffer): string =>
  bytes.includes(0)
    ? 'not UTF-8 text; it may be UTF-16, so save it as UTF-8.'
    : 'not UTF-8 text; save the file as UTF-8.';
