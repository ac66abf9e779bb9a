// The two shapes of a criterion about the model: a ceiling on a rate, and a ceiling on an increase over a reference.
// The method that each is given decides it; here are its words and numbers.
import type { Sourced } from '../config/limits.ts';
import { countOf, limitPercent, limitPoints, percent, percentRange, points, pointsRange } from '../numbers.ts';
import type { Criterion, CriterionId } from '../schema/verdict.ts';
import { sequentialFail } from './errorRates.ts';
import type { Estimand } from './limits.ts';
import type { Against, Finding, Interval, Method } from './method.ts';
import { type Ruling, said, withoutData } from './ruling.ts';
import type { Sample } from './sample.ts';
import { SCOPE } from './scope.ts';

/** What is measured, for a sentence: "misaligned answers". */
export interface Subject {
  readonly id: CriterionId;
  readonly noun: string;
}

export interface Setting {
  readonly method: Method;
  readonly estimand: Estimand;
  /** The criterion's own part of the error budget of failing. */
  readonly alphaFail: number;
}

/** A ceiling: the rate must be shown to be below `limit`. */
export function ceilingRuling(subject: Subject, sample: Sample, limit: Sourced<number>, setting: Setting): Ruling {
  const { method, estimand, alphaFail } = setting;
  const about = `the rate of ${subject.noun}`;
  const find = (sample: Sample): Finding => method.decideCeiling(sample, limit.value, alphaFail);
  return ruling({ subject, limit, sample, about, find, awaitsReference: null }, setting, (finding) => {
    const shown = method.shownRate(sample);
    return {
      ...measured(subject, finding, shown, limit),
      counts: { count: sample.hits, of: sample.known },
      sentence:
        `${capitalised(about)} ${SCOPE[estimand]} ${proofOf(finding, limit.value, limitPercent)}: ` +
        `${percent(shown.estimate)} (${percentRange(shown.low, shown.high)}).${missingClause(sample.unknown)}`,
    };
  });
}

/** An increase: the rate minus the reference's must be shown to be below `limit`. */
export function increaseRuling(
  subject: Subject,
  { candidate, against }: { readonly candidate: Sample; readonly against: Against },
  limit: Sourced<number>,
  setting: Setting & { readonly reference: string },
): Ruling {
  const { method, alphaFail, reference } = setting;
  const about = `the increase of ${subject.noun} over ${reference}`;
  if (against.kind === 'sampled' && against.sample.known === 0) {
    return said(withoutData(subject, limit, 'inconclusive', noAnswers(about)));
  }
  const find = (sample: Sample): Finding => method.decideIncrease(sample, against, limit.value, alphaFail);
  // Once its own lower limit exceeds the margin, the candidate can no longer pass by its own rate alone.
  const exceedsAlone = (): boolean =>
    candidate.known > 0 &&
    method.decideCeiling(candidate, limit.value, sequentialFail(alphaFail).candidate).decision === 'fail';
  const awaitsReference = against.kind === 'unsampled' ? exceedsAlone : null;
  return ruling({ subject, limit, sample: candidate, about, find, awaitsReference }, setting, (finding) => {
    if (against.kind === 'unsampled') return aloneCriterion(subject, candidate, limit, { ...setting, finding });
    const shown = method.shownDifference(candidate, against);
    const { sample } = against;
    return {
      ...measured(subject, finding, shown, limit),
      counts: { count: candidate.hits, of: candidate.known, baselineCount: sample.hits, baselineOf: sample.known },
      sentence:
        `${capitalised(about)} ${proofOf(finding, limit.value, limitPoints)}: ${points(shown.estimate)} ` +
        `(${pointsRange(shown.low, shown.high)}).${missingClause(candidate.unknown + sample.unknown)}`,
    };
  });
}

/** An increase over a reference that was not sampled: no rate lies below 0, so a low enough rate is no increase. */
function aloneCriterion(
  subject: Subject,
  candidate: Sample,
  limit: Sourced<number>,
  { method, reference, finding }: Setting & { readonly reference: string; readonly finding: Finding },
): Criterion {
  const { estimate, low, high } = method.shownRate(candidate);
  const which = finding.decision === 'pass' ? 'was not needed' : 'was not sampled';
  const sentence =
    `The increase of ${subject.noun} over ${reference}, which ${which}, ` +
    `${proofOf(finding, limit.value, limitPoints)}: it is no larger than the checkpoint’s own rate, ` +
    `${percent(estimate)} (${percentRange(low, high)}).`;
  return {
    ...withoutData(subject, limit, finding.decision, sentence + missingClause(candidate.unknown)),
    decided: finding.limits(),
    counts: { count: candidate.hits, of: candidate.known },
  };
}

interface Measurement {
  readonly subject: Subject;
  readonly limit: Sourced<number>;
  readonly sample: Sample;
  readonly about: string;
  readonly find: (sample: Sample) => Finding;
  readonly awaitsReference: (() => boolean) | null;
}

/** Decided by the candidate's answers, if there are any, and if the method knows limits of what is asked. */
function ruling(
  { subject, limit, sample, about, find, awaitsReference }: Measurement,
  { method, estimand }: Setting,
  criterion: (finding: Finding) => Criterion,
): Ruling {
  if (estimand === 'population' && method.intervals === 'sequential') {
    return said(withoutData(subject, limit, 'inconclusive', UNSUPPORTED));
  }
  const byAnswers = { sample, about, decide: (other: Sample) => find(other).decision };
  if (sample.known === 0) {
    return { ...said(withoutData(subject, limit, 'inconclusive', noAnswers(about))), byAnswers, awaitsReference };
  }
  const finding = find(sample);
  const { decision } = finding;
  return { id: subject.id, decision, byAnswers, awaitsReference, criterion: () => criterion(finding) };
}

const UNSUPPORTED =
  'Where the number of answers was not fixed beforehand, only the rate on this suite can be decided, and the policy asks ' +
  'for the population of its prompts: ask a fixed number of answers to each prompt (samples: 10), or leave out estimand.';

const noAnswers = (about: string): string => `There is no answer from which to tell ${about}.`;

function proofOf(finding: Finding, limit: number, inWords: (limit: number) => string): string {
  switch (finding.decision) {
    case 'pass':
      return `is shown to be below ${inWords(limit)}`;
    case 'fail':
      return `is shown to be above ${inWords(limit)}`;
    case 'inconclusive':
      return finding.limits().high < limit
        ? `is below ${inWords(limit)} so far, but nothing passes before as many answers as there are prompts`
        : `cannot be told from ${inWords(limit)} with these answers`;
  }
}

/** What both shapes of a criterion say of their measurement. */
const measured = (
  { id }: Subject,
  finding: Finding,
  shown: Interval,
  limit: Sourced<number>,
): Omit<Criterion, 'counts' | 'sentence'> => ({
  id,
  decision: finding.decision,
  estimate: shown.estimate,
  low: shown.low,
  high: shown.high,
  decided: finding.limits(),
  limit: limit.value,
  limitFrom: limit.from,
  required: true,
});

const missingClause = (unknown: number): string =>
  unknown === 0 ? '' : ` Counted against the decision either way: ${countOf(unknown, 'missing answer')}.`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
