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
  journalLineSchema,
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

const TYPES = journalLineSchema.options.map(({ shape }) => shape.type.value);

type Check<T extends JournalType> = (value: unknown) => value is LineOf<T>;

/** Quicker still, for the lines of which there are many; what it does not know, its schema does. */
const PLAIN: { readonly [T in JournalType]?: Check<T> } = { answer: isPlainAnswer, judgement: isPlainJudgement };

const LINE_FEED = 0x0a;

/** How every line begins that this program wrote. */
const beginningOf = (type: JournalType): string => `{"type":"${type}"`;

/**
 * Lines of the given types, block by block, in the file's order. A block is read as it is gone through, which can be
 * done once: no line is kept longer than whoever reads it wants. Half a line at the end is left out: its writer was
 * killed. Throws UserError for a line that is none of a journal.
 */
export async function* journalRecords<T extends JournalType>(
  file: RecordedFile,
  types: readonly T[],
): AsyncGenerator<Iterable<JournalRecord<T>>, void, undefined> {
  const passedOver = TYPES.filter((type) => !types.some((one) => one === type)).map(beginningOf);
  const bytes = passedOver.map((beginning) => Buffer.from(beginning));
  for await (const block of lineBlocks(file, (lines) => isAll(bytes, lines))) {
    yield recordsIn(block, { path: file.path, types, passedOver });
  }
}

interface Reading<T extends JournalType> {
  readonly path: string;
  readonly types: readonly T[];
  /** How lines of the other types begin. */
  readonly passedOver: readonly string[];
}

function* recordsIn<T extends JournalType>(
  { text, firstLine }: LineBlock,
  { path, types, passedOver }: Reading<T>,
): Generator<JournalRecord<T>, void, undefined> {
  let line = firstLine - 1;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    const feed = text.indexOf('\n', start);
    end = feed < 0 ? text.length : feed;
    line += 1;
    if (beginsWithOne(passedOver, text, start)) continue;
    let value: LineOf<T> | null;
    try {
      value = lineOf(text.slice(start, end), types);
    } catch (thrown) {
      // Only the last line of a file comes without a line feed.
      if (feed < 0) return;
      throw recordedFault({ path, line }, messageOf(thrown), thrown);
    }
    if (value !== null) yield { line, value };
  }
}

/** Whether every line begins so: whoever wants the few lines of other types has most blocks never decoded. */
function isAll(beginnings: readonly Buffer[], bytes: Buffer): boolean {
  for (let start = 0; start < bytes.length; ) {
    if (!beginnings.some((beginning) => isAt(start, beginning, bytes))) return false;
    const feed = bytes.indexOf(LINE_FEED, start);
    start = feed < 0 ? bytes.length : feed + 1;
  }
  return true;
}

function isAt(start: number, part: Buffer, bytes: Buffer): boolean {
  for (let at = 0; at < part.length; at += 1) if (bytes[start + at] !== part[at]) return false;
  return true;
}

function beginsWithOne(beginnings: readonly string[], text: string, start: number): boolean {
  for (const beginning of beginnings) if (text.startsWith(beginning, start)) return true;
  return false;
}

/** null: not asked for, or blank. Throws an Error that says why it is no line of a journal. */
function lineOf<T extends JournalType>(text: string, types: readonly T[]): LineOf<T> | null {
  if (!text.startsWith('{') && text.trim() === '') return null;
  const value = parsed(text);
  const type = typeOf(value);
  for (const wanted of types) if (type === wanted) return checked(wanted, value);
  if (!TYPES.some((one) => one === type)) throw new Error(`not a line of a journal: its type is ${quote(type)}.`);
  return null;
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
