// Several answers by one request, over real HTTP: whatever the server makes of it, every item gets one answer.
import { expect, test } from '@jest/globals';
import { type Ask, endpointSource } from '../../src/answers/endpoint.ts';
import type { Answer, PlannedAnswer } from '../../src/answers/source.ts';
import { Together } from '../../src/answers/together.ts';
import type { ChatClientOptions } from '../../src/client/openaiClient.ts';
import { plannedAnswers } from '../../src/suite/order.ts';
import { inPortions } from '../../src/suite/portions.ts';
import type { RenderedPrompt } from '../../src/suite/suite.ts';
import { never, openClient, serve, until } from '../client/openClient.ts';
import type { ChatServer, ReceivedChat, ServerReply } from '../support/chatServer.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { drawn } from '../support/servers.ts';

const promptOf = (id: string, more: Partial<RenderedPrompt> = {}): RenderedPrompt => ({
  id,
  variant: 'plain',
  category: 'c',
  domains: [],
  messages: [{ role: 'user', content: id }],
  question: id,
  ...more,
});
const PROMPTS = ['a', 'b', 'c'].map((id) => promptOf(id));
const refused: ServerReply = { fault: 'status', status: 400, body: { error: { message: 'n is too large' } } };

interface Ran {
  readonly answers: readonly Answer[];
  readonly thrown: unknown;
  readonly server: ChatServer;
  readonly together: Together;
  /** What was asked for, request by request. */
  readonly sizes: readonly number[];
}

interface How {
  readonly prompts?: readonly RenderedPrompt[];
  readonly samples?: number;
  readonly client?: Partial<ChatClientOptions>;
  readonly signal?: AbortSignal;
  readonly remember?: (ask: Ask) => Ask;
  readonly only?: (item: PlannedAnswer) => boolean;
}

async function run(
  reply: (request: ReceivedChat) => ServerReply | Promise<ServerReply>,
  { prompts = PROMPTS, samples = 20, client: options = {}, signal = never, remember, only = () => true }: How = {},
): Promise<Ran> {
  const server = await serve({ reply });
  const { client } = await openClient(server.baseUrl, { inFlight: 4, ...options });
  const together = new Together();
  const source = endpointSource({
    client,
    checkpoint: 's',
    sampling: { temperature: 1, topP: 1, maxTokens: 9 },
    together,
    ...(remember === undefined ? {} : { remember }),
  });
  const items = inPortions([...plannedAnswers(prompts, samples, 1)].filter(only), {
    block: () => 8 * prompts.length,
    most: () => together.most(),
    mayJoin: ({ prompt }) => prompt.laterTurns === undefined,
  });
  const answers: Answer[] = [];
  let thrown: unknown = null;
  try {
    for await (const answer of source.answers(oneByOne(items), signal)) answers.push(answer);
  } catch (failure) {
    thrown = failure;
  }
  return { answers, thrown, server, together, sizes: server.received.map(({ body }) => body.n ?? 1) };
}

/** Every item of the plan once, each under its own name and in its own place. */
function expectWhole({ answers, thrown }: Ran, prompts = PROMPTS, samples = 20): void {
  expect(thrown).toBeNull();
  const named = (one: { index?: number; prompt: string; sample: number }): string =>
    `${one.index} ${one.prompt} ${one.sample}`;
  expect(
    answers.map(({ key, index }) => named({ ...key, ...(index === undefined ? {} : { index }) })).toSorted(),
  ).toEqual(
    [...plannedAnswers(prompts, samples, 1)]
      .map(({ prompt, ...one }) => named({ ...one, prompt: prompt.id }))
      .toSorted(),
  );
}

test('a server with n: one request for eight answers, each choice an answer of its own', async () => {
  const ran = await run((one) => (one.body.n === undefined ? 'fine' : drawn(one)));
  expectWhole(ran);
  expect(ran.sizes.toSorted()).toEqual([4, 4, 4, 8, 8, 8, 8, 8, 8]);
  expect(new Set(ran.answers.map(({ text }) => text)).size).toBe(60);
  expect(ran.answers.every(({ status }) => status === 'answered')).toBe(true);
  expect(ran.server.maxInFlight()).toBeLessThanOrEqual(4);
  expect(ran.together.takeFurther()).toBe(0);
});

test('one that leaves some out is asked for the rest, and from then on for one at a time', async () => {
  const ran = await run(({ body, number }) =>
    body.n === undefined ? `${number}` : { several: Array.from({ length: body.n - 3 }, (_, k) => `${number}: ${k}`) },
  );
  expectWhole(ran);
  // Nobody else had been asked for several.
  expect(ran.sizes).toEqual([8, ...Array<number>(55).fill(1)]);
  expect(new Set(ran.answers.map(({ text }) => text)).size).toBe(60);
  expect(ran.together.takeFurther()).toBe(3);
  expect(ran.together.takeFurther()).toBe(0);
});

