// What is measured while a number in flight stays the same: how many were in flight, and how long requests took. It is
// told what happens and when.

/** One request that came back. */
export interface Landing {
  /** Whose request it was: the answers of a model and its judge take different times. */
  readonly by: string;
  /** From sending to the end of the body; null: it did not come to a reply, and says nothing of speed. */
  readonly tookMs: number | null;
}

interface Times {
  readonly count: number;
  readonly total: number;
}

export interface Measured {
  readonly level: number;
  /** Mean number in flight. */
  readonly inFlight: number;
  readonly times: ReadonlyMap<string, Times>;
}

export class ClimbWindow {
  private inFlight = 0;
  private now = 0;
  private begun = 0;
  /** Requests in flight, times milliseconds. */
  private area = 0;
  private seen = 0;
  private times = new Map<string, Times>();

  /** Begins anew: what is in flight stays so. */
  begin(): void {
    this.begun = this.now;
    this.area = 0;
    this.seen = 0;
    this.times = new Map();
  }

  sent(now: number): void {
    this.pass(now);
    this.inFlight += 1;
  }

  landed(now: number, { by, tookMs }: Landing): void {
    this.pass(now);
    this.inFlight -= 1;
    if (tookMs === null) return;
    // Those sent before say nothing of this level; and so each window leans to the quick ones in the same way.
    if (now - tookMs < this.begun) return;
    const { count, total } = this.times.get(by) ?? { count: 0, total: 0 };
    this.times.set(by, { count: count + 1, total: total + tookMs });
    this.seen += 1;
  }

  /** Replies to requests that were sent in it. */
  replies(): number {
    return this.seen;
  }

  /** Long enough for the slowest kind of request to have come back, not only for the quick ones. */
  hasSeenAll(): boolean {
    const means = [...this.times.values()].map(({ count, total }) => total / count);
    return this.now - this.begun >= Math.max(...means);
  }

  measured(level: number): Measured {
    const inFlight = this.now > this.begun ? this.area / (this.now - this.begun) : 0;
    return { level, inFlight, times: this.times };
  }

  private pass(now: number): void {
    this.area += this.inFlight * Math.max(0, now - this.now);
    this.now = Math.max(this.now, now);
  }
}

/**
 * How much more got done: the numbers in flight over the times that requests took (Little's law), with the same mix of
 * requests on both sides, so that a phase with many short calls is not taken for a faster server. null: the two have
 * too little in common.
 */
export function gainOf(before: Measured, after: Measured): number | null {
  let then = 0;
  let now = 0;
  for (const [by, { count, total }] of after.times) {
    const former = before.times.get(by);
    if (former === undefined || former.count < 4 || count < 4) continue;
    then += count * (former.total / former.count);
    now += total;
  }
  if (now === 0) return null;
  return ((after.inFlight / before.inFlight) * then) / now;
}
