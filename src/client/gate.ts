// The one gate before a server: a pause that one request was told to make is made by all of them.

export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

export interface Gate {
  /** Closes the gate for this long, from now; pauses overlap, they do not add up. */
  pause(ms: number, signal: AbortSignal): void;
  /** Resolves when the gate is open or the signal has aborted. */
  passage(signal: AbortSignal): Promise<void>;
}

/** Sleeps until the time is over or the signal aborts, even with a `sleep` that does not heed signals. Never rejects. */
export function rest(sleep: Sleep, ms: number, signal: AbortSignal): Promise<void> {
  return untilAborted(
    sleep(ms, signal).catch(() => undefined),
    signal,
  );
}

function untilAborted(wait: Promise<unknown>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const leave = (): void => {
      signal.removeEventListener('abort', leave);
      resolve();
    };
    signal.addEventListener('abort', leave);
    void wait.then(leave);
  });
}

/** An open gate. */
export function createGate(sleep: Sleep): Gate {
  const pauses = new Set<Promise<void>>();
  return {
    pause(ms, signal) {
      const pause: Promise<void> = rest(sleep, ms, signal).then(() => {
        pauses.delete(pause);
      });
      pauses.add(pause);
    },
    async passage(signal) {
      // Looked at again after each wait: another request may have closed the gate meanwhile.
      while (pauses.size > 0 && !signal.aborted) await untilAborted(Promise.all(pauses), signal);
    },
  };
}
