// Recorded answers as a table, whatever the file's format: which columns it has, whether it was judged, and its rows
// under our names for the columns. What a cell must hold is recordedRow.ts.
import { UserError } from '../errors.ts';
import { journalHeaderSchema } from '../schema/journal.ts';
import type { Shard } from '../schema/shard.ts';
import { nearest, quote } from '../suite/nearest.ts';
import { csvRecords } from './csvRecords.ts';
import { type JsonRecord, jsonlRecords } from './jsonlRecords.ts';
import { recordedFault } from './recordedFault.ts';
import type { RecordedFile } from './recordedFiles.ts';

/** Names of the columns in the files (config/plan.ts has the same shape). */
export interface ColumnNames {
  readonly questionId: string;
  readonly question: string;
  readonly answer: string;
  readonly aligned: string;
  readonly coherent: string;
}

/** What the policy calls the columns when it maps them. */
const POLICY_KEYS = {
  questionId: 'question_id',
  question: 'question',
  answer: 'answer',
  aligned: 'aligned',
  coherent: 'coherent',
} as const satisfies ColumnNames;

export type Field = keyof ColumnNames | 'category' | 'variant';

export interface TableRow {
  readonly line: number;
  /** The cell as the file has it; undefined where it has none. */
  cell(field: Field): unknown;
}

export interface TableHead {
  readonly kind: 'table' | 'journal';
  /** As the file names them. */
  readonly columns: readonly string[];
  readonly judged: boolean;
  /** Of a journal: the part of a plan that it holds; absent: all of it. */
  readonly shard?: Shard;
}

export interface TableNeeds {
  readonly names: ColumnNames;
  /** False where a suite supplies the questions. */
  readonly needsQuestion: boolean;
}

/** How many rows of JSONL are looked at to learn its keys: an object may leave out a key that has no value. */
const ROWS_FOR_KEYS = 1000;

/** Reads as much as shows the columns. Throws UserError naming every column that is missing. */
export async function readTableHead(file: RecordedFile, needs: TableNeeds): Promise<TableHead> {
  const { path, format } = file;
  if (format === 'csv') {
    for await (const [header] of csvRecords(file)) {
      if (header) return tableHead(path, header.line, header.fields, needs);
    }
    throw recordedFault({ path }, 'no answers: the file is empty.');
  }
  if (format === 'parquet') {
    const { parquetColumns } = await import('./parquetRows.ts');
    return tableHead(path, null, await parquetColumns(path), needs);
  }
  const { first, header, keys } = await readKeys(file);
  if (!first) throw recordedFault({ path }, 'no answers: the file is empty.');
  // The header may stand behind what its run found out before it.
  if (['header', 'server', 'control'].includes(String(first.value['type']))) {
    const { shard } = journalHeaderSchema.safeParse(header?.value).data ?? {};
    return { kind: 'journal', columns: [], judged: false, ...(shard === undefined ? {} : { shard }) };
  }
  return tableHead(path, first.line, keys, needs);
}

interface FoundKeys {
  readonly first: JsonRecord | null;
  /** Of a journal. */
  readonly header: JsonRecord | null;
  readonly keys: readonly string[];
}

async function readKeys(file: RecordedFile): Promise<FoundKeys> {
  const keys = new Set<string>();
  let first: JsonRecord | null = null;
  let header: JsonRecord | null = null;
  let rows = 0;
  try {
    for await (const batch of jsonlRecords(file)) {
      first ??= batch[0] ?? null;
      header ??= batch.find(({ value }) => value['type'] === 'header') ?? null;
      for (const { value } of batch) for (const key of Object.keys(value)) keys.add(key);
      rows += batch.length;
      if (rows >= ROWS_FOR_KEYS) break;
    }
  } catch (thrown) {
    // A broken line further down is told when it is reached, after the answers before it.
    if (first === null) throw thrown;
  }
  return { first, header, keys: [...keys] };
}

