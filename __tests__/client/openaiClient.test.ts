// What is sent, how many at once, and who waits for what.
import { expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { errorOf, never, openClient, request, serve, settle } from './openClient.ts';

test('the request holds the sampling and nothing that was not asked for', async () => {
  const server = await serve(() => 'fine');
  const { client } = await openClient(server.baseUrl);
  await client.chat(request('Hi', { temperature: 0.5, topP: 0.9, maxTokens: 7 }), never);
  await client.chat(request('Hi', { topLogprobs: 20 }), never);
  expect(server.received[0]?.body).toEqual({
    model: 'm',
    messages: [{ role: 'user', content: 'Hi' }],
    temperature: 0.5,
    top_p: 0.9,
    max_tokens: 7,
  });
  expect(server.received[1]?.body).toMatchObject({ logprobs: true, top_logprobs: 20 });
});

test('null sampling is not sent; an effort and a schema are', async () => {
  const server = await serve(() => 'fine');
  const { client } = await openClient(server.baseUrl);
  const schema = { name: 'x', schema: { type: 'object' } };
  await client.chat(request('Hi', { temperature: null, topP: null, effort: 'low', schema }), never);
  expect(server.received[0]?.body).toEqual({
    model: 'm',
    messages: [{ role: 'user', content: 'Hi' }],
    max_tokens: 50,
    reasoning_effort: 'low',
    response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } },
  });
});

test('thinking that takes all the tokens is a reply that was cut off, whatever the status', async () => {
  const message = 'Could not finish the message because max_tokens or model output limit was reached.';
  const server = await serve(({ number }) =>
    number === 1 ? { fault: 'status', status: 400, body: { error: { message } } } : { text: '', finish: 'length' },
  );
  const { client } = await openClient(server.baseUrl);
  const cutOff = { text: '', finish: 'length', refusal: null, logprobs: null };
  expect(await client.chat(request(), never)).toMatchObject(cutOff);
  expect(await client.chat(request(), never)).toMatchObject(cutOff);
});

test('the models that a server lists, and when they are shut down', async () => {
  const server = await serve({
    reply: () => 'fine',
    models: [
      'plain',
      { id: 'ends', shutdown_date: '2027-01-14' },
      { id: 'stays', shutdown_date: null },
      { id: 'seconds', shutdown_date: 1799971200 },
      { id: 'time', shutdown_date: '2027-01-14T00:00:00Z' },
      { id: 'elsewhere', expiration_date: '2027-02-01' },
      { id: 'nonsense', shutdown_date: 'soon' },
      { id: 'worse', shutdown_date: { year: 2027 } },
      { id: 'sk-secret', shutdown_date: '2027-99-99' },
    ],
  });
  const { client } = await openClient(server.baseUrl, { apiKey: 'sk-secret' });
  expect((await client.server?.facts(never))?.models).toEqual([
    { id: 'plain', shutdownDate: null },
    { id: 'ends', shutdownDate: '2027-01-14' },
    { id: 'stays', shutdownDate: null },
    { id: 'seconds', shutdownDate: '2027-01-15' },
    { id: 'time', shutdownDate: '2027-01-14' },
    { id: 'elsewhere', shutdownDate: '2027-02-01' },
    { id: 'nonsense', shutdownDate: null },
    { id: 'worse', shutdownDate: null },
    { id: '[secret]', shutdownDate: null },
  ]);
  const { client: without } = await openClient((await serve({ reply: () => 'fine', models: null })).baseUrl);
  expect((await without.server?.facts(never))?.models).toBeNull();
});

