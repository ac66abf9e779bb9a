// What an evaluation says of answers that earlier runs asked for.
import { expect, test } from '@jest/globals';
import type { Answer } from '../../src/answers/source.ts';
import { answerDrift } from '../../src/evaluate/answerDrift.ts';
import { Findings } from '../../src/evaluate/findings.ts';
import { answerLine } from '../../src/evaluate/journalLines.ts';
import { requestWords } from '../../src/report/usage.ts';
import { journalAnswerSchema } from '../../src/schema/journal.ts';
import { evaluationCriterion } from '../../src/verdict/trust.ts';
import { evaluationOf, spread } from '../support/evaluations.ts';

const answer = (keptAt?: string): Answer => ({
  key: { checkpoint: 'b', prompt: 'p', variant: 'plain', sample: 0 },
  category: 'c',
  domains: [],
  question: 'q',
  status: 'answered',
  text: 't',
  cutOff: false,
  ...(keptAt === undefined ? {} : { keptAt }),
});

test('they are counted, with the first and the last day that they were given', () => {
  const findings = new Findings();
  findings.landed(answer());
  expect(findings.keptAnswers).toBeNull();
  for (const day of ['2026-11-21', '2026-11-19', '2026-11-20']) findings.landed(answer(`${day}T10:00:00.000Z`));
  expect(findings.keptAnswers).toEqual({ count: 3, first: '2026-11-19', last: '2026-11-21' });
});

test('the journal keeps when an answer was given, and takes nothing else for it', () => {
  const line = answerLine(answer('2026-11-21T10:00:00.000Z'), '2026-11-22T10:00:00.000Z');
  expect(journalAnswerSchema.parse(line).keptAt).toBe('2026-11-21T10:00:00.000Z');
  expect(journalAnswerSchema.safeParse({ ...line, keptAt: 'long ago' }).success).toBe(false);
  expect('keptAt' in answerLine(answer(), '2026-11-22T10:00:00.000Z')).toBe(false);
});

test.each<[readonly string[], boolean]>([
  [[], false],
  [['m'], false],
  // One name, however it is written.
  [['openai/M', 'm'], false],
  [['m-1', 'm-2'], true],
])('names %j are of several models: %j', (names, isDrift) => {
  expect(answerDrift(names) !== null).toBe(isDrift);
});

test('answers of several models are no baseline to decide on', () => {
  const whole = evaluationOf(spread(4, { scored: 40 }));
  expect(evaluationCriterion(whole, 'baseline').decision).toBe('pass');
  const problems = [{ code: 'answer-drift', message: 'm-1, m-2', count: 1 }];
  expect(evaluationCriterion({ ...whole, problems }, 'baseline')).toMatchObject({
    decision: 'inconclusive',
    sentence: expect.stringContaining('m-1, m-2'),
  });
});

test('the words for requests name them', () => {
  const { usage } = evaluationOf(spread(4, { scored: 40 }));
  expect(requestWords(usage)).not.toContain('kept');
  expect(requestWords({ ...usage, keptAnswers: { count: 1, first: '2026-11-19', last: '2026-11-21' } })).toMatch(
    /; 1 answer not asked here, kept from earlier runs \(2026-11-19 to 2026-11-21\)$/u,
  );
});
