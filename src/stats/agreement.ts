// How far raters agree (judges, or a judge and a person), from sums that stay as small however many answers there are:
// a 2x2 table for yes or no, Krippendorff's alpha for scores. Says nothing of who is right. Where hits are rare kappa
// is near 0 however often raters agree: show all of an agreement, never one number.

/** How many answers both raters, only the first, only the second, or neither called a hit. Whole numbers. */
export interface AgreementTable {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/** Each is null where it is not defined: no answers, or nothing of the kind that it is a share of. */
export interface Agreement {
  /** Share of the answers on which they agree, 0 to 1. */
  readonly observed: number | null;
  /** Of what either called a hit, the share (counted twice) that both did, 0 to 1. */
  readonly positive: number | null;
  /** The same for what either called no hit. */
  readonly negative: number | null;
  /** Cohen's kappa, -1 to 1; null where both raters give one and the same label throughout. */
  readonly kappa: number | null;
  /** Gwet's AC1, -1 to 1: chance agreement from the mean share of hits, so that rare hits do not pull it to 0. */
  readonly ac1: number | null;
}

/**
 * Agreement between two raters who each label every answer as a hit or not (Cohen, 1960; Cicchetti and Feinstein,
 * 1990, for the positive and negative parts; Gwet, 2008, for AC1). Whole numbers until one division each.
 * @throws RangeError when a count is negative or not whole.
 * @example agreementOf({ both: 0, onlyFirst: 5, onlySecond: 2, neither: 118 }).kappa // -0.023, at 94 % agreement
 */
export function agreementOf(table: AgreementTable): Agreement {
  checkTable(table);
  const { both, onlyFirst, onlySecond, neither } = table;
  const disagreed = onlyFirst + onlySecond;
  const of = both + disagreed + neither;
  const first = both + onlyFirst;
  const second = both + onlySecond;
  return {
    observed: ratio(both + neither, of),
    positive: ratio(2 * both, 2 * both + disagreed),
    negative: ratio(2 * neither, 2 * neither + disagreed),
    kappa: ratio(2 * (both * neither - onlyFirst * onlySecond), first * (of - second) + second * (of - first)),
    ac1: ac1({ agreed: both + neither, of, meanHits: (first + second) / 2 }),
  };
}

/** (observed - chance) / (1 - chance) with chance 2 s (1 - s), which is at most a half; s is the mean share of hits. */
function ac1({ agreed, of, meanHits }: { agreed: number; of: number; meanHits: number }): number | null {
  const chance = 2 * meanHits * (of - meanHits);
  return ratio(agreed * of - chance, of * of - chance);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function checkTable(table: AgreementTable): void {
  for (const count of [table.both, table.onlyFirst, table.onlySecond, table.neither]) {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError(`A table of agreement needs whole numbers of at least 0, not ${count}.`);
    }
  }
}

/**
 * Krippendorff's alpha (2011) for interval scores of any number of raters, gathered answer by answer. The spread is
 * kept as distances from a moving mean (Chan, Golub and LeVeque, 1983), so that large scores lose no digits.
 */
export class AlphaSums {
  private scores = 0;
  private mean = 0;
  /** Squared distances of all scores from their mean. */
  private spread = 0;
  /** Over units of m scores: m / (m - 1) times the squared distances from the unit's own mean. */
  private spreadWithin = 0;

  /**
   * Takes in one answer. Fewer than two scores change nothing: there is nothing to compare.
   * @param unit the answer's scores, one a rater; null where a rater gave none.
   * @throws RangeError on a score that is not finite; the sums are then as they were.
   */
  add(unit: readonly (number | null)[]): void {
    const scores = unit.filter((score) => score !== null);
    const invalid = scores.find((score) => !Number.isFinite(score));
    if (invalid !== undefined) {
      throw new RangeError(`A score must be a finite number, not ${invalid}.`);
    }
    const count = scores.length;
    const [first] = scores;
    if (first === undefined || count === 1) {
      return;
    }
    // From the first score, and by a weight that is exactly 1 at first: equal scores then have no spread at all.
    const mean = first + scores.reduce((sum, score) => sum + (score - first), 0) / count;
    const spread = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
    const apart = mean - this.mean;
    const all = this.scores + count;
    this.spread += spread + (apart * apart * this.scores * count) / all;
    this.spreadWithin += (spread * count) / (count - 1);
    this.mean += apart * (count / all);
    this.scores = all;
  }

  /** 1 at perfect agreement, 0 at chance, below 0 when worse; null: no two scores to compare, or all the same. */
  alpha(): number | null {
    if (this.spread === 0) {
      return null;
    }
    return 1 - (((this.scores - 1) / this.scores) * this.spreadWithin) / this.spread;
  }
}
