// Deciding whenever one looks: each criterion by its own e-process on the candidate's answers, against a rate that stays
// where it is: the policy's limit, or the margin above a limit of the reference's rate (STATISTICS, section 4). So
// nothing of the reference grows while the candidate is asked.
import { clopperPearsonLower, clopperPearsonUpper } from '../stats/clopperPearson.ts';
import { confidenceSequenceLower, confidenceSequenceUpper } from '../stats/confidenceSequence.ts';
import { type Edge, edgeAt, logEvidenceAbove, showsAbove, showsBelow } from '../stats/rateEvidence.ts';
import { ALPHA_SHOWN, SEQUENTIAL_PASS, sequentialFail } from './errorRates.ts';
import { countOf, type LimitsKind, rateLimits } from './limits.ts';
import type { Against, Method, PValue, Sampled, Word } from './method.ts';
import { askedOf, type Sample } from './sample.ts';

const SEQUENTIAL = { intervals: 'sequential' } as const;

/** @param fewestToPass nothing passes before so many answers: every prompt is to be asked once. */
export function sequentialMethod(fewestToPass: number): Method {
  /** What was not shown to be above may be shown to be below; never both, as the evidence of one side rules the other out. */
  const decided = (sample: Sample, fails: { readonly above: Edge; readonly alpha: number }, below: Edge): Word => {
    if (showsAbove(countOf(sample, 'as-no-hits'), fails.above, fails.alpha)) return 'fail';
    const isBelow =
      askedOf(sample) >= fewestToPass && showsBelow(countOf(sample, 'as-hits'), below, SEQUENTIAL_PASS.candidate);
    return isBelow ? 'pass' : 'inconclusive';
  };
  return {
    intervals: 'sequential',
    decideCeiling(sample, limit, alphaFail) {
      return {
        decision: decided(sample, { above: edgeAt(limit), alpha: alphaFail }, edgeAt(limit)),
        limits: () => ({
          low: confidenceSequenceLower(countOf(sample, 'as-no-hits'), alphaFail),
          high: confidenceSequenceUpper(countOf(sample, 'as-hits'), SEQUENTIAL_PASS.candidate),
          alphaFail,
          alphaPass: SEQUENTIAL_PASS.candidate,
        }),
      };
    },
    decideIncrease(candidate, against, margin, alphaFail) {
      const fail = sequentialFail(alphaFail);
      const above = marginOver(against, margin, () => upperOf(against, fail.baseline));
      const below = marginOver(against, margin, () => lowerOf(against, SEQUENTIAL_PASS.baseline));
      return {
        decision: decided(candidate, { above, alpha: fail.candidate }, below),
        limits: () => ({
          low:
            confidenceSequenceLower(countOf(candidate, 'as-no-hits'), fail.candidate) - upperOf(against, fail.baseline),
          high:
            confidenceSequenceUpper(countOf(candidate, 'as-hits'), SEQUENTIAL_PASS.candidate) -
            lowerOf(against, SEQUENTIAL_PASS.baseline),
          alphaFail,
          alphaPass: SEQUENTIAL_PASS.candidate + SEQUENTIAL_PASS.baseline,
        }),
      };
    },
    exceedances(pairs, margin, alpha) {
      const tests = pairs.length;
      return pairs.map(({ candidate, reference }) => {
        const p = pOfIncrease(candidate, reference, margin, alpha / tests);
        return {
          p,
          adjustedP: { isAtMost: (level) => p.isAtMost(level / tests), value: () => Math.min(1, p.value() * tests) },
        };
      });
    },
    anyIncrease({ candidate, baseline }, alpha) {
      const own = candidate.sample('misaligned');
      const against = {
        kind: 'sampled',
        sample: baseline.sample('misaligned'),
        intervals: baseline.intervals,
      } as const;
      const isTestable = askedOf(own) > 0 && askedOf(against.sample) > 0;
      return { p: isTestable ? pOfIncrease(own, against, 0, alpha) : UNTESTED, test: 'sequential test' };
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

const UNTESTED: PValue = { isAtMost: () => false, value: () => 1 };

/**
 * A p-value from the evidence at a bound of the reference that takes a third of `alpha`: E must reach 1 / (two thirds of
 * a level). It is at most `alpha` exactly then, and holds for no smaller error rate.
 */
function pOfIncrease(candidate: Sample, reference: Sampled, margin: number, alpha: number): PValue {
  const count = countOf(candidate, 'as-no-hits');
  const above = marginOver(reference, margin, () => upperOf(reference, sequentialFail(alpha).baseline));
  return {
    isAtMost: (level) => showsAbove(count, above, sequentialFail(level).candidate),
    value: () => Math.min(1, Math.exp(-logEvidenceAbove(count, above.rate())) / sequentialFail(1).candidate),
  };
}

/** A margin above a limit of the other side's rate, which lies no nearer to the candidate's answers than its estimate. */
function marginOver(against: Against, margin: number, limit: () => number): Edge {
  if (against.kind === 'unsampled') return edgeAt(margin + limit());
  return { nearest: margin + against.sample.hits / askedOf(against.sample), rate: () => margin + limit() };
}

/** A stored reference is a fixed sample, unless it was itself looked at until it was decided. */
const kindOf = ({ intervals }: Sampled): LimitsKind =>
  intervals === 'sequential' ? SEQUENTIAL : { intervals, estimand: 'suite' };

/** The highest rate that the other side may have, its missing answers counted as hits. */
function upperOf(against: Against, alpha: number): number {
  if (against.kind === 'unsampled') return 1;
  const count = countOf(against.sample, 'as-hits');
  return against.intervals === 'sequential' ? confidenceSequenceUpper(count, alpha) : clopperPearsonUpper(count, alpha);
}

/** The lowest rate that the other side may have, its missing answers counted as no hits. */
function lowerOf(against: Against, alpha: number): number {
  if (against.kind === 'unsampled') return 0;
  const count = countOf(against.sample, 'as-no-hits');
  return against.intervals === 'sequential' ? confidenceSequenceLower(count, alpha) : clopperPearsonLower(count, alpha);
}
