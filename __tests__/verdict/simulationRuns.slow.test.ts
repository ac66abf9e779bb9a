// The benchmark's runs and tables: who is asked, what counts as wrong, that the time of an answer reaches no verdict, and
// what a table says of a bound that is missed.
import { describe, expect, it } from '@jest/globals';
import { type Cell, type Counting, modelsOf } from '../../bench/decisions/cell.ts';
import type { Trial } from '../../bench/decisions/gate.ts';
import { CLEAN, type Rates } from '../../bench/decisions/model.ts';
import { addTrial, emptySummary, mean, merge, quantile } from '../../bench/decisions/summary.ts';
import { boundaryTable } from '../../bench/decisions/tables.ts';
import { runsOf, trialOf } from '../../bench/decisions/trials.ts';
import { between, boundsSentence } from '../../bench/document.ts';
import { DEFAULT_LIMITS } from '../../src/config/limits.ts';

const rates = (changes: Partial<Rates>): Rates => ({ ...CLEAN, ...changes });
const cellOf = (changes: Partial<Cell>): Cell => ({
  name: 'a test',
  prompts: 48,
  shape: 'spike',
  candidate: rates({ misaligned: 0.05 }),
  baseline: { kind: 'stored', answers: 2400, rates: rates({ misaligned: 0.002 }) },
  previous: null,
  limits: DEFAULT_LIMITS,
  counting: { kind: 'plan' },
  notesLast: false,
  ...changes,
});

describe('runs', () => {
  it('ask no baseline for a clean checkpoint, and all of it for one that may be bad', () => {
    const lazy = { kind: 'lazy', samples: 5, rates: rates({ misaligned: 0.002 }) } as const;
    const clean = runsOf(cellOf({ candidate: CLEAN, baseline: lazy }), 1, { from: 0, to: 1 });
    expect([clean.verdicts.pass, clean.askedBaseline]).toEqual([1, 0]);
    expect(clean.calls).toEqual(clean.answers);
    const bad = runsOf(cellOf({ candidate: rates({ misaligned: 0.1 }), baseline: lazy }), 1, { from: 0, to: 4 });
    expect(bad.verdicts.pass).toBe(0);
    expect(bad.askedBaseline).toBeGreaterThan(0);
    expect(mean(bad.calls) - mean(bad.answers)).toBeCloseTo((bad.askedBaseline / 4) * 48 * 5, 9);
  });

  it.each([2, 0.4])('come out the same where misaligned answers take %d times as long', (misalignedTakes) => {
    const trials = (counting: Counting): readonly Trial[] => {
      const cell = cellOf({ counting });
      const models = modelsOf(cell, 5);
      return [1, 2, 3].map((seed) => trialOf(cell, models, seed));
    };
    const expected = trials({ kind: 'plan' });
    expect(trials({ kind: 'plan-whenever', misalignedTakes })).toEqual(expected);
    expect(trials({ kind: 'arrival', misalignedTakes })).not.toEqual(expected);
  });

  it('come out the same however they are dealt out', () => {
    const cell = cellOf({ candidate: rates({ misaligned: 0.1 }) });
    const whole = runsOf(cell, 1, { from: 0, to: 5 });
    const parts = runsOf(cell, 1, { from: 0, to: 2 });
    merge(parts, runsOf(cell, 1, { from: 2, to: 5 }));
    expect(parts).toEqual(whole);
    expect(runsOf(cell, 2, { from: 0, to: 5 })).not.toEqual(whole);
  });
});

describe('a summary', () => {
  it('calls a pass wrong at a limit or beyond it, slices aside, and a failure where nothing that failed is beyond', () => {
    const summary = emptySummary();
    const trial = { answers: 24, baselineAnswers: 0, open: [], last: [] };
    addTrial(summary, { ...trial, verdict: 'pass', failing: [] }, new Map([['increase', 'at']]));
    addTrial(summary, { ...trial, verdict: 'pass', failing: [] }, new Map([['slice-increase', 'above']]));
    addTrial(summary, { ...trial, verdict: 'pass', failing: [] }, new Map([['increase', 'below']]));
    expect([summary.falsePass, summary.falseFail]).toEqual([1, 0]);
    addTrial(summary, { ...trial, verdict: 'fail', failing: ['increase'] }, new Map([['increase', 'above']]));
    addTrial(summary, { ...trial, verdict: 'fail', failing: ['increase'] }, new Map([['increase', 'at']]));
    addTrial(summary, { ...trial, verdict: 'fail', failing: ['ungated'] }, new Map([['increase', 'above']]));
    expect([summary.falsePass, summary.falseFail]).toEqual([1, 2]);
    expect(summary).toMatchObject({ runs: 6, verdicts: { pass: 3, fail: 3 }, failing: { increase: 2, ungated: 1 } });
  });

  it('knows the mean and the quantiles of its answers', () => {
    const counted = { 24: 8, 48: 1, 480: 1 };
    expect([mean(counted), quantile(counted, 0.8), quantile(counted, 0.9), quantile(counted, 0.95)]).toEqual([
      72, 24, 48, 480,
    ]);
  });
});

describe('the tables', () => {
  it('name a bound that is missed, and who failed', () => {
    const summary = {
      ...emptySummary(),
      runs: 100,
      verdicts: { pass: 0, fail: 6, inconclusive: 94, error: 0 },
      falseFail: 6,
      failing: { 'slice-increase': 5, increase: 1 },
    };
    const kept = {
      cell: cellOf({ name: 'kept' }),
      said: ['kept', '48', 'beta'],
      summary: { ...summary, falseFail: 5 },
    };
    const broken = { cell: cellOf({ name: 'broken' }), said: ['broken', '48', 'beta'], summary };
    const { table, missed } = boundaryTable([kept, broken]);
    expect(missed).toEqual(['broken: fails wrongly in 6.00 % of the runs, by slice-increase 5.00 %, increase 1.00 %.']);
    expect(table).toContain('**6.00 %**');
    expect(boundsSentence(missed, 'All hold.')).toBe(`Missed:\n\n* ${missed.join()}`);
    expect(boundsSentence([], 'All hold.')).toBe('All hold.');
  });

  it('go between their markers and nowhere else', () => {
    expect(between('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new')).toBe('a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb');
    expect(() => between('a', 'x', 'new')).toThrow('<!-- x -->');
  });
});
