// The reference groups of judges: their agreement, and the rate corrected by people's labels.
import { agreementOf } from '../../../src/stats/agreement.ts';
import { ac1Of, kappaOf, type PairedRatings } from '../../../src/stats/categoryAgreement.ts';
import { krippendorffAlpha, type RatingLevel } from '../../../src/stats/krippendorffAlpha.ts';
import { twoPhaseRate } from '../../../src/stats/twoPhase.ts';
import { asNumber, count, type Entry, list, numbers } from './entry.ts';
import type { Group } from './group.ts';

export const AGREEMENT_GROUPS: readonly Group[] = [
  {
    name: 'agreement_two_raters',
    inputs: ['a', 'b'],
    outputs: {
      kappa: 'absolute',
      kappa_linear: 'absolute',
      kappa_quadratic: 'absolute',
      percent_agreement: 'absolute',
      gwet_ac1: 'absolute',
    },
    compute: (entry) => {
      const ratings = { first: numbers(entry, 'a'), second: numbers(entry, 'b') };
      return {
        kappa: kappaOf(ratings, 'none'),
        kappa_linear: kappaOf(ratings, 'linear'),
        kappa_quadratic: kappaOf(ratings, 'quadratic'),
        percent_agreement: shareAgreed(ratings),
        gwet_ac1: ac1Of(ratings),
      };
    },
  },
  {
    name: 'krippendorff_alpha',
    inputs: ['data', 'level', 'source'],
    outputs: { alpha: 'absolute' },
    compute: (entry) => ({ alpha: krippendorffAlpha(unitsOf(entry), levelOf(entry)) }),
  },
  {
    name: 'two_phase_judge',
    inputs: ['n', 'judge_pos', 'labelled_pos', 'true_among_pos', 'labelled_neg', 'missed_among_neg', 'source'],
    outputs: { estimate: 'absolute', lower95: 'absolute', upper95: 'absolute' },
    compute: (entry) => {
      const labels = {
        judged: count(entry, 'judge_pos', 'n'),
        labelledHits: count(entry, 'true_among_pos', 'labelled_pos'),
        labelledMisses: count(entry, 'missed_among_neg', 'labelled_neg'),
      };
      const { estimate, lower, upper } = twoPhaseRate(labels, 0.025);
      return { estimate, lower95: lower, upper95: upper };
    },
  },
];

/** The 2x2 table's share of agreement, which is the same for any number of categories. */
function shareAgreed({ first, second }: PairedRatings): number | null {
  const pairs = first.map((rating, index) => [rating, second[index]!] as const);
  const agreed = pairs.filter(([one, other]) => one === other).length;
  return agreementOf({ both: agreed, onlyFirst: pairs.length - agreed, onlySecond: 0, neither: 0 }).observed;
}

/** The file has a row a rater, the room a row a unit. */
function unitsOf(entry: Entry): readonly (number | null)[][] {
  const raters = list(entry.data).map((row) => list(row).map((rating) => (rating === null ? null : asNumber(rating))));
  return raters[0]!.map((_rating, unit) => raters.map((ratings) => ratings[unit]!));
}

function levelOf({ level }: Entry): RatingLevel {
  const known = (['nominal', 'ordinal', 'interval', 'ratio'] as const).find((one) => one === level);
  if (known === undefined) {
    throw new TypeError(`Not a level: ${JSON.stringify(level)}`);
  }
  return known;
}
