// Time that passes only when everybody sleeps: a simulation of minutes takes as long as its own work.

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

export interface VirtualTime {
  readonly now: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Moves on to whoever wakes next, if that is not after `until`; whether there was somebody. */
  readonly next: (until: number) => Promise<boolean>;
  /** Moves on by this much, and wakes who slept until then. */
  readonly pass: (ms: number) => Promise<void>;
}

/** Until all that can go on without waiting has gone on. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function createVirtualTime(): VirtualTime {
  let now = 0;
  /** The last one wakes first. */
  const sleepers: Sleeper[] = [];

  async function next(until: number): Promise<boolean> {
    await settled();
    const sleeper = sleepers.at(-1);
    if (sleeper === undefined || sleeper.until > until) return false;
    sleepers.pop();
    now = sleeper.until;
    sleeper.wake();
    await settled();
    return true;
  }

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((wake) => {
        const until = now + Math.max(0, ms);
        const place = sleepers.findIndex((one) => one.until <= until);
        sleepers.splice(place < 0 ? sleepers.length : place, 0, { until, wake });
        signal?.addEventListener('abort', () => {
          wake();
        });
      }),
    next,
    async pass(ms) {
      const end = now + ms;
      while (await next(end));
      now = end;
    },
  };
}
