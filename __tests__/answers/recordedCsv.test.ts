// The streaming CSV reader, with its blocks and line numbers, against csv-parse on the whole text at once.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvRecords } from '../../src/answers/csvRecords.ts';
import { UserError } from '../../src/errors.ts';

const path = join(mkdtempSync(join(tmpdir(), 'csv-')), 'a.csv');

async function ours(
  text: string,
): Promise<{ readonly line: number; readonly fields: readonly string[] }[] | 'refused'> {
  writeFileSync(path, text);
  const all = [];
  try {
    for await (const batch of csvRecords({ path, format: 'csv', gzip: false })) all.push(...batch);
  } catch (thrown) {
    if (thrown instanceof UserError) return 'refused';
    throw thrown;
  }
  return all;
}

function theirs(text: string): string[][] | 'refused' {
  try {
    const records: unknown = parse(text, { record_delimiter: ['\r\n', '\n'], relax_column_count: true, bom: true });
    if (!Array.isArray(records)) return 'refused';
    // Empty lines are records to csv-parse.
    return records
      .map((fields: unknown) => (Array.isArray(fields) ? fields.map(String) : []))
      .filter((fields) => fields.length > 1 || fields[0] !== '');
  } catch {
    return 'refused';
  }
}

async function expectAgreement(text: string): Promise<void> {
  const found = await ours(text);
  expect(found === 'refused' ? found : found.map(({ fields }) => fields)).toEqual(theirs(text));
}

describe('the CSV reader', () => {
  it('reads what was written, as csv-parse does', async () => {
    const field = fc.tuple(
      fc.string({ unit: fc.constantFrom('a', 'é', '🙂', ' ', ',', '"', '\n', '\r\n', 'long ') }),
      fc.boolean(),
    );
    const row = fc.array(field, { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (rows, end, closed) => {
          const write = ([text, quoted]: readonly [string, boolean]): string =>
            quoted || /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const text = rows.map((fields) => fields.map(write).join(',')).join(end) + (closed ? end : '');
          const found = await ours(text);
          expect(found === 'refused' ? found : found.map(({ fields }) => fields)).toEqual(
            rows.map((fields) => fields.map(([word]) => word)),
          );
          await expectAgreement(text);
          // Every record begins in the line that it says.
          if (found !== 'refused') {
            let line = 1;
            for (const [index, fields] of rows.entries()) {
              expect(found[index]!.line).toBe(line);
              line +=
                1 +
                fields
                  .map(([word]) => word)
                  .join('')
                  .split('\n').length -
                1;
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('agrees with csv-parse on whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', '""', 'b c') }), expectAgreement),
      { numRuns: 100 },
    );
  });

  it.each([
    ['a,'],
    [','],
    ['"a"'],
    ['""'],
    ['a,""'],
    ['"a""b",""""'],
    ['"a\n"\n\n,b\r\n'],
    ['a"b'],
    ['"a"b'],
    ['"a" ,b'],
    ['"a'],
    ['a\n"'],
    ['\uFEFFa,b'],
  ])('agrees on %j', async (text) => {
    await expectAgreement(text);
  });

  it('finds the end of a field that is longer than a block', async () => {
    const long = 'x"\n,'.repeat(200_000);
    expect(await ours(`a,b\n"${long.replaceAll('"', '""')}",c\nd,e\n`)).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: [long, 'c'] },
      { line: 200_003, fields: ['d', 'e'] },
    ]);
  });
});
