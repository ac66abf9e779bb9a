// A Parquet file's footer: its columns, and where each of them lies in each group of rows. Every number in it may be a
// lie, so none is believed before the file's size bears it out. Reads bytes; knows nothing of what columns mean.
import { type FileHandle, open } from 'node:fs/promises';
import type { RowGroup, SchemaElement } from 'hyparquet';
import { parquetMetadata } from 'hyparquet/src/metadata.js';
import { z } from 'zod';
import { messageOf, UserError } from '../errors.ts';
import { endOfStruct } from './parquetThrift.ts';
import { recordedFault } from './recordedFault.ts';

export interface ParquetColumn {
  readonly name: string;
  readonly element: SchemaElement;
  /** One value a row; false: a list or a structure. */
  readonly isFlat: boolean;
}

/** Where the pages of one column lie. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly codec: string;
}

export interface ParquetGroup {
  readonly rows: number;
  /** @throws UserError where the group lacks the column, or says that it lies where it cannot. */
  chunkOf(column: ParquetColumn): Chunk;
}

export interface ParquetFile {
  readonly path: string;
  /** Those at the top, in the file's order. */
  readonly columns: readonly ParquetColumn[];
  readonly groups: readonly ParquetGroup[];
  /** Bytes in a buffer of their own: what is read out of bounds of it is not there, rather than somebody else's. */
  read(start: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

const MAGIC = { plain: 'PAR1', encrypted: 'PARE' } as const;
/** Length and magic behind the footer. */
const TAIL_BYTES = 8;
/** A file of a million rows in groups of a thousand has a footer of about 1 MiB. */
const MOST_FOOTER_BYTES = 16 * 1024 * 1024;

/** What must be there of a footer: the library says that it is, and hands on whatever it found. */
const footerSchema = z.object({
  schema: z.array(z.looseObject({ name: z.string(), num_children: z.number().optional() })),
  row_groups: z.array(
    z.looseObject({
      num_rows: z.bigint(),
      columns: z.array(
        z.looseObject({
          file_path: z.string().optional(),
          meta_data: z
            .looseObject({
              type: z.string(),
              codec: z.string(),
              path_in_schema: z.array(z.string()),
              total_compressed_size: z.bigint(),
              data_page_offset: z.bigint(),
              dictionary_page_offset: z.bigint().optional(),
            })
            .optional(),
        }),
      ),
    }),
  ),
});

/** Opens a file and reads its footer. Throws UserError `bad-recorded-answers`. */
export async function openParquet(path: string): Promise<ParquetFile> {
  const handle = await open(path, 'r').catch((thrown: unknown) => {
    throw recordedFault({ path }, `cannot be read: ${messageOf(thrown)}.`, thrown);
  });
  try {
    return await readFooter(path, handle);
  } catch (thrown) {
    await handle.close();
    throw thrown instanceof UserError
      ? thrown
      : corrupt(path, `its footer cannot be read (${messageOf(thrown)})`, thrown);
  }
}

/** The fault of a file that is not what it should be. */
export const corrupt = (path: string, what: string, cause?: unknown): UserError =>
  recordedFault({ path }, `is cut off or corrupt: ${what}. Write or copy it again.`, cause);

async function readFooter(path: string, handle: FileHandle): Promise<ParquetFile> {
  const { size } = await handle.stat();
  const read = async (start: number, length: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const { bytesRead } = await handle.read(bytes, done, length - done, start + done);
      if (bytesRead === 0) throw corrupt(path, `it ends at byte ${start + done}`);
      done += bytesRead;
    }
    return bytes;
  };
  const begins = size < MAGIC.plain.length ? '' : textOf(await read(0, 4));
  if (begins !== MAGIC.plain && begins !== MAGIC.encrypted)
    throw recordedFault({ path }, 'is no Parquet file: it does not begin as one.');
  const tail = size < 4 + TAIL_BYTES ? new Uint8Array(TAIL_BYTES) : await read(size - TAIL_BYTES, TAIL_BYTES);
  const ends = textOf(tail.subarray(4));
  if (begins === MAGIC.encrypted || ends === MAGIC.encrypted)
    throw recordedFault({ path }, 'is encrypted; write it without encryption.');
  if (ends !== MAGIC.plain) throw corrupt(path, 'it does not end as a Parquet file');
  const length = new DataView(tail.buffer).getUint32(0, true);
  if (length > size - 4 - TAIL_BYTES) throw corrupt(path, 'its footer is longer than the file');
  if (length > MOST_FOOTER_BYTES)
    throw recordedFault({ path }, `has a footer of ${length} bytes; write it in fewer groups of rows.`);
  const footer = await read(size - TAIL_BYTES - length, length + TAIL_BYTES);
  if (endOfStruct(footer, 0) > length) throw corrupt(path, 'its footer does not end where it should');
  const metadata = parquetMetadata(footer, { geoparquet: false });
  if (!footerSchema.safeParse(metadata).success) throw corrupt(path, 'its footer lacks what it must hold');
  const { schema, row_groups: groups } = metadata;
  return {
    path,
    columns: columnsOf(path, schema),
    groups: groups.map((group) => groupOf(path, group, size)),
    read,
    close: () => handle.close(),
  };
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The schema is a list of elements, each followed by its children. */
function columnsOf(path: string, schema: readonly SchemaElement[]): ParquetColumn[] {
  const columns: ParquetColumn[] = [];
  for (let at = 1; at < schema.length; ) {
    const element = schema[at];
    if (element === undefined) break;
    const isFlat = (element.num_children ?? 0) === 0 && element.repetition_type !== 'REPEATED';
    columns.push({ name: element.name, element, isFlat });
    at = behind(path, schema, at);
  }
  return columns;
}

function behind(path: string, schema: readonly SchemaElement[], start: number): number {
  let at = start;
  for (let open = 1; open > 0; open--) {
    const element = schema[at];
    if (element === undefined) throw corrupt(path, 'its schema breaks off');
    open += Math.max(0, element.num_children ?? 0);
    at += 1;
  }
  return at;
}

function groupOf(path: string, { columns, num_rows: rows }: RowGroup, size: number): ParquetGroup {
  return {
    rows: countOf(path, rows),
    chunkOf({ name, element }) {
      const where = { path, column: name };
      const found = columns.find(
        ({ meta_data: about }) => about?.path_in_schema.length === 1 && about.path_in_schema[0] === name,
      );
      const about = found?.meta_data;
      if (found === undefined || about === undefined)
        throw recordedFault(where, 'is missing in a group of rows: the file is corrupt.');
      if (found.file_path) throw recordedFault(where, 'lies in another file; write all columns into one.');
      if (about.type !== element.type)
        throw recordedFault(where, 'has another type than the schema says: the file is corrupt.');
      const pages = countOf(path, about.data_page_offset);
      const dictionary = countOf(path, about.dictionary_page_offset ?? 0n);
      const start = dictionary > 0 && dictionary < pages ? dictionary : pages;
      const end = start + countOf(path, about.total_compressed_size);
      if (end > size) throw recordedFault(where, 'reaches beyond the end of the file: it is cut off or corrupt.');
      return { start, end, codec: about.codec };
    },
  };
}

function countOf(path: string, written: bigint): number {
  const count = Number(written);
  if (!Number.isSafeInteger(count) || count < 0) throw corrupt(path, `its footer counts ${count}`);
  return count;
}
