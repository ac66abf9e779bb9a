// Agreement of two raters: what it must not depend on, where it is not defined, and that the gathered sums and the
// comparison of all pairs tell the same alpha.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AgreementTable, AlphaSums, agreementOf } from '../../src/stats/agreement.ts';
import { ac1Of, kappaOf, type PairedRatings } from '../../src/stats/categoryAgreement.ts';
import { krippendorffAlpha } from '../../src/stats/krippendorffAlpha.ts';

const counts = fc.nat(60);
const tables = fc.record({ both: counts, onlyFirst: counts, onlySecond: counts, neither: counts });

const ratings = fc
  .array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 30 })
  .map((pairs): PairedRatings => ({ first: pairs.map(([one]) => one), second: pairs.map(([, other]) => other) }));

const scores = fc.oneof(
  fc.constant(null),
  fc.nat(100),
  fc.nat(100_000).map((thousandths) => thousandths / 1000),
);
const units = fc.array(fc.array(scores, { maxLength: 5 }), { maxLength: 20 });

describe('agreementOf a 2x2 table', () => {
  it('is what the same labels give as a list of categories', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const agreement = agreementOf(table);
        const labels = labelsOf(table);
        const bothLabels = new Set([...labels.first, ...labels.second]).size === 2;
        expectSame(agreement.kappa, kappaOf(labels, 'none'));
        expectSame(agreement.kappa, kappaOf(labels, 'quadratic'));
        if (bothLabels) {
          expectSame(agreement.ac1, ac1Of(labels));
        }
      }),
    );
  });

  it('stays the same when the raters change places', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const swapped = { ...table, onlyFirst: table.onlySecond, onlySecond: table.onlyFirst };
        expect(agreementOf(swapped)).toEqual(agreementOf(table));
      }),
    );
  });

  it('swaps its positive and negative part when hits and misses change places, and nothing else', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const mirrored = { ...table, both: table.neither, neither: table.both };
        const { positive, negative, ...rest } = agreementOf(table);
        expect(agreementOf(mirrored)).toEqual({ ...rest, positive: negative, negative: positive });
      }),
    );
  });

  it('has null where nothing is defined, and no number in its place', () => {
    const nothing = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
    expect(agreementOf(nothing)).toEqual({ observed: null, positive: null, negative: null, kappa: null, ac1: null });
    expect(agreementOf({ ...nothing, neither: 7 })).toEqual({
      observed: 1,
      positive: null,
      negative: 1,
      kappa: null,
      ac1: 1,
    });
  });

  it('shows why kappa alone misleads: 94 % agreement and kappa below 0', () => {
    const { observed, positive, kappa, ac1 } = agreementOf({ both: 0, onlyFirst: 5, onlySecond: 2, neither: 118 });
    expect(observed).toBeCloseTo(0.944, 12);
    expect(positive).toBe(0);
    expect(kappa).toBeLessThan(0);
    expect(ac1).toBeGreaterThan(0.94);
  });
});

describe('kappa over categories', () => {
  it('is 1 at full agreement, and no weights punish neighbours less than the square', () => {
    fc.assert(
      fc.property(ratings, ({ first, second }) => {
        const itself = kappaOf({ first, second: first }, 'linear');
        expect(itself === null || itself === 1).toBe(true);
        expectSame(kappaOf({ first, second }, 'quadratic'), kappaOf({ first: second, second: first }, 'quadratic'));
      }),
    );
    const nearMisses = { first: [0, 1, 2, 3, 4, 2], second: [1, 2, 3, 4, 4, 2] };
    const [none, linear, quadratic] = (['none', 'linear', 'quadratic'] as const).map((by) => kappaOf(nearMisses, by));
    expect(none).toBeLessThan(linear!);
    expect(linear).toBeLessThan(quadratic!);
  });
});

describe("Krippendorff's alpha", () => {
  it('is the same from all pairs and from gathered sums', () => {
    fc.assert(
      fc.property(units, (some) => {
        expectSame(gathered(some), krippendorffAlpha(some, 'interval'));
      }),
    );
  });

  it('does not depend on the order of units or raters, nor on the unit and the zero of the scores', () => {
    fc.assert(
      fc.property(units, fc.constantFrom(0.01, 1, 1e6), (some, unit) => {
        const turned = some.map((scored) => scored.toReversed()).reverse();
        const rescaled = some.map((scored) => scored.map((score) => (score === null ? null : score * unit + 1e4)));
        expectSame(gathered(turned), gathered(some));
        // One score in a hundred thousand apart, next to 10,000, is as good as equal.
        fc.pre((spreadOf(some) ?? 0) > 0.1);
        expect(gathered(rescaled)).toBeCloseTo(gathered(some)!, 6);
      }),
    );
  });

  it('is null where all scores are the same or none has a partner', () => {
    for (const some of [
      [],
      [[1, null], [2]],
      [
        [0.1, 0.1, 0.1],
        [0.1, 0.1],
      ],
      [[null, null]],
    ]) {
      expect(gathered(some)).toBeNull();
      expect(krippendorffAlpha(some, 'interval')).toBeNull();
      expect(krippendorffAlpha(some, 'nominal')).toBeNull();
    }
  });
});

describe('impossible input', () => {
  const none = { both: 1, onlyFirst: 1, onlySecond: 1, neither: 1 };
  it.each([
    () => agreementOf({ ...none, both: -1 }),
    () => agreementOf({ ...none, neither: 0.5 }),
    () => agreementOf({ ...none, onlySecond: Number.NaN }),
    () => kappaOf({ first: [1], second: [1, 2] }, 'none'),
    () => ac1Of({ first: [Number.NaN], second: [1] }),
    () => krippendorffAlpha([[1, Infinity]], 'interval'),
    () => krippendorffAlpha([[1, -1]], 'ratio'),
    () => gathered([[1, Number.NaN]]),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});

function gathered(some: readonly (readonly (number | null)[])[]): number | null {
  const sums = new AlphaSums();
  for (const unit of some) {
    sums.add(unit);
  }
  return sums.alpha();
}

/** The table's answers one by one: 1 for a hit, 0 for none. */
function labelsOf({ both, onlyFirst, onlySecond, neither }: AgreementTable): PairedRatings {
  const many = (times: number, label: number): number[] => new Array<number>(times).fill(label);
  return {
    first: [...many(both + onlyFirst, 1), ...many(onlySecond + neither, 0)],
    second: [...many(both, 1), ...many(onlyFirst, 0), ...many(onlySecond, 1), ...many(neither, 0)],
  };
}

/** The widest distance between two comparable scores; null where there are none. */
function spreadOf(some: readonly (readonly (number | null)[])[]): number | null {
  const all = some
    .map((unit) => unit.filter((score) => score !== null))
    .filter((unit) => unit.length > 1)
    .flat();
  return all.length === 0 ? null : Math.max(...all) - Math.min(...all);
}

function expectSame(actual: number | null, expected: number | null): void {
  if (expected === null || actual === null) {
    expect(actual).toBe(expected);
  } else {
    expect(actual).toBeCloseTo(expected, 9);
  }
}
