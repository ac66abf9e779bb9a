// `max-minutes`: the time at which asking ends, and the signal that ends what is still in flight a little later.
import type { World } from './world.ts';

export interface Deadline {
  /** Milliseconds since the epoch; null: no limit. */
  readonly at: number | null;
  /** Aborts when what is in flight has had its time. */
  readonly signal: AbortSignal;
  clear(): void;
}

/** What is in flight at the deadline may land for this share of the time that was given, and this long at most. */
const GRACE = { share: 0.1, mostMs: 30_000 } as const;

export function deadlineAfter(minutes: number | null, world: World): Deadline {
  const controller = new AbortController();
  if (minutes === null) return { at: null, signal: controller.signal, clear: () => undefined };
  const ms = minutes * 60_000;
  const timer = setTimeout(
    () => {
      controller.abort();
    },
    ms + Math.min(ms * GRACE.share, GRACE.mostMs),
  );
  return {
    at: world.now().getTime() + ms,
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
    },
  };
}
