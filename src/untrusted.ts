// The only way in which text of a model, a server, a recorded file or a pull request reaches a log, Markdown or
// HTML. Each function takes any string and returns one that cannot act in its place: no workflow command, no
// mention, no markup, no hidden or reordering character. Pure.

const ELLIPSIS = '…';
/**
 * What the eye cannot see or what moves other text: controls, format characters (bidi, zero width, tags), separators,
 * private, unassigned and default-ignorable characters (variation selectors, fillers), blank Braille, and the fifth
 * and further marks stacked on one letter. An emoji's own variation selector stays.
 */
const INVISIBLE =
  /(?!(?<=\p{Extended_Pictographic})\uFE0F)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<=\p{M}{4})\p{M}/gu;

export interface Cut {
  /** Most code points shown. */
  readonly codePoints?: number;
  /** Most lines shown. */
  readonly lines?: number;
}

const DEFAULT_CUT = { codePoints: 1200, lines: 30 };

const reveal = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;

function cutTo(text: string, { codePoints = DEFAULT_CUT.codePoints, lines = DEFAULT_CUT.lines }: Cut): string {
  // A code point is at most two units: slice before splitting, so that 100 MB on one line costs nothing.
  const head = text.slice(0, codePoints * 2 + 2).toWellFormed();
  const points = Array.from(head);
  const byPoint = points.length > codePoints || head.length < text.length ? points.slice(0, codePoints) : points;
  const asLines = byPoint.join('').split(/\r\n|\r|\n/u);
  const kept = asLines.slice(0, lines).join('\n');
  const whole = asLines.length <= lines && byPoint.length === points.length && head.length === text.length;
  return whole ? kept : kept + ELLIPSIS;
}

/** Cut to size, with every invisible character but the line feed written out as `\u{202E}`. */
export function visible(text: string, cut: Cut = {}): string {
  return cutTo(text, cut).replace(INVISIBLE, (character) => (character === '\n' ? '\n' : reveal(character)));
}

const oneLine = (text: string, cut: Cut): string => visible(text, { ...cut, lines: 1_000 }).replaceAll('\n', ' ⏎ ');

/**
 * For a log line of the runner, on one line. `::x::` is a command at the start of a line and `##[x]` anywhere in
 * it, so both are broken wherever they stand.
 */
export function forLog(text: string, cut: Cut = { codePoints: 300 }): string {
  return oneLine(text, cut)
    .replace(/:(?=:)/gu, ':\u{2009}')
    .replaceAll('#[', '#\u{2009}[');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const entity = (character: string): string => ENTITIES[character] ?? `&#${character.codePointAt(0) ?? 0};`;

/** For an HTML text node or a quoted attribute. */
export function forHtml(text: string, cut: Cut = {}): string {
  return visible(text, cut).replace(/[&<>"']/gu, entity);
}

/**
 * For Markdown, as a block of its own between blank lines and outside lists and quotes: a fence longer than any run
 * of backticks in the text.
 */
export function forMarkdownBlock(text: string, cut: Cut = {}): string {
  const shown = visible(text, cut);
  const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/gu), (run) => run[0].length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${shown}\n${fence}`;
}

/** Every character that Markdown or GitHub gives a meaning to. Quotes have none outside attributes and link titles. */
const MARKDOWN = /[&<>`|@#*_~[\]\\$]|:(?=\S)/gu;

/**
 * For Markdown inside a line or a table cell: HTML code with everything that Markdown or GitHub reads as entities.
 * GitHub looks for mentions and references outside code only; but cmark makes links of `a@b.c` and `www.x` even
 * in here, after it has decoded entities, so an `@` ends a text node and the dot after `www` is one more entity.
 */
export function forMarkdownInline(text: string, cut: Cut = { codePoints: 80 }): string {
  const escaped = oneLine(text, cut)
    .replace(MARKDOWN, entity)
    .replaceAll('&#64;', '&#64;<wbr>')
    .replace(/www\./giu, (found) => `${found.slice(0, 3)}&#46;`);
  return `<code>${escaped}</code>`;
}

/** Stands where a reference is broken. `visible` has written out every one that came from outside. */
const BREAK = '\u{200B}';

/** Places inside what GitHub would link: @name, #12, org/repo#12, GH-12, !12, :emoji:, ://, www., and hashes. */
function breakReferences(text: string): string {
  return text
    .replace(/[@#]|[!:](?=\S)|(?<=[a-z])-(?=\d)|GHSA-|www(?=\.)/giu, (found) => found + BREAK)
    .replace(/[0-9a-f]{7,}/giu, (run) => (run.match(/.{1,6}/gu) ?? []).join(BREAK));
}

/**
 * For Markdown, a plain sentence on one line that is not shown as code: no markup, mention, link, reference, emoji,
 * formula or HTML of its own acts, at the start of a line, in a list, a heading, a quote or a table cell.
 * GitHub looks for references after it has decoded entities, so each is also broken by a zero-width space.
 */
export function forMarkdownText(text: string, cut: Cut = { codePoints: 600 }): string {
  return breakReferences(oneLine(text, cut).trim())
    .replace(MARKDOWN, entity)
    .replace(/^(?:[-+=]|\d+[.)])/u, (start) => start.slice(0, -1) + entity(start.slice(-1)))
    .replaceAll(entity('$'), `<span>${entity('$')}</span>`)
    .replaceAll(BREAK, '&#8203;');
}
