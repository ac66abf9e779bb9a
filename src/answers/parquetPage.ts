// One page of a flat column: its values, one for each row, null where the row has none. Never allocates by a count that
// the page's own bytes or the limits here do not bear out. Pure.
import { isUtf8 } from 'node:buffer';
import type { PageHeader, SchemaElement } from 'hyparquet';
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { deltaBinaryUnpack, deltaLengthByteArray } from 'hyparquet/src/delta.js';
import { byteStreamSplit } from 'hyparquet/src/encoding.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { MAX_RECORD_BYTES } from './lineBlocks.ts';
import { unpack } from './parquetCodecs.ts';

export type Values = ArrayLike<unknown>;

export interface PageColumn {
  readonly element: SchemaElement;
  readonly codec: string;
}

export type Page =
  | { readonly kind: 'dictionary'; readonly values: Values }
  | { readonly kind: 'data'; readonly values: Values }
  /** An index, which tells nothing that is needed. */
  | { readonly kind: 'other' };

/** Writers make pages of about 1 MiB. One long answer has a page of its own. */
export const MOST_PAGE_BYTES = 64 * 1024 * 1024;
/** Rows that one page may hold: a column that never changes takes few bytes for many rows. */
const MOST_PAGE_ROWS = 1024 * 1024;
const SMALLER = 'write it in groups of at most 100,000 rows';

/** Reads one page. `body` is a buffer of its own. Throws an Error that says what is wrong. */
export function readPage(header: PageHeader, body: Uint8Array, column: PageColumn, dictionary: Values | null): Page {
  const { type, uncompressed_page_size: size } = header;
  if (!isCount(size) || size > MOST_PAGE_BYTES) throw new Error(`a page of ${size} bytes; ${SMALLER}`);
  if (type === 'DICTIONARY_PAGE') {
    const count = header.dictionary_page_header?.num_values;
    const bytes = unpack(column.codec, body, size);
    if (!isCount(count) || count > MOST_PAGE_ROWS || count > bytes.length)
      throw new Error(`a dictionary of ${count} values`);
    return { kind: 'dictionary', values: converted(plain(bytes, count, column.element), column.element) };
  }
  if (type === 'DATA_PAGE' || type === 'DATA_PAGE_V2') {
    const parts = type === 'DATA_PAGE' ? partsOfV1(header, body, column) : partsOfV2(header, body, column);
    return { kind: 'data', values: rowsOf(parts, column.element, dictionary) };
  }
  return { kind: 'other' };
}

const isCount = (count: unknown): count is number =>
  typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;

interface Parts {
  readonly rows: number;
  /** Which rows have a value, in runs of bits; null: all. */
  readonly levels: Uint8Array | null;
  readonly values: Uint8Array;
  readonly encoding: string;
}

const isOptional = ({ repetition_type: repetition }: SchemaElement): boolean => repetition === 'OPTIONAL';

function rowsIn(count: unknown): number {
  if (!isCount(count) || count > MOST_PAGE_ROWS) throw new Error(`a page of ${String(count)} rows; ${SMALLER}`);
  return count;
}

/** Version 1 packs the levels with the values. */
function partsOfV1(header: PageHeader, body: Uint8Array, { element, codec }: PageColumn): Parts {
  const about = header.data_page_header;
  if (about === undefined) throw new Error('a page without its header');
  const rows = rowsIn(about.num_values);
  const page = unpack(codec, body, header.uncompressed_page_size);
  const { encoding } = about;
  if (!isOptional(element)) return { rows, levels: null, values: page, encoding };
  if (about.definition_level_encoding !== 'RLE')
    throw new Error(`levels encoded as ${about.definition_level_encoding}`);
  const length = lengthAt(page);
  return { rows, levels: page.subarray(4, 4 + length), values: page.subarray(4 + length), encoding };
}

