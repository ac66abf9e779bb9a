// The limiter against servers under load, over real HTTP: an engine that works on many requests at once, hosted APIs
// that state their limits and such that only refuse, refusals by chance. A minute of theirs is six seconds here, and the
// machine may be busy with something else: how well a server is used is measured in virtual time (climb.test.ts,
// pace.test.ts); here it is that the parts work together.
import { afterEach, expect, jest, test } from '@jest/globals';
import { CallError, type ChatClient } from '../../src/client/chat.ts';
import {
  type Sample,
  type SimulatedOptions,
  type SimulatedServer,
  startSimulatedServer,
} from '../support/simulatedServer.ts';
import { networkOf, never, openClient, request } from './openClient.ts';

jest.setTimeout(180_000);

const open: SimulatedServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

interface Opened {
  readonly server: SimulatedServer;
  /** A client of the same run for each model; the first is asked for answers, the second judges. */
  readonly clients: readonly ChatClient[];
}

async function simulate(
  options: SimulatedOptions,
  {
    models = ['m'],
    most = null,
    now = Date.now,
  }: { models?: readonly string[]; most?: number | null; now?: () => number } = {},
): Promise<Opened> {
  const server = await startSimulatedServer(options);
  open.push(server);
  const network = networkOf({ most, now });
  const clients: ChatClient[] = [];
  for (const [index, model] of models.entries()) {
    const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      });
    const how = { network, model, inFlight: null, timeoutMs: 60_000, random: Math.random, now, sleep };
    const { client } = await openClient(server.baseUrl, { ...how, priority: index === 0 ? 1 : 0 });
    await client.server?.facts(never);
    clients.push(client);
  }
  return { server, clients };
}

/** Asks for so many answers, as many at once as the client says, each judged twice if there is a judge. */
async function ask([endpoint, judge]: readonly ChatClient[], answers: number): Promise<number> {
  if (endpoint === undefined) throw new Error('no endpoint');
  const call = (client: ChatClient): Promise<number> =>
    client.chat(request(), never).then(
      () => 0,
      (thrown: unknown) => {
        if (thrown instanceof CallError) return 1;
        throw thrown;
      },
    );
  const [work, state]: [Promise<unknown>[], { asking: number; judging: number; failed: number }] = [
    [],
    { asking: 0, judging: 0, failed: 0 },
  ];
  let wake = (): void => undefined;
  const one = async (): Promise<void> => {
    state.failed += await call(endpoint);
    state.asking -= 1;
    wake();
    if (judge === undefined) return;
    state.judging += 1;
    for (const failed of await Promise.all([call(judge), call(judge)])) state.failed += failed;
    state.judging -= 1;
    wake();
  };
  while (work.length < answers) {
    if (state.asking < endpoint.limit() && state.judging < 2 * endpoint.limit()) {
      state.asking += 1;
      work.push(one());
    } else await new Promise<void>((resolve) => (wake = resolve));
  }
  await Promise.all(work);
  return state.failed;
}

const after = (samples: readonly Sample[], served: number): Sample => {
  const found = samples.find((one) => one.served >= served);
  if (found === undefined) throw new Error('so many were never served');
  return found;
};

const VLLM = (service: Record<string, number>, shape: 'linear' | 'concave'): SimulatedOptions => ({
  service,
  spread: 0.5,
  engine: { best: 256, shape },
  models: Object.keys(service).map((id) => ({ id, owned_by: 'vllm' })),
  version: '0.11',
});

test.each([
  ['endpoint and judge on the one server', VLLM({ m: 2400, j: 600 }, 'concave'), 1800],
  ['one model alone', VLLM({ m: 1000 }, 'linear'), 2400],
] as const)('an engine that is best with 256: %s', async (_, options, answers) => {
  const { server, clients } = await simulate(options, { models: Object.keys(options.service) });
  const total = answers * (clients.length === 1 ? 1 : 3);
  const limits: number[] = [];
  const watch = setInterval(() => {
    limits.push(clients[0]?.limit() ?? 0);
  }, 50);
  expect(await ask(clients, answers)).toBe(0);
  clearInterval(watch);
  const { samples } = await server.stats();
  // The first tenth of 12,000 answers.
  const [from, to] = [after(samples, clients.length === 1 ? 1200 : 3600), after(samples, 0.93 * total)];
  const late = limits.slice(Math.floor((limits.length * from.ms) / (samples.at(-1)?.ms ?? 1)));
  expect(Math.min(...late)).toBeGreaterThanOrEqual(0.9 * 256);
  expect(Math.max(...late)).toBeLessThanOrEqual(2048);
  expect((to.used - from.used) / (to.ms - from.ms)).toBeGreaterThan(0.6);
});

