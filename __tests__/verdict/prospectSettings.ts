// The setting that tests of prospects begin with: the gate as STATISTICS, section 4, has it. A test names what it is about.
import { DEFAULT_LIMITS } from '../../src/config/limits.ts';
import type { BaselineCounts } from '../../src/schema/planFile.ts';
import { type AskedDesign, type ProspectSetting, plannedLimits } from '../../src/verdict/prospectSetting.ts';

export const SEQUENTIAL: AskedDesign = { kind: 'sequential', batch: 24, most: 2400 };
export const fixed = (answers: number): AskedDesign => ({ kind: 'fixed', answers });

export const counts = (hits: number, of: number): BaselineCounts => ({ hits, of, missing: 0, intervals: 'fixed' });

/** The built-in limits, against a clean baseline of 2,400 answers. */
export function settingWith(changes: Partial<ProspectSetting> = {}): ProspectSetting {
  return {
    design: SEQUENTIAL,
    prompts: 240,
    limits: plannedLimits(DEFAULT_LIMITS),
    baseline: counts(0, 2400),
    estimand: 'suite',
    hasPrevious: false,
    ...changes,
  };
}

/** The increase alone: no other limit that could decide. */
export const INCREASE_ALONE = { margin: 0.01, ceiling: 1, ungated: 1, others: 1 };
