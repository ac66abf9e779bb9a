import { describe, expect, it } from '@jest/globals';
import type { Usage } from '../../src/schema/evaluation.ts';
import { type CostFacts, costFor, costingOf, requestsFor } from '../../src/verdict/prospectCalls.ts';

const CALLING = { answer: 1.5, judge: 2, controls: 288, baseline: 0, underWay: 16 };
const PRICES = { answers: { input: 1, output: 4 }, judges: [{ input: 2, output: 3 }], asOf: null };
const LONGEST = {
  answer: { sent: 100, written: 600 },
  judge: { sent: 1000, written: 20 },
  controls: { sent: 5000, written: 100 },
};
const MEASURED: Usage = {
  answerRequests: 600,
  judgeRequests: 400,
  retries: 0,
  promptTokens: 2_000_000,
  completionTokens: 500_000,
  costUsd: 2,
};
const facts = (changes: Partial<CostFacts>): CostFacts => ({
  prices: PRICES,
  calling: CALLING,
  measured: null,
  longest: LONGEST,
  ...changes,
});

describe('requests', () => {
  it('are those of the answers, of their judging and of the controls', () => {
    expect(requestsFor(CALLING, 100)).toBe(638);
    expect(requestsFor({ ...CALLING, controls: 0 }, 407.3)).toBe(1426);
  });
});

describe('cost', () => {
  it('is what a request cost when the baseline was made', () => {
    const costing = costingOf(facts({ measured: MEASURED }));
    expect(costing?.basis).toBe('measured');
    // 638 requests at 0.002 US dollars.
    expect(costing && costFor(costing, 100)).toBeCloseTo(1.276, 12);
  });

  it('is bounded by the dearer price of its tokens where the cost was not known then', () => {
    const costing = costingOf(facts({ measured: { ...MEASURED, costUsd: null } }));
    expect(costing?.basis).toBe('tokens');
    // (2,000,000 x 2 + 500,000 x 4) / 1e6 = 6 US dollars for 1,000 requests.
    expect(costing && costFor(costing, 100)).toBeCloseTo(638 * 0.006, 12);
  });

  it.each([
    ['there is no baseline', null],
    ['its answers were recorded', { ...MEASURED, answerRequests: 0 }],
    ['it was judged elsewhere', { ...MEASURED, judgeRequests: 0 }],
  ])('is bounded by the lengths that are allowed where %s', (_, measured) => {
    const costing = costingOf(facts({ measured }));
    expect(costing).toEqual({
      basis: 'bound',
      usdPerAnswer: (100 * 1 + 600 * 4 + 1000 * 2 + 20 * 3) / 1e6,
      usdForControls: (5000 * 2 + 100 * 3) / 1e6,
    });
  });

  it('takes each judge of a panel at its own price', () => {
    // 2 requests an answer, one to each of two judges: 1 and 3 are 2 and 2.
    const judges = [
      { input: 1, output: 5 },
      { input: 3, output: 1 },
    ];
    const costing = costingOf(facts({ prices: { ...PRICES, judges, asOf: '2026-11-20' } }));
    expect(costing).toEqual({ ...costingOf(facts({})), pricesAsOf: '2026-11-20' });
    const byTokens = costingOf(facts({ prices: { ...PRICES, judges }, measured: { ...MEASURED, costUsd: null } }));
    expect(byTokens && costFor(byTokens, 100)).toBeCloseTo(638 * 0.0085, 12);
  });

  it.each([
    { answers: null, judges: [null], asOf: null },
    { answers: PRICES.answers, judges: [PRICES.judges[0]!, null], asOf: null },
    { answers: null, judges: PRICES.judges, asOf: null },
  ])('is not known without every price: %j', (prices) => {
    expect(costingOf(facts({ prices, measured: MEASURED }))).toBeNull();
  });
});
