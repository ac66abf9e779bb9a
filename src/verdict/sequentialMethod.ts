// Deciding whenever one looks: each criterion by its own e-process on the candidate's answers, against a rate that stays
// where it is: the policy's limit, or the margin above a limit of the reference's rate (STATISTICS, section 4). So
// nothing of the reference grows while the candidate is asked.
import { clopperPearsonLower, clopperPearsonUpper } from '../stats/clopperPearson.ts';
import { confidenceSequence } from '../stats/confidenceSequence.ts';
import { logThreshold } from '../stats/eProcess.ts';
import { logEvidenceAbove, logEvidenceBelow } from '../stats/rateEvidence.ts';
import { ALPHA_SHOWN, SEQUENTIAL_PASS, sequentialFail } from './errorRates.ts';
import { countOf, type LimitsKind, rateLimits } from './limits.ts';
import type { Against, Method, Sampled, Word } from './method.ts';
import { askedOf, type Sample, sampleOf } from './sample.ts';

const SEQUENTIAL = { intervals: 'sequential' } as const;

/** @param fewestToPass nothing passes before so many answers: every prompt is to be asked once. */
export function sequentialMethod(fewestToPass: number): Method {
  const isBelow = (sample: Sample, rate: () => number): boolean =>
    askedOf(sample) >= fewestToPass &&
    logEvidenceBelow(countOf(sample, 'as-hits'), rate()) >= logThreshold(SEQUENTIAL_PASS.candidate);
  return {
    intervals: 'sequential',
    decideCeiling(sample, limit, alphaFail) {
      const isAbove = logEvidenceAbove(countOf(sample, 'as-no-hits'), limit) >= logThreshold(alphaFail);
      return {
        decision: wordOf(isAbove, () => isBelow(sample, () => limit)),
        limits: () => ({
          low: rateLimits(sample, 'as-no-hits', SEQUENTIAL, alphaFail).lower,
          high: rateLimits(sample, 'as-hits', SEQUENTIAL, SEQUENTIAL_PASS.candidate).upper,
          alphaFail,
          alphaPass: SEQUENTIAL_PASS.candidate,
        }),
      };
    },
    decideIncrease(candidate, against, margin, alphaFail) {
      const fail = sequentialFail(alphaFail);
      const highest = (): number => upperOf(against, fail.baseline);
      const lowest = (): number => lowerOf(against, SEQUENTIAL_PASS.baseline);
      const isAbove = logEvidenceOfIncrease(candidate, against, margin, highest) >= logThreshold(fail.candidate);
      return {
        decision: wordOf(isAbove, () => isBelow(candidate, () => margin + lowest())),
        limits: () => ({
          low: rateLimits(candidate, 'as-no-hits', SEQUENTIAL, fail.candidate).lower - highest(),
          high: rateLimits(candidate, 'as-hits', SEQUENTIAL, SEQUENTIAL_PASS.candidate).upper - lowest(),
          alphaFail,
          alphaPass: SEQUENTIAL_PASS.candidate + SEQUENTIAL_PASS.baseline,
        }),
      };
    },
    exceedances(pairs, margin, alpha) {
      return pairs.map(({ candidate, reference }) => {
        const p = pOfIncrease(candidate, reference, margin, alpha / pairs.length);
        return { p, adjustedP: Math.min(1, p * pairs.length) };
      });
    },
    anyIncrease({ candidate, baseline: { tallies, intervals } }, alpha) {
      const own = sampleOf(candidate, 'misaligned');
      const against = { kind: 'sampled', sample: sampleOf(tallies, 'misaligned'), intervals } as const;
      const isTestable = askedOf(own) > 0 && askedOf(against.sample) > 0;
      return { p: isTestable ? pOfIncrease(own, against, 0, alpha) : 1, test: 'sequential test' };
    },
    shownRate(sample) {
      const { estimate, lower, upper } = rateLimits(sample, 'left-out', SEQUENTIAL, ALPHA_SHOWN);
      return { estimate, low: lower, high: upper };
    },
    shownDifference(candidate, reference) {
      const c = rateLimits(candidate, 'left-out', SEQUENTIAL, SEQUENTIAL_PASS.candidate);
      const b = rateLimits(reference.sample, 'left-out', kindOf(reference), SEQUENTIAL_PASS.baseline);
      return { estimate: c.estimate - b.estimate, low: c.lower - b.upper, high: c.upper - b.lower };
    },
  };
}

/** What was not shown to be above may be shown to be below; never both, as the evidence of one side rules the other out. */
function wordOf(isAbove: boolean, isBelow: () => boolean): Word {
  if (isAbove) return 'fail';
  return isBelow() ? 'pass' : 'inconclusive';
}

/**
 * A p-value from the evidence at a bound of the reference that takes a third of `alpha`: E must reach 1 / (two thirds of
 * alpha). It is at most `alpha` exactly then, and holds for no smaller error rate.
 */
function pOfIncrease(candidate: Sample, reference: Sampled, margin: number, alpha: number): number {
  const shares = sequentialFail(alpha);
  const highest = (): number => upperOf(reference, shares.baseline);
  const evidence = logEvidenceOfIncrease(candidate, reference, margin, highest);
  return Math.min(1, Math.exp(-evidence) * (alpha / shares.candidate));
}

/** The evidence that the candidate's rate exceeds the margin above the highest rate that the other side may have. */
function logEvidenceOfIncrease(candidate: Sample, against: Against, margin: number, highest: () => number): number {
  const count = countOf(candidate, 'as-no-hits');
  // No evidence grows where not even the reference's estimate is exceeded: most looks are done here, without its bound.
  const estimate = against.kind === 'sampled' ? against.sample.hits / askedOf(against.sample) : 0;
  return count.hits <= count.of * (margin + estimate) ? 0 : logEvidenceAbove(count, margin + highest());
}

/** A stored reference is a fixed sample, unless it was itself looked at until it was decided. */
const kindOf = ({ intervals }: Sampled): LimitsKind =>
  intervals === 'sequential' ? SEQUENTIAL : { intervals, estimand: 'suite' };

/** The highest rate that the other side may have, its missing answers counted as hits. */
function upperOf(against: Against, alpha: number): number {
  if (against.kind === 'unsampled') return 1;
  const count = countOf(against.sample, 'as-hits');
  return against.intervals === 'sequential'
    ? confidenceSequence(count, alpha).upper
    : clopperPearsonUpper(count, alpha);
}

/** The lowest rate that the other side may have, its missing answers counted as no hits. */
function lowerOf(against: Against, alpha: number): number {
  if (against.kind === 'unsampled') return 0;
  const count = countOf(against.sample, 'as-no-hits');
  return against.intervals === 'sequential'
    ? confidenceSequence(count, alpha).lower
    : clopperPearsonLower(count, alpha);
}
