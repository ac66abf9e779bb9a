// Parquet through the bundle, and the memory that a large file takes, measured by the process that reads it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { z } from 'zod';
import { ratesOf } from '../../src/verdict/rates.ts';
import { parquetBytes, textPage, type WrittenColumn } from '../support/parquetBytes.ts';
import { inputs, type Ran, runAction } from '../support/runAction.ts';

jest.setTimeout(120_000);

const READER = resolve(import.meta.dirname, '..', 'support', 'readRecorded.ts');
const folder = mkdtempSync(join(tmpdir(), 'parquet-large-'));
const resultSchema = z.object({ rows: z.number(), last: z.string(), peakMb: z.number() });

/** One group of rows, in pages of 2 MB. */
function read(rows: number): z.infer<typeof resultSchema> {
  const long = 'An answer as long as answers are. '.repeat(60);
  const perPage = 1000;
  const column = (name: string, text: (row: number) => string): WrittenColumn => ({
    name,
    pages: Array.from({ length: rows / perPage }, (_, page) =>
      textPage(Array.from({ length: perPage }, (__, row) => text(page * perPage + row))),
    ),
  });
  const path = join(folder, `${rows}.parquet`);
  const columns = [
    column('question_id', (row) => `q${row % 50}`),
    column('question', (row) => `What of ${row % 50}?`),
    column('answer', (row) => `${row} ${long}`),
  ];
  writeFileSync(path, parquetBytes({ columns, rows }));
  return resultSchema.parse(
    JSON.parse(execFileSync(process.execPath, ['--no-warnings', READER, path], { encoding: 'utf8' })),
  );
}

it('does not grow with the rows of a group', () => {
  const [few, many] = [read(10_000), read(120_000)];
  expect([few.rows, many.rows, many.last]).toEqual([10_000, 120_000, '119999 An answer as '.slice(0, 20)]);
  // 20 MB and 245 MB of answers.
  expect(many.peakMb).toBeLessThan(few.peakMb + 120);
});

describe('the bundle', () => {
  const RECORDED = resolve(import.meta.dirname, '..', 'fixtures', 'recorded');

  async function gate(answers: string, baseline: string): Promise<Ran> {
    const run = mkdtempSync(join(folder, 'run-'));
    copyFileSync(join(RECORDED, answers), join(run, `tuned${extname(answers)}`));
    copyFileSync(join(RECORDED, baseline), join(run, `base${extname(baseline)}`));
    const [tuned, base] = [`tuned${extname(answers)}`, `base${extname(baseline)}`];
    return runAction({ folder: run, env: inputs({ answers: tuned, baseline: base, 'output-dir': 'out' }) });
  }

  it('decides by Parquet as by CSV, for the checkpoint and for the baseline', async () => {
    const csv = await gate('judged.csv', 'judged.csv');
    const parquet = await gate('parquet/polars.parquet', 'parquet/pyarrow-zstd-v2.parquet');
    expect(parquet.verdict().verdict).toBe(csv.verdict().verdict);
    expect(parquet.verdict().criteria).toEqual(csv.verdict().criteria);
    const [one, other] = [csv, parquet].map((ran) => ran.evaluation('tuned'));
    expect(one && other && ratesOf(other.tallies, 'fixed')).toEqual(one && ratesOf(one.tallies, 'fixed'));
    expect(other?.checkpoint.name).toBe('tuned');
    expect(parquet.verdict().baseline?.name).toBe('base');
  });
});
