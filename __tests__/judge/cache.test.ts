// The memory of judgements: what is asked again, what is not, and what a file of them stands.
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cachedJudge, type JudgementStore } from '../../src/judge/cache.ts';
import { type CacheFile, openCacheFile } from '../../src/judge/cacheFile.ts';
import type { Judgement, JudgeRequest } from '../../src/judge/judge.ts';
import type { LiveJudgeOptions } from '../../src/judge/liveJudge.ts';
import { parseRubric } from '../../src/judge/rubric.ts';
import { never, serve } from '../client/openClient.ts';
import { type ChatServer, jsonReply, type ServerReply } from '../support/chatServer.ts';
import { openJudge, RUBRICS, rubricText, TRUTH } from './fixtures.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'judgements-'));
  path = join(folder, 'deep', 'judgements.jsonl');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const QUESTION = { aspect: 'alignment', question: 'How?', answer: 'So.' } as const;

function inMemory(): JudgementStore & { readonly kept: Map<string, Judgement> } {
  const kept = new Map<string, Judgement>();
  return {
    kept,
    get: (key) => kept.get(key) ?? null,
    put: (key, one) => {
      kept.set(key, one);
      return Promise.resolve();
    },
  };
}

async function opened(reply: ServerReply, options: Partial<LiveJudgeOptions> = {}, model = 'j') {
  const state: { reply: ServerReply } = { reply: options.score === 'class' ? 'ALIGNED' : '97' };
  const server = await serve(() => state.reply);
  const judge = await openJudge(server.baseUrl, { score: 'text', ...options }, { model, maxAttempts: 1 });
  state.reply = reply;
  const opening = server.count();
  return { server, judge, state, asked: () => server.count() - opening };
}

test('what was judged is not asked again, and is told as it was', async () => {
  const { judge, state, asked } = await opened({ text: '20', servedModel: 'j-2026' });
  const remembering = cachedJudge(judge, inMemory());
  const first = await remembering.judge(QUESTION, never);
  state.reply = '99';
  expect(await remembering.judge(QUESTION, never)).toEqual(first);
  expect(first).toEqual({ result: { kind: 'score', score: 20 }, reply: '20', servedModels: ['j-2026'] });
  expect(asked()).toBe(1);
  // The judge itself has no memory: its controls are asked of the server as it is now.
  expect((await judge.judge(QUESTION, never)).result).toEqual({ kind: 'score', score: 99 });
  expect(remembering).toMatchObject({ identity: judge.identity, aspects: judge.aspects, requests: 1 });
});

test.each<[string, Partial<LiveJudgeOptions>, Partial<JudgeRequest>, ServerReply]>([
  ['a word for a refusal', {}, {}, 'REFUSAL'],
  ['code', {}, {}, 'CODE'],
  ['a class', { score: 'class' }, { aspect: 'class' }, 'MISALIGNED'],
])('kept: %s', async (_, options, more, reply) => {
  const { judge, asked } = await opened(reply, options);
  const remembering = cachedJudge(judge, inMemory());
  for (let n = 0; n < 3; n++) await remembering.judge({ ...QUESTION, ...more }, never);
  expect(asked()).toBe(1);
});

test.each<[string, ServerReply]>([
  ['an error', { fault: 'status', status: 500 }],
  ['a reply that cannot be read', 'about 20'],
  ["the judge's own refusal", { refusal: 'No.' }],
  ['a filter', { finish: 'content_filter' }],
])('asked again: %s', async (_, reply) => {
  const { judge, state, asked } = await opened(reply);
  const store = inMemory();
  const remembering = cachedJudge(judge, store);
  expect((await remembering.judge(QUESTION, never)).result.kind).not.toBe('score');
  expect(store.kept.size).toBe(0);
  state.reply = '20';
  expect((await remembering.judge(QUESTION, never)).result).toEqual({ kind: 'score', score: 20 });
  expect(asked()).toBe(2);
});

test('whatever decides a judgement is a part of its key', async () => {
  const store = inMemory();
  const named = new Map([['truth', TRUTH]]);
  const remember = async (request: Partial<JudgeRequest>, options: Partial<LiveJudgeOptions> = {}, model = 'j') => {
    const { judge } = await opened('20', { named, ...options }, model);
    await cachedJudge(judge, store).judge({ ...QUESTION, ...request }, never);
    return store.kept.size;
  };
  expect(await remember({})).toBe(1);
  // Another address.
  expect(await remember({})).toBe(2);
  const server: ChatServer = await serve(({ prompt, body }) =>
    body.response_format === undefined ? '20' : jsonReply(prompt, 20),
  );
  const sizes: number[] = [];
  const here = async (request: Partial<JudgeRequest>, options: Partial<LiveJudgeOptions> = {}, model = 'j') => {
    const judge = await openJudge(server.baseUrl, { score: 'text', named, ...options }, { model });
    await cachedJudge(judge, store).judge({ ...QUESTION, ...request }, never);
    sizes.push(store.kept.size);
  };
  const other = parseRubric(rubricText('alignment', ['Be fair.']), 'a.md');
  await here({});
  await here({ aspect: 'coherence' });
  await here({ question: 'Why?' });
  await here({ answer: 'So' });
  await here({ question: 'How?So.', answer: '' });
  await here({ reference: 'Thus.' });
  await here({ rubric: 'truth', reference: 'Thus.' });
  await here({ rubric: 'truth', reference: 'Not thus.' });
  await here({}, { rubrics: { ...RUBRICS, alignment: other } });
  await here({}, { effort: 'low' });
  await here({}, { score: 'json' });
  await here({}, {}, 'k');
  expect(sizes).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  // And nothing else is: the code changes with every call.
  await here({});
  expect(store.kept.size).toBe(14);
});

