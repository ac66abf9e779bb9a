import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { findShardJournals } from '../../src/answers/shardFiles.ts';
import { UserError } from '../../src/errors.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'shard-files-'));
  for (const name of ['one', 'two', 'packed', 'empty']) mkdirSync(join(root, name));
  for (const file of ['one/answers.jsonl', 'two/answers.jsonl', 'packed/answers.jsonl.gz', 'notes.txt', 'a.csv']) {
    writeFileSync(join(root, file), '');
  }
});

const found = async (...paths: string[]): Promise<string[]> =>
  (await findShardJournals(paths.map((path) => join(root, path)))).map(({ file }) => relative(root, file.path));

async function problemsOf(...paths: string[]): Promise<readonly string[]> {
  try {
    await found(...paths);
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.code === 'bad-shards') return thrown.problems;
    throw thrown;
  }
  return [];
}

describe('the journals of shards', () => {
  it('are files, folders, and globs of either; each once', async () => {
    expect(await found('one/answers.jsonl', 'one', 'two')).toEqual(['one/answers.jsonl', 'two/answers.jsonl']);
    expect(await found('*')).toEqual(['one/answers.jsonl', 'packed/answers.jsonl.gz', 'two/answers.jsonl']);
    expect(await found('*/answers.jsonl*')).toHaveLength(3);
    const [packed] = await findShardJournals([join(root, 'packed')]);
    expect(packed).toMatchObject({ file: { gzip: true, format: 'jsonl' }, folder: join(root, 'packed') });
  });

  it('that are not there are told, all at once', async () => {
    expect(await problemsOf('gone', 'empty', 'none-*', 'a.csv', 'one')).toEqual([
      expect.stringMatching(/gone: does not exist/u),
      expect.stringMatching(/empty: is a folder without an answers\.jsonl/u),
      expect.stringMatching(/none-\*: no journal/u),
      expect.stringMatching(/a\.csv: is no journal/u),
    ]);
  });
});
