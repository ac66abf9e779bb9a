// Servers that do not state their limits and only refuse, in virtual time and with limits as they are: by the minute,
// in periods or as a bucket that fills; and such as refuse by chance. Calls are tried again as the client does.
import { expect, jest, test } from '@jest/globals';
import { backoffMs } from '../../src/client/backoff.ts';
import { rest } from '../../src/client/gate.ts';
import { QUIRKS } from '../../src/client/quirks.ts';
import { createTraffic } from '../../src/client/traffic.ts';
import { chance } from '../support/chance.ts';
import { createVirtualTime, settled } from '../support/virtualTime.ts';

jest.setTimeout(60_000);

interface Api {
  /** A minute's; null: as many as one likes. */
  readonly limit: { readonly kind: 'fixed' | 'leaky'; readonly of: number; readonly burst?: number } | null;
  readonly tookMs: number;
  /** More at work than this make it slower. */
  readonly best?: number;
  readonly saysRetryAfter?: boolean;
  /** Share refused by chance. */
  readonly refusing?: number;
}

interface Sum {
  served: number;
  refused: number;
}

interface Run {
  readonly minutes: readonly Sum[];
  /** Calls that were refused too often. */
  readonly lost: number;
}

const MINUTE = 60_000;
const MOST_ATTEMPTS = 10;
const never = new AbortController().signal;

/** Asks as much as the traffic allows, for so many minutes. */
async function run(
  { limit, tookMs, best = Number.POSITIVE_INFINITY, saysRetryAfter = false, refusing = 0 }: Api,
  minutes: number,
  seed: number,
): Promise<Run> {
  const random = chance(7919 * seed);
  const { now, sleep, next } = createVirtualTime();
  const traffic = createTraffic({ most: null, now, random, sleep });
  const options = { origin: 'http://a', model: 'm', apiKey: null, priority: 1, most: null, quirks: QUIRKS.unknown };
  const line = traffic.line(options);
  const sums: Sum[] = Array.from({ length: minutes }, () => ({ served: 0, refused: 0 }));
  // Somebody else's requests do not wait for ours: the first period is under way already.
  const server = { left: limit?.burst ?? limit?.of ?? 0, at: -random() * MINUTE, working: 0 };
  let [asking, resting, lost] = [0, 0, 0];

  /** Milliseconds until it would be served; 0: it is. */
  function refusedFor(): number {
    if (random() < refusing) return 1;
    if (limit === null) return 0;
    if (limit.kind === 'fixed') {
      while (now() >= server.at + MINUTE) {
        server.at += MINUTE;
        server.left = limit.of;
      }
    } else {
      server.left = Math.min(limit.burst ?? limit.of, server.left + ((now() - server.at) * limit.of) / MINUTE);
      server.at = now();
    }
    if (server.left < 1) return limit.kind === 'fixed' ? server.at + MINUTE - now() : MINUTE / limit.of;
    server.left -= 1;
    return 0;
  }

  async function call(): Promise<void> {
    for (let failed = 1; failed <= MOST_ATTEMPTS; failed++) {
      const passage = await line.enter([]);
      const sum = sums[Math.floor(now() / MINUTE)];
      const refused = refusedFor();
      if (sum !== undefined) sum[refused === 0 ? 'served' : 'refused'] += 1;
      server.working += 1;
      await sleep(refused > 0 ? 20 : tookMs * (0.7 + 0.6 * random()) * Math.max(1, server.working / best));
      server.working -= 1;
      if (refused === 0) {
        passage?.end({ kind: 'served', tokens: 10 });
        return;
      }
      const pause = saysRetryAfter ? Math.ceil(refused / 1000) * 1000 : 0;
      if (pause > 0) line.gate.pause(pause);
      passage?.end({ kind: 'refused' });
      resting += 1;
      await line.gate.passage(never);
      await rest(sleep, pause > 0 ? 1000 * random() : backoffMs(failed, 1000, random), never);
      resting -= 1;
    }
    lost += 1;
  }

  do {
    while (asking < line.limit() + Math.min(line.limit(), resting)) {
      asking += 1;
      void call().then(() => {
        asking -= 1;
      });
      await settled();
    }
  } while (await next(minutes * MINUTE));
  return { minutes: sums, lost };
}

const SEEDS = [1, 2, 3];
const MINUTES = 5;

/** Over all seeds: served in a minute after the first, refused for each that was served, and calls that were lost. */
async function runs(api: Api): Promise<{ served: number; refused: number; lost: number }> {
  const all: Run[] = [];
  for (const seed of SEEDS) all.push(await run(api, MINUTES, seed));
  const sumOf = (of: keyof Sum, from = 0): number =>
    all.flatMap(({ minutes }) => minutes.slice(from)).reduce((sum, one) => sum + one[of], 0);
  return {
    served: sumOf('served', 1) / (SEEDS.length * (MINUTES - 1)),
    refused: sumOf('refused') / sumOf('served'),
    lost: all.reduce((sum, { lost }) => sum + lost, 0),
  };
}

const LIMITS = (['fixed', 'leaky'] as const).flatMap((kind) =>
  [60, 600].flatMap((of) =>
    [300, 2000].flatMap((tookMs) =>
      [true, false].map((saysRetryAfter) => ({ limit: { kind, of }, tookMs, saysRetryAfter })),
    ),
  ),
);

test.each(LIMITS)('a limit that nobody states is found and used, and no call is lost (%j)', async (api) => {
  const { served, refused, lost } = await runs(api);
  expect(served).toBeGreaterThanOrEqual(0.93 * api.limit.of);
  // Of few a minute, those that find its end are many.
  expect(refused).toBeLessThanOrEqual(api.limit.of < 100 ? 0.6 : 0.3);
  expect(lost).toBe(0);
});

test.each([300, 2000])('a bucket that holds ten is used as well (%d ms)', async (tookMs) => {
  const { served, refused, lost } = await runs({ limit: { kind: 'leaky', of: 600, burst: 10 }, tookMs });
  expect(served).toBeGreaterThanOrEqual(0.85 * 600);
  expect(refused).toBeLessThanOrEqual(0.2);
  expect(lost).toBe(0);
});

test.each([0.02, 0.05, 0.1])('a share of %d refused by chance costs hardly more than itself', async (refusing) => {
  const engine: Api = { limit: null, tookMs: 1000, best: 32 };
  const [none, some] = [await runs(engine), await runs({ ...engine, refusing })];
  expect(some.served / none.served).toBeGreaterThan(0.9);
  expect(some.lost).toBe(0);
});
