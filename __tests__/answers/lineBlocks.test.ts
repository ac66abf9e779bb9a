// Blocks of whole lines: nothing lost or doubled between two reads, whatever the lines are, and each line's number.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineBlocks } from '../../src/answers/lineBlocks.ts';

const folder = mkdtempSync(join(tmpdir(), 'line-blocks-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const MOST_BYTES = 64 * 1024;

async function blocksOf(text: Buffer, gzip: boolean): Promise<{ readonly firstLine: number; readonly text: string }[]> {
  const path = join(folder, 'lines');
  writeFileSync(path, gzip ? gzipSync(text) : text);
  const blocks: { readonly firstLine: number; readonly text: string }[] = [];
  for await (const block of lineBlocks({ path, format: 'jsonl', gzip })) blocks.push(block);
  return blocks;
}

const feedsIn = (text: string): number => text.split('\n').length - 1;

/** Most lines are short; some are longer than a block, or than what is read at once. */
const line = fc.oneof(
  { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replaceAll('\n', ' ')) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 40_000 }).map((length) => 'ü'.repeat(length)) },
  { weight: 2, arbitrary: fc.integer({ min: 60_000, max: 70_000 }).map((length) => 'x'.repeat(length)) },
  { weight: 1, arbitrary: fc.integer({ min: 1_000_000, max: 2_300_000 }).map((length) => 'y'.repeat(length)) },
);

describe('blocks of lines', () => {
  it('are the file, in whole lines, with the number of each first one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 60 }),
        fc.boolean(),
        fc.boolean(),
        async (lines, endsWithFeed, gzip) => {
          const text = `${lines.join('\n')}${endsWithFeed ? '\n' : ''}`.toWellFormed().replace(/^\uFEFF/u, '');
          const blocks = await blocksOf(Buffer.from(text), gzip);
          expect(blocks.map((block) => block.text).join('')).toBe(text);
          let feeds = 0;
          for (const [index, block] of blocks.entries()) {
            expect(block.firstLine).toBe(feeds + 1);
            feeds += feedsIn(block.text);
            expect(block.text.endsWith('\n') || index === blocks.length - 1).toBe(true);
            expect(feedsIn(block.text) <= 1 || Buffer.byteLength(block.text) <= MOST_BYTES).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('come before the fault that is told with its line', async () => {
    const good = `${'z'.repeat(MOST_BYTES)}\nb\n`;
    const found: string[] = [];
    const path = join(folder, 'broken');
    writeFileSync(path, Buffer.concat([Buffer.from(good), Buffer.from([0xff, 0x0a]), Buffer.from('d\n')]));
    const reading = async (): Promise<void> => {
      for await (const block of lineBlocks({ path, format: 'jsonl', gzip: false })) found.push(block.text);
    };
    await expect(reading()).rejects.toThrow(/line 3: not UTF-8/u);
    expect(found.join('')).toBe(good);
  });
});
