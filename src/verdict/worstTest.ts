// Of several tests of one judge the one that speaks most against it: where a judge was tested in every shard, each test
// must be passed by itself. Pure.
import type { Limits } from '../config/limits.ts';
import type { ControlsResult } from '../schema/evaluation.ts';
import { fitnessOf, type JudgeStanding, standingOf } from './judgeFitness.ts';

const GRAVITY: readonly JudgeStanding[] = ['fit', 'open', 'unfit'];

/** The worst of at least one test, as the policy sees them; among equals the first. */
export function worstTest<T extends { readonly result: ControlsResult }>(
  tests: readonly [T, ...T[]],
  limits: Limits,
): T {
  return tests.reduce((worst, test) => (isWorse(test.result, worst.result, limits) ? test : worst));
}

function isWorse(one: ControlsResult, other: ControlsResult, limits: Limits): boolean {
  const wanted = limits.judgeControls.value;
  // A judge that was not tested is no better than any that was.
  if (one.status !== 'ran' || other.status !== 'ran') return one.status !== 'ran' && other.status === 'ran';
  if (wanted === 'off') return false;
  const [here, there] = [GRAVITY.indexOf(standingOf(one, wanted)), GRAVITY.indexOf(standingOf(other, wanted))];
  if (here !== there) return here > there;
  const least = (ran: typeof one): number =>
    Math.min(...Object.values(fitnessOf(ran, wanted).rates).map((rate) => rate?.low ?? 0));
  return least(one) < least(other);
}
