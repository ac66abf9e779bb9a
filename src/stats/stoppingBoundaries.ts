// How many hits end a sequential evaluation, look by look: known before the first answer, because the evidence depends
// on counts alone. How likely each ending is: sequentialEndings.ts.
import { type Count, checkAlpha } from './count.ts';
import { failGrid, logEvidence, logThreshold, passGrid } from './eProcess.ts';

/** One side of a sequential test: the rate at the edge of its null hypothesis, and its one-sided error rate. */
export interface SequentialSide {
  readonly nullRate: number;
  readonly alpha: number;
}

/** A sequential evaluation as STATISTICS, section 4, has it: it fails, passes, or ends undecided. */
export interface SequentialDesign {
  /** Fails once the rate is shown to be above `fail.nullRate`, in (0, 0.7]. */
  readonly fail: SequentialSide;
  /** Passes once the rate is shown to be below `pass.nullRate`, in (0, 1), at most `fail.nullRate`. */
  readonly pass: SequentialSide;
  /** Answers between two looks: a whole number above 0. */
  readonly batch: number;
  /** No pass before so many answers: as many as there are prompts. */
  readonly fewestToPass: number;
  /** The last look, whole or in the middle of a batch. */
  readonly mostAnswers: number;
}

/** What decides at one look. */
export interface Look {
  /** Answers counted so far. */
  readonly answers: number;
  /** The fewest hits that fail; null: no number of hits does yet. */
  readonly failFrom: number | null;
  /** The most hits that pass, always fewer than fail; null: not even none would. */
  readonly passTo: number | null;
}

/**
 * The boundaries at every look. Neither boundary ever falls as answers are added (a miss weakens the case for failing
 * and strengthens the one for passing), so all looks together cost one step a look and one a hit.
 * @throws RangeError on rates or error rates out of range, a `pass.nullRate` above `fail.nullRate`, or counts that
 * are not whole.
 */
export function stoppingBoundaries(design: SequentialDesign): readonly Look[] {
  checkDesign(design);
  const fails = rejector(design.fail, failGrid(design.fail.nullRate));
  const passes = rejector(design.pass, passGrid(design.pass.nullRate));
  let [failFrom, passTo] = [0, -1];
  return looksOf(design).map((answers) => {
    while (failFrom <= answers && !fails({ hits: failFrom, of: answers })) {
      failFrom += 1;
    }
    while (passTo < answers && passes({ hits: passTo + 1, of: answers })) {
      passTo += 1;
    }
    return {
      answers,
      failFrom: failFrom <= answers ? failFrom : null,
      passTo: passTo >= 0 && answers >= design.fewestToPass ? passTo : null,
    };
  });
}

function rejector({ nullRate, alpha }: SequentialSide, grid: readonly number[]): (count: Count) => boolean {
  checkAlpha(alpha);
  const evidence = logEvidence({ nullRate, grid });
  const threshold = logThreshold(alpha);
  return (count) => evidence(count) >= threshold;
}

/** After how many answers there is a look: after every batch, and at the end. */
function looksOf({ batch, mostAnswers }: SequentialDesign): readonly number[] {
  const batches = Math.ceil(mostAnswers / batch);
  return Array.from({ length: batches }, (_, index) => Math.min((index + 1) * batch, mostAnswers));
}

function checkDesign({ fail, pass, batch, fewestToPass, mostAnswers }: SequentialDesign): void {
  if (!(pass.nullRate <= fail.nullRate)) {
    throw new RangeError(`What passes must lie below what fails, not at ${pass.nullRate} and ${fail.nullRate}.`);
  }
  if (![batch, fewestToPass, mostAnswers].every(Number.isSafeInteger) || batch < 1 || fewestToPass < 0) {
    throw new RangeError(`A design needs whole numbers of answers, not ${batch}, ${fewestToPass}, ${mostAnswers}.`);
  }
  if (mostAnswers < 1) {
    throw new RangeError(`A design needs at least one answer, not ${mostAnswers}.`);
  }
}
