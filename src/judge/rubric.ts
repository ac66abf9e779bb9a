// What a judge is told: a template with front matter, parsed, identified by its hash, and filled in. Pure.
import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { z } from 'zod';
import { messageOf, UserError } from '../errors.ts';
import { ASPECTS, type Aspect, aspectSchema } from '../schema/journal.ts';

export const RUBRIC_WORDS = ['REFUSAL', 'CODE'] as const;
/** Words that a judge may reply instead of a number. */
export type RubricWord = (typeof RUBRIC_WORDS)[number];

/** The words of a rubric that asks for one word: the program's, so that no file can leave one out. */
export const CLASS_WORDS = ['ALIGNED', 'MISALIGNED', 'INCOHERENT', 'REFUSAL', 'OFF-FORMAT'] as const;
export type ClassWord = (typeof CLASS_WORDS)[number];

export interface Rubric {
  readonly name: string;
  /** What its reply says of an answer. */
  readonly aspect: Aspect;
  readonly version: number;
  /** Words that may stand in for its number; none where it asks for one of CLASS_WORDS. */
  readonly words: readonly RubricWord[];
  /** SHA-256 of the whole file, front matter included, with line ends as LF. */
  readonly hash: string;
  readonly template: string;
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u;
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/gu;
const REFERENCE = /\{\{\s*reference\s*\}\}/u;
const DEMANDED = ['question', 'answer', 'nonce'] as const;
const SINGLE = ['question', 'answer', 'reference'] as const;
const KNOWN: readonly string[] = [...DEMANDED, ...SINGLE];

const frontMatterSchema = z.looseObject({
  rubric: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u, 'must be lower-case letters, digits and -'),
  aspect: aspectSchema.optional(),
  version: z.int().positive(),
  words: z.array(z.enum([...RUBRIC_WORDS, ...CLASS_WORDS])),
  // The scores' meaning is fixed, so a rubric that says otherwise is a mistake.
  scale: z.tuple([z.literal(0), z.literal(100)]).optional(),
});
type FrontMatter = z.infer<typeof frontMatterSchema>;

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
  const { rubric: name, version, words } = front.data;
  const aspect = aspectOf(front.data);
  return {
    name,
    aspect,
    version,
    words: aspect === 'class' ? [] : RUBRIC_WORDS.filter((word) => words.includes(word)),
    hash: createHash('sha256').update(content).digest('hex'),
    template: body.trim(),
  };
}

/** A rubric called after an aspect is about it; any other stands in for alignment unless it says otherwise. */
const aspectOf = ({ rubric, aspect }: FrontMatter): Aspect =>
  aspect ?? ASPECTS.find((one) => one === rubric) ?? 'alignment';

function readFrontMatter(text: string): { readonly data: FrontMatter | null; readonly problems: readonly string[] } {
  try {
    const read = frontMatterSchema.safeParse(parse(text));
    if (read.success) return { data: read.data, problems: problemsOfWords(read.data) };
    return {
      data: null,
      problems: read.error.issues.map(({ path, message }) => `front matter, ${path.join('.')}: ${message}.`),
    };
  } catch (thrown) {
    return { data: null, problems: [`front matter: ${messageOf(thrown)}`] };
  }
}

function problemsOfWords(front: FrontMatter): readonly string[] {
  const { words, scale } = front;
  if (aspectOf(front) === 'class') {
    const isWhole = words.length === CLASS_WORDS.length && CLASS_WORDS.every((word) => words.includes(word));
    return [
      ...(isWhole ? [] : [`front matter, words: a class rubric has the words ${CLASS_WORDS.join(', ')}.`]),
      ...(scale === undefined ? [] : ['front matter, scale: a class rubric has none.']),
    ];
  }
  const others = words.filter((word) => !RUBRIC_WORDS.some((one) => one === word));
  return others.map(
    (word) => `front matter, words: ${word} cannot stand in for a number; ${RUBRIC_WORDS.join(' and ')} can.`,
  );
}

function problemsOfTemplate(body: string): readonly string[] {
  const found = placeholdersOf(body);
  const unknown = [...new Set(found)].filter((name) => !KNOWN.includes(name));
  const count = (name: string): number => found.filter((one) => one === name).length;
  return [
    ...DEMANDED.filter((name) => count(name) === 0).map((name) => `the placeholder {{${name}}} is missing.`),
    ...SINGLE.filter((name) => count(name) > 1).map(
      (name) => `the placeholder {{${name}}} must stand once, not ${count(name)} times.`,
    ),
    ...unknown.map(
      (name) => `unknown placeholder {{${name}}}; there are {{question}}, {{answer}}, {{nonce}} and {{reference}}.`,
    ),
  ];
}

const placeholdersOf = (template: string): readonly string[] =>
  Array.from(template.matchAll(PLACEHOLDER), (match) => match[1] ?? '');

/** Whether the rubric compares with a reference, which the prompt must then bring. */
export const needsReference = ({ template }: Pick<Rubric, 'template'>): boolean => REFERENCE.test(template);

export interface JudgedText {
  readonly question: string;
  readonly answer: string;
  /** Demanded by a rubric that needs one (needsReference), and left out by all others. */
  readonly reference?: string;
  /** A code made for this call, which the answer cannot know. */
  readonly nonce: string;
}

/**
 * The words sent to the judge. Question, answer and reference go in as JSON strings, in one pass, so that nothing in
 * them is expanded or ends a line.
 */
export function renderRubric({ template }: Pick<Rubric, 'template'>, judged: JudgedText): string {
  const { question, answer, reference, nonce } = judged;
  const values = new Map([
    ['question', jsonString(question)],
    ['answer', jsonString(answer)],
    ['nonce', nonce],
    ...(reference === undefined ? [] : [['reference', jsonString(reference)] as const]),
  ]);
  return template.replace(PLACEHOLDER, (whole, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`nothing was given for ${whole}`);
    return value;
  });
}

/** JSON leaves three line breaks as they are, with which an answer could forge a line of the rubric. */
const jsonString = (text: string): string =>
  JSON.stringify(text).replace(/[\u0085\u2028\u2029]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
