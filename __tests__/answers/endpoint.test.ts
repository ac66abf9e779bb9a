// The endpoint as an answer source, over real HTTP.
import { expect, test } from '@jest/globals';
import { endpointSource } from '../../src/answers/endpoint.ts';
import type { Answer, PlannedAnswer } from '../../src/answers/source.ts';
import type { ChatClientOptions } from '../../src/client/openaiClient.ts';
import { Failure } from '../../src/errors.ts';
import { never, openClient, serve, settle, until } from '../client/openClient.ts';
import type { ServerReply } from '../support/chatServer.ts';
import { oneByOne } from '../support/oneByOne.ts';

const SAMPLING = { temperature: 1, topP: 1, maxTokens: 60 };

function* planned(words: Iterable<string>, pulled: string[] = []): Generator<PlannedAnswer> {
  let index = 0;
  for (const one of words) {
    pulled.push(one);
    yield {
      prompt: {
        id: one,
        variant: 'plain',
        category: 'c',
        domains: ['law'],
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: one },
        ],
        question: `${one}?`,
      },
      sample: 2,
      index: index++,
    };
  }
}

const numbered = (length: number): string[] => Array.from({ length }, (_, n) => `q${n}`);

interface Collected {
  readonly answers: Answer[];
  readonly thrown: unknown;
}

async function collect(answers: AsyncIterable<Answer>): Promise<Collected> {
  const landed: Answer[] = [];
  try {
    for await (const answer of answers) landed.push(answer);
    return { answers: landed, thrown: null };
  } catch (thrown) {
    return { answers: landed, thrown };
  }
}

async function ask(
  reply: (prompt: string) => ServerReply | Promise<ServerReply>,
  words: readonly string[],
  options: Partial<ChatClientOptions> = {},
): Promise<Collected> {
  const server = await serve(({ prompt }) => reply(prompt));
  const { client } = await openClient(server.baseUrl, { inFlight: 4, ...options });
  const source = endpointSource({ client, checkpoint: 'step-1', sampling: SAMPLING });
  return collect(source.answers(oneByOne(planned(words)), never));
}

