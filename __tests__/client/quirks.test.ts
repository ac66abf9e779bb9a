// One server after the other, as the table of servers has them: each is told by what it says of itself, and what the
// program does about its traps is seen at a local server that has them.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type Capabilities, probeCapabilities } from '../../src/client/capabilities.ts';
import type { ChatClient } from '../../src/client/chat.ts';
import { QUIRKS, SERVER_KINDS, type ServerKind } from '../../src/client/quirks.ts';
import { waitUntilReady } from '../../src/client/readiness.ts';
import { kindOfHost } from '../../src/client/serverKind.ts';
import { Failure } from '../../src/errors.ts';
import type { ChatServer, ChatServerOptions } from '../support/chatServer.ts';
import * as servers from '../support/servers.ts';
import { errorOf, never, openClient, request, serve } from './openClient.ts';

interface At {
  readonly server: ChatServer;
  readonly client: ChatClient;
  readonly waits: number[];
}

async function at(options: ChatServerOptions, model = 'm'): Promise<At> {
  const server = await serve(options);
  return { server, ...(await openClient(server.baseUrl, { inFlight: null, model })) };
}

/** Ready, and asked for what it can do. */
async function probed(options: ChatServerOptions): Promise<At & { readonly found: Capabilities }> {
  const opened = await at(options);
  await waitUntilReady(opened.client, 'endpoint', { readyMs: 60_000, signal: never });
  return { ...opened, found: await probeCapabilities(opened.client, never) };
}

const lastBody = ({ server }: At): Record<string, unknown> => server.received.at(-1)?.body ?? {};

const KNOWN: readonly (readonly [ServerKind, ChatServerOptions, string | null])[] = [
  ['vllm', servers.vllm(), '0.11.2'],
  ['sglang', servers.sglang(), null],
  ['tgi', servers.tgi(), '3.3.5'],
  ['llama.cpp', servers.llamaCpp(), null],
  ['ollama', servers.ollama(), '0.13.0'],
  ['openai', servers.openai(), null],
  ['azure', servers.azure(), null],
  ['together', servers.together(), null],
  ['fireworks', servers.fireworks(), null],
  ['openrouter', servers.openrouter(502), null],
  ['unknown', { reply: () => 'fine' }, null],
];

test.each(KNOWN)(
  '%s is told by what it says of itself, and begins as the table has it',
  async (kind, options, version) => {
    const { client } = await at(options);
    expect(await client.server?.facts(never)).toMatchObject({ kind, version });
    expect(client.limit()).toBe(QUIRKS[kind].start);
  },
);

test('without a word of its owner a server is told by an address that only it has', async () => {
  for (const [kind, { pages = {} }] of KNOWN.slice(0, 5)) {
    const { client } = await at({ reply: () => 'fine', pages, headers: { server: 'uvicorn' } });
    expect((await client.server?.facts(never))?.kind).toBe(kind);
  }
});

test('hosted APIs are told by their host, and asked for nothing but their list', async () => {
  const hosts = ['api.openai.com', 'x.openai.azure.com', 'api.together.xyz', 'api.fireworks.ai', 'openrouter.ai'];
  expect(hosts.map(kindOfHost)).toEqual(['openai', 'azure', 'together', 'fireworks', 'openrouter']);
  expect(['localhost', 'openai.com.example.org', 'notopenai.com'].map(kindOfHost)).toEqual([null, null, null]);
  const { server, client } = await at(servers.openai());
  await client.server?.facts(never);
  expect(server.paths()).toEqual(['/v1/models']);
});

test('what a server said is asked once for all clients', async () => {
  const { server, client } = await at(servers.vllm());
  await client.server?.facts(never);
  await client.server?.facts(never);
  expect(server.paths()).toEqual(['/v1/models', '/version']);
});

test.each(KNOWN.map(([kind]) => kind))('the document has a row for %s with the numbers of the table', (kind) => {
  const { name, start, most } = QUIRKS[kind];
  const row = readFileSync('docs/servers.md', 'utf8')
    .split('\n')
    .find((line) => line.toLowerCase().startsWith(`| ${name.toLowerCase()} |`));
  expect(row).toContain(start === most ? `| ${start} |` : `| ${start}, at most ${most} |`);
  expect(SERVER_KINDS).toContain(kind);
});

