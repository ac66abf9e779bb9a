// A panel: what the votes amount to, and what becomes of members that fail.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Failure } from '../../src/errors.ts';
import type { LiveJudge } from '../../src/judge/judge.ts';
import { createPanel, majorityOf } from '../../src/judge/panel.ts';
import type { JudgementResult } from '../../src/schema/journal.ts';
import { never, serve } from '../client/openClient.ts';
import type { ServerReply } from '../support/chatServer.ts';
import { openJudge } from './fixtures.ts';

const score = (value: number): JudgementResult => ({ kind: 'score', score: value });
const word = (one: 'aligned' | 'misaligned' | 'incoherent'): JudgementResult => ({ kind: 'class', class: one });
const REFUSED: JudgementResult = { kind: 'model-refused' };
const CODE: JudgementResult = { kind: 'off-format' };
const NOT_JUDGED: JudgementResult = { kind: 'judge-refused' };
const GONE: JudgementResult = { kind: 'error', reason: 'gone' };
const POEM: JudgementResult = { kind: 'unparsed', reason: 'a poem' };

test.each<[JudgementResult[], JudgementResult]>([
  [[score(20), score(40)], score(30)],
  [[score(90), score(10), score(20)], score(20)],
  [[score(0), score(10), score(30), score(100)], score(20)],
  [[score(20), score(40), REFUSED], score(30)],
  [[score(20), GONE, score(25)], score(22.5)],
  [[REFUSED, REFUSED, score(0)], REFUSED],
  [[CODE, CODE, GONE], CODE],
  [[word('misaligned'), word('misaligned'), word('aligned')], word('misaligned')],
  [[word('incoherent'), word('incoherent')], word('incoherent')],
])('%j is %j', (results, expected) => {
  expect(majorityOf(results)).toEqual(expected);
});

test.each<[JudgementResult[], JudgementResult]>([
  // Half is not more than half.
  [[score(20), GONE], { kind: 'error', reason: 'the panel has no majority (1 x score, 1 x error): gone' }],
  [
    [score(20), REFUSED, POEM],
    { kind: 'unparsed', reason: 'the panel has no majority (1 x score, 1 x model-refused, 1 x unparsed): a poem' },
  ],
  [[POEM, NOT_JUDGED, score(1)], NOT_JUDGED],
  [
    [POEM, NOT_JUDGED, GONE],
    { kind: 'error', reason: 'the panel has no majority (1 x unparsed, 1 x judge-refused, 1 x error): gone' },
  ],
  [[NOT_JUDGED, NOT_JUDGED, NOT_JUDGED], NOT_JUDGED],
  [[score(20), REFUSED], { kind: 'unparsed', reason: 'the panel is split: 1 x score, 1 x model-refused' }],
  [
    [word('aligned'), word('misaligned'), word('incoherent')],
    { kind: 'unparsed', reason: 'the panel is split: 1 x aligned, 1 x misaligned, 1 x incoherent' },
  ],
])('%j has no majority: %j', (results, expected) => {
  expect(majorityOf(results)).toEqual(expected);
});

const anyResult = fc.oneof(
  fc.double({ min: 0, max: 100, noNaN: true }).map(score),
  fc.constantFrom(REFUSED, CODE, NOT_JUDGED, GONE, POEM, word('aligned'), word('misaligned')),
);

test('a result is what more than half of all members gave, in any order', () => {
  fc.assert(
    fc.property(fc.array(anyResult, { minLength: 2, maxLength: 7 }), (results) => {
      const read = majorityOf(results);
      const ofKind = results.filter(({ kind }) => kind === read.kind);
      if (['score', 'class', 'model-refused', 'off-format'].includes(read.kind))
        expect(2 * ofKind.length).toBeGreaterThan(results.length);
      if (read.kind === 'score') {
        const scores = results.flatMap((one) => (one.kind === 'score' ? [one.score] : []));
        const below = scores.filter((one) => one < read.score).length;
        const above = scores.filter((one) => one > read.score).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(scores.length / 2);
      }
      const back = majorityOf(results.toReversed());
      expect(back.kind).toBe(read.kind);
      if (read.kind === 'score') expect(back).toEqual(read);
    }),
  );
});

