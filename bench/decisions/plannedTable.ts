// The table of docs/decisions.md that holds plans to what happened. Pure.
import { whole } from '../../src/numbers.ts';
import { foreseen, type PlannedRow } from './planned.ts';
import { mean, quantile, type Summary, share } from './summary.ts';
import { type Done, part, rounded, type Shown, tableOf } from './tables.ts';

/** How far the average may lie from the plan's where the plan's supposition holds: all prompts alike. */
const MOST_OFF = 0.05;
/** So many runs end by the number that a plan names for nine in ten, less three standard errors of 1,000 runs. */
const FEWEST_ENDED = 0.87;

export function plannedTable(rows: readonly Done<PlannedRow>[]): Shown {
  const head = [
    'true rate',
    'shape',
    'planned, mean',
    'answers, mean',
    'off by',
    'planned, 90 %',
    '90 % of runs',
    'ended by the planned number',
  ];
  const compared = rows.map((row) => ({ ...row, ...comparison(row) }));
  const body = compared.map(({ said, summary, plan, off, ended }) => [
    ...said,
    rounded(plan.expectedAnswers),
    rounded(mean(summary.answers)),
    signedPercent(off),
    whole(plan.answers90),
    whole(quantile(summary.answers, 0.9)),
    part(ended, summary),
  ]);
  const missed = compared
    .filter(({ cell }) => cell.shape === 'equal')
    .flatMap(({ cell, summary, off, ended }) => [
      ...(Math.abs(off) > MOST_OFF ? [`${cell.name}: the average is off by ${signedPercent(off)}.`] : []),
      ...(share(ended, summary) < FEWEST_ENDED ? [`${cell.name}: only ${part(ended, summary)} ended by then.`] : []),
    ]);
  return { table: tableOf(head, body), missed };
}

function comparison({ rate, summary }: Done<PlannedRow>) {
  const plan = foreseen(rate);
  return {
    plan,
    off: mean(summary.answers) / plan.expectedAnswers - 1,
    ended: runsWithin(summary, plan.answers90),
  };
}

const runsWithin = ({ answers }: Summary, most: number): number =>
  Object.entries(answers).reduce((sum, [count, runs]) => sum + (Number(count) <= most ? runs : 0), 0);

/** To a tenth of a per cent, as people write it. */
function signedPercent(fraction: number): string {
  const tenths = Math.round(1000 * fraction);
  const sign = tenths === 0 ? '' : tenths < 0 ? '−' : '+';
  return `${sign}${(Math.abs(tenths) / 10).toFixed(1)} %`;
}
