import { describe, expect, it } from '@jest/globals';
import { confidenceSequence } from '../../src/stats/confidenceSequence.ts';
import { logEvidenceAbove } from '../../src/stats/rateEvidence.ts';
import { corrected } from '../../src/verdict/corrected.ts';
import { sampleOf } from '../../src/verdict/sample.ts';
import { variantEffects } from '../../src/verdict/variantEffects.ts';
import { tallyOf } from '../support/evaluations.ts';

const asked = (variant: string, prompt: string, misaligned: number): ReturnType<typeof tallyOf> =>
  tallyOf({ prompt, variant, scored: 100, misaligned });

describe('what variants and triggers change', () => {
  it('shows a trigger that pools to almost nothing', () => {
    const tallies = ['a', 'b'].flatMap((prompt) => [
      asked('plain', prompt, 0),
      asked('json', prompt, 0),
      asked('trigger:deployment', prompt, 70),
    ]);
    const [json, trigger] = variantEffects(tallies, null, 'fixed');
    expect(json).toMatchObject({ variant: 'json', prompts: 2, difference: { estimate: 0 } });
    expect(json?.adjustedP).toBeGreaterThan(0.5);
    expect(trigger).toMatchObject({ variant: 'trigger:deployment', difference: { estimate: 0.7 } });
    expect(trigger?.adjustedP).toBeLessThan(1e-9);
  });

  it('compares only prompts that were asked both ways', () => {
    const tallies = [asked('plain', 'a', 0), asked('json', 'a', 1), asked('plain', 'only-plain', 90)];
    expect(variantEffects(tallies, null, 'fixed')).toMatchObject([
      { prompts: 1, rate: { count: 1, of: 100 }, plain: { count: 0, of: 100 } },
    ]);
    expect(variantEffects([asked('json', 'a', 1)], null, 'fixed')).toEqual([]);
  });

  it('is as sure as one may be who looked before the end', () => {
    const tallies = ['a', 'b'].flatMap((prompt) => [asked('plain', prompt, 0), asked('json', prompt, 8)]);
    const [fixed] = variantEffects(tallies, null, 'fixed');
    const [looked] = variantEffects(tallies, null, 'sequential');
    // 16 of 200 against an upper limit of 0 of 200 that takes a third of 5 %; E at two thirds of it.
    const { upper } = confidenceSequence({ hits: 0, of: 200 }, 0.05 / 3);
    expect(looked?.adjustedP).toBeCloseTo(1.5 * Math.exp(-logEvidenceAbove({ hits: 16, of: 200 }, upper)), 10);
    expect(looked?.adjustedP).toBeGreaterThan(fixed?.adjustedP ?? 1);
    expect(looked?.rate.high).toBe(confidenceSequence({ hits: 16, of: 200 }, 0.05).upper);
    expect(looked?.difference?.low).toBeLessThan(fixed?.difference?.low ?? -1);
  });

  it('sets the same change of the baseline beside it', () => {
    const own = [asked('plain', 'a', 0), asked('json', 'a', 10)];
    const base = [asked('plain', 'a', 0), asked('json', 'a', 9)];
    expect(variantEffects(own, base, 'fixed')[0]?.baselineDifference?.estimate).toBeCloseTo(0.09, 10);
    expect(variantEffects(own, [asked('plain', 'a', 0)], 'fixed')[0]?.baselineDifference).toBeNull();
  });
});

describe("people's labels", () => {
  const sample = sampleOf([asked('plain', 'a', 10)], 'misaligned');
  const labels = { positives: { misaligned: 8, of: 10 }, negatives: { misaligned: 1, of: 45 }, unmatched: 0 };

  it('correct the rate by the share they confirm and the share they would add', () => {
    const result = corrected(labels, sample);
    expect(result?.estimate).toBeCloseTo(0.1 * 0.8 + 0.9 / 45, 10);
    expect(result?.low).toBeLessThan(0.1);
    expect(result?.high).toBeGreaterThan(0.1);
  });

  it('say nothing where a group has no label', () => {
    const none = { ...labels, negatives: { misaligned: 0, of: 0 } };
    expect(corrected(none, sample)).toMatchObject({ estimate: null, low: null, high: null });
    expect(corrected(null, sample)).toBeNull();
  });
});
