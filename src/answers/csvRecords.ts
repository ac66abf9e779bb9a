// The records of a CSV file with their line numbers, the header among them, in constant memory. Knows nothing of
// what the columns mean.
import { CsvError, type Parser, parse } from 'csv-parse';
import { messageOf } from '../errors.ts';
import { lineBlocks, MAX_RECORD_BYTES } from './lineBlocks.ts';
import { recordedFault } from './recordedFault.ts';
import type { RecordedFile } from './recordedFiles.ts';

export interface CsvRecord {
  /** The line in which the record begins. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Records in batches, empty lines left out. What was read before a fault is yielded before it is thrown. */
export async function* csvRecords(file: RecordedFile): AsyncGenerator<readonly CsvRecord[], void, undefined> {
  const reader = new CsvReader();
  try {
    for await (const { text } of lineBlocks(file)) {
      await reader.write(text);
      yield reader.take();
    }
    await reader.end();
  } catch (thrown) {
    const fault = thrown instanceof CsvError ? csvFault(file.path, thrown, reader.nextLine) : thrown;
    // The parser holds the last row back until it has seen what follows it.
    if (fault === thrown) await reader.end().catch(() => undefined);
    yield reader.take();
    if (fault instanceof Error) throw fault;
    throw thrown;
  }
  yield reader.take();
}

/**
 * csv-parse by its callbacks instead of as a readable stream: a stream drops the rows it has buffered when it fails,
 * and those rows were collected.
 */
class CsvReader {
  nextLine = 1;
  private readonly parser: Parser;
  private batch: CsvRecord[] = [];

  constructor() {
    this.parser = parse({
      record_delimiter: ['\r\n', '\n'],
      // Counting fields is ours: an empty line is no fault, and the message names the line.
      relax_column_count: true,
      max_record_size: MAX_RECORD_BYTES,
      on_record: (fields: unknown) => {
        this.keep(fields);
        return null;
      },
    });
    // Faults arrive at the callbacks below; without a listener they would also end the process.
    this.parser.on('error', () => undefined);
    this.parser.resume();
  }

  write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.parser.write(text, settle(resolve, reject));
    });
  }

  end(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.parser.once('error', reject);
      this.parser.end(settle(resolve, reject));
    });
  }

  take(): readonly CsvRecord[] {
    const taken = this.batch;
    this.batch = [];
    return taken;
  }

  private keep(fields: unknown): void {
    if (!isTexts(fields)) return;
    const line = this.nextLine;
    this.nextLine += 1;
    for (const field of fields) {
      for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) this.nextLine += 1;
    }
    if (fields.length > 1 || fields[0] !== '') this.batch.push({ line, fields });
  }
}

const settle = (resolve: () => void, reject: (error: unknown) => void) => (error?: Error | null) => {
  if (error) reject(error);
  else resolve();
};

const isTexts = (fields: unknown): fields is string[] => Array.isArray(fields);

const FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quoted field that begins in this row is never closed.',
  CSV_MAX_RECORD_SIZE: `a row longer than ${MAX_RECORD_BYTES / 1024 / 1024} MiB; a closing quote may be missing.`,
  INVALID_OPENING_QUOTE: 'a quote inside an unquoted field; quote the field and double the quote.',
  CSV_INVALID_CLOSING_QUOTE: 'text after a closing quote; write a quote inside a field twice.',
};

function csvFault(path: string, error: CsvError, line: number): Error {
  // csv-parse counts the fields of the row from 0.
  const index = error['column'];
  const where = { path, line, ...(typeof index === 'number' ? { column: index + 1 } : {}) };
  return recordedFault(where, `not valid CSV: ${FAULTS[error.code] ?? messageOf(error)}`, error);
}
