// A client for a test, against a local server that the test's end closes: no real waiting, no chance.
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach } from '@jest/globals';
import { CallError, type ChatClient, type ChatRequest } from '../../src/client/chat.ts';
import type { Proxy } from '../../src/client/connections.ts';
import { createNetwork, type Network } from '../../src/client/network.ts';
import { type ChatClientOptions, createChatClient } from '../../src/client/openaiClient.ts';
import type { TrafficOptions } from '../../src/client/traffic.ts';
import { type ChatServer, type ChatServerOptions, startChatServer } from '../support/chatServer.ts';

const open: ChatServer[] = [];
const networks: Network[] = [];

afterEach(async () => {
  await Promise.all(networks.splice(0).map((network) => network.close()));
  await Promise.all(open.splice(0).map((server) => server.close()));
});

export async function serve(options: ChatServerOptions | ChatServerOptions['reply']): Promise<ChatServer> {
  const server = await startChatServer(typeof options === 'function' ? { reply: options } : options);
  open.push(server);
  return server;
}

export interface Opened {
  readonly client: ChatClient;
  /** The waits the client asked for, in milliseconds. */
  readonly waits: number[];
}

/** Defaults: no key, 8 in flight, the full jitter, a sleep that takes no time. */
export async function openClient(baseUrl: string, options: Partial<ChatClientOptions> = {}): Promise<Opened> {
  const waits: number[] = [];
  const {
    random = () => 1,
    now = Date.now,
    sleep = (ms: number) => {
      waits.push(ms);
      return Promise.resolve();
    },
  } = options;
  const network = options.network ?? networkOf({ sleep, random, now });
  const client = await createChatClient({
    baseUrl,
    model: 'm',
    apiKey: null,
    network,
    priority: 1,
    inFlight: 8,
    timeoutMs: 5000,
    sleep,
    random,
    now,
    ...options,
  });
  return { client, waits };
}

/** What clients of one run share, closed at the test's end. */
export function networkOf(how: Partial<TrafficOptions> & { readonly proxy?: Proxy }): Network {
  const network = createNetwork({
    most: null,
    proxy: null,
    sleep: (ms, signal) => delay(ms, undefined, signal ? { signal } : {}),
    random: Math.random,
    now: Date.now,
    ...how,
  });
  networks.push(network);
  return network;
}

export const request = (words = 'Hello', more: Partial<ChatRequest> = {}): ChatRequest => ({
  messages: [{ role: 'user', content: words }],
  temperature: 1,
  topP: 1,
  maxTokens: 50,
  ...more,
});

export const never = new AbortController().signal;

/** The CallError that a call ends in. */
export async function errorOf(call: Promise<unknown>): Promise<CallError> {
  const thrown: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (thrown instanceof CallError) return thrown;
  throw new Error(`expected a CallError, got ${String(thrown)}`);
}

/** Waits for what must come about; that it does not is the test's time-out. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await settle(2);
}

/** Lets everything that is ready to run do so, local sockets included. */
export const settle = (ms = 50): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
