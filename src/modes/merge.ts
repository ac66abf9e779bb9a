// Mode `merge`: the shards of one evaluation put together, then decided on as mode `gate` decides.
import { basename } from 'node:path';
import { findShardJournals } from '../answers/shardFiles.ts';
import { UserError } from '../errors.ts';
import { countOf } from '../numbers.ts';
import { compareAndDecide } from './gate.ts';
import { mergedEvaluation, type NamedShard } from './mergedEvaluation.ts';
import type { ModeContext, ModeResult } from './mode.ts';

export async function merge(context: ModeContext): Promise<ModeResult> {
  const { kit } = context;
  const shards = await findShards(context);
  kit.world.voice.info(`Merging ${countOf(shards.length, 'shard')}.`);
  const { evaluation, examples, notices } = await mergedEvaluation(shards, kit);
  const file = basename(await kit.output.writeEvaluation(evaluation));
  // Only the shards know which checkpoint it is.
  const plan = { ...kit.plan, checkpoint: evaluation.checkpoint };
  return compareAndDecide(
    { ...context, kit: { ...kit, plan }, notices: [...context.notices, ...notices] },
    { judgeAgain: false, isPaidFor: false, measure: () => Promise.resolve({ evaluation, examples, file }) },
  );
}

async function findShards({ kit }: ModeContext): Promise<NamedShard[]> {
  const paths = kit.plan.merges?.paths ?? [];
  if (paths.length === 0) {
    throw new UserError('bad-input', 'Mode merge needs "answers": the answers.jsonl of every shard, or their folders.');
  }
  const journals = await findShardJournals(paths.map((path) => kit.output.whereNow(path)));
  return journals.map((journal) => ({ ...journal, path: journal.file.path }));
}
