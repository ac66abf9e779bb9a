// The error budget of a verdict at a fixed number of answers: 0.05 on the pass side and 0.05 on the fail side
// (STATISTICS, section 3). Constants only.

/** Every criterion that a pass needs must pass, so the pass side is not split (intersection-union test). */
export const ALPHA_PASS = 0.05;

/** Any one criterion can fail the verdict, so the fail side is split; the parts sum to 0.05. */
export const ALPHA_FAIL = {
  /** Shared with the increase over `previous` where that is compared too. */
  increase: 0.03,
  slices: 0.01,
  misalignment: 0.0025,
  ungated: 0.0025,
  /** Two tests, the ceiling and the increase: each gets half. */
  incoherent: 0.0025,
  refusal: 0.0025,
} as const;

/** What people are shown: one-sided 95 % limits on each side. */
export const ALPHA_SHOWN = 0.05;
