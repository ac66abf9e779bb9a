// Every expected value of the reference file, and that a wrong one would be noticed.
import { describe, expect, it } from '@jest/globals';
import {
  type Entry,
  entriesOf,
  GROUPS,
  type Group,
  groupNames,
  mismatches,
  NOT_IMPLEMENTED,
  type Tolerance,
} from './referenceGroups.ts';

describe('reference values', () => {
  it('are all claimed by a group', () => {
    expect(GROUPS.map(({ name }) => name).sort()).toEqual(groupNames().sort());
  });

  it.each(GROUPS)('$name: every value of every entry', (group) => {
    const entries = entriesOf(group);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.flatMap((entry) => mismatches(group, entry))).toEqual([]);
  });

  it.each(GROUPS)('$name: every field is input, output or named as not implemented', (group) => {
    const known = [...group.inputs, ...Object.keys(group.outputs), ...Object.keys(NOT_IMPLEMENTED[group.name] ?? {})];
    for (const entry of entriesOf(group)) {
      expect(Object.keys(entry).sort()).toEqual([...new Set(known)].sort());
    }
  });
});

describe('the comparison', () => {
  it.each(GROUPS)('$name: notices each single value that is off by ten times its tolerance', (group) => {
    const wrongs = entriesOf(group).flatMap((entry) => perturbedCopies(group, entry));
    expect(wrongs.length).toBeGreaterThan(0);
    expect(wrongs.filter(({ entry }) => mismatches(group, entry).length !== 1).map(({ what }) => what)).toEqual([]);
  });

  it('notices a field that nobody computes', () => {
    const group = GROUPS[0]!;
    expect(mismatches(group, { ...entriesOf(group)[0], surprise: 1 })).toHaveLength(1);
  });
});

/** Copies of an entry, each with one expected value changed by ten times its tolerance. */
function perturbedCopies(group: Group, entry: Entry): { readonly what: string; readonly entry: Entry }[] {
  return Object.entries(group.outputs).flatMap(([key, tolerance]) =>
    perturbed(entry[key], tolerance).map((value) => ({
      what: `${group.name}.${key} = ${JSON.stringify(value)}`,
      entry: { ...entry, [key]: value },
    })),
  );
}

function perturbed(value: unknown, tolerance: Tolerance): unknown[] {
  if (typeof value === 'number') {
    return [tolerance === 'absolute' || value === 0 ? value + 1e-8 : value * (1 + 1e-7)];
  }
  if (Array.isArray(value)) {
    const values: readonly unknown[] = value;
    return values.flatMap((one, at) => perturbed(one, tolerance).map((wrong) => values.with(at, wrong)));
  }
  return value === null ? [0] : ['NONE OF THEM'];
}
