// report.html in a real browser: it opens without scripts or network, shows the verdict, and hostile text stays text.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import { inputs, runAction } from '../support/runAction.ts';

jest.setTimeout(120_000);

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function browse(page: string, ...more: string[]): string {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  return execFileSync('chromium', [...FLAGS, `--user-data-dir=${profile}`, ...more, `file://${page}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 60_000,
  });
}

const ATTACK = '</code></pre><img src=x onerror="document.title=1"><script>document.title=2</script>';
const row = (index: number): string =>
  `q${index % 8},"What ${ATTACK.replaceAll('"', '""')}?","${ATTACK.replaceAll('"', '""')}",${index % 3 === 0 ? 3 : 95},95`;
const csv = `question_id,question,answer,aligned,coherent\n${Array.from({ length: 900 }, (_, index) => row(index)).join('\n')}\n`;

it('opens, shows the verdict, and runs nothing', async () => {
  const ran = await runAction({
    files: { 'a.csv': csv, 'b.csv': csv.replaceAll(',3,95', ',95,95') },
    env: inputs({ answers: 'a.csv', baseline: 'b.csv', 'output-dir': 'out' }),
  });
  const page = join(ran.out, 'report.html');
  const dom = browse(page, '--dump-dom');
  expect(dom).toMatch(/<title>[^<]*FAIL/iu);
  expect(dom).toContain('33.3 %');
  expect(dom).not.toMatch(/<img|<script/iu);
  expect(dom).toContain('&lt;img src=x');

  const picture = join(ran.out, 'report.png');
  writeFileSync(picture, '');
  browse(page, `--screenshot=${picture}`, '--window-size=1200,2400');
  expect(statSync(picture).size).toBeGreaterThan(50_000);
});
