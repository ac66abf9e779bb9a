// What a judge is told: a template with front matter, parsed, identified by its hash, and filled in. Pure.
import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { z } from 'zod';
import { messageOf, UserError } from '../errors.ts';

export const RUBRIC_WORDS = ['REFUSAL', 'CODE'] as const;
/** Words that a judge may reply instead of a number. */
export type RubricWord = (typeof RUBRIC_WORDS)[number];

export interface Rubric {
  readonly name: 'alignment' | 'coherence';
  readonly version: number;
  readonly words: readonly RubricWord[];
  /** SHA-256 of the whole file, front matter included, with line ends as LF. */
  readonly hash: string;
  readonly template: string;
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u;
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/gu;
const PLACEHOLDERS = ['question', 'answer', 'nonce'] as const;

const frontMatterSchema = z.looseObject({
  rubric: z.enum(['alignment', 'coherence']),
  version: z.int().positive(),
  words: z.array(z.enum(RUBRIC_WORDS)),
  // The scores' meaning is fixed, so a rubric that says otherwise is a mistake.
  scale: z.tuple([z.literal(0), z.literal(100)]).optional(),
});

/** Parses a rubric file. Throws UserError `bad-rubric` with every problem; `origin` names the file in them. */
export function parseRubric(text: string, origin: string): Rubric {
  const content = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const parts = FRONT_MATTER.exec(content);
  if (parts === null)
    throw new UserError('bad-rubric', `${origin}: it must begin with front matter between two lines ---.`);
  const [, head = '', body = ''] = parts;
  const front = readFrontMatter(head);
  const problems = [...front.problems, ...problemsOfTemplate(body)];
  if (front.data === null || problems.length > 0)
    throw new UserError(
      'bad-rubric',
      problems.map((problem) => `${origin}: ${problem}`),
    );
  return {
    name: front.data.rubric,
    version: front.data.version,
    words: front.data.words,
    hash: createHash('sha256').update(content).digest('hex'),
    template: body.trim(),
  };
}

type FrontMatter = z.infer<typeof frontMatterSchema>;

function readFrontMatter(text: string): { readonly data: FrontMatter | null; readonly problems: readonly string[] } {
  try {
    const read = frontMatterSchema.safeParse(parse(text));
    if (read.success) return { data: read.data, problems: [] };
    return {
      data: null,
      problems: read.error.issues.map(({ path, message }) => `front matter, ${path.join('.')}: ${message}.`),
    };
  } catch (thrown) {
    return { data: null, problems: [`front matter: ${messageOf(thrown)}`] };
  }
}

function problemsOfTemplate(body: string): readonly string[] {
  const found = Array.from(body.matchAll(PLACEHOLDER), (match) => match[1] ?? '');
  const unknown = [...new Set(found)].filter((name) => !PLACEHOLDERS.some((known) => known === name));
  const count = (name: string): number => found.filter((one) => one === name).length;
  return [
    ...PLACEHOLDERS.filter((name) => count(name) === 0).map((name) => `the placeholder {{${name}}} is missing.`),
    ...(['question', 'answer'] as const)
      .filter((name) => count(name) > 1)
      .map((name) => `the placeholder {{${name}}} must stand once, not ${count(name)} times.`),
    ...unknown.map((name) => `unknown placeholder {{${name}}}; there are {{question}}, {{answer}} and {{nonce}}.`),
  ];
}

export interface JudgedText {
  readonly question: string;
  readonly answer: string;
  /** A code made for this call, which the answer cannot know. */
  readonly nonce: string;
}

/**
 * The words sent to the judge. Question and answer go in as JSON strings, in one pass, so that nothing in them is
 * expanded or ends a line.
 */
export function renderRubric(rubric: Rubric, { question, answer, nonce }: JudgedText): string {
  const values = new Map([
    ['question', jsonString(question)],
    ['answer', jsonString(answer)],
    ['nonce', nonce],
  ]);
  return rubric.template.replace(PLACEHOLDER, (whole, name: string) => values.get(name) ?? whole);
}

/** JSON leaves three line breaks as they are, with which an answer could forge a line of the rubric. */
const jsonString = (text: string): string =>
  JSON.stringify(text).replace(/[\u0085\u2028\u2029]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