test('one that ignores n in silence loses nothing; one that gives too many doubles nothing', async () => {
  expectWhole(await run(({ number }) => `${number}`));
  const ran = await run(({ body }) => ({ several: Array.from({ length: (body.n ?? 1) + 2 }, (_, k) => `${k}`) }));
  expectWhole(ran);
  expect(ran.sizes).toHaveLength(9);
});

test('one that takes no more than three is asked for two, and is not given up', async () => {
  const ran = await run((one) => ((one.body.n ?? 1) > 3 ? refused : one.body.n === undefined ? 'fine' : drawn(one)));
  expectWhole(ran);
  expect(ran.answers.every(({ status }) => status === 'answered')).toBe(true);
  expect(ran.sizes.slice(0, 5)).toEqual([8, 1, 4, 1, 2]);
  expect(ran.sizes.slice(2).filter((n) => n > 3)).toEqual([4]);
});

test('a prompt that is refused, alone too, is an error for each of its items and teaches nothing', async () => {
  const ran = await run((one) => (one.prompt === 'b' ? refused : drawn(one)), { samples: 16 });
  expectWhole(ran, PROMPTS, 16);
  expect(ran.answers.filter(({ status }) => status === 'error').map(({ key }) => key.prompt)).toEqual(
    Array(16).fill('b'),
  );
  expect(ran.sizes.toSorted()).toEqual([1, 1, 8, 8, 8, 8, 8, 8]);
});

test('a call that fails for good is the fate of each of its items', async () => {
  const ran = await run((one) => (one.prompt === 'b' ? { fault: 'html' } : drawn(one)), {
    samples: 8,
    client: { maxAttempts: 2 },
  });
  expectWhole(ran, PROMPTS, 8);
  const failed = ran.answers.filter(({ status }) => status === 'error');
  expect(failed.map(({ key }) => key.prompt)).toEqual(Array(8).fill('b'));
  expect(failed.every(({ error }) => error?.includes('HTML'))).toBe(true);
  expect(ran.server.count()).toBe(4);
});

test('a filtered, an empty and a cut-off choice are one answer each', async () => {
  const choice = (content: string, finish: string): unknown => ({
    finish_reason: finish,
    message: { role: 'assistant', content },
  });
  const choices = [choice('x', 'stop'), choice('', 'content_filter'), choice('', 'stop'), choice('y', 'length')];
  const ran = await run(() => ({ fault: 'raw', body: JSON.stringify({ model: 'm', choices }) }), {
    prompts: [promptOf('a')],
    samples: 4,
  });
  expect(ran.answers.map(({ status, cutOff }) => [status, cutOff])).toEqual([
    ['answered', false],
    ['filtered', false],
    ['empty', false],
    ['answered', true],
  ]);
  expect(ran.sizes).toEqual([4]);
});

test('several turns are asked for alone', async () => {
  const prompts = [promptOf('a', { laterTurns: ['more'] }), promptOf('b')];
  const ran = await run((one) => (one.body.n === undefined ? 'fine' : drawn(one)), { prompts, samples: 8 });
  expectWhole(ran, prompts, 8);
  expect(ran.sizes.toSorted()).toEqual([...Array<number>(16).fill(1), 8]);
});

test('what landed before an abort is yielded, and what was not asked for is not', async () => {
  const controller = new AbortController();
  const running = run(
    ({ number, body }) => {
      if (number > 1) return { fault: 'silent' };
      return { several: Array.from({ length: (body.n ?? 1) - 2 }, (_, k) => `${k}`) };
    },
    { signal: controller.signal, samples: 8, prompts: [promptOf('a')] },
  );
  setTimeout(() => {
    controller.abort();
  }, 300);
  const { answers, thrown, server } = await running;
  expect(thrown).toBeNull();
  expect(answers.map(({ text }) => text)).toEqual(['0', '1', '2', '3', '4', '5']);
  await until(() => server.cancelled() === 1);
  expect(server.count()).toBe(2);
});

test('a refused key in the rest of a portion: what landed is yielded, then the Failure', async () => {
  const { answers, thrown } = await run(({ number }) =>
    number === 1 ? { several: ['0', '1'] } : { fault: 'status', status: 401 },
  );
  expect(answers.map(({ text }) => text)).toEqual(['0', '1']);
  expect(thrown).toMatchObject({ code: 'endpoint-refused' });
});
