export const id = 972;
export const ids = [972];
export const modules = {

/***/ 74972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parquetColumns: () => (/* binding */ parquetColumns),
  parquetRows: () => (/* binding */ parquetRows)
});

// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js
var column = __webpack_require__(38548);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./lib/answers/parquetThrift.js
// Walks a structure of Thrift's compact protocol without building anything of it: where it ends, and whether every count
// in it is borne out by bytes. The library that reads it afterwards believes counts and allocates by them. Pure.
/** The structure goes on beyond the bytes at hand. */
class EndsEarly extends Error {
    name = 'EndsEarly';
}
const DEEPEST = 32;
/** The longest text or statistic; descriptions of a schema are the longest that writers make. */
const LONGEST_BYTES = 256 * 1024;
/** Bytes of a number of 32 and of 64 bits. */
const VARINT_BYTES = { short: 5, long: 10 };
/** The offset behind the structure at `start`. Throws EndsEarly, or an Error that says what is wrong with it. */
function endOfStruct(bytes, start) {
    return new Walker(bytes, start).struct(0);
}
class Walker {
    bytes;
    at;
    constructor(bytes, start) {
        this.bytes = bytes;
        this.at = start;
    }
    struct(depth) {
        if (depth > DEEPEST)
            throw new Error('structures nested too deeply');
        for (;;) {
            const byte = this.byte();
            const type = byte & 0x0f;
            if (type === 0)
                return this.at;
            if (byte >> 4 === 0)
                this.varint(VARINT_BYTES.short);
            // A boolean field is its own type.
            if (type > 2)
                this.value(type, depth);
        }
    }
    value(type, depth) {
        switch (type) {
            case 1:
            case 2:
            case 3:
                this.skip(1);
                return;
            case 4:
            case 5:
                this.varint(VARINT_BYTES.short);
                return;
            case 6:
                this.varint(VARINT_BYTES.long);
                return;
            case 7:
                this.skip(8);
                return;
            case 8: {
                const length = this.varint(VARINT_BYTES.short);
                if (length > LONGEST_BYTES)
                    throw new Error(`a piece of ${length} bytes`);
                this.skip(length);
                return;
            }
            case 9:
                this.list(depth);
                return;
            case 12:
                this.struct(depth + 1);
                return;
            default:
                throw new Error(`a value of the unknown type ${type}`);
        }
    }
    /** Each element takes a byte at least. */
    list(depth) {
        if (depth > DEEPEST)
            throw new Error('lists nested too deeply');
        const byte = this.byte();
        const count = byte >> 4 === 15 ? this.varint(VARINT_BYTES.short) : byte >> 4;
        if (count > this.bytes.length - this.at)
            throw new EndsEarly(`a list of ${count}`);
        for (let index = 0; index < count; index++)
            this.value(byte & 0x0f, depth + 1);
    }
    varint(most) {
        let value = 0;
        for (let read = 0; read < most; read++) {
            const byte = this.byte();
            value += (byte & 0x7f) * 2 ** (7 * read);
            if (byte < 0x80)
                return value;
        }
        throw new Error('a number without an end');
    }
    skip(count) {
        this.at += count;
        if (this.at > this.bytes.length)
            throw new EndsEarly(`${count} bytes`);
    }
    byte() {
        const byte = this.bytes[this.at];
        if (byte === undefined)
            throw new EndsEarly('a byte');
        this.at += 1;
        return byte;
    }
}

// EXTERNAL MODULE: ./lib/answers/recordedFault.js
var recordedFault = __webpack_require__(90339);
;// CONCATENATED MODULE: ./lib/answers/parquetFile.js
// A Parquet file's footer: its columns, and where each of them lies in each group of rows. Every number in it may be a
// lie, so none is believed before the file's size bears it out. Reads bytes; knows nothing of what columns mean.






