// Work on many items at once, no more than a limit that may change, and the results as they land. Nothing goes on
// behind the back of a consumer that leaves.

/** Results that may wait for a slow consumer, as a multiple of the limit, the work under way included. */
const WINDOW = 2;

export interface Pace {
  /** How much may be under way now; asked again whenever something lands. */
  readonly limit: () => number;
  readonly signal: AbortSignal;
}

/** What is made of one item, each result as it lands. */
export type Work<T, R> = (item: T, signal: AbortSignal) => AsyncIterable<R>;

/**
 * Yields what `work` makes of each item, as it lands. Items are pulled in order, one at a time. The first throw stops
 * the pulling; what is under way may still land and is yielded, then it is thrown.
 */
export async function* concurrently<T, R>(
  items: AsyncIterable<T>,
  { limit, signal }: Pace,
  work: Work<T, R>,
): AsyncGenerator<R, void, undefined> {
  if (signal.aborted) return;
  const under = new UnderWay(items[Symbol.asyncIterator](), limit, work);
  const stop = (): void => {
    under.stop();
  };
  signal.addEventListener('abort', stop);
  try {
    yield* under.results();
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

class UnderWay<T, R> {
  private readonly iterator: AsyncIterator<T>;
  private readonly limit: () => number;
  private readonly work: Work<T, R>;
  private readonly ending = new AbortController();
  private readonly ready: R[] = [];
  private outstanding = 0;
  private isPulling = false;
  private hasMore = true;
  private failure: { readonly thrown: unknown } | null = null;
  private wake: () => void = () => undefined;

  constructor(iterator: AsyncIterator<T>, limit: () => number, work: Work<T, R>) {
    this.iterator = iterator;
    this.limit = limit;
    this.work = work;
  }

  async *results(): AsyncGenerator<R, void, undefined> {
    for (;;) {
      void this.pull();
      const result = this.ready.shift();
      if (result !== undefined) yield result;
      else if (this.outstanding === 0 && !this.hasMore) break;
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
    if (this.failure !== null) throw this.failure.thrown;
  }

  /** Pulls no more, and cancels what is under way. */
  stop(): void {
    this.hasMore = false;
    this.ending.abort();
    // A pull that waits for its turn ends by itself.
    void this.iterator.return?.();
    this.wake();
  }

  /** Pulls as many items as there are free places; one pull at a time, so that the order is theirs. */
  private async pull(): Promise<void> {
    if (this.isPulling) return;
    this.isPulling = true;
    try {
      while (this.hasRoom()) {
        const next = await this.iterator.next();
        if (next.done === true) this.hasMore = false;
        // What comes after the stop was not asked for in vain: nobody has begun it.
        else if (this.hasMore) void this.run(next.value);
      }
    } catch (thrown) {
      this.fail(thrown);
    }
    this.isPulling = false;
    this.wake();
  }

  private hasRoom(): boolean {
    const limit = Math.max(1, this.limit());
    return this.hasMore && this.outstanding < limit && this.outstanding + this.ready.length < WINDOW * limit;
  }

  private async run(item: T): Promise<void> {
    this.outstanding += 1;
    try {
      for await (const result of this.work(item, this.ending.signal)) {
        this.ready.push(result);
        this.wake();
      }
    } catch (thrown) {
      this.fail(thrown);
    }
    this.outstanding -= 1;
    void this.pull();
    this.wake();
  }

  private fail(thrown: unknown): void {
    this.failure ??= { thrown };
    this.hasMore = false;
  }
}
