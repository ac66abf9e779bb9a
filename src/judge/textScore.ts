// The score that a judge wrote as text. Strict: the whole reply is the number or the word; a number somewhere in a
// sentence is no score. Pure.
import { RESULT_OF_WORD, type ReadResult } from './logprobScore.ts';
import type { RubricWord } from './rubric.ts';

const NUMBER = /^(?:0|[1-9]\d?|100)(?:\.\d+)?\.?$/u;

/** Reads the whole trimmed text as a number from 0 to 100 or one of the rubric's words, a full stop allowed. */
export function textScore(text: string, words: readonly RubricWord[]): ReadResult {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'unparsed', reason: 'empty' };
  const value = NUMBER.test(trimmed) ? Number.parseFloat(trimmed) : Number.NaN;
  if (value <= 100) return { kind: 'score', score: value };
  const word = words.find((one) => one === trimmed.replace(/\.$/u, '').toUpperCase());
  if (word !== undefined) return RESULT_OF_WORD[word];
  return { kind: 'unparsed', reason: 'the reply is neither a number from 0 to 100 nor one of the words of the rubric' };
}
