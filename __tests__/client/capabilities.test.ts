// What is asked of an endpoint once, how few requests that takes, and what the journal keeps of it.
import { expect, test } from '@jest/globals';
import { type Capabilities, knownCapabilities, probeCapabilities, serverLine } from '../../src/client/capabilities.ts';
import type { ChatClient } from '../../src/client/chat.ts';
import { waitUntilReady } from '../../src/client/readiness.ts';
import { ServerNotes } from '../../src/modes/serverNotes.ts';
import { journalServerSchema } from '../../src/schema/journal.ts';
import type { ChatServer, ReceivedChat, ServerReply } from '../support/chatServer.ts';
import { errorOf, never, openClient, request, serve } from './openClient.ts';

interface Probed {
  readonly found: Capabilities;
  readonly server: ChatServer;
  readonly client: ChatClient;
}

async function probe(reply: (request: ReceivedChat) => ServerReply): Promise<Probed> {
  const server = await serve(reply);
  const { client } = await openClient(server.baseUrl);
  return { found: await probeCapabilities(client, never), server, client };
}

const refused: ServerReply = { fault: 'status', status: 400, body: { error: { message: 'not supported' } } };
const different = ({ body, number }: ReceivedChat): ServerReply =>
  body.n === 2 ? { several: [`${number}a`, `${number}b`] } : 'fine';
const hasSystem = ({ body }: ReceivedChat): boolean => body.messages[0]?.role === 'system';

test('on the happy path: one request for readiness, one for everything', async () => {
  const server = await serve(different);
  const { client } = await openClient(server.baseUrl);
  await waitUntilReady(client, 'endpoint', { readyMs: 60_000, signal: never });
  expect(await probeCapabilities(client, never)).toEqual({
    server: 'unknown',
    version: null,
    n: true,
    seed: true,
    system: true,
    topLogprobs: null,
    jsonSchema: null,
    tokenCap: 'max_tokens',
    thinkingIn: 'none',
  });
  expect(server.count()).toBe(2);
  expect(server.received[1]?.body).toMatchObject({ n: 2, seed: 1, temperature: 1, messages: [{ role: 'system' }, {}] });
});

test.each<[string, (one: ReceivedChat) => boolean, Partial<Capabilities>]>([
  ['a system prompt', hasSystem, { system: false, n: true, seed: true }],
  ['n', ({ body }) => body.n !== undefined, { system: true, n: false, seed: true }],
  ['a seed', ({ body }) => body.seed !== undefined, { system: true, n: true, seed: false }],
  [
    'all three',
    (one) => hasSystem(one) || one.body.n !== undefined || one.body.seed !== undefined,
    { system: false, n: false, seed: false },
  ],
])('a server that refuses %s is asked for each alone', async (_, refuses, expected) => {
  const { found, server } = await probe((one) => (refuses(one) ? refused : different(one)));
  expect(found).toMatchObject(expected);
  expect(server.count()).toBe(4);
});

test('several answers count only where they differ: a seed may have made them one', async () => {
  const seeded = await probe((one) => (one.body.seed === undefined ? different(one) : { several: ['same', 'same'] }));
  expect(seeded.found.n).toBe(true);
  expect(seeded.server.count()).toBe(2);
  expect((await probe(() => ({ several: ['same', 'same'] }))).found.n).toBe(false);
  const alone = await probe(() => 'fine');
  expect(alone.found.n).toBe(false);
  expect(alone.server.count()).toBe(1);
});

test('a fault that passes leaves unknown what was asked; one that lasts ends the run', async () => {
  expect((await probe(() => ({ fault: 'html' }))).found).toMatchObject({ n: null, system: null, seed: null });
  await expect(probe(() => ({ fault: 'status', status: 401 }))).rejects.toMatchObject({ code: 'endpoint-refused' });
  const server = await serve(() => ({ fault: 'silent' }));
  const { client } = await openClient(server.baseUrl);
  await expect(probeCapabilities(client, AbortSignal.timeout(30))).rejects.toMatchObject({ code: 'interrupted' });
});

test('thinking in a field of its own is noticed', async () => {
  const { found } = await probe(() => ({ text: 'x', reasoning: 'hm' }));
  expect(found.thinkingIn).toBe('reasoning_content');
});

test('several answers to one request: as many as came, and usage counted once', async () => {
  const server = await serve(({ body }) => ({
    several: Array.from({ length: (body.n ?? 1) - 1 }, (_, k) => `<think>x</think>${k}`),
  }));
  const { client } = await openClient(server.baseUrl);
  const replies = await client.chatMany(request(), 4, never);
  expect(replies.map(({ text }) => text)).toEqual(['0', '1', '2']);
  expect(client.usage()).toEqual({ requests: 1, retries: 0, promptTokens: 10, completionTokens: 15 });
  const none = await serve(() => ({ several: [] }));
  const { client: empty } = await openClient(none.baseUrl);
  expect(await errorOf(empty.chatMany(request(), 2, never))).toMatchObject({ fault: 'bad-reply' });
});

const client = { address: 'http://a/v1', model: 'm' };
const AT = '2026-11-25T00:00:00.000Z';

test('the journal keeps what was found, and gives it back', async () => {
  const { found } = await probe(different);
  const line = journalServerSchema.parse(JSON.parse(JSON.stringify(serverLine(client, found, AT))));
  expect(knownCapabilities([line], client)).toEqual(found);
  expect(knownCapabilities([line], { ...client, model: 'other' })).toBeNull();
  expect(knownCapabilities([line], { ...client, address: 'http://b/v1' })).toBeNull();
});

test('of two lines each tells what it knows; what is not understood is not known', () => {
  const line = (capabilities: Record<string, boolean | number | string | null>) =>
    ({ type: 'server', ...client, capabilities, at: AT }) as const;
  const known = knownCapabilities(
    [line({ server: 'vllm', n: true, system: false }), line({ n: null, topLogprobs: 5, seed: 'perhaps', future: 1 })],
    client,
  );
  expect(known).toMatchObject({ server: 'vllm', n: true, system: false, topLogprobs: 5, seed: null });
  expect(known).not.toHaveProperty('future');
});

test('each line is written once, and what a stored run knew is not written again', async () => {
  const { found, client: real } = await probe(different);
  const notes = new ServerNotes(() => new Date(AT));
  notes.remember([serverLine(client, found, AT)]);
  expect(notes.take()).toEqual([]);
  expect(notes.of(real)).toBeNull();
  notes.note(real, found);
  expect(notes.of(real)).toEqual(found);
  expect(notes.take()).toHaveLength(1);
  expect(notes.take()).toEqual([]);
});
