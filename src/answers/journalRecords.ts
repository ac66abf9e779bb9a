// The lines of a journal with their line numbers, checked, in constant memory. Lines of types that nobody asked for are
// passed over unread. It knows what a line is, and nothing of what the lines amount to.
import type { z } from 'zod';
import { messageOf } from '../errors.ts';
import {
  type JournalLine,
  journalAnswerSchema,
  journalControlSchema,
  journalEndSchema,
  journalHeaderSchema,
  journalJudgementSchema,
  journalServerSchema,
} from '../schema/journal.ts';
import { quote } from '../suite/nearest.ts';
import { visible } from '../untrusted.ts';
import { lineBlocks } from './lineBlocks.ts';
import { recordedFault } from './recordedFault.ts';
import type { RecordedFile } from './recordedFiles.ts';

export type JournalType = JournalLine['type'];
export type LineOf<T extends JournalType> = Extract<JournalLine, { type: T }>;

export interface JournalRecord<T extends JournalType> {
  readonly line: number;
  readonly value: LineOf<T>;
}

/** One schema at a time is several times quicker than the union of all, and there are many lines. */
const SCHEMAS: { readonly [T in JournalType]: z.ZodType<LineOf<T>> } = {
  header: journalHeaderSchema,
  answer: journalAnswerSchema,
  judgement: journalJudgementSchema,
  control: journalControlSchema,
  server: journalServerSchema,
  end: journalEndSchema,
};

/** How every line begins that this program wrote; the type follows. */
const BEGINNING = Buffer.from('{"type":"');
const LINE_FEED = 0x0a;
const QUOTE = 0x22;

/**
 * Lines of the given types in batches, in the file's order. Half a line at the end is left out: its writer was killed.
 * Throws UserError for a line that is none of a journal, after what stands before it was yielded.
 */
export async function* journalRecords<T extends JournalType>(
  file: RecordedFile,
  types: readonly T[],
): AsyncGenerator<readonly JournalRecord<T>[], void, undefined> {
  const isWanted = (type: string): type is T => types.some((one) => one === type);
  for await (const { bytes, firstLine } of lineBlocks(file)) {
    const batch: JournalRecord<T>[] = [];
    let line = firstLine;
    for (let start = 0; start < bytes.length; line += 1) {
      const feed = bytes.indexOf(LINE_FEED, start);
      const end = feed < 0 ? bytes.length : feed;
      try {
        const value = lineAt(bytes, start, end, isWanted);
        if (value !== null) batch.push({ line, value });
      } catch (thrown) {
        yield batch;
        // Only the last line of a file comes without a line feed.
        if (feed < 0) return;
        throw recordedFault({ path: file.path, line }, messageOf(thrown), thrown);
      }
      start = end + 1;
    }
    yield batch;
  }
}

/** null: not asked for, or blank. Throws an Error that says why it is no line of a journal. */
function lineAt<T extends JournalType>(
  bytes: Buffer,
  start: number,
  end: number,
  isWanted: (type: string) => type is T,
): LineOf<T> | null {
  const told = typeAt(bytes, start, end);
  if (told !== null && Object.hasOwn(SCHEMAS, told) && !isWanted(told)) return null;
  const text = bytes.toString('utf8', start, end);
  if (text.trim() === '') return null;
  const value = parsed(text);
  const type = typeOf(value);
  if (!Object.hasOwn(SCHEMAS, type)) throw new Error(`not a line of a journal: its type is ${quote(type)}.`);
  return isWanted(type) ? checked(type, value) : null;
}

/** The type of a line by its first bytes; null: it does not begin as ours do. */
function typeAt(bytes: Buffer, start: number, end: number): string | null {
  const from = start + BEGINNING.length;
  if (from >= end || bytes.compare(BEGINNING, 0, BEGINNING.length, start, from) !== 0) return null;
  const quoted = bytes.indexOf(QUOTE, from);
  return quoted < 0 || quoted > end ? null : bytes.toString('latin1', from, quoted);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new Error(`not valid JSON: ${visible(messageOf(thrown), { codePoints: 120, lines: 1 })}.`, { cause: thrown });
  }
}

function typeOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('type' in value)) return '';
  return typeof value.type === 'string' ? value.type : '';
}

function checked<T extends JournalType>(type: T, value: unknown): LineOf<T> {
  const read = SCHEMAS[type].safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`not a line of a journal: ${issue ? `${issue.path.join('.')} ${issue.message}` : quote(type)}.`);
}
