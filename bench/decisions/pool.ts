// Hands tasks to as many threads as there are processors, and adds up what comes back. The sums do not depend on who did
// what: every run has a seed of its own.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { emptySummary, merge, type Summary, summarySchema } from './summary.ts';
import type { Task } from './work.ts';

/** Runs that a thread does before it asks for more. */
const PORTION = 100;

/** What is to be done: so many runs of one row. */
export type Job = Omit<Task, 'from' | 'to'> & { readonly runs: number };

/**
 * The sums of all jobs, in their order.
 * @param onDone called as each job is finished.
 */
export async function runAll(jobs: readonly Job[], onDone: (finished: number) => void): Promise<readonly Summary[]> {
  const summaries = jobs.map(emptySummary);
  const tasks = portions(jobs);
  let finished = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('worker.ts', import.meta.url));
    for (const { job, task } of tasks) {
      const summary = summaries[job];
      if (!summary) continue;
      merge(summary, await answerOf(worker, task));
      if (summary.runs === jobs[job]?.runs) onDone((finished += 1));
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return summaries;
}

/** Shared by all threads: each takes the next. */
function* portions(jobs: readonly Job[]): Generator<{ job: number; task: Task }> {
  for (const [job, { runs, ...rest }] of jobs.entries()) {
    for (let from = 0; from < runs; from += PORTION) {
      yield { job, task: { ...rest, from, to: Math.min(runs, from + PORTION) } };
    }
  }
}

function answerOf(worker: Worker, task: Task): Promise<Summary> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (message: unknown) => {
      worker.off('error', reject);
      resolve(summarySchema.parse(message));
    });
    worker.postMessage(task);
  });
}
