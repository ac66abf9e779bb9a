// What limits the requests of one model and key, or of all models of an engine: how many may be in flight, how fast
// they may follow each other, and how both fall where the server refuses. It neither waits nor sends.
import { Climb, type Range } from './climb.ts';
import { Pace } from './pace.ts';
import type { Allowance } from './rateHeaders.ts';

/** How a request ended, as far as the lane is concerned. */
export type Ending =
  | { readonly kind: 'served'; readonly tokens: number }
  /** Too much at once: 429, 503. */
  | { readonly kind: 'refused' }
  /** It took too long. */
  | { readonly kind: 'late' }
  | { readonly kind: 'other' };

/** A request under way. */
export interface Trip {
  readonly number: number;
  readonly at: number;
  readonly by: string;
}

/** A server that refuses this share of the requests, now and then, whatever it is asked, does not mean the pace. */
const TOLERATED = 0.1;
/** What is looked at before anything is concluded: ended requests, and a time. */
const LOOK = { ended: 20, ms: 500 } as const;
/** Looks in a row that must be bad. A server that states its limits refuses a few at the turn of a period. */
const BAD_LOOKS = { untold: 1, told: 3 } as const;
/** With headers that state a rate: room for this many times what it needs. */
const ROOM = 1.5;
const MOST_BY_HEADERS = 512;

export class Lane {
  private readonly climb: Climb;
  private readonly pace = new Pace();
  private inFlight = 0;
  private ended = 0;
  private served = 0;
  private refused = 0;
  private late = 0;
  private badLooks = 0;
  private begun: number;
  private meanMs: number | null = null;

  constructor(range: Range, now: number) {
    this.climb = new Climb(range);
    this.begun = now;
  }

  settle(range: Range): void {
    this.climb.settle(range);
  }

  limit(): number {
    return this.climb.limit();
  }

  /** Milliseconds until one more may go, as far as is known; null: not before one of those in flight is back. */
  wait(now: number): number | null {
    return this.inFlight >= this.climb.limit() ? null : this.pace.wait(now, this.inFlight);
  }

  /** A wait for the pace is over. */
  release(): void {
    this.pace.release();
  }

  go(by: string, now: number): Trip {
    this.inFlight += 1;
    this.climb.sent(now);
    return { number: this.pace.took(now), at: now, by };
  }

  /** The headers of a reply. */
  hear(trip: Trip, allowances: readonly Allowance[]): void {
    if (allowances.length === 0) return;
    this.pace.hear(allowances, trip);
    const sustained = this.pace.sustained();
    if (sustained !== null && this.meanMs !== null)
      this.climb.raiseTo(Math.min(MOST_BY_HEADERS, Math.ceil(ROOM * sustained * this.meanMs)));
  }

  back({ at, by }: Trip, ending: Ending, now: number): void {
    this.inFlight -= 1;
    const tookMs = now - at;
    const isServed = ending.kind === 'served';
    this.climb.landed(now, { by, tookMs: isServed ? tookMs : null });
    if (isServed) {
      this.meanMs = this.meanMs === null ? tookMs : this.meanMs + 0.1 * (tookMs - this.meanMs);
      this.pace.spent(ending.tokens);
    }
    // Sent before the last look: that one has had its answer already.
    if (at >= this.begun || isServed) this.judge(ending, now);
  }

  private judge({ kind }: Ending, now: number): void {
    this.ended += 1;
    if (kind === 'served') this.served += 1;
    if (kind === 'refused') this.refused += 1;
    if (kind === 'late') this.late += 1;
    const lasted = now - this.begun;
    if (this.ended < LOOK.ended || lasted < LOOK.ms) return;
    const rates = { served: this.served / lasted, ended: this.ended / lasted };
    const most = tolerated(this.ended);
    const isBad = this.refused + this.late > most;
    this.badLooks = isBad ? this.badLooks + 1 : 0;
    const isEnough = this.badLooks >= (this.pace.isTold() ? BAD_LOOKS.told : BAD_LOOKS.untold);
    if (isEnough) this.climb.cut();
    if (isEnough && this.refused > most) this.pace.cut(rates);
    else if (this.refused <= most) this.pace.grow(rates);
    this.begun = now;
    this.ended = 0;
    this.served = 0;
    this.refused = 0;
    this.late = 0;
  }
}

/** The most of so many that may fail by chance at the tolerated share: two standard deviations above it. */
const tolerated = (of: number): number => TOLERATED * of + 2 * Math.sqrt(of * TOLERATED * (1 - TOLERATED));
