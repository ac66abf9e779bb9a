// What a merged evaluation says of usage, models and problems.
import { describe, expect, it } from '@jest/globals';
import { judgeModels, problemsOfAll, type ShardAccount, sumOfUsage } from '../../src/evaluate/mergeFacts.ts';
import type { Evaluation } from '../../src/schema/evaluation.ts';
import { evaluationOf, LIVE_JUDGE } from '../support/evaluations.ts';

const usage = (costUsd: number | null): Evaluation['usage'] => ({
  answerRequests: 10,
  judgeRequests: 20,
  retries: 1,
  promptTokens: 100,
  completionTokens: 50,
  costUsd,
});
const account = (changes: Partial<Evaluation> | null, requests = { answers: 3, judge: 7 }): ShardAccount => ({
  evaluation: changes && evaluationOf([], changes),
  requests,
});

describe('usage', () => {
  it('is the sum of what the shards say', () => {
    expect(sumOfUsage([account({ usage: usage(0.5) }), account({ usage: usage(0.25) })])).toEqual({
      answerRequests: 20,
      judgeRequests: 40,
      retries: 2,
      promptTokens: 200,
      completionTokens: 100,
      costUsd: 0.75,
    });
  });

  it('has the sum of either side where every shard tells them apart, at the prices of the oldest day', () => {
    const side = (costUsd: number | null) => ({ retries: 1, promptTokens: 60, completionTokens: 30, costUsd });
    const apart = (judge: number | null, pricesAsOf: string) => ({
      usage: { ...usage(null), answers: side(0.5), judge: side(judge), pricesAsOf },
    });
    const [one, other] = [account(apart(0.25, '2026-11-20')), account(apart(null, '2026-10-01'))];
    expect(sumOfUsage([one, other])).toMatchObject({
      answers: { retries: 2, promptTokens: 120, completionTokens: 60, costUsd: 1 },
      judge: { retries: 2, costUsd: null },
      pricesAsOf: '2026-10-01',
    });
    expect(sumOfUsage([one, account({ usage: usage(1) })])).not.toHaveProperty('answers');
  });

  it('is counted from the lines where a shard does not say, and its cost is then not known', () => {
    expect(sumOfUsage([account({ usage: usage(0.5) }), account(null)])).toMatchObject({
      answerRequests: 13,
      judgeRequests: 27,
      costUsd: null,
    });
    expect(sumOfUsage([account({ usage: usage(0.5) }), account({ usage: usage(null) })]).costUsd).toBeNull();
  });
});

describe('problems', () => {
  const served = (judge: string[]): ShardAccount => account({ servedModels: { answers: [], judge } });
  const problems = (
    accounts: ShardAccount[],
    more: Partial<Parameters<typeof problemsOfAll>[0]> = {},
  ): ReturnType<typeof problemsOfAll> =>
    problemsOfAll({
      accounts,
      found: [],
      judge: LIVE_JUDGE,
      servedBy: new Map(),
      now: new Date('2026-11-21'),
      ...more,
    });
  const codes = (accounts: ShardAccount[], more = {}): string[] => problems(accounts, more).map(({ code }) => code);

  it('are one judge in one shard and another in the next, whether the files or the lines say so', () => {
    expect(codes([served(['judge-a']), served(['judge-a'])])).toEqual([]);
    expect(problems([served(['judge-a']), served(['judge-b'])])).toEqual([
      {
        code: 'judge-drift',
        message: expect.stringContaining('2 models as the judge: "judge-a", "judge-b"'),
        count: 1,
      },
    ]);
    const lines = new Map([[LIVE_JUDGE.model, new Set(['judge-a', 'judge-b'])]]);
    expect(codes([account(null)], { servedBy: lines })).toEqual(['judge-drift']);
    // Two members of a panel are two models, and no drift.
    const panel = { kind: 'panel', members: [LIVE_JUDGE, { ...LIVE_JUDGE, model: 'k' }] };
    const each = new Map([
      [LIVE_JUDGE.model, new Set(['judge-a'])],
      ['k', new Set(['judge-b'])],
    ]);
    expect(codes([served(['judge-a', 'judge-b'])], { judge: panel, servedBy: each })).toEqual([]);
  });

  it('of each shard are summed, but those of the judge’s life are told once, and those of answers found anew', () => {
    const own = (code: string, message: string, count = 2): Evaluation['problems'][number] => ({
      code,
      message,
      count,
    });
    const shard = account({
      problems: [
        own('judge-retires', 'soon', 1),
        own('judge-error', 'gone'),
        own('slow', 'server'),
        own('judge-drift', 'x'),
      ],
    });
    expect(problems([shard, shard], { found: [own('judge-error', 'gone', 9)] })).toEqual([
      own('judge-error', 'gone', 9),
      own('judge-retires', 'soon', 1),
      own('slow', 'server', 4),
      own('judge-drift', 'x', 1),
    ]);
  });

  it('names of models are united', () => {
    expect(judgeModels(['b'], [served(['c', 'a']), account(null), served(['b'])])).toEqual(['a', 'b', 'c']);
  });
});
