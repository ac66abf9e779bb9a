import { expect, test } from '@jest/globals';
import { waitUntilReady } from '../../src/client/readiness.ts';
import { Failure } from '../../src/errors.ts';
import type { ChatServerOptions, ServerReply } from '../support/chatServer.ts';
import { never, openClient, serve } from './openClient.ts';

async function failureOf(options: ChatServerOptions, role: 'endpoint' | 'judge' = 'endpoint'): Promise<Failure> {
  const server = await serve(options);
  const { client } = await openClient(server.baseUrl, { timeoutMs: 100 });
  const thrown: unknown = await waitUntilReady(client, role, { readyMs: 60_000, signal: never }).catch(
    (reason: unknown) => reason,
  );
  if (thrown instanceof Failure) return thrown;
  throw new Error(`expected a Failure, got ${String(thrown)}`);
}

test('ready: one request of one token', async () => {
  const server = await serve(() => 'x');
  const { client } = await openClient(server.baseUrl);
  await waitUntilReady(client, 'endpoint', { readyMs: 60_000, signal: never });
  expect(server.received.map(({ body }) => body.max_tokens)).toEqual([1]);
});

test('a model that wants room for its thinking gets it', async () => {
  const server = await serve(({ body }) => ((body.max_tokens ?? 0) < 16 ? { fault: 'status', status: 400 } : 'x'));
  const { client } = await openClient(server.baseUrl);
  await waitUntilReady(client, 'endpoint', { readyMs: 60_000, signal: never });
  expect(server.count()).toBe(2);
});

test('the sampling of an evaluated model is never changed: a server that refuses it is refused', async () => {
  const said = "'temperature' is not supported with this model.";
  const failure = await failureOf({
    reply: ({ body }) =>
      body.temperature === undefined ? 'x' : { fault: 'status', status: 400, body: { error: { message: said } } },
  });
  expect(failure.code).toBe('endpoint-refused');
  expect(failure.message).toContain('temperature');
});

test('a server that is still loading is waited for', async () => {
  const server = await serve(({ number }) => (number < 20 ? { fault: 'status', status: 503 } : 'x'));
  const { client, waits } = await openClient(server.baseUrl);
  await waitUntilReady(client, 'endpoint', { readyMs: 120_000, signal: never });
  expect(server.count()).toBe(20);
  // Looked at every few seconds, so that nobody sleeps on when it is there.
  expect(Math.max(...waits)).toBeLessThanOrEqual(5000);
});

test.each<[string, ServerReply, string]>([
  ['401', { fault: 'status', status: 401 }, 'refused'],
  ['400', { fault: 'status', status: 400 }, 'refused'],
  ['HTML', { fault: 'html' }, 'unreachable'],
  ['an empty body', { fault: 'empty' }, 'unreachable'],
  ['an error inside a 200', { fault: 'error-inside' }, 'unreachable'],
  ['never an answer', { fault: 'silent' }, 'unreachable'],
  ['503 for ever', { fault: 'status', status: 503 }, 'unreachable'],
])('%s is a Failure with advice', async (_, reply, end) => {
  const failure = await failureOf({ reply: () => reply });
  expect(failure.code).toBe(`endpoint-${end}`);
  expect(failure.message).toMatch(/^The endpoint cannot be used\. The server at http:\/\/127\.0\.0\.1:\d+\/v1 /);
  expect(failure.advice).not.toBe('');
  expect((await failureOf({ reply: () => reply }, 'judge')).code).toBe(`judge-${end}`);
});

test('a model that is not there: the names that are', async () => {
  const models = ['##[error]one', ...Array.from({ length: 11 }, (_, n) => `model-${n}`)];
  const { message } = await failureOf({ reply: () => ({ fault: 'status', status: 404 }), models });
  expect(message).toMatch(/has no model "m".*The models it lists are .*"model-0".* and 2 more\.$/);
  expect(message).not.toContain('##[');
});

test('a 404 where no list is to be had', async () => {
  const { message } = await failureOf({ reply: () => ({ fault: 'status', status: 404 }), models: null });
  expect(message).toMatch(/404/);
  expect(message).not.toMatch(/lists/);
});

test('an abort is an interruption', async () => {
  const server = await serve(() => ({ fault: 'silent' }));
  const { client } = await openClient(server.baseUrl);
  await expect(
    waitUntilReady(client, 'endpoint', { readyMs: 60_000, signal: AbortSignal.timeout(30) }),
  ).rejects.toMatchObject({
    code: 'interrupted',
  });
});
