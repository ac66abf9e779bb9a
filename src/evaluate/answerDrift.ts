// Whether answers that earlier runs asked for and those of now were given by one model, as far as the server's names
// say. Pure.
import { modelsIn, shownModel } from '../judge/life.ts';
import { countOf } from '../numbers.ts';

export const ANSWER_DRIFT = 'answer-drift';

/** What to say where there are several; null: one, or the server gives no names. */
export function answerDrift(servedModels: Iterable<string>): string | null {
  const names = modelsIn([...servedModels]);
  if (names.length < 2) return null;
  return (
    `the server calls what answered by ${countOf(names.length, 'name')}, now and when the kept answers were given: ` +
    `${names.map(shownModel).join(', ')}. Answers of two models are no single baseline. Begin a new folder in ` +
    'baseline.cache (with the cache action: another key), or set it to off.'
  );
}
