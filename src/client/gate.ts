// The one gate before a server, for all the clients that call there: a pause that one request was told to make is made
// by all of them, and a server that refuses again and again is left alone for a while, then tried with one request.
import { onAbort } from './onAbort.ts';

export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** What a request's end says of the server's will to serve. */
export type Welcome = 'served' | 'refused' | 'unsaid';

export interface Gate {
  /** Whether a request may pass now. */
  isOpen(): boolean;
  /** Resolves when no pause lasts any more, or the signal has aborted. */
  passage(signal: AbortSignal): Promise<void>;
  /** Closes the gate for this long, from now; pauses overlap, they do not add up. */
  pause(ms: number): void;
  /** A request goes through; what it returns must be called once, when it has ended. */
  enter(): (welcome: Welcome) => void;
}

export interface GateOptions {
  readonly sleep: Sleep;
  /** Numbers in [0, 1). */
  readonly random: () => number;
  /** Ends every pause. */
  readonly signal: AbortSignal;
  readonly onOpen: () => void;
  /** The server is left alone from now on, or was tried and serves again. */
  readonly onLeft: (isLeft: boolean) => void;
}

/** Refusals in a row, with nothing served between them, after which the server is left alone. */
const REFUSALS_IN_A_ROW = 8;
/** How long, doubling from the first to the longest. A limit that is counted by the minute is missed by this at most. */
const COOLING = { firstMs: 1000, longestMs: 15_000 } as const;

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
    const forget = onAbort(signal, resolve);
    void wait.then(() => {
      forget();
      resolve();
    });
  });
}

/** An open gate. */
export function createGate({ sleep, random, signal, onOpen, onLeft }: GateOptions): Gate {
  const pauses = new Set<Promise<void>>();
  /** A trial is one request alone, after a cooling: `due`, or under way. */
  let trial: 'none' | 'due' | 'out' = 'none';
  let refusals = 0;
  let coolings = 0;

  function pause(ms: number): void {
    const lasting: Promise<void> = rest(sleep, ms, signal).then(() => {
      pauses.delete(lasting);
      if (pauses.size === 0) onOpen();
    });
    pauses.add(lasting);
  }

  function cool(): void {
    const ms = Math.min(COOLING.longestMs, COOLING.firstMs * 2 ** coolings);
    if (coolings === 0) onLeft(true);
    coolings += 1;
    refusals = 0;
    trial = 'due';
    pause(ms * (0.5 + random() / 2));
  }

  function open(): void {
    const wasShut = trial !== 'none';
    trial = 'none';
    refusals = 0;
    coolings = 0;
    if (!wasShut) return;
    onLeft(false);
    onOpen();
  }

  return {
    isOpen: () => pauses.size === 0 && trial !== 'out',
    async passage(ending) {
      // Looked at again after each wait: another request may have closed the gate meanwhile.
      while (pauses.size > 0 && !ending.aborted) await untilAborted(Promise.all(pauses), ending);
    },
    pause,
    enter() {
      const isTrial = trial === 'due';
      if (isTrial) trial = 'out';
      return (welcome) => {
        if (welcome === 'served') open();
        else if (isTrial && trial === 'out') {
          if (welcome === 'refused') cool();
          else {
            // It says nothing either way: another one tries.
            trial = 'due';
            onOpen();
          }
        } else if (welcome === 'refused' && trial === 'none') {
          refusals += 1;
          if (refusals >= REFUSALS_IN_A_ROW && pauses.size === 0) cool();
        }
      };
    },
  };
}
