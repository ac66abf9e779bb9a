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
import { isPlainAnswer, isPlainJudgement } from './journalLine.ts';
import { type LineBlock, lineBlocks } from './lineBlocks.ts';
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

type Check<T extends JournalType> = (value: unknown) => value is LineOf<T>;

/** Quicker still, for the lines of which there are many; what it does not know, its schema does. */
const PLAIN: { readonly [T in JournalType]?: Check<T> } = { answer: isPlainAnswer, judgement: isPlainJudgement };

/** How every line begins that this program wrote; the type follows. */
const BEGINNING = '{"type":"';

/**
 * Lines of the given types, block by block, in the file's order. A block is read as it is gone through, which can be
 * done once: no line is kept longer than whoever reads it wants. Half a line at the end is left out: its writer was
 * killed. Throws UserError for a line that is none of a journal.
 */
export async function* journalRecords<T extends JournalType>(
  file: RecordedFile,
  types: readonly T[],
): AsyncGenerator<Iterable<JournalRecord<T>>, void, undefined> {
  for await (const block of lineBlocks(file)) yield recordsIn(block, file.path, types);
}

function* recordsIn<T extends JournalType>(
  { bytes, firstLine }: LineBlock,
  path: string,
  types: readonly T[],
): Generator<JournalRecord<T>, void, undefined> {
  const isWanted = (type: string): type is T => types.some((one) => one === type);
  // Decoded once: line by line costs more than all that follows but the parsing.
  const block = bytes.toString('utf8');
  let line = firstLine;
  for (let start = 0; start < block.length; line += 1) {
    const feed = block.indexOf('\n', start);
    const text = block.slice(start, feed < 0 ? block.length : feed);
    start += text.length + 1;
    let value: LineOf<T> | null;
    try {
      value = lineOf(text, isWanted);
    } catch (thrown) {
      // Only the last line of a file comes without a line feed.
      if (feed < 0) return;
      throw recordedFault({ path, line }, messageOf(thrown), thrown);
    }
    if (value !== null) yield { line, value };
  }
}

/** null: not asked for, or blank. Throws an Error that says why it is no line of a journal. */
function lineOf<T extends JournalType>(text: string, isWanted: (type: string) => type is T): LineOf<T> | null {
  const told = text.startsWith(BEGINNING) ? text.slice(BEGINNING.length, text.indexOf('"', BEGINNING.length)) : null;
  if (told !== null && Object.hasOwn(SCHEMAS, told) && !isWanted(told)) return null;
  if (told === null && text.trim() === '') return null;
  const value = parsed(text);
  const type = typeOf(value);
  if (!Object.hasOwn(SCHEMAS, type)) throw new Error(`not a line of a journal: its type is ${quote(type)}.`);
  return isWanted(type) ? checked(type, value) : null;
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
  const isPlain: Check<T> | undefined = PLAIN[type];
  if (isPlain?.(value) === true) return value;
  const read = SCHEMAS[type].safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`not a line of a journal: ${issue ? `${issue.path.join('.')} ${issue.message}` : quote(type)}.`);
}
