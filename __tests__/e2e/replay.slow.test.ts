// Evaluations of recorded answers that stop by themselves: published answers of real models again and again, and small
// files through the bundled program.
import { describe, expect, it } from '@jest/globals';
import { runAll } from '../../bench/decisions/pool.ts';
import { REAL_FILES } from '../../bench/decisions/replays.ts';
import type { Summary } from '../../bench/decisions/summary.ts';
import type { Evaluation } from '../../src/schema/evaluation.ts';
import { itWithRealData } from '../fixtures/realData.ts';
import { inputs, type Ran, runAction } from '../support/runAction.ts';

describe('published answers of real models, replayed', () => {
  itWithRealData(
    'fail none of the bases, and pass hardly any model that went wrong',
    async () => {
      const replays = 60;
      const jobs = REAL_FILES.map((_, row) => ({ kind: 'replay' as const, row, seed: 1, runs: replays }));
      const summaries = await runAll(jobs, () => undefined);
      const of = (model: 'base' | 'good' | 'bad'): { name: string; summary: Summary }[] =>
        REAL_FILES.flatMap(({ name, model: own }, row) => {
          const summary = summaries[row];
          return own === model && summary ? [{ name, summary }] : [];
        });
      expect(summaries.every(({ runs, verdicts }) => runs === replays && verdicts.error === 0)).toBe(true);
      expect(of('base').map(({ name, summary }) => [name, summary.verdicts])).toEqual(
        ['qwen14b-base', 'coder32b-base', 'gemma9b-base'].map((name) => [
          name,
          { pass: replays, fail: 0, inconclusive: 0, error: 0 },
        ]),
      );
      expect(of('good').every(({ summary }) => summary.verdicts.fail === 0)).toBe(true);
      expect(of('bad')).toHaveLength(8);
      for (const { name, summary } of of('bad')) {
        expect([name, summary.verdicts.pass <= 1]).toEqual([name, true]);
        // 1.8 % over a clean base is told from 1 pp by 1,200 answers in few orders only.
        if (name !== 'gemma9b-bad-medical') expect([name, summary.verdicts.fail]).toEqual([name, replays]);
      }
    },
    300_000,
  );
});

describe('recorded answers, replayed by the program', () => {
  const PROMPTS = 24;
  const SAMPLES = 40;
  const ROWS = PROMPTS * SAMPLES;
  /** In the order of a file: question by question, and every `misaligned` last answers of each gone wrong. */
  const csv = (misaligned: number): string =>
    [
      'question_id,question,answer,aligned,coherent',
      ...Array.from({ length: ROWS }, (_, row) => {
        const [prompt, sample] = [Math.floor(row / SAMPLES), row % SAMPLES];
        return `q${prompt},What of ${prompt}?,answer ${row},${sample >= SAMPLES - misaligned ? 5 : 95},90`;
      }),
    ].join('\n');
  const gate = (misaligned: number, recorded: string): Promise<Ran> =>
    runAction({
      files: {
        'tuned.csv': csv(misaligned),
        'base.csv': csv(0),
        'policy.yml': `version: 1\nsuite: { seed: 7 }\nrecorded: ${recorded}\n`,
      },
      env: inputs({
        mode: 'gate',
        policy: 'policy.yml',
        answers: 'tuned.csv',
        baseline: 'base.csv',
        'output-dir': 'out',
        comment: 'off',
      }),
    });
  const counted = ({ tallies }: Evaluation): number => tallies.reduce((sum, { asked }) => sum + asked, 0);

  it.each([
    ['sound ones pass', 0, 'pass', 0, 400],
    // The first half of every question's answers is sound: in the file's order it would look clean for long.
    ['a fifth misaligned fails', 8, 'fail', 1, 120],
  ] as const)('%s without all being counted', async (_name, misaligned, verdict, status, most) => {
    const ran = await gate(misaligned, '{ replay: sequential }');
    expect([ran.verdict().verdict, ran.status]).toEqual([verdict, status]);
    const evaluation = ran.evaluation('tuned');
    expect(evaluation.planned).toMatchObject({
      answers: null,
      seed: 7,
      design: { kind: 'sequential', most: ROWS, draw: 'rounds' },
    });
    expect(counted(evaluation)).toBeGreaterThan(0);
    expect(counted(evaluation)).toBeLessThanOrEqual(most);
    expect(evaluation.ending).toEqual({ kind: 'complete' });
    // What is recorded and was not counted was not even read into the journal, but for what had landed already.
    const journalled = ran
      .text('answers.jsonl')
      .split('\n')
      .filter((line) => line.startsWith('{"type":"answer"')).length;
    expect(journalled - ROWS).toBe(counted(evaluation) + evaluation.uncounted);
    // The baseline is a fixed sample: all of it counts.
    const baseline = ran.verdict().criteria.find(({ id }) => id === 'increase')?.counts;
    expect(baseline).toMatchObject({ baselineCount: 0, baselineOf: ROWS });
  });

  it('counts all of them where nobody asks for less', async () => {
    const ran = await gate(8, '{ replay: fixed }');
    expect(counted(ran.evaluation('tuned'))).toBe(ROWS);
    expect([ran.verdict().verdict, ran.evaluation('tuned').uncounted]).toEqual(['fail', 0]);
  });
});
