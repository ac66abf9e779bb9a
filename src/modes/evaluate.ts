// Mode `evaluate`: measure the checkpoint and write its evaluation. No baseline, no verdict.

import { percent } from '../numbers.ts';
import type { Evaluation } from '../schema/evaluation.ts';
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
  const ended = evaluationCriterion(evaluation, 'checkpoint');
  return {
    kind: 'evaluation',
    evaluation,
    says: [ended.sentence, ratesInWords(evaluation)],
    complete: ended.decision === 'pass',
    artifact: 'report',
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
