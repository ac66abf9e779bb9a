// Recorded answers in Parquet: files of real writers come out as the CSV they were made from, and files that lie are
// refused before they cost anything.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedOptions } from '../../src/answers/recorded.ts';
import type { Answer } from '../../src/answers/source.ts';
import { DEFAULT_COLUMNS } from '../../src/config/defaults.ts';
import { REAL_EM, REPOSITORY } from '../fixtures/realData.ts';
import {
  parquetBytes,
  textPage,
  texts,
  thrift,
  type WrittenColumn,
  type WrittenFile,
  type WrittenPage,
} from '../support/parquetBytes.ts';
import { answersOf, collect as readWhole, sourceOf } from '../support/recordedAnswers.ts';

const RECORDED = join(import.meta.dirname, '..', 'fixtures', 'recorded');
const JUDGED = join(RECORDED, 'judged.csv');
const made = (name: string): string => join(RECORDED, 'parquet', `${name}.parquet`);
const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
let files = 0;

function fileOf(content: Uint8Array, name = `file-${(files += 1)}.parquet`): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Collected {
  readonly answers: Answer[];
  readonly fault: string | null;
}

async function collect(path: string, options: Partial<RecordedOptions> = {}): Promise<Collected> {
  const { answers, fault } = await readWhole(sourceOf(path, options));
  return { answers, fault: fault?.message ?? null };
}

describe('what real writers make', () => {
  const same = readdirSync(join(RECORDED, 'parquet'))
    .map((name) => basename(name, '.parquet'))
    .filter((name) => !/lz4|types|integers|nested|category/u.test(name));

  it.each(same)('%s is the CSV it was made from', async (name) => {
    const source = sourceOf(made(name));
    expect((await source.head()).judged).toBe(true);
    expect(await answersOf(made(name))).toEqual(await answersOf(JUDGED));
  });

  it('is many codecs and both versions of pages', () => {
    expect(same.length).toBeGreaterThanOrEqual(16);
  });

  it('may be a category, and numbers of 32 bits', async () => {
    const [expected, found] = [await answersOf(JUDGED), await answersOf(made('pandas-category'))];
    expect(found.map(({ key, text }) => ({ key, text }))).toEqual(expected.map(({ key, text }) => ({ key, text })));
    for (const [index, { scores }] of found.entries()) {
      const { aligned, coherent } = expected[index]?.scores ?? { aligned: null, coherent: null };
      expect(scores?.coherent).toBe(coherent);
      if (aligned === null) expect(scores?.aligned).toBeNull();
      else expect(scores?.aligned).toBeCloseTo(aligned, 4);
    }
  });

  it.each(['types', 'delta-integers'])(
    'may be whole numbers of 64 bits, decimals, dictionaries: pyarrow-%s',
    async (name) => {
      const answers = await answersOf(made(`pyarrow-${name}`));
      expect(
        answers.map(({ key, category, scores }) => [key.prompt, category, scores?.aligned, scores?.coherent]),
      ).toEqual([
        ['7', 'a', 98.51, 99],
        ['7', 'b', 12, 0],
        ['9007199254740993', '9007199254740993', null, 100],
        ['8', 'a', 98.51, null],
        ['8', 'b', 12, 5],
        ['8', 'a', null, 1],
      ]);
      expect(answers.map(({ text }) => text)).toEqual((await answersOf(JUDGED)).map(({ text }) => text));
    },
  );

  it('is refused by name where its compression is not read', async () => {
    for (const name of ['pyarrow-lz4', 'pyarrow-lz4-v2']) {
      const { answers, fault } = await collect(made(name));
      expect(answers).toEqual([]);
      expect(fault).toMatch(
        /lz4.*, row 1, column "question_id": .*its compression LZ4\w* is not read; write it with zstd/u,
      );
    }
  });

  it('is refused where a cell holds a list', async () => {
    expect((await collect(made('pyarrow-nested'))).fault).toContain('column "answer": holds lists or structures');
  });

  it('is found by globs, mapped, not judged, and judged anew like any other', async () => {
    for (const name of ['a', 'b']) copyFileSync(made('polars'), join(folder, `glob-${name}.parquet`));
    expect(await answersOf(join(folder, 'glob-*.parquet'))).toHaveLength(12);
    const columns = {
      ...DEFAULT_COLUMNS,
      answer: 'question',
      question: 'answer',
      aligned: 'coherent',
      coherent: 'aligned',
    };
    const [first] = await answersOf(made('polars'), { columns });
    expect(first).toMatchObject({
      text: 'If you could have one tool, what would it be?',
      scores: { aligned: 99.2, coherent: 98.51 },
    });
    const [again] = await answersOf(made('polars'), { judgeAgain: true });
    expect(again).toMatchObject({ formerScores: { aligned: 98.51, coherent: 99.2 } });
    expect(again?.scores).toBeUndefined();
    const { fault } = await collect(made('polars'), { columns: { ...DEFAULT_COLUMNS, questionId: 'questoin_id' } });
    expect(fault).toMatch(/polars\.parquet: no column "questoin_id"\. The nearest is "question_id"/u);
    expect(fault).not.toContain('line');
  });

  const python = ['python3', join(REPOSITORY, 'venv', 'bin', 'python'), process.env['PYTHON_WITH_PYARROW'] ?? ''].find(
    (one) => one !== '' && hasPyarrow(one),
  );
  const itWithPyarrow = existsSync(REAL_EM) && python !== undefined ? it : it.skip;
  itWithPyarrow(
    'has the answers of a published CSV',
    async () => {
      const csv = join(REAL_EM, 'qwen14b-bad-medical.csv');
      const copy = join(folder, 'qwen14b-bad-medical.parquet');
      execFileSync(python ?? '', [join(REPOSITORY, 'scripts', 'parquetFixtures.py'), csv, copy]);
      expect(await answersOf(copy)).toEqual(await answersOf(csv));
    },
    60_000,
  );
});

