// Runs of one cell: each with a seed of its own, so that a run comes out the same whoever does it and when.
import { seeded } from '../../src/suite/random.ts';
import { type Cell, type Models, modelsOf, truthOf } from './cell.ts';
import { BATCH, candidateEvaluation, countedEvaluation, MOST_SAMPLES, referenceEvaluation } from './evaluations.ts';
import { type Gate, gated, type Trial } from './gate.ts';
import { countedIn } from './orders.ts';
import { addTrial, emptySummary, type Summary } from './summary.ts';

/** Streams of random numbers, apart from those of orders.ts. */
const BASELINE = 2_000;
const PREVIOUS = 2_001;

/** The runs `from` up to, but not including, `to`. */
export function runsOf(
  cell: Cell,
  seed: number,
  { from, to }: { readonly from: number; readonly to: number },
): Summary {
  const own = seedOf(`${seed} ${cell.name}`);
  const models = modelsOf(cell, own);
  const truth = truthOf(cell, models);
  const summary = emptySummary();
  for (let run = from; run < to; run += 1) addTrial(summary, trialOf(cell, models, (own + run) >>> 0), truth);
  return summary;
}

/** One evaluation of the cell's checkpoint under the gate. */
export function trialOf(cell: Cell, models: Models, seed: number): Trial {
  const { prompts, counting, limits, notesLast } = cell;
  const design = { kind: 'sequential', batch: BATCH, most: MOST_SAMPLES * prompts, draw: 'rounds' } as const;
  const question = {
    candidate: candidateEvaluation(prompts, design),
    previous: previousOf(cell, models, seed),
    limits,
    estimand: 'suite',
    trainedOn: [],
  } as const;
  const asking = { model: models.candidate, prompts, samples: MOST_SAMPLES, batch: BATCH, seed };
  return gated(
    { question, baseline: baselineOf(cell, models, seed), batch: BATCH, notesLast },
    countedIn(counting, asking),
  );
}

function baselineOf({ baseline, prompts }: Cell, { baseline: model }: Models, seed: number): Gate['baseline'] {
  if (baseline.kind === 'counts') return { stored: countedEvaluation(baseline) };
  if (model === null) throw new RangeError('This baseline needs a model.');
  const samples = baseline.kind === 'lazy' ? baseline.samples : baseline.answers / prompts;
  const ask = () => referenceEvaluation(model, { prompts, samples }, seeded(seed, BASELINE));
  return baseline.kind === 'lazy' ? { ask } : { stored: ask() };
}

function previousOf({ previous, prompts }: Cell, { previous: model }: Models, seed: number) {
  if (previous === null || model === null) return null;
  const samples = previous.answers / prompts;
  const evaluation = referenceEvaluation(model, { prompts, samples }, seeded(seed, PREVIOUS));
  return { kind: 'evaluation', evaluation } as const;
}

/** A number from a name, the same everywhere (FNV-1a). */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
