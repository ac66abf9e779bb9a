// The reference groups of the sequential evaluation: evidence, limits after optional stopping, boundaries and endings.
import { confidenceSequenceOf } from '../../../src/stats/confidenceSequence.ts';
import { failGrid, logEvidenceOf, type ObservedValue, passGrid } from '../../../src/stats/eProcess.ts';
import { sequentialEndings } from '../../../src/stats/sequentialEndings.ts';
import { type SequentialDesign, stoppingBoundaries } from '../../../src/stats/stoppingBoundaries.ts';
import { asEntry, type Entry, number, numbers } from './entry.ts';
import type { Group } from './group.ts';

export const SEQUENTIAL_GROUPS: readonly Group[] = [
  {
    name: 'eprocess_mixture',
    inputs: ['name', 'x', 'c'],
    outputs: { fail_grid: 'absolute', pass_grid: 'absolute', logE_fail: 'absolute', logE_pass: 'absolute' },
    compute: (entry) => {
      const nullRate = number(entry, 'c');
      const values = observed(entry);
      const path = (grid: readonly number[]): readonly number[] =>
        values.map((_value, index) => logEvidenceOf(values.slice(0, index + 1), { nullRate, grid }));
      const grids = { fail: failGrid(nullRate), pass: passGrid(nullRate) };
      return {
        fail_grid: grids.fail,
        pass_grid: grids.pass,
        logE_fail: path(grids.fail),
        logE_pass: path(grids.pass),
      };
    },
  },
  {
    name: 'eprocess_cs',
    inputs: ['name', 'x', 'alpha', 'note'],
    outputs: { lower: 'absolute', upper: 'absolute' },
    compute: (entry) => ({ ...confidenceSequenceOf(observed(entry), number(entry, 'alpha')) }),
  },
  {
    name: 'eprocess_boundaries_and_exact_oc',
    inputs: ['cF', 'cP', 'alphaF', 'alphaP', 'N'],
    outputs: {
      fail_if_S_ge: 'absolute',
      pass_if_S_le: 'absolute',
      exact_type1_fail: 'relative',
      exact_type1_pass: 'relative',
      oc: 'relative',
    },
    compute: (entry) => {
      const design = designOf(entry);
      const looks = stoppingBoundaries(design);
      const lookAfter = (answers: string) => looks[Number(answers) - 1]!;
      return {
        fail_if_S_ge: computedFor(entry.fail_if_S_ge, (answers) => lookAfter(answers).failFrom),
        pass_if_S_le: computedFor(entry.pass_if_S_le, (answers) => lookAfter(answers).passTo ?? -1),
        exact_type1_fail: sequentialEndings(looks, design.fail.nullRate).fail,
        exact_type1_pass: sequentialEndings(looks, design.pass.nullRate).pass,
        oc: computedFor(entry.oc, (rate) => {
          const { fail, pass, inconclusive, expectedAnswers } = sequentialEndings(looks, Number(rate));
          return { fail, pass, inconclusive, expected_calls: expectedAnswers };
        }),
      };
    },
  },
];

function observed(entry: Entry): readonly ObservedValue[] {
  return numbers(entry, 'x').map((value) => ({ value, times: 1 }));
}

/** A look after every answer, and a pass as early as it can be. */
function designOf(entry: Entry): SequentialDesign {
  return {
    fail: { nullRate: number(entry, 'cF'), alpha: number(entry, 'alphaF') },
    pass: { nullRate: number(entry, 'cP'), alpha: number(entry, 'alphaP') },
    batch: 1,
    fewestToPass: 0,
    mostAnswers: number(entry, 'N'),
  };
}

/** What the room computes for each key of an expected record. */
function computedFor(expected: unknown, compute: (key: string) => unknown): Entry {
  return Object.fromEntries(Object.keys(asEntry(expected)).map((key) => [key, compute(key)]));
}
