// From what was measured to tables, goals and CI's word: a run that did not do the work has no figures, what could not run
// stands there with its reason, and a goal that is missed is named.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { between } from '../../bench/document.ts';
import { CELLS, type CellId, idealSeconds, TABLE } from '../../bench/engine/cells.ts';
import type { Report } from '../../bench/engine/ledger.ts';
import { type Measured, measure } from '../../bench/engine/measure.ts';
import { type Figures, medianOf, type Result, type Row, resultOf } from '../../bench/engine/results.ts';
import {
  CI_BOUND,
  ciComplaint,
  ciSentence,
  goalsMissed,
  ratioForCi,
  ratioIn,
  tableOf,
} from '../../bench/engine/tables.ts';
import { toolsFor } from '../../bench/engine/tools.ts';

const CELL = TABLE['answers-1200'];
const report: Report = {
  requests: { generation: 1200, judgement: 2400, control: 288, probe: 3 },
  limited: 0,
  mostInFlight: 32,
  first: 1_200,
  last: 7_200,
  firstAnswer: 1_325,
  served: 50.2,
  judgedAsPlanned: 1200,
  judgedOtherwise: 0,
  cpuSeconds: 0.6,
};
const measured: Measured = {
  status: 0,
  isStopped: false,
  startedAt: 1_000,
  seconds: 6.3,
  cpuSeconds: 2.4,
  peakMb: 180,
  printed: 'one\nthe last line',
};

describe('a run', () => {
  it('has figures: times from outside, requests from the server', () => {
    expect(idealSeconds(CELL)).toBe(5.625);
    expect(resultOf(CELL, measured, report)).toEqual({
      kind: 'done',
      runs: 1,
      figures: {
        seconds: 6.3,
        untilFirst: 0.2,
        tryingOut: 0.125,
        asking: 6,
        cpuSeconds: 2.4,
        peakMb: 180,
        mostInFlight: 32,
        beyond: 291,
        servedMs: 50.2,
        serverCpuSeconds: 0.6,
      },
    });
  });

  it.each([
    ['an answer that was judged otherwise', {}, { judgedAsPlanned: 1199, judgedOtherwise: 1 }, '1199 of 1200'],
    ['an answer too many', {}, { requests: { ...report.requests, generation: 1201 } }, '1200 of 1200'],
    ['a status', { status: 3 }, {}, 'the last line'],
    ['no end', { isStopped: true, status: null }, {}, 'ended after 6 s with 1200 answers of 1200'],
  ])('has none with %s', (_, other: Partial<Measured>, saw: Partial<Report>, why) => {
    const result = resultOf(CELL, { ...measured, ...other }, { ...report, ...saw });
    expect(result).toMatchObject({ kind: 'failed', why: expect.stringContaining(why) });
  });

  it('is shown by the middle one of several, and by none if one of them failed', () => {
    const taking = (seconds: number): Result => resultOf(CELL, { ...measured, seconds }, report);
    expect(medianOf([taking(9), taking(6), taking(7)])).toMatchObject({ runs: 3, figures: { seconds: 7 } });
    expect(medianOf([taking(9), taking(6)])).toMatchObject({ runs: 2, figures: { seconds: 6 } });
    expect(medianOf([taking(6), { kind: 'failed', why: 'it broke' }])).toEqual({ kind: 'failed', why: 'it broke' });
  });
});

const row = (runner: Row['runner'], other: Partial<Figures>, versions = ''): Row => {
  const done = resultOf(CELL, measured, report);
  if (done.kind !== 'done') throw new Error('it is done');
  return { runner, name: runner, versions, result: { ...done, figures: { ...done.figures, tryingOut: 0, ...other } } };
};
const runOf = (cells: Partial<Record<CellId, readonly Row[]>>): Parameters<typeof goalsMissed>[0] => ({
  emptyNode: 0.03,
  cells: new Map(CELLS.flatMap((id) => (cells[id] === undefined ? [] : [[id, cells[id]]]))),
});

describe('a table', () => {
  it('has a row for who ran, who failed and who could not run', () => {
    const table = tableOf('answers-1200', [
      row('gate', { seconds: 5.625 * 1.1 + 0.25, tryingOut: 0.25 }),
      { runner: 'inspect', name: 'Inspect', versions: 'inspect-ai 1', result: { kind: 'failed', why: 'it broke' } },
      { runner: 'evalite', name: 'evalite', versions: '', result: { kind: 'not-run', why: 'no network' } },
    ]);
    expect(table).toMatch(/\| gate +\| 6\.44 s +\| 0\.25 s +\| 1\.10 +\|/u);
    expect(table).toMatch(/\| Inspect \(inspect-ai 1\) +\| \*\*failed\*\*: it broke +\|/u);
    expect(table).toMatch(/\| evalite +\| not run: no network +\|/u);
    expect(table).toContain('The server replied after 50.2 ms on average');
  });
});

