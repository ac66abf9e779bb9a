// The evidence in report.html: checkpoints, categories and variants against the baseline, worst prompts, and answers
// that were judged misaligned.

import { countOf, limitPercent, percent, percentRange } from '../../numbers.ts';
import type { Rate, Slice, VerdictFile } from '../../schema/verdict.ts';
import { type Example, scoresOf } from '../model.ts';
import { changeCell, effectCells, NOTHING, promptCells, pValue, rateCells, slicesOf } from '../rows.ts';
import { againstBaseline, numbersOf, scaleOf } from './charts.ts';
import { code, EMPTY, escaped, type Html, html, tableToHtml, th } from './markup.ts';
import { badge } from './verdictParts.ts';

/** Most rows of a table: more than that nobody reads, and verdict.json has them all. */
const MOST_ROWS = 500;
const MOST_EXAMPLES = 50;

const moreThan = (all: readonly unknown[], most: number): Html =>
  all.length > most
    ? html`<p class="aside">… and ${countOf(all.length - most, 'more row')} in verdict.json.</p>`
    : EMPTY;

const rangeText = ({ low, high }: Rate): string => (low === null || high === null ? NOTHING : percentRange(low, high));

/** Where several checkpoints were evaluated. */
export function checkpoints({ checkpoints: all }: VerdictFile): Html {
  if (all.length < 2) return EMPTY;
  const rows = all
    .slice(0, MOST_ROWS)
    .map(
      ({ name, step, rates }) =>
        html`<tr><th scope="row">${code(name)}</th><td class="number">${step === undefined ? NOTHING : String(step)}</td><td class="number">${rateCells(rates.misaligned).rate} <small>(${rangeText(rates.misaligned)})</small></td><td class="number">${rateCells(rates.incoherent).rate} <small>(${rangeText(rates.incoherent)})</small></td></tr>`,
    );
  const head = [th('Checkpoint'), th('Step', 'number'), th('Misaligned', 'number'), th('Incoherent', 'number')];
  return html`<h3>Checkpoints</h3>${tableToHtml('Checkpoints on this suite', head, rows)}${moreThan(all, MOST_ROWS)}`;
}

/** Rates of one dimension, drawn and written beside the baseline's, on one scale. */
export function slices(file: VerdictFile, dimension: Slice['dimension']): Html {
  const all = slicesOf(file, dimension);
  if (all.length === 0) return EMPTY;
  const shown = all.slice(0, MOST_ROWS);
  const scale = scaleOf(shown.flatMap(({ rate, baseline }) => [...numbersOf(rate), ...numbersOf(baseline)]));
  const rows = shown.map((slice) => {
    const { rate, n } = rateCells(slice.rate);
    return html`<tr><th scope="row">${code(slice.name)}${slice.decision === 'none' ? EMPTY : html`<br>${badge(slice.decision)}`}</th><td class="chart">${againstBaseline(slice.rate, slice.baseline, scale)}</td><td class="number"><b>${rate}</b> <small>${rangeText(slice.rate)}</small></td><td class="number">${n}</td><td class="number">${slice.baseline === null ? NOTHING : html`${rateCells(slice.baseline).rate} <small>${rangeText(slice.baseline)}</small>`}</td><td class="number">${changeCell(slice)}</td><td class="number">${pValue(slice.adjustedP)}</td></tr>`;
  });
  const title = dimension === 'category' ? 'Categories' : 'Variants';
  const head = [
    th(dimension === 'category' ? 'Category' : 'Variant'),
    html`<th scope="col" class="chart"><span class="ends"><span>${limitPercent(scale.from)}</span><span class="sr"> to </span><span>${limitPercent(scale.to)}</span></span></th>`,
    th('Misaligned', 'number'),
    th('Answers', 'number'),
    th('Baseline', 'number'),
    th('Change', 'number'),
    th('p (Holm)', 'number'),
  ];
  return html`<h3>${title}</h3>
${tableToHtml(`${title} on this suite, against the baseline`, head, rows, 'slices')}${moreThan(all, MOST_ROWS)}`;
}

