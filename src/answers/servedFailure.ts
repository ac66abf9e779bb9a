// What went wrong with a served process, as Failures: what happened, what to do, and what the process said last. Pure.
import { Failure } from '../errors.ts';
import type { Exit } from './processGroup.ts';

const SERVER = 'The server that serve.command started';
/** A shell reports a signal as 128 and its number. */
const KILLED_IN_SHELL = 137;

/** Why it ended by itself. */
export function deathOf(exit: Exit, isReady: boolean): Failure {
  if (exit.kind === 'not-started') {
    return new Failure('serve-failed', `serve.command could not be started: ${exit.message}.`, NOT_FOUND);
  }
  const how = exit.kind === 'signal' ? `by the signal ${exit.signal}` : `with exit status ${exit.status}`;
  const when = isReady ? 'in the middle of the run' : 'before it was ready';
  return new Failure('serve-failed', `${SERVER} ended ${when}, ${how}.`, adviceFor(exit, isReady));
}

const NOT_FOUND = 'Check the name of the program, and that it is on the PATH of this step.';

function adviceFor(exit: Extract<Exit, { kind: 'status' | 'signal' }>, isReady: boolean): string {
  if (exit.kind === 'signal' ? exit.signal === 'SIGKILL' : exit.status === KILLED_IN_SHELL) {
    return 'Somebody killed it, mostly the system for want of memory: take a machine with more, or let it use less.';
  }
  if (exit.kind === 'status') {
    switch (exit.status) {
      case 0:
        return 'It must stay in the foreground, where it can be watched and ended: leave out "&", nohup, and -d of docker.';
      case 126:
        return 'The program was found and cannot be run: check that it is executable.';
      case 127:
        return NOT_FOUND;
    }
  }
  return isReady
    ? 'Read what it said last: mostly too little memory for so many requests at once. What was answered is in the journal.'
    : 'Read what it said last: mostly a wrong flag, a folder without a model, or too little memory.';
}

/** It runs, and does not say that it is ready. */
export function lateFailure(readyUrl: string, timeoutMs: number, status: number | null): Failure {
  const what = status === null ? 'nothing answers there' : `it answers ${status} there`;
  return new Failure(
    'serve-failed',
    `${SERVER} was not ready after ${timeoutMs / 1000} s: ${readyUrl} must answer 2xx, and ${what}.`,
    'Check that it listens at the host and port of base-url and that serve.ready-url is a path of its; or give it more time: serve.timeout.',
  );
}

/** Somebody else's server would be taken for the checkpoint's. */
export function occupied(readyUrl: string): Failure {
  return new Failure(
    'serve-failed',
    `Something answers at ${readyUrl} already, before serve.command was started: it would be asked in the place of the checkpoint.`,
    'End what listens there, or take another port in serve.command and base-url.',
  );
}

/** With the end of its log. The advice comes first: what is too long is cut at its end. */
export function withLastLines({ code, message, advice, cause }: Failure, lines: readonly string[]): Failure {
  const said =
    lines.length === 0 ? 'It has written nothing to serve.log.' : `The last lines of serve.log:\n${lines.join('\n')}`;
  return new Failure(code, message, `${advice} ${said}`, { cause });
}
