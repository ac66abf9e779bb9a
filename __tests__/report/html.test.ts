// report.html as a page: it stands alone, nothing in it can run or load, and everyone can read it.
import { describe, expect, test } from '@jest/globals';
import { html } from '../../src/report/html/markup.ts';
import { renderHtml } from '../../src/report/html.ts';
import { PALETTES, STYLE } from '../../src/report/htmlStyle.ts';
import { webAddress } from '../../src/report/webAddress.ts';
import { broken, empty, failing, model, passing, slice, undecided } from './fixtures.ts';

const PAGES = [failing, passing, undecided, broken, empty].map((build) => renderHtml(build()));

describe('alone and inert', () => {
  test.each(PAGES)('page %#', (page) => {
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<(?:script|img|link|iframe|object|embed|base|form|input|foreignObject)\b/iu);
    expect(page).not.toMatch(/\son\w+=|javascript:|\bsrc=|@import|url\((?!#)/iu);
  });
  test('the style sheet loads nothing and cannot end its element', () => {
    expect(STYLE).not.toMatch(/https?:|@import|@font-face|<\/|expression/iu);
  });
});

describe('structure', () => {
  test.each(PAGES)('page %#: tags match', (page) => {
    const open: string[] = [];
    for (const [, end = '', name = '', rest = ''] of page.matchAll(/<(\/?)([a-z][\w]*)\b([^>]*)>/giu)) {
      if (['meta', 'br'].includes(name) || rest.endsWith('/')) continue;
      if (end === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
  test.each(PAGES)('page %#: one h1, no level skipped, every table captioned, every section named', (page) => {
    const levels = Array.from(page.matchAll(/<h([1-6])\b/gu), ([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const outline = levels.map((level) => (level === 4 ? 3 : level));
    for (const [index, level] of outline.entries()) expect(level - (outline[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(page.split('<table').length).toBe(page.split('<caption>').length);
    expect(page.split('<section').length).toBe(page.split('aria-labelledby=').length);
    const ids = Array.from(page.matchAll(/\sid="([^"]+)"/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test('answers are folded, with a note before them', () => {
    const page = renderHtml(failing());
    expect(page).not.toContain('<details class="example" open');
    expect(page.indexOf('Content note.')).toBeLessThan(page.indexOf('<details class="example">'));
  });
  test('a report of 2,000 categories is cut, and says so', () => {
    const slices = Array.from({ length: 2_000 }, (_, index) => slice('category', `c${index}`, 1, 20));
    expect(renderHtml(model({ slices }))).toContain('… and 1,500 more rows in verdict.json.');
  });
});

describe('contrast', () => {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  test.each(Object.entries(PALETTES))('%s', (_, palette) => {
    for (const ground of [palette.ground, palette.panel]) {
      for (const text of [
        palette.ink,
        palette.muted,
        palette.accent,
        palette.pass,
        palette.fail,
        palette.inconclusive,
        palette.error,
      ]) {
        expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const mark of [palette.axis, palette.base]) expect(ratio(mark, palette.ground)).toBeGreaterThanOrEqual(3);
  });
});

test('the template escapes every string that is put into it', () => {
  const inner = html`<b>${'<i>"&'}</b>`;
  expect(html`<p title="${`"'>`}">${inner}${[inner, inner]}${3}</p>`.markup).toBe(
    '<p title="&quot;&#39;&gt;">' + '<b>&lt;i&gt;&quot;&amp;</b>'.repeat(3) + '3</p>',
  );
});

test('only web addresses become links', () => {
  expect(webAddress('https://github.com/o/r/actions/runs/1?x=a b')).toBe(
    'https://github.com/o/r/actions/runs/1?x=a%20b',
  );
  expect(webAddress('https://x.y/(a)|`"<>@b')).toBe('https://x.y/%28a%29%7C%60%22%3C%3E%40b');
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//x.y',
    'x',
    '',
    undefined,
    `https://x.y/${'a'.repeat(3000)}`,
  ]) {
    expect(webAddress(bad)).toBeNull();
  }
});
