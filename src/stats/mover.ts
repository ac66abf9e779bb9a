// The increase of a candidate's rate over a baseline's, with one-sided limits built from each rate's own limits.
// Decides nothing: the verdict compares these limits with the margin.
import { clopperPearsonLower, clopperPearsonUpper } from './clopperPearson.ts';
import { type Count, checkAlpha, type Interval } from './count.ts';
import { smallestAlphaAbove } from './smallestAlpha.ts';

/** One error rate for both rates' limits, or one each: in (0, 0.5]. */
export type Alphas = number | { readonly candidate: number; readonly baseline: number };

/**
 * The lower limit of candidate minus baseline from limits that are already there (MOVER: Zou and Donner, 2008).
 * Uses the candidate's lower and the baseline's upper limit, whatever method they come from.
 * @returns a difference of fractions, -1 to 1.
 * @throws RangeError when either is not 0 <= lower <= estimate <= upper <= 1.
 */
export function moverLowerFrom(candidate: Interval, baseline: Interval): number {
  checkInterval(candidate);
  checkInterval(baseline);
  const difference = candidate.estimate - baseline.estimate;
  return difference - Math.hypot(candidate.estimate - candidate.lower, baseline.upper - baseline.estimate);
}

/**
 * The upper limit of candidate minus baseline from limits that are already there (MOVER: Zou and Donner, 2008).
 * Uses the candidate's upper and the baseline's lower limit.
 * @returns a difference of fractions, -1 to 1.
 * @throws RangeError when either is not 0 <= lower <= estimate <= upper <= 1.
 */
export function moverUpperFrom(candidate: Interval, baseline: Interval): number {
  checkInterval(candidate);
  checkInterval(baseline);
  const difference = candidate.estimate - baseline.estimate;
  return difference + Math.hypot(candidate.upper - candidate.estimate, baseline.estimate - baseline.lower);
}

/**
 * The one-sided lower limit of candidate minus baseline from two counts, with Clopper-Pearson limits.
 * @throws RangeError on an impossible count, `of` = 0, or an alpha outside (0, 0.5].
 * @example moverLower({ hits: 60, of: 1200 }, { hits: 5, of: 2400 }, 0.05) // 0.0377
 */
export function moverLower(candidate: Count, baseline: Count, alphas: Alphas): number {
  const alpha = separate(alphas);
  return moverLowerFrom(
    { ...around(candidate), lower: clopperPearsonLower(candidate, alpha.candidate) },
    { ...around(baseline), upper: clopperPearsonUpper(baseline, alpha.baseline) },
  );
}

/**
 * The one-sided upper limit of candidate minus baseline from two counts, with Clopper-Pearson limits.
 * @throws RangeError on an impossible count, `of` = 0, or an alpha outside (0, 0.5].
 * @example moverUpper({ hits: 0, of: 1200 }, { hits: 5, of: 2400 }, 0.05) // 0.00071
 */
export function moverUpper(candidate: Count, baseline: Count, alphas: Alphas): number {
  const alpha = separate(alphas);
  return moverUpperFrom(
    { ...around(candidate), upper: clopperPearsonUpper(candidate, alpha.candidate) },
    { ...around(baseline), lower: clopperPearsonLower(baseline, alpha.baseline) },
  );
}

/**
 * A p-value for "the increase exceeds the margin": the smallest alpha at which `moverLower` does, for Holm's method.
 * 1 when no alpha up to 0.499 would do.
 * @param margin a difference of fractions, -1 to 1.
 * @throws RangeError on an impossible count, `of` = 0, or a margin outside -1 to 1.
 */
export function moverPValueAbove(candidate: Count, baseline: Count, margin: number): number {
  return smallestAlphaAbove((alpha) => moverLower(candidate, baseline, alpha), margin);
}

function separate(alphas: Alphas): { readonly candidate: number; readonly baseline: number } {
  const separated = typeof alphas === 'number' ? { candidate: alphas, baseline: alphas } : alphas;
  for (const alpha of [separated.candidate, separated.baseline]) {
    checkAlpha(alpha);
    if (alpha > 0.5) {
      throw new RangeError(`The limits of a difference need an alpha of at most 0.5, not ${alpha}.`);
    }
  }
  return separated;
}

/** The estimate as its own limits; the caller replaces the one that counts. */
function around({ hits, of }: Count): Interval {
  const estimate = hits / of;
  return { estimate, lower: estimate, upper: estimate };
}

function checkInterval({ estimate, lower, upper }: Interval): void {
  if (!(0 <= lower && lower <= estimate && estimate <= upper && upper <= 1)) {
    throw new RangeError(
      `An interval must have 0 <= lower <= estimate <= upper <= 1, not ${lower}, ${estimate}, ${upper}.`,
    );
  }
}
