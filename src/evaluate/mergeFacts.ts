// What a merged evaluation says besides its counts: usage, names of models, problems, from the shards' own evaluation
// files where they were kept, else from what their lines show. Pure.

import type { LiveOrPanelIdentity } from '../judge/judge.ts';
import { judgeLife, LIFE_CODES } from '../judge/life.ts';
import type { Evaluation, Problem, Usage } from '../schema/evaluation.ts';
import { sumOfUsages } from '../schema/usageSum.ts';
import type { CountedRequests } from './mergeShard.ts';

/** One shard's own account of itself; null: its evaluation file was not kept. */
export interface ShardAccount {
  readonly evaluation: Evaluation | null;
  readonly requests: CountedRequests;
}

/** The sum; of a shard without its file the requests are those that its lines show, and the cost is not known. */
export function sumOfUsage(accounts: readonly ShardAccount[]): Usage {
  const [first = NOTHING, ...rest] = accounts.map(
    ({ evaluation, requests }): Usage =>
      evaluation?.usage ?? {
        ...NOTHING,
        answerRequests: requests.answers,
        judgeRequests: requests.judge,
        costUsd: null,
      },
  );
  return sumOfUsages(first, rest);
}

const NOTHING: Usage = {
  answerRequests: 0,
  judgeRequests: 0,
  retries: 0,
  promptTokens: 0,
  completionTokens: 0,
  costUsd: 0,
};

/** Names of the judge's models, of the lines and of the files. */
export function judgeModels(fromLines: Iterable<string>, accounts: readonly ShardAccount[]): string[] {
  const fromFiles = accounts.flatMap(({ evaluation }) => evaluation?.servedModels.judge ?? []);
  return [...new Set([...fromLines, ...fromFiles])].sort();
}

/** Problems that the merge finds anew, in all answers together. */
const FOUND_ANEW: readonly string[] = ['answer-error', 'judge-error', 'judge-unparsed', 'identical-answers'];

export interface ProblemSources {
  readonly accounts: readonly ShardAccount[];
  /** Of the answers of all shards. */
  readonly found: readonly Problem[];
  readonly judge: LiveOrPanelIdentity;
  /** Names that each judge's server gave, where the lines say. */
  readonly servedBy: ReadonlyMap<string, ReadonlySet<string>>;
  readonly now: Date;
}

/** Each problem once. One judge in each shard and another in the next is the drift that it would be in one run. */
export function problemsOfAll({ accounts, found, judge, servedBy, now }: ProblemSources): Problem[] {
  const all = new Map<string, Problem>();
  const note = (problem: Problem): void => {
    const name = JSON.stringify([problem.code, problem.message]);
    const known = all.get(name);
    all.set(name, { ...problem, count: problem.count + (known?.count ?? 0) });
  };
  for (const problem of found) note(problem);
  const drifted = driftWarnings({ accounts, judge, servedBy, now });
  for (const problem of drifted) note(problem);
  for (const { evaluation } of accounts) {
    for (const problem of evaluation?.problems ?? []) {
      const isKnown = FOUND_ANEW.includes(problem.code) || (problem.code === DRIFT && drifted.length > 0);
      if (!isKnown) note(problem);
    }
  }
  // What all shards say of the same judge is one warning, not as many as there are shards.
  return [...all.values()].map((problem) => (isOfLife(problem) ? { ...problem, count: 1 } : problem));
}

const DRIFT = 'judge-drift';
const isOfLife = ({ code }: Problem): boolean => LIFE_CODES.some((one) => one === code);

function driftWarnings({ accounts, judge, servedBy, now }: Omit<ProblemSources, 'found'>): Problem[] {
  const members = judge.kind === 'panel' ? judge.members : [judge];
  return [...namesByJudge(servedBy, members.length === 1 ? accounts : [])].flatMap(([asked, names]) =>
    judgeLife({ asked, servedModels: [...names], shutdownDate: null, now })
      .filter(({ code }) => code === DRIFT)
      .map(({ code, message }) => ({ code, message, count: 1 })),
  );
}

/** What a file says of a panel does not tell which member used a name, so files help with a single judge only. */
function namesByJudge(
  servedBy: ReadonlyMap<string, ReadonlySet<string>>,
  accounts: readonly ShardAccount[],
): Map<string, Set<string>> {
  const names = new Map([...servedBy].map(([judge, served]) => [judge, new Set(served)]));
  for (const { evaluation } of accounts) {
    const judge = evaluation?.instrument.judge;
    if (evaluation === null || judge?.kind !== 'live') continue;
    const known = names.get(judge.model) ?? new Set<string>();
    names.set(judge.model, known);
    for (const name of evaluation.servedModels.judge) known.add(name);
  }
  return names;
}
