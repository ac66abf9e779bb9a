// How fast requests may be sent: what the server's headers allow, or what it was seen to take where it only refuses.
// It is told the time and neither waits nor sends.
import { LearnedRate } from './learnedRate.ts';
import type { Allowance } from './rateHeaders.ts';

/**
 * What is left is spent within this time, ever more slowly, or by the reset where that is sooner: a short run does not
 * wait for the end of a minute, and a long one ends at exactly what comes in. Of a day's limit nothing is put by.
 */
const HORIZON_MS = 15_000;
/** A sender that is late may catch up on this much. */
const SLACK_MS = 100;
/** With nothing left and nobody in flight to say more: how soon one request tries, as a share of the time to reset. */
const TRIAL = { share: 0.1, leastMs: 1000 } as const;
/** Resets that lie no further apart than this share of the period are taken for one. */
const SAME_RESET = 0.05;
/** Of a request, before one has come back. */
const SUPPOSED_TOKENS = 500;
const MINUTE_MS = 60_000;

interface Heard extends Allowance {
  /** Number of the request whose reply said so: what was sent after it comes off what remained. */
  readonly number: number;
  /** When that request was sent: most servers count, and write the headers, when a request arrives. */
  readonly at: number;
}

export class Pace {
  /** Of a server that only refuses. */
  readonly learned = new LearnedRate();
  private readonly heard = new Map<Allowance['of'], Heard>();
  /** The longest time to reset that was seen: the period, as far as it is known. */
  private readonly longest = new Map<Allowance['of'], number>();
  /** The most that was seen to be left: a bucket may hold less at once than the limit that is stated for a minute. */
  private readonly fullest = new Map<Allowance['of'], number>();
  private sent = 0;
  private last = Number.NEGATIVE_INFINITY;
  private tokens: number | null = null;
  private isReleased = false;

  /** Takes in the headers of the reply to a request; those of an older one say less than a newer one's. */
  hear(allowances: readonly Allowance[], { number, at }: { readonly number: number; readonly at: number }): void {
    for (const one of allowances) {
      this.longest.set(one.of, Math.max(this.longest.get(one.of) ?? 0, one.resetMs));
      this.fullest.set(one.of, Math.max(this.fullest.get(one.of) ?? 0, one.remaining + this.costOf(one)));
      const former = this.heard.get(one.of);
      if (former !== undefined && former.number > number) continue;
      // A request arrives a little after it was sent: of two resets that must be one and the same, the later holds.
      const late = former === undefined ? 0 : former.at + former.resetMs - (at + one.resetMs);
      const isSame = late > 0 && late < SAME_RESET * this.periodOf(one);
      this.heard.set(one.of, { ...one, number, at, resetMs: one.resetMs + (isSame ? late : 0) });
    }
  }

  /** Whether the server states its limits. */
  isTold(): boolean {
    return this.heard.size > 0;
  }

  /** What one request costs of a limit on tokens: a moving mean. */
  spent(tokens: number): void {
    this.tokens = this.tokens === null ? tokens : this.tokens + 0.05 * (tokens - this.tokens);
  }

  /** Requests a millisecond that the headers promise for good; null: they do not say. */
  sustained(): number | null {
    const requests = this.heard.get('requests');
    return requests === undefined ? null : this.fullOf(requests) / Math.min(MINUTE_MS, this.periodOf(requests));
  }

  /** Milliseconds until the next request may go, as far as is known before the next reply. */
  wait(now: number, inFlight: number): number {
    if (this.isReleased) return 0;
    const learned = this.learned.found();
    let wait = learned === null ? 0 : this.last + 1 / learned - now;
    for (const known of this.heard.values()) {
      const one = this.present(known, now);
      const interval = this.intervalOf(one, now);
      if (interval !== null) wait = Math.max(wait, this.last + interval - now);
      else {
        const untilReset = one.at + one.resetMs - now;
        const trial = one.at + Math.max(TRIAL.leastMs, one.resetMs * TRIAL.share) - now;
        wait = Math.max(wait, inFlight > 0 ? untilReset : Math.min(untilReset, trial));
      }
    }
    return Math.max(0, wait);
  }

  /** A wait is over, whatever the clock says: one request may go. */
  release(): void {
    this.isReleased = true;
  }

  /** A request goes: its number. */
  took(now: number): number {
    const intervals = [...this.heard.values()].map((one) => this.intervalOf(this.present(one, now), now) ?? 0);
    const learned = this.learned.found();
    const interval = Math.max(learned === null ? 0 : 1 / learned, ...intervals);
    this.last = Math.max(Math.min(this.last + interval, now), now - SLACK_MS);
    this.isReleased = false;
    this.sent += 1;
    return this.sent;
  }

  private costOf({ of }: Allowance): number {
    return of === 'requests' ? 1 : (this.tokens ?? SUPPOSED_TOKENS);
  }

  private periodOf({ of }: Allowance): number {
    return Math.max(1, this.longest.get(of) ?? MINUTE_MS);
  }

  private fullOf({ of, limit }: Allowance): number {
    return Math.min(limit, this.fullest.get(of) ?? limit);
  }

  /** After the reset, as long as no reply tells of it: as full as ever, but for all that was sent since that reply. */
  private present(one: Heard, now: number): Heard {
    const reset = one.at + one.resetMs;
    if (now < reset) return one;
    const period = this.periodOf(one);
    return { ...one, remaining: this.fullOf(one), at: now - ((now - reset) % period), resetMs: period };
  }

  /** Milliseconds between two requests; null: nothing is left before the reset. */
  private intervalOf(one: Heard, now: number): number | null {
    const cost = this.costOf(one);
    const left = one.remaining - cost * (this.sent - one.number);
    if (left < Math.max(1, cost)) return null;
    return (cost * Math.min(one.at + one.resetMs - now, HORIZON_MS)) / left;
  }
}