/** Version 2 leaves the levels unpacked before the values. */
function partsOfV2(header: PageHeader, body: Uint8Array, { element, codec }: PageColumn): Parts {
  const about = header.data_page_header_v2;
  if (about === undefined) throw new Error('a page without its header');
  const { encoding, definition_levels_byte_length: length, repetition_levels_byte_length: repeated } = about;
  if (!isCount(length) || length > body.length || repeated !== 0) throw new Error('levels longer than their page');
  const size = header.uncompressed_page_size - length;
  if (size < 0) throw new Error('levels longer than their page');
  const rest = body.subarray(length);
  return {
    rows: rowsIn(about.num_values),
    levels: isOptional(element) ? body.subarray(0, length) : null,
    values: unpack(about.is_compressed === false ? 'UNCOMPRESSED' : codec, rest, size),
    encoding,
  };
}

function lengthAt(bytes: Uint8Array): number {
  if (bytes.length < 4) throw new Error('a page that breaks off');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (length > bytes.length - 4) throw new Error('levels longer than their page');
  return length;
}

function rowsOf({ rows, levels, values, encoding }: Parts, element: SchemaElement, dictionary: Values | null): Values {
  if (levels === null) return decoded(values, rows, encoding, element, dictionary);
  const isThere = runs(levels, 1, rows);
  const present = isThere.reduce((sum, one) => sum + one, 0);
  const found = decoded(values, present, encoding, element, dictionary);
  if (present === rows) return found;
  let next = 0;
  return Array.from(isThere, (one) => (one === 1 ? found[next++] : null));
}

function decoded(
  bytes: Uint8Array,
  count: number,
  encoding: string,
  element: SchemaElement,
  dictionary: Values | null,
): Values {
  if (count === 0) return [];
  switch (encoding) {
    case 'PLAIN_DICTIONARY':
    case 'RLE_DICTIONARY':
      return looked(runs(bytes.subarray(1), widthOf(bytes), count), dictionary);
    case 'PLAIN':
      return converted(plain(bytes, count, element), element);
    case 'RLE':
      return Array.from(runs(bytes.subarray(4, 4 + lengthAt(bytes)), 1, count), (bit) => bit === 1);
    case 'BYTE_STREAM_SPLIT':
      // As many bytes as there will be numbers, and each of them is there.
      if (count * (WIDTHS[element.type ?? ''] ?? element.type_length ?? Infinity) > bytes.length)
        throw new Error('a page that breaks off');
      return converted(byteStreamSplit(readerOf(bytes), count, typeOf(element), element.type_length), element);
    case 'DELTA_BINARY_PACKED': {
      const numbers = element.type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count);
      deltaBinaryUnpack(readerOf(bytes), count, numbers);
      return converted(numbers, element);
    }
    case 'DELTA_LENGTH_BYTE_ARRAY': {
      const pieces: Uint8Array[] = [];
      deltaLengthByteArray(readerOf(bytes), count, pieces);
      return converted(pieces, element);
    }
    case 'DELTA_BYTE_ARRAY':
      return converted(prefixed(bytes, count), element);
    default:
      throw new Error(`its encoding ${encoding} is not read; write it with the writer's usual one`);
  }
}

const WIDTHS: Readonly<Record<string, number>> = { INT32: 4, FLOAT: 4, INT64: 8, DOUBLE: 8 };

const readerOf = (bytes: Uint8Array): { view: DataView; offset: number } => ({
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  offset: 0,
});

function typeOf({ type }: SchemaElement): NonNullable<SchemaElement['type']> {
  if (type === undefined) throw new Error('a column without a type');
  return type;
}

const plain = (bytes: Uint8Array, count: number, element: SchemaElement) =>
  readPlain(readerOf(bytes), typeOf(element), count, element.type_length);

function widthOf(bytes: Uint8Array): number {
  const width = bytes[0] ?? Number.POSITIVE_INFINITY;
  if (width > 32) throw new Error('a page that breaks off');
  return width;
}

