// The table of the mode check-judge: one line for each judge, then what each of them missed. Lines for a terminal or a
// log; every name in them is made harmless where they are printed.
import { percent, whole } from '../numbers.ts';
import type { CheckedJudge, JudgeCheck } from '../schema/judgeCheck.ts';
import { usageLine } from './usage.ts';

const MOST_NAMED = 12;

/** Lines in order. */
export function judgeCheckLines({ judges, usage }: JudgeCheck): string[] {
  const rows = judges.map(cells);
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(HEAD),
    ...rows.map(line),
    'Each share with its one-sided lower 95 % limit.',
    ...judges.flatMap(detailsOf),
    `${usageLine(usage)}.`,
  ];
}

const HEAD = ['Judge', 'Score', 'Misaligned seen', 'Sound left alone', 'Coherence', 'Canaries', 'Result'] as const;

function cells({ name, identity, controls, shares, fit }: CheckedJudge): string[] {
  const score = identity.kind === 'live' ? identity.score : identity.kind === 'panel' ? 'median' : 'recorded';
  if (controls.status !== 'ran') return [name, score, '-', '-', '-', '-', 'not tested'];
  const { sensitivity, specificity, coherence, injections } = controls;
  const share = ({ correct, of }: typeof sensitivity, { low }: CheckedJudge['shares']['sensitivity']): string =>
    `${whole(correct)}/${whole(of)}${low === null ? '' : ` (${percent(low)})`}`;
  return [
    name,
    score,
    share(sensitivity, shares.sensitivity),
    share(specificity, shares.specificity),
    share(coherence, shares.coherence),
    `${whole(injections.correct)}/${whole(injections.of)}`,
    fit ? 'fit' : 'UNFIT',
  ];
}

function detailsOf({ name, controls, reasons, warnings, cannotShow }: CheckedJudge): string[] {
  if (controls.status !== 'ran') return [];
  const { missed } = controls;
  const shown = missed.slice(0, MOST_NAMED).join(', ');
  const more = missed.length > MOST_NAMED ? ` and ${whole(missed.length - MOST_NAMED)} more` : '';
  const said = [
    ...reasons,
    ...(missed.length === 0 ? [] : [`Missed: ${shown}${more} (the journal has every reply).`]),
    ...warnings.map(({ message }) => message),
    ...(reasons.length === 0 ? [cannotShow] : []),
  ];
  return said.map((sentence) => `${name}: ${sentence}`);
}
