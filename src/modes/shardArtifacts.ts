// The shards of this workflow run, from the artifacts that its jobs have left: of each the newest attempt. Nothing of
// another run is taken. What is wrong with an artifact is said where the shards are merged.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { findShardJournals, type ShardJournal } from '../answers/shardFiles.ts';
import { Failure, UserError } from '../errors.ts';
import { type ReadName, readArtifactName } from '../github/artifactName.ts';
import {
  downloadRunArtifact,
  listRunArtifacts,
  type RunArtifact,
  type RunArtifacts,
  type ThisRun,
} from '../github/runArtifacts.ts';
import { shardWords } from '../numbers.ts';
import type { Shard } from '../schema/shard.ts';
import type { NamedShard } from './mergedEvaluation.ts';

export interface FetchedShards {
  readonly shards: readonly NamedShard[];
  /** What is wrong before anything is read. */
  readonly faults: readonly string[];
  /** Why shards that seem to be missing may be there all the same; null: there is no reason. */
  readonly unseen: string | null;
  remove(): Promise<void>;
}

/** Archives that are fetched at once: each is a stream to the disk. */
const AT_ONCE = 4;

/**
 * Fetches them into a folder of their own; one that cannot be had is a fault among the others. Throws UserError where
 * there is none, Failure where nobody can say which there are.
 */
export async function fetchShards(key: string, run: ThisRun): Promise<FetchedShards> {
  const found = await listRunArtifacts(run);
  const newest = newestShards(found, key);
  if (newest.length === 0) throw noShards(key, found);
  const folder = await mkdtemp(join(tmpdir(), 'alignment-gate-shards-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const queue = new PQueue({ concurrency: AT_ONCE });
    const fetched = await Promise.all(
      newest.map((one) => queue.add(() => fetchOne(one, run, join(folder, String(one.artifact.id))))),
    );
    return {
      shards: fetched.flatMap(({ shards }) => shards),
      faults: fetched.flatMap(({ faults }) => faults),
      unseen: found.unseen,
      remove,
    };
  } catch (thrown) {
    await remove();
    throw thrown;
  }
}

interface ShardArtifact {
  readonly artifact: RunArtifact;
  readonly shard: Shard;
}

/** Of each shard what its newest attempt left: two artifacts where two jobs took the same name. */
function newestShards({ artifacts }: RunArtifacts, key: string): ShardArtifact[] {
  const shards = new Map<string, { readonly name: ReadName; readonly found: ShardArtifact }[]>();
  for (const artifact of artifacts) {
    const name = readArtifactName(artifact.name, key);
    if (name?.shard == null) continue;
    const words = shardWords(name.shard);
    shards.set(words, [...(shards.get(words) ?? []), { name, found: { artifact, shard: name.shard } }]);
  }
  return [...shards.values()].flatMap((all) => {
    const last = Math.max(...all.map(({ name }) => name.attempt));
    return all.filter(({ name }) => name.attempt === last).map(({ found }) => found);
  });
}

function noShards(key: string, { unseen }: RunArtifacts): UserError {
  return new UserError('bad-shards', [
    `This workflow run has no artifact of a shard with the comment-key "${key}". Evaluate the shards in jobs before this ` +
      'one (mode evaluate with "shard", and the same comment-key), and let this job run whatever became of them.',
    ...(unseen === null ? [] : [unseenSentence(unseen)]),
  ]);
}

/** Why an artifact of an earlier attempt may be there unseen. */
export const unseenSentence = (unseen: string): string =>
  `The artifacts of earlier attempts of this run could not be looked up: ${unseen}`;

async function fetchOne(
  { artifact, shard }: ShardArtifact,
  run: ThisRun,
  path: string,
): Promise<Pick<FetchedShards, 'shards' | 'faults'>> {
  const name = `${artifact.name} (${shardWords(shard)})`;
  try {
    await downloadRunArtifact(artifact, run, path);
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return { shards: [], faults: [`${thrown.message} ${thrown.advice}`] };
  }
  const journals = await journalsIn(path);
  const faults =
    journals.length > 0
      ? []
      : [`The artifact ${name} holds no journal: its job ended before anything was asked. Re-run that job.`];
  return { shards: journals.map((journal) => ({ ...journal, path: `artifact ${artifact.name}` })), faults };
}

async function journalsIn(path: string): Promise<ShardJournal[]> {
  try {
    return await findShardJournals([path]);
  } catch (thrown) {
    if (thrown instanceof UserError) return [];
    throw thrown;
  }
}
