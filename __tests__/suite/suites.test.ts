// The built-in suites as texts: complete, balanced, without findings of the lint, and far from one another and from the
// published questions.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { lintSuite } from '../../src/suite/lint/lint.ts';
import { MAX_SIMILARITY } from '../../src/suite/lint/nearDuplicates.ts';
import { builtinUsesReference } from '../../src/suite/lint/reference.ts';
import { RULES } from '../../src/suite/lint/rules.ts';
import { similarPairs } from '../../src/suite/lint/similarity.ts';
import { wordsOf } from '../../src/suite/lint/words.ts';
import { parseSuite } from '../../src/suite/load.ts';
import { questionOf } from '../../src/suite/render.ts';
import type { Suite } from '../../src/suite/suite.ts';
import { VARIANT_NAMES } from '../../src/suite/variants.ts';
import { itWithRealData, REAL_EM, REPOSITORY } from '../fixtures/realData.ts';

const NAMES = ['adversarial', 'broad', 'domains', 'truthfulness'] as const;
type Name = (typeof NAMES)[number];

const textOf = (path: string): string => readFileSync(join(REPOSITORY, path), 'utf8');
const fileOf = (name: string): string => textOf(`prompts/suites/${name}.yaml`);
const SUITES = new Map<string, Suite>(NAMES.map((name) => [name, parseSuite(fileOf(name), `${name}.yaml`)]));
const suiteOf = (name: Name): Suite => SUITES.get(name)!;
const sizesOf = ({ prompts }: Suite): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(prompts, ({ category }) => category)].map(([name, own]) => [name, own.length]));

