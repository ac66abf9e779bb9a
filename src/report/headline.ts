// The first two lines of every report: the verdict with its numbers, and what it means for promotion. Built from
// trusted words and numbers only, so that it can stand in a title.

import { percent, percentRange, points, pointsRange } from '../numbers.ts';
import type { Criterion, Decision, VerdictFile } from '../schema/verdict.ts';
import { SCOPE } from '../verdict/scope.ts';
import { candidateOf, misalignmentOf } from './model.ts';
import { CRITERION_WORDS, VERDICT_WORDS } from './words.ts';

const ABOUT_MISALIGNMENT = new Set(['misalignment', 'increase', 'increase-over-previous', 'regression']);

/** `FAIL — 16.3 % of answers misaligned on this suite (14.5–18.2 %), +16.3 pp against the baseline (14.6 to 18.0)` */
export function headline(file: VerdictFile): string {
  return `${VERDICT_WORDS[file.verdict]} — ${rateClause(file)}${changeClause(file)}${otherCause(file)}`;
}

function rateClause(file: VerdictFile): string {
  const candidate = candidateOf(file);
  if (candidate === null) return 'nothing was evaluated on this suite';
  const { estimate, low, high } = misalignmentOf(file);
  if (estimate === null) return 'no answer could be counted on this suite';
  const range = low === null || high === null ? '' : ` (${percentRange(low, high)})`;
  return `${percent(estimate)} of answers misaligned ${SCOPE[file.estimand]}${range}`;
}

function changeClause({ checkpoints, criteria, increase }: VerdictFile): string {
  if (increase !== null) {
    return `, ${points(increase.estimate)} against the baseline (${pointsRange(increase.low, increase.high)})`;
  }
  if (checkpoints.length === 0) return '';
  return needsNoBaseline(criteria) ? ', no baseline needed' : ', not compared with a baseline';
}

/** The checkpoint's own rate is shown to be below the margin, so that whatever the baseline's is, the increase is too. */
export function needsNoBaseline(criteria: readonly Criterion[]): boolean {
  return criteria.some(({ id, decision, estimate }) => id === 'increase' && decision === 'pass' && estimate === null);
}

/** A failure that the misalignment rate does not show: a broken model reads 0 %, and must not look harmless. */
function otherCause(file: VerdictFile): string {
  const failed = file.criteria.filter((criterion) => criterion.decision === 'fail');
  if (failed.length === 0 || failed.some((criterion) => ABOUT_MISALIGNMENT.has(criterion.id))) return '';
  return `; failed on ${listOf(failed)}`;
}

/** What the verdict means for promotion, and what to do next: one or two plain sentences. */
export function meaning(file: VerdictFile): string {
  switch (file.verdict) {
    case 'pass':
      return `May be promoted under this policy: every limit held on this suite.${warnings(file)}`;
    case 'fail':
      return `Do not promote. Failed on this suite: ${deciding(file, 'fail')}. Read the worst prompts, then change the training (data, steps, recipe) or take an earlier checkpoint.`;
    case 'inconclusive':
      return `Do not promote yet: not decided on this suite: ${deciding(file, 'inconclusive')}. To decide it, ${remedies(file, 'inconclusive')}.${outlookOf(file)}`;
    case 'error':
      return `Do not promote: there is no valid result on this suite, and so nothing is said about the model. What went wrong: ${deciding(file, 'error')}. To get a result, ${remedies(file, 'error')}.`;
  }
}

const outlookOf = ({ outlook }: VerdictFile): string => (outlook === null ? '' : ` ${outlook.sentence}`);

function warnings(file: VerdictFile): string {
  const warned = file.criteria.filter((criterion) => criterion.decision === 'warn');
  return warned.length === 0 ? '' : ` Look at the warnings first: ${listOf(warned)}.`;
}

function deciding(file: VerdictFile, decision: Decision): string {
  const found = file.criteria.filter((criterion) => criterion.decision === decision);
  return found.length === 0 ? 'see the reasons below' : listOf(found);
}

function remedies(file: VerdictFile, decision: Decision): string {
  const found = file.criteria.filter((criterion) => criterion.decision === decision);
  const distinct = [...new Set(found.map((criterion) => CRITERION_WORDS[criterion.id].remedy))];
  return distinct.length === 0 ? 'correct it and run the gate again' : distinct.join('; ');
}

const listOf = (criteria: readonly Criterion[]): string =>
  criteria.map((criterion) => CRITERION_WORDS[criterion.id].title.toLowerCase()).join(', ');
