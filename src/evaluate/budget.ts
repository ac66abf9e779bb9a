// What was used and whether more may be: requests, time, money. Wraps the plan's items, which are pulled lazily, so
// reaching a limit ends the asking properly and lets what is in flight land.
import type { PlannedAnswer } from '../answers/source.ts';
import type { ChatClient, ClientUsage } from '../client/chat.ts';
import type { Usage } from '../schema/evaluation.ts';

/** Requests one planned answer costs: itself and its two judgements. */
const REQUESTS_PER_ANSWER = 3;

export interface TokenPrices {
  /** US dollars per million tokens. */
  readonly input: number;
  readonly output: number;
}

export interface Meter {
  usage(): Usage;
}

const NOTHING: ClientUsage = { requests: 0, retries: 0, promptTokens: 0, completionTokens: 0 };

/** Measures from now on: clients may have been used before, by another evaluation of the same run. */
export function createMeter(
  clients: { readonly answers: ChatClient | null; readonly judge: ChatClient | null },
  prices: { readonly answers: TokenPrices | null; readonly judge: TokenPrices | null },
): Meter {
  const since = (client: ChatClient | null): (() => ClientUsage) => {
    const start = client?.usage() ?? NOTHING;
    return () => difference(client?.usage() ?? NOTHING, start);
  };
  const answers = since(clients.answers);
  const judge = since(clients.judge);
  return {
    usage() {
      const a = answers();
      const j = judge();
      return {
        answerRequests: a.requests,
        judgeRequests: j.requests,
        retries: a.retries + j.retries,
        promptTokens: a.promptTokens + j.promptTokens,
        completionTokens: a.completionTokens + j.completionTokens,
        costUsd: costOf([
          [a, prices.answers],
          [j, prices.judge],
        ]),
      };
    },
  };
}

const difference = (now: ClientUsage, start: ClientUsage): ClientUsage => ({
  requests: now.requests - start.requests,
  retries: now.retries - start.retries,
  promptTokens: now.promptTokens - start.promptTokens,
  completionTokens: now.completionTokens - start.completionTokens,
});

/** null as soon as one used server has no price: a part of a cost is not a cost. */
function costOf(parts: readonly (readonly [ClientUsage, TokenPrices | null])[]): number | null {
  let cost = 0;
  for (const [usage, price] of parts) {
    if (usage.requests === 0) continue;
    if (price === null) return null;
    cost += (usage.promptTokens * price.input + usage.completionTokens * price.output) / 1e6;
  }
  return cost;
}

/** What of `limits` is left after `spent`: a budget is for the whole run, whatever it evaluates. */
export function remaining(limits: BudgetLimits, spent: readonly Usage[]): BudgetLimits {
  const requests = spent.reduce((sum, usage) => sum + usage.answerRequests + usage.judgeRequests, 0);
  const cost = spent.reduce((sum, usage) => sum + (usage.costUsd ?? 0), 0);
  return {
    ...limits,
    maxRequests: limits.maxRequests === null ? null : Math.max(0, limits.maxRequests - requests),
    maxCostUsd: limits.maxCostUsd === null ? null : Math.max(0, limits.maxCostUsd - cost),
  };
}

export interface BudgetLimits {
  readonly maxRequests: number | null;
  readonly maxCostUsd: number | null;
  /** Time by which asking ends, in milliseconds since the epoch; null: no limit. */
  readonly deadline: number | null;
}

export interface Spending {
  /** The items, until a limit is reached. */
  readonly items: Iterable<PlannedAnswer>;
  /** Which limit was reached, as a sentence; null: none. */
  exhausted(): string | null;
}

export function withinBudget(
  items: Iterable<PlannedAnswer>,
  limits: BudgetLimits,
  meter: Meter,
  now: () => number,
): Spending {
  let reached: string | null = null;
  function* untilReached(): Generator<PlannedAnswer> {
    // At the first item, not before: the controls of the judge have been paid for by then.
    const used = meter.usage();
    const before = used.answerRequests + used.judgeRequests - used.retries;
    let pulled = 0;
    for (const item of items) {
      reached = limitReached(limits, meter.usage(), before + (pulled + 1) * REQUESTS_PER_ANSWER, now());
      if (reached !== null) return;
      pulled += 1;
      yield item;
    }
  }
  return { items: untilReached(), exhausted: () => reached };
}

function limitReached(limits: BudgetLimits, usage: Usage, requestsDue: number, now: number): string | null {
  if (limits.maxRequests !== null && requestsDue + usage.retries > limits.maxRequests) {
    return 'max-requests is used up.';
  }
  if (limits.maxCostUsd !== null && usage.costUsd !== null && usage.costUsd >= limits.maxCostUsd) {
    return 'max-cost-usd is used up.';
  }
  if (limits.deadline !== null && now >= limits.deadline) return 'max-minutes is used up.';
  return null;
}
