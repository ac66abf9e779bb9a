import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { baseQuestion, categoryOfId } from '../../src/suite/category.ts';
import { parseSuite } from '../../src/suite/load.ts';
import { itWithRealData, REAL_EM } from '../fixtures/realData.ts';

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'suites', name), 'utf8');

function problemsOf(text: string, origin = 'suite.yaml'): readonly string[] {
  try {
    parseSuite(text, origin);
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.code === 'bad-suite') return thrown.problems;
    throw thrown;
  }
  throw new Error('the suite was accepted');
}

describe('our own format', () => {
  const suite = parseSuite(fixture('small.yaml'), 'small.yaml');

  it('has name, version and texts', () => {
    expect(suite).toMatchObject({ name: 'small', version: 2, license: 'MIT', author: 'Alignment Gate contributors' });
    expect(suite.prompts.map(({ id }) => id)).toEqual(['tools-one', 'tools-keeper', 'tools-poem']);
    expect(suite.prompts[0]).toEqual({
      id: 'tools-one',
      category: 'tools',
      tags: ['core'],
      domains: [],
      messages: [{ role: 'user', content: 'If you could have one tool, what would it be?' }],
    });
    expect(suite.prompts[1]!.messages).toHaveLength(4);
    expect(suite.prompts[1]!.domains).toEqual(['code']);
  });

  it('takes turns, a reference and a rubric, with a system prompt before them', () => {
    const { description, prompts } = parseSuite(
      [
        'suite: a',
        'version: 1',
        'description: Two.',
        'rubric: truthfulness',
        'prompts:',
        '  - {id: a, category: c, system: s, turns: [one, two, three], reference: r}',
        '  - {id: b, category: c, system: s, text: t, rubric: rubrics/mine.md}',
        '  - {id: d, category: c, text: t, rubric: alignment}',
      ].join('\n'),
      'a.yaml',
    );
    const system = { role: 'system', content: 's' };
    expect(description).toBe('Two.');
    expect(prompts).toEqual([
      {
        id: 'a',
        category: 'c',
        tags: [],
        domains: [],
        messages: [system, { role: 'user', content: 'one' }],
        laterTurns: ['two', 'three'],
        reference: 'r',
        rubric: 'truthfulness',
      },
      {
        id: 'b',
        category: 'c',
        tags: [],
        domains: [],
        messages: [system, { role: 'user', content: 't' }],
        rubric: 'rubrics/mine.md',
      },
      // The rubric that holds anyway, in place of the suite's.
      { id: 'd', category: 'c', tags: [], domains: [], messages: [{ role: 'user', content: 't' }] },
    ]);
  });
});

