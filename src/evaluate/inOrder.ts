// Puts what arrives in any order back into the plan's, and hands it on in complete batches. Order of arrival must not
// decide what is counted: slow answers differ from quick ones, and counting by arrival gave 45 % false passes
// (STATISTICS.md, section 4). Pure; holds only what waits for a gap to close.

export class InOrder<T> {
  private readonly batch: number;
  private readonly waiting = new Map<number, T>();
  private next = 0;
  private ready: T[] = [];

  /** `batch`: how many at once; 1 hands everything on as soon as nothing before it is missing. */
  constructor(batch: number) {
    this.batch = batch;
  }

  add(index: number, item: T): void {
    this.waiting.set(index, item);
    for (;;) {
      const found = this.waiting.get(this.next);
      if (found === undefined) return;
      this.waiting.delete(this.next);
      this.ready.push(found);
      this.next += 1;
    }
  }

  hasBatch(): boolean {
    return this.ready.length >= this.batch;
  }

  /** The next complete batch; null: there is none yet. */
  take(): readonly T[] | null {
    return this.hasBatch() ? this.ready.splice(0, this.batch) : null;
  }

  /** What is in order and fills no batch: the end of a plan that is done. */
  takeRest(): readonly T[] {
    return this.ready.splice(0);
  }

  /** How many were handed on: the place in the plan of the first that was not. */
  handedOn(): number {
    return this.next - this.ready.length;
  }

  /** What was not handed on: behind a gap, or short of a batch. */
  left(): number {
    return this.waiting.size + this.ready.length;
  }
}
