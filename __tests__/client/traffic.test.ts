// Who may send and who waits: gates, lanes, priorities and the run's own limit, in virtual time and without a server.
import { expect, test } from '@jest/globals';
import type { Ending } from '../../src/client/lane.ts';
import { QUIRKS } from '../../src/client/quirks.ts';
import { createTraffic, type Line, type LineOptions, type Passage, type Traffic } from '../../src/client/traffic.ts';
import { createVirtualTime, settled } from '../support/virtualTime.ts';

interface Street {
  readonly traffic: Traffic;
  /** Moves the clock on, and wakes who slept until then. */
  pass(ms: number): Promise<void>;
  line(options?: Partial<LineOptions>): Line;
}

const SERVED: Ending = { kind: 'served', tokens: 10 };
const REFUSED: Ending = { kind: 'refused' };

function openStreet(most: number | null = null): Street {
  const { now, sleep, pass } = createVirtualTime();
  const traffic = createTraffic({ most, now, sleep, random: () => 1 });
  return {
    traffic,
    pass,
    line: (options) =>
      traffic.line({
        origin: 'http://a',
        model: 'm',
        apiKey: null,
        priority: 1,
        most: null,
        quirks: QUIRKS.unknown,
        ...options,
      }),
  };
}

interface Queue {
  readonly gone: Passage[];
  readonly order: string[];
}

/** Puts so many into the line; who went is noted. */
function queue(line: Line, count: number, name = 'x', into: Queue = { gone: [], order: [] }): Queue {
  for (let k = 0; k < count; k++) {
    void line.enter([]).then((passage) => {
      if (passage === null) return;
      into.gone.push(passage);
      into.order.push(name);
    });
  }
  return into;
}

test('the run as a whole has its limit, and a judge goes before a new answer', async () => {
  const street = openStreet(4);
  const [answers, judge] = [street.line(), street.line({ model: 'j', priority: 0 })];
  const all = queue(answers, 10, 'answer');
  await settled();
  expect(all.order).toEqual(Array(4).fill('answer'));
  queue(judge, 3, 'judge', all);
  await settled();
  expect(all.gone).toHaveLength(4);
  for (const passage of all.gone.slice(0, 4)) passage.end(SERVED);
  await settled();
  expect(all.order.slice(4)).toEqual(['judge', 'judge', 'judge', 'answer']);
  expect([answers.limit(), judge.limit()]).toEqual([4, 4]);
});

test('a client has its own limit beside the others', async () => {
  const street = openStreet();
  const [a, b] = [street.line({ most: 2 }), street.line({ model: 'b', most: 3 })];
  const [first, second] = [queue(a, 9), queue(b, 9)];
  await settled();
  expect([first.gone.length, second.gone.length]).toEqual([2, 3]);
  expect([a.limit(), b.limit()]).toEqual([2, 3]);
});

test('models of one engine share what may be in flight; those of a hosted API do not', async () => {
  const engine = openStreet();
  const models = ['m', 'j'].map((model) => engine.line({ model, quirks: QUIRKS['llama.cpp'] }));
  const served = models.map((line) => queue(line, 9));
  await settled();
  expect(served.map(({ gone }) => gone.length)).toEqual([4, 0]);
  const hosted = openStreet();
  const apart = ['m', 'j'].map((model) => queue(hosted.line({ model, quirks: QUIRKS.openai }), 99));
  await settled();
  expect(apart.map(({ gone }) => gone.length)).toEqual([16, 16]);
});

test('what kind of server it is may become known later', async () => {
  const street = openStreet();
  const line = street.line();
  const all = queue(line, 300);
  await settled();
  expect(all.gone).toHaveLength(16);
  line.settle(QUIRKS.vllm);
  await settled();
  // The sixteen went before it was known where they went.
  expect(all.gone).toHaveLength(16 + 128);
});

test('a pause that one was told to make is made by all clients of the server, and of no other', async () => {
  const street = openStreet();
  const [a, same, other] = [street.line(), street.line({ model: 'j' }), street.line({ origin: 'http://b' })];
  a.gate.pause(60_000);
  const queues = [a, same, other].map((line) => queue(line, 1));
  await street.pass(59_000);
  expect(queues.map(({ gone }) => gone.length)).toEqual([0, 0, 1]);
  await street.pass(2000);
  expect(queues.map(({ gone }) => gone.length)).toEqual([1, 1, 1]);
});

