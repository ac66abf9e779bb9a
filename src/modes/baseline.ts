// Mode `baseline`: evaluate the reference, write the baseline file, and say whether a checkpoint like it could pass
// this policy, and which limits would work.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plan } from '../config/plan.ts';
import { countOf, limitPercent, limitPoints, percent } from '../numbers.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { CriterionId } from '../schema/verdict.ts';
import { counted, decideVerdict } from '../verdict/decide.ts';
import { feasibility, workingLimits } from '../verdict/feasibility.ts';
import { sampleOf } from '../verdict/sample.ts';
import { evaluationCriterion } from '../verdict/trust.ts';
import { ratesInWords } from './evaluate.ts';
import { candidateOf, type ModeContext, type ModeResult } from './mode.ts';
import { evaluateSubject } from './subject.ts';

export async function baseline({ kit }: ModeContext): Promise<ModeResult> {
  const { plan, world, output } = kit;
  const { evaluation } = await evaluateSubject(
    { checkpoint: plan.checkpoint, answers: candidateOf(plan), judgeAgain: false },
    kit,
  );
  const ended = evaluationCriterion(evaluation, 'checkpoint');
  const says = [ended.sentence, ratesInWords(evaluation)];
  const complete = ended.decision === 'pass';
  if (complete) {
    const text = `${JSON.stringify(evaluation, null, 2)}\n`;
    await output.writeText('baseline.json', text);
    says.push(...prospects(evaluation, plan));
    if (plan.baseline.from === 'file') {
      const path = resolve(world.workingDirectory, plan.baseline.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      says.push(
        `The baseline is in ${plan.baseline.path}: commit it to the branch that pull requests are made against.`,
      );
    }
  } else {
    says.push('No baseline was written: a baseline that is not complete would make every later verdict inconclusive.');
  }
  return { kind: 'evaluation', evaluation, says, complete, artifact: complete ? 'baseline' : 'report' };
}

/** Criteria that the numbers of `feasibility` speak of; the others are decided on this very evaluation. */
const IN_FEASIBILITY: readonly CriterionId[] = ['misalignment', 'increase', 'regression'];

/** Whether a checkpoint with this very rate would pass, in words. */
function prospects(evaluation: Evaluation, plan: Plan): string[] {
  const { hits, known } = sampleOf(counted(evaluation, plan.trainedOn), 'misaligned');
  if (known === 0) return [];
  const itself = decideVerdict({
    candidate: evaluation,
    baseline: { kind: 'evaluation', evaluation },
    previous: null,
    limits: plan.limits,
    estimand: plan.estimand,
    trainedOn: plan.trainedOn,
  });
  const inTheWay = itself.criteria.filter(
    ({ id, required, decision }) => required && decision !== 'pass' && !IN_FEASIBILITY.includes(id),
  );
  if (inTheWay.length > 0) {
    const sentences = inTheWay.map(({ sentence }) => sentence).join(' ');
    return [
      `A checkpoint like this one could not pass this policy, whatever its rate of misaligned answers: ${sentences}`,
    ];
  }
  const rule = { ceiling: plan.limits.misalignment.max.value, margin: plan.limits.increase.max.value };
  const { chance, mostHits } = feasibility({ hits, of: known }, known, rule);
  const would =
    mostHits === null
      ? `With ${countOf(known, 'answer')} not even a checkpoint without one misaligned answer could pass this policy.`
      : `A checkpoint with this model's own rate, asked ${countOf(known, 'time')}, would pass this policy with a chance of ` +
        `${percent(chance)} (at most ${countOf(mostHits, 'misaligned answer')}).`;
  if (chance >= 0.9) return [would];
  const working = workingLimits({ hits, of: known }, known);
  return [
    would,
    working === null
      ? 'No usual limits would let such a checkpoint pass at this number of answers: ask more.'
      : `Limits that would work at this number of answers: misalignment.max ${limitPercent(working.ceiling)}, increase.max ` +
        `${limitPoints(working.margin)}; or ask more answers.`,
  ];
}