test('vLLM: several answers, sampling that its generation_config.json does not touch, a model that must be there', async () => {
  const opened = await probed(servers.vllm(['m', 'm-tuned']));
  expect(opened.found).toMatchObject({ server: 'vllm', n: true, system: true, seed: true, thinkingIn: 'none' });
  await opened.client.chat(request(), never);
  expect(lastBody(opened)).toMatchObject({ temperature: 1, top_p: 1, top_k: -1, min_p: 0, repetition_penalty: 1 });
  const missing = await at(servers.vllm(['m', 'm-tuned']), 'm-tune');
  const failure = await failureOf(missing.client);
  expect(failure.code).toBe('endpoint-refused');
  expect(failure.message).toMatch(
    /has no model "m-tune".*Did you mean "m-tuned"\? The models it lists are "m", "m-tuned"\./,
  );
});

test('vLLM: thinking stands in a field of its own and is no part of the answer', async () => {
  const { client } = await at({
    ...servers.vllm(),
    reply: () => ({
      fault: 'raw',
      body: JSON.stringify({
        choices: [{ finish_reason: 'length', message: { content: null, reasoning: 'Hm, what would I…' } }],
      }),
    }),
  });
  expect(await client.chat(request(), never)).toMatchObject({ text: '', finish: 'length', thinkingIn: 'reasoning' });
});

test('a server that refuses the fields beyond the API does without them from then on', async () => {
  const options = servers.vllm(['m'], ({ body }) =>
    body['top_k'] === undefined
      ? 'fine'
      : { fault: 'status', status: 400, body: { error: { message: "Extra inputs are not permitted: 'top_k'" } } },
  );
  const opened = await at(options);
  await opened.client.server?.facts(never);
  expect((await opened.client.chat(request(), never)).text).toBe('fine');
  await opened.client.chat(request(), never);
  expect(opened.server.count()).toBe(3);
  expect(lastBody(opened)).not.toHaveProperty('min_p');
});

test('llama-cpp-python is not taken for OpenAI, whose name of the token limit it would pass over', async () => {
  const { client } = await probed(servers.llamaCppPython());
  expect((await client.server?.facts(never))?.kind).toBe('unknown');
  expect((await client.chat(request(), never)).text).toBe('kept short');
});

test('SGLang: its list is there before it is; it is waited for', async () => {
  const { server, client, waits } = await at(servers.sglang(3));
  await waitUntilReady(client, 'endpoint', { readyMs: 60_000, signal: never });
  expect(waits).toEqual([1000, 1000, 1000]);
  expect(server.count()).toBe(1);
});

test.each([
  ['SGLang', () => servers.sglang(0, ['base', 'other'])],
  ['llama.cpp', () => servers.llamaCpp(0, ['base', 'other'])],
])('%s answers under any name: a name that it does not list is refused', async (name, options) => {
  const { server, client } = await at(options(), 'bases');
  const failure = await failureOf(client);
  expect(failure.code).toBe('endpoint-refused');
  expect(failure.message).toMatch(
    new RegExp(`is ${name}, which answers under any name, and it has no model "bases"\\. Did you mean "base"\\?`),
  );
  expect(server.count()).toBe(0);
});

test('SGLang: an adapter is named after its model', async () => {
  const { client } = await at(servers.sglang(0, ['base']), 'base:adapter');
  await waitUntilReady(client, 'endpoint', { readyMs: 60_000, signal: never });
});

test('TGI: n is passed over, so it is not asked for; five log probabilities are the most', async () => {
  const { found, server } = await probed(servers.tgi());
  expect(found).toMatchObject({ server: 'tgi', n: false, tokenCap: 'max_tokens' });
  expect(server.received.some(({ body }) => 'n' in body)).toBe(false);
  expect(QUIRKS.tgi.topLogprobs).toEqual([5]);
});

