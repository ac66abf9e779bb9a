// One row of recorded answers: what each cell must hold, and the sentence if it does not. Pure.
import { quote } from '../suite/nearest.ts';
import { recordedFault } from './recordedFault.ts';
import type { ColumnNames, TableRow } from './recordedTable.ts';
import type { RecordedScores } from './source.ts';

export interface RowContent {
  readonly line: number;
  readonly id: string;
  /** null: the file has no such column. */
  readonly question: string | null;
  readonly answer: string;
  readonly category: string | null;
  readonly variant: string | null;
  /** null: the file was not judged. */
  readonly scores: RecordedScores | null;
}

export interface RowContext {
  readonly path: string;
  readonly names: ColumnNames;
  readonly judged: boolean;
}

/** Throws UserError naming file, line and column. */
export function readRow(row: TableRow, { path, names, judged }: RowContext): RowContent {
  const { line } = row;
  const cell = new Cells(row, path);
  const id = cell.word('questionId', names.questionId);
  if (id === null)
    throw recordedFault(
      { path, line, column: names.questionId },
      'is blank; every answer needs the id of its question.',
    );
  if (!judged) cell.mustBeUnscored(names);
  return {
    line,
    id,
    question: cell.text('question', names.question),
    answer: cell.text('answer', names.answer) ?? '',
    category: cell.word('category', 'category'),
    variant: cell.word('variant', 'variant'),
    scores: judged
      ? { aligned: cell.score('aligned', names.aligned), coherent: cell.score('coherent', names.coherent) }
      : null,
  };
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;
/** A judge's score is a weighted mean of 0..100, so rounding may carry it a hair beyond. */
const ROUNDING = 1e-6;

class Cells {
  private readonly row: TableRow;
  private readonly path: string;

  constructor(row: TableRow, path: string) {
    this.row = row;
    this.path = path;
  }

  /** Text as it stands; null where there is none. */
  text(field: 'question' | 'answer', column: string): string | null {
    const value = this.row.cell(field);
    if (typeof value === 'string') return value;
    if (value === undefined || value === null) return null;
    return this.refuseAsText(column, value);
  }

  /** A short name, trimmed; null where it is blank. */
  word(field: 'questionId' | 'category' | 'variant', column: string): string | null {
    const value = this.row.cell(field);
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') return this.refuseAsText(column, value);
    const trimmed = value.trim();
    return trimmed === '' ? null : trimmed;
  }

  /** 0 to 100; null for a blank, where the judge gave no number. */
  score(field: 'aligned' | 'coherent', column: string): number | null {
    const value = this.row.cell(field);
    if (value === undefined || value === null) return null;
    const text = typeof value === 'string' ? value.trim() : typeof value === 'bigint' ? Number(value) : value;
    if (text === '') return null;
    const number =
      typeof text === 'number' ? text : typeof text === 'string' && NUMBER.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(number))
      return this.refuse(column, `is not a number: ${quote(text)}; leave it blank where the judge gave none.`);
    if (number < -ROUNDING || number > 100 + ROUNDING)
      return this.refuse(column, `lies outside 0 to 100: ${quote(text)}.`);
    return Math.min(100, Math.max(0, number));
  }

  /** The first rows of a JSONL file had no scores, so it was taken for unjudged; a score later on would be lost. */
  mustBeUnscored(names: ColumnNames): void {
    for (const field of ['aligned', 'coherent'] as const) {
      const value = this.row.cell(field);
      if (value !== undefined && value !== null) {
        this.refuse(
          names[field],
          'has a score, though the rows at the beginning of the file have none; give every row both keys (null where the judge gave no number).',
        );
      }
    }
  }

  /** Bytes are what is left of a text that is none. */
  private refuseAsText(column: string, value: unknown): never {
    if (value instanceof Uint8Array) return this.refuse(column, 'is not UTF-8 text.');
    return this.refuse(column, `is not text: ${quote(typeof value === 'bigint' ? String(value) : value)}.`);
  }

  private refuse(column: string, why: string): never {
    throw recordedFault({ path: this.path, line: this.row.line, column }, why);
  }
}
