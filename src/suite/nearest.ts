// The valid word that a mistyped one probably meant. Used wherever a message names a key, an id or a column.
import { distance } from 'fastest-levenshtein';
import { visible } from '../untrusted.ts';

/** `max_tokens`, `maxTokens` and `MAX-TOKENS` are the same word to a person. */
const normal = (word: string): string =>
  word
    .replace(/([a-z\d])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .replace(/[_\s]+/gu, '-');

/** The candidate closest to `word` by edits; null only without candidates. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = normal(word);
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = distance(wanted, normal(candidate));
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** ` Did you mean "x"?`, or nothing without candidates. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const best = nearest(word, candidates);
  return best === null ? '' : ` Did you mean "${best}"?`;
}

/** A value of a file, short and harmless, in quotes. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);
  return `"${visible(text, { codePoints: 60, lines: 1 })}"`;
}
