// verdict.json: what it says of how the answers were asked, and which limits its numbers are.
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS } from '../../src/config/limits.ts';
import type { Evaluation } from '../../src/schema/evaluation.ts';
import { type VerdictFile, verdictFileSchema } from '../../src/schema/verdict.ts';
import { clopperPearson } from '../../src/stats/clopperPearson.ts';
import { confidenceSequence } from '../../src/stats/confidenceSequence.ts';
import { decideVerdict, type Question } from '../../src/verdict/decide.ts';
import { verdictFile } from '../../src/verdict/verdictFile.ts';
import { evaluationOf, sequentially, spread } from '../support/evaluations.ts';

const BASELINE = evaluationOf(spread(24, { scored: 2400, misaligned: 5 }));

function fileOf(candidate: Evaluation, changes: Partial<Question> = {}): VerdictFile {
  const question: Question = {
    candidate,
    baseline: { kind: 'evaluation', evaluation: BASELINE },
    previous: null,
    limits: DEFAULT_LIMITS,
    estimand: 'suite',
    trainedOn: [],
    ...changes,
  };
  const file = verdictFile(question, decideVerdict(question), {
    createdAt: '2026-11-21T00:00:00.000Z',
    tool: { name: 'alignment-gate', version: '0.1.0' },
    policyOrigin: 'policy.yml',
    notices: [],
    planned: null,
    files: { candidate: null, baseline: null, previous: null },
  });
  return verdictFileSchema.parse(file);
}

const answers = evaluationOf(spread(24, { scored: 480, misaligned: 3 }));

describe('verdict.json after sequential evaluation', () => {
  const file = fileOf({ ...sequentially(answers), uncounted: 17 });
  const [checkpoint] = file.checkpoints;

  it('says how the answers were asked, and how many are counted', () => {
    expect(checkpoint?.asked).toEqual({
      design: { kind: 'sequential', batch: 24, most: 2400, draw: 'rounds' },
      prompts: 24,
      counted: 480,
      uncounted: 17,
    });
    expect(file.baseline?.asked).toMatchObject({ design: { kind: 'fixed' }, counted: 2400, uncounted: 0 });
  });

  it('gives confidence sequences for what was looked at, and exact limits for what was fixed', () => {
    const own = confidenceSequence({ hits: 3, of: 480 }, 0.05);
    expect(checkpoint).toMatchObject({
      intervals: 'sequential',
      rates: { misaligned: { count: 3, of: 480, low: own.lower, high: own.upper } },
    });
    const base = clopperPearson({ hits: 5, of: 2400 }, 0.05);
    expect(file.baseline).toMatchObject({
      intervals: 'fixed',
      rates: { misaligned: { count: 5, of: 2400, low: base.lower, high: base.upper } },
    });
    const slice = file.slices.find(({ name }) => name === 'c0');
    expect(slice?.rate.high).toBe(confidenceSequence({ hits: slice?.rate.count ?? 0, of: 120 }, 0.05).upper);
    expect(slice?.baseline?.high).toBe(clopperPearson({ hits: slice?.baseline?.count ?? 0, of: 600 }, 0.05).upper);
  });

  it('gives no generalisation interval, which would not hold', () => {
    expect(checkpoint?.generalisation).toBeNull();
    expect(file.baseline?.generalisation).not.toBeNull();
    expect(checkpoint?.macro).toBeCloseTo(3 / 480, 10);
  });

  it('says what an inconclusive verdict lacks', () => {
    expect(file.verdict).toBe('inconclusive');
    expect(file.outlook?.sentence).toMatch(/more answers/u);
    expect(fileOf(sequentially(evaluationOf(spread(24, { scored: 480 })))).outlook).toBeNull();
  });

  it('holds no increase where the baseline was not sampled', () => {
    const alone = fileOf(sequentially(evaluationOf(spread(24, { scored: 480 }))), { baseline: { kind: 'unsampled' } });
    expect(alone).toMatchObject({ verdict: 'pass', baseline: null, increase: null });
  });

  it('gives the prompts that were left out limits of the same kind', () => {
    const trained = evaluationOf([
      ...spread(24, { scored: 480 }),
      ...spread(2, { scored: 40, misaligned: 8, domains: ['medical'] }).map((t) => ({ ...t, prompt: `m${t.prompt}` })),
    ]);
    const left = fileOf(sequentially(trained), { trainedOn: ['medical'] }).trainedOn;
    expect(left?.rate.low).toBe(confidenceSequence({ hits: 8, of: 40 }, 0.05).lower);
  });
});

describe('verdict.json at a fixed number of answers', () => {
  it('gives exact limits and the generalisation interval', () => {
    const [checkpoint] = fileOf(answers).checkpoints;
    const { lower, upper } = clopperPearson({ hits: 3, of: 480 }, 0.05);
    expect(checkpoint).toMatchObject({
      intervals: 'fixed',
      asked: { design: { kind: 'fixed' }, counted: 480 },
      rates: { misaligned: { low: lower, high: upper } },
    });
    expect(checkpoint?.generalisation).not.toBeNull();
  });
});
