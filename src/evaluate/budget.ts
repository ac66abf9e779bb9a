// What was used and whether more may be: requests, time, money. Reaching a limit ends the asking properly and lets
// what is in flight land.
import type { PlannedAnswer } from '../answers/source.ts';
import type { ChatClient, ClientUsage } from '../client/chat.ts';
import type { Usage } from '../schema/evaluation.ts';

/** Requests that asking one prompt costs: one for each turn of its user. */
export const turnsOf = ({ prompt }: PlannedAnswer): number => 1 + (prompt.laterTurns?.length ?? 0);

export interface TokenPrices {
  /** US dollars per million tokens. */
  readonly input: number;
  readonly output: number;
}

export interface Meter {
  usage(): Usage;
}

/** Whatever counts its requests and tokens. */
type Metered = Pick<ChatClient, 'usage'>;

const NOTHING: ClientUsage = { requests: 0, retries: 0, promptTokens: 0, completionTokens: 0 };

/** Measures from now on: clients may have been used before, by another evaluation of the same run. */
export function createMeter(
  clients: { readonly answers: readonly Metered[]; readonly judge: readonly Metered[] },
  prices: { readonly answers: TokenPrices | null; readonly judge: TokenPrices | null },
): Meter {
  const since = (metered: readonly Metered[]): (() => ClientUsage) => {
    const start = together(metered);
    return () => difference(together(metered), start);
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

const together = (metered: readonly Metered[]): ClientUsage =>
  metered.reduce((sum, client) => {
    const { requests, retries, promptTokens, completionTokens } = client.usage();
    return {
      requests: sum.requests + requests,
      retries: sum.retries + retries,
      promptTokens: sum.promptTokens + promptTokens,
      completionTokens: sum.completionTokens + completionTokens,
    };
  }, NOTHING);

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
  /** Whether one more answer, for so many requests, may be paid for. Once it says no, it says no for good. */
  admits(requests: number): boolean;
  /** Which limit was reached, as a sentence; null: none. */
  exhausted(): string | null;
}

/** Watches the limits; `reserved` requests are kept back for the controls of the judge. */
export function spendingWithin(limits: BudgetLimits, reserved: number, meter: Meter, now: () => number): Spending {
  let reached: string | null = null;
  let due: number | null = null;
  return {
    admits(requests) {
      const usage = meter.usage();
      // At the first answer: the probes of the servers have been paid for by then.
      due ??= reserved + usage.answerRequests + usage.judgeRequests - usage.retries;
      reached ??= limitReached(limits, usage, due + requests, now());
      if (reached === null) due += requests;
      return reached === null;
    },
    exhausted: () => reached,
  };
}

/** The items, pulled lazily, until a limit is reached; each costs its turns and `judging` requests of its judge. */
export function* admitted(
  items: Iterable<PlannedAnswer>,
  spending: Spending,
  judging: number,
): Generator<PlannedAnswer> {
  for (const item of items) {
    if (!spending.admits(turnsOf(item) + judging)) return;
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
