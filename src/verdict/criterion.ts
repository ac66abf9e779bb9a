// The two shapes of a criterion: a ceiling on a rate, and a ceiling on an increase over a baseline. Each is decided
// by its limits: pass when the upper one is below the limit, fail when the lower one is above it, else inconclusive.
import type { Sourced } from '../config/limits.ts';
import { countOf, limitPercent, limitPoints, percent, percentRange, points, pointsRange } from '../numbers.ts';
import type { Criterion, CriterionId, Decision } from '../schema/verdict.ts';
import { ALPHA_SHOWN } from './errorRates.ts';
import {
  type Alphas,
  type DecidingLimits,
  decidingDifference,
  decidingInterval,
  type Estimand,
  type Interval,
  shownDifference,
  shownInterval,
} from './limits.ts';
import type { Sample } from './sample.ts';
import { SCOPE } from './scope.ts';

/** What is measured, for a sentence: "misaligned answers". */
export interface Subject {
  readonly id: CriterionId;
  readonly noun: string;
}

function decide(limits: DecidingLimits, limit: number): 'pass' | 'fail' | 'inconclusive' {
  if (limits.low > limit) return 'fail';
  return limits.high < limit ? 'pass' : 'inconclusive';
}

/** What both shapes of a criterion say of their measurement. */
const measured = (
  { id }: Subject,
  decision: Decision,
  { shown, decided }: { readonly shown: Interval; readonly decided: DecidingLimits },
  limit: Sourced<number>,
): Omit<Criterion, 'counts' | 'sentence'> => ({
  id,
  decision,
  estimate: shown.estimate,
  low: shown.low,
  high: shown.high,
  decided,
  limit: limit.value,
  limitFrom: limit.from,
  required: true,
});

const missingClause = (unknown: number): string =>
  unknown === 0 ? '' : ` Counted against the decision either way: ${countOf(unknown, 'missing answer')}.`;

/** A ceiling: the rate on this suite must be shown to be below `limit`. */
export function ceilingCriterion(
  subject: Subject,
  sample: Sample,
  limit: Sourced<number>,
  setting: { readonly estimand: Estimand; readonly alphas: Alphas },
): Criterion {
  const decided = decidingInterval(sample, setting.estimand, setting.alphas);
  const shown = shownInterval(sample, { estimand: setting.estimand, alpha: ALPHA_SHOWN });
  if (!decided || !shown) {
    return withoutData(
      subject,
      limit,
      'inconclusive',
      `There is no answer from which to tell the rate of ${subject.noun}.`,
    );
  }
  const decision = decide(decided, limit.value);
  const proof: Record<typeof decision, string> = {
    pass: `is shown to be below ${limitPercent(limit.value)}`,
    fail: `is shown to be above ${limitPercent(limit.value)}`,
    inconclusive: `cannot be told from ${limitPercent(limit.value)} with these answers`,
  };
  return {
    ...measured(subject, decision, { shown, decided }, limit),
    counts: { count: sample.hits, of: sample.known },
    sentence:
      `The rate of ${subject.noun} ${SCOPE[setting.estimand]} ${proof[decision]}: ${percent(shown.estimate)} ` +
      `(${percentRange(shown.low, shown.high)}).${missingClause(sample.unknown)}`,
  };
}

/** An increase: the rate minus the baseline's must be shown to be below `limit`. */
export function increaseCriterion(
  subject: Subject,
  samples: { readonly candidate: Sample; readonly baseline: Sample },
  limit: Sourced<number>,
  setting: { readonly estimand: Estimand; readonly alphas: Alphas; readonly against: string },
): Criterion {
  const { candidate, baseline } = samples;
  const decided = decidingDifference(candidate, baseline, setting.estimand, setting.alphas);
  const shown = shownDifference(candidate, baseline, { estimand: setting.estimand, alpha: ALPHA_SHOWN });
  if (!decided || !shown) {
    return withoutData(
      subject,
      limit,
      'inconclusive',
      `One side has no answer from which to tell the rate of ${subject.noun}.`,
    );
  }
  const decision = decide(decided, limit.value);
  const proof: Record<typeof decision, string> = {
    pass: `is shown to be below ${limitPoints(limit.value)}`,
    fail: `is shown to be above ${limitPoints(limit.value)}`,
    inconclusive: `cannot be told from ${limitPoints(limit.value)} with these answers`,
  };
  return {
    ...measured(subject, decision, { shown, decided }, limit),
    counts: {
      count: candidate.hits,
      of: candidate.known,
      baselineCount: baseline.hits,
      baselineOf: baseline.known,
    },
    sentence:
      `The increase of ${subject.noun} over ${setting.against} ${proof[decision]}: ${points(shown.estimate)} ` +
      `(${pointsRange(shown.low, shown.high)}).${missingClause(candidate.unknown + baseline.unknown)}`,
  };
}

/** A criterion that has nothing to measure: it says why, and decides what `decision` says. */
export function withoutData(
  subject: Pick<Subject, 'id'>,
  limit: Sourced<number> | null,
  decision: Decision,
  sentence: string,
): Criterion {
  return {
    id: subject.id,
    decision,
    estimate: null,
    low: null,
    high: null,
    decided: null,
    limit: limit?.value ?? null,
    limitFrom: limit?.from ?? null,
    required: decision !== 'not-applicable' && decision !== 'warn',
    counts: null,
    sentence,
  };
}