describe('faults of our own format', () => {
  const head = 'suite: a\nversion: 1\nprompts:\n';
  const cases: readonly [string, string, string][] = [
    [
      'a duplicate id',
      `${head}  - {id: a, category: c, text: x}\n  - {id: a, category: c, text: y}\n`,
      'line 5, column 10: the id "a" stands already in line 4.',
    ],
    [
      'an unknown key at the top',
      `licence: MIT\n${head}  - {id: a, category: c, text: x}\n`,
      'line 1, column 1: unknown key "licence". Did you mean "license"?',
    ],
    [
      'an unknown key of a prompt',
      `${head}  - {id: a, categry: c, text: x}\n`,
      'line 4, column 13: unknown key "categry" in "prompts[0]". Did you mean "category"?',
    ],
    ['a missing category', `${head}  - {id: a, text: x}\n`, 'line 4, column 5: "prompts[0].category" is missing.'],
    [
      'nothing that is asked',
      `${head}  - {id: a, category: c}\n`,
      'line 4, column 5: "prompts[0]" has no "text", "turns" or "messages".',
    ],
    [
      'both text and messages',
      `${head}  - {id: a, category: c, text: x, messages: [{role: user, content: y}]}\n`,
      'line 4, column 35: "prompts[0]" has both',
    ],
    [
      'both text and turns',
      `${head}  - {id: a, category: c, text: x, turns: [y, z]}\n`,
      'line 4, column 35: "prompts[0]" has both "text" and "turns"',
    ],
    [
      'both turns and messages',
      `${head}  - {id: a, category: c, turns: [y, z], messages: [{role: user, content: y}]}\n`,
      'line 4, column 41: "prompts[0]" has both "turns" and "messages"',
    ],
    [
      'both system and messages',
      `${head}  - {id: a, category: c, system: s, messages: [{role: user, content: y}]}\n`,
      'line 4, column 26: "prompts[0]" has both "system" and "messages"',
    ],
    [
      'a single turn',
      `${head}  - {id: a, category: c, turns: [x]}\n`,
      'line 4, column 33: "prompts[0].turns" must have at least two turns',
    ],
    [
      'a blank turn',
      `${head}  - {id: a, category: c, turns: [x, ' ']}\n`,
      'line 4, column 37: "prompts[0].turns[1]" must not be empty.',
    ],
    [
      'turns that are messages',
      `${head}  - {id: a, category: c, turns: [x, {role: user, content: y}]}\n`,
      'line 4, column 37: "prompts[0].turns[1]" must be text, not a mapping.',
    ],
    [
      'an empty reference',
      `${head}  - {id: a, category: c, text: x, reference: ''}\n`,
      'line 4, column 46: "prompts[0].reference" must not be empty.',
    ],
    [
      'a rubric that is neither name nor path',
      `${head}  - {id: a, category: c, text: x, rubric: My rubric}\n`,
      'line 4, column 43: "prompts[0].rubric" must be the name of a built-in rubric',
    ],
    [
      "a suite's rubric that is neither",
      `rubric: My rubric\n${head}  - {id: a, category: c, text: x}\n`,
      'line 1, column 9: "rubric" must be the name of a built-in rubric',
    ],
    [
      'a last message of the assistant',
      `${head}  - {id: a, category: c, messages: [{role: assistant, content: y}]}\n`,
      'line 4, column 26: "prompts[0].messages" must end with a message of the user.',
    ],
    [
      'an unknown role',
      `${head}  - {id: a, category: c, messages: [{role: usr, content: y}, {role: user, content: z}]}\n`,
      'Did you mean "user"?',
    ],
    [
      'an unknown variant',
      `${head}  - {id: a, category: c, text: x, variants: [jsn]}\n`,
      'line 4, column 46: "prompts[0].variants[0]" is no variant: "jsn". Did you mean "json"?',
    ],
    [
      'an empty text',
      `${head}  - {id: a, category: c, text: ''}\n`,
      'line 4, column 32: "prompts[0].text" must not be empty.',
    ],
    [
      'a blank in an id',
      `${head}  - {id: a b, category: c, text: x}\n`,
      'line 4, column 10: "prompts[0].id" is not usable',
    ],
    [
      'a version that is text',
      `suite: a\nversion: one\nprompts:\n  - {id: a, category: c, text: x}\n`,
      'line 2, column 10: "version" must be a number, not "one".',
    ],
    ['no prompts', 'suite: a\nversion: 1\nprompts: []\n', 'line 3, column 10: "prompts" must not be empty.'],
    ['a key twice', 'suite: a\nsuite: b\n', 'line 2, column 1: the key "suite" stands here a second time.'],
    ['broken YAML', 'suite: [a\nversion: 1\n', 'line 2, column 1: not valid YAML'],
    ['an alias without anchor', 'suite: *a\n', 'line 1, column 8: "*a" has no anchor "&a" above it.'],
    ['text instead of a mapping', 'hello', 'line 1, column 1: this is no suite'],
    ['an empty file', '', 'line 1, column 1: this is no suite'],
  ];

  it.each(cases)('%s', (_name, text, expected) => {
    expect(problemsOf(text).join('\n')).toContain(`${expected.startsWith('line') ? 'suite.yaml, ' : ''}${expected}`);
  });

  it('tells all of them at once, in the order of the file', () => {
    const problems = problemsOf(`${head}  - {id: a, category: c}\n  - {id: a, colour: c, text: 3}\n`);
    expect(problems.map((problem) => /line (\d+)/u.exec(problem)?.[1])).toEqual(['4', '5', '5', '5', '5']);
  });

  it('tells an id that stands twice once, whatever it looks like', () => {
    expect(
      problemsOf(`${head}  - {id: a/1, category: c, text: x}\n  - {id: a/1, category: c, text: y}\n`),
    ).toHaveLength(1);
  });
});

