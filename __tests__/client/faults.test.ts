// Every way in which a server fails: which faults are tried again, which end the client, and what is said of them.
import { expect, test } from '@jest/globals';
import type { CallFault } from '../../src/client/chat.ts';
import type { Fault } from '../support/chatServer.ts';
import { errorOf, never, openClient, request, serve } from './openClient.ts';

const status = (code: number, error?: unknown, headers = {}): Fault => ({
  fault: 'status',
  status: code,
  headers,
  ...(error === undefined ? {} : { body: { error } }),
});

const PASSING: readonly (readonly [string, Fault, CallFault, RegExp])[] = [
  ['a rate limit', status(429), 'rate-limited', /limits how often it may be called \(429\)/],
  ['408', status(408), 'timeout', /ran out of time/],
  ['409', status(409), 'server-error', /not ready/],
  ['500', status(500), 'server-error', /failed \(500\)/],
  ['503 while loading', status(503, 'Loading model'), 'server-error', /It said: "Loading model"/],
  ['HTML', { fault: 'html' }, 'bad-reply', /answered HTML instead of JSON/],
  [
    'an HTML page that calls itself JSON',
    { fault: 'raw', body: '<html></html>' },
    'bad-reply',
    /answered HTML instead of JSON/,
  ],
  ['an empty body', { fault: 'empty' }, 'bad-reply', /answered with an empty body/],
  ['truncated JSON', { fault: 'truncated' }, 'bad-reply', /broken or cut-off JSON/],
  ['200 with an error inside', { fault: 'error-inside' }, 'bad-reply', /200 with an error inside: "upstream is gone"/],
  [
    '200 with a 502 inside',
    { fault: 'raw', body: '{"error":{"code":502,"message":"x"}}' },
    'server-error',
    /failed \(502\)/,
  ],
  [
    '200 with an error in the choice',
    { fault: 'raw', body: '{"choices":[{"error":{"code":503,"message":"x"},"message":{"content":""}}]}' },
    'server-error',
    /failed \(503\)/,
  ],
  ['no choices', { fault: 'no-choices' }, 'bad-reply', /answered without any choice/],
  ['JSON of another kind', { fault: 'raw', body: '{"hello":1}' }, 'bad-reply', /JSON that is not a chat reply/],
  ['a connection reset', { fault: 'reset' }, 'connection', /The connection to .* broke/],
];

test.each(PASSING)('%s passes: the call is tried again, and works', async (_, fault, kind) => {
  const server = await serve(({ number }) => (number < 3 ? fault : 'fine'));
  const faults: string[] = [];
  const { client } = await openClient(server.baseUrl, { onRetry: (retry) => faults.push(retry.fault) });
  const reply = await client.chat(request(), never);
  expect(reply.text).toBe('fine');
  expect(faults).toEqual([kind, kind]);
  expect(client.usage()).toEqual({ requests: 3, retries: 2, promptTokens: 10, completionTokens: 5 });
});

test.each(PASSING)('%s, every time: the call fails, and says so', async (_, fault, kind, words) => {
  const server = await serve(() => fault);
  const { client } = await openClient(server.baseUrl);
  const error = await errorOf(client.chat(request(), never));
  expect(error).toMatchObject({ fault: kind, permanent: false });
  expect(error.message).toMatch(words);
  // To be refused for going too fast is no fault of the call.
  expect(server.count()).toBe(kind === 'rate-limited' ? 10 : 5);
});

const PERMANENT: readonly (readonly [string, Fault, CallFault, RegExp])[] = [
  [
    '401',
    status(401, { message: 'bad key' }),
    'unauthorised',
    /did not accept the API key \(401\).*"bad key".*Check that the key/,
  ],
  ['402', status(402), 'payment-required', /paid.*Add credit/],
  ['403', status(403), 'forbidden', /does not let this API key use the model "m".*rights/],
  ['404', status(404), 'not-found', /has no model "m" or no such path.*usually ends in \/v1/],
  [
    'a used-up quota',
    status(429, { message: 'You exceeded', code: 'insufficient_quota' }),
    'quota',
    /quota is used up.*Add credit/,
  ],
  [
    'a redirect',
    status(307, undefined, { location: 'https://elsewhere.example/v1' }),
    'not-found',
    /redirects to https:\/\/elsewhere\.example/,
  ],
  ['200 with a 401 inside', { fault: 'raw', body: '{"error":{"code":401,"message":"x"}}' }, 'unauthorised', /401/],
];