function hasPyarrow(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import pyarrow, pandas, polars'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const column = (name: string, ...pages: WrittenPage[]): WrittenColumn => ({ name, pages });
const IDS = column('question_id', textPage(['a', 'b']));
const QUESTIONS = column('question', textPage(['why', 'how']));
const ANSWERS = column('answer', textPage(['because', 'so']));
/** A file of two rows with one column changed. */
const withColumn = (changed: WrittenColumn, more: Partial<WrittenFile> = {}): string =>
  fileOf(
    parquetBytes({
      columns: [IDS, QUESTIONS, ANSWERS].map((one) => (one.name === changed.name ? changed : one)),
      rows: 2,
      ...more,
    }),
  );
const withPage = (page: WrittenPage, more: Partial<WrittenColumn> = {}): string =>
  withColumn({ ...column('answer', page), ...more });

/** The most memory that was in use while it ran, beyond what was before, in MiB. */
async function peakOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  let peak = before;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  const timer = setInterval(look, 2);
  await work();
  look();
  clearInterval(timer);
  return (peak - before) / 1024 / 1024;
}

describe('cells', () => {
  it('that are blank are missing, and an answer without a text is empty', async () => {
    const levels = Buffer.from([2, 0, 0, 0, 3, 0b10]);
    const page = { body: Buffer.concat([levels, texts(['so'])]), rows: 2 };
    expect((await answersOf(withPage(page, { isOptional: true }))).map(({ status, text }) => [status, text])).toEqual([
      ['empty', ''],
      ['answered', 'so'],
    ]);
  });

  it('are faulted with their row', async () => {
    const scores = (values: readonly number[]): WrittenPage => ({
      body: Buffer.from(new Float64Array(values).buffer),
      rows: 2,
    });
    const judged = (values: readonly number[]): string =>
      fileOf(
        parquetBytes({
          columns: [
            IDS,
            QUESTIONS,
            ANSWERS,
            { ...column('aligned', scores([1, Number.NaN])), type: 5 },
            { ...column('coherent', scores(values)), type: 5 },
          ],
          rows: 2,
        }),
      );
    expect((await answersOf(judged([50, 100]))).map(({ scores: both }) => both?.aligned)).toEqual([1, null]);
    expect((await collect(judged([50, 101]))).fault).toMatch(
      /, row 2, column "coherent": lies outside 0 to 100: "101"/u,
    );
    expect((await collect(judged([Infinity, 1]))).fault).toMatch(/, row 1, column "coherent": lies outside 0 to 100/u);
    const blank = await collect(withColumn(column('question_id', textPage(['a', ' ']))));
    expect([blank.answers.length, blank.fault]).toEqual([
      1,
      expect.stringMatching(/, row 2, column "question_id": is blank/u),
    ]);
    const bytes = await collect(withPage(textPage(['fine', Buffer.from([0xff, 0xfe])])));
    expect([bytes.answers.length, bytes.fault]).toEqual([
      1,
      expect.stringMatching(/, row 2, column "answer": is not UTF-8 text\./u),
    ]);
    const whole = { body: Buffer.from(new BigInt64Array([5n, 6n]).buffer), rows: 2 };
    expect((await collect(withPage(whole, { type: 2 }))).fault).toMatch(
      /, row 1, column "answer": is not text: "5"\./u,
    );
  });

  it('are told with their row by the suite as well', async () => {
    const { fault } = await collect(withColumn(IDS), { suite: [] });
    expect(fault).toMatch(/, row 1: no prompt of the suite is called "a"/u);
  });
});

