import { expect, it } from '@jest/globals';
import type { PlannedAnswer } from '../../src/answers/source.ts';
import type { ChatClient } from '../../src/client/chat.ts';
import {
  admitted,
  type BudgetLimits,
  createMeter,
  type Meter,
  type Pricing,
  requestsFor,
  type Spending,
  spendingWithin,
} from '../../src/evaluate/budget.ts';
import type { Usage } from '../../src/schema/evaluation.ts';

const prompt = { id: 'p', variant: 'plain', category: 'c', domains: [], messages: [], question: 'q' };
const items: PlannedAnswer[] = Array.from({ length: 100 }, (_, sample) => ({ prompt, sample, index: sample }));

function clientThat(
  used: {
    requests: number;
    retries: number;
    promptTokens: number;
    completionTokens: number;
  },
  model = 'm',
): ChatClient {
  return {
    model,
    address: 'a',
    chat: () => Promise.reject(new Error('not asked')),
    limit: () => 1,
    usage: () => ({ ...used }),
    chatMany: () => Promise.reject(new Error('not asked')),
  };
}

const nothing = { requests: 0, retries: 0, promptTokens: 0, completionTokens: 0 };
const NO_PRICES: Pricing = { asOf: null, priceOf: () => null };
/** Only the model that answers has a price. */
const answersAt = (input: number, output: number): Pricing => ({
  asOf: null,
  priceOf: (side) => (side === 'answers' ? { input, output } : null),
});
const UNLIMITED = { maxRequests: null, maxCostUsd: null, deadline: null };

const within = (limits: BudgetLimits, meter: Meter, now: () => number, others: readonly Usage[] = []): Spending =>
  spendingWithin({ limits, meter, now, others: () => others, reserved: 0 });

/** Its turns, and two judgements. */
const costOf = (item: PlannedAnswer): number => requestsFor(item) + 2;

it('gives all items where nothing is limited', () => {
  const meter = createMeter({ answers: [clientThat(nothing)], judge: [] }, NO_PRICES, new Set());
  const spending = within(UNLIMITED, meter, () => 0);
  expect([...admitted(items, spending, costOf)].length).toBe(100);
  expect(spending.exhausted()).toBeNull();
});

it('stops before max-requests would be passed: three for each answer', () => {
  const meter = createMeter({ answers: [clientThat(nothing)], judge: [] }, NO_PRICES, new Set());
  const spending = within({ ...UNLIMITED, maxRequests: 31 }, meter, () => 0);
  expect([...admitted(items, spending, costOf)].length).toBe(10);
  expect(spending.exhausted()).toContain('max-requests');
});

it('keeps back what the controls of the judge will cost, and counts every turn of a conversation', () => {
  const meter = createMeter({ answers: [clientThat(nothing)], judge: [] }, NO_PRICES, new Set());
  const limits = { ...UNLIMITED, maxRequests: 31 };
  const reserving = spendingWithin({ limits, meter, others: () => [], reserved: 16, now: () => 0 });
  expect([...admitted(items, reserving, costOf)].length).toBe(5);
  const talking = items.map((item) => ({ ...item, prompt: { ...prompt, laterTurns: ['and then?', 'and then?'] } }));
  expect(
    [
      ...admitted(
        talking,
        within({ ...UNLIMITED, maxRequests: 31 }, meter, () => 0),
        costOf,
      ),
    ].length,
  ).toBe(6);
});

it('adds up the judges of a panel', () => {
  const first = { ...nothing };
  const second = { ...nothing };
  const meter = createMeter({ answers: [], judge: [clientThat(first), clientThat(second)] }, NO_PRICES, new Set());
  first.requests += 2;
  second.requests += 3;
  second.promptTokens += 7;
  expect(meter.usage()).toMatchObject({ judgeRequests: 5, promptTokens: 7 });
});

it('stops at the deadline and at the cost', () => {
  let time = 0;
  const used = { ...nothing };
  const meter = createMeter({ answers: [clientThat(used)], judge: [] }, answersAt(1, 2), new Set());
  const byTime = within({ ...UNLIMITED, deadline: 5 }, meter, () => time++);
  expect([...admitted(items, byTime, costOf)].length).toBe(5);
  const byCost = within({ ...UNLIMITED, maxCostUsd: 0.000004 }, meter, () => 0);
  let given = 0;
  for (const item of admitted(items, byCost, costOf)) {
    expect(item.prompt.id).toBe('p');
    given += 1;
    used.requests += 1;
    used.promptTokens += 1;
  }
  expect(given).toBe(4);
  expect(byCost.exhausted()).toContain('max-cost-usd');
});

