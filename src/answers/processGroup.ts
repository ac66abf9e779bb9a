// A command as a process group of its own, and the certainty that nothing of it outlives us: neither what ignores a
// SIGTERM, nor where this process is killed itself. The only file that signals other processes. POSIX only.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { messageOf } from '../errors.ts';

export interface GroupCommand {
  /** A string is run by the shell; a list is the program and its arguments. */
  readonly command: string | readonly string[];
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  /** File descriptor that takes standard output and standard error. */
  readonly log: number;
}

export type Exit =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'not-started'; readonly message: string };

export interface ProcessGroup {
  /** Resolves when the command itself has ended; what it left behind is then ended as well. */
  readonly exited: Promise<Exit>;
  /** Asks all of it to end and forces what does not within `graceMs`. Resolves to whether nothing is left. */
  end(graceMs: number): Promise<boolean>;
}

/** How long those that a dead command left behind are given. */
const ORPHANS_GRACE_MS = 3000;
/** A process that was killed takes a moment to be gone. */
const FORCED_MS = 3000;
const POLL_MS = 50;

/**
 * Waits for the end of its standard input, which comes when we are gone, however we went; a word on it says that all
 * is over. It leads a session of its own, or the signal that ends our group would end it too.
 */
const WATCHDOG = `
read -r word && exit 0
kill -s TERM -- "-$1" 2>/dev/null || exit 0
for second in 1 2 3 4 5; do
  sleep 1
  kill -s 0 -- "-$1" 2>/dev/null || exit 0
done
kill -s KILL -- "-$1" 2>/dev/null
`;

/** Whether this system has process groups. */
export const hasGroups = (): boolean => process.platform !== 'win32';

/** Starts the command. Never throws: what cannot be started has ended. */
export function startGroup({ command, workingDirectory: cwd, env, log }: GroupCommand): ProcessGroup {
  const [file = '', ...args] = typeof command === 'string' ? ['/bin/sh', '-c', command] : command;
  let child: ChildProcess;
  try {
    child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', log, log] });
  } catch (thrown) {
    return notStarted(messageOf(thrown));
  }
  const exited = exitOf(child);
  const { pid } = child;
  if (pid === undefined) return { exited, end: () => Promise.resolve(true) };
  const watchdog = startWatchdog(pid);
  let ending: Promise<boolean> | null = null;
  const end = (graceMs: number): Promise<boolean> =>
    (ending ??= endGroup(pid, graceMs).finally(() => {
      // From now on the number may become that of somebody else's group: nothing may be sent to it any more.
      watchdog.dismiss();
      child.unref();
    }));
  void exited.then(() => end(ORPHANS_GRACE_MS));
  return { exited, end };
}

const notStarted = (message: string): ProcessGroup => ({
  exited: Promise.resolve({ kind: 'not-started', message }),
  end: () => Promise.resolve(true),
});

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve({ kind: 'not-started', message: error.message });
    });
    child.once('exit', (status, signal) => {
      resolve(signal === null ? { kind: 'status', status: status ?? 0 } : { kind: 'signal', signal });
    });
  });
}

function startWatchdog(group: number): { dismiss(): void } {
  const watchdog = spawn('/bin/sh', ['-c', WATCHDOG, 'alignment-gate-watchdog', String(group)], {
    cwd: '/',
    env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without it the group is still ended in every case in which this process lives on.
  watchdog.on('error', () => undefined);
  watchdog.stdin.on('error', () => undefined);
  watchdog.unref();
  return {
    dismiss() {
      watchdog.stdin.end('over\n');
    },
  };
}

async function endGroup(group: number, graceMs: number): Promise<boolean> {
  if (send(group, 'SIGTERM') && (await isGoneWithin(group, graceMs))) return true;
  send(group, 'SIGKILL');
  return isGoneWithin(group, FORCED_MS);
}

async function isGoneWithin(group: number, ms: number): Promise<boolean> {
  const until = performance.now() + ms;
  while (isAlive(group)) {
    if (performance.now() >= until) return false;
    await delay(POLL_MS);
  }
  return true;
}

/** false: there is no such group. One that belongs to somebody else, by sudo for instance, is there all the same. */
function send(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, signal);
  } catch (thrown) {
    return !(thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH');
  }
}

/** Whether a process of the group still runs. One that has ended and that nobody asked about is no longer running. */
function isAlive(group: number): boolean {
  if (!send(group, 0)) return false;
  const states = statesOf(group);
  return states === null || states.some((state) => state !== 'Z' && state !== 'X');
}

/**
 * The states of a group's processes; null where there is no /proc. In a container whose first process takes in no
 * orphans, those that have ended stay in the table for ever.
 */
function statesOf(group: number): readonly string[] | null {
  let names: readonly string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return null;
  }
  if (names.length === 0) return null;
  return names.flatMap((name) => {
    // The name of a program may hold blanks and brackets; what follows its last bracket is state, parent, group.
    const [state, , pgrp] = statOf(name)
      .replace(/^.*\) /su, '')
      .split(' ');
    return state !== undefined && Number(pgrp) === group ? [state] : [];
  });
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}
