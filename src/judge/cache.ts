// Judgements that were paid for once: the same model told the same about the same answer is not asked again. Only
// what a judge really said is kept; a failure is asked again. Where they are kept is cacheFile.ts.
import { createHash } from 'node:crypto';
import type { JudgementResult } from '../schema/journal.ts';
import type { Judgement, JudgeRequest, LiveJudge } from './judge.ts';

export interface JudgementStore {
  get(key: string): Judgement | null;
  /** Resolves when the judgement is taken in; what is slow or fails later shows in the next call, or in closing. */
  put(key: string, judgement: Judgement): Promise<void>;
}

/** Raised whenever a key or what is kept under it changes its meaning. */
export const CACHE_VERSION = 1;

const KEPT: readonly JudgementResult['kind'][] = ['score', 'class', 'model-refused', 'off-format'];
export const isKept = ({ kind }: JudgementResult): boolean => KEPT.includes(kind);

/** The judge with a memory; the judge itself stays as it was, for what must be asked anew. */
export function cachedJudge(judge: LiveJudge, store: JudgementStore): LiveJudge {
  return {
    ...judge,
    async judge(request, signal) {
      const key = keyOf(judge, request);
      const kept = store.get(key);
      if (kept !== null) return kept;
      const judgement = await judge.judge(request, signal);
      if (isKept(judgement.result)) await store.put(key, judgement);
      return judgement;
    },
  };
}

/** Keeps judgements as long as the program runs. */
export function memoryStore(): JudgementStore {
  const kept = new Map<string, Judgement>();
  return {
    get: (key) => kept.get(key) ?? null,
    put(key, judgement) {
      kept.set(key, judgement);
      return Promise.resolve();
    },
  };
}

/** SHA-256 over all that decides a judgement, as a JSON array with a fixed order. */
function keyOf({ identity, address, rubricsFor }: LiveJudge, request: JudgeRequest): string {
  const { model, score, effort, temperature, topLogprobs } = identity;
  const { aspect, question, answer, reference } = request;
  const rubrics = rubricsFor(request).map(({ name, hash }) => [name, hash]);
  // Last and only where there is one: what was kept before this was told apart is still meant.
  const fewer = topLogprobs === undefined ? [] : [topLogprobs];
  const asked = [model, address, score, effort ?? null, temperature ?? null, ...fewer];
  const parts = [CACHE_VERSION, asked, rubrics, aspect, question, answer, reference ?? null];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
