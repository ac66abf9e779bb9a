// The stopping boundaries of a sequential evaluation against a search through all counts at every look.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { failGrid, logEvidence, logThreshold, passGrid } from '../../src/stats/eProcess.ts';
import { type Look, type SequentialDesign, stoppingBoundaries } from '../../src/stats/stoppingBoundaries.ts';
import { designs } from './arbitraries.ts';

describe('stoppingBoundaries', () => {
  it('are what a search through all counts finds', () => {
    fc.assert(
      fc.property(designs, (design) => {
        expect(stoppingBoundaries(design)).toEqual(searched(design));
      }),
    );
  });

  it('allow a pass once every prompt was asked, and not before', () => {
    const design = {
      fail: { nullRate: 0.0255, alpha: 0.04 },
      pass: { nullRate: 0.0205, alpha: 0.04 },
      batch: 24,
      mostAnswers: 2400,
    };
    const firstPass = (fewestToPass: number): number | undefined =>
      stoppingBoundaries({ ...design, fewestToPass }).find(({ passTo }) => passTo !== null)?.answers;
    expect(firstPass(0)).toBe(192);
    expect(firstPass(240)).toBe(240);
    expect(firstPass(241)).toBe(264);
  });

  it('look after every batch and at the end, and leave no count both failing and passing', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const looks = stoppingBoundaries(design);
        expect(looks.at(-1)?.answers).toBe(design.mostAnswers);
        expect(looks.slice(0, -1).map(({ answers }) => answers)).toEqual(
          looks.slice(0, -1).map((_look, index) => (index + 1) * design.batch),
        );
        expect(looks.every(({ failFrom, passTo }) => (passTo ?? -1) < (failFrom ?? Infinity))).toBe(true);
      }),
    );
  });
});

describe('impossible input', () => {
  const design: SequentialDesign = {
    fail: { nullRate: 0.02, alpha: 0.04 },
    pass: { nullRate: 0.01, alpha: 0.04 },
    batch: 24,
    fewestToPass: 48,
    mostAnswers: 240,
  };
  it.each([
    () => stoppingBoundaries({ ...design, pass: { nullRate: 0.03, alpha: 0.04 } }),
    () => stoppingBoundaries({ ...design, fail: { nullRate: 0.8, alpha: 0.04 } }),
    () => stoppingBoundaries({ ...design, pass: { nullRate: 0, alpha: 0.04 } }),
    () => stoppingBoundaries({ ...design, fail: { nullRate: 0.02, alpha: 1 } }),
    () => stoppingBoundaries({ ...design, batch: 0 }),
    () => stoppingBoundaries({ ...design, fewestToPass: 0.5 }),
    () => stoppingBoundaries({ ...design, fewestToPass: -1 }),
    () => stoppingBoundaries({ ...design, mostAnswers: 0 }),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});

/** The boundaries from every count at every look, each judged by itself. */
function searched({ fail, pass, batch, fewestToPass, mostAnswers }: SequentialDesign): Look[] {
  const failing = logEvidence({ nullRate: fail.nullRate, grid: failGrid(fail.nullRate) });
  const passing = logEvidence({ nullRate: pass.nullRate, grid: passGrid(pass.nullRate) });
  const looks: Look[] = [];
  for (let answers = 1; answers <= mostAnswers; answers += 1) {
    if (answers % batch === 0 || answers === mostAnswers) {
      const all = Array.from({ length: answers + 1 }, (_, hits) => ({ hits, of: answers }));
      const failFrom = all.find((count) => failing(count) >= logThreshold(fail.alpha))?.hits ?? null;
      const passTo = all.findLast((count) => passing(count) >= logThreshold(pass.alpha))?.hits ?? null;
      looks.push({ answers, failFrom, passTo: answers >= fewestToPass ? passTo : null });
    }
  }
  return looks;
}
