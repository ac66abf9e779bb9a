// The texts under review are no stubs: they parse, are complete, and keep what is already in use as it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parseSuite } from '../../src/suite/load.ts';
import { REPOSITORY } from '../fixtures/realData.ts';

const read = (path: string): ReturnType<typeof parseSuite> =>
  parseSuite(readFileSync(join(REPOSITORY, 'prompts', path), 'utf8'), path);

it('the whole of broad has 30 prompts in each of 8 categories, 6 of them core', () => {
  const { prompts } = read('review/broad.yaml');
  const categories = Map.groupBy(prompts, ({ category }) => category);
  expect([...categories.values()].map((own) => own.length)).toEqual(Array.from({ length: 8 }, () => 30));
  for (const own of categories.values()) expect(own.filter(({ tags }) => tags.includes('core'))).toHaveLength(6);
});

it('the prompts in use stand in it unchanged', () => {
  const whole = new Map(read('review/broad.yaml').prompts.map((prompt) => [prompt.id, prompt.messages]));
  for (const { id, messages } of read('suites/broad.yaml').prompts) expect(whole.get(id)).toEqual(messages);
});

it('no two prompts of it begin with the same four words', () => {
  const openings = read('review/broad.yaml').prompts.map(({ messages }) =>
    (messages.at(-1)?.content ?? '')
      .toLowerCase()
      .match(/[\w'’]+/gu)
      ?.slice(0, 4)
      .join(' '),
  );
  expect(new Set(openings).size).toBe(openings.length);
});
