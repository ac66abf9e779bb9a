// How long to wait before another attempt: the server's word where it gave one, else full jitter. Pure.
import type { Header } from './receiving.ts';

const LONGEST_BACKOFF_MS = 30_000;

function milliseconds(text: string): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** What `retry-after-ms` or `retry-after` (seconds or a date) ask for, from 0; null: nothing. */
export function retryAfterMs(header: Header, now: number): number | null {
  const inMs = milliseconds(header('retry-after-ms') ?? '');
  const text = header('retry-after') ?? '';
  const inSeconds = milliseconds(text);
  const date = Date.parse(text);
  const asked = inMs ?? (inSeconds !== null ? inSeconds * 1000 : Number.isNaN(date) ? null : date - now);
  return asked === null ? null : Math.max(0, asked);
}

/**
 * Full jitter: uniform on 0..base * 2^(attempt - 1), at most 30 s. `attempt` is the number of the one that failed,
 * from 1; `random` gives numbers in [0, 1).
 */
export function backoffMs(attempt: number, baseMs: number, random: () => number): number {
  return random() * Math.min(LONGEST_BACKOFF_MS, baseMs * 2 ** (attempt - 1));
}
