// What people see, word for word. After a wanted change: UPDATE_GOLDEN=1, then read the difference.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { renderCheck } from '../../src/report/checkText.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderHtml } from '../../src/report/html.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { broken, empty, failing, passing, undecided } from './fixtures.ts';

const FOLDER = join(import.meta.dirname, 'golden');

function expectGolden(name: string, text: string): void {
  const path = join(FOLDER, name);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

const checkAsText = (model: ReportModel): string => {
  const { title, summary, text } = renderCheck(model);
  return `${title}\n\n=== summary\n\n${summary}\n\n=== text\n\n${text}\n`;
};

describe.each([
  ['pass', passing],
  ['fail', failing],
  ['inconclusive', undecided],
  ['error', broken],
  ['nothing', empty],
])('%s', (name, build) => {
  test('comment', () => {
    expectGolden(`${name}.comment.md`, renderComment(build()));
  });
  test('summary, with answers', () => {
    expectGolden(`${name}.summary.md`, renderSummary({ ...build(), options: { showAnswers: true } }));
  });
  test('check run', () => {
    expectGolden(`${name}.check.txt`, checkAsText(build()));
  });
  test('terminal', () => {
    expectGolden(`${name}.terminal.txt`, renderTerminal(build(), { colour: false }));
  });
  test('page', () => {
    // The style sheet has its own tests; the golden page shows the words and the structure.
    expectGolden(`${name}.report.html`, renderHtml(build()).replace(/<style>.*<\/style>/su, '<style>…</style>'));
  });
});

test('colour adds codes and changes no word', () => {
  const coloured = renderTerminal(failing(), { colour: true });
  expect(coloured).toContain('\u{1B}[31m');
  // biome-ignore lint: the codes are what is looked for
  expect(coloured.replace(/\u{1B}\[\d+m/gu, '')).toBe(renderTerminal(failing(), { colour: false }));
});
