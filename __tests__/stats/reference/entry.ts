// Reading entries of the reference file, whose shapes nothing promises: a wrong one throws.
import type { Count } from '../../../src/stats/count.ts';

export type Entry = Readonly<Record<string, unknown>>;

export function asEntry(value: unknown): Entry {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`Not an entry: ${JSON.stringify(value)}`);
  }
  return Object.fromEntries(Object.entries(value));
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number') {
    throw new TypeError(`Not a number: ${JSON.stringify(value)}`);
  }
  return value;
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new TypeError(`Not a list: ${JSON.stringify(value)}`);
  }
  return value;
}

export function number(entry: Entry, key: string): number {
  return asNumber(entry[key]);
}

export function numbers(entry: Entry, key: string): readonly number[] {
  return list(entry[key]).map(asNumber);
}

export function count(entry: Entry, hits: string, of: string): Count {
  return { hits: number(entry, hits), of: number(entry, of) };
}

/** One count for each number of hits. */
export function counts(entry: Entry, hits: string, of: readonly number[]): readonly Count[] {
  return numbers(entry, hits).map((value, index) => ({ hits: value, of: of[index]! }));
}
