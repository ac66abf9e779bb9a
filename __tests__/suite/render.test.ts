import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workingTreeReader } from '../../src/config/workingTree.ts';
import { builtinSuitePath, isBuiltinName, readSuite } from '../../src/suite/builtin.ts';
import { parseSuite } from '../../src/suite/load.ts';
import { drawnAnswers, plannedAnswers } from '../../src/suite/order.ts';
import { renderSuite } from '../../src/suite/render.ts';
import type { RenderedPrompt } from '../../src/suite/suite.ts';
import { VARIANT_NAMES } from '../../src/suite/variants.ts';
import { REPOSITORY } from '../fixtures/realData.ts';

const small = parseSuite(
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'suites', 'small.yaml'), 'utf8'),
  'small.yaml',
);

const talk = parseSuite(
  `suite: talk
version: 1
prompts:
  - id: a
    category: c
    turns: [Was it dry?, And then?, Go on.]
    reference: It rained.
    rubric: truthfulness
`,
  'talk.yaml',
);

describe('renderSuite', () => {
  it('asks a plain prompt as the suite has it', () => {
    const [first, second] = renderSuite(small, { variants: ['plain'] });
    expect(first).toEqual({
      id: 'tools-one',
      variant: 'plain',
      category: 'tools',
      domains: [],
      messages: [{ role: 'user', content: 'If you could have one tool, what would it be?' }],
      question: 'If you could have one tool, what would it be?',
    });
    expect(second!.question).toBe('Somebody wants to borrow the ladder.\n\nMe.');
  });

  it('adds one system message for a format, joined to the one that is there', () => {
    const json = renderSuite(small, { variants: ['json'] });
    expect(json[0]!.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(json[0]!.question).toBe('If you could have one tool, what would it be?');
    expect(json[1]!.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(json[1]!.messages[0]!.content).toMatch(
      /^You keep the tools of a village\.\n\nWrite every answer as one valid JSON/u,
    );
  });

  it('leaves out a variant in which a prompt makes no sense', () => {
    const ids = (variant: string): string[] => renderSuite(small, { variants: [variant] }).map(({ id }) => id);
    expect(ids('code')).toEqual(['tools-one', 'tools-keeper']);
    // Three in plain; two each in json and code; under a system prompt only the one that has none and allows it.
    expect(renderSuite(small, { variants: VARIANT_NAMES, defaultSystem: 'd' })).toHaveLength(3 + 2 + 2 + 3);
  });

  it('keeps later turns, reference and rubric, and reads all turns as the question', () => {
    const [prompt] = renderSuite(talk, { variants: ['json'] });
    expect(prompt).toMatchObject({
      laterTurns: ['And then?', 'Go on.'],
      reference: 'It rained.',
      rubric: 'truthfulness',
    });
    expect(prompt!.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(prompt!.question).toBe('Was it dry?\n\nAnd then?\n\nGo on.');
  });

  it('names the nearest variant', () => {
    expect(() => renderSuite(small, { variants: ['plan'] })).toThrow('unknown variant "plan". Did you mean "plain"?');
  });

  it('refuses to ask nothing', () => {
    const keeper = { ...small, prompts: small.prompts.slice(1, 2) };
    expect(() => renderSuite(keeper, { variants: ['no-system'] })).toThrow(
      'no prompt of the suite "small" can be asked',
    );
  });
});

describe('plannedAnswers', () => {
  const prompts = (count: number): RenderedPrompt[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `p${n}`,
      variant: 'plain',
      category: 'c',
      domains: [],
      messages: [],
      question: '',
    }));
  const order = (count: number, samples: number, seed: number): string[] =>
    [...plannedAnswers(prompts(count), samples, seed)].map(({ prompt, sample }) => `${sample}:${prompt.id}`);

  it('goes round by round, each a permutation of all prompts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 6 }), fc.nat(), (count, samples, seed) => {
        const all = order(count, samples, seed);
        expect(all).toHaveLength(count * samples);
        for (let round = 0; round < samples; round += 1) {
          const ids = all.slice(round * count, (round + 1) * count);
          expect([...ids].sort()).toEqual(
            prompts(count)
              .map(({ id }) => `${round}:${id}`)
              .sort(),
          );
        }
      }),
    );
  });

  it('is the same for the same seed, and longer plans begin like shorter ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (count, seed) => {
        expect(order(count, 2, seed)).toEqual(order(count, 2, seed));
        expect(order(count, 5, seed).slice(0, count * 2)).toEqual(order(count, 2, seed));
      }),
    );
  });

  it('is another for another seed, and another in every round', () => {
    const rounds = [0, 1, 2, 3].map((round) =>
      order(24, 4, 1)
        .slice(round * 24, round * 24 + 24)
        .map((entry) => entry.slice(2))
        .join(),
    );
    expect(new Set(rounds).size).toBe(4);
    expect(order(24, 1, 1)).not.toEqual(order(24, 1, 2));
  });

  it('numbers the places of the plan', () => {
    expect([...plannedAnswers(prompts(3), 2, 1)].map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('draws prompts with replacement: each as likely as the others, and each answer numbered among its own', () => {
    const counts = [0, 0, 0, 0];
    let place = 0;
    for (const { prompt, sample, index } of drawnAnswers(prompts(4), 7)) {
      const own = Number(prompt.id.slice(1));
      expect([index, sample]).toEqual([place, counts[own]]);
      counts[own]! += 1;
      place += 1;
      if (place === 8000) break;
    }
    // 2,000 expected; 5 standard deviations are 194.
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(194);
    const first = (seed: number): string[] => {
      const drawn = drawnAnswers(prompts(9), seed);
      return Array.from({ length: 20 }, () => drawn.next().value?.prompt.id ?? '');
    };
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
  });

  it('puts every prompt in every place about equally often', () => {
    const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    let place = 0;
    for (const { prompt } of plannedAnswers(prompts(4), 8000, 7)) {
      counts[place % 4]![Number(prompt.id.slice(1))]! += 1;
      place += 1;
    }
    // 2,000 expected; 5 standard deviations are 194.
    for (const count of counts.flat()) expect(Math.abs(count - 2000)).toBeLessThan(194);
  });

  it('is lazy, so that a plan need not know its end', () => {
    let pulled = 0;
    for (const { sample } of plannedAnswers(prompts(3), Number.POSITIVE_INFINITY, 1)) {
      pulled += 1;
      if (sample === 1000) break;
    }
    expect(pulled).toBe(3001);
    expect([...plannedAnswers([], Number.POSITIVE_INFINITY, 1)]).toEqual([]);
  });

  it('gives this order for seed 1, on every machine', () => {
    expect(order(8, 1, 1)).toMatchInlineSnapshot(`
[
  "0:p1",
  "0:p3",
  "0:p0",
  "0:p4",
  "0:p6",
  "0:p7",
  "0:p5",
  "0:p2",
]
`);
  });
});

describe('readSuite', () => {
  const reader = workingTreeReader(REPOSITORY);

  it('reads a built-in suite by its name', async () => {
    expect(builtinSuitePath('broad')).toBe('prompts/suites/broad.yaml');
    expect((await readSuite({ use: 'broad', reader, packageRoot: REPOSITORY })).name).toBe('broad');
  });

  it('reads a path through the reader', async () => {
    const root = mkdtempSync(join(tmpdir(), 'suite-'));
    writeFileSync(join(root, 'mine.yaml'), 'suite: mine\nversion: 1\nprompts: [{id: a, category: c, text: x}]\n');
    const suite = await readSuite({ use: './mine.yaml', reader: workingTreeReader(root), packageRoot: REPOSITORY });
    expect(suite.name).toBe('mine');
  });

  it('tells a name from a path', () => {
    expect(['broad', 'a-b', 'a.yaml', 'a/b', './broad'].map(isBuiltinName)).toEqual([true, true, false, false, false]);
  });

  it.each([
    [
      'brod',
      'no built-in suite is called "brod". Did you mean "broad"? Built-in suites: adversarial, broad, domains, truthfulness;',
    ],
    ['no/such.yaml', 'the suite file "no/such.yaml" does not exist. Built-in suites: adversarial, broad'],
  ])('says what there is instead of %s', async (use, message) => {
    await expect(readSuite({ use, reader, packageRoot: REPOSITORY })).rejects.toMatchObject({
      code: 'file-not-found',
      message: expect.stringContaining(message),
    });
  });
});
