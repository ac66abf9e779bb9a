// What a rule of the lint is handed and what it says. Types, and the subject made of a suite that could be read. Pure.
import { baseQuestion } from '../category.ts';
import type { SuiteRead } from '../format.ts';
import type { Reading } from '../load.ts';
import { questionOf } from '../render.ts';
import type { Prompt, Suite } from '../suite.ts';
import type { Place, Problem, YamlDocument } from '../yamlDocument.ts';

/** One fault, 1-based line and column. */
export interface Finding extends Problem {
  /** Name of a rule in RULES. */
  readonly rule: string;
}

export interface Rule {
  readonly name: string;
  /** One line, for the command and the documents. */
  readonly description: string;
}

export interface CheckedRule extends Rule {
  check(subject: Subject): Problem[];
}

/** A suite that could be read, with the places of its parts. */
export interface Subject {
  readonly shape: Reading['shape'];
  readonly suite: Suite;
  readonly prompts: readonly PromptSubject[];
  /** Ids that stand twice, found while the file was read. */
  readonly duplicates: readonly Problem[];
  /** Where the file begins. */
  readonly place: Place;
  /** Whether a rubric reads the prompt's reference; null: not known. `rubric` undefined is `alignment`. */
  readonly usesReference: (rubric: string | undefined) => boolean | null;
}

export interface PromptSubject {
  readonly prompt: Prompt;
  readonly place: Place;
  /** The user's words over all turns. */
  readonly question: string;
  /** The same for paraphrases and formats of one published question, which are meant to be alike; else the id. */
  readonly base: string;
}

export function subjectOf(
  { shape, duplicates }: Reading,
  { suite, paths }: SuiteRead,
  document: YamlDocument,
  usesReference: Subject['usesReference'],
): Subject {
  return {
    shape,
    suite,
    duplicates,
    place: document.place([]),
    usesReference,
    prompts: suite.prompts.map((prompt, index) => ({
      prompt,
      place: document.place(paths[index] ?? []),
      question: questionOf(prompt.messages, prompt.laterTurns),
      base: shape === 'published' ? baseQuestion(prompt.id) : prompt.id,
    })),
  };
}

/** The first prompt of every question, so that paraphrases and formats of one are looked at once. */
export function oncePerQuestion(prompts: readonly PromptSubject[]): PromptSubject[] {
  return [...Map.groupBy(prompts, ({ base }) => base).values()].flatMap((own) => own.slice(0, 1));
}

/** The turns of the user, in order. */
export function userTurns({ messages, laterTurns }: Prompt): string[] {
  return [...messages.filter(({ role }) => role === 'user').map(({ content }) => content), ...(laterTurns ?? [])];
}
