// The pace before hosted APIs, simulated in virtual time with limits as they are: by the minute, in periods or as a
// bucket that fills.
import { expect, test } from '@jest/globals';
import { Pace } from '../../src/client/pace.ts';
import type { Allowance } from '../../src/client/rateHeaders.ts';

interface Api {
  readonly kind: 'fixed' | 'leaky';
  readonly of?: Allowance['of'];
  /** A minute's. */
  readonly limit: number;
  /** What the bucket holds, where that is less than a minute's; the headers state the minute's all the same. */
  readonly burst?: number;
  /** Of the limit, what one request takes. */
  readonly cost?: number;
  /** When the headers are written. */
  readonly headers: 'on arrival' | 'with the reply';
  readonly tookMs: number;
}

interface Sums {
  readonly served: number;
  readonly refused: number;
}

const MINUTE = 60_000;

/** Asks as much as the pace allows, for so many minutes; the sums of each. */
function minutes(
  { kind, of = 'requests', limit, burst = limit, cost = 1, headers, tookMs }: Api,
  count: number,
): Sums[] {
  const pace = new Pace();
  const sums: { served: number; refused: number }[] = Array.from({ length: count }, () => ({ served: 0, refused: 0 }));
  const replies: { at: number; sent: number; number: number; said: Allowance | null; isServed: boolean }[] = [];
  // Somebody else's requests do not wait for ours: the first period is under way already.
  const server = { left: burst, at: -17_000 };
  let inFlight = 0;

  const refresh = (now: number): void => {
    if (kind === 'fixed') {
      if (now < server.at + MINUTE) return;
      server.at += MINUTE;
      server.left = limit;
    } else {
      server.left = Math.min(burst, server.left + ((now - server.at) * limit) / MINUTE);
      server.at = now;
    }
  };
  const said = (now: number): Allowance => {
    refresh(now);
    const resetMs = kind === 'fixed' ? server.at + MINUTE - now : ((burst - server.left) * MINUTE) / limit;
    return { of, limit, remaining: Math.floor(server.left), resetMs: Math.ceil(resetMs) };
  };

  for (let now = 0; now < count * MINUTE; now += 5) {
    for (let reply = replies[0]; reply !== undefined && reply.at <= now; reply = replies[0]) {
      replies.shift();
      inFlight -= 1;
      if (reply.isServed) pace.spent(cost);
      pace.hear([reply.said ?? said(reply.at)], { number: reply.number, at: reply.sent });
    }
    // As the limiter has it: few until something is known.
    while (inFlight < (sums[0]?.served === 0 || now < tookMs ? 16 : 400) && pace.wait(now, inFlight) <= 0) {
      const number = pace.took(now);
      inFlight += 1;
      refresh(now);
      const isServed = server.left >= cost;
      if (isServed) server.left -= cost;
      const sum = sums[Math.floor(now / MINUTE)];
      if (sum !== undefined) sum[isServed ? 'served' : 'refused'] += 1;
      // A refusal comes at once.
      const at = isServed ? now + tookMs : now + 20;
      const place = replies.findIndex((one) => one.at > at);
      const now_ = headers === 'on arrival' || !isServed ? said(now) : null;
      replies.splice(place < 0 ? replies.length : place, 0, { at, sent: now, number, said: now_, isServed });
    }
  }
  return sums;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const APIS = (['fixed', 'leaky'] as const).flatMap((kind) =>
  (['on arrival', 'with the reply'] as const).flatMap((headers) =>
    [300, 1000, 10_000].map((tookMs) => ({ kind, headers, tookMs })),
  ),
);

test.each(APIS)('600 requests a minute, stated in headers, are used ($kind, written $headers, $tookMs ms)', (api) => {
  const sums = minutes({ ...api, limit: 600 }, 5);
  const served = sums.map((one) => one.served);
  const refused = sums.reduce((sum, one) => sum + one.refused, 0);
  expect(sumOf(served.slice(1))).toBeGreaterThanOrEqual(0.95 * 4 * 600);
  expect(refused).toBeLessThanOrEqual(0.01 * sumOf(served));
  // The first minute is no slower: what may be asked at once is asked soon.
  expect(sums[0]?.served).toBeGreaterThanOrEqual(500);
});

test.each([300, 1000])(
  'a bucket that holds a sixtieth of the limit that is stated is not flooded (%d ms)',
  (tookMs) => {
    const sums = minutes({ kind: 'leaky', limit: 600, burst: 10, headers: 'on arrival', tookMs }, 5);
    const served = sums.map((one) => one.served);
    const refused = sums.map((one) => one.refused);
    expect(sumOf(served.slice(1))).toBeGreaterThanOrEqual(0.9 * 4 * 600);
    expect(sumOf(refused.slice(1))).toBeLessThanOrEqual(0.01 * sumOf(served));
    expect(refused[0]).toBeLessThanOrEqual(20);
  },
);

test.each(['fixed', 'leaky'] as const)('tokens are paced like requests (%s)', (kind) => {
  const sums = minutes({ kind, of: 'tokens', limit: 200_000, cost: 700, headers: 'on arrival', tookMs: 1000 }, 5);
  const served = sums.map((one) => one.served);
  const refused = sums.reduce((sum, one) => sum + one.refused, 0);
  expect(sumOf(served.slice(1)) * 700).toBeGreaterThanOrEqual(0.95 * 4 * 200_000);
  expect(refused).toBeLessThanOrEqual(0.01 * sumOf(served));
});

test('a limit for the day is not spread over the day', () => {
  const pace = new Pace();
  pace.hear([{ of: 'requests', limit: 10_000, remaining: 9000, resetMs: 20 * 3_600_000 }], { number: 1, at: 0 });
  let sent = 0;
  for (let now = 0; now < MINUTE; now += 5)
    while (pace.wait(now, 1) <= 0) {
      pace.took(now);
      sent += 1;
    }
  expect(sent).toBeGreaterThan(8000);
  expect(sent).toBeLessThanOrEqual(9000);
});

test('nothing left: not before the reset, but one request tries where nobody else could tell', () => {
  const pace = new Pace();
  pace.hear([{ of: 'requests', limit: 100, remaining: 0, resetMs: 30_000 }], { number: 0, at: 1000 });
  expect(pace.wait(1000, 3)).toBe(30_000);
  expect(pace.wait(1000, 0)).toBe(3000);
  expect(pace.wait(4000, 0)).toBe(0);
});

test('without headers nothing holds back, and after refusals the pace is what was served', () => {
  const pace = new Pace();
  pace.took(0);
  expect(pace.wait(0, 1)).toBe(0);
  pace.learned.cut({ served: 0.001, ended: 0.0015 });
  pace.took(10_000);
  // A tenth of a second may be caught up on.
  expect(pace.wait(10_000, 1)).toBeCloseTo(900);
});
