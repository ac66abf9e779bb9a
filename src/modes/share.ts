// What a shard asks, said before anything is asked.
import { UserError } from '../errors.ts';
import { countOf, shardWords, whole } from '../numbers.ts';
import type { Shard } from '../schema/shard.ts';
import { sizeOfShare } from '../suite/order.ts';
import type { Kit } from './kit.ts';

/**
 * Answers that fall to a shard, which are told in the log. It asks a fixed number whatever the policy says of
 * stopping, since it sees only a part. Throws UserError where there are more shards than answers.
 */
export function expectedOf(shard: Shard, planned: number, { plan: { suite }, world }: Kit): number {
  const share = sizeOfShare(planned, shard);
  if (share === 0) {
    throw new UserError(
      'bad-input',
      `There is nothing to ask for ${shardWords(shard)}: the whole plan is ${countOf(planned, 'answer')}. Use fewer shards.`,
    );
  }
  const fixed =
    suite.samples === 'sequential'
      ? ` A shard cannot stop by itself, so the number is fixed: suite.most-samples, ${suite.mostSamples} to each prompt.`
      : '';
  world.voice.info(`This is ${shardWords(shard)}: ${whole(share)} of ${countOf(planned, 'answer')}.${fixed}`);
  return share;
}
