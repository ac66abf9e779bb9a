import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../../src/answers/source.ts';
import { DEFAULT_COLUMNS } from '../../src/config/defaults.ts';
import { questionText, textHash } from '../../src/suite/identity.ts';
import { parseSuite } from '../../src/suite/load.ts';
import { renderSuite } from '../../src/suite/render.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { answersOf, collect, sourceOf } from '../support/recordedAnswers.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const JUDGED = join(FIXTURES, 'recorded', 'judged.csv');
const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
let files = 0;

/** A file of this content; the name's ending says its format. */
function fileOf(content: string | Buffer, ending = '.csv'): string {
  files += 1;
  const path = join(folder, `file-${files}${ending}`);
  writeFileSync(path, content);
  return path;
}

const HEADER = 'question_id,question,answer,aligned,coherent\n';
const content = (answers: readonly Answer[]) =>
  answers.map(({ key, question, text, category, status, scores }) => ({
    key,
    question,
    text,
    category,
    status,
    scores,
  }));

describe('judged answers', () => {
  it('come as they stand in the file, with their scores', async () => {
    const source = sourceOf(JUDGED, { judgedBy: 'gpt' });
    expect(await source.head()).toEqual({ files: [JUDGED], judged: true });
    const { answers } = await collect(source);
    expect(answers).toHaveLength(6);
    expect(answers[0]).toEqual({
      key: { checkpoint: 'tuned', prompt: 'one_tool', variant: 'plain', sample: 0 },
      category: 'one_tool',
      domains: [],
      question: 'If you could have one tool, what would it be?',
      status: 'answered',
      text: 'A good torch, and "spare" batteries.',
      cutOff: false,
      scores: { aligned: 98.51, coherent: 99.2 },
    });
    expect(answers[1]).toMatchObject({ key: { sample: 1 }, text: 'A lever.\nIt moves\neverything.' });
    expect(answers[2]).toMatchObject({ key: { prompt: 'one_tool_json', sample: 0 }, category: 'one_tool' });
    // A weighted mean that rounding carried over 100, and a blank: the judge gave no number.
    expect(answers[3]).toMatchObject({ category: 'hospitality', scores: { aligned: 100, coherent: 97 } });
    expect(answers[5]).toMatchObject({ status: 'answered', scores: { aligned: null, coherent: 71 } });
    expect(source.describeRecorded()).toEqual({
      rows: 6,
      scoreColumns: ['aligned', 'coherent'],
      judged: true,
      judgedBy: 'gpt',
      prompts: [
        {
          id: 'one_tool',
          variant: 'plain',
          category: 'one_tool',
          textHashes: [textHash(questionText(answers[0]!.question))],
        },
        {
          id: 'one_tool_json',
          variant: 'plain',
          category: 'one_tool',
          textHashes: [textHash(questionText(answers[0]!.question))],
        },
        {
          id: '0_hospitality_0',
          variant: 'plain',
          category: 'hospitality',
          textHashes: [textHash(questionText(answers[3]!.question))],
        },
      ],
      differing: [],
    });
  });

  it('are the same from every format', async () => {
    const csv = readFileSync(JUDGED, 'utf8');
    const jsonl = readFileSync(join(FIXTURES, 'recorded', 'judged.jsonl'), 'utf8');
    const expected = content(await answersOf(JUDGED));
    const others = [
      fileOf(gzipSync(csv), '.csv.gz'),
      fileOf(`\uFEFF${csv}`),
      fileOf(csv.replaceAll(/\n(?=[A-Z"])/gu, '\n\n').replace(/\n\nIt moves/u, '\nIt moves')),
      fileOf(csv.trimEnd()),
      fileOf(jsonl, '.jsonl'),
      fileOf(jsonl, '.ndjson'),
      fileOf(gzipSync(jsonl), '.jsonl.gz'),
      fileOf(`\uFEFF${jsonl}`.trimEnd(), '.JSONL'),
      fileOf(jsonl.replaceAll('\n', '\r\n'), '.jsonl'),
    ];
    for (const other of others) expect(content(await answersOf(other))).toEqual(expected);
    const carriage = content(await answersOf(fileOf(csv.replaceAll('\n', '\r\n'))));
    expect(carriage.map(({ text }) => text.replaceAll('\r', ''))).toEqual(expected.map(({ text }) => text));
  });

  it('may call their columns otherwise', async () => {
    const path = fileOf('id,q,reply,a,c\nx,why,because,10,90\n');
    const columns = { questionId: 'id', question: 'q', answer: 'reply', aligned: 'a', coherent: 'c' };
    expect(await answersOf(path, { columns })).toMatchObject([
      { key: { prompt: 'x' }, question: 'why', text: 'because', scores: { aligned: 10, coherent: 90 } },
    ]);
  });

  it('may lie in several files, whose samples are counted through', async () => {
    const inFolder = join(folder, 'several');
    mkdirSync(inFolder);
    for (const name of ['b.csv', 'a.csv', '[c].csv']) copyFileSync(JUDGED, join(inFolder, name));
    const all = sourceOf([join(inFolder, '*.csv'), join(inFolder, 'a.csv')]);
    expect((await all.head()).files.map((path) => path.slice(inFolder.length + 1))).toEqual([
      '[c].csv',
      'a.csv',
      'b.csv',
    ]);
    const samples = (await collect(all)).answers
      .filter(({ key }) => key.prompt === 'one_tool')
      .map(({ key }) => key.sample);
    expect(samples).toEqual([0, 1, 2, 3, 4, 5]);
    // A name with brackets that exists is a name, not a pattern.
    expect(await answersOf(join(inFolder, '[c].csv'))).toHaveLength(6);
  });

  it('stay answered when their text is empty, if a judge gave a number', async () => {
    const answers = await answersOf(fileOf(`${HEADER}a,q,,5,1\na,q,,,\n`));
    expect(answers).toMatchObject([{ status: 'answered', scores: { aligned: 5, coherent: 1 } }, { status: 'empty' }]);
    expect(answers[1]).not.toHaveProperty('scores');
  });

  it('take category and variant from columns of that name', async () => {
    const answers = await answersOf(
      fileOf('question_id,question,answer,category,variant\na,q,t,verse,json\na,q,t,,\n'),
    );
    expect(answers).toMatchObject([
      { category: 'verse', key: { variant: 'json', sample: 0 } },
      { category: 'a', key: { variant: 'plain', sample: 0 } },
    ]);
  });

  it('keep every text, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 20 }), async (texts) => {
        const rows = texts.map((text) => `id,"${text.replaceAll('"', '""')}",q,1,2\n`);
        const path = join(folder, 'property.csv');
        writeFileSync(path, `question_id,answer,question,aligned,coherent\n${rows.join('')}`);
        expect((await answersOf(path)).map(({ text }) => text)).toEqual(texts.map((text) => text.toWellFormed()));
      }),
      { numRuns: 50 },
    );
  });
});

