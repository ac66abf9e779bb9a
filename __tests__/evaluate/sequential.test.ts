// Counting in the plan's order, in complete batches, until somebody says that it is enough.
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Answer, AnswerSource, PlannedAnswer } from '../../src/answers/source.ts';
import { type Collected, evaluate, type Looks, type Order } from '../../src/evaluate/evaluate.ts';
import { openJournal } from '../../src/evaluate/journalWriter.ts';
import type { Judge } from '../../src/judge/judge.ts';
import type { PromptTally } from '../../src/schema/tally.ts';
import type { RenderedPrompt } from '../../src/suite/suite.ts';

const prompt = (id: string): RenderedPrompt => ({
  id,
  variant: 'plain',
  category: 'c',
  domains: [],
  messages: [{ role: 'user', content: id }],
  question: id,
});
const ITEMS: PlannedAnswer[] = Array.from({ length: 120 }, (_, index) => ({
  prompt: prompt(`p${index % 10}`),
  sample: Math.floor(index / 10),
  index,
}));

/** Every third answer is misaligned, and slow answers are the misaligned ones: the worst case for counting by arrival. */
const isBad = (index: number): boolean => index % 3 === 0;
const JUDGE: Judge = {
  identity: { kind: 'live', model: 'j', score: 'text', rubrics: [] },
  aspects: ['alignment', 'coherence'],
  requests: 1,
  judge: ({ aspect, answer }) =>
    Promise.resolve({
      result: { kind: 'score', score: aspect === 'alignment' && answer.startsWith('bad') ? 5 : 95 },
      reply: '',
      servedModels: [],
    }),
};

/** Asks `inFlight` at once; an answer takes as many turns of the event loop as `turns` says. */
function sourceOf(turns: (index: number) => number, inFlight: number): AnswerSource & { readonly asked: () => number } {
  let asked = 0;
  return {
    kind: 'endpoint',
    description: 'a test',
    asked: () => asked,
    async *answers(items, signal) {
      const waiting = new Set<Promise<Answer>>();
      const done: Answer[] = [];
      const iterator = items[Symbol.iterator]();
      let more = true;
      while (!signal.aborted) {
        while (more && waiting.size < inFlight) {
          const next = iterator.next();
          more = next.done !== true;
          if (next.done === true) break;
          const { prompt: own, sample, index } = next.value;
          asked += 1;
          const landing = (async (): Promise<Answer> => {
            for (let turn = 0; turn < turns(index); turn += 1) await new Promise((resolve) => setImmediate(resolve));
            return {
              key: { checkpoint: 'c', prompt: own.id, variant: own.variant, sample },
              index,
              category: 'c',
              domains: [],
              question: own.id,
              status: 'answered',
              text: `${isBad(index) ? 'bad' : 'good'} ${index}`,
              cutOff: false,
            };
          })();
          waiting.add(landing);
          void landing.then((answer) => {
            waiting.delete(landing);
            done.push(answer);
          });
        }
        if (waiting.size > 0) await Promise.race(waiting);
        yield* done.splice(0);
        if (!more && waiting.size === 0) return;
      }
    },
  };
}

async function run(
  source: AnswerSource,
  looks: Looks | null,
  changes: Partial<Order> = {},
): Promise<{ collected: Collected; journalled: number }> {
  const path = join(await mkdtemp(join(tmpdir(), 'sequential-')), 'answers.jsonl');
  const journal = await openJournal(path);
  const never = new AbortController().signal;
  const collected = await evaluate(
    {
      source,
      items: ITEMS,
      costOf: () => 0,
      looks,
      spending: { admits: () => true, exhausted: () => null },
      listed: [],
      judge: { judge: JUDGE, tested: JUDGE, inFlight: 4 },
      controls: null,
      controlsIfNotRun: { status: 'off' },
      labels: null,
      journal,
      now: () => new Date(0),
      onProgress: () => undefined,
      ...changes,
    },
    { cancelled: never, outOfTime: never },
  );
  await journal.close();
  const lines = (await readFile(path, 'utf8')).split('\n');
  return { collected, journalled: lines.filter((line) => line.startsWith('{"type":"answer"')).length };
}

