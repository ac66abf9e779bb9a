// How judges agree, as figures: from the counts that an evaluation gathered. Says nothing of who is right.
import type { Agreement } from '../schema/evaluation.ts';
import type { JudgedAgreement } from '../schema/verdict.ts';
import { agreementOf } from '../stats/agreement.ts';

/** Every comparison with its figures: observed, positive and negative agreement, kappa, AC1. */
export function judgedAgreements(agreements: readonly Agreement[]): JudgedAgreement[] {
  return agreements.map((agreement) => ({
    ...agreement,
    pairs: agreement.pairs.map((pair) => {
      const { observed, positive, negative, kappa, ac1 } = agreementOf(pair);
      return { ...pair, observed, positiveAgreement: positive, negativeAgreement: negative, kappa, ac1 };
    }),
  }));
}
