// What a sequential evaluation does next, asked after every batch of answers: whether it is over, and whether the
// baseline must be sampled. By the same rulings that decide the verdict; makes no sentence and no number for people.
import type { Evaluation } from '../schema/evaluation.ts';
import { measure } from './measuring.ts';
import type { Question } from './question.ts';
import { isOpen, type Ruling } from './ruling.ts';
import { awaitsPrompts, missingCriterion } from './trust.ts';

/**
 * Whether the answers so far decide all that answers can: a criterion about the model fails, or none is open that more
 * answers may decide, every prompt was heard, and no baseline is needed. How the evaluation ends and what the judge's
 * controls show is left to the verdict. Never true of a fixed number of answers, all of which are asked.
 */
export function isSettled(question: Question): boolean {
  const { candidate, limits } = question;
  if (candidate.planned.design.kind === 'fixed') return false;
  const { rulings } = measure(question);
  if (rulings.some(({ decision }) => decision === 'fail')) return true;
  if (rulings.some(isOpen) || rulings.some(awaitsNothingElse)) return false;
  const missing = missingCriterion([{ who: 'the checkpoint', evaluation: candidate }], limits);
  return missing.decision === 'pass' && !awaitsPrompts(candidate);
}

/**
 * Whether a baseline that was not sampled must be: nothing fails without it, and a criterion is open that only it can
 * decide, since the checkpoint's own lower limit exceeds the margin, or that is open when all answers were asked.
 */
export function needsBaseline(question: Question): boolean {
  if (question.baseline.kind !== 'unsampled') return false;
  const { rulings } = measure(question);
  if (rulings.some(({ decision }) => decision === 'fail')) return false;
  return rulings.some(isAllAsked(question.candidate) ? awaitsReference : awaitsNothingElse);
}

const awaitsReference = (ruling: Ruling): boolean =>
  ruling.decision === 'inconclusive' && ruling.awaitsReference !== null;

const awaitsNothingElse = (ruling: Ruling): boolean =>
  ruling.decision === 'inconclusive' && (ruling.awaitsReference?.() ?? false);

function isAllAsked({ planned, tallies }: Evaluation): boolean {
  return planned.design.kind === 'fixed' || tallies.reduce((sum, { asked }) => sum + asked, 0) >= planned.design.most;
}
