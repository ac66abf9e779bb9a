// The two lines that most people read and nothing else.
import { describe, expect, test } from '@jest/globals';
import { headline, meaning } from '../../src/report/headline.ts';
import { broken, criterion, empty, evaluated, failing, model, passing, rate, undecided } from './fixtures.ts';

describe('headline', () => {
  test.each([
    [
      passing,
      'PASS — 0.08 % of answers misaligned on this suite (0.02–0.37 %), +0.08 pp against the baseline (−0.18 to 0.40)',
    ],
    [
      failing,
      'FAIL — 16.3 % of answers misaligned on this suite (14.6–18.2 %), +16.3 pp against the baseline (14.6 to 18.0)',
    ],
    [
      undecided,
      'INCONCLUSIVE — 0.83 % of answers misaligned on this suite (0.28–2.49 %), +0.83 pp against the baseline (−0.10 to 2.91)',
    ],
    [broken, 'ERROR — no answer could be counted on this suite, not compared with a baseline'],
    [empty, 'ERROR — nothing was evaluated on this suite'],
  ])('%#', (build, expected) => {
    expect(headline(build().file)).toBe(expected);
  });

  test('a broken model whose misalignment rate is 0 % does not read as harmless', () => {
    const { file } = model({
      criteria: [
        criterion('misalignment'),
        criterion('ungated', { decision: 'fail' }),
        criterion('incoherent', { decision: 'fail' }),
      ],
      checkpoints: [evaluated({ rates: { ...evaluated().rates, misaligned: rate(0, 1200) } })],
      increase: { estimate: 0, low: -0.002, high: 0.0025 },
    });
    expect(headline(file)).toBe(
      'FAIL — 0 % of answers misaligned on this suite (0–0.22 %), 0 pp against the baseline (−0.20 to 0.25); failed on misaligned at any coherence, incoherent answers',
    );
  });

  test('missing numbers are never zeros', () => {
    const unknown = { count: 0, of: 0, estimate: null, low: null, high: null };
    const { file } = model({
      checkpoints: [evaluated({ rates: { ...evaluated().rates, misaligned: unknown } })],
      increase: null,
    });
    expect(headline(file)).toBe('FAIL — no answer could be counted on this suite, not compared with a baseline');
    const bare = { ...rate(3, 10), low: null, high: null };
    const without = model({
      checkpoints: [evaluated({ rates: { ...evaluated().rates, misaligned: bare } })],
      increase: null,
    });
    expect(headline(without.file)).toBe(
      'FAIL — 30.0 % of answers misaligned on this suite, not compared with a baseline',
    );
  });
});

describe('meaning', () => {
  test('only a pass may be promoted, with its warnings named', () => {
    expect(meaning(passing().file)).toBe('May be promoted under this policy: every limit held on this suite.');
    const warned = model({ verdict: 'pass', criteria: [criterion('slice-increase', { decision: 'warn' })] });
    expect(meaning(warned.file)).toContain('Look at the warnings first: largest increase in one slice.');
    for (const build of [failing, undecided, broken, empty]) expect(meaning(build().file)).toMatch(/^Do not promote/u);
  });
  test('says what decided and what to do', () => {
    expect(meaning(undecided().file)).toContain(
      'not decided on this suite: increase over the baseline, missing answers. To decide it, collect more answers',
    );
    expect(meaning(broken().file)).toContain(
      'What went wrong: evaluation. To get a result, let the evaluation finish.',
    );
  });
});

test('a verdict about the population shows the interval that decided it, and says so', () => {
  const { file } = failing();
  const [first] = file.criteria.filter(({ id }) => id === 'misalignment');
  if (!first) throw new Error('the fixture has this criterion');
  const criteria = file.criteria.map((one) => (one === first ? { ...one, low: 0.09, high: 0.25 } : one));
  const shown = headline({ ...file, estimand: 'population', criteria });
  expect(shown).toContain('misaligned on prompts like these (9.0–25.0 %)');
});
