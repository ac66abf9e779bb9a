// The reference groups of checkpoints over time: the smoothed curve, the onset, and what is kept of a task score.
import { clopperPearson } from '../../../src/stats/clopperPearson.ts';
import { isotonicDecreasing, isotonicIncreasing } from '../../../src/stats/isotonic.ts';
import { onsetInterval } from '../../../src/stats/onset.ts';
import { retentionLower } from '../../../src/stats/retention.ts';
import { number, numbers } from './entry.ts';
import type { Group } from './group.ts';

export const TRAJECTORY_GROUPS: readonly Group[] = [
  {
    name: 'isotonic',
    inputs: ['y', 'w'],
    outputs: { fit: 'absolute', fit_decreasing: 'absolute' },
    compute: (entry) => {
      const weights = numbers(entry, 'w');
      const values = numbers(entry, 'y').map((value, index) => ({ value, weight: weights[index]! }));
      return { fit: isotonicIncreasing(values), fit_decreasing: isotonicDecreasing(values) };
    },
  },
  {
    name: 'onset_fixed_sequence',
    inputs: ['x', 'n', 'threshold', 'note', 'source'],
    outputs: { safe_prefix_len: 'absolute', em_suffix_start: 'absolute', interval_0based: 'absolute' },
    compute: (entry) => {
      const limits = numbers(entry, 'x').map((hits) => clopperPearson({ hits, of: number(entry, 'n') }, 0.05));
      const { from, to } = onsetInterval(limits, number(entry, 'threshold'));
      return { safe_prefix_len: from, em_suffix_start: to, interval_0based: [from, to] };
    },
  },
  {
    name: 'retention_contrast',
    inputs: ['s_t', 's_ref', 'n_t', 'n_ref', 'r'],
    outputs: { lcb95_unpaired: 'absolute' },
    compute: (entry) => ({
      lcb95_unpaired: retentionLower(
        { score: number(entry, 's_t'), items: number(entry, 'n_t') },
        { score: number(entry, 's_ref'), items: number(entry, 'n_ref') },
        number(entry, 'r'),
        0.05,
      ),
    }),
  },
];
