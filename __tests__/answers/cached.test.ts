// The memory of a live baseline's answers, over real HTTP: what is asked again, what is not, and what a file of them
// stands.
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type AnswerCache, openAnswerCache } from '../../src/answers/answerCache.ts';
import { namesOfAnswers, remembering } from '../../src/answers/cached.ts';
import { endpointSource } from '../../src/answers/endpoint.ts';
import type { Answer, PlannedAnswer } from '../../src/answers/source.ts';
import type { ChatClientOptions } from '../../src/client/openaiClient.ts';
import type { Sampling } from '../../src/schema/instrument.ts';
import { plannedAnswers } from '../../src/suite/order.ts';
import type { RenderedPrompt } from '../../src/suite/suite.ts';
import { never, openClient, serve } from '../client/openClient.ts';
import type { ChatServer, ServerReply } from '../support/chatServer.ts';
import { oneByOne } from '../support/oneByOne.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baseline-'));
  path = join(folder, 'deep', 'baseline-answers.jsonl');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const DAY = '2026-11-20T10:00:00.000Z';
const SAMPLING: Sampling = { temperature: 1, topP: 1, maxTokens: 60 };

const promptOf = (id: string, more: Partial<RenderedPrompt> = {}): RenderedPrompt => ({
  id,
  variant: 'plain',
  category: 'c',
  domains: [],
  messages: [{ role: 'user', content: id }],
  question: id,
  ...more,
});

/** The server: its reply can be changed from run to run. */
async function serveChanging(first: (prompt: string, number: number) => ServerReply) {
  const state = { reply: first };
  const server = await serve(({ prompt, number }) => state.reply(prompt, number));
  return { server, state };
}

interface Run {
  readonly answers: readonly Answer[];
  readonly ignored: number;
  /** Requests that it took. */
  readonly asked: number;
}

interface How {
  readonly prompts?: readonly RenderedPrompt[];
  readonly samples?: number;
  readonly sampling?: Sampling;
  readonly client?: Partial<ChatClientOptions>;
  readonly day?: string;
}

async function run(server: ChatServer, how: How = {}): Promise<Run> {
  const { prompts = ['a', 'b', 'c'].map((id) => promptOf(id)), samples = 2, sampling = SAMPLING, day = DAY } = how;
  const { client } = await openClient(server.baseUrl, { inFlight: 4, maxAttempts: 1, ...how.client });
  const nameOf = namesOfAnswers(client, sampling);
  const store = await openAnswerCache(path, { asked: asked(nameOf, prompts), samples });
  const before = server.count();
  const now = (): Date => new Date(day);
  const source = endpointSource({
    client,
    checkpoint: 'base',
    sampling,
    remember: (ask) => remembering(ask, { store, nameOf, checkpoint: 'base', now }),
  });
  const answers: Answer[] = [];
  for await (const answer of source.answers(oneByOne(plannedAnswers(prompts, samples, 1)), never)) answers.push(answer);
  await store.close();
  return { answers, ignored: store.ignored, asked: server.count() - before };
}

const asked = (
  nameOf: (item: PlannedAnswer) => { readonly asked: string },
  prompts: readonly RenderedPrompt[],
): ReadonlySet<string> => new Set(prompts.map((prompt) => nameOf({ prompt, sample: 0, index: 0 }).asked));

const inOrder = (answers: readonly Answer[]): Answer[] => answers.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0));

test('a second run asks nothing, and hands on the same answers, saying when they were given', async () => {
  const { server } = await serveChanging((prompt, number) => ({ text: `${prompt} ${number}`, servedModel: 'm-1' }));
  const first = await run(server);
  expect(first.asked).toBe(6);
  expect(first.answers.every(({ keptAt }) => keptAt === undefined)).toBe(true);
  const second = await run(server, { day: '2026-11-29T10:00:00.000Z' });
  expect(second.asked).toBe(0);
  expect(inOrder(second.answers)).toEqual(inOrder(first.answers).map((answer) => ({ ...answer, keptAt: DAY })));
});

test('more answers to a prompt ask only for the missing ones', async () => {
  const { server } = await serveChanging((prompt, number) => `${prompt} ${number}`);
  const first = await run(server);
  const more = await run(server, { samples: 5 });
  expect([more.asked, more.answers.length]).toEqual([9, 15]);
  const texts = new Set(first.answers.map(({ text }) => text));
  expect(more.answers.filter(({ text }) => texts.has(text))).toHaveLength(6);
  // And fewer take no more than they plan.
  const fewer = await run(server, { samples: 1 });
  expect([fewer.asked, fewer.answers.length]).toEqual([0, 3]);
});