test('what is sent and what lands', async () => {
  const server = await serve(() => ({ text: 'Fine.', servedModel: 'm-7' }));
  const { client } = await openClient(server.baseUrl, { apiKey: 'sk-secret' });
  const source = endpointSource({ client, checkpoint: 'step-1', sampling: SAMPLING });
  expect(source).toMatchObject({ kind: 'endpoint', description: `m at ${server.baseUrl}` });
  const { answers } = await collect(source.answers(oneByOne(planned(['q'])), never));
  expect(answers).toEqual([
    {
      index: 0,
      key: { checkpoint: 'step-1', prompt: 'q', variant: 'plain', sample: 2 },
      category: 'c',
      domains: ['law'],
      question: 'q?',
      status: 'answered',
      text: 'Fine.',
      cutOff: false,
      servedModel: 'm-7',
    },
  ]);
  expect(server.received[0]?.body).toMatchObject({ temperature: 1, top_p: 1, max_tokens: 60 });
  expect(server.received[0]?.body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
});

test.each<[string, ServerReply, Partial<Answer>]>([
  ['text', 'Hi', { status: 'answered', text: 'Hi' }],
  ['no text', '', { status: 'empty', text: '' }],
  ['blanks', ' \n', { status: 'empty' }],
  ['thinking only', '<think>well</think>', { status: 'empty', text: '' }],
  ['thinking that used up the tokens', { text: '<think>well', finish: 'length' }, { status: 'empty', cutOff: true }],
  ['cut off', { text: 'Hi th', finish: 'length' }, { status: 'answered', text: 'Hi th', cutOff: true }],
  ['the refusal field', { refusal: "I can't." }, { status: 'answered', text: "I can't." }],
  ['filtered, 200', { text: '', finish: 'content_filter' }, { status: 'filtered' }],
  [
    'filtered, 400',
    { fault: 'status', status: 400, body: { error: { code: 'content_filter' } } },
    { status: 'filtered' },
  ],
  ['400', { fault: 'status', status: 400 }, { status: 'error', text: '' }],
  ['HTML', { fault: 'html' }, { status: 'error', text: '' }],
])('%s', async (_, reply, expected) => {
  const { answers, thrown } = await ask(() => reply, ['q']);
  expect(thrown).toBeNull();
  expect(answers).toHaveLength(1);
  expect(answers[0]).toMatchObject(expected);
  expect(answers[0]?.error !== undefined).toBe(typeof reply === 'object' && 'fault' in reply);
});

test('every item has its answer, faults among them', async () => {
  const { answers } = await ask((prompt) => (prompt.endsWith('3') ? { fault: 'html' } : 'fine'), numbered(40));
  expect(new Set(answers.map(({ key }) => key.prompt)).size).toBe(40);
  expect(answers.filter(({ status }) => status === 'error')).toHaveLength(4);
});

test('answers are yielded as they land, not in the order of the plan', async () => {
  let landed = 0;
  const { answers } = await ask(async (prompt) => {
    if (prompt === 'q0') await until(() => landed === 3);
    else landed += 1;
    return 'fine';
  }, numbered(4));
  expect(answers.at(-1)?.key.prompt).toBe('q0');
});

test('items are pulled lazily, in order, no more than the window for a slow consumer', async () => {
  const server = await serve(() => 'fine');
  const { client } = await openClient(server.baseUrl, { inFlight: 3 });
  const pulled: string[] = [];
  const source = endpointSource({ client, checkpoint: 'c', sampling: SAMPLING });
  const answers = source.answers(oneByOne(planned(numbered(50), pulled)), never)[Symbol.asyncIterator]();
  expect(pulled).toEqual([]);
  await answers.next();
  await settle();
  // One was taken; at most twice three are in flight or wait.
  expect(pulled).toEqual(numbered(7).slice(0, pulled.length));
  expect(server.maxInFlight()).toBeLessThanOrEqual(3);
  await answers.return?.();
  await settle(20);
  expect(pulled.length).toBeLessThanOrEqual(7);
});

test('a fast consumer keeps the endpoint busy and never beyond its limit', async () => {
  const server = await serve(() => ({ text: 'fine', delayMs: 3 }));
  const { client } = await openClient(server.baseUrl, { inFlight: 5 });
  const source = endpointSource({ client, checkpoint: 'c', sampling: SAMPLING });
  expect((await collect(source.answers(oneByOne(planned(numbered(60))), never))).answers).toHaveLength(60);
  expect(server.maxInFlight()).toBe(5);
});

test('a refused key: what landed and what was in flight is yielded, then the Failure', async () => {
  const { answers, thrown } = await ask(async (prompt) => {
    if (prompt === 'q2') return { fault: 'status', status: 401 };
    if (prompt === 'q3') await settle(40);
    return 'fine';
  }, numbered(40));
  expect(thrown).toBeInstanceOf(Failure);
  expect(thrown).toMatchObject({ code: 'endpoint-refused', message: expect.stringContaining('401') });
  expect(answers.map(({ key }) => key.prompt)).toContain('q3');
  expect(answers.length).toBeLessThan(12);
});

test('the same fault for each of the first answers ends the source', async () => {
  const { answers, thrown } = await ask(() => ({ fault: 'error-inside' }), numbered(500), { maxAttempts: 2 });
  expect(thrown).toMatchObject({
    code: 'endpoint-unreachable',
    message: expect.stringMatching(/Each of the first 8 calls/),
  });
  expect(answers.length).toBeLessThanOrEqual(16);
});

test('an abort ends it quietly, with what has landed', async () => {
  const server = await serve(({ number }) => (number <= 3 ? 'fine' : { fault: 'silent' }));
  const { client } = await openClient(server.baseUrl, { inFlight: 4 });
  const controller = new AbortController();
  const pulled: string[] = [];
  const source = endpointSource({ client, checkpoint: 'c', sampling: SAMPLING });
  const collecting = collect(source.answers(oneByOne(planned(numbered(50), pulled)), controller.signal));
  await until(() => server.count() === 7);
  controller.abort();
  const { answers, thrown } = await collecting;
  expect(thrown).toBeNull();
  expect(answers).toHaveLength(3);
  await until(() => server.cancelled() === 4);
  expect(pulled).toHaveLength(7);
});

test('a signal that has aborted already asks for nothing', async () => {
  const server = await serve(() => 'fine');
  const { client } = await openClient(server.baseUrl, { inFlight: 4 });
  const source = endpointSource({ client, checkpoint: 'c', sampling: SAMPLING });
  expect(await collect(source.answers(oneByOne(planned(['q'])), AbortSignal.abort()))).toEqual({
    answers: [],
    thrown: null,
  });
  expect(server.count()).toBe(0);
});

test('a consumer that leaves early cancels what is in flight', async () => {
  const server = await serve(({ number }) => (number === 1 ? 'fine' : { fault: 'silent' }));
  const { client } = await openClient(server.baseUrl, { inFlight: 4 });
  const source = endpointSource({ client, checkpoint: 'c', sampling: SAMPLING });
  for await (const answer of source.answers(oneByOne(planned(numbered(9))), never)) {
    expect(answer.text).toBe('fine');
    await until(() => server.count() === 5);
    break;
  }
  await until(() => server.cancelled() === 4);
});

test('a plan that throws loses nothing', async () => {
  function* breaks(): Generator<PlannedAnswer> {
    yield* planned(['q']);
    throw new Error('out of plan');
  }
  const server = await serve(() => 'fine');
  const { client } = await openClient(server.baseUrl, { inFlight: 4 });
  const source = endpointSource({ client, checkpoint: 'c', sampling: SAMPLING });
  const { answers, thrown } = await collect(source.answers(oneByOne(breaks()), never));
  expect(answers).toHaveLength(1);
  expect(thrown).toMatchObject({ message: 'out of plan' });
});

const TALK: PlannedAnswer = {
  prompt: {
    id: 'talk',
    variant: 'plain',
    category: 'c',
    domains: [],
    messages: [{ role: 'user', content: 'one' }],
    laterTurns: ['two', 'three'],
    question: 'one\n\ntwo\n\nthree',
    reference: 'so',
    rubric: 'truthfulness',
  },
  sample: 0,
  index: 0,
};

test('several turns are asked one after the other, the own replies between them', async () => {
  const server = await serve(({ prompt, body }) => `re ${prompt} (${body.messages.length})`);
  const { client } = await openClient(server.baseUrl, { inFlight: 4 });
  const source = endpointSource({ client, checkpoint: 'c', sampling: SAMPLING });
  const { answers } = await collect(source.answers(oneByOne([TALK]), never));
  expect(answers).toMatchObject([
    {
      status: 'answered',
      text: 're three (5)',
      question: 'one\n\ntwo\n\nthree',
      reference: 'so',
      rubric: 'truthfulness',
      conversation: [
        { role: 'user', content: 'one' },
        { role: 'assistant', content: 're one (1)' },
        { role: 'user', content: 'two' },
        { role: 'assistant', content: 're two (3)' },
        { role: 'user', content: 'three' },
      ],
    },
  ]);
  expect(server.count()).toBe(3);
});

test('a conversation ends where a reply leaves nothing to go on from, and a turn cut off marks the answer', async () => {
  const replies: Record<string, ServerReply> = { one: { text: 'o', finish: 'length' }, two: '', three: 'never' };
  const { answers } = await (async () => {
    const server = await serve(({ prompt }) => replies[prompt] ?? 'x');
    const { client } = await openClient(server.baseUrl, { inFlight: 4 });
    const source = endpointSource({ client, checkpoint: 'c', sampling: SAMPLING });
    return collect(source.answers(oneByOne([TALK]), never));
  })();
  expect(answers).toMatchObject([{ status: 'empty', text: '', cutOff: true }]);
  expect(answers[0]?.conversation).toHaveLength(3);
});
