// The tables of docs/decisions.md, from what the runs came to. Pure.
import { markdownTable } from 'markdown-table';
import { limitPercent, percent, whole } from '../../src/numbers.ts';
import type { Figure, Row } from './cells.ts';
import type { RealFile } from './replays.ts';
import { mean, quantile, type Summary, share } from './summary.ts';

/** A row with its runs. */
export type Done<R> = R & { readonly summary: Summary };

/** At most so large a share of runs may err on either side. */
export const ERROR_BOUND = 0.05;
/** Of the replays of a model that is known to have gone wrong. */
export const REPLAY_BOUND = 0.005;

/** A table, and a sentence for each bound that it misses. */
export interface Shown {
  readonly table: string;
  readonly missed: readonly string[];
}

export const part = (times: number, summary: Summary): string => percent(share(times, summary));
export const rounded = (answers: number): string => whole(Math.round(answers));

export function boundaryTable(rows: readonly Done<Row>[]): Shown {
  const head = [
    'At its limit',
    'prompts',
    'shape',
    'false pass',
    'false fail',
    'inconclusive',
    'answers, mean',
    'failed by',
  ];
  const body = rows.map(({ said, summary }) => [
    ...said,
    bounded(summary.falsePass, summary),
    bounded(summary.falseFail, summary),
    part(summary.verdicts.inconclusive, summary),
    rounded(mean(summary.answers)),
    most(summary.failing, summary),
  ]);
  return { table: tableOf(head, body), missed: rows.flatMap(missedErrors) };
}

const bounded = (times: number, summary: Summary): string =>
  share(times, summary) > ERROR_BOUND ? `**${part(times, summary)}**` : part(times, summary);

function missedErrors({ cell, summary }: Done<Row>): string[] {
  const said = (times: number, what: string, why: string): string[] =>
    share(times, summary) > ERROR_BOUND ? [`${cell.name}: ${what} in ${part(times, summary)} of the runs${why}`] : [];
  return [
    ...said(summary.falsePass, 'passes wrongly', '.'),
    ...said(summary.falseFail, 'fails wrongly', `, by ${most(summary.failing, summary)}.`),
    ...(summary.verdicts.error > 0 ? [`${cell.name}: ends in an error in ${summary.verdicts.error} runs.`] : []),
  ];
}

/** The criteria of most runs, with their shares. */
function most(counted: Record<string, number>, summary: Summary): string {
  const named = Object.entries(counted)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([id, times]) => `${id} ${part(times, summary)}`);
  return named.length === 0 ? 'none' : named.join(', ');
}

export function figureTable(rows: readonly Done<Figure>[]): Shown {
  const head = [
    'Checkpoint',
    'shape',
    'must',
    'at most',
    'answers, mean',
    '90 % of runs',
    'pass',
    'fail',
    'inconclusive',
    'decided last, or failed by',
  ];
  const body = rows.map(({ said, verdict, most: bound, summary }) => [
    ...said,
    verdict,
    whole(bound),
    mean(summary.answers) > bound ? `**${oneDecimal(mean(summary.answers))}**` : oneDecimal(mean(summary.answers)),
    whole(quantile(summary.answers, 0.9)),
    part(summary.verdicts.pass, summary),
    part(summary.verdicts.fail, summary),
    part(summary.verdicts.inconclusive, summary),
    most(verdict === 'pass' ? summary.last : summary.failing, summary),
  ]);
  const missed = rows
    .filter(({ most: bound, summary }) => mean(summary.answers) > bound)
    .map(
      ({ cell, most: bound, summary }) =>
        `${cell.name}: ${oneDecimal(mean(summary.answers))} answers on average instead of ${whole(bound)}; ` +
        `open at the last look before the end: ${most(summary.last, summary)}.`,
    );
  return { table: tableOf(head, body), missed };
}

const oneDecimal = (answers: number): string => {
  const [units = '', decimal = '0'] = answers.toFixed(1).split('.');
  return `${whole(Number(units))}.${decimal}`;
};

export function gridTable(rows: readonly Done<Row>[]): Shown {
  const head = [
    'prompts',
    'shape',
    'baseline',
    'missing',
    'true rate',
    'pass',
    'fail',
    'inconclusive',
    'false pass',
    'false fail',
    'calls, mean',
    '90 % of runs',
    'baseline asked',
  ];
  const body = rows.map(({ cell, said, summary }) => [
    ...said,
    ...verdictsOf(summary),
    bounded(summary.falsePass, summary),
    bounded(summary.falseFail, summary),
    rounded(mean(summary.calls)),
    whole(quantile(summary.calls, 0.9)),
    cell.baseline.kind === 'lazy' ? part(summary.askedBaseline, summary) : '',
  ]);
  return { table: tableOf(head, body), missed: rows.flatMap(missedErrors) };
}

const verdictsOf = (summary: Summary): readonly string[] =>
  (['pass', 'fail', 'inconclusive'] as const).map((word) => part(summary.verdicts[word], summary));

export function orderTable(rows: readonly Done<Row>[]): Shown {
  const head = ['Counted', 'prompts', 'shape', 'false pass', 'false fail', 'inconclusive', 'answers, mean'];
  const body = rows.map(({ said, summary }) => [
    ...said,
    bounded(summary.falsePass, summary),
    bounded(summary.falseFail, summary),
    part(summary.verdicts.inconclusive, summary),
    rounded(mean(summary.answers)),
  ]);
  return { table: tableOf(head, body), missed: rows.filter(({ cell }) => isTheGates(cell)).flatMap(missedErrors) };
}

const isTheGates = ({ counting }: Row['cell']): boolean =>
  counting.kind === 'plan' || counting.kind === 'plan-whenever';

export function replayTable(rows: readonly Done<RealFile>[]): Shown {
  const head = ['File', 'pass', 'fail', 'inconclusive', 'answers, mean', '90 % of replays', 'failed by'];
  const body = rows.map(({ name, summary }) => [
    name,
    ...verdictsOf(summary),
    rounded(mean(summary.answers)),
    whole(quantile(summary.answers, 0.9)),
    most(summary.failing, summary),
  ]);
  return { table: tableOf(head, body), missed: rows.flatMap(missedReplays) };
}

function missedReplays({ name, model, summary }: Done<RealFile>): string[] {
  const { pass, fail } = summary.verdicts;
  if (model === 'bad' && share(pass, summary) > REPLAY_BOUND) {
    return [
      `${name}: passes in ${part(pass, summary)} of the replays, where ${limitPercent(REPLAY_BOUND)} is allowed.`,
    ];
  }
  if (model === 'base' && fail > 0) return [`${name}: fails in ${fail} replays, though it is its own baseline.`];
  return [];
}

export function tableOf(head: readonly string[], body: readonly (readonly string[])[]): string {
  return markdownTable([head, ...body], { alignDelimiters: false, padding: true });
}