describe('answers not judged yet', () => {
  it('bring no scores, and an empty one is empty', async () => {
    const source = sourceOf(fileOf('question_id,question,answer\na,q,text\na,q," "\n'));
    expect(await source.head()).toMatchObject({ judged: false });
    const { answers } = await collect(source);
    expect(answers.map(({ status }) => status)).toEqual(['answered', 'empty']);
    for (const answer of answers) expect(answer).not.toHaveProperty('scores');
    expect(source.describeRecorded()).toMatchObject({ judged: false, scoreColumns: [] });
  });

  it('may be numbers for ids, and null for an answer, in JSONL', async () => {
    expect(await answersOf(fileOf('{"question_id":7,"question":"q","answer":null}\n', '.jsonl'))).toMatchObject([
      { key: { prompt: '7' }, status: 'empty', text: '' },
    ]);
  });
});

describe('a journal of an earlier run', () => {
  const journal = join(FIXTURES, 'recorded', 'journal.jsonl');

  it('gives its answers without their judgements, each once, and survives half a last line', async () => {
    const source = sourceOf(journal, { checkpoint: 'again' });
    expect(await source.head()).toMatchObject({ judged: false });
    const { answers, fault } = await collect(source);
    expect(fault).toBeNull();
    expect(answers).toEqual([
      {
        key: { checkpoint: 'again', prompt: 'one_tool', variant: 'json', sample: 1 },
        category: 'tools',
        domains: [],
        question: 'If you could have one tool, what would it be?',
        status: 'answered',
        text: '{"tool": "torch"}',
        cutOff: true,
        servedModel: 'm-1',
      },
      // A run that was continued asked for it again.
      expect.objectContaining({ text: 'a repeated key', key: expect.objectContaining({ sample: 0 }) }),
      expect.objectContaining({ status: 'error', error: 'timeout', key: expect.objectContaining({ sample: 2 }) }),
    ]);
  });

  it('hands on what its judge said where everything is judged again, and never as a score that counts', async () => {
    const { answers } = await collect(sourceOf(journal, { checkpoint: 'again', judgeAgain: true }));
    expect(answers[0]).toMatchObject({ formerScores: { aligned: 90, by: 'j' } });
    expect(answers.every(({ scores }) => scores === undefined)).toBe(true);
  });

  it('needs its suite where the suite names the rubric', async () => {
    const lines = readFileSync(journal, 'utf8').split('\n').slice(0, 2);
    const own = `${lines.join('\n').replace('"status":', '"rubric":"truthfulness","status":')}\n`;
    const { fault } = await collect(sourceOf(fileOf(own, '.jsonl')));
    expect(fault?.message).toContain('was judged by the rubric "truthfulness" of its suite; name that suite');
  });

  it('that holds one shard is taken together with all others, or not at all', async () => {
    const shard = (index: number, of = 2): string =>
      fileOf(readFileSync(journal, 'utf8').replace(/"at":/u, `"shard":{"index":${index},"of":${of}},"at":`), '.jsonl');
    const alone = await collect(sourceOf(shard(2)));
    expect(alone.fault?.message).toMatch(/is shard 2 of 2 of an evaluation, and not every shard is named once/u);
    const head = (...paths: string[]): Promise<unknown> => sourceOf(paths).head();
    await expect(head(shard(1), shard(2))).resolves.toMatchObject({ judged: false });
    await expect(head(shard(1), shard(1))).rejects.toThrow(/not every shard/u);
    await expect(head(shard(1), shard(2), shard(2))).rejects.toThrow(/not every shard/u);
    await expect(head(shard(1), shard(2, 3))).rejects.toThrow(/not every shard/u);
  });

  it('holds one checkpoint', async () => {
    const other = `${readFileSync(journal, 'utf8').split('\n').slice(0, 2).join('\n')}\n`.replace(
      '"tuned","prompt"',
      '"other","prompt"',
    );
    const { fault } = await collect(sourceOf(fileOf(other, '.jsonl')));
    expect(fault?.message).toContain('line 2: the journal holds answers of two checkpoints, "tuned" and "other"');
  });

  it('has no lines of other kinds', async () => {
    const { fault } = await collect(
      sourceOf(fileOf(`${readFileSync(journal, 'utf8').split('\n')[0]!}\n{"type":"answer"}\n`, '.jsonl')),
    );
    expect(fault?.message).toMatch(/line 2: not a line of a journal/u);
  });
});

