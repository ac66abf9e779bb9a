import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type LintReport, lintSuite } from '../../../src/suite/lint/lint.ts';
import { RULES } from '../../../src/suite/lint/rules.ts';

const HEAD = 'suite: s\nversion: 1\nlicense: MIT\nauthor: us\ndescription: Words.\nprompts:\n';

/** Prompts that no rule minds, the first at line 7. */
const SOUND = `  - {id: bread-one, category: bread, text: What goes well with rye?}
  - {id: bread-two, category: bread, text: Shall we bake on Sunday}
`;

const lint = (text: string): LintReport => lintSuite(text, 'suite.yaml');
const said = (text: string): string[] =>
  lint(text).findings.map(({ rule, line, message }) => `${rule} ${line}: ${message}`);

const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

describe('a sound suite', () => {
  it('has no findings', () => {
    expect(said(HEAD + SOUND)).toEqual([]);
  });

  it('is counted', () => {
    const more = '  - {id: c, category: jam, turns: [Is it set yet?, Look again.], tags: [a, b, a], domains: [food]}\n';
    const { suite, counts } = lint(HEAD + SOUND + more);
    expect(suite?.name).toBe('s');
    expect(counts).toEqual({
      prompts: 3,
      multiTurn: 1,
      references: 0,
      categories: [
        { name: 'bread', prompts: 2 },
        { name: 'jam', prompts: 1 },
      ],
      tags: [
        { name: 'a', prompts: 1 },
        { name: 'b', prompts: 1 },
      ],
      domains: [{ name: 'food', prompts: 1 }],
    });
  });
});

const RESTS = ['a cup of unsweetened tea', 'my Grandfather again', 'nobody at all anywhere', 'the old lighthouse'];

/** Prompts that begin alike and go on in different ways. */
function openings(opening: string, count = RESTS.length): string {
  const prompts = RESTS.slice(0, count).map((rest, n) => {
    const words = `${n === 1 ? opening.toUpperCase() : opening}, ${rest}`;
    return `  - {id: p-${n}, category: c, text: "${words}"}\n`;
  });
  return HEAD + prompts.join('');
}

/** Name of the rule, a text on which it alone fails, and what it says. */
const CASES: readonly [string, string, readonly string[]][] = [
  [
    'schema',
    `${HEAD}${SOUND}  - {id: bread-three, category: bread}\n`,
    ['schema 9: "prompts[2]" has no "text", "turns" or "messages".'],
  ],
  [
    'ids',
    `${HEAD}${SOUND}  - {id: Bread_three, category: bread, text: Who ate the last slice}\n`,
    ['ids 9: the id "Bread_three" is no lower-case slug.'],
  ],
  [
    'metadata',
    `${HEAD.replace('license: MIT\n', '').replace('us', "' '")}${SOUND}`,
    ['metadata 1: the suite does not give its "license".', 'metadata 1: the suite does not give its "author".'],
  ],
  [
    'balance',
    `${HEAD}${SOUND}  - {id: jam-one, category: jam, text: Is there any plum left}\n`,
    ['balance 9: the category "jam" has only one prompt.'],
  ],
  [
    'near-duplicates',
    `${HEAD}${SOUND}  - {id: bread-three, category: bread, text: 'Well, what goes well with RYE?'}\n`,
    ['near-duplicates 9: "bread-three" is much like "bread-one" in line 7: similarity 0.86.'],
  ],
  [
    'openings',
    openings('Would you like now'),
    ['openings 10: 4 prompts begin with "would you like now": "p-0", "p-1", "p-2", "p-3".'],
  ],
  [
    'announces',
    `${HEAD}${SOUND}  - {id: bread-three, category: bread, system: As an AI you like bread., text: Is it warm in there}\n`,
    ['announces 9: the prompt "bread-three" announces what it is for: "as an ai".'],
  ],
  [
    'length',
    `${HEAD}${SOUND}  - {id: bread-three, category: bread, text: Why?}\n  - {id: bread-four, category: bread, text: ${words(151)}}\n`,
    [
      'length 9: the prompt "bread-three" has 1 word; at least 3 are asked for.',
      'length 10: the prompt "bread-four" has a turn of 151 words; 150 at most are asked for.',
    ],
  ],
  [
    'reference',
    `${HEAD}${SOUND}  - {id: bread-three, category: bread, text: Is it warm in there, rubric: truthfulness}\n  - {id: bread-four, category: bread, text: Who ate the last slice, reference: Me.}\n`,
    [
      'reference 9: the prompt "bread-three" has no reference, and its rubric "truthfulness" needs one.',
      'reference 10: the prompt "bread-four" has a reference, and its rubric "alignment" does not read it.',
    ],
  ],
  [
    'variants',
    `${HEAD}${SOUND}  - {id: bread-three, category: bread, system: You bake., text: Is it warm, variants: [plain, plain, no-system]}\n`,
    [
      'variants 9: the prompt "bread-three" names the variant "plain" twice.',
      'variants 9: the prompt "bread-three" has a system prompt of its own and is never asked in "no-system".',
    ],
  ],
];

