// What the run itself used: its checkpoints, and a reference that it evaluated on the way. Sums only.
import type { Evaluated, VerdictFile } from '../schema/verdict.ts';

export interface RunUsage {
  readonly requests: number;
  readonly retries: number;
  /** null: nothing ran, or one of the prices is not known. */
  readonly costUsd: number | null;
}

/** Whether a baseline was evaluated in this run: only then does it have an evaluation file beside the verdict. */
export const evaluatedHere = (reference: Evaluated): boolean => reference.evaluationFile !== null;

/** Requests, retries and cost of the whole run. */
export function usageOfRun({ checkpoints, baseline, previous }: VerdictFile): RunUsage {
  const references = [baseline, previous].filter((one) => one !== null).filter(evaluatedHere);
  const usages = [...checkpoints, ...references].map(({ usage }) => usage);
  return {
    requests: usages.reduce((sum, { answerRequests, judgeRequests }) => sum + answerRequests + judgeRequests, 0),
    retries: usages.reduce((sum, { retries }) => sum + retries, 0),
    costUsd:
      usages.length === 0
        ? null
        : usages.reduce<number | null>(
            (sum, { costUsd }) => (sum === null || costUsd === null ? null : sum + costUsd),
            0,
          ),
  };
}
