// Which method decides: the sequential one as soon as one side's number of answers was not fixed beforehand, since
// limits for a fixed number do not hold then.
import type { Intervals } from '../schema/intervals.ts';
import { fixedMethod } from './fixedMethod.ts';
import type { Estimand } from './limits.ts';
import type { Method } from './method.ts';
import { sequentialMethod } from './sequentialMethod.ts';

/**
 * @param sides how the answers of each side were asked.
 * @param prompts that count towards the verdict: a sequential pass needs as many answers.
 */
export function methodFor(sides: readonly Intervals[], estimand: Estimand, prompts: number): Method {
  return sides.includes('sequential') ? sequentialMethod(prompts) : fixedMethod(estimand);
}

/** The method whose limits people are shown; it is not asked for decisions that wait for every prompt. */
export function showing(intervals: Intervals): Method {
  return methodFor([intervals], 'suite', 0);
}
