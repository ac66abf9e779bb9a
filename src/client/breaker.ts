// Decides when a server is given up: at once after a permanent fault, after a small budget where nobody ever
// answered, and after a row of failed calls. It counts; it neither waits nor calls.
import type { CallError } from './chat.ts';
import { callError, type Trouble } from './trouble.ts';

/** Calls in a row that may fail, after their own retries, before the client is given up. */
export const CALLS_IN_A_ROW = 8;
/** Of a server that answered before: a row of mixed faults may be this many times longer. */
const MIXED_FACTOR = 4;
/** Attempts that may find nobody there, or time out, while the server has never answered: a share of the time each. */
export const ATTEMPTS_UNANSWERED = 4;

export interface Breaker {
  /** Why the client is given up; null: it is not. */
  broken(): CallError | null;
  /** Aborts when the client is given up, so that nobody goes on waiting. */
  readonly signal: AbortSignal;
  /** The server answered. */
  answered(): void;
  attemptFailed(trouble: Trouble): void;
  /** A call failed for good. `prompt` tells the prompts apart. */
  callFailed(trouble: Trouble, prompt: string): void;
}

interface Row {
  readonly kind: string;
  readonly isUniform: boolean;
  readonly length: number;
  /** Prompts that the server refused as bad requests: each counts once, however often it is asked. */
  readonly refused: ReadonlySet<string>;
}

/** `inFlight`: a server that answered before fails that many calls at once when it pauses, which is one event. */
export function createBreaker({ address, inFlight }: { address: string; inFlight: () => number }): Breaker {
  const controller = new AbortController();
  let error: CallError | null = null;
  let hasAnswered = false;
  let unanswered = 0;
  let row: Row | null = null;

  function giveUp(trouble: Trouble, why: string): void {
    if (error !== null) return;
    error = callError({
      ...trouble,
      permanent: true,
      happened: why === '' ? trouble.happened : `${trouble.happened} ${why}`,
    });
    controller.abort();
  }

  function longestRow({ isUniform }: Row): number {
    const uniform = hasAnswered ? Math.max(CALLS_IN_A_ROW, 2 * inFlight()) : CALLS_IN_A_ROW;
    return isUniform || !hasAnswered ? uniform : MIXED_FACTOR * uniform;
  }

  return {
    broken: () => error,
    signal: controller.signal,
    answered() {
      hasAnswered = true;
      row = null;
    },
    attemptFailed(trouble) {
      if (trouble.permanent) giveUp(trouble, '');
      // A 408 is an answer.
      const isSilence = trouble.nobodyThere || (trouble.fault === 'timeout' && trouble.status === null);
      if (hasAnswered || !isSilence) return;
      unanswered += 1;
      if (unanswered >= ATTEMPTS_UNANSWERED) giveUp(trouble, `It has not answered once in ${unanswered} attempts.`);
    },
    callFailed(trouble, prompt) {
      const kind = `${trouble.fault} ${trouble.status ?? ''}`;
      const isAboutPrompt = trouble.fault === 'bad-request';
      if (isAboutPrompt && row?.refused.has(prompt) === true) return;
      row = {
        kind,
        isUniform: row === null || (row.isUniform && row.kind === kind),
        length: (row?.length ?? 0) + 1,
        refused: new Set([...(row?.refused ?? []), ...(isAboutPrompt ? [prompt] : [])]),
      };
      if (row.length < longestRow(row)) return;
      const what = isAboutPrompt ? 'prompts' : 'calls';
      const which = hasAnswered ? `${row.length} ${what} in a row` : `Each of the first ${row.length} ${what}`;
      giveUp(trouble, `${which} to ${address} failed${row.isUniform ? ' in this way' : ', in different ways'}.`);
    },
  };
}
