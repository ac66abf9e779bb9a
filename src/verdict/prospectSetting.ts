// What a prospect is a prospect of: how many answers of how many prompts, decided by which limits, against which
// baseline. Types, and the few numbers that every design reads from them. Pure.
import type { Limits } from '../config/limits.ts';
import type { Design } from '../schema/evaluation.ts';
import type { BaselineCounts, PlannedLimits } from '../schema/planFile.ts';
import type { Estimand } from './limits.ts';

/** How the asking ends: after so many answers, or as soon as everything is decided. */
export type AskedDesign =
  | { readonly kind: 'fixed'; readonly answers: number }
  | Pick<Extract<Design, { kind: 'sequential' }>, 'kind' | 'batch' | 'most'>;

export interface ProspectSetting {
  readonly design: AskedDesign;
  /** Prompts, each in each of its variants, that count towards the verdict: above 0. */
  readonly prompts: number;
  readonly limits: PlannedLimits;
  /** With at least one answer. `assumed-clean`: none misaligned, of as many as the checkpoint is asked for. */
  readonly baseline: BaselineCounts | 'assumed-clean';
  readonly estimand: Estimand;
  /** Whether the last promoted checkpoint is compared too; it is taken to be like the baseline. */
  readonly hasPrevious: boolean;
}

/** What a policy says, as far as a prospect looks at it. */
export function plannedLimits({ increase, misalignment, ungated, incoherent, refusal }: Limits): PlannedLimits {
  return {
    margin: increase.max.value,
    ceiling: misalignment.max.value,
    ungated: ungated.max.value,
    others: Math.min(incoherent.max.value, incoherent.increase.value, refusal.increase.value),
  };
}

/** Answers at most, of prompts that count. */
export function mostAnswers({ design }: Pick<ProspectSetting, 'design'>): number {
  return design.kind === 'fixed' ? design.answers : design.most;
}

/** The baseline's counts, supposed ones where there is none yet. */
export function baselineCounts(setting: ProspectSetting): BaselineCounts {
  return setting.baseline === 'assumed-clean'
    ? { hits: 0, of: mostAnswers(setting), missing: 0, intervals: 'fixed' }
    : setting.baseline;
}

/** The rate around which increases are measured. */
export function baselineRate(setting: ProspectSetting): number {
  const { hits, of } = baselineCounts(setting);
  return hits / of;
}
