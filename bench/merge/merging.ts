// One merge by the bundle, and the bare loop over the same files just before it.
import { join } from 'node:path';
import { measure } from '../engine/measure.ts';
import { BUNDLE } from './bundle.ts';
import type { MadeShards } from './shards.ts';

export interface Merging {
  readonly answers: number;
  readonly lines: number;
  readonly bytes: number;
  readonly shards: number;
  /** Seconds of the whole process. */
  readonly bare: number;
  readonly merge: number;
  readonly bareCpu: number | null;
  readonly mergeCpu: number | null;
  readonly peakMb: number | null;
}

export const BARE = join(import.meta.dirname, 'bare.ts');
const MOST_SECONDS = 1_800;

/** Throws where the merge does not pass. */
export async function mergeOnce(folder: string, made: MadeShards): Promise<Merging> {
  const run = (args: readonly string[]) => measure({ program: process.execPath, args, cwd: folder }, MOST_SECONDS);
  const bare = await run([BARE, ...made.journals]);
  if (bare.status !== 0) throw new Error(`The bare loop failed: ${bare.printed}`);
  const inputs = ['--policy', made.policy, '--baseline', made.baseline, '--answers', 'shard-*', '--output-dir', 'out'];
  const ours = await run([BUNDLE, 'merge', ...inputs]);
  if (ours.status !== 0 || !ours.printed.includes('✓ pass')) throw new Error(`The merge did not pass: ${ours.printed}`);
  return {
    answers: made.answers,
    lines: made.lines,
    bytes: made.bytes,
    shards: made.journals.length,
    bare: bare.seconds,
    merge: ours.seconds,
    bareCpu: bare.cpuSeconds,
    mergeCpu: ours.cpuSeconds,
    peakMb: ours.peakMb,
  };
}
