// What was used and whether more may be: requests, time, money. Reaching a limit ends the asking properly and lets
// what is in flight land.
import type { PlannedAnswer } from '../answers/source.ts';
import type { ChatClient, ClientUsage } from '../client/chat.ts';
import type { SideUsage, Usage } from '../schema/evaluation.ts';

/** Requests that an item's answer costs: one for each turn of its user. The first of a portion pays for all of it. */
export const requestsFor = ({ prompt, portion }: PlannedAnswer): number =>
  portion === undefined || portion.place === 0 ? 1 + (prompt.laterTurns?.length ?? 0) : 0;

export interface TokenPrices {
  /** US dollars per million tokens. */
  readonly input: number;
  readonly output: number;
}

/** What the tokens of a model cost. */
export interface Pricing {
  /** The day the prices were looked up, `YYYY-MM-DD`; null: not said. */
  readonly asOf: string | null;
  /** null: no price is known. */
  readonly priceOf: (side: 'answers' | 'judge', model: string) => TokenPrices | null;
}

/** Whatever counts its requests and tokens. */
export type Metered = Pick<ChatClient, 'usage' | 'model'>;

/** What each client used. */
export type Used = ReadonlyMap<Metered, ClientUsage>;

export interface Meter {
  usage(): Usage;
  /** The judges' part of it. */
  judging(): Used;
  /** Takes away what another evaluation used of the same judges meanwhile. */
  leaveOut(judging: Used): void;
}

const NOTHING: ClientUsage = { requests: 0, retries: 0, promptTokens: 0, completionTokens: 0 };

/**
 * Measures all that the clients use, the first probes of their servers included. Of those that another evaluation of the
 * same run has been measuring, which are in `measured`, only what they use from now on.
 */
export function createMeter(
  clients: { readonly answers: readonly Metered[]; readonly judge: readonly Metered[] },
  pricing: Pricing,
  measured: Set<Metered>,
): Meter {
  const answers = usedSince(clients.answers, measured);
  const judge = usedSince(clients.judge, measured);
  const others = new Map<Metered, ClientUsage>();
  const judging = (): Used =>
    new Map([...judge()].map(([client, used]) => [client, difference(used, others.get(client) ?? NOTHING)]));
  return {
    judging,
    leaveOut(used) {
      for (const [client, part] of used) others.set(client, together([others.get(client) ?? NOTHING, part]));
    },
    usage() {
      const { requests: answerRequests, ...asked } = sideOf('answers', answers(), pricing);
      const { requests: judgeRequests, ...judged } = sideOf('judge', judging(), pricing);
      return {
        answerRequests,
        judgeRequests,
        retries: asked.retries + judged.retries,
        promptTokens: asked.promptTokens + judged.promptTokens,
        completionTokens: asked.completionTokens + judged.completionTokens,
        costUsd: asked.costUsd === null || judged.costUsd === null ? null : asked.costUsd + judged.costUsd,
        answers: asked,
        judge: judged,
        ...(pricing.asOf === null ? {} : { pricesAsOf: pricing.asOf }),
      };
    },
  };
}

function usedSince(clients: readonly Metered[], measured: Set<Metered>): () => Used {
  const start = clients.map((client) => (measured.has(client) ? client.usage() : NOTHING));
  for (const client of clients) measured.add(client);
  return () => new Map(clients.map((client, at) => [client, difference(client.usage(), start[at] ?? NOTHING)]));
}

function sideOf(
  side: 'answers' | 'judge',
  used: Used,
  { priceOf }: Pricing,
): SideUsage & { readonly requests: number } {
  const costs = [...used].map(([{ model }, usage]) => costOf(usage, priceOf(side, model)));
  // A part of a cost is not a cost.
  const costUsd = costs.reduce((total, cost) => (total === null || cost === null ? null : total + cost), 0);
  return { ...together([...used.values()]), costUsd };
}

/** null: it was used and has no price. */
function costOf({ requests, promptTokens, completionTokens }: ClientUsage, price: TokenPrices | null): number | null {
  if (requests === 0) return 0;
  return price === null ? null : (promptTokens * price.input + completionTokens * price.output) / 1e6;
}

const together = (usages: readonly ClientUsage[]): ClientUsage =>
  usages.reduce(
    (sum, { requests, retries, promptTokens, completionTokens }) => ({
      requests: sum.requests + requests,
      retries: sum.retries + retries,
      promptTokens: sum.promptTokens + promptTokens,
      completionTokens: sum.completionTokens + completionTokens,
    }),
    NOTHING,
  );

const difference = (now: ClientUsage, start: ClientUsage): ClientUsage => ({
  requests: now.requests - start.requests,
  retries: now.retries - start.retries,
  promptTokens: now.promptTokens - start.promptTokens,
  completionTokens: now.completionTokens - start.completionTokens,
});

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