test('llama.cpp: waited for while it loads, and sampled as the report says', async () => {
  const opened = await at(servers.llamaCpp(2));
  await waitUntilReady(opened.client, 'endpoint', { readyMs: 60_000, signal: never });
  expect(opened.server.count()).toBe(1);
  expect(lastBody(opened)).toMatchObject({ top_k: 0, min_p: 0, repeat_penalty: 1 });
});

test('Ollama: one request at a time, never max_completion_tokens, never n', async () => {
  const { found, server, client } = await probed(servers.ollama(() => ({ text: 'fine', delayMs: 3 })));
  expect(found).toMatchObject({ server: 'ollama', n: false, tokenCap: 'max_tokens' });
  await Promise.all(Array.from({ length: 20 }, () => client.chat(request(), never)));
  expect(server.maxInFlight()).toBe(1);
  expect(server.received.every(({ body }) => body.max_tokens !== undefined && !('n' in body))).toBe(true);
});

test('OpenAI: max_completion_tokens from the start, so that a reasoning model refuses nothing', async () => {
  const { found, server } = await probed(servers.openaiReasoning());
  expect(found).toMatchObject({ server: 'openai', n: true, tokenCap: 'max_completion_tokens' });
  expect(server.received.every(({ body }) => body.max_tokens === undefined)).toBe(true);
  expect(server.count()).toBe(2);
});

test('OpenAI: a used-up quota ends the run at once; a slow-down does not', async () => {
  const error = (code: string): ChatServerOptions =>
    servers.openai(() => ({ fault: 'status', status: 429, body: { error: { code, message: code } } }));
  const quota = await at(error('insufficient_quota'));
  expect(await errorOf(quota.client.chat(request(), never))).toMatchObject({ fault: 'quota', permanent: true });
  expect(quota.server.count()).toBe(1);
  const slow = await at(error('slow_down'));
  expect(await errorOf(slow.client.chat(request(), never))).toMatchObject({ fault: 'rate-limited', permanent: false });
  expect(slow.server.count()).toBe(10);
});

test('Azure: both shapes of its filter are the fate of one answer, and milliseconds are milliseconds', async () => {
  const replies = [
    { fault: 'status' as const, status: 429, headers: { 'retry-after-ms': '250', 'retry-after': '1' } },
    { fault: 'status' as const, status: 400, body: { error: { code: 'content_filter', message: 'managed' } } },
    { text: '', finish: 'content_filter' },
  ];
  const { client, waits } = await at(servers.azure(({ number }) => replies[number - 1] ?? 'fine'));
  expect(await errorOf(client.chat(request(), never))).toMatchObject({ fault: 'filtered', permanent: false });
  expect(waits).toContain(250);
  expect(await client.chat(request(), never)).toMatchObject({ finish: 'filtered' });
  expect((await client.chat(request(), never)).text).toBe('fine');
});

test('Together: several answers, since a temperature is sent with them', async () => {
  expect((await probed(servers.together())).found).toMatchObject({ server: 'together', n: true });
});

test('Fireworks: told not to lower the cap in silence, and always told a cap', async () => {
  const { client, server } = await at(servers.fireworks());
  await client.server?.facts(never);
  expect(await errorOf(client.chat(request(), never))).toMatchObject({ fault: 'bad-request' });
  expect(server.received[0]?.body).toMatchObject({ max_tokens: 50, context_length_exceeded_behavior: 'error' });
});

test('OpenRouter: an error inside a 200 is the error that it is', async () => {
  const payment = await at(servers.openrouter(402));
  expect(await errorOf(payment.client.chat(request(), never))).toMatchObject({
    fault: 'payment-required',
    permanent: true,
  });
  const upstream = await at(servers.openrouter(502));
  expect(await errorOf(upstream.client.chat(request(), never))).toMatchObject({ fault: 'server-error' });
  expect(upstream.server.count()).toBe(5);
});

async function failureOf(client: ChatClient): Promise<Failure> {
  const thrown: unknown = await waitUntilReady(client, 'endpoint', { readyMs: 60_000, signal: never }).catch(
    (reason: unknown) => reason,
  );
  if (thrown instanceof Failure) return thrown;
  throw new Error(`expected a Failure, got ${String(thrown)}`);
}