const PERIOD = 6000;
const LIMIT = 150;
const HOSTED = (kind: 'fixed' | 'leaky', headers: boolean, retryAfter: boolean, ms = 100): SimulatedOptions => ({
  service: { m: ms },
  spread: 0.3,
  rate: { kind, limit: LIMIT, periodMs: PERIOD, headers, retryAfter },
});

test('150 in a period, with headers: used, and hardly ever refused', async () => {
  const use = async (kind: 'fixed' | 'leaky', ms: number): Promise<number> => {
    const { server, clients } = await simulate(HOSTED(kind, true, true, ms));
    expect(await ask(clients, 3 * LIMIT)).toBe(0);
    const { samples, served, refused } = await server.stats();
    expect(refused).toBeLessThanOrEqual(0.01 * (served + refused));
    const first = samples.find((one) => one.ms >= PERIOD);
    const last = samples.findLast((one) => one.served < 0.97 * 3 * LIMIT);
    if (first === undefined || last === undefined) throw new Error('it ended within the first minute');
    return (last.served - first.served) / ((last.ms - first.ms) * (LIMIT / PERIOD));
  };
  const used = await Promise.all([use('fixed', 100), use('leaky', 100), use('fixed', 1000), use('leaky', 1000)]);
  expect(Math.min(...used)).toBeGreaterThan(0.8);
});

test('150 in a period, that nobody states, with and without Retry-After: found, and nothing is lost', async () => {
  const time = async (kind: 'fixed' | 'leaky', retryAfter: boolean): Promise<number> => {
    const { server, clients } = await simulate(HOSTED(kind, false, retryAfter));
    expect(await ask(clients, 2 * LIMIT)).toBe(0);
    const { served, refused, samples } = await server.stats();
    expect(served).toBe(2 * LIMIT);
    expect(refused).toBeLessThan(served);
    return samples.at(-1)?.ms ?? 0;
  };
  const times = await Promise.all([
    time('fixed', true),
    time('leaky', true),
    time('fixed', false),
    time('leaky', false),
  ]);
  // At best one period.
  expect(Math.max(...times)).toBeLessThan(4 * PERIOD);
});

test('five a second that nobody states', async () => {
  const started = Date.now();
  const { server, clients } = await simulate({
    service: { m: 50 },
    rate: { kind: 'leaky', limit: 5, periodMs: 1000, headers: false, retryAfter: false },
  });
  expect(await ask(clients, 60)).toBe(0);
  expect((await server.stats()).refused).toBeLessThan(100);
  expect(Date.now() - started).toBeLessThan(3 * 11_000);
});

test('one in twenty refused by chance, without Retry-After, slows nobody but the one', async () => {
  const time = async (refusing: number): Promise<number> => {
    const { server, clients } = await simulate({ service: { m: 50 }, refusing }, { most: 32 });
    expect(await ask(clients, 3000)).toBe(0);
    const { samples } = await server.stats();
    return after(samples, 2900).ms - after(samples, 100).ms;
  };
  const [without, withSome] = [await time(0), await time(0.05)];
  expect(withSome / without).toBeLessThan(2);
});

test('Ollama, with a queue of 512: one in flight', async () => {
  const { server, clients } = await simulate({
    service: { m: 10 },
    engine: { best: 1, shape: 'linear' },
    queue: 512,
    models: [{ id: 'm', owned_by: 'library' }],
    version: '0.13.0',
    versionPath: '/api/version',
  });
  expect(await ask(clients, 200)).toBe(0);
  expect(await server.stats()).toMatchObject({ served: 200, refused: 0, maxInFlight: 1 });
});

test('a stated number is the most over answers and judgements together', async () => {
  const { server, clients } = await simulate({ service: { m: 20, j: 5 } }, { models: ['m', 'j'], most: 24 });
  expect(await ask(clients, 400)).toBe(0);
  const { maxInFlight, byModel } = await server.stats();
  expect(maxInFlight).toBeLessThanOrEqual(24);
  expect(maxInFlight).toBeGreaterThanOrEqual(20);
  expect(byModel).toEqual({ m: 400, j: 800 });
});
