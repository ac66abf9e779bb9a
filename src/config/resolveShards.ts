// Parts of a plan: whether a shard can be asked for here, and which shards the mode `merge` puts together. Faults go
// to a list. Pure.
import type { Shard } from '../schema/shard.ts';
import { linesOf } from './inputValues.ts';
import type { BaselinePlan, CandidatePlan, JudgePlan, MergePlan, Mode } from './plan.ts';
import type { Sources } from './resolveServers.ts';

/** What stands against asking one shard; empty: nothing, or none was asked for. */
export function whyNoShard(shard: Shard | null, mode: Mode, candidate: CandidatePlan | null): string[] {
  if (shard === null) return [];
  return [
    ...(mode === 'evaluate'
      ? []
      : [
          `"shard" is for the mode evaluate, and this is mode ${mode}: a part of a plan decides nothing. Evaluate every shard, then put them together with the mode merge.`,
        ]),
    ...(candidate?.kind === 'recorded'
      ? ['"shard" divides what a model is asked, and recorded answers ("answers") were asked already. Leave it out.']
      : []),
  ];
}

/** The shards to merge; null in every other mode. */
export function resolveMerge(
  { inputs, values, policy, checkpoint }: Sources,
  { judge, baseline }: { readonly judge: JudgePlan | null; readonly baseline: BaselinePlan },
  problems: string[],
): MergePlan | null {
  if (values.mode !== 'merge') return null;
  if (baseline.from === 'live' && judge === null) {
    problems.push(
      'Mode merge asks the baseline here ("baseline: live"), and its answers have to be judged: give "judge-model" (or judge.model in the policy).',
    );
  }
  const paths = values.answers.length > 0 ? values.answers : linesOf(checkpoint?.answers);
  const model = inputs.model ?? checkpoint?.model ?? policy?.model?.name;
  return { paths, checkpoint: checkpoint?.name ?? model ?? null };
}