test('a reply in our own words', async () => {
  const server = await serve(({ prompt }) =>
    prompt === 'long'
      ? { text: 'cut', finish: 'length' }
      : prompt === 'filtered'
        ? { finish: 'content_filter' }
        : { text: '<think>hm</think>\n\nYes.', reasoning: 'hidden', refusal: '', servedModel: 'm-2026' },
  );
  const { client } = await openClient(server.baseUrl);
  expect(await client.chat(request(), never)).toEqual({
    text: 'Yes.',
    finish: 'stop',
    refusal: null,
    servedModel: 'm-2026',
    logprobs: null,
    thinkingIn: 'reasoning_content',
  });
  expect((await client.chat(request('long'), never)).finish).toBe('length');
  expect(await client.chat(request('filtered'), never)).toMatchObject({ finish: 'filtered', text: '' });
});

test('other shapes of a reply: parts, JSON as text/plain, the older log probabilities, unreadable ones', async () => {
  const choice = (rest: unknown): string =>
    JSON.stringify({
      choices: [
        {
          finish_reason: 'stop',
          message: { content: [{ type: 'thinking' }, { type: 'text', text: 'hi' }] },
          logprobs: rest,
        },
      ],
    });
  const bodies = [
    choice({ tokens: ['85'], token_logprobs: [-0.1], top_logprobs: [{ '85': -0.1, '80': null }] }),
    choice({ content: 'nonsense' }),
    choice({
      content: [
        {
          token: '85',
          top_logprobs: [
            { token: '85', logprob: -0.1 },
            { token: '1', logprob: null },
          ],
        },
      ],
    }),
  ];
  const server = await serve(({ number }) => ({ fault: 'raw', body: bodies[number - 1] ?? '', type: 'text/plain' }));
  const { client } = await openClient(server.baseUrl);
  const expected = [{ token: '85', top: [{ token: '85', logprob: -0.1 }] }];
  expect(await client.chat(request(), never)).toMatchObject({ text: 'hi', logprobs: expected });
  expect(await client.chat(request(), never)).toMatchObject({ text: 'hi', logprobs: null });
  expect(await client.chat(request(), never)).toMatchObject({ text: 'hi', logprobs: expected });
});

test('neither a key nor anything else of the environment is sent', async () => {
  const variables = {
    OPENAI_API_KEY: 'sk-environment',
    OPENAI_ADMIN_KEY: 'sk-admin',
    OPENAI_ORG_ID: 'org-environment',
    OPENAI_PROJECT_ID: 'proj-environment',
    OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
    OPENAI_CUSTOM_HEADERS: 'Authorization: Bearer sk-custom\nX-Secret: hidden',
  };
  Object.assign(process.env, variables);
  try {
    const server = await serve(() => 'fine');
    const { client } = await openClient(server.baseUrl);
    await client.chat(request(), never);
    const { client: withKey } = await openClient(server.baseUrl, { apiKey: 'sk-ours' });
    await withKey.chat(request(), never);
    const [without, own] = server.received.map(({ headers }) => headers);
    expect(without?.authorization).toBeUndefined();
    expect(own?.authorization).toBe('Bearer sk-ours');
    expect(JSON.stringify([without, own])).not.toMatch(/environment|sk-admin|sk-custom|hidden|stainless|unused/i);
  } finally {
    for (const name of Object.keys(variables)) Reflect.deleteProperty(process.env, name);
  }
});

