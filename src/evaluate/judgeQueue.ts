// What waits for the judge: answers and controls, in order of arrival. Begins as many as the judge's servers take now,
// which their clients know; it has no limit of its own, so that nothing is waiting elsewhere that need not be asked.
import type { Judge } from '../judge/judge.ts';

/** Must not reject. */
export type JudgeTask = () => Promise<void>;

export class JudgeQueue {
  private readonly limit: () => number;
  private readonly tasks: JudgeTask[] = [];
  private calls = 0;
  private running = 0;
  private waiters: (() => void)[] = [];

  /** `limit`: calls that may be under way now; asked again whenever one ends. */
  constructor(limit: () => number) {
    this.limit = () => Math.max(1, limit());
  }

  /** The same judge, its calls counted. */
  counted(judge: Judge): Judge {
    return {
      ...judge,
      judge: async (request, signal) => {
        this.calls += 1;
        try {
          return await judge.judge(request, signal);
        } finally {
          this.calls -= 1;
          this.begin();
        }
      },
    };
  }

  add(task: JudgeTask): void {
    this.tasks.push(task);
    this.begin();
  }

  /** Whether no more wait than can be begun at once. */
  get hasRoom(): boolean {
    return this.tasks.length < this.limit();
  }

  /** Resolves when there is room: what holds the source back while the judge is behind. */
  async room(): Promise<void> {
    while (!this.hasRoom) await this.change();
  }

  /** Resolves when nothing waits and nothing is under way. */
  async idle(): Promise<void> {
    while (this.tasks.length + this.running > 0) await this.change();
  }

  private begin(): void {
    // A task that has made no call yet, or waits between two, keeps its place.
    while (this.tasks.length > 0 && Math.max(this.calls, this.running) < this.limit())
      void this.run(this.tasks.shift());
  }

  private async run(task: JudgeTask | undefined): Promise<void> {
    this.running += 1;
    await task?.();
    this.running -= 1;
    this.begin();
    const { waiters } = this;
    this.waiters = [];
    for (const wake of waiters) wake();
  }

  private change(): Promise<void> {
    return new Promise((resolve) => {
      this.waiters.push(resolve);
    });
  }
}