test.each(PERMANENT)('%s ends the client with one request', async (_, fault, kind, words) => {
  const server = await serve(() => fault);
  const { client } = await openClient(server.baseUrl);
  const error = await errorOf(client.chat(request(), never));
  expect(error).toMatchObject({ fault: kind, permanent: true });
  expect(error.message).toMatch(words);
  expect(await errorOf(client.chat(request('another'), never))).toBe(error);
  expect(server.count()).toBe(1);
});

const ONE_PROMPT: readonly (readonly [string, Fault, CallFault, RegExp])[] = [
  [
    '400',
    status(400, { message: 'max_tokens is too large: 9' }),
    'bad-request',
    /did not accept the request \(400\).*too large/,
  ],
  [
    '422 of FastAPI',
    { fault: 'status', status: 422, body: { detail: [{ msg: 'no top_p' }] } },
    'bad-request',
    /no top_p/,
  ],
  [
    '400 of Ollama',
    { fault: 'status', status: 400, body: { error: 'no such option' } },
    'bad-request',
    /no such option/,
  ],
  [
    '400 of vLLM',
    { fault: 'status', status: 400, body: { object: 'error', message: 'too long' } },
    'bad-request',
    /too long/,
  ],
  [
    "400 of Azure's filter",
    status(400, { code: 'content_filter', message: 'managed' }),
    'filtered',
    /filtered this call/,
  ],
  [
    "403 of OpenRouter's moderation",
    status(403, { message: 'x', metadata: { flagged_input: '..' } }),
    'filtered',
    /filtered/,
  ],
];

test.each(ONE_PROMPT)(
  '%s is about one prompt: not tried again, and the next call goes out',
  async (_, fault, kind, words) => {
    const server = await serve(({ number }) => (number === 1 ? fault : 'fine'));
    const { client } = await openClient(server.baseUrl);
    const error = await errorOf(client.chat(request(), never));
    expect(error).toMatchObject({ fault: kind, permanent: false });
    expect(error.message).toMatch(words);
    expect((await client.chat(request(), never)).text).toBe('fine');
  },
);

test('a body that stalls, and a server that never answers, run into the time of one attempt', async () => {
  const server = await serve(({ number }) =>
    number === 1 ? { fault: 'stall' } : number === 2 ? { fault: 'silent' } : 'fine',
  );
  const faults: string[] = [];
  const { client } = await openClient(server.baseUrl, {
    timeoutMs: 80,
    onRetry: (retry) => faults.push(retry.message),
  });
  expect((await client.chat(request(), never)).text).toBe('fine');
  expect(faults).toHaveLength(2);
  expect(faults[0]).toContain('gave no complete answer within 0.08 s');
});

test('a call may ask for less time than the client has', async () => {
  const server = await serve(() => ({ fault: 'silent' }));
  const { client } = await openClient(server.baseUrl, { timeoutMs: 60_000, maxAttempts: 1 });
  expect((await errorOf(client.chat(request('x', { timeoutMs: 40 }), never))).fault).toBe('timeout');
});

test('an endpoint that never answers is given up after four attempts', async () => {
  const server = await serve(() => ({ fault: 'silent' }));
  const { client } = await openClient(server.baseUrl, { timeoutMs: 40, inFlight: 2 });
  const errors = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => errorOf(client.chat(request(`${n}`), never))));
  expect(errors.every(({ permanent, fault }) => permanent && fault === 'timeout')).toBe(true);
  expect(errors[0]?.message).toMatch(/has not answered once in 4 attempts/);
  expect(server.count()).toBeLessThanOrEqual(5);
});

