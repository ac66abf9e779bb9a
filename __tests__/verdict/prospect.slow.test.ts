// Prospects against simulated evaluations, against what STATISTICS says of the gate, and by their properties.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binomialMass } from '../../src/stats/binomial.ts';
import { clopperPearsonLower, clopperPearsonUpper } from '../../src/stats/clopperPearson.ts';
import { createEProcess, failGrid, logThreshold, passGrid } from '../../src/stats/eProcess.ts';
import { seeded } from '../../src/suite/random.ts';
import { answersNeeded, detect, prospects } from '../../src/verdict/prospect.ts';
import { fixedRegion } from '../../src/verdict/prospectFixed.ts';
import { populationChances, SUPPOSED_CORRELATION } from '../../src/verdict/prospectPopulation.ts';
import type { AskedDesign, ProspectSetting } from '../../src/verdict/prospectSetting.ts';
import { trialOf } from '../../src/verdict/prospectTrial.ts';
import { counts, fixed, INCREASE_ALONE, SEQUENTIAL, settingWith } from './prospectSettings.ts';

const DESIGNS: readonly AskedDesign[] = [SEQUENTIAL, fixed(1200)];
const designs = fc.constantFrom(...DESIGNS, fixed(240), { kind: 'sequential' as const, batch: 10, most: 605 });
const rates = fc.double({ min: 0, max: 0.3, noNaN: true });
const baselines = fc.nat(20).map((hits) => counts(hits, 1200));
const settings = fc.record({ design: designs, baseline: baselines }).map((changes) => settingWith(changes));

describe('a sequential evaluation', () => {
  it.each([
    [0, 0.05],
    [5, 5 / 2400],
    [12, 0.03],
  ])('ends as simulated ones do: %p of 2,400 in the baseline, true rate %p', (hits, rate) => {
    const { pass, fail, inconclusive, expectedAnswers, answers90 } = trialOf(
      settingWith({ baseline: counts(hits, 2400) }),
    ).endings(rate);
    const runs = simulated(hits, rate, 400);
    const mean = runs.reduce((sum, { answers }) => sum + answers, 0) / runs.length;
    const share = (word: string): number => runs.filter(({ ending }) => ending === word).length / runs.length;
    expect(Math.abs(mean / expectedAnswers - 1)).toBeLessThan(0.05);
    // Nine in ten have ended by then and fewer than that a batch before, within three standard errors of 400 runs.
    const endedBy = (most: number): number => runs.filter(({ answers }) => answers <= most).length / runs.length;
    expect(endedBy(answers90)).toBeGreaterThanOrEqual(0.9 - 0.045);
    expect(endedBy(answers90 - 24)).toBeLessThan(0.9 + 0.045);
    for (const [word, chance] of Object.entries({ pass, fail, inconclusive })) {
      // Three standard errors of a share of 400 runs.
      expect(Math.abs(share(word) - chance)).toBeLessThan(0.075);
    }
  });

  it.each([
    [12, 0.005, 0.14],
    [24, 0.01, 0.55],
    [45, 0.019, 0.88],
  ])('leaves a candidate equal to a baseline of %p in 2,400 undecided, the increase alone', (hits, rate, share) => {
    const trial = trialOf(settingWith({ baseline: counts(hits, 2400), limits: INCREASE_ALONE }));
    expect(Math.abs(trial.endings(rate).inconclusive - share)).toBeLessThan(0.01);
  });

  it('passes a clean checkpoint at the first look that can', () => {
    const { endings } = trialOf(settingWith());
    expect(endings(0)).toEqual({ pass: 1, fail: 0, inconclusive: 0, expectedAnswers: 408, answers90: 408 });
  });

  it('passes nothing before every prompt was asked, nor before what is clean is shown to be', () => {
    const wide = { margin: 0.3, ceiling: 0.3, ungated: 0.3, others: 0.3 };
    const first = (setting: ProspectSetting): number => trialOf(setting).endings(0).expectedAnswers;
    expect(first(settingWith({ limits: wide }))).toBe(240);
    expect(first(settingWith({ limits: wide, prompts: 10 }))).toBe(24);
    expect(first(settingWith({ limits: { ...wide, others: 0.01 } }))).toBe(408);
    expect(trialOf(settingWith({ limits: { ...wide, others: 0 } })).mostHits).toBeNull();
  });
});

