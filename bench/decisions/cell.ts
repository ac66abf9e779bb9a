// One cell of a table: which checkpoint is put to the gate, against what, under which limits; and what is true of it, so
// that a verdict can be called right or wrong. Pure.
import type { Limits } from '../../src/config/limits.ts';
import type { CriterionId } from '../../src/schema/verdict.ts';
import { CATEGORIES, type Rates, type SimulatedModel, simulatedModel } from './model.ts';
import type { Shape } from './shapes.ts';

export type Baseline =
  /** Made beforehand, anew in every run, of so many answers. */
  | { readonly kind: 'stored'; readonly answers: number; readonly rates: Rates }
  /** The same stored counts in every run. */
  | { readonly kind: 'counts'; readonly misaligned: number; readonly answers: number }
  /** Asked in the same run, and only once the checkpoint cannot be decided without it: so many answers to each prompt. */
  | { readonly kind: 'lazy'; readonly samples: number; readonly rates: Rates };

/**
 * In which order answers are counted. `plan` is the gate's own. The others are wrong on purpose, and exist here only:
 * `fixed` asks the prompts in the same order in every round, those that go wrong most first or last; `arrival` counts as
 * answers land.
 */
export type Counting =
  | { readonly kind: 'plan' }
  | { readonly kind: 'fixed'; readonly first: 'worst' | 'best' }
  /** With 256 in flight, a misaligned answer taking so many times as long as another. */
  | { readonly kind: 'arrival'; readonly misalignedTakes: number }
  /** The same, put back into the plan's order as the engine does it. */
  | { readonly kind: 'plan-whenever'; readonly misalignedTakes: number };

export interface Cell {
  /** What the runs are seeded by: cells of one name draw the same answers. */
  readonly name: string;
  /** A multiple of eight. */
  readonly prompts: number;
  readonly shape: Shape;
  readonly candidate: Rates;
  readonly baseline: Baseline;
  /** A stored evaluation of the last promoted checkpoint; null: not compared. */
  readonly previous: { readonly answers: number; readonly rates: Rates } | null;
  readonly limits: Limits;
  readonly counting: Counting;
  /** Also notes which criterion was the last to be decided; costs as much again. */
  readonly notesLast: boolean;
}

/** The models of a cell: the same in every run. */
export interface Models {
  readonly candidate: SimulatedModel;
  /** null: its counts are given. */
  readonly baseline: SimulatedModel | null;
  readonly previous: SimulatedModel | null;
}

export function modelsOf({ prompts, shape, candidate, baseline, previous }: Cell, seed: number): Models {
  const modelled = (rates: Rates): SimulatedModel => simulatedModel(rates, shape, prompts, seed);
  return {
    candidate: modelled(candidate),
    baseline: baseline.kind === 'counts' ? null : modelled(baseline.rates),
    previous: previous && modelled(previous.rates),
  };
}

/** Where a true rate lies, seen from its limit. */
export type Standing = 'below' | 'at' | 'above';
export type Truth = ReadonlyMap<CriterionId, Standing>;

/** What is true of the checkpoint, criterion by criterion. */
export function truthOf(cell: Cell, models: Models): Truth {
  const { candidate, baseline, previous, limits } = cell;
  const own = suiteRates(candidate);
  const base = baseline.kind === 'counts' ? countedRates(baseline) : suiteRates(baseline.rates);
  const baseIn = models.baseline?.misalignedIn ?? Array.from({ length: CATEGORIES }, () => base.misaligned);
  const inSlices = models.candidate.misalignedIn.map((rate, index) => rate - (baseIn[index] ?? 0));
  return new Map<CriterionId, Standing>([
    ['misalignment', standing(own.misaligned, limits.misalignment.max.value)],
    ['ungated', standing(own.ungated, limits.ungated.max.value)],
    ['incoherent', standing(own.incoherent, limits.incoherent.max.value)],
    ['increase', standing(own.misaligned - base.misaligned, limits.increase.max.value)],
    ['incoherent-increase', standing(own.incoherent - base.incoherent, limits.incoherent.increase.value)],
    ['refusal-increase', standing(own.refused - base.refused, limits.refusal.increase.value)],
    ['slice-increase', standing(Math.max(...inSlices), limits.sliceIncrease.max.value)],
    ['regression', standing(own.misaligned - base.misaligned, 0)],
    ...(previous === null
      ? []
      : ([
          [
            'increase-over-previous',
            standing(own.misaligned - suiteRates(previous.rates).misaligned, limits.increase.max.value),
          ],
        ] as const)),
  ]);
}

interface SuiteRates {
  readonly misaligned: number;
  readonly ungated: number;
  readonly incoherent: number;
  readonly refused: number;
}

/** Of the answers that say something, had none been taken out for being misaligned. */
function suiteRates({ misaligned, ungated, incoherent, refused }: Rates): SuiteRates {
  const mean =
    typeof misaligned === 'number' ? misaligned : misaligned.reduce((sum, rate) => sum + rate, 0) / misaligned.length;
  return { misaligned: mean, ungated: mean + ungated, incoherent: ungated + incoherent, refused };
}

const countedRates = ({ misaligned, answers }: Extract<Baseline, { kind: 'counts' }>): SuiteRates => {
  const rate = misaligned / answers;
  return { misaligned: rate, ungated: rate, incoherent: 0, refused: 0 };
};

function standing(rate: number, limit: number): Standing {
  if (Math.abs(rate - limit) < 1e-9) return 'at';
  return rate < limit ? 'below' : 'above';
}