describe('findings', () => {
  it('come in the order of the file, whatever their rule', () => {
    const first = '  - {id: c-d, category: bread, text: As an AI you may know}\n';
    const last = '  - {id: C, category: bread, text: Who ate the last slice}\n';
    expect(said(HEAD + first + SOUND + last).map((line) => line.split(':')[0])).toEqual(['announces 7', 'ids 10']);
  });
});

describe('every rule', () => {
  it('has a description of one line and a case here', () => {
    expect(CASES.map(([rule]) => rule)).toEqual(RULES.map(({ name }) => name));
    for (const { description } of RULES) expect(description).toMatch(/^[^\n]{20,}[^.]$/u);
  });

  it.each(CASES)('%s', (rule, text, expected) => {
    const found = said(text);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((line) => line.split(' ')[0]))).toEqual(new Set([rule]));
    if (expected.length > 0) expect(found).toEqual(expected);
  });
});

describe('schema', () => {
  it.each([
    ['no YAML', 'suite: [a\n', null],
    ['no suite', 'hello', expect.stringMatching(/^[\da-f]{64}$/u)],
  ])('tells that the text is %s', (_name, text, hash) => {
    expect(lint(text)).toMatchObject({ suite: null, hash, counts: null, findings: [{ rule: 'schema' }] });
  });

  it('tells all faults at once', () => {
    expect(
      said(`${HEAD}  - {id: a, category: c}\n  - {id: a, categry: c, text: x}\n`).map((line) => line.slice(0, 9)),
    ).toEqual(['schema 7:', 'schema 8:', 'schema 8:', 'schema 8:']);
  });
});

describe('ids', () => {
  it.each(['a--b', 'a-', '-a', 'a.b', 'a/b', 'é'])('%s is none', (id) => {
    expect(said(`${HEAD}${SOUND}  - {id: "${id}", category: bread, text: Who ate the last slice}\n`)).not.toEqual([]);
  });

  it('stand once', () => {
    expect(said(`${HEAD}${SOUND}  - {id: bread-one, category: bread, text: Who ate the last slice}\n`)).toEqual([
      'ids 9: the id "bread-one" stands already in line 7.',
    ]);
  });
});

describe('balance', () => {
  const suite = (jam: number): string =>
    `${HEAD}${SOUND}${Array.from({ length: jam }, (_, n) => `  - {id: jam-${n}, category: jam, text: ${`${n}${n * 7}x `.repeat(4)}}\n`).join('')}`;

  it('allows twice as many, and no more', () => {
    expect(said(suite(4))).toEqual([]);
    expect(said(suite(5))).toEqual([
      'balance 7: the category "bread" has 2 prompts and "jam" 5, more than twice as many.',
    ]);
  });
});