describe('a fixed number of answers', () => {
  it('ends as the sum over every count says', () => {
    const setting = settingWith({ design: fixed(1200), baseline: counts(8, 1200) });
    const { passTo, failFrom } = fixedRegion(setting);
    const chances = Array.from({ length: 1201 }, (_, hits) => binomialMass(hits, { of: 1200, rate: 0.02 }));
    const sum = (from: number, to: number): number => chances.slice(from, to).reduce((a, b) => a + b, 0);
    const { pass, fail, inconclusive, expectedAnswers } = trialOf(setting).endings(0.02);
    expect(pass).toBeCloseTo(sum(0, (passTo ?? -1) + 1), 10);
    expect(fail).toBeCloseTo(sum(failFrom ?? 1201, 1201), 10);
    expect(inconclusive).toBeCloseTo(1 - pass - fail, 10);
    expect(expectedAnswers).toBe(1200);
    expect(fail).toBeGreaterThan(0.01);
  });

  it('is one look where the baseline was looked at until it was decided', () => {
    const baseline = { ...counts(5, 1200), intervals: 'sequential' as const };
    const { mostHits, endings } = trialOf(settingWith({ design: fixed(1200), baseline }));
    const { mostHits: more } = trialOf(settingWith({ design: fixed(1200), baseline: counts(5, 1200) }));
    expect(endings(0.3).answers90).toBe(1200);
    expect(endings(0.3).expectedAnswers).toBeCloseTo(1200, 6);
    expect(mostHits).toBeLessThan(more ?? 0);
  });
});

describe('the population rate', () => {
  const population = (prompts: number, samples: number): ProspectSetting =>
    settingWith({
      estimand: 'population',
      prompts,
      design: fixed(prompts * samples),
      baseline: counts(0, prompts * samples),
    });

  it.each([
    [24, 50],
    [48, 10],
    [240, 1],
  ])('cannot pass a margin of 1 point with %p prompts of %p answers, however clean', (prompts, samples) => {
    expect(trialOf(population(prompts, samples))).toMatchObject({ mostHits: null });
    expect(trialOf(population(prompts, samples)).endings(0).pass).toBe(0);
  });

  it('can with 240 prompts of 5, and more answers to few prompts are no way out', () => {
    expect(trialOf(population(240, 5)).endings(0).pass).toBe(1);
    expect(prospects(population(24, 50), [0]).fewestToPass).toBeNull();
    expect(prospects(population(240, 1), [0]).fewestToPass).toBe(480);
  });

  it('is exact at one answer a prompt: independent answers then', () => {
    const { endings } = trialOf(population(240, 1));
    const { fail } = endings(0.05);
    // Decided by clusterRate at 0 hits in the baseline: fails from 9 hits on.
    const above = Array.from({ length: 9 }, (_, hits) => binomialMass(hits, { of: 240, rate: 0.05 }));
    expect(fail).toBeCloseTo(1 - above.reduce((a, b) => a + b, 0), 3);
  });

  it('spreads the hits as the supposed correlation does: beta-binomial mean and variance', () => {
    const [prompts, samples, rate] = [30, 8, 0.07];
    const chances = [...populationChances({ prompts, samples }, rate)];
    const moment = (power: number): number => chances.reduce((sum, chance, hits) => sum + chance * hits ** power, 0);
    expect(chances).toHaveLength(prompts * samples + 1);
    expect(moment(0)).toBeCloseTo(1, 10);
    expect(moment(1)).toBeCloseTo(prompts * samples * rate, 8);
    const spread = prompts * samples * rate * (1 - rate) * (1 + (samples - 1) * SUPPOSED_CORRELATION);
    expect(moment(2) - moment(1) ** 2).toBeCloseTo(spread, 6);
  });

  it('has chances that sum to 1, and less power than the suite rate', () => {
    const { endings } = trialOf(population(48, 10));
    const { pass, fail, inconclusive } = endings(0.07);
    expect(pass + fail + inconclusive).toBeCloseTo(1, 10);
    expect(fail).toBeLessThan(trialOf({ ...population(48, 10), estimand: 'suite' }).endings(0.07).fail);
  });
});