function looked(places: Uint32Array, dictionary: Values | null): Values {
  if (dictionary === null) throw new Error('a dictionary that is missing');
  return Array.from(places, (place) => {
    if (place >= dictionary.length) throw new Error('a value that its dictionary does not have');
    return dictionary[place];
  });
}

/** Each value begins as the one before it does, so few bytes can stand for very many. */
function prefixed(bytes: Uint8Array, count: number): Uint8Array[] {
  const reader = readerOf(bytes);
  const [prefixes, suffixes] = [new Int32Array(count), new Int32Array(count)];
  deltaBinaryUnpack(reader, count, prefixes);
  deltaBinaryUnpack(reader, count, suffixes);
  const values: Uint8Array[] = [];
  let last = new Uint8Array(0);
  let total = 0;
  for (let index = 0; index < count; index++) {
    const [prefix, suffix] = [prefixes[index] ?? 0, suffixes[index] ?? 0];
    const end = reader.offset + suffix;
    total += prefix + suffix;
    if (prefix < 0 || suffix < 0 || prefix > last.length || end > bytes.length)
      throw new Error('a page that breaks off');
    if (total > MOST_PAGE_BYTES)
      throw new Error(`a page that unfolds to more than ${MOST_PAGE_BYTES} bytes; ${SMALLER}`);
    const value = new Uint8Array(prefix + suffix);
    value.set(last.subarray(0, prefix));
    value.set(bytes.subarray(reader.offset, end), prefix);
    values.push(value);
    last = value;
    reader.offset = end;
  }
  return values;
}

/** Numbers of `width` bits in runs, each of one number again and again or of numbers packed side by side. */
function runs(bytes: Uint8Array, width: number, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let at = 0;
  const byte = (place: number): number => {
    const found = bytes[place];
    if (found === undefined) throw new Error('a page that breaks off');
    return found;
  };
  const head = (): number => {
    let value = 0;
    for (let read = 0; read < 5; read++) {
      const next = byte(at++);
      value += (next & 0x7f) * 2 ** (7 * read);
      if (next < 0x80) return value;
    }
    throw new Error('a run without an end');
  };
  const bits = (place: number, from: number): number => {
    let value = 0;
    for (let got = 0; got < width; ) {
      const bit = from + got;
      const take = Math.min(8 - (bit & 7), width - got);
      value += ((byte(place + (bit >>> 3)) >> (bit & 7)) & ((1 << take) - 1)) * 2 ** got;
      got += take;
    }
    return value;
  };
  for (let seen = 0; seen < count; ) {
    const header = head();
    if (header % 2 === 0) {
      const end = Math.min(count, seen + header / 2);
      let value = 0;
      for (let read = 0; read < (width + 7) >> 3; read++) value += byte(at++) * 2 ** (8 * read);
      numbers.fill(value, seen, end);
      seen = end;
    } else {
      const groups = (header - 1) / 2;
      const packed = Math.min(count - seen, groups * 8);
      for (let index = 0; index < packed; index++) numbers[seen + index] = bits(at, index * width);
      seen += packed;
      at += groups * width;
    }
  }
  return numbers;
}

type Decoded = Parameters<typeof convert>[0];

/** Numbers as numbers, texts as texts; a text that is not UTF-8 stays bytes, and whoever reads the cell refuses it. */
function converted(values: Decoded, element: SchemaElement): Values {
  return convert(values, {
    element,
    parsers: { ...DEFAULT_PARSERS, stringFromBytes: textOf, jsonFromBytes: textOf },
    pathInSchema: [element.name],
    type: typeOf(element),
    schemaPath: [],
    codec: 'UNCOMPRESSED',
  });
}

function textOf(bytes: Uint8Array | undefined): string | Uint8Array | null {
  if (bytes === undefined) return null;
  if (bytes.length > MAX_RECORD_BYTES) throw new Error(`a text longer than ${MAX_RECORD_BYTES / 1024 / 1024} MiB`);
  return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : bytes;
}
