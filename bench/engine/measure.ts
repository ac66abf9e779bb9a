// Runs one command and measures it from outside: the time of the whole process, the CPU of it and its children as the
// shell counts it, and their memory as the kernel shows it. Nothing in the command knows that it is measured.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { clock } from './serving.ts';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Measured {
  readonly status: number | null;
  /** It took longer than it was given, and was ended. */
  readonly isStopped: boolean;
  /** Milliseconds since 1970, with fractions. */
  readonly startedAt: number;
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  /** Most memory of the process and its children together; null where there is no /proc. */
  readonly peakMb: number | null;
  /** The end of what it printed. */
  readonly printed: string;
}

const SAMPLE_MS = 50;
const KEPT = 4_000;
/** Runs the command, with its own output left alone, and prints user and system seconds to the descriptor 3. */
const TIMED = 'TIMEFORMAT="%U %S"; { time "$@" 2>&4; } 4>&2 2>&3';

export async function measure({ program, args, cwd, env = {} }: Command, mostSeconds: number): Promise<Measured> {
  const startedAt = clock();
  const child = spawn('bash', ['-c', TIMED, 'bash', program, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let printed = '';
  let times = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-KEPT);
    });
  }
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    times += chunk.toString();
  });
  const { pid } = child;
  const endAll = (): void => {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  };
  // A benchmark that is cancelled leaves nobody behind, who would be in the way of the next.
  process.once('exit', endAll);
  let peakMb: number | null = null;
  const sampling = setInterval(() => {
    const mb = pid === undefined ? null : memoryOf(pid);
    if (mb !== null) peakMb = Math.max(peakMb ?? 0, mb);
  }, SAMPLE_MS);
  let isStopped = false;
  const limit = setTimeout(() => {
    isStopped = true;
    endAll();
  }, mostSeconds * 1000);
  const ended = await new Promise<{ status: number | null; at: number }>((resolve, reject) => {
    child.once('error', reject);
    let at = startedAt;
    child.once('exit', () => {
      at = clock();
    });
    child.once('close', (status) => {
      resolve({ status, at });
    });
  });
  clearInterval(sampling);
  clearTimeout(limit);
  process.off('exit', endAll);
  return {
    status: ended.status,
    isStopped,
    startedAt,
    seconds: (ended.at - startedAt) / 1000,
    cpuSeconds: secondsIn(times),
    peakMb,
    printed,
  };
}

function secondsIn(times: string): number | null {
  const [, user, system] = /^([\d.]+) ([\d.]+)\s*$/u.exec(times) ?? [];
  return user === undefined || system === undefined ? null : Number(user) + Number(system);
}

/** Memory of a process and all below it. Of one alone the kernel's own peak, of several what they hold now. */
function memoryOf(pid: number): number | null {
  const below = familyOf(pid).slice(1);
  const [only] = below;
  if (only !== undefined && below.length === 1) return memoryLine(only, 'VmHWM');
  const held = below.map((one) => memoryLine(one, 'VmRSS')).filter((mb) => mb !== null);
  return held.length === 0 ? null : held.reduce((sum, mb) => sum + mb, 0);
}

function familyOf(pid: number): readonly number[] {
  const children = (textOf(`/proc/${pid}/task/${pid}/children`) ?? '').split(' ').filter((one) => one !== '');
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}

function memoryLine(pid: number, name: string): number | null {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(textOf(`/proc/${pid}/status`) ?? '')?.[1];
  return found === undefined ? null : Number(found) / 1024;
}

/** null: it has ended meanwhile, or there is no such file on this system. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
