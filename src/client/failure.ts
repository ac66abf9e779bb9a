// Turns a call that ended a client into the Failure that people read: who failed, how, and what to do. Pure.
import { Failure } from '../errors.ts';
import type { CallError, CallFault } from './chat.ts';

/** What the client is for. */
export type Role = 'endpoint' | 'judge';

const NAMES = { endpoint: 'The endpoint cannot be used.', judge: 'The judge cannot be used.' } as const;
const UNREACHABLE: readonly CallFault[] = ['server-error', 'timeout', 'connection', 'bad-reply'];

/** The Failure of a role whose client is given up. An abort becomes `interrupted`. */
export function failureOfCall(error: CallError, role: Role, more = ''): Failure {
  if (error.fault === 'aborted') return interrupted(error);
  const code = `${role}-${UNREACHABLE.includes(error.fault) ? 'unreachable' : 'refused'}` as const;
  const advice = error.advice === '' ? 'Look at the log of the server.' : error.advice;
  return new Failure(code, `${NAMES[role]} ${error.happened}${more}`, advice, { cause: error });
}

/** The Failure of a role whose server answers, but is not what is needed. */
export function unusable(role: Role, happened: string, advice: string): Failure {
  return new Failure(`${role}-refused`, `${NAMES[role]} ${happened}`, advice);
}

/** The Failure of whatever was cancelled from outside. */
export function interrupted(cause?: unknown): Failure {
  return new Failure('interrupted', 'The work was cancelled before it was done.', 'Run it again.', { cause });
}
