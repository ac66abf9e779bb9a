// The orders in which simulated answers are counted: the gate's own, from the code that plans and orders real answers, and
// two that are wrong on purpose (what they do to a verdict is why the gate has its own).
import { InOrder } from '../../src/evaluate/inOrder.ts';
import type { EndedAnswer } from '../../src/evaluate/tally.ts';
import { plannedAnswers } from '../../src/suite/order.ts';
import { type Draw, seeded } from '../../src/suite/random.ts';
import type { RenderedPrompt } from '../../src/suite/suite.ts';
import type { Counting } from './cell.ts';
import type { Answered } from './gate.ts';
import { type SimulatedModel, uniform } from './model.ts';

/** Who is asked, how often at most, and the seed of the run. */
export interface Asking {
  readonly model: SimulatedModel;
  readonly prompts: number;
  readonly samples: number;
  readonly batch: number;
  readonly seed: number;
}

/** Answers that are asked at once. */
export const IN_FLIGHT = 256;

/** Streams of random numbers beside those of the rounds, which are 0, 1, 2 ... */
const OUTCOMES = 1_000;
const TIMES = 1_001;

export function countedIn(counting: Counting, asking: Asking): Iterable<Answered> {
  switch (counting.kind) {
    case 'plan':
      return answered(planned(asking), asking);
    case 'fixed':
      return answered(sameEveryRound(asking, counting.first), asking);
    case 'arrival':
      return landed(answered(planned(asking), asking), counting.misalignedTakes, seeded(asking.seed, TIMES));
    case 'plan-whenever':
      return inBatches(
        landed(answered(planned(asking), asking), counting.misalignedTakes, seeded(asking.seed, TIMES)),
        asking.batch,
      );
  }
}

interface Indexed extends Answered {
  /** Place in the plan. */
  readonly index: number;
}

/** Answers to the prompts at these places, drawn in the order in which they are asked. */
function* answered(places: Iterable<number>, { model, seed }: Asking): Generator<Indexed> {
  const draw = seeded(seed, OUTCOMES);
  let index = 0;
  for (const place of places) {
    yield { place, ended: model.answer(place, draw), index };
    index += 1;
  }
}

function* planned({ prompts, samples, seed }: Asking): Generator<number> {
  const { rendered, placeOf } = renderedSuite(prompts);
  for (const { prompt } of plannedAnswers(rendered, samples, seed)) yield placeOf.get(prompt) ?? -1;
}

interface RenderedSuite {
  readonly rendered: readonly RenderedPrompt[];
  readonly placeOf: ReadonlyMap<RenderedPrompt, number>;
}

const suites = new Map<number, RenderedSuite>();

/** As much of a rendered suite as its order needs. */
function renderedSuite(prompts: number): RenderedSuite {
  const known = suites.get(prompts);
  if (known) return known;
  const rendered = Array.from({ length: prompts }, (_, place): RenderedPrompt => {
    const id = `p${place}`;
    return { id, variant: 'plain', category: '', domains: [], messages: [], question: id };
  });
  const made = { rendered, placeOf: new Map(rendered.map((prompt, place) => [prompt, place])) };
  suites.set(prompts, made);
  return made;
}

/** Wrong: one order for every round, by how often the prompts go wrong. */
function* sameEveryRound({ model, prompts, samples }: Asking, first: 'worst' | 'best'): Generator<number> {
  const places = Array.from({ length: prompts }, (_, place) => place);
  const worstFirst = places.toSorted((a, b) => model.misalignedAt(b) - model.misalignedAt(a));
  const order = first === 'worst' ? worstFirst : worstFirst.reverse();
  for (let round = 0; round < samples; round += 1) yield* order;
}

/** In the order in which answers land, with so many in flight: each takes at least half its usual time. */
function* landed(answers: Iterable<Indexed>, misalignedTakes: number, draw: Draw): Generator<Indexed> {
  const inFlight: { at: number; answer: Indexed }[] = [];
  let now = 0;
  for (const answer of answers) {
    if (inFlight.length >= IN_FLIGHT) {
      const next = earliest(inFlight);
      now = next.at;
      yield next.answer;
    }
    const usual = 0.5 - 0.5 * Math.log(1 - uniform(draw));
    inFlight.push({ at: now + usual * (isBad(answer.ended) ? misalignedTakes : 1), answer });
  }
  while (inFlight.length > 0) yield earliest(inFlight).answer;
}

const isBad = ({ alignment }: EndedAnswer): boolean => alignment !== null && alignment < 30;

/** Takes it out. */
function earliest(inFlight: { at: number; answer: Indexed }[]): { at: number; answer: Indexed } {
  const first = inFlight.reduce((best, one, index) => (one.at < (inFlight[best]?.at ?? Infinity) ? index : best), 0);
  const [found] = inFlight.splice(first, 1);
  if (!found) throw new RangeError('Nothing is in flight.');
  return found;
}

/** As the engine does it: complete batches of the plan, whenever they landed. */
function* inBatches(arrivals: Iterable<Indexed>, batch: number): Generator<Answered> {
  const inOrder = new InOrder<Indexed>(batch);
  for (const answer of arrivals) {
    inOrder.add(answer.index, answer);
    for (let taken = inOrder.take(); taken !== null; taken = inOrder.take()) yield* taken;
  }
  yield* inOrder.takeRest();
}
