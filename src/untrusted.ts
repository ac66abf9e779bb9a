// The only way in which text of a model, a server, a recorded file or a pull request reaches a log, Markdown or
// HTML. Each function takes any string and returns one that cannot act in its place: no workflow command, no
// mention, no markup, no hidden or reordering character. Pure.

const ELLIPSIS = '…';
/** What the eye cannot see or what moves other text: controls, format characters (bidi, zero width, tags), separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\u115F\u1160\u3164\uFFA0]/gu;

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
  return oneLine(text, cut).replaceAll('::', ':\u{2009}:').replaceAll('##[', '#\u{2009}#[');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);

/** For an HTML text node or a quoted attribute. */
export function forHtml(text: string, cut: Cut = {}): string {
  return escapeHtml(visible(text, cut));
}

/** For Markdown, as a block of its own: a fence longer than any run of backticks in the text. */
export function forMarkdownBlock(text: string, cut: Cut = {}): string {
  const shown = visible(text, cut);
  const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/gu), (run) => run[0].length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${shown}\n${fence}`;
}

/** For Markdown inside a line or a table cell: HTML code with everything that Markdown or GitHub reads as entities. */
export function forMarkdownInline(text: string, cut: Cut = { codePoints: 80 }): string {
  const shown = oneLine(text, cut);
  const escaped = escapeHtml(shown).replace(
    /[`|@#*_~[\]\\!$:]/gu,
    (character) => `&#${character.codePointAt(0) ?? 0};`,
  );
  return `<code>${escaped}</code>`;
}
