import { describe, expect, it } from '@jest/globals';
import { binomialMass } from '../../src/stats/binomial.ts';
import { clopperPearsonUpper } from '../../src/stats/clopperPearson.ts';
import { moverUpper } from '../../src/stats/mover.ts';
import { feasibility, workingLimits } from '../../src/verdict/feasibility.ts';

describe('whether a model like the baseline could pass', () => {
  it('agrees with a sum over every possible count', () => {
    const baseline = { hits: 3, of: 800 };
    const rule = { ceiling: 0.02, margin: 0.01 };
    let chance = 0;
    for (let hits = 0; hits <= 480; hits += 1) {
      const passes =
        clopperPearsonUpper({ hits, of: 480 }, 0.05) < rule.ceiling &&
        moverUpper({ hits, of: 480 }, baseline, 0.05) < rule.margin;
      if (passes) chance += binomialMass(hits, { of: 480, rate: 3 / 800 });
    }
    const found = feasibility(baseline, 480, rule);
    expect(found.chance).toBeCloseTo(chance, 10);
    expect(found.chance).toBeGreaterThan(0.1);
    expect(found.chance).toBeLessThan(0.99);
  });

  it('says when not even a clean checkpoint could pass: 240 answers at 1 pp', () => {
    expect(feasibility({ hits: 0, of: 240 }, 240, { ceiling: 0.02, margin: 0.01 })).toEqual({
      chance: 0,
      mostHits: null,
    });
    expect(feasibility({ hits: 0, of: 480 }, 480, { ceiling: 0.02, margin: 0.01 })).toMatchObject({ chance: 1 });
  });

  it('proposes the tightest limits under which such a checkpoint mostly passes', () => {
    const baseline = { hits: 60, of: 480 };
    const limits = workingLimits(baseline, 480);
    expect(limits).not.toBeNull();
    const { chance } = feasibility(baseline, 480, limits ?? { ceiling: 0, margin: 0 });
    expect(chance).toBeGreaterThanOrEqual(0.9);
    expect(workingLimits({ hits: 0, of: 10 }, 10)).toBeNull();
  });
});
