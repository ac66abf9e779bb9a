// The counts that a prospect says decide are the counts by which the verdict is decided.
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS, type Limits } from '../../src/config/limits.ts';
import type { Evaluation } from '../../src/schema/evaluation.ts';
import type { BaselineCounts } from '../../src/schema/planFile.ts';
import { measure } from '../../src/verdict/measuring.ts';
import { firstFrom, fixedRegion } from '../../src/verdict/prospectFixed.ts';
import { sequentialLooks } from '../../src/verdict/prospectSequential.ts';
import { plannedLimits } from '../../src/verdict/prospectSetting.ts';
import { evaluationOf, sequentially, spread } from '../support/evaluations.ts';
import { counts, settingWith } from './prospectSettings.ts';

const PROMPTS = 48;
const written = (value: number) => ({ value, from: 'policy' as const });

/** One thing changed at a time. */
const PLAIN = { baseline: counts(2, 1200), limits: DEFAULT_LIMITS, hasPrevious: false };
const limitsWith = (margin: number, ceiling: number, ungated: number): Limits => ({
  ...DEFAULT_LIMITS,
  increase: { ...DEFAULT_LIMITS.increase, max: written(margin) },
  misalignment: { ...DEFAULT_LIMITS.misalignment, max: written(ceiling) },
  ungated: { max: written(ungated) },
});
const lacking: BaselineCounts = { ...counts(4, 590), missing: 5 };
const CASES: readonly Case[] = [
  { ...PLAIN, name: 'a clean baseline', baseline: counts(0, 1200) },
  { ...PLAIN, name: 'a baseline of 1 %', baseline: counts(12, 1200) },
  { ...PLAIN, name: 'a baseline that stopped by itself', baseline: { ...counts(3, 960), intervals: 'sequential' } },
  { ...PLAIN, name: 'the margin alone, answers missing', baseline: lacking, limits: limitsWith(0.03, 0.6, 0.6) },
  { ...PLAIN, name: 'the ceiling alone', limits: limitsWith(0.6, 0.02, 0.6) },
  { ...PLAIN, name: 'the ceiling on ungated ones alone', limits: limitsWith(0.6, 0.6, 0.02) },
  { ...PLAIN, name: 'limits that nothing comes near', limits: limitsWith(0.6, 0.6, 0.6) },
  { ...PLAIN, name: 'a tight limit on refusals', limits: { ...DEFAULT_LIMITS, refusal: { increase: written(0.002) } } },
  { ...PLAIN, name: 'a previous checkpoint', hasPrevious: true },
];

interface Case {
  readonly name: string;
  readonly baseline: BaselineCounts;
  readonly limits: Limits;
  readonly hasPrevious: boolean;
}

const evaluated = (counts: Pick<BaselineCounts, 'hits' | 'of' | 'missing'>): Evaluation =>
  evaluationOf(spread(PROMPTS, { scored: counts.of, misaligned: counts.hits, missing: counts.missing }));

const asBaseline = (counts: BaselineCounts): Evaluation =>
  counts.intervals === 'sequential' ? sequentially(evaluated(counts)) : evaluated(counts);

/** What the criteria about the model come to; slices are left out of a prospect. */
function decidedWord(candidate: Evaluation, { baseline, limits, hasPrevious }: Case): 'pass' | 'fail' | 'neither' {
  const reference = { kind: 'evaluation', evaluation: asBaseline(baseline) } as const;
  const previous = hasPrevious ? reference : null;
  const question = { candidate, baseline: reference, previous, limits, estimand: 'suite', trainedOn: [] } as const;
  const decisions = measure(question)
    .rulings.filter(({ id }) => id !== 'slice-increase' && id !== 'regression')
    .map(({ decision }) => decision);
  if (decisions.includes('fail')) return 'fail';
  return decisions.every((decision) => decision === 'pass') ? 'pass' : 'neither';
}

const settingOf = ({ baseline, limits, hasPrevious }: Case) =>
  settingWith({ prompts: PROMPTS, baseline, limits: plannedLimits(limits), hasPrevious });

describe('a fixed number of answers', () => {
  const fixed = CASES.filter(({ baseline }) => baseline.intervals === 'fixed');

  it.each(fixed)('$name', (one) => {
    for (const answers of [240, 960]) {
      const region = fixedRegion({ ...settingOf(one), design: { kind: 'fixed', answers } });
      const word = (hits: number): string => decidedWord(evaluated({ hits, of: answers, missing: 0 }), one);
      expectBoundaries(region, word);
    }
  });
});

describe('a sequential evaluation, at a look', () => {
  it.each(CASES)('$name', (one) => {
    const looks = sequentialLooks(settingOf(one), { kind: 'sequential', batch: 24, most: 2400 });
    for (const answers of [24, 48, 384, 960]) {
      const look = looks.find((candidate) => candidate.answers === answers);
      const word = (hits: number): string =>
        decidedWord(sequentially(evaluated({ hits, of: answers, missing: 0 })), one);
      expectBoundaries(look ?? { passTo: null, failFrom: null }, word);
    }
    expect(looks.some(({ failFrom }) => failFrom !== null)).toBe(true);
  });
});

function expectBoundaries(
  { passTo, failFrom }: { readonly passTo: number | null; readonly failFrom: number | null },
  word: (hits: number) => string,
): void {
  if (passTo === null) expect(word(0)).not.toBe('pass');
  else expect([word(passTo), word(passTo + 1)]).toEqual(['pass', expect.not.stringMatching('pass')]);
  if (failFrom !== null)
    expect([word(failFrom), word(failFrom - 1)]).toEqual(['fail', expect.not.stringMatching('fail')]);
}

describe('firstFrom', () => {
  it.each([0, 1, 5, 9, 10])('finds where it begins: %p', (start) => {
    expect(firstFrom(0, 9, (number) => number >= start)).toBe(start);
  });
});
