// Whether a checkpoint has kept enough of a task score: the lower limit of its score less a share of the reference's.
// Certifies nothing by itself: the early-stop pick compares this limit with 0 (STATISTICS, section 5).
import { checkAlpha, checkFraction } from './count.ts';
import { normalQuantile } from './special.ts';

/** A share of task items solved, 0 to 1, and how many items there were. */
export interface TaskScore {
  readonly score: number;
  readonly items: number;
}

/**
 * The one-sided lower limit of score - retain * reference's score, by the normal approximation, as if the two solved
 * different items: with the same items it is wider than it needs to be. At scores of 0 and 1 it has no width.
 * @param retain the share to be kept, 0 to 1 (0.93 by default of the policy).
 * @param alpha one-sided error rate in (0, 1).
 * @returns -1 to 1; at least 0 where enough is kept.
 * @throws RangeError on a score or share outside 0 to 1, items that are not whole or above 0, or an alpha outside (0, 1).
 * @example retentionLower({ score: 0.84, items: 300 }, { score: 0.85, items: 300 }, 0.93, 0.05) // 0.0025
 */
export function retentionLower(score: TaskScore, reference: TaskScore, retain: number, alpha: number): number {
  checkTaskScore(score);
  checkTaskScore(reference);
  checkFraction(retain, 'A share to be kept');
  checkAlpha(alpha);
  const variance = varianceOf(score) + retain * retain * varianceOf(reference);
  return score.score - retain * reference.score + normalQuantile(alpha) * Math.sqrt(variance);
}

function varianceOf({ score, items }: TaskScore): number {
  return (score * (1 - score)) / items;
}

function checkTaskScore({ score, items }: TaskScore): void {
  checkFraction(score, 'A task score');
  if (!Number.isSafeInteger(items) || items < 1) {
    throw new RangeError(`A task score needs a whole number of items above 0, not ${items}.`);
  }
}
