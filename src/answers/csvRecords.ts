// The records of a CSV file (RFC 4180) with their line numbers, the header among them, in constant memory. Knows
// nothing of what the columns mean. Our own reader, because answers are long texts: jumping from quote to quote reads
// them several times faster than csv-parse, which looks at every byte and which the tests hold this against.
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
  const { path } = file;
  /** A record whose last quoted field goes on in the next block. */
  let open: Buffer = Buffer.alloc(0);
  let line = 1;
  for await (const { bytes } of lineBlocks(file)) {
    const reader = new RecordReader(open.length > 0 ? Buffer.concat([open, bytes]) : bytes, line);
    const fault = reader.readAll();
    yield reader.records;
    if (fault) throw recordedFault({ path, line: reader.line }, fault);
    ({ rest: open, line } = reader);
    if (open.length > MAX_RECORD_BYTES) {
      const size = `${MAX_RECORD_BYTES / 1024 / 1024} MiB`;
      throw recordedFault({ path, line }, `not valid CSV: a row longer than ${size}; a closing quote may be missing.`);
    }
  }
  if (open.length > 0) {
    throw recordedFault({ path, line }, 'not valid CSV: a quoted field that begins in this row is never closed.');
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Reads whole lines; only a quoted field can reach beyond them. */
class RecordReader {
  readonly records: CsvRecord[] = [];
  /** The line in which the next record begins. */
  line: number;
  private readonly bytes: Buffer;
  private readonly quotes: Finder;
  private readonly commas: Finder;
  private readonly feeds: Finder;
  private at = 0;

  constructor(bytes: Buffer, line: number) {
    this.bytes = bytes;
    this.line = line;
    this.quotes = new Finder(bytes, QUOTE);
    this.commas = new Finder(bytes, COMMA);
    this.feeds = new Finder(bytes, LINE_FEED);
  }

  /** What is left: a record that is still open. */
  get rest(): Buffer {
    return this.bytes.subarray(this.at);
  }

  /** Reads up to the end, an open record, or a fault, whose sentence it returns. */
  readAll(): string | null {
    while (this.at < this.bytes.length) {
      const fields: string[] = [];
      const end = this.readRecord(fields);
      if (typeof end === 'string') return end;
      if (end === null) return null;
      if (fields.length > 1 || fields[0] !== '') this.records.push({ line: this.line, fields });
      for (
        let feed = this.bytes.indexOf(LINE_FEED, this.at);
        feed >= 0 && feed < end;
        feed = this.bytes.indexOf(LINE_FEED, feed + 1)
      ) {
        this.line += 1;
      }
      this.at = end;
    }
    return null;
  }

  /** The place after the record; null while it is open; the sentence of a fault. */
  private readRecord(fields: string[]): number | string | null {
    const { bytes } = this;
    let at = this.at;
    for (;;) {
      const quoted = bytes[at] === QUOTE;
      const close = quoted ? this.closingQuote(at) : at;
      if (close === null) return null;
      const comma = this.commas.next(quoted ? close + 1 : at);
      const feed = this.feeds.next(quoted ? close + 1 : at);
      const end = Math.min(comma, feed);
      const isLast = feed <= comma;
      const textEnd = isLast && end < bytes.length && end > at && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
      if (quoted) {
        if (close + 1 < textEnd) {
          return `not valid CSV: text after a closing quote in field ${fields.length + 1}; write a quote inside a field twice.`;
        }
        const text = bytes.toString('utf8', at + 1, close);
        fields.push(text.includes('"') ? text.replaceAll('""', '"') : text);
      } else {
        if (this.quotes.next(at) < textEnd) {
          return `not valid CSV: a quote inside an unquoted field in field ${fields.length + 1}; quote the field and double the quote.`;
        }
        fields.push(at === textEnd ? '' : bytes.toString('utf8', at, textEnd));
      }
      if (isLast) return Math.min(end + 1, bytes.length);
      at = end + 1;
    }
  }

  /** The quote that ends the field which begins with the quote at `at`; null if it is not here. Doubled ones are text. */
  private closingQuote(at: number): number | null {
    let close = this.bytes.indexOf(QUOTE, at + 1);
    while (close >= 0 && this.bytes[close + 1] === QUOTE) close = this.bytes.indexOf(QUOTE, close + 2);
    return close < 0 ? null : close;
  }
}

/** The next place of a byte, looked for only once it has been passed; the end where there is none. */
class Finder {
  private readonly bytes: Buffer;
  private readonly byte: number;
  private found = -1;

  constructor(bytes: Buffer, byte: number) {
    this.bytes = bytes;
    this.byte = byte;
  }

  next(at: number): number {
    if (this.found < at) {
      const place = this.bytes.indexOf(this.byte, at);
      this.found = place < 0 ? this.bytes.length : place;
    }
    return this.found;
  }
}