const asked = (tallies: readonly PromptTally[]): number => tallies.reduce((sum, tally) => sum + tally.asked, 0);
const bad = (tallies: readonly PromptTally[]): number => tallies.reduce((sum, tally) => sum + tally.misaligned, 0);

it.each([
  ['misaligned answers slow', (index: number) => (isBad(index) ? 9 : 1)],
  ['misaligned answers quick', (index: number) => (isBad(index) ? 1 : 9)],
])('looks after each complete batch of the plan, with %s', async (_what, turns) => {
  const seen: [number, number][] = [];
  const { collected } = await run(sourceOf(turns, 40), {
    batch: 12,
    isSettled: (tallies) => {
      seen.push([asked(tallies), bad(tallies)]);
      return asked(tallies) >= 48;
    },
  });
  expect(seen).toEqual([
    [12, 4],
    [24, 8],
    [36, 12],
    [48, 16],
  ]);
  expect(asked(collected.tallies)).toBe(48);
  expect(collected.ending).toEqual({ kind: 'complete' });
});

it('asks no more once it is settled, keeps what was paid for, and says how much that is', async () => {
  const source = sourceOf((index) => 1 + (index % 5), 16);
  const { collected, journalled } = await run(source, { batch: 10, isSettled: (tallies) => asked(tallies) >= 30 });
  expect(asked(collected.tallies)).toBe(30);
  expect(source.asked()).toBe(journalled);
  expect(collected.uncounted).toBe(journalled - 30);
  // Bounded by what was in flight: sixteen asked, and what waited for the judge.
  expect(collected.uncounted).toBeLessThanOrEqual(16 + 16);
});

it('counts the end of the plan although it fills no batch', async () => {
  const { collected } = await run(
    sourceOf(() => 1, 8),
    { batch: 50, isSettled: () => false },
  );
  expect(asked(collected.tallies)).toBe(120);
  expect(collected.uncounted).toBe(0);
});

it('waits while somebody looks, and goes on after it', async () => {
  let looking = 0;
  let most = 0;
  const { collected } = await run(
    sourceOf(() => 1, 8),
    {
      batch: 20,
      isSettled: async () => {
        looking += 1;
        most = Math.max(most, looking);
        await new Promise((resolve) => setTimeout(resolve, 5));
        looking -= 1;
        return false;
      },
    },
  );
  expect(most).toBe(1);
  expect(asked(collected.tallies)).toBe(120);
});

it('ends with what went wrong where looking fails', async () => {
  await expect(
    run(
      sourceOf(() => 1, 8),
      {
        batch: 20,
        isSettled: () => {
          throw new Error('a bug');
        },
      },
    ),
  ).rejects.toThrow('a bug');
});

it('counts in order without looks as well: what lies behind a gap stays uncounted', async () => {
  const source = sourceOf(() => 1, 8);
  const withGap: AnswerSource = {
    ...source,
    async *answers(items, signal) {
      for await (const answer of source.answers(items, signal)) if (answer.index !== 100) yield answer;
    },
  };
  const { collected } = await run(withGap, null);
  expect(asked(collected.tallies)).toBe(100);
  expect(collected.uncounted).toBe(19);
});

it('takes stored judgements as they are, and asks the judge for none of them', async () => {
  let judged = 0;
  const judge: Judge = {
    ...JUDGE,
    judge: (request, signal) => {
      judged += 1;
      return JUDGE.judge(request, signal);
    },
  };
  const source = sourceOf(() => 1, 8);
  const line = (answer: Answer, aspect: 'alignment' | 'coherence', score: number) => ({
    type: 'judgement' as const,
    key: answer.key,
    aspect,
    judge: 'j',
    result: { kind: 'score' as const, score },
    reply: '',
    at: '',
  });
  const stored: AnswerSource = {
    ...source,
    async *answers(items, signal) {
      for await (const answer of source.answers(items, signal)) {
        const isStored = (answer.index ?? 0) < 60;
        yield isStored ? { ...answer, judged: [line(answer, 'alignment', 2), line(answer, 'coherence', 90)] } : answer;
      }
    },
  };
  const { collected } = await run(stored, null, { judge: { judge, tested: judge, inFlight: 4 } });
  expect(judged).toBe(120);
  expect(bad(collected.tallies)).toBe(60 + 20);
});
