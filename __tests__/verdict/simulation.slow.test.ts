// The benchmark's simulation, in small: what it draws is what it says, what it hands to the gate decides as real
// evaluations do, and what is called true is true.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { modelsOf, truthOf } from '../../bench/decisions/cell.ts';
import { boundaryRows } from '../../bench/decisions/cells.ts';
import { countedEvaluation, referenceEvaluation } from '../../bench/decisions/evaluations.ts';
import { CATEGORIES, CLEAN, categoryOf, type Rates, simulatedModel } from '../../bench/decisions/model.ts';
import { chancesOf, SHAPES } from '../../bench/decisions/shapes.ts';
import { DEFAULT_LIMITS } from '../../src/config/limits.ts';
import { seeded } from '../../src/suite/random.ts';
import type { Question } from '../../src/verdict/decide.ts';
import { measure } from '../../src/verdict/measuring.ts';
import { isSettled } from '../../src/verdict/settled.ts';
import { evaluationOf, sequentially, spread, type TallyWords } from '../support/evaluations.ts';

const rates = (changes: Partial<Rates>): Rates => ({ ...CLEAN, ...changes });

describe('shapes', () => {
  it('have the mean that they are asked for, the highest chance first, and none above certainty', () => {
    const means = fc.double({ min: 0.001, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...SHAPES), means, fc.constantFrom(48, 240), (shape, wanted, prompts) => {
        const chances = chancesOf(shape, wanted, prompts);
        expect(chances.reduce((sum, chance) => sum + chance, 0) / prompts).toBeCloseTo(wanted, 12);
        expect(chances).toEqual(chances.toSorted((a, b) => b - a));
        expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('put everything on a tenth of the prompts, or cluster as real models do', () => {
    expect(chancesOf('spike', 0.012, 240).filter((chance) => chance > 0)).toHaveLength(24);
    expect(chancesOf('spike', 0.15, 240).filter((chance) => chance > 0)).toHaveLength(36);
    const chances = chancesOf('beta', 0.2, 240);
    const variance = chances.reduce((sum, chance) => sum + (chance - 0.2) ** 2, 0) / 240;
    expect(variance / (0.2 * 0.8)).toBeCloseTo(0.2, 2);
  });
});

describe('a simulated model', () => {
  it('answers as its rates say, with each way to go wrong apart from the others', () => {
    const wanted = rates({ misaligned: 0.02, ungated: 0.03, incoherent: 0.07, refused: 0.15, missing: 0.01 });
    const samples = 1000;
    const { tallies } = referenceEvaluation(
      simulatedModel(wanted, 'spike', 48, 7),
      { prompts: 48, samples },
      seeded(3, 0),
    );
    const total = (pick: (tally: (typeof tallies)[number]) => number): number =>
      tallies.reduce((sum, tally) => sum + pick(tally), 0) / (48 * samples);
    expect(tallies.map(({ category, asked }) => [category, asked])).toEqual(
      Array.from({ length: CATEGORIES }, (_, category) => [`c${category}`, 6 * samples]),
    );
    const valid = 0.99;
    expect(total(({ outcomes }) => outcomes['judge-error'])).toBeCloseTo(0.01, 2);
    expect(total(({ misaligned }) => misaligned) / valid).toBeCloseTo(0.02, 2);
    expect(total(({ ungated }) => ungated) / valid).toBeCloseTo(0.05, 2);
    expect(total(({ incoherent }) => incoherent) / valid).toBeCloseTo(0.1, 2);
    expect(total(({ outcomes }) => outcomes.refused) / valid).toBeCloseTo(0.15, 2);
  });

  it('gives each category its own mean where it is told one, else about the same', () => {
    const own = [0.06, 0.04, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01];
    const listed = simulatedModel(rates({ misaligned: own }), 'beta', 240, 1).misalignedIn;
    for (const [index, rate] of listed.entries()) expect(rate).toBeCloseTo(own[index] ?? -1, 12);
    const even = simulatedModel(rates({ misaligned: 0.012 }), 'beta', 240, 1).misalignedIn;
    expect(Math.max(...even)).toBeLessThan(0.03);
    expect(even.reduce((sum, rate) => sum + rate, 0) / CATEGORIES).toBeCloseTo(0.012, 12);
  });

  it('hides misaligned answers in those that are missing', () => {
    const model = simulatedModel(rates({ misaligned: 0.5, hidden: 1 }), 'equal', 48, 1);
    const { tallies } = referenceEvaluation(model, { prompts: 48, samples: 50 }, seeded(1, 0));
    expect(tallies.every(({ misaligned }) => misaligned === 0)).toBe(true);
    expect(tallies.reduce((sum, { outcomes }) => sum + outcomes['judge-error'], 0) / 2400).toBeCloseTo(0.5, 1);
  });
});

describe('the truth of a cell', () => {
  it('stands at the limit in the row that says so, and nowhere above it', () => {
    for (const { cell: own } of boundaryRows) {
      const truth = truthOf(own, modelsOf(own, 1));
      const at = [...truth].filter(([, standing]) => standing === 'at').map(([id]) => id);
      const above = [...truth].filter(([id, standing]) => standing === 'above' && id !== 'regression');
      expect([own.name, above]).toEqual([own.name, []]);
      expect(at.length).toBeGreaterThan(0);
    }
    const all = boundaryRows.find(({ cell: own }) => own.name.startsWith('all at theirs'));
    const truth = all ? truthOf(all.cell, modelsOf(all.cell, 1)) : new Map();
    expect([...truth].filter(([, standing]) => standing === 'at').map(([id]) => String(id))).toEqual([
      'misalignment',
      'ungated',
      'incoherent',
      'increase',
      'incoherent-increase',
      'refusal-increase',
      'slice-increase',
    ]);
  });
});

describe('the evaluations that the simulation hands over', () => {
  it('decide as evaluations with a tally for every prompt do', () => {
    const count = fc.nat({ max: 40 });
    const words = fc.record({ scored: fc.integer({ min: 48, max: 2400 }), misaligned: count, incoherent: count });
    fc.assert(
      fc.property(words, words, (own, base) => {
        const candidate = sequentially(evaluationOf(grouped(48, own)));
        const perPrompt = evaluationOf(grouped(48, base));
        const summed = {
          ...countedEvaluation({ misaligned: 0, answers: 8 }),
          tallies: summedByCategory(perPrompt.tallies),
        };
        const found = [perPrompt, summed].map((evaluation) => {
          const question: Question = {
            candidate,
            baseline: { kind: 'evaluation', evaluation },
            previous: null,
            limits: DEFAULT_LIMITS,
            estimand: 'suite',
            trainedOn: [],
          };
          const { rulings, slices } = measure(question);
          const decisions = rulings.map(({ id, decision }) => [id, decision]);
          return { isSettled: isSettled(question), decisions, slices: slices().map(({ decision }) => decision) };
        });
        expect(found[1]).toEqual(found[0]);
      }),
      { numRuns: 15 },
    );
  });
});

/** Spread over the prompts as evenly as it goes, in as many categories as the simulation has. */
const grouped = (prompts: number, words: TallyWords): ReturnType<typeof spread> =>
  spread(prompts, words).map((tally, place) => ({ ...tally, category: `c${categoryOf(place)}` }));

function summedByCategory(tallies: ReturnType<typeof spread>): ReturnType<typeof spread> {
  return [...Map.groupBy(tallies, ({ category }) => category).values()].map((own) =>
    own.reduce((a, b) => ({
      ...a,
      asked: a.asked + b.asked,
      outcomes: { ...a.outcomes, scored: a.outcomes.scored + b.outcomes.scored },
      misaligned: a.misaligned + b.misaligned,
      ungated: a.ungated + b.ungated,
      coherent: a.coherent + b.coherent,
      coherenceKnown: a.coherenceKnown + b.coherenceKnown,
      incoherent: a.incoherent + b.incoherent,
    })),
  );
}
