// The reference groups of tests against a baseline, and of many tests at once.
import type { Count } from '../../../src/stats/count.ts';
import { fisherExact } from '../../../src/stats/fisherExact.ts';
import { moverLower, moverLowerFrom, moverUpper, moverUpperFrom } from '../../../src/stats/mover.ts';
import {
  benjaminiHochberg,
  benjaminiYekutieli,
  bonferroni,
  eBenjaminiHochberg,
  holm,
} from '../../../src/stats/multiplicity.ts';
import { pairedDifference, signFlip } from '../../../src/stats/pairedDifference.ts';
import { partialConjunction } from '../../../src/stats/partialConjunction.ts';
import { stratifiedExact } from '../../../src/stats/stratifiedExact.ts';
import { wilson } from '../../../src/stats/wilson.ts';
import { asNumber, count, counts, list, number, numbers } from './entry.ts';
import type { Group } from './group.ts';

export const TEST_GROUPS: readonly Group[] = [
  {
    name: 'paired_difference',
    inputs: ['xc', 'xb', 'mc', 'mb'],
    outputs: {
      diff: 'absolute',
      se_paired: 'absolute',
      t: 'relative',
      p_t_greater: 'relative',
      mover_cp_lower95_one_sided: 'absolute',
      mover_cp_upper95_one_sided: 'absolute',
      newcombe_wilson_lower95_one_sided: 'absolute',
      newcombe_wilson_upper95_one_sided: 'absolute',
      p_exact_stratified_greater: 'relative',
      midp_exact_stratified_greater: 'relative',
      p_signflip_exact_greater: 'relative',
    },
    compute: (entry) => {
      const prompts = numbers(entry, 'xc').length;
      const candidates = counts(entry, 'xc', new Array<number>(prompts).fill(number(entry, 'mc')));
      const baselines = counts(entry, 'xb', new Array<number>(prompts).fill(number(entry, 'mb')));
      const candidate = pooled(candidates);
      const baseline = pooled(baselines);
      const byScore = [wilson(candidate, 0.05), wilson(baseline, 0.05)] as const;
      const strata = candidates.map((one, index) => ({ candidate: one, baseline: baselines[index]! }));
      const exact = stratifiedExact(strata);
      const paired = pairedDifference(strata);
      return {
        diff: paired.difference,
        se_paired: paired.standardError,
        t: paired.t,
        p_t_greater: paired.greater,
        mover_cp_lower95_one_sided: moverLower(candidate, baseline, 0.05),
        mover_cp_upper95_one_sided: moverUpper(candidate, baseline, 0.05),
        newcombe_wilson_lower95_one_sided: moverLowerFrom(...byScore),
        newcombe_wilson_upper95_one_sided: moverUpperFrom(...byScore),
        p_exact_stratified_greater: exact.greater,
        midp_exact_stratified_greater: exact.midGreater,
        p_signflip_exact_greater: signFlip(strata.map((stratum) => stratum.candidate.hits - stratum.baseline.hits)),
      };
    },
  },
  {
    name: 'verdict_fixed_n',
    inputs: ['xc', 'nc', 'xb', 'nb', 'margin'],
    outputs: { lower: 'absolute', upper: 'absolute', verdict: 'absolute' },
    compute: (entry) => {
      const pair = [count(entry, 'xc', 'nc'), count(entry, 'xb', 'nb')] as const;
      const lower = moverLower(...pair, 0.05);
      const upper = moverUpper(...pair, 0.05);
      const margin = number(entry, 'margin');
      return { lower, upper, verdict: upper < margin ? 'PASS' : lower > margin ? 'FAIL' : 'INCONCLUSIVE' };
    },
  },
  {
    name: 'multiplicity',
    inputs: ['p'],
    outputs: { holm: 'relative', bh: 'relative', bonferroni: 'relative', by: 'relative' },
    compute: (entry) => {
      const pValues = numbers(entry, 'p');
      return {
        holm: holm(pValues),
        bh: benjaminiHochberg(pValues),
        bonferroni: bonferroni(pValues),
        by: benjaminiYekutieli(pValues),
      };
    },
  },
  {
    name: 'e_bh',
    inputs: ['e', 'alpha', 'source'],
    outputs: { rejected: 'absolute' },
    compute: (entry) => ({
      rejected: eBenjaminiHochberg(numbers(entry, 'e')).flatMap((adjusted, index) =>
        adjusted <= number(entry, 'alpha') ? [index] : [],
      ),
    }),
  },
  {
    name: 'partial_conjunction',
    inputs: ['p', 'u', 'source'],
    outputs: { p_pc: 'relative' },
    compute: (entry) => ({ p_pc: partialConjunction(numbers(entry, 'p'), number(entry, 'u')) }),
  },
  {
    name: 'fisher_exact',
    inputs: ['table'],
    outputs: { p_two_sided: 'relative', p_greater: 'relative', p_less: 'relative', midp_greater: 'relative' },
    compute: ({ table }) => {
      const [candidate, baseline] = list(table).map((row) => {
        const [hits, misses] = list(row).map(asNumber);
        return { hits: hits!, of: hits! + misses! };
      });
      const test = fisherExact(candidate!, baseline!);
      return {
        p_two_sided: test.twoSided,
        p_greater: test.greater,
        p_less: test.less,
        midp_greater: test.midGreater,
      };
    },
  },
];

function pooled(all: readonly Count[]): Count {
  return all.reduce((sum, one) => ({ hits: sum.hits + one.hits, of: sum.of + one.of }), { hits: 0, of: 0 });
}
