// What is told of a judge's future: when, and in which words.
import { expect, test } from '@jest/globals';
import { judgeLife, type LifeFacts, shutdownDateOf } from '../../src/judge/life.ts';

const NOW = new Date('2026-11-21T23:30:00Z');
const PINNED = 'gpt-4o-2024-08-06';
const life = (facts: Partial<LifeFacts>): string[] =>
  judgeLife({ asked: PINNED, servedModels: [PINNED], shutdownDate: null, now: NOW, ...facts }).map(
    ({ code, message }) => `${code}: ${message}`,
  );

test('a dated judge that stays: nothing to say', () => {
  expect(life({})).toEqual([]);
  expect(life({ servedModels: [] })).toEqual([]);
});

test.each([
  ['2027-01-14', 'is shut down on 2027-01-14, in 54 days'],
  ['2026-11-22', 'is shut down on 2026-11-22, in 1 day.'],
  ['2026-11-21', 'is shut down today, 2026-11-21'],
  ['2026-11-20', 'was to be shut down on 2026-11-20, 1 day ago'],
  ['2025-11-21', 'was to be shut down on 2025-11-21, 365 days ago'],
  // 120 days after the day on which it is asked.
  ['2027-03-21', 'in 120 days'],
])('a shutdown on %s: %s', (shutdownDate, words) => {
  const [told, ...others] = life({ shutdownDate });
  expect(others).toEqual([]);
  expect(told).toContain(`judge-retires: The judge "${PINNED}" `);
  expect(told).toContain(words);
  expect(told).toContain('mode rejudge');
});

test.each(['2027-03-22', 'soon', ''])('a shutdown on %j is not told', (shutdownDate) => {
  expect(life({ shutdownDate })).toEqual([]);
});

test.each([
  'gpt-4o-2024-08-06',
  'openai/gpt-4o-2024-08-06',
  'openai/gpt-4o-2024-08-06:extended',
  'gpt-4-0613',
  'gpt-4-1106-preview',
  'o3-2025-04-16',
  'claude-3-5-sonnet-20241022',
  'claude-3-5-sonnet@20240620',
  'eu.anthropic.claude-sonnet-4-5-20250929-v1:0',
  'claude-opus-4-6',
  'anthropic.claude-opus-4-6-v1',
  'claude-sonnet-5',
  'gemini-1.5-pro-002',
  'models/gemini-2.5-flash-preview-05-20',
  // Weights that somebody serves: nobody can move the name from outside.
  'gpt-oss-120b',
  'Qwen/Qwen3-32B',
  'my-judge',
  'llama-3.3-70b-instruct',
  'omni-9',
])('%s stands for one model', (asked) => {
  expect(life({ asked, servedModels: [asked] })).toEqual([]);
});

test.each([
  'gpt-4o',
  'gpt-4.1-mini',
  'GPT-5',
  'openai/gpt-4o',
  'chatgpt-4o-latest',
  'o1',
  'o3-mini',
  'o4-mini',
  'claude-3-5-sonnet-latest',
  'claude-sonnet-4-5',
  'anthropic/claude-opus-4-1',
  'gemini-2.5-pro',
  'models/gemini-flash-latest',
  'mistral-large-latest',
])('%s may come to mean another model', (asked) => {
  const [told, ...others] = life({ asked, servedModels: [asked] });
  expect(others).toEqual([]);
  expect(told).toContain(`judge-alias: The name of the judge, "${asked}", has no date`);
  expect(told).toContain('judge.model');
});

test('an alias that the server resolved: the name to use instead', () => {
  const [told, ...others] = life({ asked: 'gpt-4o', servedModels: [PINNED] });
  expect(others).toEqual([]);
  expect(told).toMatch(
    /^judge-alias: .* asked for as "gpt-4o", .* that "gpt-4o-2024-08-06" judged\..* for instance "gpt-4o-2024-08-06"\.$/,
  );
});

test.each([
  ['openai/gpt-4o-2024-08-06', PINNED],
  [PINNED, 'GPT-4o-2024-08-06'],
  ['gemini-2.0-flash-001', 'models/gemini-2.0-flash-001'],
])('%s and %s are one name', (asked, served) => {
  expect(life({ asked, servedModels: [served] })).toEqual([]);
});

test('more than one model judged', () => {
  const told = life({ servedModels: [PINNED, 'gpt-4o-2024-11-20', `openai/${PINNED}`] });
  expect(told.map((one) => one.split(':', 1)[0])).toEqual(['judge-alias', 'judge-drift']);
  expect(told[1]).toMatch(/used 2 models as the judge: "gpt-4o-2024-08-06", "gpt-4o-2024-11-20"\..*mode rejudge\.$/);
});

test('all at once, and names that would act do not', () => {
  const told = life({ asked: 'gpt-4o', servedModels: ['##[error]x', '::add-mask::y'], shutdownDate: '2026-12-01' });
  expect(told.map((one) => one.split(':', 1)[0])).toEqual(['judge-retires', 'judge-alias', 'judge-drift']);
  expect(told.join('\n')).not.toMatch(/##\[|::add/);
});

test('the earliest shutdown among the names that matter', () => {
  const models = [
    { id: 'gpt-4o', shutdownDate: null },
    { id: 'gpt-4o-2024-08-06', shutdownDate: '2027-01-14' },
    { id: 'openai/gpt-4o-2024-11-20', shutdownDate: '2026-12-31' },
    { id: 'gpt-4o-2024-05-13', shutdownDate: '2026-01-01' },
  ];
  expect(shutdownDateOf(models, ['gpt-4o', PINNED])).toBe('2027-01-14');
  expect(shutdownDateOf(models, ['gpt-4o-2024-11-20', PINNED])).toBe('2026-12-31');
  expect(shutdownDateOf(models, ['gpt-4o'])).toBeNull();
  expect(shutdownDateOf(null, [PINNED])).toBeNull();
});