test('a login in the URL is used and never shown; a query is sent and never shown', async () => {
  const server = await serve(({ number }) =>
    number === 1 ? 'fine' : { fault: 'status', status: 400, body: { error: 'you sent pass word and v=2026-1' } },
  );
  const url = server.baseUrl.replace('http://', 'http://me:pass%20word@');
  const { client } = await openClient(`${url}/?version=2026-1`);
  await client.chat(request(), never);
  expect(server.received[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:pass word').toString('base64')}`);
  expect(server.received[0]?.url).toBe('/v1/chat/completions?version=2026-1');
  expect(client.address).toBe(server.baseUrl);
  const error = await errorOf(client.chat(request(), never));
  expect(error.message).toContain('you sent [secret] and v=[secret]');
});

test('a server that repeats the key does not get it into a message, nor a workflow command', async () => {
  const server = await serve(() => ({
    fault: 'status',
    status: 401,
    body: { error: { message: 'bad sk-top-secret ##[error]x\n::set-output name=a::b' } },
  }));
  const { client } = await openClient(server.baseUrl, { apiKey: 'sk-top-secret' });
  const { message } = await errorOf(client.chat(request(), never));
  expect(message).toContain('bad [secret]');
  expect(message).not.toMatch(/sk-top-secret|##\[|::set-output|\n/);
});

test.each(['', 'localhost:8000', 'ftp://host/v1'])('the base URL %p is refused', async (baseUrl) => {
  await expect(openClient(baseUrl)).rejects.toThrow(UserError);
});

test('a redirect is not followed: the key and the prompt stay at the named host', async () => {
  const elsewhere = await serve(() => 'fine');
  const server = await serve(() => ({
    fault: 'status',
    status: 308,
    headers: { location: `${elsewhere.baseUrl}/chat/completions` },
  }));
  const { client } = await openClient(server.baseUrl, { apiKey: 'sk-ours' });
  expect((await errorOf(client.chat(request(), never))).permanent).toBe(true);
  expect(elsewhere.count()).toBe(0);
});

test('never more requests at once than inFlight', async () => {
  const server = await serve(() => ({ text: 'fine', delayMs: 5 }));
  const { client } = await openClient(server.baseUrl, { inFlight: 6 });
  await Promise.all(Array.from({ length: 40 }, () => client.chat(request(), never)));
  expect(server.maxInFlight()).toBe(6);
  expect(client.usage().requests).toBe(40);
});

test('max_tokens is renamed once, for the whole client, where a server knows the other name only', async () => {
  const server = await serve(({ body }) =>
    body.max_tokens === undefined
      ? 'fine'
      : {
          fault: 'status',
          status: 400,
          body: {
            error: {
              message:
                "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
              param: 'max_tokens',
            },
          },
        },
  );
  const { client } = await openClient(server.baseUrl, { inFlight: 3, maxAttempts: 1 });
  await Promise.all([1, 2, 3].map(() => client.chat(request(), never)));
  expect(server.count()).toBe(6);
  await client.chat(request(), never);
  expect(server.count()).toBe(7);
  expect(server.received[6]?.body).toMatchObject({ max_completion_tokens: 50 });
});

test('a server that takes neither name is not asked for ever', async () => {
  const server = await serve(({ body }) => ({
    fault: 'status',
    status: 400,
    body: { error: `unknown parameter ${body.max_tokens === undefined ? 'max_completion_tokens' : 'max_tokens'}` },
  }));
  const { client } = await openClient(server.baseUrl);
  expect((await errorOf(client.chat(request(), never))).fault).toBe('bad-request');
  expect(server.count()).toBe(2);
});

test('Retry-After pauses every request of the client, once', async () => {
  const server = await serve(({ number }) =>
    number <= 3 ? { fault: 'status', status: 429, headers: { 'retry-after': '90' } } : 'fine',
  );
  const wakers: (() => void)[] = [];
  const waits: number[] = [];
  const { client } = await openClient(server.baseUrl, {
    inFlight: 3,
    random: () => 0.5,
    sleep: (ms) => {
      waits.push(ms);
      return ms < 90_000 ? Promise.resolve() : new Promise((resolve) => wakers.push(resolve));
    },
  });
  const calls = Promise.all(Array.from({ length: 6 }, () => client.chat(request(), never)));
  await settle();
  // Three are told to wait; the other three have not been sent, though none of them was refused.
  expect(server.count()).toBe(3);
  expect(waits).toEqual([90_000, 90_000, 90_000]);
  for (const wake of wakers) wake();
  await calls;
  expect(server.count()).toBe(9);
  // Nobody comes back at the same moment.
  expect(waits.slice(3)).toEqual([500, 500, 500]);
});

test('a Retry-After that is a date, one in milliseconds, and one of many minutes', async () => {
  const headers = [
    { 'retry-after': 'Thu, 01 Jan 2026 00:02:00 GMT' },
    { 'retry-after-ms': '1500.5', 'retry-after': '9' },
    { 'retry-after': '840' },
  ];
  const server = await serve(({ number }) => {
    const header = headers[number - 1];
    return header === undefined ? 'fine' : { fault: 'status', status: 503, headers: header };
  });
  const { client, waits } = await openClient(server.baseUrl, { random: () => 0, now: () => Date.UTC(2026, 0, 1) });
  await client.chat(request(), never);
  expect(waits.filter((ms) => ms > 0)).toEqual([120_000, 1500.5, 840_000]);
});

test('a Retry-After beyond what is left ends the client, and says so: it is neither shortened nor slept through', async () => {
  const server = await serve(() => ({ fault: 'status', status: 429, headers: { 'retry-after': '86400' } }));
  const { client, waits } = await openClient(server.baseUrl);
  const error = await errorOf(client.chat(request(), never));
  expect(error).toMatchObject({ fault: 'rate-limited', permanent: true });
  expect(error.message).toMatch(/called again in 86400 s, and at most 900 s are left to wait\. Go on later/);
  expect(waits).toEqual([]);
  expect(server.count()).toBe(1);
  const { client: hurried } = await openClient(server.baseUrl, { longestWaitMs: () => 60_000 });
  expect((await errorOf(hurried.chat(request(), never))).message).toContain('at most 60 s are left');
});

test('the backoff grows, with full jitter; a rate limit without a time spans more than a minute', async () => {
  const run = async (status: number): Promise<number[]> => {
    const server = await serve(() => ({ fault: 'status', status }));
    const { client, waits } = await openClient(server.baseUrl);
    await errorOf(client.chat(request(), never));
    return waits;
  };
  expect(await run(500)).toEqual([1000, 2000, 4000, 8000]);
  expect((await run(429)).reduce((a, b) => a + b)).toBeGreaterThan(55_000);
});

test('an abort cancels calls in flight, in the queue, and asleep', async () => {
  const server = await serve(({ prompt }) => (prompt === 'fails' ? { fault: 'html' } : { fault: 'silent' }));
  const { client } = await openClient(server.baseUrl, { inFlight: 2, sleep: () => new Promise(() => undefined) });
  const controller = new AbortController();
  const calls = ['fails', 'silent', 'silent', 'queued'].map((words) =>
    errorOf(client.chat(request(words), controller.signal)),
  );
  await settle();
  controller.abort();
  const errors = await Promise.all(calls);
  expect(errors.map(({ fault, permanent }) => [fault, permanent])).toEqual(Array(4).fill(['aborted', false]));
  await settle();
  // The one that slept has held no place.
  expect(server.count()).toBe(3);
  expect(server.cancelled()).toBe(2);
});

test('calls that wait to be tried again are no reason to have fewer under way', async () => {
  const server = await serve(({ prompt }) => (prompt === 'fails' ? { fault: 'html' } : 'fine'));
  const controller = new AbortController();
  const { client } = await openClient(server.baseUrl, { inFlight: 4, sleep: () => new Promise(() => undefined) });
  expect(client.limit()).toBe(4);
  const calls = [1, 2, 3].map(() => errorOf(client.chat(request('fails'), controller.signal)));
  await settle();
  expect(client.limit()).toBe(7);
  controller.abort();
  await Promise.all(calls);
  expect(client.limit()).toBe(4);
});

test('a client that is given up keeps nobody asleep', async () => {
  const server = await serve(async ({ prompt }) => {
    if (prompt === 'sleeps') return { fault: 'status', status: 429, headers: { 'retry-after': '200' } };
    await settle(30);
    return { fault: 'status', status: 401 };
  });
  const { client } = await openClient(server.baseUrl, { sleep: () => new Promise(() => undefined) });
  const errors = await Promise.all(['sleeps', 'ends it'].map((words) => errorOf(client.chat(request(words), never))));
  expect(errors.map(({ fault }) => fault)).toEqual(['unauthorised', 'unauthorised']);
});
