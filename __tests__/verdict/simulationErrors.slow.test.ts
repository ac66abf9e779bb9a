// Error rates by simulation, in small (docs/decisions.md has them in full), and that neither the order of a suite nor the
// time of an answer reaches a verdict, though either would if answers were counted in that order.
import { describe, expect, it } from '@jest/globals';
import { type Cell, type Counting, modelsOf } from '../../bench/decisions/cell.ts';
import { between, boundsSentence } from '../../bench/decisions/document.ts';
import { CLEAN, type Rates } from '../../bench/decisions/model.ts';
import { addTrial, emptySummary, mean, merge, quantile, type Summary } from '../../bench/decisions/summary.ts';
import { boundaryTable } from '../../bench/decisions/tables.ts';
import { runsOf, trialOf } from '../../bench/decisions/trials.ts';
import { DEFAULT_LIMITS } from '../../src/config/limits.ts';

const rates = (changes: Partial<Rates>): Rates => ({ ...CLEAN, ...changes });
const cellOf = (changes: Partial<Cell>): Cell => ({
  name: 'a test',
  prompts: 48,
  shape: 'spike',
  candidate: rates({ misaligned: 0.012 }),
  baseline: { kind: 'stored', answers: 2400, rates: rates({ misaligned: 0.002 }) },
  previous: null,
  limits: DEFAULT_LIMITS,
  counting: { kind: 'plan' },
  notesLast: false,
  ...changes,
});
const run = (runs: number, changes: Partial<Cell>): Summary => runsOf(cellOf(changes), 1, { from: 0, to: runs });

describe('errors at the limits', () => {
  /** More wrong runs of 100 than this would be seen once in two thousand times at 5 %. */
  const MOST = 13;

  it.each<[string, Partial<Cell>]>([
    ['the increase', {}],
    [
      'the ceiling',
      { candidate: rates({ misaligned: 0.02 }), baseline: { kind: 'counts', misaligned: 120, answers: 2400 } },
    ],
    [
      'the increase, half of what is misaligned being missing',
      { candidate: rates({ misaligned: 0.012, hidden: 0.5 }) },
    ],
  ])('stay within 5 %% on either side: %s', (_name, changes) => {
    const { falsePass, falseFail, verdicts } = run(100, changes);
    expect(falsePass).toBeLessThanOrEqual(MOST);
    expect(falseFail).toBeLessThanOrEqual(MOST);
    expect(verdicts.error).toBe(0);
  });

  it('are told from right verdicts: beyond the limit a pass is wrong, and a failure is not', () => {
    const bad = run(40, { candidate: rates({ misaligned: 0.2 }) });
    expect([bad.verdicts.fail, bad.falseFail]).toEqual([40, 0]);
    const tally = emptySummary();
    const trial = { answers: 24, baselineAnswers: 0, open: [], last: [] };
    addTrial(tally, { ...trial, verdict: 'pass', failing: [] }, new Map([['increase', 'above']]));
    addTrial(tally, { ...trial, verdict: 'pass', failing: [] }, new Map([['slice-increase', 'above']]));
    addTrial(tally, { ...trial, verdict: 'fail', failing: ['increase'] }, new Map([['increase', 'above']]));
    addTrial(tally, { ...trial, verdict: 'fail', failing: ['ungated'] }, new Map([['increase', 'above']]));
    expect([tally.falsePass, tally.falseFail]).toEqual([1, 1]);
  });
});

describe('a lazy baseline', () => {
  const lazy = { kind: 'lazy', samples: 5, rates: rates({ misaligned: 0.002 }) } as const;
  it('costs a clean checkpoint nothing, and a bad one its own answers', () => {
    const clean = run(20, { candidate: CLEAN, baseline: lazy });
    expect([clean.verdicts.pass, clean.askedBaseline]).toEqual([20, 0]);
    expect(clean.calls).toEqual(clean.answers);
    const bad = run(20, { candidate: rates({ misaligned: 0.1 }), baseline: lazy });
    expect(bad.verdicts.pass).toBe(0);
    expect(bad.askedBaseline).toBeGreaterThan(10);
    expect(mean(bad.calls) - mean(bad.answers)).toBeCloseTo((bad.askedBaseline / 20) * 240, 9);
  });
});

describe('order and time', () => {
  const trials = (counting: Counting, runs: number, changes: Partial<Cell> = {}) => {
    const cell = cellOf({ shape: 'equal', ...changes, counting });
    const models = modelsOf(cell, 5);
    return Array.from({ length: runs }, (_, seed) => trialOf(cell, models, seed));
  };
  const share = (all: readonly { readonly verdict: string }[], word: string): number =>
    all.filter(({ verdict }) => verdict === word).length / all.length;

  it.each([2, 0.4])('leave each verdict as it is where misaligned answers take %d times as long', (misalignedTakes) => {
    const changes = { candidate: rates({ misaligned: 0.03 }) };
    expect(trials({ kind: 'plan-whenever', misalignedTakes }, 15, changes)).toEqual(
      trials({ kind: 'plan' }, 15, changes),
    );
  });

  it('would decide it if answers were counted as they land', () => {
    const changes = { candidate: rates({ misaligned: 0.012 }) };
    expect(share(trials({ kind: 'arrival', misalignedTakes: 0.4 }, 20, changes), 'fail')).toBeGreaterThan(0.2);
    expect(share(trials({ kind: 'plan-whenever', misalignedTakes: 0.4 }, 20, changes), 'fail')).toBeLessThan(0.1);
  });

  it('would decide it if every round began with the worst prompts', () => {
    const changes = { prompts: 240, shape: 'beta', candidate: rates({ misaligned: 0.012 }) } as const;
    expect(share(trials({ kind: 'fixed', first: 'worst' }, 10, changes), 'fail')).toBeGreaterThan(0.2);
    expect(share(trials({ kind: 'plan' }, 10, changes), 'fail')).toBeLessThan(0.1);
  });
});

describe('the tables', () => {
  it('come out the same however the runs are dealt out', () => {
    const cell = cellOf({ candidate: rates({ misaligned: 0.05 }) });
    const whole = runsOf(cell, 1, { from: 0, to: 12 });
    const halves = runsOf(cell, 1, { from: 0, to: 5 });
    merge(halves, runsOf(cell, 1, { from: 5, to: 12 }));
    expect(halves).toEqual(whole);
    expect(runsOf(cell, 2, { from: 0, to: 12 })).not.toEqual(whole);
  });

  it('count answers', () => {
    const counted = { 24: 8, 48: 1, 480: 1 };
    expect([mean(counted), quantile(counted, 0.8), quantile(counted, 0.9), quantile(counted, 0.95)]).toEqual([
      72, 24, 48, 480,
    ]);
  });

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
