// The reference groups of the distributions that the room rests on.
import { binomialAbove } from '../../../src/stats/binomial.ts';
import { chanceAbove, hypergeometric } from '../../../src/stats/hypergeometric.ts';
import { betaCdf, betaQuantile, normalQuantile, tQuantile } from '../../../src/stats/special.ts';
import { number } from './entry.ts';
import type { Group } from './group.ts';

export const DISTRIBUTION_GROUPS: readonly Group[] = [
  {
    name: 'beta_quantile',
    inputs: ['p', 'a', 'b'],
    outputs: { truth: 'relative' },
    compute: (entry) => ({ truth: betaQuantile(number(entry, 'p'), number(entry, 'a'), number(entry, 'b')) }),
  },
  {
    name: 'beta_cdf',
    inputs: ['x', 'a', 'b'],
    outputs: { truth: 'relative' },
    compute: (entry) => ({ truth: betaCdf(number(entry, 'x'), number(entry, 'a'), number(entry, 'b')) }),
  },
  {
    name: 'binom_sf_gt_k',
    inputs: ['k', 'n', 'p'],
    outputs: { truth: 'relative' },
    compute: (entry) => ({
      truth: binomialAbove(number(entry, 'k'), { of: number(entry, 'n'), rate: number(entry, 'p') }),
    }),
  },
  {
    name: 't_quantile',
    inputs: ['p', 'df'],
    outputs: { truth: 'relative' },
    compute: (entry) => ({ truth: tQuantile(number(entry, 'p'), number(entry, 'df')) }),
  },
  {
    name: 'normal_quantile',
    inputs: ['p'],
    outputs: { truth: 'relative' },
    compute: (entry) => ({ truth: normalQuantile(number(entry, 'p')) }),
  },
  {
    name: 'hypergeom_sf_gt_k',
    inputs: ['k', 'M', 'n', 'N', 'convention'],
    outputs: { truth: 'relative' },
    compute: (entry) => ({
      truth: chanceAbove(
        number(entry, 'k'),
        hypergeometric({ population: number(entry, 'M'), hits: number(entry, 'n'), draws: number(entry, 'N') }),
      ),
    }),
  },
];
