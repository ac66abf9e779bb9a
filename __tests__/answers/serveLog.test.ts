import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createLog, lastLines } from '../../src/answers/serveLog.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-log-'));
const logOf = (text: string): string => {
  const path = join(folder, 'serve.log');
  writeFileSync(path, text);
  return path;
};
const asIs = (text: string): string => text;

it('shows the last twenty lines that say something, without what acts in a log', async () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
  const path = logOf(
    `${lines.join('\n')}\n\n  \r\n\u{1B}[1;31mred\u{1B}[0m\r 50%\r100%\n::set-output name=verdict::pass\nkey sk-1234\n`,
  );
  const shown = await lastLines(path, (text) => text.replaceAll('sk-1234', '[secret]'));
  expect(shown).toHaveLength(20);
  expect(shown[0]).toBe('line 15');
  expect(shown.slice(-5)).toEqual([
    'red',
    ' 50%',
    '100%',
    ':\u{2009}:set-output name=verdict:\u{2009}:pass',
    'key [secret]',
  ]);
});

it('reads no more than the end of a log, and cuts a line that has none', async () => {
  const shown = await lastLines(logOf(`${'ä'.repeat(5_000_000)}\nlast\n`), asIs);
  expect(shown.at(-1)).toBe('last');
  expect(shown[0]).toMatch(/^ä{200}…$/u);
});

it('is empty where there is no log', async () => {
  expect(await lastLines(join(folder, 'nothing'), asIs)).toEqual([]);
  expect(await lastLines(logOf(''), asIs)).toEqual([]);
});

it('is never written through a link that lies in its place', async () => {
  const precious = join(folder, 'precious');
  writeFileSync(precious, 'keep me');
  symlinkSync(precious, join(folder, 'linked.log'));
  const log = await createLog(join(folder, 'linked.log'));
  await log.write('noise');
  await log.close();
  expect(readFileSync(precious, 'utf8')).toBe('keep me');
});