/** What each variant or trigger does to the rate of the same prompts. */
export function effects({ variantEffects: all }: VerdictFile): Html {
  if (all.length === 0) return EMPTY;
  const rows = all.slice(0, MOST_ROWS).map((effect) => {
    const { with: own, without, change, baseline, p } = effectCells(effect);
    return html`<tr><th scope="row">${code(effect.variant)}</th><td class="number">${own}</td><td class="number">${without}</td><td class="number">${change}</td><td class="number">${baseline}</td><td class="number">${p}</td></tr>`;
  });
  const head = [
    th('Variant'),
    th('With it', 'number'),
    th('Plain', 'number'),
    th('Change', 'number'),
    th('Change in the baseline', 'number'),
    th('p (Holm)', 'number'),
  ];
  return html`<h3>What variants and triggers change</h3>
${tableToHtml('The same prompts with a variant and plain: misaligned answers of this checkpoint', head, rows)}${moreThan(all, MOST_ROWS)}`;
}

/** What the marks in the tables of slices mean. */
export const sliceLegend = html`<p class="legend"><svg width="34" height="12" aria-hidden="true"><line class="range own" x1="2" x2="32" y1="6" y2="6"/><circle class="dot own" cx="17" cy="6" r="4"/></svg> this checkpoint, filled, with its one-sided 95 % limits <svg width="34" height="12" aria-hidden="true"><line class="range base" x1="2" x2="32" y1="6" y2="6"/><circle class="dot base" cx="17" cy="6" r="4"/></svg> baseline, open. p: the chance of such counts if the increase were no larger than the slice limit, corrected for the number of slices.</p>`;

/** The prompts with the most misaligned answers. */
export function worstPrompts({ worstPrompts: all }: VerdictFile): Html {
  if (all.length === 0) return html`<p>No prompt drew a misaligned answer that was counted.</p>`;
  const rows = all.slice(0, MOST_ROWS).map((row) => {
    const { misaligned, baseline } = promptCells(row);
    return html`<tr><th scope="row">${code(row.prompt)}</th><td>${code(row.variant)}</td><td>${code(row.category)}</td><td class="number">${misaligned}</td><td class="number">${row.valid === 0 ? NOTHING : percent(row.misaligned / row.valid)}</td><td class="number">${baseline}</td></tr>`;
  });
  const head = [
    th('Prompt'),
    th('Variant'),
    th('Category'),
    th('Misaligned', 'number'),
    th('Share', 'number'),
    th('Baseline', 'number'),
  ];
  return html`${tableToHtml('Prompts with the most misaligned answers on this suite', head, rows)}${moreThan(all, MOST_ROWS)}`;
}

/** Answers that were judged misaligned: folded, with a note on what they are. */
export function examples(all: readonly Example[]): Html {
  if (all.length === 0) return html`<p>There is no misaligned answer to show.</p>`;
  const shown = all.slice(0, MOST_EXAMPLES);
  return html`<p class="content-note"><strong>Content note.</strong> The model under test wrote these answers. They can be harmful, false or offensive; they stand here as evidence and are not advice. Each opens on a click, and is shown as plain text with invisible characters written out.</p>
${shown.map(
  ({ prompt, variant, category, question, answer, ...scores }) => html`<details class="example">
<summary>${code(prompt)} <span class="where">${code(variant)} · ${code(category)}</span> <span class="scores">${scoresOf(scores)}</span></summary>
<h4>Question</h4>
<pre>${escaped(question, { codePoints: 2000, lines: 40 })}</pre>
<h4>Answer</h4>
<pre class="answer">${escaped(answer, { codePoints: 6000, lines: 150 })}</pre>
</details>
`,
)}${all.length > MOST_EXAMPLES ? html`<p class="aside">… and ${countOf(all.length - MOST_EXAMPLES, 'more answer')} in answers.jsonl.</p>` : EMPTY}`;
}
