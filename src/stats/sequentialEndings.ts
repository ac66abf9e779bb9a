// How likely a sequential evaluation ends in each way, and after how many answers, at a given true rate: exact, by
// dynamic programming over the hits so far. For planning and for error rates; it decides nothing.
import { checkFraction } from './count.ts';
import type { Look } from './stoppingBoundaries.ts';

/** The chances of ending at one look. */
export interface EndingsAtLook {
  readonly answers: number;
  readonly fail: number;
  readonly pass: number;
}

/** The chances of all endings: `fail`, `pass` and `inconclusive` sum to 1. */
export interface SequentialEndings {
  readonly fail: number;
  readonly pass: number;
  /** Undecided at the last look. */
  readonly inconclusive: number;
  /** Answers until the end, on average, those of undecided evaluations among them. */
  readonly expectedAnswers: number;
  /** One entry a look, in order. */
  readonly looks: readonly EndingsAtLook[];
}

/**
 * The chances of every ending where each answer is a hit independently at this rate. All terms are positive, so chances
 * as small as 1e-280 keep their digits. Takes time in proportion to the answers times the undecided numbers of hits.
 * @param looks as stoppingBoundaries gives them: answers ascending, at least one look.
 * @param rate 0 to 1.
 * @throws RangeError on a rate outside 0 to 1, no looks, or looks out of order.
 */
export function sequentialEndings(looks: readonly Look[], rate: number): SequentialEndings {
  checkFraction(rate, 'A rate');
  const undecided = new Undecided(checkedMost(looks), rate);
  const ended = looks.map(({ answers, failFrom, passTo }) => {
    undecided.askUntil(answers);
    return { answers, fail: undecided.takeFrom(failFrom ?? Infinity), pass: undecided.takeUpTo(passTo ?? -1) };
  });
  const inconclusive = undecided.takeUpTo(Infinity);
  const last = looks.at(-1)?.answers ?? 0;
  const answersToDecisions = sum(ended.map(({ answers, fail, pass }) => answers * (fail + pass)));
  return {
    fail: Math.min(1, sum(ended.map(({ fail }) => fail))),
    pass: Math.min(1, sum(ended.map(({ pass }) => pass))),
    inconclusive,
    expectedAnswers: answersToDecisions + last * inconclusive,
    looks: ended,
  };
}

/**
 * How many answers are enough for a share of the evaluations to have ended, undecided ones at the last look.
 * @param share in (0, 1].
 * @throws RangeError on a share outside (0, 1].
 * @example answersQuantile(endings, 0.9) // nine in ten evaluations have ended by then
 */
export function answersQuantile({ looks }: SequentialEndings, share: number): number {
  if (!(share > 0 && share <= 1)) {
    throw new RangeError(`A share of evaluations must lie above 0 and be at most 1, not ${share}.`);
  }
  let ended = 0;
  for (const { answers, fail, pass } of looks) {
    ended += fail + pass;
    if (ended >= share) {
      return answers;
    }
  }
  return looks.at(-1)?.answers ?? 0;
}

/** The chance of each number of hits among the evaluations that are not decided yet. */
class Undecided {
  private readonly chances: Float64Array;
  private readonly rate: number;
  private answers = 0;
  /** Only hits from `low` to `high` have a chance. */
  private low = 0;
  private high = 0;

  constructor(mostAnswers: number, rate: number) {
    this.chances = new Float64Array(mostAnswers + 1);
    this.chances[0] = 1;
    this.rate = rate;
  }

  /** One answer after the other, from many hits to few so that each step reads what the last one left. */
  askUntil(answers: number): void {
    const { chances, rate, low } = this;
    for (; this.answers < answers; this.answers += 1) {
      this.high += 1;
      for (let hits = this.high; hits > low; hits -= 1) {
        chances[hits] = (chances[hits] ?? 0) * (1 - rate) + (chances[hits - 1] ?? 0) * rate;
      }
      chances[low] = (chances[low] ?? 0) * (1 - rate);
    }
  }

  /** Takes out the evaluations with so many hits or more, and gives their chance. Small terms are summed first. */
  takeFrom(hits: number): number {
    let taken = 0;
    for (; this.high >= Math.max(hits, this.low); this.high -= 1) {
      taken += this.chances[this.high] ?? 0;
      this.chances[this.high] = 0;
    }
    return taken;
  }

  /** Takes out the evaluations with so many hits or fewer, and gives their chance. */
  takeUpTo(hits: number): number {
    let taken = 0;
    for (; this.low <= Math.min(hits, this.high); this.low += 1) {
      taken += this.chances[this.low] ?? 0;
      this.chances[this.low] = 0;
    }
    return taken;
  }
}

/** The answers of the last look, once the looks are known to be in order. */
function checkedMost(looks: readonly Look[]): number {
  let most = 0;
  for (const { answers } of looks) {
    if (!(Number.isSafeInteger(answers) && answers > most)) {
      throw new RangeError(`Looks need whole and rising numbers of answers, not ${answers} after ${most}.`);
    }
    most = answers;
  }
  if (most === 0) {
    throw new RangeError('The endings of an evaluation need at least one look.');
  }
  return most;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
