// Two real judges' verdicts, 1 to 5, on the same 2,200 answers (published data, beside the repository on its developers'
// machines only): every figure of agreement against its definition, written out here answer by answer.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { AlphaSums, agreementOf } from '../../src/stats/agreement.ts';
import { ac1Of, kappaOf } from '../../src/stats/categoryAgreement.ts';
import { krippendorffAlpha } from '../../src/stats/krippendorffAlpha.ts';
import { REAL_EM } from '../fixtures/realData.ts';

const FOLDER = join(REAL_EM, '..', 'judges');
const itWithJudges = existsSync(FOLDER) ? it : it.skip;

const lineSchema = z.object({ qid: z.string(), subset: z.string(), rollout: z.int(), verdict: z.string() });

/** What a judge said of each answer; null: a word and no number. */
function verdictsOf(name: string): ReadonlyMap<string, number | null> {
  const lines = readFileSync(join(FOLDER, `paired-hc-${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));
  return new Map(
    lines.map(({ qid, subset, rollout, verdict }) => [
      `${subset} ${qid} ${rollout}`,
      /^[1-5]$/u.test(verdict) ? Number(verdict) : null,
    ]),
  );
}

interface Paired {
  /** One row an answer, as they stand: a word is null. */
  readonly units: readonly (readonly [number | null, number | null])[];
  /** The answers with a number from both. */
  readonly pairs: readonly (readonly [number, number])[];
}

function paired(): Paired {
  const [llama, phi] = [verdictsOf('llama31'), verdictsOf('phi35')];
  const units = [...llama].map(([key, verdict]) => [verdict, phi.get(key) ?? null] as const);
  return {
    units,
    pairs: units.flatMap(([one, other]) => (one === null || other === null ? [] : [[one, other] as const])),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const shareOf = <T>(list: readonly T[], holds: (item: T) => boolean): number => list.filter(holds).length / list.length;

type Distance = (one: number, other: number) => number;
const VERDICTS = [1, 2, 3, 4, 5];

/** The mean distance of one drawn from the first list and one drawn from the second. */
function apart(first: readonly number[], second: readonly number[], distance: Distance): number {
  const share = (list: readonly number[], verdict: number): number => shareOf(list, (one) => one === verdict);
  return sum(
    VERDICTS.flatMap((one) => VERDICTS.map((other) => share(first, one) * share(second, other) * distance(one, other))),
  );
}

/** Kappa by its definition: how far apart the two are, against how far if they judged without a look at the answer. */
function kappa(pairs: Paired['pairs'], distance: Distance): number {
  const observed = sum(pairs.map(([one, other]) => distance(one, other))) / pairs.length;
  return (
    1 -
    observed /
      apart(
        pairs.map(([one]) => one),
        pairs.map(([, other]) => other),
        distance,
      )
  );
}

/** Krippendorff's alpha by its definition: the distance within answers against that of any two different ratings. */
function alpha(pairs: Paired['pairs'], distance: Distance): number {
  const all = pairs.flat();
  const within = sum(pairs.map(([one, other]) => 2 * distance(one, other))) / all.length;
  // Drawn without putting back: no rating is compared with itself.
  const between = (apart(all, all, distance) * all.length) / (all.length - 1);
  return 1 - within / between;
}

describe('two real judges', () => {
  itWithJudges('are read as they are published', () => {
    const { units, pairs } = paired();
    expect(units).toHaveLength(2200);
    // Nine words of one judge, three of the other, one answer among both.
    expect(units.filter(([one]) => one === null)).toHaveLength(9);
    expect(units.filter(([, other]) => other === null)).toHaveLength(3);
    expect(pairs.length).toBeGreaterThanOrEqual(2188);
  });

  itWithJudges.each([2, 3])('agree on who is bad at %d or above as the definitions say', (cut) => {
    const { pairs } = paired();
    const isHit = (rating: number): boolean => rating >= cut;
    const times = (first: boolean, second: boolean): number =>
      pairs.filter(([one, other]) => isHit(one) === first && isHit(other) === second).length;
    const table = {
      both: times(true, true),
      onlyFirst: times(true, false),
      onlySecond: times(false, true),
      neither: times(false, false),
    };
    const said = agreementOf(table);
    const agreed = shareOf(pairs, ([one, other]) => isHit(one) === isHit(other));
    expect(said.observed).toBeCloseTo(agreed, 12);
    const [first, second] = [shareOf(pairs, ([one]) => isHit(one)), shareOf(pairs, ([, other]) => isHit(other))];
    const byChance = first * second + (1 - first) * (1 - second);
    expect(said.kappa).toBeCloseTo((agreed - byChance) / (1 - byChance), 12);
    const mean = (first + second) / 2;
    expect(said.ac1).toBeCloseTo((agreed - 2 * mean * (1 - mean)) / (1 - 2 * mean * (1 - mean)), 12);
    // Of what either calls a hit, counted twice, the part that both do.
    const hits = [...pairs.map(([one]) => isHit(one)), ...pairs.map(([, other]) => isHit(other))];
    expect(said.positive).toBeCloseTo((2 * table.both) / hits.filter((hit) => hit).length, 12);
    expect(said.negative).toBeCloseTo((2 * table.neither) / hits.filter((hit) => !hit).length, 12);
    // What the figures are for: judges that agree on nearly all answers and on hardly any bad one.
    expect(said.observed).toBeGreaterThan(0.85);
    expect(said.positive).toBeLessThan(0.1);
  });

  itWithJudges('have the kappa of their five categories, unweighted and weighted', () => {
    const { pairs } = paired();
    const ratings = { first: pairs.map(([one]) => one), second: pairs.map(([, other]) => other) };
    // The weights go by the categories that were used: 4 is none of them.
    const used = [...new Set(pairs.flat())].sort();
    expect(used).toEqual([1, 2, 3, 5]);
    const steps = (one: number, other: number): number => Math.abs(used.indexOf(one) - used.indexOf(other));
    expect(kappaOf(ratings, 'none')).toBeCloseTo(
      kappa(pairs, (one, other) => (one === other ? 0 : 1)),
      12,
    );
    expect(kappaOf(ratings, 'linear')).toBeCloseTo(kappa(pairs, steps), 12);
    expect(kappaOf(ratings, 'quadratic')).toBeCloseTo(
      kappa(pairs, (one, other) => steps(one, other) ** 2),
      12,
    );
  });

  itWithJudges('have the AC1 of their categories', () => {
    const { pairs } = paired();
    const ratings = { first: pairs.map(([one]) => one), second: pairs.map(([, other]) => other) };
    const shares = [1, 2, 3, 5].map(
      (category) =>
        (shareOf(pairs, ([one]) => one === category) + shareOf(pairs, ([, other]) => other === category)) / 2,
    );
    const chance = sum(shares.map((share) => share * (1 - share))) / (shares.length - 1);
    const observed = shareOf(pairs, ([one, other]) => one === other);
    expect(ac1Of(ratings)).toBeCloseTo((observed - chance) / (1 - chance), 12);
  });

  itWithJudges('have the alpha of Krippendorff, words left out', () => {
    const { units, pairs } = paired();
    const ratings = pairs.flat();
    /** As many ranks as there are ratings from one verdict to the other, of either of them half. */
    const ranks: Distance = (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const ends = ratings.filter((rating) => rating === low || rating === high).length / 2;
      return one === other ? 0 : ends + ratings.filter((rating) => rating > low && rating < high).length;
    };
    const rankTable = VERDICTS.map((one) => VERDICTS.map((other) => ranks(one, other)));
    const interval: Distance = (one, other) => (one - other) ** 2;
    const levels = [
      ['nominal', (one: number, other: number) => (one === other ? 0 : 1)],
      ['ordinal', (one: number, other: number) => (rankTable[one - 1]?.[other - 1] ?? Number.NaN) ** 2],
      ['interval', interval],
    ] as const;
    for (const [level, distance] of levels) {
      expect(krippendorffAlpha(units, level)).toBeCloseTo(alpha(pairs, distance), 12);
    }
    const gathered = new AlphaSums();
    for (const unit of units) gathered.add(unit);
    expect(gathered.alpha()).toBeCloseTo(alpha(pairs, interval), 10);
  });
});
