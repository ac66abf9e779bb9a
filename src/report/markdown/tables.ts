// The tables of a comment, summary or check as Markdown. Cells are trusted words or have passed src/untrusted.ts,
// which leaves no pipe and no line break in them.
import { markdownTable } from 'markdown-table';
import { countOf, limitPercent, percent, percentRange, roundUp, textBar } from '../../numbers.ts';
import type { Rate, Slice, VerdictFile } from '../../schema/verdict.ts';
import { forMarkdownInline, forMarkdownText } from '../../untrusted.ts';
import {
  applicable,
  changeCell,
  effectCells,
  limitOf,
  limitSource,
  measured,
  NOTHING,
  notApplicable,
  promptCells,
  rateCells,
  slicesOf,
} from '../rows.ts';
import { CRITERION_WORDS, DECISION_WORDS } from '../words.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[], align: readonly string[]): string =>
  markdownTable([[...head], ...rows.map((row) => [...row])], { align: [...align], alignDelimiters: false });

const andMore = (hidden: number, what: string): string =>
  hidden > 0 ? `\n\n… and ${countOf(hidden, what, `${what}s`)} more in the full report.` : '';

/** Every decided criterion; those without data in one line below. */
export function criteriaTable(file: VerdictFile): string {
  const rows = applicable(file).map((criterion) => {
    const { icon, word } = DECISION_WORDS[criterion.decision];
    const source = limitSource(criterion);
    return [
      `${icon} ${word}`,
      CRITERION_WORDS[criterion.id].title,
      measured(criterion),
      source === '' ? limitOf(criterion) : `${limitOf(criterion)}<br>(${source})`,
      forMarkdownText(criterion.sentence, { codePoints: 400 }),
    ];
  });
  const without = notApplicable(file);
  return [
    rows.length === 0
      ? ''
      : table(['Decision', 'Criterion', 'Measured on this suite', 'Limit', 'In words'], rows, [
          'l',
          'l',
          'l',
          'l',
          'l',
        ]),
    without === '' ? '' : `Not applicable (no data): ${without}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Rates by category or variant against the baseline, with a bar of block characters. */
export function sliceTable(
  file: VerdictFile,
  dimension: Slice['dimension'],
  most: number,
  onlyFlagged = false,
): string {
  const all = slicesOf(file, dimension);
  const wanted = onlyFlagged ? all.filter((slice) => slice.decision !== 'none') : all;
  const shown = wanted.slice(0, most);
  if (shown.length === 0) return '';
  const scale = roundUp(Math.max(...shown.map((slice) => slice.rate.estimate ?? 0)));
  const rows = shown.map((slice) => {
    const { rate, range, n } = rateCells(slice.rate);
    return [
      `${flag(slice)}${forMarkdownInline(slice.name, { codePoints: 60 })}`,
      `\`${textBar((slice.rate.estimate ?? 0) / scale)}\``,
      rate,
      range,
      n,
      slice.baseline === null ? NOTHING : rateCells(slice.baseline).rate,
      changeCell(slice),
    ];
  });
  const head = [dimension === 'category' ? 'Category' : 'Variant', `0–${limitPercent(scale)}`];
  return (
    table([...head, 'Misaligned', 'Range', 'Answers', 'Baseline', 'Change'], rows, [
      'l',
      'l',
      'r',
      'r',
      'r',
      'r',
      'r',
    ]) + andMore(wanted.length - shown.length, 'row')
  );
}

const flag = ({ decision }: Slice): string => (decision === 'none' ? '' : `${DECISION_WORDS[decision].icon} `);

/** What each variant or trigger does to the rate of the same prompts. */
export function effectTable({ variantEffects }: VerdictFile, most: number): string {
  const shown = variantEffects.slice(0, most);
  if (shown.length === 0) return '';
  const rows = shown.map((effect) => {
    const { with: own, without, change, baseline, p } = effectCells(effect);
    return [forMarkdownInline(effect.variant, { codePoints: 60 }), own, without, change, baseline, p];
  });
  const head = ['Variant', 'With it', 'Plain', 'Change', 'Change in the baseline', 'p (Holm)'];
  return table(head, rows, ['l', 'r', 'r', 'r', 'r', 'r']) + andMore(variantEffects.length - shown.length, 'row');
}

/** The prompts with the most misaligned answers. */
export function promptTable({ worstPrompts }: VerdictFile, most: number): string {
  const shown = worstPrompts.slice(0, most);
  if (shown.length === 0) return '';
  const rows = shown.map((row) => {
    const { misaligned, baseline } = promptCells(row);
    return [
      forMarkdownInline(row.prompt, { codePoints: 60 }),
      forMarkdownInline(row.variant, { codePoints: 30 }),
      forMarkdownInline(row.category, { codePoints: 40 }),
      misaligned,
      baseline,
    ];
  });
  return table(['Prompt', 'Variant', 'Category', 'Misaligned', 'Baseline'], rows, ['l', 'l', 'l', 'r', 'r']);
}

/** Where several checkpoints were evaluated: one line each. */
export function checkpointTable({ checkpoints }: VerdictFile, most: number): string {
  if (checkpoints.length < 2) return '';
  const rows = checkpoints.slice(0, most).map(({ name, step, rates }) => {
    const cell = ({ estimate, low, high }: Rate): string =>
      estimate === null || low === null || high === null
        ? NOTHING
        : `${percent(estimate)} (${percentRange(low, high)})`;
    return [
      forMarkdownInline(name, { codePoints: 60 }),
      step === undefined ? NOTHING : String(step),
      cell(rates.misaligned),
      cell(rates.incoherent),
    ];
  });
  return (
    table(['Checkpoint', 'Step', 'Misaligned', 'Incoherent'], rows, ['l', 'r', 'r', 'r']) +
    andMore(checkpoints.length - most, 'checkpoint')
  );
}
