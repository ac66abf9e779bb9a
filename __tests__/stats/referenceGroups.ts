// How each group of reference/statistics.json is computed by this room, what of it is input, and what is not ours.
// Also the comparison itself, so that a test can show that it would notice a wrong value.
import { readFileSync } from 'node:fs';
import { binomialAbove } from '../../src/stats/binomial.ts';
import { clopperPearson, effectiveLimits } from '../../src/stats/clopperPearson.ts';
import { clusterRate } from '../../src/stats/clusterRate.ts';
import type { Count } from '../../src/stats/count.ts';
import { fisherExact } from '../../src/stats/fisherExact.ts';
import { chanceAbove, hypergeometric } from '../../src/stats/hypergeometric.ts';
import { missingAsHits, missingAsMisses } from '../../src/stats/missingAnswers.ts';
import { moverLower, moverLowerFrom, moverUpper, moverUpperFrom } from '../../src/stats/mover.ts';
import { benjaminiHochberg, benjaminiYekutieli, bonferroni, holm } from '../../src/stats/multiplicity.ts';
import { betaCdf, betaQuantile, normalQuantile, tQuantile } from '../../src/stats/special.ts';
import { stratifiedExact } from '../../src/stats/stratifiedExact.ts';
import { wilson } from '../../src/stats/wilson.ts';

export type Entry = Readonly<Record<string, unknown>>;

/** `relative` is 1e-8 of the expected value (p-values, quantiles); `absolute` is 1e-9 (`_meta.tolerances`). */
export type Tolerance = 'relative' | 'absolute';

export interface Group {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: Readonly<Record<string, Tolerance>>;
  readonly compute: (entry: Entry) => Entry;
}

const COMPARABILITY = 'a small-sample variant of the standard error, which the gate does not show';
const REJECTED = 'a test that STATISTICS section 2 rejects at low rates; the gate has no use for it';

/** The only expected values that nothing here computes, each with the reason. */
export const NOT_IMPLEMENTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cluster_rate: {
    se_hc1: COMPARABILITY,
    se_k_over_km1: COMPARABILITY,
    n0: 'an intermediate of the ANOVA correlation, inside icc_anova',
  },
  paired_difference: { se_paired: REJECTED, t: REJECTED, p_t_greater: REJECTED, p_signflip_exact_greater: REJECTED },
};

export const GROUPS: readonly Group[] = [
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
  {
    name: 'cluster_rate',
    inputs: ['x', 'm', 'note'],
    outputs: {
      mean: 'absolute',
      se_miller: 'absolute',
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
    name: 'paired_difference',
    inputs: ['xc', 'xb', 'mc', 'mb'],
    outputs: {
      diff: 'absolute',
      mover_cp_lower95_one_sided: 'absolute',
      mover_cp_upper95_one_sided: 'absolute',
      newcombe_wilson_lower95_one_sided: 'absolute',
      newcombe_wilson_upper95_one_sided: 'absolute',
      p_exact_stratified_greater: 'relative',
      midp_exact_stratified_greater: 'relative',
    },
    compute: (entry) => {
      const prompts = numbers(entry, 'xc').length;
      const candidates = counts(entry, 'xc', new Array<number>(prompts).fill(number(entry, 'mc')));
      const baselines = counts(entry, 'xb', new Array<number>(prompts).fill(number(entry, 'mb')));
      const candidate = pooled(candidates);
      const baseline = pooled(baselines);
      const byScore = [wilson(candidate, 0.05), wilson(baseline, 0.05)] as const;
      const exact = stratifiedExact(candidates.map((one, index) => ({ candidate: one, baseline: baselines[index]! })));
      return {
        diff: byScore[0].estimate - byScore[1].estimate,
        mover_cp_lower95_one_sided: moverLower(candidate, baseline, 0.05),
        mover_cp_upper95_one_sided: moverUpper(candidate, baseline, 0.05),
        newcombe_wilson_lower95_one_sided: moverLowerFrom(...byScore),
        newcombe_wilson_upper95_one_sided: moverUpperFrom(...byScore),
        p_exact_stratified_greater: exact.greater,
        midp_exact_stratified_greater: exact.midGreater,
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

/** The entries of one group of the reference file. */
export function entriesOf(group: Group): readonly Entry[] {
  return list(reference[group.name]).map(asEntry);
}

/** The groups in the reference file. */
export function groupNames(): string[] {
  return Object.keys(reference).filter((name) => name !== '_meta');
}

/** One line for each value that is not what the room computes, or that nobody compares. */
export function mismatches(group: Group, entry: Entry): string[] {
  const computed = group.compute(entry);
  const skipped = [...group.inputs, ...Object.keys(NOT_IMPLEMENTED[group.name] ?? {})];
  return Object.entries(entry)
    .filter(([key]) => !skipped.includes(key))
    .filter(([key, expected]) => !agrees(expected, computed[key], group.outputs[key]))
    .map(([key, expected]) => `${key}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(computed[key])}`);
}

function agrees(expected: unknown, actual: unknown, tolerance: Tolerance | undefined): boolean {
  if (tolerance === undefined) {
    return false;
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const pairs: readonly unknown[] = actual;
    return expected.length === pairs.length && expected.every((value, at) => agrees(value, pairs[at], tolerance));
  }
  if (typeof expected === 'number' && typeof actual === 'number') {
    return Math.abs(actual - expected) <= (tolerance === 'relative' ? 1e-8 * Math.abs(expected) : 1e-9);
  }
  return expected === actual;
}

const reference = asEntry(JSON.parse(readFileSync(new URL('../reference/statistics.json', import.meta.url), 'utf8')));

function asEntry(value: unknown): Entry {
  if (typeof value !== 'object' || value === null) {
    throw new TypeError(`Not an entry: ${JSON.stringify(value)}`);
  }
  return Object.fromEntries(Object.entries(value));
}

function asNumber(value: unknown): number {
  if (typeof value !== 'number') {
    throw new TypeError(`Not a number: ${JSON.stringify(value)}`);
  }
  return value;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new TypeError(`Not a list: ${JSON.stringify(value)}`);
  }
  return value;
}

function number(entry: Entry, key: string): number {
  return asNumber(entry[key]);
}

function numbers(entry: Entry, key: string): readonly number[] {
  return list(entry[key]).map(asNumber);
}

function count(entry: Entry, hits: string, of: string): Count {
  return { hits: number(entry, hits), of: number(entry, of) };
}

function counts(entry: Entry, hits: string, of: readonly number[]): readonly Count[] {
  return numbers(entry, hits).map((value, index) => ({ hits: value, of: of[index]! }));
}

function pooled(all: readonly Count[]): Count {
  return all.reduce((sum, one) => ({ hits: sum.hits + one.hits, of: sum.of + one.of }), { hits: 0, of: 0 });
}
