// HTML by template: whatever is put into one is escaped by src/untrusted.ts, unless it is HTML of ours already. So
// forgetting to escape is not possible, only escaping twice, which a reader would see.
import { type Cut, forHtml } from '../../untrusted.ts';
import type { Fact, Line } from '../pieces.ts';

/** Markup made here. Nothing outside this file makes one. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = string | number | Html | readonly Html[];

const markupOf = (value: Value): string => {
  if (typeof value === 'string') return forHtml(value);
  if (typeof value === 'number') return String(value);
  return value instanceof Html ? value.markup : value.map(({ markup }) => markup).join('');
};

/** html`<p>${text}</p>`: text is escaped and cut, numbers and HTML of ours stay as they are. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(
    strings.map((part, index) => part + (index < values.length ? markupOf(values[index] ?? '') : '')).join(''),
  );
}

export const EMPTY = new Html('');

/** Longer or shorter text from outside than the usual cut. */
export const escaped = (text: string, cut: Cut): Html => new Html(forHtml(text, cut));

/** A name from outside, set apart from our words and from the direction of other scripts. */
export const code = (text: string, codePoints = 120): Html =>
  html`<code>${escaped(text, { codePoints, lines: 2 })}</code>`;

/** A sentence from outside; a number stays with its unit. */
export const sentence = (text: string): Html =>
  new Html(forHtml(text, { codePoints: 1000, lines: 6 }).replace(/(\d) (%|pp\b)/gu, '$1&nbsp;$2'));

/** A line of our words and names from outside. */
export const lineToHtml = (line: Line): Html =>
  html`${line.map((piece) => {
    if (typeof piece === 'string') return html`${piece}`;
    return 'said' in piece ? sentence(piece.said) : code(piece.outside, piece.codePoints);
  })}`;

/** Labelled lines. */
export const factsToHtml = (facts: readonly Fact[]): Html =>
  html`<dl class="facts">${facts.map(({ label, line }) => html`<div><dt>${label}</dt><dd>${lineToHtml(line)}</dd></div>`)}</dl>`;

/** A table that scrolls on its own when the page is narrow, reachable by keyboard. */
export function tableToHtml(caption: string, head: readonly Html[], rows: readonly Html[], kind = ''): Html {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="${kind}">
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map((row) => html`${row}\n`)}</tbody>
</table></div>`;
}

/** A column's head; numbers stand on the right. */
export const th = (label: string, kind: 'text' | 'number' = 'text'): Html =>
  html`<th scope="col" class="${kind}">${label}</th>`;