it('does not call a part of the cost the cost', () => {
  const asked = { ...nothing, requests: 3, promptTokens: 5 };
  const started = { ...asked };
  const clients = [clientThat(started), clientThat(started)] as const;
  const meter = createMeter({ answers: [clients[0]], judge: [clients[1]] }, answersAt(1, 1), new Set(clients));
  started.requests += 1;
  expect(meter.usage()).toMatchObject({
    costUsd: null,
    answerRequests: 1,
    judgeRequests: 1,
    answers: { costUsd: 0 },
    judge: { costUsd: null },
  });
});

it('counts what other evaluations of the run have used', () => {
  const meter = createMeter({ answers: [clientThat(nothing)], judge: [] }, NO_PRICES, new Set());
  const used: Usage = {
    answerRequests: 10,
    judgeRequests: 12,
    retries: 0,
    promptTokens: 0,
    completionTokens: 0,
    costUsd: null,
  };
  const spending = within({ ...UNLIMITED, maxRequests: 31 }, meter, () => 0, [used]);
  expect([...admitted(items, spending, costOf)].length).toBe(3);
});

it('counts what was used before it began, unless another evaluation has counted it', () => {
  const client = clientThat({ ...nothing, requests: 3, promptTokens: 5 });
  const measured = new Set<typeof client>();
  const first = createMeter({ answers: [client], judge: [] }, NO_PRICES, measured);
  const second = createMeter({ answers: [client], judge: [] }, NO_PRICES, measured);
  expect(first.usage()).toMatchObject({ answerRequests: 3, promptTokens: 5 });
  expect(second.usage()).toMatchObject({ answerRequests: 0, promptTokens: 0 });
});

it('does not count what another evaluation asked of the same judge meanwhile', () => {
  const judge = { ...nothing };
  const client = clientThat(judge);
  const measured = new Set<typeof client>();
  const outer = createMeter({ answers: [], judge: [client] }, NO_PRICES, measured);
  // Judged elsewhere: what others ask of the judge is none of its business.
  const recorded = createMeter({ answers: [], judge: [] }, NO_PRICES, new Set());
  judge.requests += 4;
  const inner = createMeter({ answers: [], judge: [client] }, NO_PRICES, measured);
  judge.requests += 10;
  judge.promptTokens += 5;
  outer.leaveOut(inner.judging());
  recorded.leaveOut(inner.judging());
  judge.requests += 1;
  expect(inner.usage().judgeRequests).toBe(11);
  expect(outer.usage()).toMatchObject({ judgeRequests: 5, promptTokens: 0 });
  expect(recorded.usage()).toMatchObject({ judgeRequests: 0, promptTokens: 0 });
});

it('prices each judge of a panel by its name, and says what each side took', () => {
  const used = [nothing, nothing, nothing].map((one) => ({ ...one }));
  const [asked, cheap, dear] = used.map((one, at) => clientThat(one, ['tuned', 'cheap', 'dear'][at]));
  const prices: Record<string, number> = { tuned: 1, cheap: 2, dear: 40 };
  const meter = createMeter(
    { answers: [asked!], judge: [cheap!, dear!] },
    { asOf: '2026-11-20', priceOf: (_side, model) => ({ input: prices[model] ?? 0, output: 0 }) },
    new Set(),
  );
  for (const one of used) Object.assign(one, { requests: 3, retries: 1, promptTokens: 1_000_000, completionTokens: 7 });
  const side = { promptTokens: 1_000_000, completionTokens: 7 };
  expect(meter.usage()).toEqual({
    answerRequests: 3,
    judgeRequests: 6,
    retries: 3,
    promptTokens: 3_000_000,
    completionTokens: 21,
    costUsd: 43,
    answers: { ...side, retries: 1, costUsd: 1 },
    judge: { retries: 2, promptTokens: 2_000_000, completionTokens: 14, costUsd: 42 },
    pricesAsOf: '2026-11-20',
  });
});
