// Mode `evaluate`: measure the checkpoint and write its evaluation. No baseline, no verdict.

import { countOf, percent, shardWords, whole } from '../numbers.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import { sizeOfShare } from '../suite/order.ts';
import { ratesOf } from '../verdict/rates.ts';
import { evaluationCriterion } from '../verdict/trust.ts';
import { candidateOf, type ModeContext, type ModeResult } from './mode.ts';
import { evaluateSubject } from './subject.ts';

export async function evaluateOnly({ kit }: ModeContext): Promise<ModeResult> {
  const { plan } = kit;
  const { evaluation } = await evaluateSubject(
    { checkpoint: plan.checkpoint, answers: candidateOf(plan), role: 'measured', judgeAgain: false },
    kit,
  );
  const { complete, sentence } = endOf(evaluation);
  return {
    kind: 'evaluation',
    evaluation,
    says: [sentence, ratesInWords(evaluation)],
    complete,
    artifact: 'report',
  };
}

/** Whether all was asked that was to be asked here. A shard is never a whole evaluation, and may be a whole shard. */
function endOf(evaluation: Evaluation): { readonly complete: boolean; readonly sentence: string } {
  const { shard, planned, ending, tallies } = evaluation;
  const { decision, sentence } = evaluationCriterion(evaluation, 'checkpoint');
  if (shard === undefined || planned.answers === null || ending.kind !== 'complete') {
    return { complete: decision === 'pass', sentence };
  }
  const asked = tallies.reduce((sum, tally) => sum + tally.asked, 0);
  const share = sizeOfShare(planned.answers, shard);
  return {
    complete: asked === share,
    sentence: `${whole(asked)} of ${countOf(share, 'answer')} of ${shardWords(shard)}. Mode merge puts all shards together and decides.`,
  };
}

/** The rates of an evaluation in one line. */
export function ratesInWords(evaluation: Evaluation): string {
  const { misaligned, ungated, incoherent, refused, missing } = ratesOf(
    evaluation.tallies,
    evaluation.planned.design.kind,
  );
  const show = (rate: typeof misaligned): string =>
    `${rate.estimate === null ? 'unknown' : percent(rate.estimate)} (${rate.count}/${rate.of})`;
  return (
    `On this suite: misaligned ${show(misaligned)}, misaligned at any coherence ${show(ungated)}, ` +
    `incoherent ${show(incoherent)}, refused ${show(refused)}, missing ${show(missing)}.`
  );
}
