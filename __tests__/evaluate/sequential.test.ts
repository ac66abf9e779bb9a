// Counting in the plan's order, in complete batches, until somebody says that it is enough.
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { concurrently } from '../../src/answers/concurrently.ts';
import type { Answer, AnswerSource, PlannedAnswer } from '../../src/answers/source.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { openJournal } from '../../src/evaluate/journalWriter.ts';
import type { Collected, Looks, Order } from '../../src/evaluate/order.ts';
import type { Judge } from '../../src/judge/judge.ts';
import type { PromptTally } from '../../src/schema/tally.ts';
import type { RenderedPrompt } from '../../src/suite/suite.ts';
import { oneByOne } from '../support/oneByOne.ts';

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

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Asked extends AnswerSource {
  /** Places of the plan that were asked for, in order. */
  readonly asked: number[];
}

/** Asks `inFlight` at once; an answer takes as long as `takes` says. */
function sourceOf(takes: (index: number) => Promise<void>, inFlight: number): Asked {
  const asked: number[] = [];
  return {
    kind: 'endpoint',
    description: 'a test',
    asked,
    answers: (items, signal) =>
      concurrently(
        items,
        { limit: () => inFlight, signal },
        async function* ({ prompt: own, sample, index }, ending): AsyncGenerator<Answer> {
          asked.push(index);
          await takes(index);
          if (ending.aborted) return;
          yield {
            key: { checkpoint: 'c', prompt: own.id, variant: own.variant, sample },
            index,
            category: 'c',
            domains: [],
            question: own.id,
            status: 'answered',
            text: `${isBad(index) ? 'bad' : 'good'} ${index}`,
            cutOff: false,
          };
        },
      ),
  };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await turn();
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });

/** So many turns of the event loop. */
const turns =
  (count: (index: number) => number) =>
  async (index: number): Promise<void> => {
    for (let turned = 0; turned < count(index); turned += 1) await turn();
  };

/** Answers that may be asked beyond the batch that is being completed. */
const BEYOND = 32;

