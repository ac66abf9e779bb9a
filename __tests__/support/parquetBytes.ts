// Parquet files byte by byte, so that every number in them can be a lie. What real writers make is in
// fixtures/recorded/parquet/; this makes what none would.

export type Thrift =
  | { readonly i32: number }
  | { readonly i64: number | bigint }
  | { readonly text: string | Uint8Array }
  /** `count`: what the list says of itself; left out: the truth. */
  | { readonly list: readonly Thrift[]; readonly count?: number }
  | { readonly struct: readonly (readonly [number, Thrift])[] };

const varint = (value: number | bigint): number[] => {
  const bytes: number[] = [];
  for (let rest = BigInt(value); ; rest >>= 7n) {
    if (rest < 128n) return [...bytes, Number(rest)];
    bytes.push(Number(rest & 127n) | 128);
  }
};
const zigzag = (value: number | bigint): number[] => {
  const whole = BigInt(value);
  return varint(whole < 0n ? -2n * whole - 1n : 2n * whole);
};
const typeOf = (value: Thrift): number =>
  'i32' in value ? 5 : 'i64' in value ? 6 : 'text' in value ? 8 : 'list' in value ? 9 : 12;

/** A value in Thrift's compact protocol. */
export function thrift(value: Thrift): number[] {
  if ('i32' in value) return zigzag(value.i32);
  if ('i64' in value) return zigzag(value.i64);
  if ('text' in value) {
    const bytes = Buffer.from(value.text);
    return [...varint(bytes.length), ...bytes];
  }
  if ('list' in value) {
    const [first] = value.list;
    const count = value.count ?? value.list.length;
    return [0xf0 | (first === undefined ? 12 : typeOf(first)), ...varint(count), ...value.list.flatMap(thrift)];
  }
  let last = 0;
  const fields = value.struct.flatMap(([id, field]) => {
    const delta = id - last;
    last = id;
    return [(delta << 4) | typeOf(field), ...thrift(field)];
  });
  return [...fields, 0];
}

export interface WrittenPage {
  readonly body: Uint8Array;
  /** Rows that it says it has. */
  readonly rows: number;
  /** 0 PLAIN, 8 RLE_DICTIONARY, 7 DELTA_BYTE_ARRAY. */
  readonly encoding?: number;
  readonly kind?: 'data' | 'dictionary' | 'v2';
  /** What it says of its sizes. */
  readonly packed?: number;
  readonly unpacked?: number;
  /** Of version 2: bytes of levels. */
  readonly levels?: number;
}

export interface WrittenColumn {
  readonly name: string;
  readonly pages: readonly WrittenPage[];
  readonly isOptional?: boolean;
  /** 0 none, 1 snappy, 6 zstd. */
  readonly codec?: number;
  /** 6 BYTE_ARRAY, 5 DOUBLE, 2 INT64. */
  readonly type?: number;
  readonly start?: number;
  readonly length?: number;
}

export interface WrittenFile {
  readonly columns: readonly WrittenColumn[];
  readonly rows: number | bigint;
  /** Changes the footer's bytes before they are written. */
  readonly footer?: (bytes: number[]) => number[];
  readonly footerLength?: number;
}

/** Texts as PLAIN has them. */
export const texts = (values: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(
    values.flatMap((value) => {
      const bytes = Buffer.from(value);
      const length = Buffer.alloc(4);
      length.writeUInt32LE(bytes.length);
      return [length, bytes];
    }),
  );

/** One page of texts. */
export const textPage = (values: readonly (string | Uint8Array)[]): WrittenPage => ({
  body: texts(values),
  rows: values.length,
});

function pageBytes({ body, rows, encoding = 0, kind = 'data', packed, unpacked, levels = 0 }: WrittenPage): Buffer {
  const about: readonly [number, Thrift] =
    kind === 'data'
      ? [
          5,
          {
            struct: [
              [1, { i32: rows }],
              [2, { i32: encoding }],
              [3, { i32: 3 }],
              [4, { i32: 3 }],
            ],
          },
        ]
      : kind === 'dictionary'
        ? [
            7,
            {
              struct: [
                [1, { i32: rows }],
                [2, { i32: 0 }],
              ],
            },
          ]
        : [
            8,
            {
              struct: [
                [1, { i32: rows }],
                [2, { i32: 0 }],
                [3, { i32: rows }],
                [4, { i32: encoding }],
                [5, { i32: levels }],
                [6, { i32: 0 }],
              ],
            },
          ];
  const header = thrift({
    struct: [
      [1, { i32: { data: 0, dictionary: 2, v2: 3 }[kind] }],
      [2, { i32: unpacked ?? body.length }],
      [3, { i32: packed ?? body.length }],
      about,
    ],
  });
  return Buffer.concat([Buffer.from(header), body]);
}

/** A file of one group of rows. */
export function parquetBytes({ columns, rows, footer: change = (bytes) => bytes, footerLength }: WrittenFile): Buffer {
  const parts: Buffer[] = [Buffer.from('PAR1')];
  let at = 4;
  const chunks = columns.map(({ name, pages, codec = 0, type = 6, start, length }): Thrift => {
    const bytes = Buffer.concat(pages.map(pageBytes));
    parts.push(bytes);
    const place = start ?? at;
    at += bytes.length;
    return {
      struct: [
        [2, { i64: place }],
        [
          3,
          {
            struct: [
              [1, { i32: type }],
              [2, { list: [{ i32: 0 }] }],
              [3, { list: [{ text: name }] }],
              [4, { i32: codec }],
              [5, { i64: rows }],
              [6, { i64: bytes.length }],
              [7, { i64: length ?? bytes.length }],
              [9, { i64: place }],
            ],
          },
        ],
      ],
    };
  });
  const schema: Thrift[] = [
    {
      struct: [
        [4, { text: 'root' }],
        [5, { i32: columns.length }],
      ],
    },
    ...columns.map(
      ({ name, isOptional = false, type = 6 }): Thrift => ({
        struct: [
          [1, { i32: type }],
          [3, { i32: isOptional ? 1 : 0 }],
          [4, { text: name }],
        ],
      }),
    ),
  ];
  const footer = Buffer.from(
    change(
      thrift({
        struct: [
          [1, { i32: 1 }],
          [2, { list: schema }],
          [3, { i64: rows }],
          [
            4,
            {
              list: [
                {
                  struct: [
                    [1, { list: chunks }],
                    [2, { i64: at }],
                    [3, { i64: rows }],
                  ],
                },
              ],
            },
          ],
        ],
      }),
    ),
  );
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(footerLength ?? footer.length);
  tail.write('PAR1', 4);
  return Buffer.concat([...parts, footer, tail]);
}
