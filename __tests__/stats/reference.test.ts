// Every expected value of the reference file, and that a wrong one would be noticed.
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { leavesOf, mismatches, wrongCopies } from './reference/group.ts';
import { entriesOf, GROUPS, groupNames, NOT_COVERED, reference } from './reference/groups.ts';

/** Of the file as other software computed it, without its white space. A new group is a new digest; a new value is not. */
const DIGEST = '039ea2493e5adfd52841baa0a1d18f60f3d9b6d9ac1116bf8b248d4254013ed3';

describe('reference values', () => {
  it('are the ones that other software computed, inputs included', () => {
    expect(createHash('sha256').update(JSON.stringify(reference)).digest('hex')).toBe(DIGEST);
  });

  it('are all claimed by a group, or named as not covered', () => {
    expect([...GROUPS.map(({ name }) => name), ...Object.keys(NOT_COVERED)].sort()).toEqual(groupNames().sort());
  });

  it.each(GROUPS)('$name: every value of every entry', (group) => {
    const entries = entriesOf(group);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.flatMap((entry) => mismatches(group, entry, group.compute(entry)))).toEqual([]);
  });

  it.each(GROUPS)('$name: every field is input or output', (group) => {
    const known = [...group.inputs, ...Object.keys(group.outputs)].sort();
    for (const entry of entriesOf(group)) {
      expect(Object.keys(entry).sort()).toEqual(known);
    }
  });
});

describe('the comparison', () => {
  it.each(GROUPS)('$name: notices each single value that is off by ten times its tolerance', (group) => {
    for (const entry of entriesOf(group)) {
      const wrong = wrongCopies(group, entry);
      const computed = group.compute(entry);
      expect(wrong).toHaveLength(leavesOf(Object.keys(group.outputs).map((key) => entry[key])));
      const unnoticed = wrong.filter((copy) => mismatches(group, copy.entry, computed).length !== 1);
      expect(unnoticed.map(({ what }) => what)).toEqual([]);
    }
  });

  it('notices a value too many and a value too few in a list or a record', () => {
    const group = GROUPS.find(({ name }) => name === 'e_bh')!;
    expect(mismatches(group, { rejected: [0] }, { rejected: [0] })).toEqual([]);
    expect(mismatches(group, { rejected: [0, 1] }, { rejected: [0] })).toHaveLength(1);
    expect(mismatches(group, { rejected: [] }, { rejected: [0] })).toHaveLength(1);
    expect(mismatches(group, { rejected: { a: 1 } }, { rejected: { a: 1, b: 1 } })).toHaveLength(1);
    expect(mismatches(group, { rejected: { a: 1, b: 1 } }, { rejected: { a: 1 } })).toHaveLength(1);
  });

  it('notices a field that nobody computes', () => {
    const group = GROUPS[0]!;
    const entry = entriesOf(group)[0]!;
    expect(mismatches(group, { ...entry, surprise: 1 }, { ...group.compute(entry), surprise: 1 })).toHaveLength(1);
  });
});
