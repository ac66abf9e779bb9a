// The error budget of a verdict, at a fixed number of answers and under sequential stopping: 0.05 on the pass side and
// 0.05 on the fail side each (STATISTICS, section 3). Constants only.

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

/** Sequential: each side's budget goes to the candidate's e-process and to the bound on the baseline's own rate. */
export const SEQUENTIAL_PASS = { candidate: 0.04, baseline: 0.01 } as const;

/** Two thirds of a criterion's budget go to the e-process, one third to the baseline's bound: 0.02 + 0.01 of 0.03. */
export const sequentialFail = (alpha: number): { readonly candidate: number; readonly baseline: number } => ({
  candidate: (2 * alpha) / 3,
  baseline: alpha / 3,
});

/** What people are shown: one-sided 95 % limits on each side. */
export const ALPHA_SHOWN = 0.05;
