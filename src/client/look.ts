// A look at how a server takes what it is asked: the ends of some requests, until there are enough to conclude
// something from. It is told the time.
import type { Rates } from './learnedRate.ts';

/** What ends a look: so many requests that came back, and so much time unless most were refused. */
const ENOUGH = { ended: 20, ms: 500 } as const;
/** A server that refuses this share of the requests, now and then, whatever it is asked, does not mean the pace. */
const TOLERATED = 0.1;

export interface Finding {
  readonly rates: Rates;
  /** Nothing was refused. */
  readonly isClean: boolean;
  /** More was refused than chance explains. */
  readonly isRefusing: boolean;
  /** More was refused, or took too long, than chance explains. */
  readonly isBad: boolean;
}

/** How a request ended, as far as a look is concerned. */
export type Seen = 'served' | 'refused' | 'late' | 'other';

export class Look {
  /** It may lie ahead. */
  private begun: number;
  private ended = 0;
  private served = 0;
  private refused = 0;
  private late = 0;
  /** Something was refused, or took too long. */
  private isTroubled = false;

  constructor(now: number) {
    this.begun = now;
  }

  /** Begins anew, from now or from a time ahead. */
  begin(from: number): void {
    this.begun = from;
    this.ended = 0;
    this.served = 0;
    this.refused = 0;
    this.late = 0;
    this.isTroubled = false;
  }

  /** Nobody has asked for so long: unless there is trouble, what follows is no slower for it. */
  idle(ms: number, now: number): void {
    if (ms > ENOUGH.ms && !this.isTroubled) this.begin(now);
  }

  /** A request that was sent at `at` has come back; the look's finding, if it ends with it. */
  add(seen: Seen, at: number, now: number): Finding | null {
    // What was refused of what was sent before has had its answer from the last look.
    if (now < this.begun || (at < this.begun && seen !== 'served')) return null;
    const isTrouble = seen === 'refused' || seen === 'late';
    if (isTrouble && !this.isTroubled) {
      // It begins here: what went well before is of another time. This one does not count: it is why one looks.
      this.begin(at);
      this.isTroubled = true;
      return null;
    }
    this.ended += 1;
    if (seen === 'served') this.served += 1;
    if (seen === 'refused') this.refused += 1;
    if (seen === 'late') this.late += 1;
    const isLong = now - this.begun >= ENOUGH.ms || this.refused > this.ended / 2;
    return this.ended >= ENOUGH.ended && isLong ? this.conclude(now) : null;
  }

  private conclude(now: number): Finding {
    const lasted = Math.max(ENOUGH.ms, now - this.begun);
    const most = tolerated(this.ended);
    return {
      rates: { served: this.served / lasted, ended: this.ended / lasted },
      isClean: this.refused === 0,
      isRefusing: this.refused > most,
      isBad: this.refused + this.late > most,
    };
  }
}

/** The most of so many that may fail by chance at the tolerated share: three standard deviations above it. */
const tolerated = (of: number): number => TOLERATED * of + 3 * Math.sqrt(of * TOLERATED * (1 - TOLERATED));
