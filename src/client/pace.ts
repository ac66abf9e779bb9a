// How fast requests may be sent: what the server's headers allow, or what it was seen to take where it only refuses.
// It is told the time and neither waits nor sends.
import type { Allowance } from './rateHeaders.ts';

/** Limits for a day are not spread over the day: what is left is spent within this time, ever more slowly. */
const HORIZON_MS = 60_000;
/** A sender that is late may catch up on this much. */
const SLACK_MS = 100;
/** With nothing left and nobody in flight to say more: how soon one request tries, as a share of the time to reset. */
const TRIAL = { share: 0.1, leastMs: 1000 } as const;
/** A rate that was learned from refusals grows by this at every look without them. */
const GROWTH = 1.1;

interface Heard extends Allowance {
  /** Number of the request whose reply said so. */
  readonly number: number;
  readonly at: number;
}

export class Pace {
  private readonly heard = new Map<Allowance['of'], Heard>();
  /** The longest time to reset that was seen: the period, as far as it is known. */
  private readonly longest = new Map<Allowance['of'], number>();
  /** Requests a millisecond, learned from refusals; null: nothing is known against any. */
  private learned: number | null = null;
  private sent = 0;
  private last = Number.NEGATIVE_INFINITY;
  private tokens: number | null = null;
  private isReleased = false;

  /** Takes in the headers of the reply to request `number`; those of an older request say less than a newer one's. */
  hear(allowances: readonly Allowance[], number: number, now: number): void {
    for (const one of allowances) {
      const known = this.heard.get(one.of);
      if (known !== undefined && known.number > number && now < known.at + known.resetMs) continue;
      this.heard.set(one.of, { ...one, number, at: now });
      this.longest.set(one.of, Math.max(this.longest.get(one.of) ?? 0, one.resetMs));
    }
  }

  /** What one request costs of a limit on tokens: a moving mean. */
  spent(tokens: number): void {
    this.tokens = this.tokens === null ? tokens : this.tokens + 0.05 * (tokens - this.tokens);
  }

  /** The server refuses too much: from now on at the rate that it took, in requests a millisecond. */
  cut(rate: number): void {
    this.learned = Math.max(rate, 1 / HORIZON_MS);
  }

  /** The server refuses little. `rate`: at what it is asked at present; far below what is allowed nothing is learned. */
  grow(rate: number): void {
    if (this.learned === null) return;
    this.learned *= GROWTH;
    if (this.learned > 4 * rate) this.learned = null;
  }

  /** Requests a millisecond that the headers promise for good; null: they do not say. */
  sustained(): number | null {
    const requests = this.heard.get('requests');
    return requests === undefined ? null : requests.limit / this.periodOf(requests);
  }

  /** Milliseconds until the next request may go; null: not before a reply of those in flight. */
  wait(now: number, inFlight: number): number | null {
    if (this.isReleased) return 0;
    let wait = Math.max(0, this.last + (this.learned === null ? 0 : 1 / this.learned) - now);
    for (const one of this.heard.values()) {
      const interval = this.intervalOf(one, now);
      if (interval !== null) {
        wait = Math.max(wait, this.last + interval - now);
        continue;
      }
      if (inFlight > 0) return null;
      const trial = Math.max(TRIAL.leastMs, one.resetMs * TRIAL.share);
      wait = Math.max(wait, Math.min(one.resetMs, trial) - (now - one.at));
    }
    return wait;
  }

  /** A wait is over, whatever the clock says: one request may go. */
  release(): void {
    this.isReleased = true;
  }

  /** A request goes: its number. */
  took(now: number): number {
    const intervals = [...this.heard.values()].map((one) => this.intervalOf(one, now) ?? 0);
    const interval = Math.max(this.learned === null ? 0 : 1 / this.learned, ...intervals);
    this.last = Math.max(Math.min(this.last + interval, now), now - SLACK_MS);
    this.isReleased = false;
    this.sent += 1;
    return this.sent;
  }

  private costOf({ of }: Allowance): number {
    return of === 'requests' ? 1 : (this.tokens ?? 0);
  }

  private periodOf({ of }: Allowance): number {
    return Math.min(HORIZON_MS, Math.max(1, this.longest.get(of) ?? HORIZON_MS));
  }

  /** Milliseconds between two requests; null: nothing is left before the reset. */
  private intervalOf(one: Heard, now: number): number | null {
    const cost = this.costOf(one);
    const untilReset = one.at + one.resetMs - now;
    // A new period, of which no reply has told yet: at its mean rate.
    if (untilReset <= 0) return (cost * this.periodOf(one)) / one.limit;
    const left = one.remaining - cost * (this.sent - one.number);
    if (left < Math.max(1, cost)) return null;
    return (cost * Math.min(untilReset, HORIZON_MS)) / left;
  }
}
