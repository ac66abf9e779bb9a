// The one place where outside text becomes log, Markdown or HTML: nothing in it may act, hide or move other text.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forHtml, forLog, forMarkdownBlock, forMarkdownInline, forMarkdownText, visible } from '../src/untrusted.ts';
import { HOSTILE } from './report/hostile.ts';

const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from(':#[@`<>&|\\*_~$!\n\r -+=.0123abfGHw/'),
        '\u{202E}',
        '\u{D800}',
        'www.',
        '://',
        '##[',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(...HOSTILE),
);
const always = (property: (text: string) => void): void => {
  fc.assert(fc.property(anyText, property), { numRuns: 1500 });
};

describe('visible', () => {
  test('writes out what hides or moves text, and nothing else', () => {
    expect(visible('a\u{202E}b\u{200B}c\u{1B}[31m')).toBe('a\\u{202E}b\\u{200B}c\\u{1B}[31m');
    expect(visible('\u{E0041}\u{E0100}\u{FE0F}\u{3164}\u{2800}\u{FFFE}')).toBe(
      '\\u{E0041}\\u{E0100}\\u{FE0F}\\u{3164}\\u{2800}\\u{FFFE}',
    );
    expect(visible('Größe, 日本語, नमस्ते, עברית, 👍 ❤\u{FE0F}')).toBe('Größe, 日本語, नमस्ते, עברית, 👍 ❤\u{FE0F}');
  });
  test('stops marks from being stacked over other lines', () => {
    expect(visible(`e${'\u{301}'.repeat(6)}`)).toBe(`e${'\u{301}'.repeat(4)}\\u{301}\\u{301}`);
  });
  test('cuts by code point and by line, and says so', () => {
    expect(visible('😀😀😀', { codePoints: 2 })).toBe('😀😀…');
    expect(visible('😀😀', { codePoints: 2 })).toBe('😀😀');
    expect(visible('a\nb\nc', { lines: 2 })).toBe('a\nb…');
    expect(visible('a\r\nb\rc')).toBe('a\nb\nc');
  });
  test('replaces lone surrogates', () => {
    expect(visible('\u{D800}x\u{DC00}')).toBe('\u{FFFD}x\u{FFFD}');
  });
  test('shows the head of a very long line without splitting the whole', () => {
    expect(visible('x'.repeat(100_000_000))).toBe(`${'x'.repeat(1200)}…`);
  });
  test('always well formed, without an invisible character', () => {
    always((text) => {
      const shown = visible(text)
        .replaceAll('\n', '')
        .replace(/(?<=\p{Extended_Pictographic})\u{FE0F}/gu, '');
      expect(shown.isWellFormed()).toBe(true);
      expect(shown).not.toMatch(INVISIBLE);
    });
  });
});

describe('forLog', () => {
  test('breaks commands of both kinds, however many colons', () => {
    expect(forLog('::set-output::x')).toBe(':\u{2009}:set-output:\u{2009}:x');
    expect(forLog(':::x')).toBe(':\u{2009}:\u{2009}:x');
    expect(forLog('a ###[add-mask]b')).toBe('a ###\u{2009}[add-mask]b');
  });
  test('is one line in which no command can be read', () => {
    always((text) => {
      const line = forLog(text);
      expect(line).not.toContain('::');
      expect(line).not.toContain('##[');
      expect(line).not.toMatch(/[\n\r\u{1B}]/u);
    });
  });
});

describe('forHtml', () => {
  test('leaves nothing that begins or ends a tag, an entity or an attribute', () => {
    expect(forHtml(`<b title="x" id='y'>&amp;`)).toBe('&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;');
    always((text) => {
      expect(forHtml(text).replace(/&(?:amp|lt|gt|quot|#39);/gu, '')).not.toMatch(/[<>&"']/u);
    });
  });
});

describe('forMarkdownBlock', () => {
  test('the fence is longer than any run of backticks inside', () => {
    expect(forMarkdownBlock('a ```` b')).toBe('`````text\na ```` b\n`````');
    always((text) => {
      const lines = forMarkdownBlock(text).split('\n');
      const fence = lines.at(-1) ?? '';
      expect(fence).toMatch(/^`{3,}$/u);
      expect(lines[0]).toBe(`${fence}text`);
      expect(lines.slice(1, -1).join('\n')).not.toContain(fence);
    });
  });
});

describe('forMarkdownInline', () => {
  test('is code on one line, its entities whole', () => {
    expect(forMarkdownInline(`it's a|b`)).toBe(`<code>it's a&#124;b</code>`);
    expect(forMarkdownInline('a\nb')).toBe('<code>a ⏎ b</code>');
  });
  test('breaks the links that cmark makes even in code', () => {
    expect(forMarkdownInline('a@b.c www.x.y')).toBe('<code>a&#64;<wbr>b.c www&#46;x.y</code>');
  });
  test('nothing in it is markup', () => {
    always((text) => {
      const inside = forMarkdownInline(text).slice('<code>'.length, -'</code>'.length).replaceAll('<wbr>', '');
      expect(inside.replace(/&(?:amp|lt|gt|#\d+);/gu, 'E')).not.toMatch(/[<>&`|@#*_~[\]\\$\n\r]|www\.|:\/\//iu);
    });
  });
});

describe('forMarkdownText', () => {
  test.each([
    ['@someone', '&#64;&#8203;someone'],
    ['see #26', 'see &#35;&#8203;26'],
    ['GH-26', 'GH-&#8203;26'],
    ['https://x.y', 'https&#58;&#8203;//x.y'],
    ['www.x.y', 'www&#8203;.x.y'],
    ['at a1b2c3d4e5', 'at a1b2c3&#8203;d4e5'],
    [':tada:', '&#58;&#8203;tada:'],
    ['**b** <i>', '&#42;&#42;b&#42;&#42; &lt;i&gt;'],
    ['$x$', '<span>&#36;</span>x<span>&#36;</span>'],
    ['- item', '&#45; item'],
    ['12. item', '12&#46; item'],
    ['12) item', '12&#41; item'],
    ['    code', 'code'],
    ['The rate rose by 14.1 pp; the limit: 1 pp.', 'The rate rose by 14.1 pp; the limit: 1 pp.'],
  ])('%s', (text, expected) => {
    expect(forMarkdownText(text)).toBe(expected);
  });
  test('a break that the text brought along is shown, not used', () => {
    expect(forMarkdownText('@\u{200B}x')).toBe('&#64;&#8203;&#92;u{200B}x');
  });
  test('nothing in it is markup, a mention, a reference or a link', () => {
    always((text) => {
      const shown = forMarkdownText(text).replaceAll('<span>&#36;</span>', 'S');
      expect(shown.replace(/&(?:amp|lt|gt|#\d+);/gu, '')).not.toMatch(/[<>&`|@#*_~[\]\\$\n\r]/u);
      expect(shown).not.toMatch(/^(?:\s|[-+=>#]|\d+[.)])/u);
      const read = shown
        .replaceAll('&#8203;', '\u{200B}')
        .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
      expect(read).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|www\.|[0-9a-f]{7}/iu);
    });
  });
});
