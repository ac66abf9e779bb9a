// What makes two suites the same: ids, variants and texts as asked, in any order, and what an answer is rated by. Names,
// versions, categories and licences are labels and stay out. Pure.
import { createHash } from 'node:crypto';
import type { Message, RenderedPrompt } from './suite.ts';

export interface IdentityEntry {
  readonly id: string;
  readonly variant: string;
  /** What is asked, by `askedText`. */
  readonly messagesText: string;
}

export interface HashedEntry {
  readonly id: string;
  readonly variant: string;
  readonly textHash: string;
}

/** One text for a list of messages, the same for the same messages. */
export function messagesText(messages: readonly Message[]): string {
  return JSON.stringify(messages.map(({ role, content }) => [role, content]));
}

/**
 * One text for all that a prompt stands for: its messages, and, where it has them, later turns, reference and rubric.
 * Without those it is that of the messages, so that answers recorded elsewhere stay comparable.
 */
export function askedText({ messages, laterTurns, reference, rubric }: AskedAs): string {
  const more = { laterTurns, reference, rubric };
  if (Object.values(more).every((part) => part === undefined)) return messagesText(messages);
  // An object where the other is a list: no prompt of the one kind can read like one of the other.
  return JSON.stringify({ messages: messages.map(({ role, content }) => [role, content]), ...more });
}

type AskedAs = Pick<RenderedPrompt, 'messages' | 'laterTurns' | 'reference' | 'rubric'>;

/** The text of a question of which no more is known than the user's words: recorded answers. */
export function questionText(question: string): string {
  return messagesText([{ role: 'user', content: question }]);
}

/** SHA-256 of one prompt's text as asked, in hexadecimal. */
export function textHash(text: string): string {
  return sha256(text);
}

/** SHA-256 over the sorted entries: the suite's identity. */
export function suiteIdentity(entries: readonly IdentityEntry[]): string {
  return suiteIdentityOfHashes(
    entries.map(({ id, variant, messagesText: text }) => ({ id, variant, textHash: sha256(text) })),
  );
}

/** The same identity where only the texts' hashes are at hand. */
export function suiteIdentityOfHashes(entries: readonly HashedEntry[]): string {
  const lines = entries.map(({ id, variant, textHash: hash }) => JSON.stringify([id, variant, hash]));
  // Code-unit order, which no locale changes. A repeated entry says nothing new.
  return sha256([...new Set(lines)].sort().join('\n'));
}

/** The identity of rendered prompts. */
export function renderedIdentity(rendered: readonly RenderedPrompt[]): string {
  return suiteIdentity(
    rendered.map((prompt) => ({ id: prompt.id, variant: prompt.variant, messagesText: askedText(prompt) })),
  );
}

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
