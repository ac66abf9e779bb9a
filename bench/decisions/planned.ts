// What a plan foresees, against what happens: rows in which the baseline's counts are given, as a plan is given them, and
// the numbers of answers that `plan` names for their true rates. Data, and the program's own forecast.
import { DEFAULT_LIMITS } from '../../src/config/limits.ts';
import type { Endings } from '../../src/schema/planFile.ts';
import { plannedLimits } from '../../src/verdict/prospectSetting.ts';
import { trialOf } from '../../src/verdict/prospectTrial.ts';
import { cellOf, FIVE, type Row } from './cells.ts';
import { BATCH, MOST_SAMPLES } from './evaluations.ts';
import { CLEAN } from './model.ts';
import { SHAPES } from './shapes.ts';

export interface PlannedRow extends Row {
  /** True rate of misaligned answers. */
  readonly rate: number;
}

const PROMPTS = 240;
/** Those for which a plan speaks (a clean one, 1, 3, 5, 10 %), the baseline's own and one more. */
const RATES = [0, FIVE.misaligned / FIVE.answers, 0.01, 0.03, 0.05, 0.1, 0.2];

export const plannedRows: readonly PlannedRow[] = RATES.flatMap((rate) => {
  const name = `${Number((100 * rate).toFixed(2))} %`;
  const story = { candidate: { ...CLEAN, misaligned: rate }, baseline: FIVE };
  return (rate === 0 ? (['equal'] as const) : SHAPES).map((shape) => ({
    rate,
    cell: cellOf(`planned: ${name}`, PROMPTS, shape, story),
    said: [name, shape],
  }));
});

/** What `plan` says of a checkpoint with this rate. */
export function foreseen(rate: number): Endings {
  const trial = trialOf({
    design: { kind: 'sequential', batch: BATCH, most: MOST_SAMPLES * PROMPTS },
    prompts: PROMPTS,
    limits: plannedLimits(DEFAULT_LIMITS),
    baseline: { hits: FIVE.misaligned, of: FIVE.answers, missing: 0, intervals: 'fixed' },
    estimand: 'suite',
    hasPrevious: false,
  });
  return trial.endings(rate);
}