test('a server that refuses again and again is left alone, ever longer, and tried with one request', async () => {
  const street = openStreet();
  const line = street.line();
  const all = queue(line, 40);
  await settled();
  for (const passage of all.gone.slice(0, 8)) passage.end(REFUSED);
  await street.pass(900);
  const before = all.gone.length;
  await street.pass(200);
  // One alone tries.
  expect(all.gone).toHaveLength(before + 1);
  all.gone.at(-1)?.end(REFUSED);
  await street.pass(1900);
  expect(all.gone).toHaveLength(before + 1);
  await street.pass(200);
  expect(all.gone).toHaveLength(before + 2);
  // What was under way meanwhile is back as well.
  for (const passage of [...all.gone.slice(8, before), ...all.gone.slice(-1)]) passage.end(SERVED);
  await settled();
  expect(all.gone.length).toBeGreaterThan(before + 2 + 8);
});

test('a trial that says nothing either way is followed by another', async () => {
  const street = openStreet();
  const all = queue(street.line(), 40);
  await settled();
  for (const passage of all.gone.slice(0, 8)) passage.end(REFUSED);
  await street.pass(1100);
  const before = all.gone.length;
  all.gone.at(-1)?.end({ kind: 'other' });
  await settled();
  expect(all.gone).toHaveLength(before + 1);
});

test('a few refusals among answers stop nobody and cut nothing', async () => {
  const street = openStreet();
  const line = street.line({ most: 32 });
  const all = queue(line, 4000);
  for (let k = 0; k < 2000; k++) {
    await street.pass(2);
    all.gone.shift()?.end(k % 20 === 0 ? REFUSED : SERVED);
  }
  await settled();
  expect(line.limit()).toBe(32);
  expect(all.order.length).toBeGreaterThanOrEqual(2000);
});

test('many refusals cut a stated number as well; it comes back', async () => {
  const street = openStreet();
  const line = street.line({ most: 32 });
  const all = queue(line, 9000);
  const land = async (count: number, endingOf: (k: number) => Ending): Promise<void> => {
    for (let k = 0; k < count; k++) {
      if (k % 5 === 0) await street.pass(25);
      all.gone.shift()?.end(endingOf(k));
    }
  };
  await land(400, (k) => (k % 2 === 0 ? REFUSED : SERVED));
  expect(line.limit()).toBeLessThanOrEqual(24);
  await land(8000, () => SERVED);
  expect(line.limit()).toBe(32);
});

test('what headers allow is the pace, and a clock that stands still makes no loop of it', async () => {
  const street = openStreet();
  const line = street.line();
  const all = queue(line, 100);
  await settled();
  for (const passage of all.gone.slice()) {
    passage.hear([{ of: 'requests', limit: 60, remaining: 10, resetMs: 10_000 }]);
    passage.end(SERVED);
  }
  const before = all.gone.length;
  await street.pass(5000);
  // Ten remain for ten seconds.
  expect(all.gone.length - before).toBeGreaterThanOrEqual(4);
  expect(all.gone.length - before).toBeLessThanOrEqual(7);
  const still = createTraffic({ most: null, now: () => 0, random: () => 1, sleep: () => Promise.resolve() });
  const stuck = still.line({
    origin: 'http://a',
    model: 'm',
    apiKey: null,
    priority: 1,
    most: 1,
    quirks: QUIRKS.unknown,
  });
  const [first] = await Promise.all([stuck.enter([])]);
  first?.hear([{ of: 'requests', limit: 60, remaining: 0, resetMs: 10_000 }]);
  first?.end(SERVED);
  expect(await stuck.enter([])).not.toBeNull();
});

test('who is called off leaves the line, and closing ends every wait', async () => {
  const street = openStreet();
  const line = street.line({ most: 1 });
  const all = queue(line, 1);
  const controller = new AbortController();
  const called = line.enter([controller.signal]);
  const behind = queue(line, 1);
  await settled();
  controller.abort();
  expect(await called).toBeNull();
  all.gone[0]?.end(SERVED);
  await settled();
  expect(behind.gone).toHaveLength(1);
  expect(await line.enter([AbortSignal.abort()])).toBeNull();
  line.gate.pause(1e9);
  street.traffic.close();
  await line.gate.passage(new AbortController().signal);
});
