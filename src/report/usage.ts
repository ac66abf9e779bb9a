// What the run itself used: its checkpoints, and a reference that it evaluated on the way. Sums, and the words for them.
import { countOf, keptWords, usd, whole } from '../numbers.ts';
import type { SideUsage, Usage } from '../schema/evaluation.ts';
import { sumOfUsages } from '../schema/usageSum.ts';
import type { Evaluated, VerdictFile } from '../schema/verdict.ts';

/** Whether a baseline was evaluated in this run: only then does it have an evaluation file beside the verdict. */
export const evaluatedHere = (reference: Evaluated): boolean => reference.evaluationFile !== null;

/** What the whole run used; null: nothing was evaluated. */
export function usageOfRun({ checkpoints, baseline, previous }: VerdictFile): Usage | null {
  const references = [baseline, previous].filter((one) => one !== null).filter(evaluatedHere);
  const [first, ...rest] = [...checkpoints, ...references].map(({ usage }) => usage);
  return first === undefined ? null : sumOfUsages(first, rest);
}

/** Answers and judgements together. */
export const requestsIn = ({ answerRequests, judgeRequests }: Usage): number => answerRequests + judgeRequests;

/** `; 1,200 answers not asked here, kept from earlier runs (2026-11-20 to 2026-11-24)`; empty where there are none. */
const keptPart = ({ keptAnswers }: Usage): string =>
  keptAnswers === undefined
    ? ''
    : `; ${countOf(keptAnswers.count, 'answer')} not asked here, ${keptWords(keptAnswers)}`;

/** `1,200 (answers 400, judge 800); retries among them 3 (answers 1, judge 2)`. */
export function requestWords(usage: Usage): string {
  const { answerRequests, judgeRequests, retries, answers, judge } = usage;
  const bySide =
    retries === 0 || !answers || !judge ? '' : ` (answers ${whole(answers.retries)}, judge ${whole(judge.retries)})`;
  return (
    `${whole(answerRequests + judgeRequests)} (answers ${whole(answerRequests)}, judge ${whole(judgeRequests)}); ` +
    `retries among them ${whole(retries)}${bySide}${keptPart(usage)}`
  );
}

/** `12,000 in, 3,000 out (answers 4,000 in, 2,000 out; judge 8,000 in, 1,000 out)`. */
export function tokenWords({ answers, judge, ...all }: Usage): string {
  return answers && judge ? `${tokens(all)} (answers ${tokens(answers)}; judge ${tokens(judge)})` : tokens(all);
}

const tokens = ({ promptTokens, completionTokens }: Pick<SideUsage, 'promptTokens' | 'completionTokens'>): string =>
  `${whole(promptTokens)} in, ${whole(completionTokens)} out`;

/** `4.31 USD (answers 1.20 USD, judge 3.11 USD), at prices of 2026-11-20`; or what is not known. */
export function costWords({ costUsd, answers, judge, pricesAsOf }: Usage): string {
  const day = pricesAsOf === undefined ? '' : `, at prices of ${pricesAsOf}`;
  const sides = answers && judge ? ` (answers ${sideCost(answers)}, judge ${sideCost(judge)})` : '';
  if (costUsd !== null) return `${usd(costUsd)}${sides}${day}`;
  const isPartly = (answers?.costUsd ?? null) !== null || (judge?.costUsd ?? null) !== null;
  return isPartly ? `not known in all${sides}${day}` : 'not known: no prices given';
}

const sideCost = ({ costUsd }: SideUsage): string => (costUsd === null ? 'without a price' : usd(costUsd));

/** All of it on one line. */
export const usageLine = (usage: Usage): string => usageLines(usage).join('; ');

/** Requests, tokens, cost, a line each. */
export function usageLines(usage: Usage): readonly string[] {
  const { answerRequests, judgeRequests, retries } = usage;
  if (requestsIn(usage) === 0) return ['0 requests'];
  return [
    `${countOf(requestsIn(usage), 'request')} (answers ${whole(answerRequests)}, judge ${whole(judgeRequests)}), ${whole(retries)} retried${keptPart(usage)}`,
    `tokens ${tokenWords(usage)}`,
    `cost ${costWords(usage)}`,
  ];
}
