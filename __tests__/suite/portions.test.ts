// What is asked for by one request: the same items, each once and as it is, those of one prompt side by side.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plannedAnswers, shareOf } from '../../src/suite/order.ts';
import { evenBlocks, inPortions, type Portioned } from '../../src/suite/portions.ts';
import type { RenderedPrompt } from '../../src/suite/suite.ts';

const promptsOf = (number: number): RenderedPrompt[] =>
  Array.from({ length: number }, (_, index) => ({
    id: `p${index}`,
    variant: 'plain',
    category: 'c',
    domains: [],
    messages: [],
    question: 'q',
  }));

const bare = ({ prompt, sample, index }: Portioned): unknown => ({ prompt, sample, index });
const requestsIn = (items: readonly Portioned[]): number =>
  items.filter(({ portion }) => portion === undefined || portion.place === 0).length;

test('any part of a plan, in a shard or with some missing, comes whole, in portions of one prompt', () => {
  const cases = fc.record({
    prompts: fc.integer({ min: 1, max: 9 }),
    samples: fc.nat(30),
    seed: fc.nat(99),
    of: fc.integer({ min: 1, max: 4 }),
    missing: fc.array(fc.boolean(), { minLength: 1, maxLength: 50 }),
    alone: fc.nat(9),
    most: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(cases, ({ prompts, samples, seed, of, missing, alone, most }) => {
      const share = [...shareOf(plannedAnswers(promptsOf(prompts), samples, seed), { index: 1, of })];
      const items = share.filter((_, place) => missing[place % missing.length]);
      const mayJoin = ({ prompt }: Portioned): boolean => prompt.id !== `p${alone}`;
      const asked = [...inPortions(items, { block: () => 8 * prompts, most: () => most, mayJoin })];
      expect(new Set(asked.map((item) => item.index)).size).toBe(asked.length);
      expect(asked.map(bare).toSorted(byIndex)).toEqual(items);
      asked.forEach(({ prompt, portion }, at) => {
        if (portion === undefined) return;
        expect(prompt.id).not.toBe(`p${alone}`);
        expect(portion.size).toBeLessThanOrEqual(most);
        const own = asked.slice(at - portion.place, at - portion.place + portion.size);
        expect(own.map((one) => [one.prompt.id, one.portion])).toEqual(
          Array.from({ length: portion.size }, (_, place) => [prompt.id, { size: portion.size, place }]),
        );
      });
    }),
  );
});

const byIndex = (a: unknown, b: unknown): number => indexOf(a) - indexOf(b);
const indexOf = (item: unknown): number =>
  typeof item === 'object' && item !== null && 'index' in item ? Number(item.index) : Number.NaN;

test('of a whole plan as few requests as there can be, and no more held than a block', () => {
  let pulled = 0;
  function* counted(): ReturnType<typeof plannedAnswers> {
    for (const item of plannedAnswers(promptsOf(5), 20, 1)) {
      pulled += 1;
      yield item;
    }
  }
  const asked = inPortions(counted(), { block: () => 40, most: () => 8, mayJoin: () => true });
  const first = asked.next();
  expect(pulled).toBe(40);
  // 20 are 8, 8 and 4.
  expect(requestsIn([...(first.done === true ? [] : [first.value]), ...asked])).toBe(5 * 3);
});

test('how many go together may change on the way', () => {
  let most = 8;
  const asked: Portioned[] = [];
  for (const item of inPortions(plannedAnswers(promptsOf(1), 24, 1), {
    block: () => 24,
    most: () => most,
    mayJoin: () => true,
  })) {
    asked.push(item);
    most = 3;
  }
  expect(asked.map(({ portion }) => portion?.size).slice(0, 12)).toEqual([...Array<number>(8).fill(8), 3, 3, 3, 3]);
});

test('blocks of a plan are about equal, and as few as there can be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 12 }), (rounds, most) => {
      const roundsOf = evenBlocks(rounds, most);
      const blocks = Array.from({ length: Math.ceil(rounds / most) }, (_, number) => roundsOf(number));
      expect(blocks.reduce((sum, size) => sum + size, 0)).toBe(rounds);
      expect(Math.max(...blocks)).toBeLessThanOrEqual(most);
      expect(Math.max(...blocks) - Math.min(...blocks)).toBeLessThanOrEqual(1);
    }),
  );
});
