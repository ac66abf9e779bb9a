// Recorded answers as if they came one by one: in rounds over the prompts, each prompt's answers in a random order. A
// fixed sample replayed so can stop early without bias, as a live evaluation does. It holds all answers in memory.
import { PerPrompt } from '../suite/perPrompt.ts';
import { type Draw, permutation, seeded } from '../suite/random.ts';
import type { Answer, AnswerSource } from './source.ts';

/** The source's answers in a seeded order, each with its place. A round asks every prompt that has an answer left. */
export function replayedSource(source: AnswerSource, seed: number): AnswerSource {
  return {
    kind: source.kind,
    description: source.description,
    async *answers(items, signal) {
      const byPrompt = new PerPrompt<Answer[]>(() => []);
      for await (const answer of source.answers(items, signal)) byPrompt.of(answer.key).push(answer);
      let index = 0;
      for (const answer of inRounds(byPrompt.all(), seed)) {
        yield { ...answer, index };
        index += 1;
      }
    },
  };
}

/** Every prompt's answers drawn without replacement, round by round. */
export function* inRounds<T>(prompts: readonly (readonly T[])[], seed: number): Generator<T> {
  const draw = seeded(seed, 0);
  let left = prompts.map((own) => shuffled(own, draw));
  while (left.length > 0) {
    for (const place of permutation(left.length, draw)) {
      const next = left[place]?.shift();
      if (next !== undefined) yield next;
    }
    left = left.filter((own) => own.length > 0);
  }
}

const shuffled = <T>(items: readonly T[], draw: Draw): T[] =>
  [...permutation(items.length, draw)].flatMap((place) => items.slice(place, place + 1));
