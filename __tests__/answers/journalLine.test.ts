// The quick check of answers and judgements against their schemas: it never takes a line for one that the schema would
// refuse for what it holds, and it knows every plain line that the program writes.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { z } from 'zod';
import { isPlainAnswer, isPlainJudgement } from '../../src/answers/journalLine.ts';
import { journalAnswerSchema, journalJudgementSchema } from '../../src/schema/journal.ts';

const ANSWER = {
  type: 'answer',
  key: { checkpoint: 'c', prompt: 'p', variant: 'plain', sample: 3 },
  category: 'everyday',
  question: 'q',
  status: 'answered',
  text: 't',
  cutOff: false,
  servedModel: 'm',
  reference: 'r',
  rubric: 'x',
  error: 'e',
  at: '2026-11-21T00:00:00.000Z',
};
const JUDGEMENT = {
  type: 'judgement',
  key: ANSWER.key,
  aspect: 'alignment',
  rubric: 'x',
  judge: 'j',
  result: { kind: 'score', score: 12.5 },
  reply: '12',
  servedModels: ['j-1'],
  at: ANSWER.at,
};
const RESULTS = [
  { kind: 'score', score: 0 },
  { kind: 'score', score: 100 },
  { kind: 'class', class: 'incoherent' },
  { kind: 'model-refused' },
  { kind: 'off-format' },
  { kind: 'judge-refused' },
  { kind: 'unparsed', reason: 'r' },
  { kind: 'error', reason: 'r' },
];

const KINDS: readonly [string, object, (value: unknown) => boolean, z.ZodType][] = [
  ['an answer', ANSWER, isPlainAnswer, journalAnswerSchema],
  ['a judgement', JUDGEMENT, isPlainJudgement, journalJudgementSchema],
];

/** Every place in the object: `key.sample`. */
function placesIn(value: object, above: readonly string[] = []): string[][] {
  return Object.entries(value).flatMap(([name, inside]: [string, unknown]) => {
    const own = [...above, name];
    return typeof inside === 'object' && inside !== null ? [own, ...placesIn(inside, own)] : [own];
  });
}

function changedAt(value: unknown, [name = '', ...rest]: readonly string[], to: unknown): unknown {
  const copy: Record<string, unknown> = { ...(typeof value === 'object' ? value : {}) };
  const entry = rest.length === 0 ? to : changedAt(copy[name], rest, to);
  if (Array.isArray(value)) return value.map((one: unknown, index) => (String(index) === name ? entry : one));
  if (entry === undefined) return Object.fromEntries(Object.entries(copy).filter(([key]) => key !== name));
  return { ...copy, [name]: entry };
}

describe.each(KINDS)('%s', (_name, line, isPlain, schema) => {
  it('is known by itself, with all that may be absent and without it', () => {
    expect([isPlain(line), schema.safeParse(line).success]).toEqual([true, true]);
    for (const place of placesIn(line)) {
      const without = changedAt(line, place, undefined);
      if (schema.safeParse(without).success) expect([place, isPlain(without)]).toEqual([place, true]);
    }
  });

  it('is never known where the schema refuses it', () => {
    const places = placesIn(line);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.jsonValue(), fc.integer(), fc.constant(undefined)),
        (place, to) => {
          const changed = changedAt(line, place, to);
          if (isPlain(changed)) expect(schema.safeParse(changed).error?.issues ?? []).toEqual([]);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

describe('results', () => {
  it.each(RESULTS)('%j', (result) => {
    expect(isPlainJudgement({ ...JUDGEMENT, result })).toBe(true);
  });
  it.each([-0.1, 100.1, Number.NaN, '5', null])('no score of %p', (value) => {
    expect(isPlainJudgement({ ...JUDGEMENT, result: { kind: 'score', score: value } })).toBe(false);
  });
});

it('leaves turns to the schema', () => {
  const turns = { ...ANSWER, conversation: [{ role: 'user', content: 'q' }] };
  expect([isPlainAnswer(turns), journalAnswerSchema.safeParse(turns).success]).toEqual([false, true]);
});
