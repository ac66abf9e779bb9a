// Looks into the machine's table of processes: who still runs. Linux only.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface Running {
  readonly pid: number;
  readonly group: number;
  readonly command: string;
}

/** Every process that runs; those that have ended and wait to be asked about do not. */
export function running(): Running[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/u.test(name)) return [];
    try {
      const [state, , group] = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /su, '')
        .split(' ');
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return state === 'Z' || state === 'X' ? [] : [{ pid: Number(name), group: Number(group), command }];
    } catch {
      return [];
    }
  });
}

/** Pids and groups that the served model of a run has noted (support/servedModel.ts). */
export function notedIn(folder: string): { readonly pids: number[]; readonly groups: number[] } {
  const path = join(folder, 'processes');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  const pairs = lines.map((line) => line.split(' ').map(Number));
  return {
    pids: pairs.map(([pid = 0]) => pid),
    groups: [...new Set(pairs.map(([, group = 0]) => group))],
  };
}

/** What of a run is still there: its processes, those of their groups, and the watchdogs over them. */
export function leftOf(folder: string): Running[] {
  const { pids, groups } = notedIn(folder);
  return running().filter(
    ({ pid, group, command }) =>
      pids.includes(pid) ||
      groups.includes(group) ||
      groups.some((one) => command.includes(`alignment-gate-watchdog ${one} `)),
  );
}

/** Resolves when nothing is left, or to what still is when the time is over. */
export async function leftAfter(folder: string, ms: number): Promise<Running[]> {
  for (let waited = 0; waited < ms && leftOf(folder).length > 0; waited += 50) await delay(50);
  return leftOf(folder);
}
