// Limits as people write them: rates in per cent (`2%`), differences in percentage points (`1pp`), times with their unit
// (`90s`, `20m`), days. A bare number is refused, since nobody can know which unit was meant. Pure.
import { quote } from '../suite/nearest.ts';

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const MEASURE = /^(?<sign>[+-]?)(?<digits>\d+(?:\.\d*)?|\.\d+)\s*(?<unit>%|pp)$/u;

interface Kind {
  readonly unit: '%' | 'pp';
  readonly noun: string;
  readonly form: string;
}

const RATE: Kind = { unit: '%', noun: 'a rate', form: 'a percentage from 0% to 100%, such as 2% or 0.5%' };
const DIFFERENCE: Kind = {
  unit: 'pp',
  noun: 'a difference',
  form: 'percentage points from 0pp to 100pp, such as 1pp or 0.5pp',
};

/** `2%` -> 0.02. The problem says what is wrong and which form is accepted. */
export function parseRate(written: unknown): Read<number> {
  return parseMeasure(written, RATE);
}

/** `1pp` -> 0.01. */
export function parseDifference(written: unknown): Read<number> {
  return parseMeasure(written, DIFFERENCE);
}

function parseMeasure(written: unknown, { unit, noun, form }: Kind): Read<number> {
  const refuse = (why: string): Read<number> => ({ ok: false, problem: `${why}; write ${form}.` });
  if (written === null) return refuse('is empty');
  if (typeof written === 'number')
    return refuse(`is ${noun}, and the bare number ${written} does not say in which unit`);
  if (typeof written !== 'string')
    return refuse(
      `is ${noun}, not ${Array.isArray(written) ? 'a list' : typeof written === 'object' ? 'a mapping' : quote(written)}`,
    );
  const text = written.trim();
  const groups = MEASURE.exec(text)?.groups;
  if (!groups) {
    return /^[+-]?[\d.]+$/u.test(text)
      ? refuse(`is ${noun}, and the bare number ${quote(text)} does not say in which unit`)
      : refuse(`is ${noun}, and ${quote(text)} is none`);
  }
  if (groups['unit'] !== unit) {
    return refuse(`is ${noun}, so use "${unit}" instead of "${groups['unit'] ?? ''}" in ${quote(text)}`);
  }
  const value = Number(groups['digits']) / 100;
  if (groups['sign'] === '-' || value > 1) return refuse(`is out of range: ${quote(text)}`);
  return { ok: true, value };
}

const DURATION = /^(?<digits>\d+(?:\.\d*)?|\.\d+)\s*(?<unit>s|min|m|h)$/u;
const MS_IN: Readonly<Record<string, number>> = { s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };
/** What a timer can hold, in whole days. */
const LONGEST_MS = 24 * 24 * 3_600_000;

/** `90s`, `20m`, `1.5h` -> milliseconds. */
export function parseDuration(written: unknown): Read<number> {
  const refuse = (why: string): Read<number> => ({
    ok: false,
    problem: `${why}; write a time with its unit, such as 90s, 20m or 1h.`,
  });
  if (typeof written === 'number')
    return refuse(`is a time, and the bare number ${written} does not say in which unit`);
  if (typeof written !== 'string') return refuse('is a time');
  const groups = DURATION.exec(written.trim())?.groups;
  if (!groups) return refuse(`is a time, and ${quote(written)} is none`);
  const ms = Number(groups['digits']) * (MS_IN[groups['unit'] ?? ''] ?? Number.NaN);
  return ms > 0 && ms <= LONGEST_MS ? { ok: true, value: ms } : refuse(`is out of range: ${quote(written)}`);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A day of the calendar, `2026-11-20`, as it was written. */
export function parseDay(written: unknown): Read<string> {
  const day = typeof written === 'string' && DAY.test(written) ? new Date(`${written}T00:00:00Z`) : null;
  return day !== null &&
    !Number.isNaN(day.getTime()) &&
    typeof written === 'string' &&
    day.toISOString().startsWith(written)
    ? { ok: true, value: written }
    : { ok: false, problem: `must be a day such as 2026-11-20, not ${quote(written)}.` };
}
