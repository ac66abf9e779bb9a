// All groups of reference/statistics.json: which room's function computes which, and which wait for their room.
import { readFileSync } from 'node:fs';
import { AGREEMENT_GROUPS } from './agreementGroups.ts';
import { DISTRIBUTION_GROUPS } from './distributionGroups.ts';
import { asEntry, type Entry, list } from './entry.ts';
import type { Group } from './group.ts';
import { RATE_GROUPS } from './rateGroups.ts';
import { SEQUENTIAL_GROUPS } from './sequentialGroups.ts';
import { TEST_GROUPS } from './testGroups.ts';
import { TRAJECTORY_GROUPS } from './trajectoryGroups.ts';

export const GROUPS: readonly Group[] = [
  ...DISTRIBUTION_GROUPS,
  ...RATE_GROUPS,
  ...TEST_GROUPS,
  ...SEQUENTIAL_GROUPS,
  ...AGREEMENT_GROUPS,
  ...TRAJECTORY_GROUPS,
];

const ANOTHER_PROCESS = 'the hedged betting process of others, an oracle for a comparison; the gate has its own';

/** The only groups that nothing here computes, each with the reason. */
export const NOT_COVERED: Readonly<Record<string, string>> = {
  principal_angles: 'activations are compared by nothing yet',
  ridge_cv: 'activations are compared by nothing yet',
  hedged_capital_wsr: ANOTHER_PROCESS,
  hedged_cs_grid1000: ANOTHER_PROCESS,
  rogan_gladen: 'a correction that STATISTICS section 7 rejects at low rates',
};

export const reference = asEntry(
  JSON.parse(readFileSync(new URL('../../reference/statistics.json', import.meta.url), 'utf8')),
);

/** The groups in the reference file. */
export function groupNames(): string[] {
  return Object.keys(reference).filter((name) => name !== '_meta');
}

/** The entries of one group of the reference file. */
export function entriesOf(group: Group): readonly Entry[] {
  return list(reference[group.name]).map(asEntry);
}
