// How the usages of several evaluations add up, the parts that older files lack among them.
import type { KeptAnswers, SideUsage, Usage } from './evaluation.ts';

/** The sum. A part that one of them does not know is not known of the sum: a part of a cost is not a cost. */
export function sumOfUsages(first: Usage, rest: readonly Usage[]): Usage {
  return rest.reduce(both, first);
}

function both(one: Usage, other: Usage): Usage {
  const [oldest] = [one.pricesAsOf, other.pricesAsOf].filter((day) => day !== undefined).toSorted();
  return {
    answerRequests: one.answerRequests + other.answerRequests,
    judgeRequests: one.judgeRequests + other.judgeRequests,
    ...bothSides(one, other),
    ...(one.answers && other.answers ? { answers: bothSides(one.answers, other.answers) } : {}),
    ...(one.judge && other.judge ? { judge: bothSides(one.judge, other.judge) } : {}),
    ...(oldest === undefined ? {} : { pricesAsOf: oldest }),
    ...bothKept([one.keptAnswers, other.keptAnswers].filter((kept) => kept !== undefined)),
  };
}

function bothKept(kept: readonly KeptAnswers[]): Pick<Usage, 'keptAnswers'> {
  const days = kept.flatMap(({ first, last }) => [first, last]).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return {};
  return { keptAnswers: { count: kept.reduce((sum, { count }) => sum + count, 0), first, last } };
}

const bothSides = (one: SideUsage, other: SideUsage): SideUsage => ({
  retries: one.retries + other.retries,
  promptTokens: one.promptTokens + other.promptTokens,
  completionTokens: one.completionTokens + other.completionTokens,
  costUsd: one.costUsd === null || other.costUsd === null ? null : one.costUsd + other.costUsd,
});
