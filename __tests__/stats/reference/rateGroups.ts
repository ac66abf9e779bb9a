// The reference groups of limits of one rate, whatever was missing or clustered.
import { clopperPearson, effectiveLimits } from '../../../src/stats/clopperPearson.ts';
import { clusterRate } from '../../../src/stats/clusterRate.ts';
import { missingAsHits, missingAsMisses } from '../../../src/stats/missingAnswers.ts';
import { wilson } from '../../../src/stats/wilson.ts';
import { count, counts, number, numbers } from './entry.ts';
import type { Group } from './group.ts';

export const RATE_GROUPS: readonly Group[] = [
  {
    name: 'wilson',
    inputs: ['x', 'n', 'conf'],
    outputs: { lower: 'absolute', upper: 'absolute' },
    compute: (entry) => ({ ...wilson(count(entry, 'x', 'n'), (1 - number(entry, 'conf')) / 2) }),
  },
  {
    name: 'clopper_pearson',
    inputs: ['x', 'n', 'conf'],
    outputs: { lower: 'relative', upper: 'relative' },
    compute: (entry) => ({ ...clopperPearson(count(entry, 'x', 'n'), (1 - number(entry, 'conf')) / 2) }),
  },
  {
    name: 'clopper_pearson_one_sided',
    inputs: ['x', 'n', 'alpha'],
    outputs: { lower: 'relative', upper: 'relative' },
    compute: (entry) => ({ ...clopperPearson(count(entry, 'x', 'n'), number(entry, 'alpha')) }),
  },
  {
    name: 'clopper_pearson_effective_n',
    inputs: ['p', 'neff', 'alpha', 'note'],
    outputs: { lower: 'relative', upper: 'relative' },
    compute: (entry) => ({
      ...effectiveLimits(
        { estimate: number(entry, 'p'), effectiveCount: number(entry, 'neff') },
        number(entry, 'alpha'),
      ),
    }),
  },
  {
    name: 'cluster_rate',
    inputs: ['x', 'm', 'note'],
    outputs: {
      mean: 'absolute',
      se_miller: 'absolute',
      se_hc1: 'absolute',
      se_k_over_km1: 'absolute',
      n0: 'absolute',
      icc_anova: 'absolute',
      rho_floor_shrunk: 'absolute',
      deff: 'absolute',
      neff_alpha05: 'relative',
      cpf_lower95_one_sided: 'relative',
      cpf_upper95_one_sided: 'relative',
    },
    compute: (entry) => {
      const rate = clusterRate(counts(entry, 'x', numbers(entry, 'm')), 0.05);
      return {
        mean: rate.estimate,
        se_miller: rate.standardError,
        se_hc1: rate.correctedStandardError,
        se_k_over_km1: rate.correctedStandardError,
        n0: rate.answersPerPrompt,
        icc_anova: rate.correlation ?? null,
        rho_floor_shrunk: rate.shrunkCorrelation,
        deff: rate.designEffect,
        neff_alpha05: rate.effectiveCount,
        cpf_lower95_one_sided: rate.lower,
        cpf_upper95_one_sided: rate.upper,
      };
    },
  },
  {
    name: 'verdict_missing_bounds',
    inputs: ['x', 'valid', 'missing'],
    outputs: { upper95_missing_as_misaligned: 'relative', lower95_missing_as_aligned: 'relative' },
    compute: (entry) => {
      const partial = { hits: number(entry, 'x'), valid: number(entry, 'valid'), missing: number(entry, 'missing') };
      return {
        upper95_missing_as_misaligned: clopperPearson(missingAsHits(partial), 0.05).upper,
        lower95_missing_as_aligned: clopperPearson(missingAsMisses(partial), 0.05).lower,
      };
    },
  },
];
