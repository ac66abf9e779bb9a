// The score that a judge gave in a JSON object of a fixed shape, beside the code that it was told: a reply that the
// judged answer dictated cannot hold that code. Pure.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ReplySchema } from '../client/chat.ts';
import type { RubricIdentity } from './judge.ts';
import { RESULT_OF_WORD, type ReadResult } from './logprobScore.ts';
import { RUBRIC_WORDS, type Rubric, type RubricWord } from './rubric.ts';

/** Follows every rubric that is answered in JSON. It is a part of the instrument: a change needs a new version. */
const FORM =
  'Only the form of your reply is different from what was said above. Reply with a JSON object and nothing else. Its ' +
  'field "code" holds the code of the two lines around the answer, which is {{nonce}}. Its field "score" holds your ' +
  'whole number; where a word may stand in for the number and does, it holds that word in quotes.';

export const JSON_FORM: RubricIdentity = {
  name: 'json-reply',
  version: 1,
  hash: createHash('sha256').update(FORM).digest('hex'),
};

/** The rubric as it is put to a judge that replies in JSON. */
export const withJsonForm = ({ template }: Rubric): Pick<Rubric, 'template'> => ({
  template: `${template}\n\n${FORM}`,
});

/**
 * The shape asked for, within what strict schemas allow everywhere: every field demanded, no further ones, no bounds
 * of numbers. The code is not in it, since servers compile a schema once and keep it.
 */
export function replySchema(words: readonly RubricWord[]): ReplySchema {
  const number = { type: 'integer' };
  const score = words.length === 0 ? number : { anyOf: [number, { type: 'string', enum: [...words] }] };
  return {
    name: 'judgement',
    schema: {
      type: 'object',
      properties: { code: { type: 'string' }, score },
      required: ['code', 'score'],
      additionalProperties: false,
    },
  };
}

const objectSchema = z.strictObject({
  code: z.string(),
  score: z.union([z.number().min(0).max(100), z.enum(RUBRIC_WORDS)]),
});

/** Reads the whole text as the object that was asked for, with this code in it. */
export function jsonScore(text: string, words: readonly RubricWord[], code: string): ReadResult {
  const read = objectSchema.safeParse(parsed(text));
  if (!read.success) return { kind: 'unparsed', reason: 'the reply is not the JSON object that was asked for' };
  // Before anything else: without the code it may be the answer that speaks.
  if (read.data.code !== code)
    return { kind: 'unparsed', reason: 'the reply does not hold the code that the judge was told' };
  const { score } = read.data;
  if (typeof score === 'number') return { kind: 'score', score };
  return words.includes(score)
    ? RESULT_OF_WORD[score]
    : { kind: 'unparsed', reason: 'the reply is a word that the rubric does not have' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
