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
  /** The judge's part of it. */
  judging(): ClientUsage;
  /** Takes away what another evaluation used of the same judge meanwhile. */
  leaveOut(judging: ClientUsage): void;
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
  let others = NOTHING;
  const judging = (): ClientUsage => difference(judge(), others);
  return {
    judging,
    leaveOut(used) {
      others = together([{ usage: () => others }, { usage: () => used }]);
    },
    usage() {
      const a = answers();
      const j = judging();
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

export interface Spender {
  /** For the whole run, whatever it evaluates. */
  readonly limits: BudgetLimits;
  readonly meter: Meter;
  /** What the other evaluations of the run have used so far. */
  readonly others: () => readonly Usage[];
  /** Requests kept back for the controls of the judge. */
  readonly reserved: number;
  readonly now: () => number;
}

/** Watches the limits for one evaluation of a run. */
export function spendingWithin({ limits, meter, others, reserved, now }: Spender): Spending {
  let reached: string | null = null;
  let due: number | null = null;
  return {
    admits(requests) {
      const usage = meter.usage();
      // At the first answer: the probes of the servers have been paid for by then.
      due ??= reserved + requestsOf(usage) - usage.retries;
      const elsewhere = others();
      const all = due + requests + usage.retries + sum(elsewhere, requestsOf);
      reached ??= limitReached(limits, { requests: all, costUsd: costSoFar([usage, ...elsewhere]) }, now());
      if (reached === null) due += requests;
      return reached === null;
    },
    exhausted: () => reached,
  };
}

const requestsOf = ({ answerRequests, judgeRequests }: Usage): number => answerRequests + judgeRequests;
const sum = (usages: readonly Usage[], pick: (usage: Usage) => number): number =>
  usages.reduce((total, usage) => total + pick(usage), 0);
const costSoFar = (usages: readonly Usage[]): number => sum(usages, ({ costUsd }) => costUsd ?? 0);

/** The items, pulled lazily, until a limit is reached. */
export function* admitted(
  items: Iterable<PlannedAnswer>,
  spending: Spending,
  costOf: (item: PlannedAnswer) => number,
): Generator<PlannedAnswer> {
  for (const item of items) {
    if (!spending.admits(costOf(item))) return;
    yield item;
  }
}

function limitReached(
  limits: BudgetLimits,
  due: { readonly requests: number; readonly costUsd: number },
  now: number,
): string | null {
  if (limits.maxRequests !== null && due.requests > limits.maxRequests) return 'max-requests is used up.';
  if (limits.maxCostUsd !== null && due.costUsd >= limits.maxCostUsd) return 'max-cost-usd is used up.';
  if (limits.deadline !== null && now >= limits.deadline) return 'max-minutes is used up.';
  return null;
}
