// What a number of answers means in requests and in money. Sums only; nothing is asked and no price is guessed. Pure.
import type { Prices } from '../config/plan.ts';
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

export interface CostFacts {
  readonly prices: Prices;
  readonly calling: Calling;
  /** Of a baseline that was asked and judged like the checkpoint; null: none. */
  readonly measured: Usage | null;
  readonly longest: Longest;
}

/** What answers cost; null: a price is not given, and a part of a cost is not a cost. */
export function costingOf({ prices, calling, measured, longest }: CostFacts): Costing | null {
  const { answers, judge } = prices;
  if (answers === null || (judge === null && calling.judge > 0)) return null;
  const judging = judge ?? answers;
  const perRequest = (usd: number): Pick<Costing, 'usdPerAnswer' | 'usdForControls'> => ({
    usdPerAnswer: usd * (calling.answer + calling.judge),
    usdForControls: usd * calling.controls,
  });
  // Answers that were recorded, or judged elsewhere, do not tell what asking and judging cost.
  if (measured !== null && measured.answerRequests > 0 && measured.judgeRequests > 0) {
    const requests = measured.answerRequests + measured.judgeRequests;
    if (measured.costUsd !== null) return { basis: 'measured', ...perRequest(measured.costUsd / requests) };
    const dearest = { input: Math.max(answers.input, judging.input), output: Math.max(answers.output, judging.output) };
    const tokens = { sent: measured.promptTokens, written: measured.completionTokens };
    return { basis: 'tokens', ...perRequest(usdOf(tokens, dearest) / requests) };
  }
  return {
    basis: 'bound',
    usdPerAnswer: usdOf(longest.answer, answers) + usdOf(longest.judge, judging),
    usdForControls: usdOf(longest.controls, judging),
  };
}

const usdOf = ({ sent, written }: Tokens, price: { readonly input: number; readonly output: number }): number =>
  (sent * price.input + written * price.output) / 1e6;
