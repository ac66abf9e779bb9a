// Evaluations + baseline + policy -> criteria -> verdict. The worst decision wins: error, fail, inconclusive, pass.
// Pure and synchronous; how a criterion is decided, its method knows: at a fixed number of answers or sequentially.
import {
  CRITERIA,
  type Criterion,
  type Decision,
  type Reason,
  type Slice,
  type VerdictWord,
} from '../schema/verdict.ts';
import { compareEvaluations } from './comparability.ts';
import { measure } from './measuring.ts';
import { evaluatedReferences, type Question } from './question.ts';
import { withoutData } from './ruling.ts';
import { comparabilityCriterion, evaluationCriterion, judgeCriterion, missingCriterion } from './trust.ts';

export { counted, type Question, type Reference } from './question.ts';

export interface Decided {
  readonly verdict: VerdictWord;
  readonly reasons: readonly Reason[];
  readonly criteria: readonly Criterion[];
  readonly slices: readonly Slice[];
}

/** Decides. Every question gets an answer: a fault of the data is a criterion, not an exception. */
export function decideVerdict(question: Question): Decided {
  const { rulings, slices } = measure(question);
  const criteria = [
    ...trustCriteria(question),
    ...rulings.map((ruling) => ruling.criterion()),
    withoutData({ id: 'task-score' }, question.limits.taskScore.retain, 'not-applicable', 'No task score was given.'),
  ].toSorted((a, b) => CRITERIA.indexOf(a.id) - CRITERIA.indexOf(b.id));
  return { ...concluded(criteria), criteria, slices: slices() };
}

const SEVERITY: readonly VerdictWord[] = ['error', 'fail', 'inconclusive'];

/** The verdict of criteria: the worst decision, and the sentences of those that made it so. */
export function concluded(criteria: readonly Criterion[]): { verdict: VerdictWord; reasons: Reason[] } {
  const verdict = SEVERITY.find((word) => criteria.some(({ decision }) => decision === word)) ?? 'pass';
  const telling: readonly Decision[] = verdict === 'pass' ? ['warn'] : ['error', 'fail', 'inconclusive', 'warn'];
  const reasons = telling
    .flatMap((decision) => criteria.filter((criterion) => criterion.decision === decision))
    .map(({ id, decision, sentence }) => ({ code: `${id}:${decision}`, message: sentence }));
  return { verdict, reasons };
}

function trustCriteria(question: Question): Criterion[] {
  const { candidate, limits } = question;
  const references = evaluatedReferences(question);
  const evaluations = [{ who: 'the checkpoint', evaluation: candidate }, ...references];
  return [
    evaluationCriterion(candidate, 'checkpoint'),
    ...references
      .map(({ role, evaluation }) => evaluationCriterion(evaluation, role))
      .filter(({ decision }) => decision !== 'pass'),
    judgeCriterion(
      evaluations.map(({ evaluation }) => evaluation),
      limits,
    ),
    ...comparability(question),
    missingCriterion(evaluations, limits),
  ];
}

function comparability(question: Question): Criterion[] {
  const comparisons = evaluatedReferences(question).map(({ who, evaluation }) => ({
    against: who,
    comparability: compareEvaluations(question.candidate, evaluation),
  }));
  if (comparisons.length > 0) return [comparabilityCriterion(comparisons)];
  if (question.baseline.kind !== 'unsampled') return [];
  const sentence = 'The baseline was not sampled, so there are no two instruments to compare.';
  return [withoutData({ id: 'comparability' }, null, 'not-applicable', sentence)];
}
