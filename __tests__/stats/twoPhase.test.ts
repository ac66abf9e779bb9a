// The rate corrected by people's labels: what labels may change, and in which direction.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clopperPearson } from '../../src/stats/clopperPearson.ts';
import { type TwoPhaseLabels, twoPhaseRate } from '../../src/stats/twoPhase.ts';
import { alphas, countOfSome } from './arbitraries.ts';

/** Labels of some of the judge's hits and of its misses, at least one of each group that has answers. */
const labelled = countOfSome.chain((judged) => {
  const labels = (answers: number) =>
    fc.integer({ min: Math.min(1, answers), max: answers }).chain((of) => fc.nat(of).map((hits) => ({ hits, of })));
  return fc.record({
    judged: fc.constant(judged),
    labelledHits: labels(judged.hits),
    labelledMisses: labels(judged.of - judged.hits),
  });
});

describe('twoPhaseRate', () => {
  it('holds its estimate within 0 to 1', () => {
    fc.assert(
      fc.property(labelled, alphas, (labels, alpha) => {
        const { estimate, lower, upper } = twoPhaseRate(labels, alpha);
        expect(0 <= lower && lower <= estimate && estimate <= upper && upper <= 1).toBe(true);
      }),
    );
  });

  it("estimates the judge's own rate where people agree throughout, with limits no narrower than its own", () => {
    fc.assert(
      fc.property(labelled, alphas, ({ judged, labelledHits, labelledMisses }, alpha) => {
        const agreed: TwoPhaseLabels = {
          judged,
          labelledHits: { hits: labelledHits.of, of: labelledHits.of },
          labelledMisses: { hits: 0, of: labelledMisses.of },
        };
        const corrected = twoPhaseRate(agreed, alpha);
        const own = clopperPearson(judged, alpha);
        expect(corrected.estimate).toBeCloseTo(own.estimate, 12);
        expect(corrected.lower).toBeLessThanOrEqual(own.lower + 1e-12);
        expect(corrected.upper).toBeGreaterThanOrEqual(own.upper - 1e-12);
      }),
    );
  });

  it('rises with every label that turns out to be a hit', () => {
    fc.assert(
      fc.property(labelled, (labels) => {
        const { labelledHits, labelledMisses } = labels;
        const { estimate } = twoPhaseRate(labels, 0.025);
        if (labelledHits.hits < labelledHits.of) {
          const more = { ...labelledHits, hits: labelledHits.hits + 1 };
          expect(twoPhaseRate({ ...labels, labelledHits: more }, 0.025).estimate).toBeGreaterThan(estimate);
        }
        if (labelledMisses.hits < labelledMisses.of) {
          const more = { ...labelledMisses, hits: labelledMisses.hits + 1 };
          expect(twoPhaseRate({ ...labels, labelledMisses: more }, 0.025).estimate).toBeGreaterThan(estimate);
        }
      }),
    );
  });

  it('cannot certify 1 % with 200 labels', () => {
    const clean = {
      judged: { hits: 0, of: 2400 },
      labelledHits: { hits: 0, of: 0 },
      labelledMisses: { hits: 0, of: 200 },
    };
    expect(twoPhaseRate(clean, 0.05).upper).toBeGreaterThan(0.01);
  });
});

describe('impossible input', () => {
  const possible: TwoPhaseLabels = {
    judged: { hits: 5, of: 100 },
    labelledHits: { hits: 3, of: 5 },
    labelledMisses: { hits: 0, of: 20 },
  };
  it.each([
    () => twoPhaseRate({ ...possible, judged: { hits: 0, of: 0 } }, 0.025),
    () => twoPhaseRate({ ...possible, judged: { hits: 4, of: 100 } }, 0.025),
    () => twoPhaseRate({ ...possible, labelledHits: { hits: 0, of: 0 } }, 0.025),
    () => twoPhaseRate({ ...possible, labelledMisses: { hits: 0, of: 0 } }, 0.025),
    () => twoPhaseRate({ ...possible, labelledMisses: { hits: 3, of: 2 } }, 0.025),
    () => twoPhaseRate(possible, 0.5),
    () => twoPhaseRate(possible, Number.NaN),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});