describe('endings', () => {
  it('sum to 1; the higher the rate, the more fail and the fewer pass', () => {
    fc.assert(
      fc.property(settings, rates, rates, (setting, one, other) => {
        const { endings } = trialOf(setting);
        const [low, high] = [endings(Math.min(one, other)), endings(Math.max(one, other))];
        expect(low.pass + low.fail + low.inconclusive).toBeCloseTo(1, 9);
        expect(high.fail).toBeGreaterThanOrEqual(low.fail - 1e-9);
        expect(high.pass).toBeLessThanOrEqual(low.pass + 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('with wider limits more pass and fewer fail', () => {
    fc.assert(
      fc.property(settings, rates, fc.constantFrom('margin', 'ceiling', 'ungated'), (setting, rate, name) => {
        const wider = { ...setting, limits: { ...setting.limits, [name]: setting.limits[name] + 0.01 } };
        const [tight, wide] = [trialOf(setting).endings(rate), trialOf(wider).endings(rate)];
        expect(wide.pass).toBeGreaterThanOrEqual(tight.pass - 1e-9);
        expect(wide.fail).toBeLessThanOrEqual(tight.fail + 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it("keep the error rates: hardly ever a failure at the baseline's own rate, or a pass at the margin", () => {
    fc.assert(
      fc.property(designs, fc.integer({ min: 0, max: 8 }), (design, hits) => {
        const baseline = counts(hits, 1200);
        const { endings } = trialOf(settingWith({ design, baseline, limits: { ...INCREASE_ALONE, others: 0.1 } }));
        expect(endings(hits / 1200).fail).toBeLessThan(0.03);
        expect(endings(hits / 1200 + 0.01).pass).toBeLessThan(0.05);
      }),
      { numRuns: 20 },
    );
  });

  it('missing answers of the baseline count against every decision, and a second comparison takes its share', () => {
    const share = (changes: Partial<ProspectSetting>, rate: number) => trialOf(settingWith(changes)).endings(rate);
    for (const design of DESIGNS) {
      const whole = { design, baseline: counts(5, 1200) };
      const partial = { design, baseline: { ...counts(5, 1190), missing: 10 } };
      expect(share(partial, 0.03).fail).toBeLessThan(share(whole, 0.03).fail);
      expect(share({ ...whole, hasPrevious: true }, 0.03).fail).toBeLessThan(share(whole, 0.03).fail);
    }
  });
});

describe('what is found', () => {
  it.each(DESIGNS)('is the smallest increase, to a hundredth of a point: %j', (design) => {
    const setting = settingWith({ design, baseline: counts(4, 2400) });
    const { chance80, chance95 } = prospects(setting, []).found;
    const failsAt = (increase: number): number => trialOf(setting).endings(4 / 2400 + increase).fail;
    expect(failsAt(chance80 ?? 0)).toBeGreaterThanOrEqual(0.8);
    expect(failsAt((chance80 ?? 0) - 1e-4)).toBeLessThan(0.8);
    expect(failsAt(chance95 ?? 0)).toBeGreaterThanOrEqual(0.95);
    expect(failsAt((chance95 ?? 0) - 1e-4)).toBeLessThan(0.95);
  });

  it('is nothing where no answers could tell', () => {
    const limits = { ...INCREASE_ALONE, margin: 0.9 };
    const { found } = prospects(settingWith({ design: fixed(1), prompts: 1, limits }), []);
    expect(found).toEqual({ chance80: null, chance95: null });
  });

  it('is the same for a baseline that is supposed as for one that is', () => {
    const [supposed, measured] = (['assumed-clean', counts(0, 1200)] as const).map((baseline) =>
      prospects(settingWith({ design: fixed(1200), baseline }), [0, 0.03]),
    );
    expect(supposed).toEqual(measured);
  });
});

describe('the number of answers', () => {
  it.each([
    [SEQUENTIAL, 24],
    [fixed(240), 240],
  ])('is the fewest that find an increase, in whole steps: %j', (design, step) => {
    const setting = settingWith({ design, baseline: counts(2, 2400) });
    const [found, ...others] = detect(setting, 0.025);
    expect(others).toEqual([]);
    const failsWith = (answers: number): number =>
      trialOf({
        ...setting,
        design: design.kind === 'fixed' ? fixed(answers) : { ...design, most: answers },
      }).endings(2 / 2400 + 0.025).fail;
    for (const [answers, chance] of [
      [found?.answers.chance80 ?? 0, 0.8],
      [found?.answers.chance95 ?? 0, 0.95],
    ] as const) {
      expect(answers % step).toBe(0);
      expect(failsWith(answers)).toBeGreaterThanOrEqual(chance);
      expect(failsWith(answers - step)).toBeLessThan(chance);
    }
  });

  it('is none for an increase that the policy lets pass; half of it as the margin finds it', () => {
    const [asWritten, halved, ...others] = detect(settingWith({ baseline: 'assumed-clean' }), 0.01);
    expect(asWritten).toEqual({ increase: 0.01, margin: 0.01, answers: { chance80: null, chance95: null } });
    expect(halved).toMatchObject({ increase: 0.01, margin: 0.005 });
    expect(halved?.answers.chance80).toBeGreaterThan(2400);
    expect(halved?.answers.chance95).toBeGreaterThan(halved?.answers.chance80 ?? 0);
    expect(others).toEqual([]);
  });

  it('does not tighten a margin that is tight already', () => {
    // What the baseline of 60 answers leaves open, no number of the checkpoint's own closes.
    const setting = settingWith({ baseline: counts(0, 60), limits: INCREASE_ALONE });
    expect(detect(setting, 0.03)).toEqual([
      { increase: 0.03, margin: 0.01, answers: { chance80: null, chance95: null } },
    ]);
  });

  it('is the fewest with which a clean checkpoint passes, where those planned are too few', () => {
    const tooFew = { design: fixed(240), baseline: counts(0, 240) };
    expect(prospects(settingWith(tooFew), [0])).toMatchObject({ mostHits: null, fewestToPass: 480 });
    expect(prospects(settingWith({ design: fixed(480) }), [0])).toMatchObject({ fewestToPass: 480 });
    expect(answersNeeded(settingWith(tooFew), () => false)).toBeNull();
    expect(answersNeeded(settingWith(tooFew), () => true)).toBe(240);
  });
});

/** Evaluations one after the other, with an e-process for each side of each criterion and a look after each batch. */
function simulated(hits: number, rate: number, runs: number) {
  const random = seeded(20_261_121, hits);
  const baseline = { hits, of: 2400 };
  const [cF, cP] = [0.01 + clopperPearsonUpper(baseline, 0.01), 0.01 + clopperPearsonLower(baseline, 0.01)];
  return Array.from({ length: runs }, () => {
    const against = (nullRate: number, alpha: number) => ({
      process: createEProcess({ nullRate, grid: failGrid(nullRate) }),
      threshold: logThreshold(alpha),
    });
    const below = (nullRate: number) => createEProcess({ nullRate, grid: passGrid(nullRate) });
    const fails = [against(cF, 0.02), against(0.02, 0.0025), against(0.05, 0.0025)];
    const passes = [below(cP), below(0.02), below(0.05)];
    for (let answers = 24; answers <= 2400; answers += 24) {
      const found = Array.from({ length: 24 }, () => random(1_000_000) < rate * 1_000_000);
      const batch = { hits: found.filter(Boolean).length, of: 24 };
      for (const { process } of fails) process.observe(batch);
      for (const process of passes) process.observe(batch);
      if (fails.some(({ process, threshold }) => process.logValue() >= threshold)) return { answers, ending: 'fail' };
      const allPass = passes.every((process) => process.logValue() >= logThreshold(0.04));
      if (answers >= 240 && allPass) return { answers, ending: 'pass' };
    }
    return { answers: 2400, ending: 'inconclusive' };
  });
}
