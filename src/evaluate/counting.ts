// When an answer that ended is counted. Of a fixed number: at once, in any order. Of a sequential evaluation: in the
// plan's order and in complete batches, with a look after each, and with a bound to what is asked meanwhile. It counts
// nothing itself.
import { InOrder } from './inOrder.ts';

/** How a sequential evaluation is looked at on the way. */
export interface Batches {
  readonly batch: number;
  /**
   * Answers that may be asked for beyond the batch that is not complete yet. It bounds what is paid for in vain once
   * everything is decided, and what waits for one slow answer: with as many as may be in flight over all requests, an
   * answer may take about twice as long as the others before the asking waits for it.
   */
  readonly beyond: () => number;
}

export interface CountingOptions<T> {
  /** null: the number of answers is fixed. */
  readonly batches: Batches | null;
  readonly count: (one: T) => void;
  /** Asked after each batch: whether all is decided. May take its time: nothing more is asked meanwhile. */
  readonly isSettled: () => boolean | Promise<boolean>;
  /** Looking went wrong. */
  readonly onFailure: (thrown: unknown) => void;
}

export class Counting<T> {
  private readonly options: CountingOptions<T>;
  private readonly inOrder: InOrder<T>;
  private settled = false;
  private stopped = false;
  /** While somebody looks, nothing more is asked and counted: null when nobody does. */
  private looking: Promise<void> | null = null;
  private waiters: (() => void)[] = [];

  constructor(options: CountingOptions<T>) {
    this.options = options;
    this.inOrder = new InOrder(options.batches?.batch ?? 1);
  }

  get isSettled(): boolean {
    return this.settled;
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  /** Counts an answer, or has it wait for its turn. Without a place it comes in its turn. */
  end(index: number | undefined, one: T): void {
    if (this.options.batches === null || index === undefined) {
      this.options.count(one);
      return;
    }
    this.inOrder.add(index, one);
    this.advanceSoon();
  }

  /** Whether the item in this place of the plan may be asked for; resolves when that is known. */
  async mayAsk(index: number): Promise<boolean> {
    while (!this.isOver() && (this.looking !== null || !this.isNear(index))) await this.change();
    return !this.isOver();
  }

  /** Whether somebody looks at the counts now. */
  get isLooking(): boolean {
    return this.looking !== null;
  }

  /** Resolves when nobody looks. */
  async seen(): Promise<void> {
    while (this.looking !== null) await this.looking;
  }

  /** Nothing more will be asked: who waits to ask is let go, and nobody looks any more. */
  stop(): void {
    this.stopped = true;
    this.changed();
  }

  /** A plan that was asked to its end may end inside a batch. */
  countRest(): void {
    for (const one of this.inOrder.takeRest()) this.options.count(one);
  }

  /** Answers that ended and were not counted. */
  left(): number {
    return this.inOrder.left();
  }

  private isOver(): boolean {
    return this.settled || this.stopped;
  }

  private isNear(index: number): boolean {
    const { batches } = this.options;
    return batches === null || index < this.inOrder.handedOn() + batches.batch + Math.max(1, batches.beyond());
  }

  /** One at a time: what becomes complete while somebody looks is counted after it. */
  private advanceSoon(): void {
    if (this.looking !== null || this.isOver() || !this.inOrder.hasBatch()) return;
    this.looking = this.advance()
      .catch((thrown: unknown) => {
        this.options.onFailure(thrown);
      })
      .finally(() => {
        this.looking = null;
        this.changed();
        this.advanceSoon();
      });
  }

  /** Counts every batch that is complete, in order, and looks after each. */
  private async advance(): Promise<void> {
    for (let batch = this.nextBatch(); batch !== null; batch = this.nextBatch()) {
      for (const one of batch) this.options.count(one);
      this.settled = await this.options.isSettled();
    }
  }

  private nextBatch(): readonly T[] | null {
    return this.isOver() ? null : this.inOrder.take();
  }

  private change(): Promise<void> {
    return new Promise((resolve) => {
      this.waiters.push(resolve);
    });
  }

  private changed(): void {
    const { waiters } = this;
    this.waiters = [];
    for (const wake of waiters) wake();
  }
}
