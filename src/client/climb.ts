// How many requests may be in flight, found by trying: more while more get done, a little less where only the waiting
// grew, less where the server refuses. It is told what happens and when; it neither waits nor sends.

import { ClimbWindow, gainOf, type Landing, type Measured } from './climbWindow.ts';

export interface Range {
  readonly start: number;
  readonly most: number;
  /** Somebody stated the number: it is not tried whether more is faster. */
  readonly isGiven: boolean;
}

/** Twice as many must get at least this much more done for doubling to go on. */
const WORTH_DOUBLING = 1.1;
/** A doubling that brought less than this may have been chance. */
const SURE = 1.25;
/** Half as many that get this share done are enough. */
const AS_GOOD = 0.95;
/** Replies in a window: the noise of a mean of so many is small against what doubling brings. */
const LEAST_REPLIES = 24;
/** A window in which fewer were in flight than this share of what is allowed says nothing about more. */
const SATURATED = 0.8;
/** After so many windows on one level a little more is tried, or a little less: servers change, and chance misleads. */
const PATIENCE = 16;
const A_LITTLE_MORE = 1.25;
/** What a refusing server is left with. */
const CUT = 0.7;

type Phase =
  /** Doubling. */
  | 'climbing'
  /** Halving, from what was more than enough. */
  | 'descending'
  /** The level is good. */
  | 'holding'
  /** A little more, or a little less, is tried from a good level. */
  | 'trying'
  /** After a cut: back step by step to where it was. */
  | 'recovering';

export class Climb {
  private range: Range;
  private level: number;
  private phase: Phase;
  /** Where a recovery ends. */
  private ceiling: number;
  private base: Measured | null = null;
  private isSure = false;
  private isWarm = false;
  private held = 0;
  private tries = 0;
  private readonly window = new ClimbWindow();

  constructor(range: Range) {
    this.range = range;
    this.level = range.start;
    this.ceiling = range.most;
    this.phase = range.isGiven ? 'holding' : 'climbing';
  }

  limit(): number {
    return this.level;
  }

  /** More has become known of the server. What was learned of it so far stays. */
  settle(range: Range): void {
    const isNew = this.base === null && this.phase === 'climbing';
    this.range = range;
    this.ceiling = Math.min(this.ceiling, range.most);
    this.moveTo(isNew ? range.start : this.level);
  }

  /** What the server's own words allow is not first to be found. */
  raiseTo(level: number): void {
    if (this.range.isGiven || level <= this.level || this.phase === 'recovering') return;
    this.moveTo(level);
    this.base = null;
  }

  /** After a cut: what the pace needs, up to where it was before, is not first to be found again. */
  recoverTo(needed: number): void {
    const level = Math.min(needed, this.ceiling);
    if (this.phase === 'recovering' && level > this.level) this.moveTo(level);
  }

  sent(now: number): void {
    this.window.sent(now);
  }

  landed(now: number, landing: Landing): void {
    this.window.landed(now, landing);
    if (landing.tookMs === null) return;
    if (this.window.replies() >= Math.max(LEAST_REPLIES, this.level) && this.window.hasSeenAll()) this.look();
  }

  /** The server refuses: fewer, but no fewer than its pace needs, and back from there step by step. */
  cut(needed: number): void {
    if (this.phase !== 'recovering') this.ceiling = this.level;
    this.phase = 'recovering';
    this.base = null;
    this.moveTo(Math.min(this.level, Math.max(needed, Math.floor(this.level * CUT))));
  }

  private moveTo(level: number): void {
    this.level = Math.min(this.range.most, Math.max(1, Math.round(level)));
    this.window.begin();
  }

  private look(): void {
    const measured = this.window.measured(this.level);
    this.window.begin();
    if (measured.inFlight < SATURATED * this.level) return;
    // The first ones all began at once: no window after it is like that.
    if (!this.isWarm) {
      this.isWarm = true;
      return;
    }
    switch (this.phase) {
      case 'climbing':
        this.climb(measured);
        return;
      case 'descending':
        this.descend(measured);
        return;
      case 'trying':
        this.tryOut(measured);
        return;
      case 'recovering':
        this.recover();
        return;
      case 'holding':
        this.hold(measured);
    }
  }

  private climb(measured: Measured): void {
    const { base } = this;
    const gain = base === null ? null : gainOf(base, measured);
    if (base === null || gain === null || gain >= WORTH_DOUBLING) {
      this.isSure = gain !== null && gain >= SURE;
      this.base = measured;
      if (this.level >= this.range.most) this.settleOn(this.level);
      else this.moveTo(this.level * 2);
    } else if (!this.isSure && base.level > 1) {
      // Half may do as well, and what waits in a queue is paid for in vain.
      this.phase = 'descending';
      this.moveTo(base.level / 2);
    } else {
      // The turning point lies anywhere between the two, and a few too many cost less than too few.
      this.settleOn(Math.sqrt(base.level * measured.level));
    }
  }

  private descend(measured: Measured): void {
    const { base } = this;
    const gain = base === null ? null : gainOf(base, measured);
    if (gain !== null && gain < AS_GOOD) this.settleOn(this.level * 2);
    else if (this.level === 1) this.settleOn(1);
    else this.moveTo(this.level / 2);
  }

  private settleOn(level: number): void {
    this.phase = 'holding';
    this.held = 0;
    this.moveTo(level);
  }

  private hold(measured: Measured): void {
    this.held += 1;
    if (this.range.isGiven || this.held < PATIENCE) return;
    this.tryFrom(measured, this.tries % 2 === 0 ? A_LITTLE_MORE : 1 / A_LITTLE_MORE);
  }

  private tryFrom(measured: Measured, factor: number): void {
    this.phase = 'trying';
    this.tries += 1;
    this.base = measured;
    const wanted = factor > 1 ? Math.ceil(this.level * factor) : Math.floor(this.level * factor);
    if (wanted < 1 || wanted > this.range.most) this.settleOn(this.level);
    else this.moveTo(wanted);
  }

  private tryOut(measured: Measured): void {
    const { base } = this;
    const gain = base === null ? null : gainOf(base, measured);
    if (base === null || gain === null) this.settleOn(this.level);
    else if (measured.level < base.level) this.settleOn(gain < AS_GOOD ? base.level : measured.level);
    // More must bring half of what it could bring at best; then it is worth trying more still.
    else if (gain < 1 + (measured.level / base.level - 1) / 2) this.settleOn(base.level);
    else this.tryFrom(measured, A_LITTLE_MORE);
  }

  private recover(): void {
    const next = Math.min(this.ceiling, this.level + Math.max(1, Math.round(this.level / 10)));
    if (next <= this.level) this.settleOn(this.level);
    else this.moveTo(next);
  }
}
