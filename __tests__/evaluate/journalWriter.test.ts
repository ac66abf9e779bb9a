// The journal on the disk: whole lines, in order, whatever happens to its writer.
import { appendFile, chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Failure } from '../../src/errors.ts';
import { cutJournal } from '../../src/evaluate/journalTail.ts';
import { openJournal } from '../../src/evaluate/journalWriter.ts';
import type { JournalLine } from '../../src/schema/journal.ts';

const fresh = async (): Promise<string> => join(await mkdtemp(join(tmpdir(), 'journal-')), 'answers.jsonl');
const end = (checkpoint: string): JournalLine => ({ type: 'end', checkpoint, at: '' });
const namesIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => /"checkpoint":"(.*?)"/u.exec(line)?.[1] ?? line);

it('holds every line once and in order, however they are handed in', async () => {
  const path = await fresh();
  const journal = await openJournal(path);
  for (let index = 0; index < 500; index += 1) {
    void journal.append(end(`${index}a`), end(`${index}b`));
    if (index % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  await journal.close();
  const expected = Array.from({ length: 500 }, (_, index) => [`${index}a`, `${index}b`]).flat();
  expect(namesIn(await readFile(path, 'utf8'))).toEqual(expected);
});

it('makes its caller wait where the disk is behind', async () => {
  const journal = await openJournal(await fresh());
  const big = 'x'.repeat(600_000);
  let isWritten = false;
  const first = journal.append(end(big));
  const second = journal.append(end(big)).then(() => {
    isWritten = true;
  });
  await first;
  expect(isWritten).toBe(false);
  await second;
  await journal.close();
});

it('never glues a line to the half of one that a killed writer left', async () => {
  const whole = `${JSON.stringify(end('first'))}\n`;
  for (const torn of ['{"type":"answer","key":{"check', '{', '\0\0\0\0', 'x'.repeat(200_000), '']) {
    const path = await fresh();
    await writeFile(path, whole + torn);
    const journal = await openJournal(path);
    await journal.append(end('second'));
    await journal.close();
    expect(namesIn(await readFile(path, 'utf8'))).toEqual(['first', 'second']);
  }
});

it('is cut to its whole lines at any length, and no further', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ maxLength: 40 }), { maxLength: 8 }), fc.nat(400), async (lines, cut) => {
      const path = await fresh();
      const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join('')).subarray(0, cut);
      await writeFile(path, bytes);
      const wanted = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
      expect(await cutJournal(path)).toBe(wanted.length);
      expect(await readFile(path)).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
  const long = await fresh();
  await writeFile(long, `1\n${'2'.repeat(300_000)}\n${'3'.repeat(200_000)}`);
  expect(await cutJournal(long)).toBe(300_003);
});

it('says that the disk is full, at the latest at the next line, and writes nothing behind the gap', async () => {
  const journal = await openJournal('/dev/full');
  const lost = async (): Promise<void> => {
    for (let index = 0; index < 100; index += 1) {
      await journal.append(end('x'));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };
  await expect(lost()).rejects.toThrow(Failure);
  await expect(journal.append(end('y'))).rejects.toMatchObject({
    code: 'output-unwritable',
    message: expect.stringContaining('ENOSPC'),
  });
  await expect(journal.close()).rejects.toThrow(/cannot be written/u);
});

it('cannot be opened where nobody may write', async () => {
  const path = await fresh();
  await mkdir(path);
  await expect(openJournal(path)).rejects.toMatchObject({ code: 'output-unwritable' });
  const readable = await fresh();
  await appendFile(readable, '');
  await chmod(readable, 0o400);
  // Root may write anywhere.
  if (process.getuid?.() !== 0) await expect(openJournal(readable)).rejects.toThrow(Failure);
});