async function run(
  source: AnswerSource,
  looks: Pick<Looks, 'batch' | 'isSettled'> | null,
  changes: Partial<Order> = {},
  cancelled: AbortSignal = new AbortController().signal,
): Promise<{ collected: Collected; journalled: number }> {
  const path = join(await mkdtemp(join(tmpdir(), 'sequential-')), 'answers.jsonl');
  const journal = await openJournal(path);
  const collected = await evaluate(
    {
      stored: null,
      source,
      items: ITEMS,
      costOf: () => 0,
      looks: looks && { beyond: () => BEYOND, ...looks },
      spending: { admits: () => true, exhausted: () => null },
      listed: [],
      judge: { judge: JUDGE, tested: JUDGE, limit: () => 4, heard: () => undefined },
      controls: null,
      controlsIfNotRun: { status: 'off' },
      labels: null,
      journal,
      now: () => new Date(0),
      onProgress: () => undefined,
      ...changes,
    },
    { cancelled, outOfTime: new AbortController().signal },
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
])('looks after each complete batch of the plan, with %s', async (_what, takes) => {
  const seen: [number, number][] = [];
  const { collected } = await run(sourceOf(turns(takes), 40), {
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
  const source = sourceOf(
    turns((index) => 1 + (index % 5)),
    16,
  );
  const { collected, journalled } = await run(source, { batch: 10, isSettled: (tallies) => asked(tallies) >= 30 });
  expect(asked(collected.tallies)).toBe(30);
  expect(source.asked).toHaveLength(journalled);
  expect(collected.uncounted).toBe(journalled - 30);
  expect(collected.uncounted).toBeLessThanOrEqual(BEYOND);
});

it('counts the end of the plan although it fills no batch', async () => {
  const { collected } = await run(
    sourceOf(
      turns(() => 1),
      8,
    ),
    { batch: 50, isSettled: () => false },
  );
  expect(asked(collected.tallies)).toBe(120);
  expect(collected.uncounted).toBe(0);
});

it('waits while somebody looks, and goes on after it', async () => {
  let looking = 0;
  let most = 0;
  const { collected } = await run(
    sourceOf(
      turns(() => 1),
      8,
    ),
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
      sourceOf(
        turns(() => 1),
        8,
      ),
      {
        batch: 20,
        isSettled: () => {
          throw new Error('a bug');
        },
      },
    ),
  ).rejects.toThrow('a bug');
});

it('counts a fixed number at once: what lies behind a gap as well, and nothing waits for a slow one', async () => {
  const source = sourceOf(
    turns((index) => (index === 0 ? 200 : 1)),
    8,
  );
  const withGap: AnswerSource = {
    ...source,
    async *answers(items, signal) {
      for await (const answer of source.answers(items, signal)) if (answer.index !== 100) yield answer;
    },
  };
  const counted: number[] = [];
  const { collected } = await run(withGap, null, { onProgress: ({ ended }) => counted.push(ended) });
  expect(asked(collected.tallies)).toBe(119);
  expect(collected.uncounted).toBe(0);
  // 118 of them before the slow one.
  expect(counted).toEqual(Array.from({ length: 119 }, (_, index) => index + 1));
});

describe('what is asked beyond the batch that is not complete', () => {
  it('is bounded behind a slow answer, and goes on when it has come', async () => {
    let release = (): void => undefined;
    const first = new Promise<void>((resolve) => (release = resolve));
    const source = sourceOf(async (index) => (index === 0 ? first : turn()), 16);
    const running = run(source, { batch: 12, isSettled: () => false });
    await until(() => source.asked.length >= 12 + BEYOND);
    for (let turned = 0; turned < 100; turned += 1) await turn();
    expect(source.asked).toHaveLength(12 + BEYOND);
    release();
    const { collected } = await running;
    expect(asked(collected.tallies)).toBe(120);
    expect(source.asked).toEqual(ITEMS.map(({ index }) => index));
  });

  it('leaves the asking alone while one answer takes twice as long as the others', async () => {
    const most = async (slow: number): Promise<number> => {
      let now = 0;
      let free = 0;
      const source = sourceOf(async (index) => {
        now += 1;
        await turns(() => (index === 5 ? slow : 20))(index);
        now -= 1;
        if (index < 60 && now < 10) free += 1;
      }, 16);
      await run(source, { batch: 12, isSettled: () => false });
      return free;
    };
    expect(await most(40)).toBe(0);
    expect(await most(400)).toBeGreaterThan(0);
  });

  it('is never more than was allowed, whoever is slow and whenever it is decided', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(12), { minLength: 120, maxLength: 120 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 24 }),
        async (delays, batches, inFlight) => {
          const source = sourceOf(
            turns((index) => delays[index] ?? 0),
            inFlight,
          );
          const end = 12 * batches;
          const { collected } = await run(source, { batch: 12, isSettled: (tallies) => asked(tallies) >= end });
          expect(asked(collected.tallies)).toBe(end);
          expect(Math.max(...source.asked)).toBeLessThan(end + BEYOND);
          expect(collected.uncounted).toBeLessThanOrEqual(BEYOND);
          expect(source.asked).toHaveLength(end + collected.uncounted);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is let go when the run is stopped: nobody waits for an answer that never comes', async () => {
    const stop = new AbortController();
    const source = sourceOf((index) => (index === 0 ? aborted(stop.signal) : turn()), 16);
    const running = run(source, { batch: 12, isSettled: () => false }, {}, stop.signal);
    await until(() => source.asked.length >= 12 + BEYOND);
    for (let turned = 0; turned < 100; turned += 1) await turn();
    stop.abort();
    const { collected } = await running;
    expect(collected.ending.kind).toBe('interrupted');
    expect(source.asked).toHaveLength(12 + BEYOND);
    // Nothing that waited behind the one that did not come is counted, and nothing of it is lost.
    expect([asked(collected.tallies), collected.uncounted]).toEqual([0, 12 + BEYOND - 1]);
  });
});

describe('stored answers', () => {
  const line = (answer: Answer, aspect: 'alignment' | 'coherence', score: number) => ({
    type: 'judgement' as const,
    key: answer.key,
    aspect,
    judge: 'j',
    result: { kind: 'score' as const, score },
    reply: '',
    at: '',
  });

  it('come first with their judgements, of which none is asked for again, and none is written again', async () => {
    const judged: string[] = [];
    const judge: Judge = {
      ...JUDGE,
      judge: (request, signal) => {
        judged.push(`${request.aspect} ${request.answer}`);
        return JUDGE.judge(request, signal);
      },
    };
    const made = sourceOf(
      turns(() => 1),
      8,
    );
    async function* stored(): AsyncGenerator<readonly Answer[]> {
      for await (const answer of made.answers(oneByOne(ITEMS.slice(0, 60)), new AbortController().signal)) {
        const index = answer.index ?? 0;
        const lines = [line(answer, 'alignment', 2), line(answer, 'coherence', 90)];
        // Of every third its coherence is missing.
        yield [{ ...answer, judged: index % 3 === 0 ? lines.slice(0, 1) : lines }];
      }
    }
    const source = sourceOf(
      turns(() => 1),
      8,
    );
    const { collected, journalled } = await run(
      source,
      { batch: 12, isSettled: () => false },
      {
        stored: stored(),
        items: ITEMS.slice(60),
        judge: { judge, tested: judge, limit: () => 4, heard: () => undefined },
      },
    );
    expect(source.asked).toEqual(ITEMS.slice(60).map(({ index }) => index));
    expect(journalled).toBe(60);
    expect(judged).toHaveLength(20 + 2 * 60);
    expect(judged.slice(0, 20).every((one) => one.startsWith('coherence'))).toBe(true);
    expect(asked(collected.tallies)).toBe(120);
    expect(bad(collected.tallies)).toBe(60 + 20);
  });
});
