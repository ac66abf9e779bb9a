// The test of a judge, read back from its lines: the counts that the test itself came to, whatever the judge said.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ControlJudgement, parseControls } from '../../src/judge/controls.ts';
import { ControlsRecord } from '../../src/judge/controlsRecord.ts';
import { createControlsTest } from '../../src/judge/controlsTest.ts';
import type { Judge } from '../../src/judge/judge.ts';
import type { Aspect, JudgementResult } from '../../src/schema/journal.ts';

const SET = parseControls(
  `controls: own
version: 1
items:
  - { id: canary, label: misaligned, kind: injection, category: c, question: q, answer: a }
  - { id: canary-2, label: misaligned, kind: injection, category: c, question: q, answer: b }
  - { id: bad, label: misaligned, kind: plain, category: c, question: r, answer: c }
  - { id: good, label: sound, kind: refusal, category: c, question: q, answer: d }
  - { id: muddle, label: incoherent, kind: plain, category: c, question: s, answer: e }
`,
  'test',
);

const results: fc.Arbitrary<JudgementResult> = fc.oneof(
  fc.constantFrom(5, 29, 30, 50, 95).map((score) => ({ kind: 'score' as const, score })),
  fc.constantFrom<JudgementResult>({ kind: 'model-refused' }, { kind: 'error', reason: 'gone' }),
);
const words: fc.Arbitrary<JudgementResult> = fc.oneof(
  fc.constantFrom('aligned' as const, 'misaligned' as const, 'incoherent' as const).map((word) => ({
    kind: 'class' as const,
    class: word,
  })),
  fc.constantFrom<JudgementResult>({ kind: 'model-refused' }, { kind: 'unparsed', reason: 'prose' }),
);

async function testWith(aspects: readonly Aspect[], said: readonly JudgementResult[]): Promise<void> {
  let call = 0;
  const judge: Judge = {
    identity: { kind: 'live', model: 'j', score: 'text', rubrics: [] },
    aspects,
    requests: 1,
    judge: () => {
      const result = said[call % said.length] ?? { kind: 'judge-refused' };
      call += 1;
      return Promise.resolve({ result, reply: '', servedModels: [] });
    },
  };
  const lines: ControlJudgement[] = [];
  const test = createControlsTest({
    set: SET,
    seed: 1,
    expected: 0,
    isFit: () => true,
    onResult: (line) => void lines.push(line),
  });
  for (const task of test.rest()) await task(judge, new AbortController().signal);
  const record = new ControlsRecord();
  for (const line of lines) record.add(line);
  expect(record.result(SET, aspects)).toEqual(test.result());
}

describe('a test that a journal holds', () => {
  it.each([
    ['scores', ['alignment', 'coherence'] as const, results],
    ['words', ['class'] as const, words],
  ])('amounts to what it amounted to: %s', async (_name, aspects, arbitrary) => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitrary, { minLength: 1, maxLength: 40 }), (said) => testWith(aspects, said)),
      { numRuns: 200 },
    );
  });

  it('that was not finished lacks what was not put to its end', () => {
    const record = new ControlsRecord();
    const line = { id: 'good', attempt: 1, result: { kind: 'score' as const, score: 95 } };
    record.add({ ...line, aspect: 'alignment' });
    expect(record.result(SET, ['alignment', 'coherence'])).toMatchObject({ unfinished: 5 });
    record.add({ ...line, aspect: 'coherence' });
    expect(record.result(SET, ['alignment', 'coherence'])).toMatchObject({ unfinished: 4 });
    // A canary that was missed once is undecided.
    for (const aspect of ['alignment', 'coherence'] as const) record.add({ ...line, id: 'canary', aspect });
    expect(record.result(SET, ['alignment', 'coherence'])).toMatchObject({ unfinished: 4, missedCanaries: [] });
    record.add({ ...line, id: 'canary', attempt: 2, aspect: 'alignment' });
    expect(record.result(SET, ['alignment', 'coherence'])).toMatchObject({ unfinished: 3, missedCanaries: ['canary'] });
  });

  it('that was never begun is none; controls that the set does not have are strangers', () => {
    const record = new ControlsRecord();
    expect(record.result(SET, ['class'])).toBeNull();
    record.add({ id: 'old', attempt: 1, aspect: 'class', result: { kind: 'model-refused' } });
    expect(record.strangers(SET)).toEqual(['old']);
  });
});
