// How an evaluation ends, from what the policy says and how many prompts the suite turned out to have. Pure.
import type { Design } from '../schema/evaluation.ts';
import { BATCH } from './defaults.ts';
import type { SuitePlan } from './plan.ts';

/** What is evaluated: only the checkpoint of a gate has criteria that can stop it; the rest is asked to its end. */
export type Role = 'candidate' | 'measured' | 'live-baseline';

/** Answers per prompt where the number is fixed, and how the asking ends. */
export interface Asking {
  readonly samples: number;
  readonly design: Design;
}

/** `prompts`: prompts times variants. `baselineSamples`: of a baseline that is sampled in the same run. */
export function askingOf(suite: SuitePlan, prompts: number, role: Role, baselineSamples: number): Asking {
  const fixed = (samples: number): Asking => ({ samples, design: { kind: 'fixed' } });
  if (role === 'live-baseline') return fixed(suite.samples === 'sequential' ? baselineSamples : suite.samples);
  if (suite.samples !== 'sequential') return fixed(suite.samples);
  if (role === 'measured') return fixed(suite.mostSamples);
  const most = suite.mostSamples * prompts;
  return {
    samples: suite.mostSamples,
    design: { kind: 'sequential', batch: Math.min(BATCH, most), most, draw: suite.draw },
  };
}
