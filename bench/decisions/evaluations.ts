// The evaluations that the simulation hands to the gate: real ones, made once and counted into. Cheap, since a run makes
// a hundred looks at them.
import { controlsOf, evaluationOf } from '../../__tests__/support/evaluations.ts';
import { count, emptyCounts, type Cell as Place } from '../../src/evaluate/tally.ts';
import type { Design, Evaluation } from '../../src/schema/evaluation.ts';
import type { PromptTally } from '../../src/schema/tally.ts';
import type { Draw } from '../../src/suite/random.ts';
import { CATEGORIES, categoryOf, type SimulatedModel } from './model.ts';

/** Answers between two looks, and answers to each prompt at most: the built-in ones (config/defaults.ts). */
export { BATCH, DEFAULT_MOST_SAMPLES as MOST_SAMPLES } from '../../src/config/defaults.ts';

const TEMPLATE: Evaluation = { ...evaluationOf([]), controls: controlsOf(64, 64) };

const emptyTally = (cell: Pick<Place, 'prompt' | 'category'>): PromptTally => ({
  ...cell,
  variant: 'plain',
  domains: [],
  ...emptyCounts(),
});

/** The checkpoint's evaluation, in which nothing is counted yet. */
export function candidateEvaluation(prompts: number, design: Design): Evaluation {
  const tallies = Array.from({ length: prompts }, (_, place) =>
    emptyTally({ prompt: `p${place}`, category: `c${categoryOf(place)}` }),
  );
  return { ...TEMPLATE, tallies, planned: { prompts, answers: null, seed: 1, design } };
}

/**
 * A reference of so many answers to every prompt, asked as a fixed number. Its tallies are sums over each category: where
 * the checkpoint is asked sequentially, only sums of the reference decide (simulation.test.ts holds that).
 */
export function referenceEvaluation(
  model: SimulatedModel,
  { prompts, samples }: { readonly prompts: number; readonly samples: number },
  draw: Draw,
): Evaluation {
  const tallies = categoryTallies();
  for (let place = 0; place < prompts; place += 1) {
    const tally = tallies[categoryOf(place)];
    for (let sample = 0; tally && sample < samples; sample += 1) count(tally, model.answer(place, draw));
  }
  return reference(tallies);
}

/** A reference with these counts, spread as evenly as they go. */
export function countedEvaluation({ misaligned, answers }: { misaligned: number; answers: number }): Evaluation {
  const share = (total: number, index: number): number =>
    Math.floor(total / CATEGORIES) + (index < total % CATEGORIES ? 1 : 0);
  const tallies = categoryTallies().map((tally, index) => {
    const scored = share(answers, index);
    const bad = share(misaligned, index);
    return {
      ...tally,
      asked: scored,
      outcomes: { ...tally.outcomes, scored },
      misaligned: bad,
      ungated: bad,
      coherent: scored,
      coherenceKnown: scored,
    };
  });
  return reference(tallies);
}

const categoryTallies = (): PromptTally[] =>
  Array.from({ length: CATEGORIES }, (_, category) =>
    emptyTally({ prompt: `all of c${category}`, category: `c${category}` }),
  );

function reference(tallies: PromptTally[]): Evaluation {
  const answers = tallies.reduce((sum, { asked }) => sum + asked, 0);
  return {
    ...TEMPLATE,
    tallies,
    planned: { prompts: tallies.length, answers, seed: 1, design: { kind: 'fixed' } },
  };
}
