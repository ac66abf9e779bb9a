// What ends one request early: its time is over, or its caller gave up. It does for one request what an AbortSignal does
// for any number: of those, one a request, Node and V8 hold on to what hangs on them until a large round of the garbage
// collector, and memory rises by all that was ever sent.
import { onAbort } from './onAbort.ts';

export class Stop {
  private callBack: (() => void) | null = null;
  private stopped = false;

  get isStopped(): boolean {
    return this.stopped;
  }

  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    this.callBack?.();
    this.callBack = null;
  }

  /** Calls back once when it is stopped, or at once if it has been. Only the last one asked for is called. */
  onStop(callBack: () => void): void {
    if (this.stopped) callBack();
    else this.callBack = callBack;
  }
}

/** Runs `send`, and stops it when the caller's signal aborts or the time is over. */
export async function within<T>(
  timeoutMs: number,
  signal: AbortSignal,
  send: (stop: Stop) => Promise<T>,
): Promise<{ readonly outcome: T; readonly isTimeOver: boolean }> {
  const stop = new Stop();
  let isTimeOver = false;
  const timer = setTimeout(() => {
    isTimeOver = true;
    stop.stop();
  }, timeoutMs);
  const forget = onAbort(signal, () => {
    stop.stop();
  });
  if (signal.aborted) stop.stop();
  try {
    const outcome = await send(stop);
    return { outcome, isTimeOver };
  } finally {
    clearTimeout(timer);
    forget();
  }
}