function tableHead(
  path: string,
  /** null: the columns stand in no line. */
  line: number | null,
  columns: readonly string[],
  { names, needsQuestion }: TableNeeds,
): TableHead {
  const problems: string[] = [];
  const has = (field: keyof ColumnNames): boolean => columns.includes(names[field]);
  for (const field of ['questionId', 'question', 'answer'] as const) {
    if (!has(field) && (field !== 'question' || needsQuestion)) problems.push(missing(field, names, columns));
  }
  const scores = (['aligned', 'coherent'] as const).filter(has);
  // One score alone decides nothing, and a mapped column that is absent must not turn into "not judged".
  for (const field of ['aligned', 'coherent'] as const) {
    if (!has(field) && (scores.length > 0 || names[field] !== POLICY_KEYS[field])) {
      problems.push(`${missing(field, names, columns)} Both scores are needed, or neither.`);
    }
  }
  const twice = columns.filter((name, index) => columns.indexOf(name) !== index && Object.values(names).includes(name));
  problems.push(...twice.map((name) => `the column ${quote(name)} stands in the header twice.`));
  if (problems.length > 0) {
    throw new UserError(
      'bad-recorded-answers',
      problems.map((problem) => `${path}${line === null ? '' : `, line ${line}`}: ${problem}`),
    );
  }
  return { kind: 'table', columns, judged: scores.length === 2 };
}

function missing(field: keyof ColumnNames, names: ColumnNames, columns: readonly string[]): string {
  const free = columns.filter((column) => !Object.values(names).includes(column));
  const near = nearest(names[field], free);
  const hint =
    near === null
      ? ''
      : ` The nearest is ${quote(near)}: if it is that, write recorded: { columns: { ${POLICY_KEYS[field]}: ${near} } } in the policy.`;
  return `no column "${names[field]}".${hint}`;
}

/** The rows below the header, in batches. Throws UserError for a row that does not fit its header. */
export async function* tableRows(
  file: RecordedFile,
  names: ColumnNames,
): AsyncGenerator<readonly TableRow[], void, undefined> {
  switch (file.format) {
    case 'csv':
      yield* csvRows(file, names);
      return;
    case 'jsonl':
      yield* jsonRows(file, names);
      return;
    case 'parquet': {
      const { parquetRows } = await import('./parquetRows.ts');
      yield* parquetRows(file.path, columnsOf(names));
    }
  }
}

const columnsOf = (names: ColumnNames): Readonly<Record<Field, string>> => ({
  ...names,
  category: 'category',
  variant: 'variant',
});

async function* csvRows(file: RecordedFile, names: ColumnNames): AsyncGenerator<readonly TableRow[], void, undefined> {
  let header: readonly string[] | null = null;
  let at: Readonly<Record<Field, number>> | null = null;
  for await (const batch of csvRecords(file)) {
    const rows: TableRow[] = [];
    for (const { line, fields } of batch) {
      if (header === null || at === null) {
        header = fields;
        at = placesOf(fields, names);
      } else if (fields.length === header.length) {
        rows.push(new CsvRow(line, fields, at));
      } else {
        yield rows;
        const column = header[Math.min(fields.length, header.length - 1)];
        throw recordedFault(
          { path: file.path, line, ...(column === undefined ? {} : { column }) },
          `the row has ${fields.length} fields where the header has ${header.length}.`,
        );
      }
    }
    yield rows;
  }
}

function placesOf(header: readonly string[], names: ColumnNames): Readonly<Record<Field, number>> {
  return {
    questionId: header.indexOf(names.questionId),
    question: header.indexOf(names.question),
    answer: header.indexOf(names.answer),
    aligned: header.indexOf(names.aligned),
    coherent: header.indexOf(names.coherent),
    category: header.indexOf('category'),
    variant: header.indexOf('variant'),
  };
}

class CsvRow implements TableRow {
  readonly line: number;
  private readonly fields: readonly string[];
  private readonly at: Readonly<Record<Field, number>>;

  constructor(line: number, fields: readonly string[], at: Readonly<Record<Field, number>>) {
    this.line = line;
    this.fields = fields;
    this.at = at;
  }

  cell(field: Field): unknown {
    return this.fields[this.at[field]];
  }
}

async function* jsonRows(file: RecordedFile, names: ColumnNames): AsyncGenerator<readonly TableRow[], void, undefined> {
  const keys = columnsOf(names);
  for await (const batch of jsonlRecords(file)) {
    // Own keys only: an object may lack "constructor" and still seem to have it.
    yield batch.map(({ line, value }) => ({
      line,
      cell: (field: Field): unknown => (Object.hasOwn(value, keys[field]) ? value[keys[field]] : undefined),
    }));
  }
}
