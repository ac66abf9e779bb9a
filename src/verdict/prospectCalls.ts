// What a number of answers means in requests and in money. Sums only; nothing is asked and no price is guessed. Pure.
import type { Price } from '../config/prices.ts';
import type { Usage } from '../schema/evaluation.ts';
import type { Calling, Costing } from '../schema/planFile.ts';

/** Requests for so many counted answers, the controls of the judge among them. */
export function requestsFor(
  { answer, judge, controls }: Pick<Calling, 'answer' | 'judge' | 'controls'>,
  answers: number,
): number {
  return Math.round(answers * (answer + judge)) + controls;
}

/** US dollars for so many counted answers, the controls of the judge among them. */
export function costFor({ usdPerAnswer, usdForControls }: Costing, answers: number): number {
  return answers * usdPerAnswer + usdForControls;
}

/** How long things may get, in tokens: what holds where nothing was measured. */
export interface Longest {
  /** All that the model is sent and all that it may write for one answer, over its turns. */
  readonly answer: Tokens;
  /** The same for judging one answer, over its aspects and judges. */
  readonly judge: Tokens;
  /** The same for the controls of the judge. */
  readonly controls: Tokens;
}

export interface Tokens {
  readonly sent: number;
  readonly written: number;
}

/** What the servers of a run cost; null: not known. */
export interface CallPrices {
  readonly answers: Price | null;
  /** Of each judge: each is asked the same. */
  readonly judges: readonly (Price | null)[];
  readonly asOf: string | null;
}

export interface CostFacts {
  readonly prices: CallPrices;
  readonly calling: Calling;
  /** Of a baseline that was asked and judged like the checkpoint; null: none. */
  readonly measured: Usage | null;
  readonly longest: Longest;
}

/** What answers cost; null: a price is not given, and a part of a cost is not a cost. */
export function costingOf({ prices, calling, measured, longest }: CostFacts): Costing | null {
  const { answers, asOf } = prices;
  const judges = prices.judges.filter((price) => price !== null);
  if (answers === null || (judges.length < prices.judges.length && calling.judge > 0)) return null;
  // Each judge is sent the same, so together they cost what so many judges at the mean price would.
  const judging = meanPrice(judges) ?? answers;
  const from = asOf === null ? {} : { pricesAsOf: asOf };
  const perRequest = (usd: number): Pick<Costing, 'usdPerAnswer' | 'usdForControls'> => ({
    usdPerAnswer: usd * (calling.answer + calling.judge),
    usdForControls: usd * calling.controls,
  });
  // Answers that were recorded, or judged elsewhere, do not tell what asking and judging cost.
  if (measured !== null && measured.answerRequests > 0 && measured.judgeRequests > 0) {
    const requests = measured.answerRequests + measured.judgeRequests;
    if (measured.costUsd !== null)
      return { basis: 'measured', ...perRequest(measured.costUsd / requests), ...asMeasured(measured) };
    const all = [answers, ...judges];
    const dearest = {
      input: Math.max(...all.map(({ input }) => input)),
      output: Math.max(...all.map(({ output }) => output)),
    };
    const tokens = { sent: measured.promptTokens, written: measured.completionTokens };
    return { basis: 'tokens', ...perRequest(usdOf(tokens, dearest) / requests), ...from };
  }
  return {
    basis: 'bound',
    usdPerAnswer: usdOf(longest.answer, answers) + usdOf(longest.judge, judging),
    usdForControls: usdOf(longest.controls, judging),
    ...from,
  };
}

/** Money that was spent was spent at the prices of its day. */
const asMeasured = ({ pricesAsOf }: Usage): Pick<Costing, 'pricesAsOf'> =>
  pricesAsOf === undefined ? {} : { pricesAsOf };

function meanPrice(prices: readonly Price[]): Price | null {
  const sum = (of: (price: Price) => number): number => prices.reduce((total, price) => total + of(price), 0);
  return prices.length === 0
    ? null
    : { input: sum(({ input }) => input) / prices.length, output: sum(({ output }) => output) / prices.length };
}

const usdOf = ({ sent, written }: Tokens, price: { readonly input: number; readonly output: number }): number =>
  (sent * price.input + written * price.output) / 1e6;