describe('goals', () => {
  const good = {
    'answers-1200': [
      row('gate', { untilFirst: 0.2 }),
      row('gate-plain', { seconds: 6 }),
      row('promptfoo', { seconds: 18.1 }),
      row('braintrust', { seconds: 6.1 }),
    ],
    'answers-12000': [row('gate', { peakMb: 290 }), row('gate-plain', { seconds: 58 })],
    instant: [row('gate-plain', { asking: 2 }), row('openai', { asking: 1.1 })],
    'memory-12000': [row('gate', { peakMb: 270 })],
    memory: [row('gate', { peakMb: 300, seconds: 500 })],
  };

  it('are met, or named one by one', () => {
    expect(goalsMissed(runOf(good))).toEqual([]);
    const bad = {
      'answers-1200': [
        row('gate', { untilFirst: 0.31 }),
        row('gate-plain', { seconds: 6.6 }),
        row('promptfoo', { seconds: 18.1 }),
        row('braintrust', { seconds: 6.1 }),
      ],
      'answers-12000': [row('gate', { peakMb: 310 }), row('gate-plain', { seconds: 60 })],
      slow: [row('gate-plain', { seconds: 7 })],
      instant: [row('gate-plain', { asking: 2 }), row('openai', { asking: 0.9 })],
      'memory-12000': [row('gate', { peakMb: 310 })],
      memory: [row('gate', { peakMb: 400, seconds: 500 })],
    };
    const missed = goalsMissed(runOf(bad)).join('\n');
    for (const part of [
      '1.17 times the ideal instead of 1.15',
      'promptfoo takes 2.74 times as long instead of 3 times',
      'braintrust takes 0.92 times as long instead of 1 times',
      '1.07 times the ideal instead of 1.05',
      '1.24 times the ideal instead of 1.20',
      '0.45 of the rate',
      '310 MB instead of 300 MB',
      '1.29 times the memory',
      "10.33 times an empty Node's start",
    ])
      expect(missed).toContain(part);
    expect(goalsMissed(runOf(bad))).toHaveLength(9);
  });

  it('are not met by a gate without figures', () => {
    const failed: Row = { ...row('gate', {}), result: { kind: 'failed', why: 'it broke' } };
    expect(goalsMissed(runOf({ slow: [failed] }))).toEqual([expect.stringContaining('no figures')]);
  });
});

describe('CI', () => {
  it('complains only of a ratio that is clearly worse than documented and beyond the bound', () => {
    expect(ciComplaint(1.2, 0.8)).toBeNull();
    expect(ciComplaint(CI_BOUND + 0.1, 1.2)).toBeNull();
    expect(ciComplaint(CI_BOUND + 0.1, 0.8)).toContain('docs/benchmarks.md has 0.80');
    expect(ciComplaint(CI_BOUND + 0.1, null)).toContain('names no ratio');
  });

  it('reads the ratio that the benchmark has written', () => {
    const run = runOf({ 'answers-1200': [row('gate-plain', { seconds: 6 }), row('openai', { seconds: 8 })] });
    expect(ratioForCi(run)).toBe(0.75);
    expect(ratioIn(between('<!-- ci -->\n<!-- /ci -->', 'ci', ciSentence(0.75)))).toBe(0.75);
    expect(ratioIn('nothing of the kind')).toBeNull();
  });

  it('finds in the document a place for every table, and the ratio', () => {
    const document = readFileSync(new URL('../../docs/benchmarks.md', import.meta.url), 'utf8');
    for (const name of [...CELLS, 'goals', 'ci']) expect(between(document, name, 'new')).toContain('new');
  });
});

describe('a command', () => {
  const node = (code: string): Parameters<typeof measure>[0] => ({
    program: process.execPath,
    args: ['-e', code],
    cwd: tmpdir(),
  });

  it('is measured from outside', async () => {
    const burning =
      'const held = Buffer.alloc(150e6, 1); const end = Date.now() + 400; while (Date.now() < end); console.log(held.length)';
    const done = await measure(node(burning), 60);
    expect(done).toMatchObject({ status: 0, isStopped: false, printed: '150000000\n' });
    expect(done.seconds).toBeGreaterThan(0.4);
    expect(done.cpuSeconds).toBeGreaterThan(0.2);
    expect(done.peakMb ?? 200).toBeGreaterThan(150);
  });

  it('keeps its status, and is ended when it takes too long', async () => {
    expect(await measure(node('process.exit(7)'), 60)).toMatchObject({ status: 7, isStopped: false });
    expect(await measure(node('setInterval(() => {}, 1000)'), 0.3)).toMatchObject({ isStopped: true });
  });
});

describe('a peer', () => {
  it('that cannot be installed is a reason', () => {
    const tools = toolsFor(
      'nothing',
      { kind: 'npm', packages: { nothing: 'file:missing.tgz' } },
      mkdtempSync(join(tmpdir(), 'tools-')),
    );
    expect(tools).toMatchObject({ kind: 'missing', reason: expect.stringContaining('npm') });
  });
});
