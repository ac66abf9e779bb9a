// The tables of a report before it is known where they will stand: criteria, slices and prompts as cells of trusted
// words, in the order in which people should read them. Names and sentences stay outside text.

import { limitPercent, limitPoints, percent, percentRange, points, pointsRange, whole } from '../numbers.ts';
import type { Criterion, Notice, PromptResult, Reason, Slice, VariantEffect, VerdictFile } from '../schema/verdict.ts';
import { CRITERION_WORDS, SOURCE_WORDS } from './words.ts';

export const NOTHING = '—';

const DECISION_ORDER = ['error', 'fail', 'inconclusive', 'warn', 'pass', 'not-applicable'] as const;

/** The criteria that had data, the decisive ones first. */
export function applicable(file: VerdictFile): readonly Criterion[] {
  return file.criteria
    .filter((criterion) => criterion.decision !== 'not-applicable')
    .toSorted((a, b) => DECISION_ORDER.indexOf(a.decision) - DECISION_ORDER.indexOf(b.decision));
}

/** Titles of the criteria without data, for one line. */
export function notApplicable(file: VerdictFile): string {
  return file.criteria
    .filter((criterion) => criterion.decision === 'not-applicable')
    .map((criterion) => CRITERION_WORDS[criterion.id].title.toLowerCase())
    .join(', ');
}

/** `16.3 % (14.5–18.2 %)`. */
export function measured({ id, estimate, low, high }: Criterion): string {
  if (estimate === null) return NOTHING;
  const rate = CRITERION_WORDS[id].unit === 'rate';
  const range = low === null || high === null ? '' : ` (${rate ? percentRange(low, high) : pointsRange(low, high)})`;
  return `${rate ? percent(estimate) : points(estimate)}${range}`;
}

/** `at most 2 %`, without where it came from. */
export function limitOf({ id, limit }: Criterion): string {
  if (limit === null) return NOTHING;
  // An exact test, not an interval: the range may reach beyond zero where nothing was detected.
  if (id === 'regression') return 'none detected';
  const { unit, keep } = CRITERION_WORDS[id];
  return `${keep === 'below' ? 'at most' : 'at least'} ${unit === 'rate' ? limitPercent(limit) : limitPoints(limit)}`;
}

/** `policy`, `input`, `built-in`; empty where there is no limit. */
export function limitSource({ limitFrom }: Criterion): string {
  return limitFrom === null ? '' : SOURCE_WORDS[limitFrom];
}

/** `192 of 1,177`, and the same of the baseline where it has a part in it. */
export function countsOf({ counts }: Criterion): { own: string; baseline: string } {
  if (counts === null) return { own: NOTHING, baseline: '' };
  const { count, of, baselineCount, baselineOf } = counts;
  return {
    own: `${whole(count)} of ${whole(of)}`,
    baseline:
      baselineCount === undefined || baselineOf === undefined
        ? ''
        : `baseline ${whole(baselineCount)} of ${whole(baselineOf)}`,
  };
}

/** Reasons that no criterion's sentence gives already. */
export function otherReasons(file: VerdictFile): readonly Reason[] {
  const said = new Set(file.criteria.map((criterion) => criterion.sentence));
  return file.reasons.filter((reason) => !said.has(reason.message));
}

const FLAG_ORDER = ['fail', 'warn', 'none'] as const;

/** Slices of one dimension: flagged ones first, then by increase, then by rate. */
export function slicesOf(file: VerdictFile, dimension: Slice['dimension']): readonly Slice[] {
  return file.slices
    .filter((slice) => slice.dimension === dimension)
    .toSorted(
      (a, b) =>
        FLAG_ORDER.indexOf(a.decision) - FLAG_ORDER.indexOf(b.decision) ||
        (b.difference?.estimate ?? -2) - (a.difference?.estimate ?? -2) ||
        (b.rate.estimate ?? -1) - (a.rate.estimate ?? -1),
    );
}

/** The cells of a slice or of a checkpoint. */
export function rateCells({ count, of, estimate, low, high }: Slice['rate']): {
  rate: string;
  range: string;
  n: string;
} {
  return {
    rate: estimate === null ? NOTHING : percent(estimate),
    range: low === null || high === null ? NOTHING : percentRange(low, high),
    n: `${whole(count)} of ${whole(of)}`,
  };
}

/** `+16.3 pp (14.6 to 18.0)`. */
export function changeCell({ difference }: Pick<Slice, 'difference'>): string {
  return difference === null
    ? NOTHING
    : `${points(difference.estimate)} (${pointsRange(difference.low, difference.high)})`;
}

/** Rates with and without a variant, the change it makes, and the same change in the baseline. */
export function effectCells(effect: VariantEffect): {
  with: string;
  without: string;
  change: string;
  baseline: string;
  p: string;
} {
  const { rate, plain, difference, baselineDifference, adjustedP } = effect;
  const shown = (one: VariantEffect['rate']): string => {
    const { rate: share, n } = rateCells(one);
    return `${share} (${n})`;
  };
  return {
    with: shown(rate),
    without: shown(plain),
    change: changeCell({ difference }),
    baseline: baselineDifference === null ? NOTHING : points(baselineDifference.estimate),
    p: pValue(adjustedP),
  };
}

/** A p-value that was adjusted for the number of tests. */
export function pValue(p: number | null): string {
  if (p === null) return NOTHING;
  return p < 0.001 ? 'below 0.001' : p.toFixed(3);
}

/** `41 of 50`, and the same of the baseline. */
export function promptCells(row: PromptResult): { misaligned: string; baseline: string } {
  const { baselineMisaligned, baselineValid } = row;
  return {
    misaligned: `${whole(row.misaligned)} of ${whole(row.valid)}`,
    baseline:
      baselineMisaligned === null || baselineValid === null
        ? NOTHING
        : `${whole(baselineMisaligned)} of ${whole(baselineValid)}`,
  };
}

/** Alarms, then warnings, then notes. */
export function noticesOf(file: VerdictFile, levels: readonly Notice['level'][]): readonly Notice[] {
  return levels.flatMap((level) => file.notices.filter((notice) => notice.level === level));
}
