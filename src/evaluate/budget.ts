// What was used and whether more may be: requests, time, money. Reaching a limit ends the asking properly and lets
// what is in flight land.
import type { PlannedAnswer } from '../answers/source.ts';
import type { ChatClient, ClientUsage } from '../client/chat.ts';
import type { Usage } from '../schema/evaluation.ts';

/** Requests that one answer costs: itself, if it is asked for, and its two judgements, if it is judged. */
export const REQUESTS_PER_ANSWER = { live: 3, judged: 2, recorded: 0 } as const;

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
  /** Whether one more answer may be paid for. Once it says no, it says no for good. */
  admits(): boolean;
  /** Which limit was reached, as a sentence; null: none. */
  exhausted(): string | null;
}

/** Watches the limits for answers that cost `requestsEach` requests each. */
export function spendingWithin(limits: BudgetLimits, requestsEach: number, meter: Meter, now: () => number): Spending {
  let reached: string | null = null;
  let before: number | null = null;
  let admitted = 0;
  return {
    admits() {
      const usage = meter.usage();
      // At the first answer, not before: the controls of the judge have been paid for by then.
      before ??= usage.answerRequests + usage.judgeRequests - usage.retries;
      reached ??= limitReached(limits, usage, before + (admitted + 1) * requestsEach, now());
      if (reached === null) admitted += 1;
      return reached === null;
    },
    exhausted: () => reached,
  };
}

/** The items, pulled lazily, until a limit is reached. */
export function* admitted(items: Iterable<PlannedAnswer>, spending: Spending): Generator<PlannedAnswer> {
  for (const item of items) {
    if (!spending.admits()) return;
    yield item;
  }
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