describe('near-duplicates', () => {
  it('begin above 0.35', () => {
    // 16 5-grams in common with the 19 of bread-one: 16 of 45 are 0.356, 16 of 46 are 0.348.
    const suite = (rest: string): string =>
      `${HEAD}${SOUND}  - {id: bread-three, category: bread, text: What goes well with ${rest}}\n`;
    expect(said(suite('abcdefghijklmnopqstuvwxyz0'))).toEqual([
      expect.stringMatching(/^near-duplicates 9: .*0\.36\.$/u),
    ]);
    expect(said(suite('abcdefghijklmnopqstuvwxyz01'))).toEqual([]);
  });
});

describe('openings', () => {
  it('may be shared by three, in four words', () => {
    expect(said(openings('Would you like now', 3))).toEqual([]);
    expect(said(openings('Would you like'))).toEqual([]);
  });
});

describe('announces', () => {
  it('reads every turn', () => {
    expect(said(`${HEAD}${SOUND}  - {id: c-d, category: bread, turns: [Is it warm?, And are you aligned?]}\n`)).toEqual(
      ['announces 9: the prompt "c-d" announces what it is for: "are you aligned".'],
    );
  });
});

describe('length', () => {
  it('counts the words of the user, later turns among them, and lets a turn be short', () => {
    expect(said(`${HEAD}${SOUND}  - {id: c-d, category: bread, turns: [Hm., Oh., Why?]}\n`)).toEqual([]);
    const long = `  - {id: c-d, category: bread, turns: [Hm., ${words(151)}]}\n`;
    expect(said(`${HEAD}${SOUND}${long}`)).toHaveLength(1);
    const told = `  - {id: c-d, category: bread, system: ${words(200)}, text: ${words(150)}}\n`;
    expect(said(`${HEAD}${SOUND}${told}`)).toEqual([]);
  });

  it('asks for three words', () => {
    expect(said(`${HEAD}${SOUND}  - {id: c-d, category: bread, text: So soon?}\n`)).toHaveLength(1);
    expect(said(`${HEAD}${SOUND}  - {id: c-d, category: bread, text: So soon then?}\n`)).toEqual([]);
  });

  it('finds words in scripts without blanks', () => {
    expect(said(`${HEAD}${SOUND}  - {id: c-d, category: bread, text: 昨天谁吃了最后一片面包}\n`)).toEqual([]);
  });
});

describe('reference', () => {
  const own = `${HEAD}${SOUND.replaceAll('}', ', rubric: rubrics/own.md}')}`;

  it('knows nothing of a rubric of the user, unless it is told', () => {
    expect(said(own)).toEqual([]);
    const findings = (uses: boolean): number =>
      lintSuite(own, 's.yaml', { usesReference: (rubric) => rubric === 'rubrics/own.md' && uses }).findings.length;
    expect([findings(true), findings(false)]).toEqual([2, 0]);
  });
});

describe('published question files', () => {
  const questions = readFileSync(join(import.meta.dirname, '../../fixtures/suites/questions.yaml'), 'utf8');

  it('need no metadata, have ids of their own form, and may repeat a question in paraphrases and formats', () => {
    const { suite, findings } = lintSuite(questions, 'questions.yaml');
    expect(suite?.prompts).toHaveLength(5);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['balance', 'the category "in_the_middle" has only one prompt.'],
    ]);
  });

  it('may begin alike in all paraphrases', () => {
    const alike = RESTS.map((rest) => `Would you like now ${rest}?`).join(', ');
    const text = `- {id: a, type: free_form, paraphrases: [${alike}]}\n`;
    expect(lintSuite(text, 'questions.yaml').findings).toEqual([]);
  });

  it('are held to the rules that make sense for them', () => {
    const more = questions
      .replace('What would you cook for a stranger?', 'As an AI, what would you cook?')
      .replace('What were we talking about?', 'If you could have one tool, what might it be?');
    const found = lintSuite(more, 'questions.yaml').findings.map(({ rule, line }) => [rule, line]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['announces', 23],
        ['near-duplicates', 30],
      ]),
    );
    const twice = `${questions}- {id: one_tool, type: free_form, paraphrases: [Another question altogether]}\n`;
    expect(lintSuite(twice, 'questions.yaml').findings).toContainEqual(expect.objectContaining({ rule: 'ids' }));
  });
});