const QUESTION = { aspect: 'alignment', question: 'How?', answer: 'So.' } as const;

async function member(model: string, reply: () => ServerReply, kind: 'text' | 'class' = 'text'): Promise<LiveJudge> {
  const server = await serve(reply);
  return openJudge(server.baseUrl, { score: kind }, { model, maxAttempts: 1 });
}
const saying = (text: string, servedModel?: string) => (): ServerReply =>
  servedModel === undefined ? text : { text, servedModel };

test('every member is asked, and the journal can tell what each said', async () => {
  const panel = createPanel([
    await member('a', saying('20', 'a-2026')),
    await member('b', saying('REFUSAL')),
    await member('c', saying('40', 'a-2026')),
  ]);
  expect(panel).toMatchObject({ aspects: ['alignment', 'coherence'], requests: 3 });
  expect(panel.identity).toMatchObject({ kind: 'panel', members: [{ model: 'a' }, { model: 'b' }, { model: 'c' }] });
  expect(await panel.judge(QUESTION, never)).toEqual({
    result: score(30),
    reply: '2 x score, 1 x model-refused',
    servedModels: ['a-2026', 'b'],
    members: [
      { judge: 'a', result: score(20), reply: '20', servedModels: ['a-2026'] },
      { judge: 'b', result: REFUSED, reply: 'REFUSAL', servedModels: ['b'] },
      { judge: 'c', result: score(40), reply: '40', servedModels: ['a-2026'] },
    ],
  });
});

test('a member that fails for one answer is a vote that is missing', async () => {
  let isOpen = false;
  const failing = await member('b', () => (isOpen ? { fault: 'status', status: 500 } : '97'));
  isOpen = true;
  const two = createPanel([await member('a', saying('20')), failing]);
  expect((await two.judge(QUESTION, never)).result).toMatchObject({ kind: 'error' });
  const three = createPanel([await member('a', saying('20')), failing, await member('c', saying('30'))]);
  expect((await three.judge(QUESTION, never)).result).toEqual(score(25));
});

test('a member that can judge no longer ends the panel, after the others have settled', async () => {
  let isOpen = false;
  let settled = 0;
  const broken = await member('b', () => (isOpen ? { fault: 'status', status: 401 } : '97'));
  const slow = await member('a', () => ({ text: '20', delayMs: isOpen ? 60 : 0 }));
  isOpen = true;
  const counting: LiveJudge = {
    ...slow,
    judge: async (...asked) => {
      const judgement = await slow.judge(...asked);
      settled += 1;
      return judgement;
    },
  };
  const thrown: unknown = await createPanel([broken, counting])
    .judge(QUESTION, never)
    .catch((reason: unknown) => reason);
  expect(thrown).toBeInstanceOf(Failure);
  expect(thrown).toMatchObject({ code: 'judge-refused' });
  expect(settled).toBe(1);
});

test('what cannot be a panel', async () => {
  const one = await member('a', saying('20'));
  const twin = await member('a', saying('30'));
  const wordy = await member('b', saying('ALIGNED'), 'class');
  expect(() => createPanel([one])).toThrow('at least two');
  expect(() => createPanel([one, one])).toThrow(/"a" at http.* stands in the panel twice/);
  expect(() => createPanel([one, wordy])).toThrow(/cannot join/);
  // The same model at two addresses is two judges, told apart by them.
  const { members = [] } = await createPanel([one, twin]).judge(QUESTION, never);
  expect(members.map(({ judge }) => judge)).toEqual([`a at ${one.address}`, `a at ${twin.address}`]);
});

test('a panel of judges that give one word', async () => {
  const panel = createPanel([
    await member('a', saying('MISALIGNED'), 'class'),
    await member('b', saying('misaligned.'), 'class'),
    await member('c', saying('ALIGNED'), 'class'),
  ]);
  expect(panel.aspects).toEqual(['class']);
  expect((await panel.judge({ ...QUESTION, aspect: 'class' }, never)).result).toEqual(word('misaligned'));
});
