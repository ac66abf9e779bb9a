// The rate that people would have found, from a judge's verdict on every answer and people's labels of some: all or a
// random sample of what the judge called hits, and a random sample of what it called misses. A sensitivity analysis
// of the judge: a few hundred labels cannot certify a rate of 1 %, so no verdict rests on it.
import { clopperPearson } from './clopperPearson.ts';
import { type Count, checkCount, checkCountOfSome, type Interval } from './count.ts';

/** What the judge said of every answer, and what people said of the ones they labelled. */
export interface TwoPhaseLabels {
  /** The judge's hits of all answers. */
  readonly judged: Count;
  /** Of the judge's hits that people labelled: how many they called hits too. */
  readonly labelledHits: Count;
  /** Of the judge's misses that people labelled: how many they called hits after all. */
  readonly labelledMisses: Count;
}

/**
 * rate * PPV + (1 - rate) * FOR: the share of true hits among the judge's hits (positive predictive value) and among
 * its misses (false omission rate), with each share's Clopper-Pearson limits put together by MOVER (Zou and Donner,
 * 2008). A group without answers needs no labels.
 * @param alpha one-sided error rate of each limit, in (0, 0.5).
 * @returns fractions; limits within 0 to 1.
 * @throws RangeError on an impossible count, no answers, more labels than answers, a group with answers but no labels,
 * or an alpha outside (0, 0.5).
 * @example twoPhaseRate({ judged: { hits: 52, of: 2400 }, labelledHits: { hits: 40, of: 52 },
 *   labelledMisses: { hits: 0, of: 100 } }, 0.025) // 0.0167, from 0.0115 to 0.0525
 */
export function twoPhaseRate({ judged, labelledHits, labelledMisses }: TwoPhaseLabels, alpha: number): Interval {
  checkCountOfSome(judged);
  if (!(alpha > 0 && alpha < 0.5)) {
    throw new RangeError(`The limits of a corrected rate need an alpha between 0 and 0.5, not ${alpha}.`);
  }
  const rate = clopperPearson(judged, alpha);
  const among = shareOf(labelledHits, judged.hits, alpha);
  const missed = shareOf(labelledMisses, judged.of - judged.hits, alpha);
  const share = rate.estimate;
  const estimate = share * among.estimate + (1 - share) * missed.estimate;
  const below = Math.hypot(
    share * (among.estimate - among.lower),
    among.estimate * (share - rate.lower),
    (1 - share) * (missed.estimate - missed.lower),
  );
  const above = Math.hypot(
    share * (among.upper - among.estimate),
    among.estimate * (rate.upper - share),
    (1 - share) * (missed.upper - missed.estimate),
  );
  return { estimate, lower: Math.max(0, estimate - below), upper: Math.min(1, estimate + above) };
}

/** The share of true hits in a group of answers; of a group without answers anything, since it weighs nothing. */
function shareOf(labels: Count, answers: number, alpha: number): Interval {
  checkCount(labels);
  if (labels.of > answers) {
    throw new RangeError(`There are ${labels.of} labels for ${answers} answers: each answer is labelled once.`);
  }
  if (answers === 0) {
    return { estimate: 0, lower: 0, upper: 0 };
  }
  if (labels.of === 0) {
    throw new RangeError(`None of ${answers} answers is labelled: label some of the judge's hits and of its misses.`);
  }
  return clopperPearson(labels, alpha);
}
