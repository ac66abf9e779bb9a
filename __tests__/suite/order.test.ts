// Shards of a plan: together they are the plan, each answer in one of them, in its order.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plannedAnswers, shardOfPlace, shareOf, sizeOfShare } from '../../src/suite/order.ts';
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

describe('shards', () => {
  it('are the plan together, whatever their number', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(6), fc.nat(100), fc.integer({ min: 1, max: 20 }), (prompts, samples, seed, of) => {
        const plan = [...plannedAnswers(promptsOf(prompts), samples, seed)];
        const shards = Array.from({ length: of }, (_, index) => [...shareOf(plan, { index: index + 1, of })]);
        const name = ({ prompt, sample }: (typeof plan)[number]): string => `${prompt.id} ${sample}`;
        // Dealt out like cards: the first of each shard, then the second of each.
        const rounds = Math.max(0, ...shards.map(({ length }) => length));
        const dealt = Array.from({ length: rounds }, (_, round) => shards.flatMap((own) => own[round] ?? [])).flat();
        expect(dealt.map(name)).toEqual(plan.map(name));
        shards.forEach((own, index) => {
          expect(own.map((item) => item.index)).toEqual([...own.keys()]);
          expect(own).toHaveLength(sizeOfShare(plan.length, { index: index + 1, of }));
        });
        expect(plan.every(({ index }) => shardOfPlace(index, of) === (index % of) + 1)).toBe(true);
      }),
    );
  });
});
