// A suite that the build has read is used in the place of the YAML only if it was made of that very text.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readSuite } from '../../src/suite/builtin.ts';
import { compiledPath, compiledText, isSuite } from '../../src/suite/compiled.ts';
import { parseSuite } from '../../src/suite/load.ts';

const PATH = 'prompts/suites/small.yaml';
const reader = { read: () => Promise.resolve(null) };
let packageRoot = '';
let text = '';

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(packageRoot, path)), { recursive: true });
  await writeFile(join(packageRoot, path), content);
}

const read = () => readSuite({ use: 'small', reader, packageRoot });

beforeEach(async () => {
  packageRoot = await mkdtemp(join(tmpdir(), 'compiled-'));
  text = await readFile(new URL('../fixtures/suites/small.yaml', import.meta.url), 'utf8');
  await put(PATH, text);
});

afterEach(() => rm(packageRoot, { recursive: true, force: true }));

describe('a built-in suite', () => {
  it('comes from its YAML where nothing was compiled', async () => {
    expect(await read()).toEqual(parseSuite(text, PATH));
  });

  it('comes from what was compiled of this very text', async () => {
    const marked = { ...parseSuite(text, PATH), description: 'as compiled' };
    await put(compiledPath(PATH), compiledText(text, marked));
    expect(await read()).toEqual(marked);
  });

  it('comes from its YAML where that was changed after it was compiled', async () => {
    const marked = { ...parseSuite(text, PATH), description: 'as compiled' };
    await put(compiledPath(PATH), compiledText(`${text}\n`, marked));
    expect(await read()).toEqual(parseSuite(text, PATH));
  });

  it('comes from its YAML where what was compiled is no suite', async () => {
    await put(compiledPath(PATH), compiledText(text, { name: 'small', prompts: 3 }));
    expect(await read()).toEqual(parseSuite(text, PATH));
  });
});

it.each(['broad', 'domains', 'adversarial', 'truthfulness'])('%s is whole after a way through JSON', async (name) => {
  const path = `prompts/suites/${name}.yaml`;
  const suite = parseSuite(await readFile(path, 'utf8'), path);
  const there: unknown = JSON.parse(JSON.stringify(suite));
  expect(isSuite(there)).toBe(true);
  expect(there).toEqual(suite);
});
