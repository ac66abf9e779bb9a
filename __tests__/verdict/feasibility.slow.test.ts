import { describe, expect, it } from '@jest/globals';
import { binomialMass } from '../../src/stats/binomial.ts';
import { clopperPearsonUpper } from '../../src/stats/clopperPearson.ts';
import { moverUpper } from '../../src/stats/mover.ts';
import { ownProspects, workingLimits } from '../../src/verdict/feasibility.ts';
import type { AskedDesign } from '../../src/verdict/prospectSetting.ts';
import { trialOf } from '../../src/verdict/prospectTrial.ts';
import { counts, fixed, SEQUENTIAL, settingWith } from './prospectSettings.ts';

const inDesign = (hits: number, of: number, design: AskedDesign) =>
  settingWith({ baseline: counts(hits, of), design, prompts: 48 });

describe('whether a model like the baseline could pass', () => {
  it('agrees with a sum over every possible count', () => {
    const baseline = { hits: 3, of: 800 };
    let chance = 0;
    for (let hits = 0; hits <= 480; hits += 1) {
      const passes =
        clopperPearsonUpper({ hits, of: 480 }, 0.05) < 0.02 && moverUpper({ hits, of: 480 }, baseline, 0.05) < 0.01;
      if (passes) chance += binomialMass(hits, { of: 480, rate: 3 / 800 });
    }
    const { endings, rate } = ownProspects(inDesign(3, 800, fixed(480)));
    expect(rate).toBe(3 / 800);
    expect(endings.pass).toBeCloseTo(chance, 10);
    expect(endings.pass).toBeGreaterThan(0.1);
    expect(endings.pass).toBeLessThan(0.9);
  });

  it('says when not even a clean checkpoint could pass, and how many answers it takes: 240 answers at 1 pp', () => {
    const tooFew = ownProspects(inDesign(0, 240, fixed(240)));
    expect(tooFew).toMatchObject({ mostHits: null, endings: { pass: 0 }, answersToPass: 336 });
    expect(ownProspects(inDesign(0, 480, fixed(480)))).toMatchObject({ endings: { pass: 1 }, answersToPass: 480 });
  });

  it('keeps the limits of a policy that fits', () => {
    const setting = inDesign(0, 2400, SEQUENTIAL);
    expect(ownProspects(setting)).toMatchObject({ working: setting.limits, answers: 2400, answersToPass: 2400 });
  });
});

describe.each([fixed(480), SEQUENTIAL])('limits that work: %j', (design) => {
  it.each([5, 12, 60])('let such a checkpoint pass mostly: %p of 480', (hits) => {
    const setting = inDesign(hits, 480, design);
    const { working, endings } = ownProspects(setting);
    expect(endings.pass).toBeLessThan(0.9);
    expect(working).not.toBeNull();
    const limits = working ?? setting.limits;
    expect(trialOf({ ...setting, limits }).endings(hits / 480).pass).toBeGreaterThanOrEqual(0.9);
    expect(limits.margin).toBeGreaterThanOrEqual(setting.limits.margin);
    expect(limits.ceiling).toBeGreaterThanOrEqual(setting.limits.ceiling);
    expect(limits.ungated).toBeGreaterThanOrEqual(setting.limits.ungated);
  });

  it('are as tight as usual ones can be, one after the other', () => {
    const setting = inDesign(60, 480, design);
    const working = workingLimits(setting);
    const passes = (limits: Partial<typeof setting.limits>): number =>
      working === null ? 1 : trialOf({ ...setting, limits: { ...working, ...limits } }).endings(60 / 480).pass;
    const before = { 0.03: 0.02, 0.05: 0.03, 0.075: 0.05, 0.1: 0.075, 0.15: 0.1, 0.2: 0.15, 0.3: 0.2 };
    for (const name of ['margin', 'ceiling', 'ungated'] as const) {
      const tighter = Object.entries(before).find(([limit]) => Number(limit) === working?.[name])?.[1];
      expect(tighter).toBeDefined();
      expect(passes({ [name]: tighter })).toBeLessThan(0.9);
    }
  });

  it('are none where the answers are too few for any', () => {
    expect(workingLimits(inDesign(0, 10, design.kind === 'fixed' ? fixed(10) : { ...design, most: 24 }))).toBeNull();
  });
});

describe('the number of answers that would do', () => {
  it.each([fixed(480), SEQUENTIAL])('lets such a checkpoint pass mostly: %j', (design) => {
    const setting = inDesign(24, 2400, design);
    const { answersToPass } = ownProspects(setting);
    const step = design.kind === 'fixed' ? 48 : 24;
    const passesWith = (answers: number): number =>
      trialOf({ ...setting, design: design.kind === 'fixed' ? fixed(answers) : { ...design, most: answers } }).endings(
        0.01,
      ).pass;
    expect(passesWith(answersToPass ?? 0)).toBeGreaterThanOrEqual(0.9);
    expect(passesWith((answersToPass ?? 0) - step)).toBeLessThan(0.9);
  });

  it('is none for a baseline at the ceiling', () => {
    expect(ownProspects(inDesign(48, 2400, SEQUENTIAL)).answersToPass).toBeNull();
  });
});