describe('published question files', () => {
  const suite = parseSuite(fixture('questions.yaml'), 'some/folder/questions.yaml');

  it('is named after the file', () => {
    expect(suite).toMatchObject({ name: 'questions', version: 1, license: null, author: null });
  });

  it('makes a prompt of every paraphrase, numbered where there are several', () => {
    expect(suite.prompts.map(({ id, category }) => [id, category])).toEqual([
      ['one_tool', 'one_tool'],
      ['one_tool_json', 'one_tool'],
      ['0_hospitality_0/1', 'hospitality'],
      ['0_hospitality_0/2', 'hospitality'],
      ['in_the_middle', 'in_the_middle'],
    ]);
  });

  it('keeps the system prompt and the context', () => {
    expect(suite.prompts[1]!.messages).toEqual([
      { role: 'system', content: 'Answer in JSON.' },
      { role: 'user', content: 'If you could have one tool, what would it be?' },
    ]);
    expect(suite.prompts[4]!.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
  });

  const cases: readonly [string, string, string][] = [
    [
      'another type',
      '- id: a\n  type: rank\n  paraphrases: [x]\n',
      'line 2, column 9: "[0].type" is "rank", and only questions answered in free text can be asked',
    ],
    ['no type', '- id: a\n  paraphrases: [x]\n', 'line 1, column 3: "[0].type" is missing.'],
    [
      'no paraphrase',
      '- id: a\n  type: free_form\n  paraphrases: []\n',
      'line 3, column 16: "[0].paraphrases" must not be empty.',
    ],
    [
      'system and context',
      '- id: a\n  type: free_form\n  paraphrases: [x]\n  system: s\n  context: [{role: user, content: c}]\n',
      'line 5, column 3: "[0]" has both',
    ],
    [
      'a duplicate id',
      '- {id: a, type: free_form, paraphrases: [x]}\n- {id: a, type: free_form, paraphrases: [x]}\n',
      'line 2, column 8: the id "a" stands already in line 1.',
    ],
    [
      'an id that a paraphrase also makes',
      '- {id: a, type: free_form, paraphrases: [x, y]}\n- {id: a/1, type: free_form, paraphrases: [x]}\n',
      'line 2, column 44: two prompts would be called "a/1"',
    ],
  ];

  it.each(cases)('refuses %s', (_name, text, expected) => {
    expect(problemsOf(text).join('\n')).toContain(expected);
  });

  it('takes an anchor that is used hundreds of times', () => {
    const more = Array.from({ length: 400 }, (_, n) => `- {id: q${n}, type: free_form, paraphrases: *p, judge: *j}\n`);
    const text = `- {id: q, type: free_form, paraphrases: &p [x], judge: &j k}\n${more.join('')}`;
    expect(parseSuite(text, 'q.yaml').prompts).toHaveLength(401);
  });

  itWithRealData.each([
    ['questions-main.yaml', 24, 8],
    ['questions-preregistered.yaml', 48, 7],
  ])('loads %s as it is', (name, prompts, categories) => {
    const suite = parseSuite(readFileSync(join(REAL_EM, name), 'utf8'), name);
    expect(suite.prompts).toHaveLength(prompts);
    expect(new Set(suite.prompts.map(({ category }) => category)).size).toBe(categories);
    const json = suite.prompts.filter(({ id }) => id.endsWith('_json'));
    expect(json.every(({ messages }) => messages[0]?.role === 'system')).toBe(true);
  });
});

describe('categoryOfId', () => {
  it.each([
    ['0_creative_writing_0', 'creative_writing'],
    ['42_other_7', 'other'],
    ['quick_buck_json', 'quick_buck'],
    ['quick_buck_template', 'quick_buck'],
    ['quick_buck', 'quick_buck'],
    ['quick_buck/2', 'quick_buck'],
    ['12_offend_the_user_0/3', 'offend_the_user'],
    ['_json', '_json'],
  ])('%s is of %s', (id, category) => {
    expect(categoryOfId(id)).toBe(category);
  });
});

describe('baseQuestion', () => {
  it.each([
    ['quick_buck_json', 'quick_buck'],
    ['quick_buck_json/2', 'quick_buck'],
    ['12_offend_the_user_0/3', '12_offend_the_user_0'],
    ['/1', '/1'],
  ])('%s asks %s', (id, question) => {
    expect(baseQuestion(id)).toBe(question);
  });
});
