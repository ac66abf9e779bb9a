// Mode `merge`: the shards of one evaluation put together, then decided on as mode `gate` decides.
import { basename, join, resolve } from 'node:path';
import { findShardJournals } from '../answers/shardFiles.ts';
import { UserError } from '../errors.ts';
import { hasArtifacts } from '../github/runArtifacts.ts';
import { countOf } from '../numbers.ts';
import { compareAndDecide } from './gate.ts';
import { type MergedEvaluation, mergedEvaluation } from './mergedEvaluation.ts';
import type { ModeContext, ModeResult } from './mode.ts';
import { JOURNAL_FILE } from './outputFiles.ts';
import { thisRun } from './setting.ts';
import { type FetchedShards, fetchShards, unseenSentence } from './shardArtifacts.ts';

export async function merge(context: ModeContext): Promise<ModeResult> {
  const { kit } = context;
  const { evaluation, examples, notices } = await mergeFound(context);
  const file = basename(await kit.output.writeEvaluation(evaluation));
  // Only the shards know which checkpoint it is.
  const plan = { ...kit.plan, checkpoint: evaluation.checkpoint };
  return compareAndDecide(
    { ...context, kit: { ...kit, plan }, notices: [...context.notices, ...notices] },
    { judgeAgain: false, isPaidFor: false, measure: () => Promise.resolve({ evaluation, examples, file }) },
  );
}

async function mergeFound(context: ModeContext): Promise<MergedEvaluation> {
  const { kit } = context;
  const found = await findShards(context);
  kit.world.voice.info(`Merging ${countOf(found.shards.length, 'shard')}.`);
  try {
    return await mergedEvaluation(found, kit);
  } catch (thrown) {
    const { unseen } = found;
    if (unseen === null || !(thrown instanceof UserError) || thrown.code !== 'bad-shards') throw thrown;
    throw new UserError('bad-shards', [...thrown.problems, unseenSentence(unseen)], { cause: thrown });
  } finally {
    await found.remove();
  }
}

async function findShards(context: ModeContext): Promise<FetchedShards> {
  const { plan, output, world } = context.kit;
  const paths = plan.merges?.paths ?? [];
  if (paths.length > 0) {
    const isOutput = (path: string): boolean => resolve(world.workingDirectory, path) === output.folder;
    const journals = await findShardJournals(
      paths.map((path) => output.whereNow(isOutput(path) ? join(path, JOURNAL_FILE) : path)),
    );
    const shards = journals.map((journal) => ({ ...journal, path: journal.file.path }));
    return { shards, faults: [], unseen: null, remove: () => Promise.resolve() };
  }
  const run = thisRun({ context: context.event, github: context.github }, world);
  if (hasArtifacts(run)) return fetchShards(plan.publish.commentKey, run);
  throw new UserError(
    'bad-input',
    'Mode merge needs "answers": the answers.jsonl of every shard, or their folders. Only in a workflow can it find them by itself.',
  );
}