const MAGIC = { plain: 'PAR1', encrypted: 'PARE' };
/** Length and magic behind the footer. */
const TAIL_BYTES = 8;
/** A file of a million rows in groups of a thousand has a footer of about 1 MiB. */
const MOST_FOOTER_BYTES = 16 * 1024 * 1024;
/** What must be there of a footer: the library says that it is, and hands on whatever it found. */
const footerSchema = schemas/* object */.Ikc({
    schema: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), num_children: schemas/* number */.aig().optional() })),
    row_groups: schemas/* array */.YOg(schemas/* looseObject */._H3({
        num_rows: schemas/* bigint */.oad(),
        columns: schemas/* array */.YOg(schemas/* looseObject */._H3({
            file_path: schemas/* string */.YjP().optional(),
            meta_data: schemas/* looseObject */._H3({
                type: schemas/* string */.YjP(),
                codec: schemas/* string */.YjP(),
                path_in_schema: schemas/* array */.YOg(schemas/* string */.YjP()),
                total_compressed_size: schemas/* bigint */.oad(),
                data_page_offset: schemas/* bigint */.oad(),
                dictionary_page_offset: schemas/* bigint */.oad().optional(),
            })
                .optional(),
        })),
    })),
});
/** Opens a file and reads its footer. Throws UserError `bad-recorded-answers`. */
async function openParquet(path) {
    const handle = await (0,promises_.open)(path, 'r').catch((thrown) => {
        throw (0,recordedFault/* recordedFault */.m)({ path }, `cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}.`, thrown);
    });
    try {
        return await readFooter(path, handle);
    }
    catch (thrown) {
        await handle.close();
        throw thrown instanceof errors/* UserError */.yo
            ? thrown
            : corrupt(path, `its footer cannot be read (${(0,errors/* messageOf */.bD)(thrown)})`, thrown);
    }
}
/** The fault of a file that is not what it should be. */
const corrupt = (path, what, cause) => (0,recordedFault/* recordedFault */.m)({ path }, `is cut off or corrupt: ${what}. Write or copy it again.`, cause);
async function readFooter(path, handle) {
    const { size } = await handle.stat();
    const read = async (start, length) => {
        const bytes = new Uint8Array(length);
        for (let done = 0; done < length;) {
            const { bytesRead } = await handle.read(bytes, done, length - done, start + done);
            if (bytesRead === 0)
                throw corrupt(path, `it ends at byte ${start + done}`);
            done += bytesRead;
        }
        return bytes;
    };
    const begins = size < MAGIC.plain.length ? '' : textOf(await read(0, 4));
    if (begins !== MAGIC.plain && begins !== MAGIC.encrypted)
        throw (0,recordedFault/* recordedFault */.m)({ path }, 'is no Parquet file: it does not begin as one.');
    const tail = size < 4 + TAIL_BYTES ? new Uint8Array(TAIL_BYTES) : await read(size - TAIL_BYTES, TAIL_BYTES);
    const ends = textOf(tail.subarray(4));
    if (begins === MAGIC.encrypted || ends === MAGIC.encrypted)
        throw (0,recordedFault/* recordedFault */.m)({ path }, 'is encrypted; write it without encryption.');
    if (ends !== MAGIC.plain)
        throw corrupt(path, 'it does not end as a Parquet file');
    const length = new DataView(tail.buffer).getUint32(0, true);
    if (length > size - 4 - TAIL_BYTES)
        throw corrupt(path, 'its footer is longer than the file');
    if (length > MOST_FOOTER_BYTES)
        throw (0,recordedFault/* recordedFault */.m)({ path }, `has a footer of ${length} bytes; write it in fewer groups of rows.`);
    const footer = await read(size - TAIL_BYTES - length, length + TAIL_BYTES);
    if (endOfStruct(footer, 0) > length)
        throw corrupt(path, 'its footer does not end where it should');
    const metadata = (0,src_metadata/* parquetMetadata */.m5)(footer, { geoparquet: false });
    if (!footerSchema.safeParse(metadata).success)
        throw corrupt(path, 'its footer lacks what it must hold');
    const { schema, row_groups: groups } = metadata;
    return {
        path,
        columns: columnsOf(path, schema),
        groups: groups.map((group) => groupOf(path, group, size)),
        read,
        close: () => handle.close(),
    };
}
const textOf = (bytes) => Buffer.from(bytes).toString('latin1');
/** The schema is a list of elements, each followed by its children. */
function columnsOf(path, schema) {
    const columns = [];
    for (let at = 1; at < schema.length;) {
        const element = schema[at];
        if (element === undefined)
            break;
        const isFlat = (element.num_children ?? 0) === 0 && element.repetition_type !== 'REPEATED';
        columns.push({ name: element.name, element, isFlat });
        at = behind(path, schema, at);
    }
    return columns;
}
function behind(path, schema, start) {
    let at = start;
    for (let open = 1; open > 0; open--) {
        const element = schema[at];
        if (element === undefined)
            throw corrupt(path, 'its schema breaks off');
        open += Math.max(0, element.num_children ?? 0);
        at += 1;
    }
    return at;
}
function groupOf(path, { columns, num_rows: rows }, size) {
    return {
        rows: countOf(path, rows),
        chunkOf({ name, element }) {
            const where = { path, column: name };
            const found = columns.find(({ meta_data: about }) => about?.path_in_schema.length === 1 && about.path_in_schema[0] === name);
            const about = found?.meta_data;
            if (found === undefined || about === undefined)
                throw (0,recordedFault/* recordedFault */.m)(where, 'is missing in a group of rows: the file is corrupt.');
            if (found.file_path)
                throw (0,recordedFault/* recordedFault */.m)(where, 'lies in another file; write all columns into one.');
            if (about.type !== element.type)
                throw (0,recordedFault/* recordedFault */.m)(where, 'has another type than the schema says: the file is corrupt.');
            const pages = countOf(path, about.data_page_offset);
            const dictionary = countOf(path, about.dictionary_page_offset ?? 0n);
            const start = dictionary > 0 && dictionary < pages ? dictionary : pages;
            const end = start + countOf(path, about.total_compressed_size);
            if (end > size)
                throw (0,recordedFault/* recordedFault */.m)(where, 'reaches beyond the end of the file: it is cut off or corrupt.');
            return { start, end, codec: about.codec };
        },
    };
}
function countOf(path, written) {
    const count = Number(written);
    if (!Number.isSafeInteger(count) || count < 0)
        throw corrupt(path, `its footer counts ${count}`);
    return count;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/convert.js + 1 modules
var convert = __webpack_require__(69234);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/delta.js
var delta = __webpack_require__(88499);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/encoding.js
var src_encoding = __webpack_require__(23448);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/plain.js
var plain = __webpack_require__(74809);
// EXTERNAL MODULE: ./lib/answers/lineBlocks.js
var lineBlocks = __webpack_require__(64439);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(17426);
;// CONCATENATED MODULE: ./lib/answers/parquetCodecs.js
// Unpacks a page of a Parquet file. What the page says of its size is the most that it gets. Pure.


const UNPACK = {
    UNCOMPRESSED: (bytes) => bytes,
    SNAPPY: (packed, size) => {
        const page = new Uint8Array(size);
        (0,snappy/* snappyUncompress */.t)(packed, page);
        return page;
    },
    GZIP: (packed, size) => (0,external_node_zlib_.gunzipSync)(packed, { maxOutputLength: Math.max(1, size) }),
    BROTLI: (packed, size) => (0,external_node_zlib_.brotliDecompressSync)(packed, { maxOutputLength: Math.max(1, size) }),
    ZSTD: (packed, size) => (0,external_node_zlib_.zstdDecompressSync)(packed, { maxOutputLength: Math.max(1, size) }),
};
/** The bytes in a buffer of their own. Throws an Error where the codec is unknown or the size is another. */
function unpack(codec, packed, size) {
    const how = UNPACK[codec];
    if (how === undefined) {
        throw new Error(`its compression ${codec} is not read; write it with zstd, snappy, gzip, brotli or none`);
    }
    if (size === 0)
        return new Uint8Array(0);
    const page = how(packed, size);
    if (page.length !== size)
        throw new Error(`a page of ${size} bytes unpacks to ${page.length}`);
    return page.byteOffset === 0 && page.buffer.byteLength === size ? page : new Uint8Array(page);
}

;// CONCATENATED MODULE: ./lib/answers/parquetPage.js
// One page of a flat column: its values, one for each row, null where the row has none. Never allocates by a count that
// the page's own bytes or the limits here do not bear out. Pure.







/** Writers make pages of about 1 MiB. One long answer has a page of its own. */
const MOST_PAGE_BYTES = 64 * 1024 * 1024;
/** Rows that one page may hold: a column that never changes takes few bytes for many rows. */
const MOST_PAGE_ROWS = 1024 * 1024;
const SMALLER = 'write it in groups of at most 100,000 rows';
/** Reads one page. `body` is a buffer of its own. Throws an Error that says what is wrong. */
function readPage(header, body, column, dictionary) {
    const { type, uncompressed_page_size: size } = header;
    if (!isCount(size) || size > MOST_PAGE_BYTES)
        throw new Error(`a page of ${size} bytes; ${SMALLER}`);
    if (type === 'DICTIONARY_PAGE') {
        const count = header.dictionary_page_header?.num_values;
        const bytes = unpack(column.codec, body, size);
        if (!isCount(count) || count > MOST_PAGE_ROWS || count > bytes.length)
            throw new Error(`a dictionary of ${count} values`);
        return { kind: 'dictionary', values: converted(parquetPage_plain(bytes, count, column.element), column.element) };
    }
    if (type === 'DATA_PAGE' || type === 'DATA_PAGE_V2') {
        const parts = type === 'DATA_PAGE' ? partsOfV1(header, body, column) : partsOfV2(header, body, column);
        return { kind: 'data', values: rowsOf(parts, column.element, dictionary) };
    }
    return { kind: 'other' };
}
const isCount = (count) => typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;
const isOptional = ({ repetition_type: repetition }) => repetition === 'OPTIONAL';
function rowsIn(count) {
    if (!isCount(count) || count > MOST_PAGE_ROWS)
        throw new Error(`a page of ${String(count)} rows; ${SMALLER}`);
    return count;
}
/** Version 1 packs the levels with the values. */
function partsOfV1(header, body, { element, codec }) {
    const about = header.data_page_header;
    if (about === undefined)
        throw new Error('a page without its header');
    const rows = rowsIn(about.num_values);
    const page = unpack(codec, body, header.uncompressed_page_size);
    const { encoding } = about;
    if (!isOptional(element))
        return { rows, levels: null, values: page, encoding };
    if (about.definition_level_encoding !== 'RLE')
        throw new Error(`levels encoded as ${about.definition_level_encoding}`);
    const length = lengthAt(page);
    return { rows, levels: page.subarray(4, 4 + length), values: page.subarray(4 + length), encoding };
}
/** Version 2 leaves the levels unpacked before the values. */
function partsOfV2(header, body, { element, codec }) {
    const about = header.data_page_header_v2;
    if (about === undefined)
        throw new Error('a page without its header');
    const { encoding, definition_levels_byte_length: length, repetition_levels_byte_length: repeated } = about;
    if (!isCount(length) || length > body.length || repeated !== 0)
        throw new Error('levels longer than their page');
    const size = header.uncompressed_page_size - length;
    if (size < 0)
        throw new Error('levels longer than their page');
    const rest = body.subarray(length);
    return {
        rows: rowsIn(about.num_values),
        levels: isOptional(element) ? body.subarray(0, length) : null,
        values: unpack(about.is_compressed === false ? 'UNCOMPRESSED' : codec, rest, size),
        encoding,
    };
}
function lengthAt(bytes) {
    if (bytes.length < 4)
        throw new Error('a page that breaks off');
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    if (length > bytes.length - 4)
        throw new Error('levels longer than their page');
    return length;
}
function rowsOf({ rows, levels, values, encoding }, element, dictionary) {
    if (levels === null)
        return decoded(values, rows, encoding, element, dictionary);
    const isThere = runs(levels, 1, rows);
    const present = isThere.reduce((sum, one) => sum + one, 0);
    const found = decoded(values, present, encoding, element, dictionary);
    if (present === rows)
        return found;
    let next = 0;
    return Array.from(isThere, (one) => (one === 1 ? found[next++] : null));
}
function decoded(bytes, count, encoding, element, dictionary) {
    if (count === 0)
        return [];
    switch (encoding) {
        case 'PLAIN_DICTIONARY':
        case 'RLE_DICTIONARY':
            return looked(runs(bytes.subarray(1), widthOf(bytes), count), dictionary);
        case 'PLAIN':
            return converted(parquetPage_plain(bytes, count, element), element);
        case 'RLE':
            return Array.from(runs(bytes.subarray(4, 4 + lengthAt(bytes)), 1, count), (bit) => bit === 1);
        case 'BYTE_STREAM_SPLIT':
            // As many bytes as there will be numbers, and each of them is there.
            if (count * (WIDTHS[element.type ?? ''] ?? element.type_length ?? Infinity) > bytes.length)
                throw new Error('a page that breaks off');
            return converted((0,src_encoding/* byteStreamSplit */.L)(readerOf(bytes), count, typeOf(element), element.type_length), element);
        case 'DELTA_BINARY_PACKED': {
            const numbers = element.type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count);
            (0,delta/* deltaBinaryUnpack */._H)(readerOf(bytes), count, numbers);
            return converted(numbers, element);
        }
        case 'DELTA_LENGTH_BYTE_ARRAY': {
            const pieces = [];
            (0,delta/* deltaLengthByteArray */.MR)(readerOf(bytes), count, pieces);
            return converted(pieces, element);
        }
        case 'DELTA_BYTE_ARRAY':
            return converted(prefixed(bytes, count), element);
        default:
            throw new Error(`its encoding ${encoding} is not read; write it with the writer's usual one`);
    }
}
const WIDTHS = { INT32: 4, FLOAT: 4, INT64: 8, DOUBLE: 8 };
const readerOf = (bytes) => ({
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    offset: 0,
});
function typeOf({ type }) {
    if (type === undefined)
        throw new Error('a column without a type');
    return type;
}
const parquetPage_plain = (bytes, count, element) => (0,plain/* readPlain */.r)(readerOf(bytes), typeOf(element), count, element.type_length);
function widthOf(bytes) {
    const width = bytes[0] ?? Number.POSITIVE_INFINITY;
    if (width > 32)
        throw new Error('a page that breaks off');
    return width;
}
function looked(places, dictionary) {
    if (dictionary === null)
        throw new Error('a dictionary that is missing');
    return Array.from(places, (place) => {
        if (place >= dictionary.length)
            throw new Error('a value that its dictionary does not have');
        return dictionary[place];
    });
}
/** Each value begins as the one before it does, so few bytes can stand for very many. */
function prefixed(bytes, count) {
    const reader = readerOf(bytes);
    const [prefixes, suffixes] = [new Int32Array(count), new Int32Array(count)];
    (0,delta/* deltaBinaryUnpack */._H)(reader, count, prefixes);
    (0,delta/* deltaBinaryUnpack */._H)(reader, count, suffixes);
    const values = [];
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
function runs(bytes, width, count) {
    const numbers = new Uint32Array(count);
    let at = 0;
    const byte = (place) => {
        const found = bytes[place];
        if (found === undefined)
            throw new Error('a page that breaks off');
        return found;
    };
    const head = () => {
        let value = 0;
        for (let read = 0; read < 5; read++) {
            const next = byte(at++);
            value += (next & 0x7f) * 2 ** (7 * read);
            if (next < 0x80)
                return value;
        }
        throw new Error('a run without an end');
    };
    const bits = (place, from) => {
        let value = 0;
        for (let got = 0; got < width;) {
            const bit = from + got;
            const take = Math.min(8 - (bit & 7), width - got);
            value += ((byte(place + (bit >>> 3)) >> (bit & 7)) & ((1 << take) - 1)) * 2 ** got;
            got += take;
        }
        return value;
    };
    for (let seen = 0; seen < count;) {
        const header = head();
        if (header % 2 === 0) {
            const end = Math.min(count, seen + header / 2);
            let value = 0;
            for (let read = 0; read < (width + 7) >> 3; read++)
                value += byte(at++) * 2 ** (8 * read);
            numbers.fill(value, seen, end);
            seen = end;
        }
        else {
            const groups = (header - 1) / 2;
            const packed = Math.min(count - seen, groups * 8);
            for (let index = 0; index < packed; index++)
                numbers[seen + index] = bits(at, index * width);
            seen += packed;
            at += groups * width;
        }
    }
    return numbers;
}
/** Numbers as numbers, texts as texts; a text that is not UTF-8 stays bytes, and whoever reads the cell refuses it. */
function converted(values, element) {
    return (0,convert/* convert */.C6)(values, {
        element,
        parsers: { ...convert/* DEFAULT_PARSERS */.Rc, stringFromBytes: parquetPage_textOf, jsonFromBytes: parquetPage_textOf },
        pathInSchema: [element.name],
        type: typeOf(element),
        schemaPath: [],
        codec: 'UNCOMPRESSED',
    });
}
function parquetPage_textOf(bytes) {
    if (bytes === undefined)
        return null;
    if (bytes.length > lineBlocks/* MAX_RECORD_BYTES */.xR)
        throw new Error(`a text longer than ${lineBlocks/* MAX_RECORD_BYTES */.xR / 1024 / 1024} MiB`);
    return (0,external_node_buffer_.isUtf8)(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : bytes;
}

;// CONCATENATED MODULE: ./lib/answers/parquetRows.js
// The rows of a Parquet file in batches: its wanted columns side by side, page by page, so that no more than a page of
// each is in memory however large its groups of rows are. What a cell must hold is recordedRow.ts.






/** Rows that are handed on at once. */
const BATCH_ROWS = 1000;
/** A page's header is some 30 bytes; with statistics of long texts much longer. */
const HEADER_BYTES = { usual: 4096, most: 1024 * 1024 };
/** The names of the columns. Throws UserError. */
async function parquetColumns(path) {
    const file = await openParquet(path);
    await file.close();
    return file.columns.map(({ name }) => name);
}
/** All rows. `columns` has the file's names; of those that it lacks no cell has a value. Throws UserError. */
async function* parquetRows(path, columns) {
    const file = await openParquet(path);
    try {
        const wanted = wantedOf(file, columns);
        let row = 0;
        for (const group of file.groups) {
            const cursors = wanted.map(([field, column]) => new Cursor(file, group, field, column));
            for (let left = group.rows; left > 0;) {
                for (const cursor of cursors)
                    await cursor.fill(row, left);
                const count = Math.min(left, BATCH_ROWS, ...cursors.map((cursor) => cursor.available()));
                yield batchOf(cursors, row, count);
                row += count;
                left -= count;
            }
        }
    }
    finally {
        await file.close();
    }
}
function wantedOf(file, names) {
    return Object.entries(names).flatMap(([field, name]) => {
        const column = file.columns.find((one) => one.name === name);
        if (column === undefined)
            return [];
        if (!column.isFlat)
            throw (0,recordedFault/* recordedFault */.m)({ path: file.path, column: name }, 'holds lists or structures; each cell must be one value.');
        return [[field, column]];
    });
}
function batchOf(cursors, row, count) {
    const columns = new Map(cursors.map((cursor) => [cursor.field, cursor.take(count)]));
    return Array.from({ length: count }, (_, index) => ({
        line: row + index + 1,
        cell: (field) => columns.get(field)?.(index),
    }));
}
/** NaN is how a table of numbers says that there is none. */
const cellOf = (value) => (value === undefined || Number.isNaN(value) ? null : value);
/** Goes through the pages of one column in one group of rows. */
class Cursor {
    field;
    file;
    column;
    chunk;
    at;
    dictionary = null;
    values = [];
    next = 0;
    constructor(file, group, field, column) {
        this.file = file;
        this.field = field;
        this.column = column;
        this.chunk = group.chunkOf(column);
        this.at = this.chunk.start;
    }
    available() {
        return this.values.length - this.next;
    }
    /** Reads on until there is a value; `left` are the rows of the group that are still due, the first of them after `row`. */
    async fill(row, left) {
        try {
            while (this.available() === 0)
                await this.readOn(left);
        }
        catch (thrown) {
            if (thrown instanceof errors/* UserError */.yo)
                throw thrown;
            const where = { path: this.file.path, line: row + 1, column: this.column.name };
            throw (0,recordedFault/* recordedFault */.m)(where, `cannot be read from here on: ${(0,errors/* messageOf */.bD)(thrown)}.`, thrown);
        }
    }
    /** The next values, by their place among them. */
    take(count) {
        const { values, next } = this;
        this.next += count;
        return (index) => cellOf(values[next + index]);
    }
    async readOn(left) {
        if (this.at >= this.chunk.end)
            throw new Error(`the column ends ${left} rows before its group does`);
        const { header, length } = await this.header();
        const size = header.compressed_page_size;
        const start = this.at + length;
        if (!(size >= 0 && size <= MOST_PAGE_BYTES) || start + size > this.chunk.end)
            throw new Error('a page that reaches beyond its column');
        const body = await this.file.read(start, size);
        this.at = start + size;
        const page = readPage(header, body, { element: this.column.element, codec: this.chunk.codec }, this.dictionary);
        if (page.kind === 'dictionary')
            this.dictionary = page.values;
        if (page.kind !== 'data')
            return;
        if (page.values.length > left)
            throw new Error('a page with more rows than its group has');
        this.values = page.values;
        this.next = 0;
    }
    async header() {
        const room = this.chunk.end - this.at;
        for (let size = HEADER_BYTES.usual;; size *= 16) {
            const bytes = await this.file.read(this.at, Math.min(size, room));
            try {
                const length = endOfStruct(bytes, 0);
                return { header: (0,column/* parquetHeader */.wK)({ view: new DataView(bytes.buffer), offset: 0 }), length };
            }
            catch (thrown) {
                if (!(thrown instanceof EndsEarly) || size >= room || size >= HEADER_BYTES.most)
                    throw thrown;
            }
        }
    }
}


/***/ })

};
