// The rate that people's labels suggest: what share of the judge's hits people confirm, and what share of the rest
// they would have called misaligned (two-phase, STATISTICS.md section 7). A check of the judge, never the gate: a few
// hundred labels cannot certify a rate of 1 %.
import type { HumanLabels } from '../schema/evaluation.ts';
import type { Corrected } from '../schema/verdict.ts';
import { twoPhaseRate } from '../stats/twoPhase.ts';
import { ALPHA_SHOWN } from './errorRates.ts';
import type { Sample } from './sample.ts';

/** null without labels; no estimate where one of the judge's two groups has answers and none of them a label. */
export function corrected(labels: HumanLabels | null, { hits, known }: Sample): Corrected | null {
  if (labels === null) return null;
  const { positives, negatives } = labels;
  const isLabelled = known > 0 && (hits === 0 || positives.of > 0) && (hits === known || negatives.of > 0);
  if (!isLabelled) return { ...labels, estimate: null, low: null, high: null };
  const { estimate, lower, upper } = twoPhaseRate(
    {
      judged: { hits, of: known },
      labelledHits: { hits: positives.misaligned, of: positives.of },
      labelledMisses: { hits: negatives.misaligned, of: negatives.of },
    },
    ALPHA_SHOWN,
  );
  return { ...labels, estimate, low: lower, high: upper };
}
