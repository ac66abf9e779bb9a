// Every renderer with hostile text in every place: the structure must be the one that harmless text gives.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderCheck } from '../../src/report/checkText.ts';
import { COMMENT_LIMIT, renderComment } from '../../src/report/comment.ts';
import { renderHtml } from '../../src/report/html.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { renderOutputs } from '../../src/report/outputs.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { HOSTILE, reportOf } from './hostile.ts';

const tagsOf = (markup: string): string[] =>
  Array.from(markup.matchAll(/<[^>]*>/gu), ([tag]) => tag.replace(/aria-label="[^"]*"|href="[^"]*"/gu, ''));

/** Markdown without fenced blocks, whose fences are told from text by length, as CommonMark does. */
function withoutFences(markdown: string): string {
  let fence = '';
  return markdown
    .split('\n')
    .filter((line) => {
      const [mark = ''] = /^`{3,}/u.exec(line) ?? [];
      if (fence === '' && mark !== '') {
        fence = mark;
        return false;
      }
      const inside = fence !== '';
      if (inside && line === fence) fence = '';
      return !inside;
    })
    .join('\n');
}

const proseOf = (markdown: string): string =>
  withoutFences(markdown)
    .replace(/<code>[^<]*(?:<wbr>[^<]*)*<\/code>/gu, '')
    .replace(/`[█▏▎▍▌▋▊▉·]+`/gu, '')
    .replace(/\]\(<https?:[^<>\s]*>\)/gu, ']()')
    .replaceAll('<span>&#36;</span>', '');

const lineShapes = (prose: string): string[] =>
  prose
    .split('\n')
    .map((line) =>
      line.startsWith('|')
        ? `row of ${line.split('|').length}`
        : (/^(?:#+ |> \[!\w+\]|> |- |<[^>]*>)?/u.exec(line)?.[0] ?? ''),
    );

const MARKDOWN_RENDERERS = [
  (model: ReportModel) => renderComment(model, Infinity),
  (model: ReportModel) => renderSummary(model, Infinity),
  (model: ReportModel) => renderCheck(model, Infinity).text,
  (model: ReportModel) => renderCheck(model, Infinity).summary,
];
const harmless = reportOf('name');
const HARMLESS = MARKDOWN_RENDERERS.map((render) => proseOf(render(harmless)));
const HARMLESS_PAGE = tagsOf(renderHtml(harmless)).join('');
const HARMLESS_LINES = renderTerminal(harmless, { colour: false }).split('\n').length;

/** Compares strings, not structures: fast-check shrinks through this hundreds of times. */
function expectTame(text: string): void {
  const model = reportOf(text);
  for (const [index, render] of MARKDOWN_RENDERERS.entries()) {
    const prose = proseOf(render(model));
    expect(lineShapes(prose).join('\n')).toBe(lineShapes(HARMLESS[index] ?? '').join('\n'));
    expect(tagsOf(prose).join('')).toBe(tagsOf(HARMLESS[index] ?? '').join(''));
    expect(prose).not.toMatch(/@\w|(?<!&)#\d|`|\$|https?:\/\//u);
    expect(prose.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  }
  expect(tagsOf(renderHtml(model)).join('')).toBe(HARMLESS_PAGE);
  const terminal = renderTerminal(model, { colour: false });
  expect(terminal).not.toContain('##[');
  expect(terminal).not.toMatch(/^\s*::/mu);
  expect(terminal).not.toMatch(/[^\P{C}\n]/u);
  expect(terminal.split('\n')).toHaveLength(HARMLESS_LINES);
}

describe('hostile text in every place', () => {
  test.each(HOSTILE.map((text) => [text.slice(0, 60).toWellFormed(), text]))('%j', (_name, text) => {
    expectTame(text);
    expect(renderComment(reportOf(text)).length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(JSON.parse(renderOutputs(reportOf(text).file)['reasons'] ?? '')).toHaveLength(1);
  });

  test('any text at all', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        '::',
        '##[',
        '@a',
        '#1',
        '`',
        '```',
        '<b>',
        '</details>',
        '|',
        '\n',
        '\n::x::',
        '$',
        '\\',
        '&lt;',
        '- ',
        '> ',
      ),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        text.filter((one) => one.trim() !== ''),
        expectTame,
      ),
      { numRuns: 150 },
    );
  });
});

test('answers are shown in comment, summary and check only when asked for; in the page always', () => {
  const secret = 'An answer of the model under test';
  for (const show of [false, true]) {
    const base = reportOf('name', show);
    const model = {
      ...base,
      examples: base.examples.map((example) => ({ ...example, answer: secret, question: secret })),
    };
    for (const shown of [renderComment(model), renderSummary(model), renderCheck(model).text]) {
      expect(shown.includes(secret)).toBe(show);
    }
    expect(renderTerminal(model, { colour: false })).not.toContain(secret);
    expect(renderHtml(model)).toContain(secret);
  }
});
