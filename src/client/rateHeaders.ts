// What a server says of its rate limits in the headers of every reply, read into numbers. Pure; what is not understood
// counts as not said.
import type { Header } from './receiving.ts';

export interface Allowance {
  readonly of: 'requests' | 'tokens';
  /** The most that a period, or a full bucket, holds. */
  readonly limit: number;
  readonly remaining: number;
  /** Until `limit` is there again: the period's end, or the bucket full. */
  readonly resetMs: number;
}

interface Family {
  readonly of: Allowance['of'];
  readonly limit: string;
  readonly remaining: string;
  readonly reset: string;
}

const family = (of: Allowance['of'], name: (part: string) => string): Family => ({
  of,
  limit: name('limit'),
  remaining: name('remaining'),
  reset: name('reset'),
});

/** OpenAI's names (its guide to rate limits), and those that others use for requests alone. */
const FAMILIES: readonly Family[] = [
  family('requests', (part) => `x-ratelimit-${part}-requests`),
  family('tokens', (part) => `x-ratelimit-${part}-tokens`),
  family('requests', (part) => `x-ratelimit-${part}`),
  family('requests', (part) => `ratelimit-${part}`),
];

const UNIT_MS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1, us: 0.001 };
const SPAN = /^(?:\d+(?:\.\d+)?(?:ms|us|d|h|m|s))+$/u;
const SPAN_PART = /(\d+(?:\.\d+)?)(ms|us|d|h|m|s)/gu;
/** Larger numbers are no spans but points in time: seconds since the epoch, or milliseconds. */
const POINT = { seconds: 1e9, milliseconds: 1e11 } as const;

function spanMs(text: string): number {
  return Array.from(text.matchAll(SPAN_PART)).reduce(
    (sum, [, amount = '', unit = '']) => sum + Number(amount) * (UNIT_MS[unit] ?? 0),
    0,
  );
}

/**
 * `1s`, `6m0s`, `100ms`; `59.5` (seconds); seconds or milliseconds since the epoch; a date. null: none of these. Whole
 * seconds may have been cut: they are read as the second's end, since asking a little late costs less than a refusal.
 */
export function resetMs(text: string, now: number): number | null {
  const written = text.trim().toLowerCase();
  const isWhole = /^\d+s?$/u.test(written);
  const cut = isWhole ? 1000 : 0;
  if (SPAN.test(written)) return spanMs(written) + cut;
  const value = written === '' ? Number.NaN : Number(written);
  if (Number.isFinite(value)) {
    if (value < 0) return null;
    if (value >= POINT.milliseconds) return Math.max(0, value - now);
    return value >= POINT.seconds ? Math.max(0, value * 1000 + cut - now) : value * 1000 + cut;
  }
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function countOf(text: string | null): number | null {
  // Some list several windows, `100, 100;w=60`: the first is the one that counts now.
  const first = text?.split(/[,;]/u, 1)[0]?.trim() ?? '';
  const value = first === '' ? Number.NaN : Number(first);
  return Number.isFinite(value) && value >= 0 ? value : null;
}

/** The allowances that a reply's headers state in full, one for each thing that is counted. */
export function readAllowances(header: Header, now: number): readonly Allowance[] {
  const found = new Map<Allowance['of'], Allowance>();
  for (const { of, ...names } of FAMILIES) {
    if (found.has(of)) continue;
    const limit = countOf(header(names.limit));
    // Most servers state none, with every reply.
    if (limit === null || limit === 0) continue;
    const remaining = countOf(header(names.remaining));
    const reset = resetMs(header(names.reset) ?? '', now);
    if (remaining === null || reset === null) continue;
    found.set(of, { of, limit, remaining: Math.min(remaining, limit), resetMs: reset });
  }
  return [...found.values()];
}