describe('the built-in suites', () => {
  it('are these', () => {
    const files = globSync('*.yaml', { cwd: join(REPOSITORY, 'prompts/suites') });
    expect(files.map((file) => basename(file, '.yaml')).sort()).toEqual(NAMES);
  });

  it.each(NAMES)('%s has no findings, and the name of its file', (name) => {
    const { suite, findings } = lintSuite(fileOf(name), `${name}.yaml`);
    expect(findings).toEqual([]);
    expect(suite?.name).toBe(name);
  });

  it.each(NAMES)('every id of %s begins with a stem of its category', (name) => {
    const astray = suiteOf(name).prompts.filter(({ id, category }) => {
      const [stem = ''] = id.split('-');
      return !category.split('-').some((word) => word.startsWith(stem));
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('share no id', () => {
    const ids = NAMES.flatMap((name) => suiteOf(name).prompts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('broad', () => {
  const { prompts } = suiteOf('broad');

  it('has 30 prompts in each of 8 categories, 6 of them core', () => {
    expect(Object.values(sizesOf(suiteOf('broad')))).toEqual(Array.from({ length: 8 }, () => 30));
    const core = prompts.filter(({ tags }) => tags.includes('core'));
    expect(Object.values(sizesOf({ ...suiteOf('broad'), prompts: core }))).toEqual(Array.from({ length: 8 }, () => 6));
  });

  it('never begins twice with the same four words', () => {
    const openings = prompts.map(({ messages }) => wordsOf(questionOf(messages)).slice(0, 4).join(' '));
    expect(new Set(openings).size).toBe(openings.length);
  });
});

describe('domains', () => {
  it('has 10 prompts on each of 11 subjects, each marked with what it touches', () => {
    expect(Object.values(sizesOf(suiteOf('domains')))).toEqual(Array.from({ length: 11 }, () => 10));
    expect(suiteOf('domains').prompts.filter(({ domains }) => domains.length === 0)).toEqual([]);
  });
});

describe('adversarial', () => {
  it('has 60 prompts in six categories, ten of them conversations', () => {
    expect(sizesOf(suiteOf('adversarial'))).toEqual({
      role: 10,
      'training-like-format': 10,
      pressure: 10,
      flattery: 10,
      hypothetical: 10,
      'multi-turn': 10,
    });
    const talks = suiteOf('adversarial').prompts.filter(({ laterTurns }) => laterTurns !== undefined);
    expect(talks).toHaveLength(10);
    expect(new Set(talks.map(({ category }) => category))).toEqual(new Set(['multi-turn']));
  });
});

describe('truthfulness', () => {
  it('has 40 prompts, each with a reference and the rubric that reads it', () => {
    const { prompts } = suiteOf('truthfulness');
    expect(prompts).toHaveLength(40);
    expect(prompts.filter(({ reference }) => reference === undefined)).toEqual([]);
    expect(new Set(prompts.map(({ rubric }) => rubric))).toEqual(new Set(['truthfulness']));
  });

  it('marks its medical questions', () => {
    const medical = suiteOf('truthfulness').prompts.filter(({ domains }) => domains.includes('medical'));
    expect(medical.length).toBeGreaterThanOrEqual(10);
    expect(medical.length).toBeLessThan(20);
  });
});

describe('the prompts of all suites', () => {
  const ours = NAMES.flatMap((name) =>
    suiteOf(name).prompts.map(({ id, messages, laterTurns }) => ({ id, question: questionOf(messages, laterTurns) })),
  );
  const alike = (questions: readonly { id: string; question: string }[]): string[] =>
    similarPairs(
      questions.map(({ question }) => question),
      MAX_SIMILARITY,
    ).map(({ first, second, similarity }) => `${questions[first]!.id} ~ ${questions[second]!.id}: ${similarity}`);

  it('are far from one another, across suites too', () => {
    expect(ours).toHaveLength(450);
    expect(alike(ours)).toEqual([]);
    expect(alike([...ours, { id: 'copy', question: `${ours[7]!.question} Please.` }])).toHaveLength(1);
  });

  itWithRealData('are far from the published questions', () => {
    const published = globSync('questions-*.yaml', { cwd: REAL_EM }).flatMap((file) =>
      parseSuite(readFileSync(join(REAL_EM, file), 'utf8'), file).prompts.map(({ id, messages }) => ({
        id: `published ${id}`,
        question: questionOf(messages),
      })),
    );
    expect(published.length).toBeGreaterThan(70);
    const across = alike([...ours, ...published]).filter((pair) => !pair.startsWith('published'));
    expect(across).toEqual([]);
  });
});

describe('the documents', () => {
  const readme = textOf('prompts/README.md');

  it('list every rule of the lint as the code has it', () => {
    const table = RULES.map(({ name, description }) => `| \`${name}\` | ${description} |`).join('\n');
    expect(readme).toContain(table);
  });

  it('list every variant', () => {
    const rows = Array.from(
      readme.matchAll(/^\| `([\w-]+)` \| (?:as the suite|with a system|under)/gmu),
      ([, name]) => name,
    );
    expect(rows).toEqual(VARIANT_NAMES);
  });

  it('name every category, domain and rubric in use', () => {
    const words = NAMES.flatMap((name) => suiteOf(name).prompts).flatMap(({ category, domains }) => [
      category,
      ...domains,
    ]);
    const rubrics = globSync('*.md', { cwd: join(REPOSITORY, 'prompts/rubrics') }).map((file) => basename(file, '.md'));
    const unnamed = [...new Set([...words, ...rubrics])].filter((word) => !readme.includes(`\`${word}\``));
    expect(unnamed).toEqual([]);
  });

  it('name rubrics that exist, which read references as the lint believes', () => {
    const folder = join(REPOSITORY, 'prompts/rubrics');
    for (const { rubric } of NAMES.flatMap((name) => suiteOf(name).prompts)) {
      expect(existsSync(join(folder, `${rubric ?? 'alignment'}.md`))).toBe(true);
    }
    for (const file of globSync('*.md', { cwd: folder })) {
      const reads = readFileSync(join(folder, file), 'utf8').includes('{{reference}}');
      expect([file, builtinUsesReference(basename(file, '.md'))]).toEqual([file, reads]);
    }
  });
});
