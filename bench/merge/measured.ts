// One process, timed from outside, with the most memory that it held.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  readonly status: number | null;
  readonly seconds: number;
  /** NaN where the system does not say. */
  readonly megabytes: number;
  /** The end of what it printed. */
  readonly tail: string;
}

const EVERY_MS = 50;
const TAIL = 4_000;

/** Runs this very Node with the arguments. */
export async function measured(args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: {} });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-TAIL);
    });
  }
  let megabytes = Number.NaN;
  const watch = setInterval(() => {
    // The system's own high-water mark: looking now and then misses no peak but one at the very end.
    megabytes = peakOf(child.pid) ?? megabytes;
  }, EVERY_MS);
  const status = await new Promise<number | null>((done) => {
    child.on('close', done);
  });
  clearInterval(watch);
  return { status, seconds: (performance.now() - started) / 1000, megabytes, tail: printed };
}

function peakOf(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
