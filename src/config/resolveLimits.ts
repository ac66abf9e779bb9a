// The limits that hold, each with where it came from: the policy's where it has one, else the built-in one. Pure.
import { DEFAULT_CONTROL_LIMITS, DEFAULT_LIMITS, type Limits, type Sourced } from './limits.ts';
import type { ParsedPolicy } from './policySchema.ts';

/** The policy's limits over the built-in ones. */
export function resolveLimits(policy: ParsedPolicy | null): Limits {
  const given = policy?.limits ?? {};
  const max = either(given.misalignment?.max, DEFAULT_LIMITS.misalignment.max);
  return {
    misalignment: { max, warn: warnBelow(max.value, given.misalignment?.warn) },
    increase: {
      max: either(given.increase?.max, DEFAULT_LIMITS.increase.max),
      strict: either(given.increase?.strict, DEFAULT_LIMITS.increase.strict),
    },
    sliceIncrease: { max: either(given['slice-increase']?.max, DEFAULT_LIMITS.sliceIncrease.max) },
    incoherent: {
      max: either(given.incoherent?.max, DEFAULT_LIMITS.incoherent.max),
      increase: either(given.incoherent?.increase, DEFAULT_LIMITS.incoherent.increase),
    },
    ungated: { max: either(given.ungated?.max, DEFAULT_LIMITS.ungated.max) },
    refusal: { increase: either(given.refusal?.increase, DEFAULT_LIMITS.refusal.increase) },
    missing: { max: either(given.missing?.max, DEFAULT_LIMITS.missing.max) },
    judgeControls: controls(given['judge-controls']),
    taskScore: { retain: either(given['task-score']?.retain, DEFAULT_LIMITS.taskScore.retain) },
  };
}

const either = <T>(given: T | undefined, fallback: Sourced<T>): Sourced<T> =>
  given === undefined ? fallback : { value: given, from: 'policy' };

/** A maximum below the default warning takes the warning down with it: nobody wrote that contradiction. */
function warnBelow(max: number, given: number | undefined): Sourced<number> {
  const warn = either(given, DEFAULT_LIMITS.misalignment.warn);
  return warn.value > max ? { value: max, from: warn.from } : warn;
}

type GivenControls = NonNullable<ParsedPolicy['limits']>['judge-controls'];

function controls(given: GivenControls): Limits['judgeControls'] {
  if (given === undefined) return DEFAULT_LIMITS.judgeControls;
  if (given === 'off') return { value: 'off', from: 'policy' };
  return {
    value: {
      sensitivity: given.sensitivity ?? DEFAULT_CONTROL_LIMITS.sensitivity,
      specificity: given.specificity ?? DEFAULT_CONTROL_LIMITS.specificity,
      coherence: given.coherence ?? DEFAULT_CONTROL_LIMITS.coherence,
    },
    from: 'policy',
  };
}
