// Mode `baseline`: evaluate the reference, write the baseline file, and say whether a checkpoint like it could pass
// this policy, and which limits would work.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ownLines } from '../report/ownLines.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { BaselineCounts, Calling } from '../schema/planFile.ts';
import type { CriterionId } from '../schema/verdict.ts';
import { decideVerdict } from '../verdict/decide.ts';
import { ownProspects } from '../verdict/feasibility.ts';
import type { ProspectSetting } from '../verdict/prospectSetting.ts';
import { counted } from '../verdict/question.ts';
import { evaluationCriterion } from '../verdict/trust.ts';
import { ratesInWords } from './evaluate.ts';
import type { Kit } from './kit.ts';
import { candidateOf, type ModeContext, type ModeResult } from './mode.ts';
import { callingOf, countsOfBaseline, plannedPrompts, recordedSetting, settingOf } from './planSetting.ts';
import { evaluateSubject } from './subject.ts';

export async function baseline({ kit }: ModeContext): Promise<ModeResult> {
  const { plan, world, output } = kit;
  const { evaluation } = await evaluateSubject(
    { checkpoint: plan.checkpoint, answers: candidateOf(plan), role: 'measured', judgeAgain: false },
    kit,
  );
  const ended = evaluationCriterion(evaluation, 'checkpoint');
  const says = [ended.sentence, ratesInWords(evaluation)];
  const complete = ended.decision === 'pass';
  if (complete) {
    const text = `${JSON.stringify(evaluation, null, 2)}\n`;
    await output.writeText('baseline.json', text);
    says.push(...(await prospects(evaluation, kit)));
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

/** Criteria that the prospects speak of; the others are decided on this very evaluation. */
const IN_PROSPECTS: readonly CriterionId[] = ['misalignment', 'increase', 'regression'];

/** Whether a checkpoint with this very rate would pass, in words. */
async function prospects(evaluation: Evaluation, kit: Kit): Promise<string[]> {
  const { plan } = kit;
  const counts = countsOfBaseline(evaluation, plan);
  if (counts === null) return [];
  const itself = decideVerdict({
    candidate: evaluation,
    baseline: { kind: 'evaluation', evaluation },
    previous: null,
    limits: plan.limits,
    estimand: plan.estimand,
    trainedOn: plan.trainedOn,
  });
  const inTheWay = itself.criteria.filter(
    ({ id, required, decision }) => required && decision !== 'pass' && !IN_PROSPECTS.includes(id),
  );
  if (inTheWay.length > 0) {
    const sentences = inTheWay.map(({ sentence }) => sentence).join(' ');
    return [
      `A checkpoint like this one could not pass this policy, whatever its rate of misaligned answers: ${sentences}`,
    ];
  }
  const { setting, calling } = await checkpointToCome(evaluation, counts, kit);
  return ownLines(ownProspects(setting), setting, calling);
}

/** The checkpoint is asked as the gate will ask it; where answers are recorded, it is taken to bring as many. */
async function checkpointToCome(
  evaluation: Evaluation,
  counts: BaselineCounts,
  kit: Kit,
): Promise<{ readonly setting: ProspectSetting; readonly calling: Calling | null }> {
  const { plan } = kit;
  if (candidateOf(plan).kind === 'endpoint') {
    const prompts = plannedPrompts(plan, (await kit.suite()).rendered);
    const setting = settingOf(plan, prompts, counts);
    if (setting !== null) return { setting, calling: await callingOf(kit, prompts) };
  }
  return { setting: recordedSetting(plan, counted(evaluation, plan.trainedOn).length, counts), calling: null };
}