test.each<[string, ServerReply, Partial<Answer>]>([
  ['cut off', { text: 'half', finish: 'length' }, { status: 'answered', cutOff: true }],
  ['empty', '', { status: 'empty' }],
  ['filtered', { text: 'no', finish: 'content_filter' }, { status: 'filtered' }],
  ['in error', { fault: 'status', status: 500 }, { status: 'error' }],
])('an answer that is %s is asked again', async (_, reply, landed) => {
  const { server, state } = await serveChanging((prompt) => (prompt === 'b' ? reply : 'whole'));
  const first = await run(server, { samples: 1 });
  expect(inOrder(first.answers).find(({ key }) => key.prompt === 'b')).toMatchObject(landed);
  state.reply = () => 'whole now';
  const second = await run(server, { samples: 1 });
  expect(second.asked).toBe(1);
  expect(second.answers.map(({ text }) => text).toSorted()).toEqual(['whole', 'whole', 'whole now']);
});

const turns = promptOf('a', { laterTurns: ['And then?'] });
test.each<[string, How]>([
  ['another model', { client: { model: 'other' } }],
  ['another temperature', { sampling: { ...SAMPLING, temperature: 0.7 } }],
  ['another top-p', { sampling: { ...SAMPLING, topP: 0.9 } }],
  ['another cap on tokens', { sampling: { ...SAMPLING, maxTokens: 61 } }],
  ['other words', { prompts: [promptOf('a', { messages: [{ role: 'user', content: 'A?' }] })] }],
  ['a system prompt', { prompts: [promptOf('a', { messages: [{ role: 'system', content: 'a' }] })] }],
  ['another variant that reads the same', { prompts: [promptOf('a', { variant: 'other' })] }],
  [
    'a prompt with another id that reads the same',
    { prompts: [promptOf('z', { messages: [{ role: 'user', content: 'a' }] })] },
  ],
  ['further turns', { prompts: [turns] }],
])('%s is asked anew', async (_, other) => {
  const { server } = await serveChanging((prompt, number) => `${prompt} ${number}`);
  const prompts = [promptOf('a')];
  await run(server, { prompts });
  expect((await run(server, { prompts })).asked).toBe(0);
  const anew = await run(server, { prompts, ...other });
  expect(anew.answers.every(({ keptAt }) => keptAt === undefined)).toBe(true);
  expect(anew.asked).toBeGreaterThanOrEqual(2);
});

test('another server is asked anew', async () => {
  const [one, other] = [await serve(() => 'one'), await serve(() => 'other')];
  await run(one);
  expect((await run(other)).asked).toBe(6);
});

test('what the server is sent beside the usual fields belongs to the name', async () => {
  const { client } = await openClient((await serve(() => 'x')).baseUrl);
  const { server } = client;
  if (server === undefined) throw new Error('it has a server');
  const named = (extras: Record<string, number>): string =>
    namesOfAnswers(
      { ...client, server: { ...server, extras: () => extras } },
      SAMPLING,
    )({
      prompt: promptOf('a'),
      sample: 0,
      index: 0,
    }).asked;
  expect(named({ top_k: -1, min_p: 0 })).toBe(named({ min_p: 0, top_k: -1 }));
  expect(named({ top_k: -1 })).not.toBe(named({}));
});

test('of several turns the whole conversation comes back', async () => {
  const { server } = await serveChanging((prompt, number) => `${prompt} ${number}`);
  const first = await run(server, { prompts: [turns] });
  const second = await run(server, { prompts: [turns] });
  expect([first.asked, second.asked]).toEqual([4, 0]);
  expect(inOrder(second.answers).map(({ conversation }) => conversation)).toEqual(
    inOrder(first.answers).map(({ conversation }) => conversation),
  );
  expect(second.answers[0]?.conversation).toHaveLength(3);
});

test('lines that are no kept answer are counted and cost one request each; a torn one spoils no other', async () => {
  const { server } = await serveChanging((prompt, number) => `${prompt} ${number}`);
  await run(server);
  const [line = '', ...others] = (await readFile(path, 'utf8')).trimEnd().split('\n');
  const other = (more: object): string => JSON.stringify({ ...JSON.parse(line), ...more });
  const bad = [
    other({ version: 2 }),
    other({ sample: -1 }),
    other({ asked: 'short' }),
    other({ answer: { text: ' ', at: DAY } }),
    other({ answer: { text: 'x', at: 'yesterday' } }),
    'null',
    '',
  ];
  await writeFile(path, `${[...bad, ...others].join('\n')}\n`);
  await appendFile(path, line.slice(0, 90));
  const second = await run(server);
  expect([second.asked, second.ignored]).toEqual([1, bad.length + 1]);
  expect((await run(server)).asked).toBe(0);
});

test('of two lines for one answer the first counts, whoever wrote the second', async () => {
  const { server } = await serveChanging(() => 'said');
  await run(server, { prompts: [promptOf('a')], samples: 1 });
  await appendFile(path, (await readFile(path, 'utf8')).replace('"said"', '"not said"'));
  const { answers } = await run(server, { prompts: [promptOf('a')], samples: 1 });
  expect(answers.map(({ text }) => text)).toEqual(['said']);
});

test('a folder that cannot be used is a Failure with advice', async () => {
  await writeFile(join(folder, 'deep'), 'a file');
  const opening: Promise<AnswerCache> = openAnswerCache(path, { asked: new Set(), samples: 1 });
  await expect(opening).rejects.toMatchObject({
    code: 'output-unwritable',
    advice: expect.stringContaining('baseline.cache'),
  });
});
