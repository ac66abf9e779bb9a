// What a verdict means for the process: whether it ends the job as failed, and with which status. Pure.
import type { Plan } from '../config/plan.ts';
import type { VerdictWord } from '../schema/verdict.ts';

export type FailOn = Pick<Plan, 'failOn' | 'failOnError'>;

/** Where the plan could not even be read: the strictest. */
export const STRICTEST: FailOn = { failOn: 'inconclusive', failOnError: true };

/** Whether the verdict ends the job as failed. */
export function endsJob(verdict: VerdictWord, { failOn, failOnError }: FailOn): boolean {
  switch (verdict) {
    case 'pass':
      return false;
    case 'fail':
      return failOn !== 'never';
    case 'inconclusive':
      return failOn === 'inconclusive';
    case 'error':
      return failOnError;
  }
}

const STATUS: Readonly<Record<VerdictWord, number>> = { pass: 0, fail: 1, inconclusive: 2, error: 3 };

/** 0 pass, 1 fail, 2 inconclusive, 3 error; 0 for a verdict that `fail-on` lets through. */
export function exitStatus(verdict: VerdictWord, failOn: FailOn): number {
  return endsJob(verdict, failOn) ? STATUS[verdict] : 0;
}
