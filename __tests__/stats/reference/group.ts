// What a group of the reference file is, the comparison of an entry with what the room computes, and wrong copies of
// an entry, so that a test can show that the comparison would notice each of them.
import { asEntry, type Entry } from './entry.ts';

/** `relative` is 1e-8 of the expected value (p-values, quantiles); `absolute` is 1e-9 (`_meta.tolerances`). */
export type Tolerance = 'relative' | 'absolute';

export interface Group {
  readonly name: string;
  /** What goes in, and prose. */
  readonly inputs: readonly string[];
  /** What must come out. */
  readonly outputs: Readonly<Record<string, Tolerance>>;
  readonly compute: (entry: Entry) => Entry;
}

/** One line for each value of an entry that is not what the room computed, or that nobody compares. */
export function mismatches(group: Group, entry: Entry, computed: Entry): string[] {
  return Object.entries(entry)
    .filter(([key]) => !group.inputs.includes(key))
    .filter(([key, expected]) => !agrees(expected, computed[key], group.outputs[key]))
    .map(([key, expected]) => `${key}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(computed[key])}`);
}

/** Copies of an entry, each with one expected value, however deep, changed by ten times its tolerance. */
export function wrongCopies(group: Group, entry: Entry): { readonly what: string; readonly entry: Entry }[] {
  return Object.entries(group.outputs).flatMap(([key, tolerance]) =>
    wrong(entry[key], tolerance).map((value) => ({
      what: `${group.name}.${key} = ${JSON.stringify(value)}`,
      entry: { ...entry, [key]: value },
    })),
  );
}

/** How many values stand at the leaves of a value. */
export function leavesOf(value: unknown): number {
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + leavesOf(inner), 0)
    : 1;
}

function agrees(expected: unknown, actual: unknown, tolerance: Tolerance | undefined): boolean {
  if (tolerance === undefined) {
    return false;
  }
  if (typeof expected === 'number' && typeof actual === 'number') {
    return Math.abs(actual - expected) <= (tolerance === 'relative' ? 1e-8 * Math.abs(expected) : 1e-9);
  }
  if (typeof expected !== 'object' || expected === null || typeof actual !== 'object' || actual === null) {
    return expected === actual;
  }
  const [wanted, got] = [Object.entries(expected), new Map<string, unknown>(Object.entries(actual))];
  return wanted.length === got.size && wanted.every(([key, value]) => agrees(value, got.get(key), tolerance));
}

function wrong(value: unknown, tolerance: Tolerance): unknown[] {
  if (typeof value === 'number') {
    return [tolerance === 'absolute' || value === 0 ? value + 1e-8 : value * (1 + 1e-7)];
  }
  if (Array.isArray(value)) {
    const values: readonly unknown[] = value;
    return values.flatMap((one, at) => wrong(one, tolerance).map((other) => values.with(at, other)));
  }
  if (typeof value === 'object' && value !== null) {
    const entry = asEntry(value);
    return Object.entries(entry).flatMap(([key, one]) =>
      wrong(one, tolerance).map((other) => ({ ...entry, [key]: other })),
    );
  }
  return value === null ? [0] : ['NONE OF THEM'];
}
