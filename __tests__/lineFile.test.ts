// A file of lines that is kept from run to run.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openLineFile } from '../src/lineFile.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lines-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const asThey = (cause: unknown): Error => new Error('no use', { cause });

test('lines come back in their order, however many come while others are written', async () => {
  const path = join(folder, 'lines');
  const file = await openLineFile(path, () => undefined, asThey);
  const lines = Array.from({ length: 400 }, (_, n) => `${n} ${'x'.repeat(n * 20)}`);
  for (const line of lines) {
    await file.append(line);
    if (line.startsWith('3')) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await file.close();
  const read: string[] = [];
  await (await openLineFile(path, (line) => read.push(line), asThey)).close();
  expect(read).toEqual(lines);
});

test('lines reach the file by themselves, and not each with a write of its own', async () => {
  const path = join(folder, 'lines');
  const file = await openLineFile(path, () => undefined, asThey);
  const sizes = new Set<number>();
  const look = async (): Promise<number> => (await readFile(path)).length;
  for (let n = 0; n < 60; n += 1) {
    await file.append('x');
    sizes.add(await look());
  }
  for (const began = Date.now(); Date.now() - began < 5000 && (await look()) < 120; ) await look();
  expect(await look()).toBe(120);
  expect(sizes.size).toBeLessThan(30);
  await file.close();
});

test('a file that cannot be opened is told in the caller’s words', async () => {
  await expect(openLineFile(folder, () => undefined, asThey)).rejects.toThrow('no use');
});
