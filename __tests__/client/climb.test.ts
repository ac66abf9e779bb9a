// The search for the number in flight, on engines simulated in virtual time: as many at work as are sent, each slowed
// by the others.
import { expect, test } from '@jest/globals';
import { Climb } from '../../src/client/climb.ts';
import { chance } from '../support/chance.ts';

interface Job {
  readonly until: number;
  readonly by: string;
  readonly at: number;
}

interface Run {
  /** Share of the engine's best, after the first tenth. */
  readonly rest: number;
  /** The limit after each landing. */
  readonly limits: readonly number[];
}

interface Engine {
  /** Requests at work that use it fully. */
  readonly best: number;
  readonly start: number;
  readonly most?: number;
  readonly isGiven?: boolean;
  /** Two calls of a judge follow each answer, on the same engine and served first. */
  readonly withJudge?: boolean;
  readonly answers: number;
  /** The limit is cut when so many have landed. */
  readonly cutAt?: number;
}

const WORK: Readonly<Record<string, number>> = { answer: 1500, judge: 375 };

function run({ best, start, most = 4096, isGiven = false, withJudge = false, answers, cutAt }: Engine, seed = 1): Run {
  const random = chance(seed);
  const climb = new Climb({ start, most, isGiven });
  const jobs: Job[] = [];
  const limits: number[] = [];
  const total = withJudge ? 3 * answers : answers;
  let [now, work, asked, toJudge, landed] = [0, 0, 0, 0, 0];
  let [used, lasted] = [0, 0];

  const begin = (by: string): void => {
    climb.sent(now);
    const until = work + (WORK[by] ?? 0) * (0.5 + random());
    const place = jobs.findIndex((job) => job.until > until);
    jobs.splice(place < 0 ? jobs.length : place, 0, { until, by, at: now });
  };
  const fill = (): void => {
    while (jobs.length < climb.limit()) {
      if (toJudge > 0) {
        toJudge -= 1;
        begin('judge');
      } else if (asked < answers) {
        asked += 1;
        begin('answer');
      } else return;
    }
  };

  fill();
  for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
    const working = jobs.length + 1;
    const passed = (job.until - work) * Math.max(1, working / best);
    // The end, when the work runs out, is nobody's fault.
    if (asked < answers && landed >= total / 10) {
      used += passed * Math.min(1, working / best);
      lasted += passed;
    }
    now += passed;
    work = job.until;
    landed += 1;
    if (withJudge && job.by === 'answer') toJudge += 2;
    climb.landed(now, { by: job.by, tookMs: now - job.at });
    if (landed === cutAt) climb.cut(1);
    limits.push(climb.limit());
    fill();
  }
  return { rest: used / lasted, limits };
}

const SEEDS = [1, 2, 3];

test.each([true, false])(
  'an engine that is best with 256 is driven to it within the first tenth of 12,000 answers (with a judge: %p)',
  (withJudge) => {
    for (const seed of SEEDS) {
      const { rest, limits } = run({ best: 256, start: 128, withJudge, answers: 12_000 }, seed);
      expect(limits[limits.length / 10]).toBeGreaterThanOrEqual(0.9 * 256);
      expect(rest).toBeGreaterThan(0.95);
      // Not far beyond it either: what is in flight when all is decided has been paid for.
      expect(limits.at(-1)).toBeLessThanOrEqual(800);
    }
  },
);

test('from a moderate start as well, and far above it', () => {
  for (const seed of SEEDS) {
    expect(run({ best: 256, start: 16, answers: 12_000 }, seed).rest).toBeGreaterThan(0.95);
    expect(run({ best: 1000, start: 128, withJudge: true, answers: 12_000 }, seed).rest).toBeGreaterThan(0.95);
  }
});

test.each([4, 16, 32])(
  'a start that is far too wide for an engine of %p is taken back, and nothing is lost',
  (best) => {
    for (const seed of SEEDS) {
      const { rest, limits } = run({ best, start: 128, withJudge: true, answers: 4000 }, seed);
      expect(rest).toBeGreaterThan(0.95);
      const late = limits.slice(-limits.length / 4);
      expect(late.reduce((sum, one) => sum + one, 0) / late.length).toBeLessThan(4 * best);
    }
  },
);

test('a phase of many short calls is not taken for a faster server', () => {
  const climb = new Climb({ start: 32, most: 4096, isGiven: false });
  let now = 0;
  // Each call takes its own time, whatever is in flight: twice as many are twice as fast until 64, then all wait.
  const round = (shortShare: number): void => {
    const level = climb.limit();
    for (let k = 0; k < level; k++) climb.sent(now);
    const slowed = Math.max(1, level / 64);
    const short = Math.round(shortShare * level);
    now += 100 * slowed;
    for (let k = 0; k < short; k++) climb.landed(now, { by: 'judge', tookMs: 100 * slowed });
    now += 900 * slowed;
    for (let k = short; k < level; k++) climb.landed(now, { by: 'answer', tookMs: 1000 * slowed });
  };
  for (let k = 0; k < 40; k++) round(k < 4 ? 0.1 : 0.15);
  expect(climb.limit()).toBeLessThanOrEqual(128);
});

test('one, where one is the most, stays one; a given number is not tried upon', () => {
  expect(new Set(run({ best: 4, start: 1, most: 1, answers: 500 }).limits)).toEqual(new Set([1]));
  expect(new Set(run({ best: 256, start: 32, most: 32, isGiven: true, answers: 2000 }).limits)).toEqual(new Set([32]));
});

test('after a cut it comes back step by step, a given number to itself', () => {
  const { limits } = run({ best: 256, start: 40, most: 40, isGiven: true, answers: 4000, cutAt: 500 });
  const after = limits.slice(499);
  expect(after[0]).toBe(28);
  expect(after.at(-1)).toBe(40);
  const steps = after.slice(1).map((limit, index) => limit - (after[index] ?? 0));
  expect(Math.max(...steps)).toBeLessThanOrEqual(4);
  expect(Math.min(...steps)).toBe(0);
});

test('nothing is concluded from a time in which fewer were in flight than might have been', () => {
  const climb = new Climb({ start: 64, most: 4096, isGiven: false });
  for (let now = 0; now < 400_000; now += 1000) {
    for (let k = 0; k < 10; k++) climb.sent(now);
    for (let k = 0; k < 10; k++) climb.landed(now + 900, { by: 'answer', tookMs: 900 });
  }
  expect(climb.limit()).toBe(64);
});
