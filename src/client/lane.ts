// What limits the requests of one model and key, or of all models of an engine: how many may be in flight, how fast
// they may follow each other, and how both fall where the server refuses. It neither waits nor sends.
import { Climb, type Range } from './climb.ts';
import { type Finding, Look } from './look.ts';
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

/** Looks in a row that must be bad. A server that states its limits refuses a few at the turn of a period. */
const BAD_LOOKS = { untold: 1, told: 3 } as const;
/** Where a rate is known: room for this many times what it needs in flight. */
const ROOM = 1.5;
const MOST_BY_PACE = 512;

export class Lane {
  private readonly climb: Climb;
  private readonly pace = new Pace();
  private readonly look: Look;
  private inFlight = 0;
  private badLooks = 0;
  /** The server is left alone. */
  private isLeft = false;
  /** When it served again the last time, and how much it served since. */
  private opened: number;
  private served = 0;
  private lastBack: number;
  private meanMs: number | null = null;

  constructor(range: Range, now: number) {
    this.climb = new Climb(range);
    this.look = new Look(now);
    this.lastBack = now;
    this.opened = now;
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
    if (this.inFlight === 0 && this.pace.learned.found() === null) this.look.idle(now - this.lastBack, now);
    this.inFlight += 1;
    this.climb.sent(now);
    return { number: this.pace.took(now), at: now, by };
  }

  /** The headers of a reply. */
  hear(trip: Trip, allowances: readonly Allowance[]): void {
    if (allowances.length === 0) return;
    this.pace.hear(allowances, trip);
    this.climb.raiseTo(this.neededFor(this.pace.sustained()));
  }

  back({ at, by }: Trip, ending: Ending, now: number): void {
    this.inFlight -= 1;
    this.lastBack = now;
    const tookMs = now - at;
    const isServed = ending.kind === 'served';
    this.climb.landed(now, { by, tookMs: isServed ? tookMs : null });
    if (isServed) {
      this.served += 1;
      this.meanMs = this.meanMs === null ? tookMs : this.meanMs + 0.1 * (tookMs - this.meanMs);
      this.pace.spent(ending.tokens);
    }
    if (this.isLeft) return;
    const finding = this.look.add(ending.kind, at, now);
    if (finding !== null) this.conclude(finding, now);
  }

  /**
   * The server is left alone, or serves again. What a trial now and then comes to says nothing of a rate: with a limit by
   * the minute nothing is served for most of it, however slowly one asks.
   */
  leave(isLeft: boolean, now: number): void {
    if (!isLeft) {
      this.pace.learned.halve(this.served / Math.max(1, now - this.opened));
      this.served = 0;
      this.opened = now;
      this.climb.cut(this.neededFor(this.pace.learned.found()));
    }
    this.isLeft = isLeft;
    this.look.begin(now);
  }

  private conclude({ rates, isClean, isRefusing, isBad }: Finding, now: number): void {
    const { learned } = this.pace;
    const former = learned.found();
    this.badLooks = isBad ? this.badLooks + 1 : 0;
    const isEnough = this.badLooks >= (this.pace.isTold() ? BAD_LOOKS.told : BAD_LOOKS.untold);
    if (isEnough && isRefusing) learned.cut(rates);
    else if (!isRefusing) learned.look(rates, isClean);
    const needed = this.neededFor(learned.found());
    if (isEnough) this.climb.cut(needed);
    else this.climb.recoverTo(needed);
    // What comes back before was sent at the former pace.
    this.look.begin(learned.found() === former ? now : now + (this.meanMs ?? 0));
  }

  /** In flight at this pace, with room. */
  private neededFor(pace: number | null): number {
    return pace === null || this.meanMs === null ? 1 : Math.min(MOST_BY_PACE, Math.ceil(ROOM * pace * this.meanMs));
  }
}