test('where nobody listens the client is given up after four attempts', async () => {
  const server = await serve(() => 'fine');
  await server.close();
  const { client, waits } = await openClient(server.baseUrl);
  const error = await errorOf(client.chat(request(), never));
  expect(error).toMatchObject({ fault: 'connection', permanent: true });
  expect(error.message).toMatch(/nothing listens there \(ECONNREFUSED\).*Check that the server runs/);
  expect(waits).toHaveLength(3);
});

test('a server that goes away after it answered is not given up at the first refusal', async () => {
  const server = await serve(() => 'fine');
  const { client } = await openClient(server.baseUrl);
  await client.chat(request(), never);
  await server.close();
  expect(await errorOf(client.chat(request(), never))).toMatchObject({ fault: 'connection', permanent: false });
});

test('after a broken connection the call goes out again at once, and only then waits', async () => {
  const server = await serve(({ number }) => (number < 4 ? { fault: 'reset' } : 'fine'));
  const { client, waits } = await openClient(server.baseUrl);
  expect((await client.chat(request(), never)).text).toBe('fine');
  expect(waits).toEqual([0, 2000, 4000]);
});

test('a host that does not exist', async () => {
  const { client } = await openClient('http://no-such-host.invalid/v1');
  const error = await errorOf(client.chat(request(), never));
  expect(error.permanent).toBe(true);
  expect(error.message).toMatch(/could not be reached/);
});

test('the breaker opens when each of the first eight calls was answered with HTML', async () => {
  const server = await serve(() => ({ fault: 'html' }));
  const { client } = await openClient(server.baseUrl, { maxAttempts: 2, inFlight: 1 });
  const errors = await Promise.all(Array.from({ length: 12 }, (_, n) => errorOf(client.chat(request(`${n}`), never))));
  expect(errors.map(({ permanent }) => permanent).indexOf(true)).toBe(7);
  expect(errors[11]?.message).toMatch(
    /answered HTML instead of JSON\. Each of the first 8 calls to .* failed in this way/,
  );
  // A call that waits to be tried again holds up no other: the last four were tried once.
  expect(server.count()).toBe(20);
});

test('a success between them keeps the breaker closed', async () => {
  const server = await serve(({ number }) => (number % 4 === 0 ? 'fine' : { fault: 'html' }));
  const { client } = await openClient(server.baseUrl, { maxAttempts: 1, inFlight: 1 });
  const results = await Promise.allSettled(Array.from({ length: 40 }, (_, n) => client.chat(request(`${n}`), never)));
  expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(10);
});

test('a server that answered before is given twice its capacity, and four times that for mixed faults', async () => {
  const run = async (fault: (n: number) => Fault): Promise<number> => {
    const server = await serve(({ number }) => (number === 1 ? 'fine' : fault(number)));
    const { client } = await openClient(server.baseUrl, { maxAttempts: 1, inFlight: 5 });
    await client.chat(request(), never);
    await Promise.all(Array.from({ length: 80 }, (_, n) => errorOf(client.chat(request(`${n}`), never))));
    return server.count() - 1;
  };
  expect(await run(() => status(502))).toBeLessThanOrEqual(14);
  const mixed = await run((n) => (n % 2 === 0 ? status(502) : { fault: 'html' }));
  expect(mixed).toBeGreaterThanOrEqual(40);
  expect(mixed).toBeLessThanOrEqual(44);
});

test('a prompt that is refused counts once, however often it is asked', async () => {
  const server = await serve(() => status(400, 'too long'));
  const { client } = await openClient(server.baseUrl, { inFlight: 1 });
  const ask = async (words: string): Promise<boolean> => (await errorOf(client.chat(request(words), never))).permanent;
  for (let n = 0; n < 40; n++) expect(await ask(`${n % 7}`)).toBe(false);
  expect(await ask('the eighth')).toBe(true);
});
