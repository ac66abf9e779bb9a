// What a model's tokens cost: by its own name where the policy's table has it, else by what it is asked for. There is no
// built-in table: no price that is true today would stay so. Pure.

/** US dollars per million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

export interface Prices {
  /** The day the prices were looked up, `YYYY-MM-DD`; null: not said. */
  readonly asOf: string | null;
  /** By the name that a model is asked for. */
  readonly models: Readonly<Record<string, Price>>;
  /** Of whatever model answers or judges and is not in the table. */
  readonly answers: Price | null;
  readonly judge: Price | null;
}

/** What a model is asked for. */
export type Side = 'answers' | 'judge';

/** null: no price is known. `model` null: it is not named yet. */
export function priceOf(prices: Prices, side: Side, model: string | null): Price | null {
  const own = model !== null && Object.hasOwn(prices.models, model) ? prices.models[model] : undefined;
  return own ?? prices[side];
}

export interface Asked {
  readonly side: Side;
  readonly model: string;
}

/** A limit on money that nobody can compute would be no limit: names the models that have no price. */
export function unpriced(maxCostUsd: number | null, prices: Prices, asked: readonly Asked[]): string[] {
  if (maxCostUsd === null) return [];
  const lacking = asked.filter(({ side, model }) => priceOf(prices, side, model) === null);
  if (lacking.length === 0) return [];
  const names = [...new Set(lacking.map(({ side, model }) => `"${model}" (prices.${side})`))];
  return [
    `"max-cost-usd" needs a price for every model that is asked, and there is none for ${names.join(', ')}. Give it in the ` +
      'policy, in US dollars per million tokens: prices: { models: { <name>: { input: 0.1, output: 0.4 } } }, or for all ' +
      'that answer or judge: prices: { answers: { input: 0.1, output: 0.4 } }.',
  ];
}

/** The prices as a meter takes them. */
export function pricingOf(prices: Prices): {
  readonly asOf: string | null;
  readonly priceOf: (side: Side, model: string) => Price | null;
} {
  return { asOf: prices.asOf, priceOf: (side, model) => priceOf(prices, side, model) };
}
