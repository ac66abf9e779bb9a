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
/** What is looked at before anything is concluded: ended requests, and a time unless most were refused. */
const LOOK = { ended: 20, ms: 500 } as const;
/** Looks in a row that must be bad. A server that states its limits refuses a few at the turn of a period. */
const BAD_LOOKS = { untold: 1, told: 3 } as const;
/** Where a rate is known: room for this many times what it needs in flight. */
const ROOM = 1.5;
const MOST_BY_PACE = 512;

export class Lane {
  private readonly climb: Climb;
  private readonly pace = new Pace();
  private inFlight = 0;
  private ended = 0;
  private served = 0;
  private refused = 0;
  private late = 0;
  private badLooks = 0;
  /** Something was refused, or took too long, in this look. */
  private isTroubled = false;
  /** The server is left alone. */
  private isLeft = false;
  /** Of the present look; it may lie ahead. */
  private begun: number;
  private lastBack: number;
  private meanMs: number | null = null;

  constructor(range: Range, now: number) {
    this.climb = new Climb(range);
    this.begun = now;
    this.lastBack = now;
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
    // Nobody asked for a while: what follows is no slower for it.
    const isIdle = this.inFlight === 0 && now - this.lastBack > LOOK.ms;
    if (isIdle && !this.isTroubled && this.pace.learned.found() === null) this.begin(now);
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
      this.meanMs = this.meanMs === null ? tookMs : this.meanMs + 0.1 * (tookMs - this.meanMs);
      this.pace.spent(ending.tokens);
    }
    // What was refused of what was sent before the last look has had its answer already.
    if (!this.isLeft && now >= this.begun && (at >= this.begun || isServed)) this.count(ending, at, now);
  }

  /**
   * The server is left alone, or serves again. What a trial now and then comes to says nothing of a rate: with a limit by
   * the minute nothing is served for most of it, however slowly one asks.
   */
  leave(isLeft: boolean, now: number): void {
    if (!isLeft) {
      this.pace.learned.halve();
      this.climb.cut(this.neededFor(this.pace.learned.found()));
    }
    this.isLeft = isLeft;
    this.begin(now);
  }

  private count({ kind }: Ending, at: number, now: number): void {
    const isTrouble = kind === 'refused' || kind === 'late';
    if (isTrouble && !this.isTroubled) {
      // The look begins here: what went well before, and how long nobody asked, is of another time.
      this.begin(at);
      this.isTroubled = true;
      return;
    }
    this.ended += 1;
    if (kind === 'served') this.served += 1;
    if (kind === 'refused') this.refused += 1;
    if (kind === 'late') this.late += 1;
    const isLong = now - this.begun >= LOOK.ms || this.refused > this.ended / 2;
    if (this.ended >= LOOK.ended && isLong) this.conclude(now);
  }

  private conclude(now: number): void {
    const lasted = Math.max(LOOK.ms, now - this.begun);
    const rates = { served: this.served / lasted, ended: this.ended / lasted };
    const most = tolerated(this.ended);
    const isBad = this.refused + this.late > most;
    this.badLooks = isBad ? this.badLooks + 1 : 0;
    const isEnough = this.badLooks >= (this.pace.isTold() ? BAD_LOOKS.told : BAD_LOOKS.untold);
    const { learned } = this.pace;
    const former = learned.found();
    if (isEnough && this.refused > most) learned.cut(rates);
    else if (this.refused <= most) learned.look(rates, this.refused === 0);
    const needed = this.neededFor(learned.found());
    if (isEnough) this.climb.cut(needed);
    else this.climb.recoverTo(needed);
    // What comes back before was sent at the former pace.
    this.begin(learned.found() === former ? now : now + (this.meanMs ?? 0));
  }

  /** In flight at this pace, with room. */
  private neededFor(pace: number | null): number {
    return pace === null || this.meanMs === null ? 1 : Math.min(MOST_BY_PACE, Math.ceil(ROOM * pace * this.meanMs));
  }

  private begin(now: number): void {
    this.begun = now;
    this.isTroubled = false;
    this.ended = 0;
    this.served = 0;
    this.refused = 0;
    this.late = 0;
  }
}

/** The most of so many that may fail by chance at the tolerated share: three standard deviations above it. */
const tolerated = (of: number): number => TOLERATED * of + 3 * Math.sqrt(of * TOLERATED * (1 - TOLERATED));