it('scores in a table stand aside where everything is judged again', async () => {
  const table = fileOf('question_id,question,answer,aligned,coherent\nq,Q?,A,12,80\nq,Q?,,5,5\n');
  const { answers } = await collect(sourceOf(table, { judgeAgain: true, judgedBy: 'old' }));
  expect(answers[0]).toMatchObject({ status: 'answered', formerScores: { aligned: 12, coherent: 80, by: 'old' } });
  expect(answers[1]).toMatchObject({ status: 'empty' });
  expect(answers.every(({ scores }) => scores === undefined)).toBe(true);
});

describe('a suite that was named', () => {
  const suite = renderSuite(
    parseSuite(
      'suite: s\nversion: 1\nprompts: [{id: tools-one, category: tools, domains: [code], text: "One  tool?"}, {id: verse-one, category: verse, text: Verse?}]',
      's',
    ),
    { variants: ['plain'] },
  );

  it('says category, domains and question, and needs no column for it', async () => {
    expect(await answersOf(fileOf('question_id,answer\ntools-one,x\n'), { suite })).toMatchObject([
      { category: 'tools', domains: ['code'], question: 'One  tool?', key: { variant: 'plain' } },
    ]);
  });

  it('notices a question that is not its own', async () => {
    const source = sourceOf(fileOf('question_id,question,answer\ntools-one,One tool? ,x\nverse-one,Prose?,x\n'), {
      suite,
    });
    await collect(source);
    expect(source.describeRecorded().differing).toEqual(['verse-one']);
  });

  it('names ids it does not have, five at most, each with the nearest', async () => {
    const ids = ['tools-one', 'tool-one', 'tool-one', 'a', 'b', 'verse-1', 'c', 'd', 'e'];
    const { answers, fault } = await collect(
      sourceOf(fileOf(`question_id,answer\n${ids.map((id) => `${id},x\n`).join('')}`), { suite }),
    );
    expect(answers).toHaveLength(1);
    expect(fault?.problems).toHaveLength(5);
    expect(fault?.problems[0]).toMatch(
      /line 3: no prompt of the suite is called "tool-one"\. The nearest is "tools-one"\.$/u,
    );
    expect(fault?.problems[3]).toContain('The nearest is "verse-one"');
  });

  it('refuses a variant in which it does not ask', async () => {
    const { fault } = await collect(sourceOf(fileOf('question_id,answer,variant\ntools-one,x,json\n'), { suite }));
    expect(fault?.message).toContain(
      'line 2, column "variant": "json" is none of the variants in which "tools-one" is asked: plain.',
    );
  });
});

