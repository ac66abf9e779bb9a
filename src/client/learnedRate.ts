// The rate of requests that a server was seen to take which does not state its limits and only refuses: cut where it
// refuses too much, and raised now and then to see whether more gets served. Pure state; it knows no clock.

/** Requests a millisecond, in a stretch of time. */
export interface Rates {
  readonly served: number;
  readonly ended: number;
}

/** How many times as much is tried: after a look with a few refusals, and after one without any. */
const TRY = { few: 1.25, clean: 2 } as const;
/** Good looks before more is tried: one at first, twice as many after each trial that brought nothing. */
const LONGEST_PATIENCE = 16;
/** Whatever was refused, the rate falls by no more than this at once: a pause is the gate's business. */
const DEEPEST_CUT = 0.5;
/** Where some are refused, this share of the rate must be served: else it is lowered. Chance alone takes less. */
const USED = 0.6;
/** A rate this many times what is asked for holds nobody back: it is forgotten. */
const FAR_ABOVE = 4;

/** More is being tried: what was served before, and how many times as much is asked. */
interface Trial {
  readonly from: number;
  readonly factor: number;
}

interface Seen {
  readonly rate: number;
  readonly served: number;
  readonly isClean: boolean;
}

export class LearnedRate {
  private rate: number | null = null;
  /** What was served at the last look that was good. */
  private usual: number | null = null;
  private trial: Trial | null = null;
  private goodLooks = 0;
  private patience = 1;

  /** Requests a millisecond; null: nothing is known against any. */
  found(): number | null {
    return this.rate;
  }

  /** Too much is refused: from now on at the rate that was served. */
  cut({ served, ended }: Rates): void {
    const former = this.rate ?? this.usual ?? ended;
    const lower = Math.max(served, former * DEEPEST_CUT);
    this.holdAt(Math.min(this.rate ?? lower, lower), 2 * this.patience);
  }

  /** All was refused for a while: half the rate, as far as one is known, but what was served on the whole is no less. */
  halve(servedOnTheWhole: number): void {
    const former = this.rate ?? this.usual;
    if (former !== null) this.holdAt(Math.max(former * DEEPEST_CUT, Math.min(former, servedOnTheWhole)), 1);
  }

  /** Little is refused, or nothing (`isClean`). */
  look({ served, ended }: Rates, isClean: boolean): void {
    const { rate, trial } = this;
    this.usual = served;
    if (rate === null) return;
    if (trial !== null) this.endTrial(trial, { rate, served, isClean });
    else if (isClean && rate > FAR_ABOVE * ended) this.holdAt(null, 1);
    else if (!isClean && served < USED * rate) this.holdAt(Math.max(served, rate * DEEPEST_CUT), this.patience);
    else {
      this.goodLooks += 1;
      if (this.goodLooks >= this.patience) this.tryFrom(rate, served, isClean);
    }
  }

  /** More must bring half of what it could bring at best; then more still is tried. */
  private endTrial({ from, factor }: Trial, { rate, served, isClean }: Seen): void {
    if (served < from * (1 + (factor - 1) / 2)) this.holdAt(rate / factor, 2 * this.patience);
    else {
      this.patience = 1;
      this.tryFrom(rate, served, isClean);
    }
  }

  private tryFrom(rate: number, served: number, isClean: boolean): void {
    const factor = isClean ? TRY.clean : TRY.few;
    this.trial = { from: served, factor };
    this.rate = rate * factor;
  }

  private holdAt(rate: number | null, patience: number): void {
    this.rate = rate;
    this.trial = null;
    this.goodLooks = 0;
    this.patience = Math.min(LONGEST_PATIENCE, patience);
  }
}