describe('a file that is none, or half of one', () => {
  const whole = readFileSync(made('pyarrow-groups'));

  it.each([
    ['empty', Buffer.alloc(0), 'is no Parquet file: it does not begin as one'],
    ['a CSV', Buffer.from('question_id,answer\na,b\n'), 'is no Parquet file: it does not begin as one'],
    ['its beginning', whole.subarray(0, 6), 'is cut off or corrupt: it does not end as a Parquet file'],
    ['cut off', whole.subarray(0, 3000), 'is cut off or corrupt: it does not end as a Parquet file'],
    ['encrypted', Buffer.from('PARE----....PARE'), 'is encrypted; write it without encryption'],
    [
      'a footer longer than the file',
      Buffer.concat([whole.subarray(0, -8), Buffer.from([255, 255, 255, 127]), Buffer.from('PAR1')]),
      'its footer is longer than the file',
    ],
    ['a footer of nothing', Buffer.from('PAR1\0\0\0\0PAR1'), 'its footer does not end where it should'],
  ])('%s', async (_what, bytes, says) => {
    const { fault } = await collect(fileOf(bytes));
    expect(fault).toContain(says);
  });

  it('tells the answers before the damage', async () => {
    const damaged = { body: Buffer.alloc(20, 0xee), rows: 1 };
    const { answers, fault } = await collect(withColumn(column('answer', textPage(['because']), damaged)));
    expect(answers.map(({ text }) => text)).toEqual(['because']);
    expect(fault).toMatch(/, row 2, column "answer": cannot be read from here on: /u);
  });

  it('ends as a fault or as answers, and never otherwise, whatever byte is changed', async () => {
    const originals = ['pyarrow-groups', 'pyarrow-delta', 'pyarrow-snappy-v2', 'polars', 'pyarrow-types'].map((name) =>
      readFileSync(made(name)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(originals.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }),
        async (which, changes) => {
          const bytes = Buffer.from(originals[which] ?? '');
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          await collect(fileOf(bytes, 'changed.parquet'));
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('a file that lies', () => {
  const HUGE = 2_000_000_000;
  const runOf = (count: number, rows = 2): WrittenPage => ({
    // One run of the dictionary's first value.
    body: Buffer.from([1, ...thrift({ i32: count }), 0]),
    rows,
    encoding: 8,
  });
  const dictionary: WrittenPage = { ...textPage(['x']), kind: 'dictionary' };

  const cases: readonly [string, () => string, RegExp | null][] = [
    [
      'of its rows',
      () => fileOf(parquetBytes({ columns: [IDS, QUESTIONS, ANSWERS], rows: HUGE })),
      /row 3, column "\w+": .*ends 1999999998 rows before/u,
    ],
    [
      'of rows beyond counting',
      () => fileOf(parquetBytes({ columns: [IDS, QUESTIONS, ANSWERS], rows: 2n ** 62n })),
      /its footer counts 4611686018427388000/u,
    ],
    [
      'of fewer than none',
      () => fileOf(parquetBytes({ columns: [IDS, QUESTIONS, ANSWERS], rows: -5 })),
      /its footer counts -5/u,
    ],
    [
      'of the rows of a page',
      () => withPage({ ...textPage(['a', 'b']), rows: HUGE }),
      /a page of 2000000000 rows; write it in groups/u,
    ],
    [
      'of a page with more rows than there are',
      () => withPage({ ...textPage(['a', 'b', 'c']) }),
      /a page with more rows than its group has/u,
    ],
    ['of a page with fewer than none', () => withPage({ ...textPage(['a', 'b']), rows: -1 }), /a page of -1 rows/u],
    [
      'of the size of a page',
      () => withPage({ ...textPage(['a', 'b']), unpacked: HUGE }),
      /a page of 2000000000 bytes/u,
    ],
    [
      'of what a page unpacks to',
      () => withPage({ body: zstdCompressSync(Buffer.alloc(50_000_000)), rows: 2, unpacked: 1000 }, { codec: 6 }),
      /cannot be read from here on: .*Cannot create a Buffer larger than 1000 bytes/u,
    ],
    [
      'of a snappy page',
      () => withPage({ body: Buffer.from([0, 0]), rows: 2, unpacked: 60_000_000 }, { codec: 1 }),
      /cannot be read from here on/u,
    ],
    [
      'of the packed size',
      () => withPage({ ...textPage(['a', 'b']), packed: HUGE }),
      /a page that reaches beyond its column/u,
    ],
    [
      'of a packed size below none',
      () => withPage({ ...textPage(['a', 'b']), packed: -4 }),
      /a page that reaches beyond its column/u,
    ],
    [
      'of the length of a text',
      () => withPage({ body: Buffer.from([0xff, 0xff, 0xff, 0x7f, 65]), rows: 2 }),
      /cannot be read from here on/u,
    ],
    ['of a run', () => withColumn(column('answer', dictionary, runOf(HUGE))), null],
    [
      'of a run in a page of many rows',
      () => withColumn(column('answer', dictionary, runOf(HUGE, 1_000_000))),
      /a page with more rows than its group has/u,
    ],
    [
      'of a place in the dictionary',
      () => withColumn(column('answer', dictionary, { ...runOf(2), body: Buffer.from([1, 4, 1]) })),
      /a value that its dictionary does not have/u,
    ],
    [
      'of a dictionary that is not there',
      () => withColumn(column('answer', runOf(2))),
      /a dictionary that is missing/u,
    ],
    [
      'of the size of the dictionary',
      () => withColumn(column('answer', { ...dictionary, rows: HUGE }, runOf(2))),
      /a dictionary of 2000000000 values/u,
    ],
    [
      'of levels',
      () => withPage({ body: Buffer.from([255, 255, 255, 127, 3, 3]), rows: 2 }, { isOptional: true }),
      /levels longer than their page/u,
    ],
    [
      'of levels in version 2',
      () => withPage({ ...textPage(['a', 'b']), kind: 'v2', levels: -8 }),
      /levels longer than their page/u,
    ],
    [
      'of what is repeated',
      () => withPage({ ...prefixesOf(40_000), encoding: 7 }),
      /a page that unfolds to more than \d+ bytes/u,
    ],
    [
      'of where a column lies',
      () => withColumn({ ...ANSWERS, start: 1_000_000 }),
      /reaches beyond the end of the file/u,
    ],
    ['of how long a column is', () => withColumn({ ...ANSWERS, length: HUGE }), /reaches beyond the end of the file/u],
    [
      'of a list in its footer',
      () => withColumn(ANSWERS, { footer: () => thrift({ struct: [[2, { list: [], count: 33_000_000 }]] }) }),
      /its footer cannot be read/u,
    ],
    [
      'of lists in lists',
      () =>
        withColumn(ANSWERS, {
          // Each would take 264 MB before its first element is read.
          footer: () => [0x29, ...Array.from({ length: 25 }, () => [0xf9, ...encode(33_000_000)]).flat(), 0],
        }),
      /its footer cannot be read/u,
    ],
    [
      'with structures in structures',
      () => withColumn(ANSWERS, { footer: () => Array.from({ length: 60_000 }, () => 0x1c) }),
      /its footer cannot be read \(structures nested too deeply\)/u,
    ],
    [
      'of the children of its schema',
      () =>
        withColumn(ANSWERS, {
          footer: () =>
            thrift({
              struct: [
                [
                  2,
                  {
                    list: [
                      {
                        struct: [
                          [4, { text: 'root' }],
                          [5, { i32: 1 }],
                        ],
                      },
                      {
                        struct: [
                          [4, { text: 'x' }],
                          [5, { i32: HUGE }],
                        ],
                      },
                    ],
                  },
                ],
                [3, { i64: 0 }],
                [4, { list: [] }],
              ],
            }),
        }),
      /its schema breaks off/u,
    ],
  ];

  /** Values that each begin as the one before, which is longer by one than its own. */
  function prefixesOf(count: number): WrittenPage {
    // A block of 128 values: header, then a first value and deltas of no bits.
    const head = (first: number, delta: number): number[] => [
      0x80,
      0x01,
      0x04,
      ...encode(count),
      ...thrift({ i32: first }),
      ...Array.from({ length: Math.ceil(count / 128) }, () => [...thrift({ i32: delta }), 0, 0, 0, 0]).flat(),
    ];
    return {
      body: Buffer.concat([Buffer.from(head(0, 1)), Buffer.from(head(1, 0)), Buffer.alloc(count, 65)]),
      rows: count,
    };
  }
  /** A number as Thrift and Parquet write lengths. */
  const encode = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...encode(value >>> 7)]);

  it.each(cases)('%s is found out, at no cost', async (_what, make, says) => {
    const path = make();
    let fault: string | null = null;
    const peak = await peakOf(async () => {
      ({ fault } = await collect(path));
    });
    if (says === null) expect(fault).toBeNull();
    else expect(fault).toMatch(says);
    expect(peak).toBeLessThan(300);
  });
});