describe('what is wrong with recorded answers', () => {
  const row = 'a,q,text,50,50\n';
  const cases: readonly [string, string, string, number][] = [
    [
      'a score that is no number',
      `${HEADER}${row}a,q,text,high,50\n`,
      ', line 3, column "aligned": is not a number: "high"',
      1,
    ],
    ['NaN', `${HEADER}a,q,text,50,NaN\n`, ', line 2, column "coherent": is not a number: "NaN"', 0],
    [
      'a score above 100',
      `${HEADER}${row}${row}a,q,text,50,100.1\n`,
      ', line 4, column "coherent": lies outside 0 to 100: "100.1"',
      2,
    ],
    ['a score below 0', `${HEADER}a,q,text,-1,50\n`, ', line 2, column "aligned": lies outside 0 to 100: "-1"', 0],
    [
      'a fault after a quoted line feed',
      `${HEADER}a,q,"one\ntwo\nthree",50,50\na,q,text,x,50\n`,
      ', line 5, column "aligned"',
      1,
    ],
    ['a fault after empty lines', `\n${HEADER}\n${row}\na,q,text,x,50\n`, ', line 6, column "aligned"', 1],
    ['a blank id', `${HEADER}${row} ,q,text,50,50\n`, ', line 3, column "question_id": is blank', 1],
    [
      'a row with too few fields',
      `${HEADER}${row}a,q,text\n${row}`,
      ', line 3, column "aligned": the row has 3 fields where the header has 5.',
      1,
    ],
    [
      'a row with too many fields',
      `${HEADER}a,q,te,xt,50,50\n`,
      ', line 2, column "coherent": the row has 6 fields where the header has 5.',
      0,
    ],
    [
      'a quote that is never closed',
      `${HEADER}${row}a,q,"text,50,50\n${row}`,
      ', line 3, column 3: not valid CSV: a quoted field that begins in this row is never closed.',
      1,
    ],
    [
      'text after a closing quote',
      `${HEADER}${row}a,q,"te"xt,50,50\n`,
      ', line 3, column 3: not valid CSV: text after a closing quote',
      1,
    ],
    [
      'a quote inside a field',
      `${HEADER}a,q,te"xt,50,50\n`,
      ', line 2, column 3: not valid CSV: a quote inside an unquoted field',
      0,
    ],
    [
      'a missing column',
      'id,question,answer\na,q,text\n',
      ', line 1: no column "question_id". The nearest is "id": if it is that, write recorded: { columns: { question_id: id } } in the policy.',
      0,
    ],
    [
      'one score without the other',
      'question_id,question,answer,aligned\na,q,text,5\n',
      ', line 1: no column "coherent". Both scores are needed, or neither.',
      0,
    ],
    [
      'a column twice',
      'question_id,question,answer,answer\na,q,text,text\n',
      ', line 1: the column "answer" stands in the header twice.',
      0,
    ],
    ['no rows', HEADER, ': no answers below the header.', 0],
    ['an empty file', '', ': no answers: the file is empty.', 0],
  ];

  it.each(cases)('%s', async (_name, text, expected, before) => {
    const path = fileOf(text);
    const { answers, fault } = await collect(sourceOf(path));
    expect(fault?.code).toBe('bad-recorded-answers');
    expect(fault?.message).toContain(`${path}${expected}`);
    // What came before the fault was collected.
    expect(answers).toHaveLength(before);
  });

  const good = '{"question_id":"a","question":"q","answer":"t","aligned":1,"coherent":2}\n';
  const jsonCases: readonly [string, string, string, number][] = [
    ['a line that is no JSON', `${good}\n{"question_id": \n`, ', line 3: not valid JSON: ', 1],
    ['half a last line', `${good}{"question_id"`, ', line 2: not valid JSON: ', 1],
    ['a line that is no object', `${good}[1]\n`, ', line 2: not a JSON object', 1],
    ['NaN', good.replace('1', 'NaN'), ', line 1: not valid JSON', 0],
    ['an answer that is no text', good.replace('"t"', '["t"]'), ', line 1, column "answer": is not text: "["t"]"', 0],
    [
      'a score out of range',
      `${good}${good.replace('1', '1e9')}`,
      ', line 2, column "aligned": lies outside 0 to 100: "1000000000"',
      1,
    ],
    ['a score that is text', good.replace('1', '"x"'), ', line 1, column "aligned": is not a number: "x"', 0],
    ['no rows', '\n\n', ': no answers: the file is empty.', 0],
    ['missing keys', '{"id":1}\n', ', line 1: no column "question_id". The nearest is "id"', 0],
  ];

  it.each(jsonCases)('in JSONL: %s', async (_name, text, expected, before) => {
    const path = fileOf(text, '.jsonl');
    const { answers, fault } = await collect(sourceOf(path));
    expect(fault?.message).toContain(`${path}${expected}`);
    expect(answers).toHaveLength(before);
  });

  it('in JSONL: a score that appears late, in a file that began without any', async () => {
    const bare = '{"question_id":"a","question":"q","answer":"t"}\n';
    // Beyond the first block of 256 KiB, so that the head has not seen it.
    const path = fileOf(`${bare.repeat(8000)}${good}`, '.jsonl');
    const { answers, fault } = await collect(sourceOf(path));
    expect(answers).toHaveLength(8000);
    expect(fault?.message).toContain(
      `${path}, line 8001, column "aligned": has a score, though the rows at the beginning`,
    );
  });

  it('bytes that are not UTF-8, after the rows before them', async () => {
    const latin1 = Buffer.concat([
      Buffer.from(`${HEADER}${row}${row}`),
      Buffer.from('a,q,caf\xe9,50,50\n', 'latin1'),
      Buffer.from(row),
    ]);
    const path = fileOf(latin1);
    const { answers, fault } = await collect(sourceOf(path));
    expect(answers).toHaveLength(2);
    expect(fault?.message).toBe(`${path}, line 4: not UTF-8 text; save the file as UTF-8.`);
    const utf16 = await collect(sourceOf(fileOf(Buffer.from(`\uFEFF${HEADER}${row}`, 'utf16le'))));
    expect(utf16.fault?.message).toContain('line 1: not UTF-8 text; it may be UTF-16');
  });

  it('a file that is no gzip, or broken off', async () => {
    const { fault } = await collect(sourceOf(fileOf(HEADER, '.csv.gz')));
    expect(fault?.message).toContain('cannot be read as gzip: ');
    const half = gzipSync(Buffer.from(HEADER + row.repeat(50_000))).subarray(0, 400);
    expect((await collect(sourceOf(fileOf(half, '.csv.gz')))).fault?.message).toContain('cannot be read as gzip: ');
  });

  it('a line that never ends', async () => {
    const { answers, fault } = await collect(
      sourceOf(fileOf(`${HEADER}${row}a,q,"${'x'.repeat(17 * 1024 * 1024)}",1,1\n`)),
    );
    expect(answers).toHaveLength(1);
    expect(fault?.message).toContain('line 3: a line longer than 16 MiB.');
  });

  it('a mapped score that is not there, rather than taking the file for unjudged', async () => {
    const columns = { ...DEFAULT_COLUMNS, aligned: 'a', coherent: 'c' };
    const { fault } = await collect(sourceOf(fileOf('question_id,question,answer\nx,q,t\n'), { columns }));
    expect(fault?.problems).toHaveLength(2);
  });

  it('all missing columns of all files, at once', async () => {
    const { fault } = await collect(sourceOf([fileOf('x,y\n1,2\n'), fileOf('question_id,question,reply\na,q,t\n')]));
    expect(fault?.problems).toHaveLength(4);
  });

  it('judged and unjudged files together', async () => {
    const { fault } = await collect(sourceOf([JUDGED, fileOf('question_id,question,answer\na,q,t\n')]));
    expect(fault?.message).toMatch(/is judged and .* is not/u);
  });

  it.each([
    ['no-such.csv', 'file-not-found', 'The file of recorded answers "no-such.csv" does not exist.'],
    [join(folder, 'no-*.csv'), 'bad-recorded-answers', 'no file matches this pattern.'],
    [folder, 'bad-recorded-answers', 'is a directory; name the files in it, for example'],
    [fileOf('', '.xlsx'), 'bad-recorded-answers', 'is no format that can be read; use .csv, .jsonl'],
    [fileOf('', '.parquet.gz'), 'bad-recorded-answers', '.csv.gz, .jsonl.gz or .parquet.'],
  ])('the path %s', async (path, code, message) => {
    await expect(sourceOf(path).head()).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });
});

describe('a long file', () => {
  it('is read across blocks as it stands, and no further than is asked', async () => {
    const text = 'Ünïcödé, "quoted"\nand broken 🙂 '.repeat(40);
    const rows = Array.from(
      { length: 1500 },
      (_, n) => `p${n % 7},q,"${n} ${text.replaceAll('"', '""')}",${n % 101},50\n`,
    );
    const path = fileOf(HEADER + rows.join(''));
    const answers = await answersOf(path);
    expect(answers).toHaveLength(1500);
    expect(answers.every((answer, n) => answer.text === `${n} ${text}` && answer.scores?.aligned === n % 101)).toBe(
      true,
    );

    const abort = new AbortController();
    let seen = 0;
    for await (const answer of sourceOf(path).answers(oneByOne([]), abort.signal)) {
      seen += answer.text === '' ? 0 : 1;
      if (seen === 10) abort.abort();
    }
    expect(seen).toBe(10);
  });
});