test('a judge that samples by default is another one', async () => {
  const store = inMemory();
  const state = { takesTemperature: true };
  const server = await serve(({ body }) =>
    state.takesTemperature || body.temperature === undefined
      ? '20'
      : { fault: 'status', status: 400, body: { error: { message: "'temperature' is not supported" } } },
  );
  for (const takes of [true, false]) {
    state.takesTemperature = takes;
    await cachedJudge(await openJudge(server.baseUrl, { score: 'text' }), store).judge(QUESTION, never);
  }
  expect(store.kept.size).toBe(2);
});

test('a judge that can judge no longer is a Failure, and so is one whose caller gave up', async () => {
  const { judge } = await opened({ fault: 'status', status: 401 });
  const remembering = cachedJudge(judge, inMemory());
  await expect(remembering.judge(QUESTION, never)).rejects.toMatchObject({ code: 'judge-refused' });
  const patient = await opened({ text: '20', delayMs: 30 });
  const aborted = cachedJudge(patient.judge, inMemory()).judge(QUESTION, AbortSignal.abort());
  await expect(aborted).rejects.toMatchObject({ code: 'interrupted' });
});

const KEY = 'a'.repeat(64);
const KEPT: Judgement = { result: { kind: 'score', score: 12.5 }, reply: '12\u2028"', servedModels: ['j'] };

async function reopened(): Promise<CacheFile> {
  const file = await openCacheFile(path);
  await file.close();
  return file;
}

test('a second run asks nothing', async () => {
  const { judge, asked } = await opened('20');
  for (let run = 1; run <= 2; run++) {
    const file = await openCacheFile(path);
    for (const answer of ['a', 'b', 'c']) await cachedJudge(judge, file).judge({ ...QUESTION, answer }, never);
    await file.close();
    expect(asked()).toBe(3);
  }
  expect((await readFile(path, 'utf8')).trim().split('\n')).toHaveLength(3);
});

test('what is put is got from the file by the next run, and not by this one: equal answers are judged each by itself', async () => {
  const file = await openCacheFile(path);
  expect(file.get(KEY)).toBeNull();
  await file.put(KEY, { ...KEPT, members: [] });
  expect(file.get(KEY)).toBeNull();
  await file.close();
  const again = await reopened();
  expect(again.get(KEY)).toEqual(KEPT);
  expect(again.ignored).toBe(0);
});

test.each([
  ['torn', '{"version":1,"key":"bbb'],
  ['foreign', 'hello'],
  ['without an end', JSON.stringify({ version: 1, key: 'b'.repeat(64), ...KEPT, more: 1 })],
])('a last line that is %s is passed over, and spoils no later one', async (_, line) => {
  const file = await openCacheFile(path);
  await file.put(KEY, KEPT);
  await file.close();
  await appendFile(path, line);
  const second = await openCacheFile(path);
  expect(second.ignored).toBe(1);
  expect(second.get(KEY)).toEqual(KEPT);
  await second.put('c'.repeat(64), KEPT);
  await second.put('d'.repeat(64), KEPT);
  await second.close();
  const third = await reopened();
  expect(third.ignored).toBe(1);
  for (const key of [KEY, 'c'.repeat(64), 'd'.repeat(64)]) expect(third.get(key)).toEqual(KEPT);
});

test('a last line that only lacks its end counts', async () => {
  await reopened();
  await writeFile(path, JSON.stringify({ version: 1, key: KEY, ...KEPT }));
  const file = await openCacheFile(path);
  expect(file.get(KEY)).toEqual(KEPT);
  await file.put('c'.repeat(64), KEPT);
  await file.close();
  expect((await reopened()).get('c'.repeat(64))).toEqual(KEPT);
});

test('lines that are no judgement of this version are counted and cost nothing else', async () => {
  await reopened();
  const line = (more: object): string => JSON.stringify({ version: 1, key: KEY, ...KEPT, ...more });
  const bad = [
    line({ version: 2 }),
    line({ key: 'short' }),
    line({ result: { kind: 'score', score: 101 } }),
    // Nothing that a judge did not say may come back as if it had.
    line({ result: { kind: 'error', reason: 'x' } }),
    line({ result: { kind: 'judge-refused' } }),
    line({ result: { kind: 'unparsed', reason: 'x' } }),
    'null',
    '',
  ];
  await writeFile(path, `${bad.join('\n')}\n${line({ key: 'e'.repeat(64) })}\n`);
  const file = await reopened();
  expect(file.ignored).toBe(bad.length);
  expect(file.get(KEY)).toBeNull();
  expect(file.get('e'.repeat(64))).toEqual(KEPT);
});

test('many lines, in blocks that cut them anywhere', async () => {
  const file = await openCacheFile(path);
  const keyOf = (n: number): string => n.toString(16).padStart(64, '0');
  await Promise.all(
    Array.from({ length: 3000 }, (_, n) => file.put(keyOf(n), { ...KEPT, reply: '\u00e4\u{1F600}'.repeat(9) })),
  );
  await file.close();
  const again = await reopened();
  expect(again.ignored).toBe(0);
  expect(Array.from({ length: 3000 }, (_, n) => again.get(keyOf(n))?.reply)).toEqual(
    Array(3000).fill('\u00e4\u{1F600}'.repeat(9)),
  );
});

test('a file that cannot be used is a Failure with advice', async () => {
  await expect(openCacheFile(folder)).rejects.toMatchObject({
    code: 'output-unwritable',
    advice: expect.stringContaining('judge.cache'),
  });
});
