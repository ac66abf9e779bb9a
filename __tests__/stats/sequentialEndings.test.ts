// The chances of each ending of a sequential evaluation against every way in which the answers could have come, against
// the error rates that the design promises, and against what STATISTICS says of the gate.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clopperPearsonLower, clopperPearsonUpper } from '../../src/stats/clopperPearson.ts';
import { answersQuantile, sequentialEndings } from '../../src/stats/sequentialEndings.ts';
import { type Look, stoppingBoundaries } from '../../src/stats/stoppingBoundaries.ts';
import { designs } from './arbitraries.ts';

const rates = fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true }));

describe('sequentialEndings', () => {
  it('sum to 1', () => {
    fc.assert(
      fc.property(designs, rates, (design, rate) => {
        const { fail, pass, inconclusive, looks, expectedAnswers } = sequentialEndings(
          stoppingBoundaries(design),
          rate,
        );
        expect(fail + pass + inconclusive).toBeCloseTo(1, 12);
        expect(looks.reduce((sum, look) => sum + look.fail, 0)).toBeCloseTo(fail, 12);
        expect(looks.reduce((sum, look) => sum + look.pass, 0)).toBeCloseTo(pass, 12);
        expect(expectedAnswers).toBeLessThanOrEqual(design.mostAnswers * (1 + 1e-12));
      }),
    );
  });

  it('are what every order of hits and misses adds up to', () => {
    const short = designs.map((design) => ({
      ...design,
      batch: Math.min(design.batch, 3),
      fewestToPass: design.fewestToPass % 6,
      mostAnswers: 1 + (design.mostAnswers % 10),
    }));
    fc.assert(
      fc.property(short, rates, (design, rate) => {
        const looks = stoppingBoundaries(design);
        const { fail, pass, inconclusive, expectedAnswers } = sequentialEndings(looks, rate);
        const all = enumerated(looks, rate);
        expect(fail).toBeCloseTo(all.fail, 12);
        expect(pass).toBeCloseTo(all.pass, 12);
        expect(inconclusive).toBeCloseTo(all.inconclusive, 12);
        expect(expectedAnswers).toBeCloseTo(all.expectedAnswers, 10);
      }),
    );
  });

  it('hold the error rates at the edge of either null hypothesis and beyond', () => {
    fc.assert(
      fc.property(designs, fc.double({ min: 0, max: 1, noNaN: true }), (design, share) => {
        const looks = stoppingBoundaries(design);
        const { fail, pass } = design;
        const higher = pass.nullRate + share * (1 - pass.nullRate);
        expect(sequentialEndings(looks, fail.nullRate).fail).toBeLessThanOrEqual(fail.alpha);
        expect(sequentialEndings(looks, fail.nullRate * share).fail).toBeLessThanOrEqual(fail.alpha);
        expect(sequentialEndings(looks, pass.nullRate).pass).toBeLessThanOrEqual(pass.alpha);
        expect(sequentialEndings(looks, higher).pass).toBeLessThanOrEqual(pass.alpha);
      }),
    );
  });

  it('fail more often the higher the rate, and pass less often', () => {
    fc.assert(
      fc.property(designs, rates, rates, (design, one, other) => {
        const looks = stoppingBoundaries(design);
        const lower = sequentialEndings(looks, Math.min(one, other));
        const higher = sequentialEndings(looks, Math.max(one, other));
        expect(higher.fail).toBeGreaterThanOrEqual(lower.fail - 1e-12);
        expect(higher.pass).toBeLessThanOrEqual(lower.pass + 1e-12);
      }),
    );
  });
});

describe('the gate as STATISTICS section 4 has it: 1 point margin, 240 prompts, batches of 24, 2,400 answers', () => {
  it('asks 689 on average of a candidate equal to a baseline of 0.2 %', () => {
    expect(sequentialEndings(gate(5), 0.002).expectedAnswers).toBeCloseTo(688.9, 1);
  });

  it.each([
    [12, 0.005, 0.14],
    [24, 0.01, 0.55],
  ])('leaves a candidate equal to a baseline of %p hits undecided', (hits, rate, share) => {
    expect(sequentialEndings(gate(hits), rate).inconclusive).toBeCloseTo(share, 2);
  });

  it('passes a clean candidate at the first look at which none of the answers is enough', () => {
    const looks = gate(5);
    const endings = sequentialEndings(looks, 0);
    const first = looks.find(({ passTo }) => passTo !== null)!;
    expect(first.answers).toBe(384);
    expect(answersQuantile(endings, 0.01)).toBe(384);
    expect(answersQuantile(endings, 1)).toBe(384);
    expect(endings).toMatchObject({ fail: 0, pass: 1, inconclusive: 0, expectedAnswers: 384 });
  });
});

describe('answersQuantile', () => {
  it('is the first look by which the share has ended, or the last look where that many never do', () => {
    fc.assert(
      fc.property(designs, rates, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (design, rate, share) => {
        const endings = sequentialEndings(stoppingBoundaries(design), rate);
        const answers = answersQuantile(endings, share);
        const endedBy = (most: number): number =>
          endings.looks.reduce((sum, look) => sum + (look.answers <= most ? look.fail + look.pass : 0), 0);
        expect(endedBy(answers) >= share - 1e-12 || answers === design.mostAnswers).toBe(true);
        expect(endedBy(answers - 1)).toBeLessThan(share + 1e-12);
      }),
    );
  });
});

describe('impossible input', () => {
  const look: Look = { answers: 24, failFrom: 4, passTo: null };
  it.each([
    () => sequentialEndings([look], 1.1),
    () => sequentialEndings([], 0.1),
    () => sequentialEndings([look, look], 0.1),
    () => sequentialEndings([{ ...look, answers: 0.5 }], 0.1),
    () => answersQuantile(sequentialEndings([look], 0.1), 0),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});

/** The increase over a stored baseline of so many hits in 2,400, as a criterion of its own. */
function gate(hits: number): readonly Look[] {
  const baseline = { hits, of: 2400 };
  return stoppingBoundaries({
    fail: { nullRate: 0.01 + clopperPearsonUpper(baseline, 0.01), alpha: 0.04 },
    pass: { nullRate: 0.01 + clopperPearsonLower(baseline, 0.01), alpha: 0.04 },
    batch: 24,
    fewestToPass: 240,
    mostAnswers: 2400,
  });
}

/** Every sequence of hits and misses, stopped where the looks say so. */
function enumerated(looks: readonly Look[], rate: number) {
  const most = looks.at(-1)!.answers;
  const sums = { fail: 0, pass: 0, inconclusive: 0, expectedAnswers: 0 };
  for (let sequence = 0; sequence < 2 ** most; sequence += 1) {
    const hitsUntil = (answers: number): number =>
      Array.from({ length: answers }, (_, index) => (sequence >> index) & 1).reduce((sum, hit) => sum + hit, 0);
    const chance = rate ** hitsUntil(most) * (1 - rate) ** (most - hitsUntil(most));
    const ending = looks
      .map((look) => ({ look, hits: hitsUntil(look.answers) }))
      .find(({ look, hits }) => hits >= (look.failFrom ?? Infinity) || hits <= (look.passTo ?? -1));
    const how =
      ending === undefined ? 'inconclusive' : ending.hits >= (ending.look.failFrom ?? Infinity) ? 'fail' : 'pass';
    sums[how] += chance;
    sums.expectedAnswers += chance * (ending?.look.answers ?? most);
  }
  return sums;
}
