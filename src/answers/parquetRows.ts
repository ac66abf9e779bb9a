// The rows of a Parquet file in batches: its wanted columns side by side, page by page, so that no more than a page of
// each is in memory however large its groups of rows are. What a cell must hold is recordedRow.ts.
import { parquetHeader } from 'hyparquet/src/column.js';
import { messageOf, UserError } from '../errors.ts';
import { type Chunk, openParquet, type ParquetColumn, type ParquetFile, type ParquetGroup } from './parquetFile.ts';
import { MOST_PAGE_BYTES, readPage, type Values } from './parquetPage.ts';
import { EndsEarly, endOfStruct } from './parquetThrift.ts';
import { recordedFault } from './recordedFault.ts';

/** Rows that are handed on at once. */
const BATCH_ROWS = 1000;
/** A page's header is some 30 bytes; with statistics of long texts much longer. */
const HEADER_BYTES = { usual: 4096, most: 1024 * 1024 } as const;

/** A row whose cells are asked for by the names that the reader has for its columns. */
export interface ParquetRow<Field extends string> {
  /** Its number in the file, from 1. */
  readonly line: number;
  /** undefined: the file has no such column; null: the row has no value there. */
  cell(field: Field): unknown;
}

/** The names of the columns. Throws UserError. */
export async function parquetColumns(path: string): Promise<readonly string[]> {
  const file = await openParquet(path);
  await file.close();
  return file.columns.map(({ name }) => name);
}

/** All rows. `columns` has the file's names; of those that it lacks no cell has a value. Throws UserError. */
export async function* parquetRows<Field extends string>(
  path: string,
  columns: Readonly<Record<Field, string>>,
): AsyncGenerator<readonly ParquetRow<Field>[], void, undefined> {
  const file = await openParquet(path);
  try {
    const wanted = wantedOf(file, columns);
    let row = 0;
    for (const group of file.groups) {
      const cursors = wanted.map(([field, column]) => new Cursor(file, group, field, column));
      for (let left = group.rows; left > 0; ) {
        for (const cursor of cursors) await cursor.fill(row, left);
        const count = Math.min(left, BATCH_ROWS, ...cursors.map((cursor) => cursor.available()));
        yield batchOf(cursors, row, count);
        row += count;
        left -= count;
      }
    }
  } finally {
    await file.close();
  }
}

function wantedOf(file: ParquetFile, names: Readonly<Record<string, string>>): (readonly [string, ParquetColumn])[] {
  return Object.entries(names).flatMap(([field, name]) => {
    const column = file.columns.find((one) => one.name === name);
    if (column === undefined) return [];
    if (!column.isFlat)
      throw recordedFault({ path: file.path, column: name }, 'holds lists or structures; each cell must be one value.');
    return [[field, column] as const];
  });
}

function batchOf(cursors: readonly Cursor[], row: number, count: number): readonly ParquetRow<string>[] {
  const columns = new Map(cursors.map((cursor) => [cursor.field, cursor.take(count)]));
  return Array.from({ length: count }, (_, index) => ({
    line: row + index + 1,
    cell: (field: string) => columns.get(field)?.(index),
  }));
}

/** NaN is how a table of numbers says that there is none. */
const cellOf = (value: unknown): unknown => (value === undefined || Number.isNaN(value) ? null : value);

/** Goes through the pages of one column in one group of rows. */
class Cursor {
  readonly field: string;
  private readonly file: ParquetFile;
  private readonly column: ParquetColumn;
  private readonly chunk: Chunk;
  private at: number;
  private dictionary: Values | null = null;
  private values: Values = [];
  private next = 0;

  constructor(file: ParquetFile, group: ParquetGroup, field: string, column: ParquetColumn) {
    this.file = file;
    this.field = field;
    this.column = column;
    this.chunk = group.chunkOf(column);
    this.at = this.chunk.start;
  }

  available(): number {
    return this.values.length - this.next;
  }

  /** Reads on until there is a value; `left` are the rows of the group that are still due, the first of them after `row`. */
  async fill(row: number, left: number): Promise<void> {
    try {
      while (this.available() === 0) await this.readOn(left);
    } catch (thrown) {
      if (thrown instanceof UserError) throw thrown;
      const where = { path: this.file.path, line: row + 1, column: this.column.name };
      throw recordedFault(where, `cannot be read from here on: ${messageOf(thrown)}.`, thrown);
    }
  }

  /** The next values, by their place among them. */
  take(count: number): (index: number) => unknown {
    const { values, next } = this;
    this.next += count;
    return (index) => cellOf(values[next + index]);
  }

  private async readOn(left: number): Promise<void> {
    if (this.at >= this.chunk.end) throw new Error(`the column ends ${left} rows before its group does`);
    const { header, length } = await this.header();
    const size = header.compressed_page_size;
    const start = this.at + length;
    if (!(size >= 0 && size <= MOST_PAGE_BYTES) || start + size > this.chunk.end)
      throw new Error('a page that reaches beyond its column');
    const body = await this.file.read(start, size);
    this.at = start + size;
    const page = readPage(header, body, { element: this.column.element, codec: this.chunk.codec }, this.dictionary);
    if (page.kind === 'dictionary') this.dictionary = page.values;
    if (page.kind !== 'data') return;
    if (page.values.length > left) throw new Error('a page with more rows than its group has');
    this.values = page.values;
    this.next = 0;
  }

  private async header(): Promise<{ readonly header: ReturnType<typeof parquetHeader>; readonly length: number }> {
    const room = this.chunk.end - this.at;
    for (let size: number = HEADER_BYTES.usual; ; size *= 16) {
      const bytes = await this.file.read(this.at, Math.min(size, room));
      try {
        const length = endOfStruct(bytes, 0);
        return { header: parquetHeader({ view: new DataView(bytes.buffer), offset: 0 }), length };
      } catch (thrown) {
        if (!(thrown instanceof EndsEarly) || size >= room || size >= HEADER_BYTES.most) throw thrown;
      }
    }
  }
}
