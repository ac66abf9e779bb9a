// Answers of a server that this run started: ends as soon as the server does, instead of waiting for calls that nobody
// will answer, and says why. Asks nothing itself.
import type { Served } from './served.ts';
import type { Answer, AnswerSource, PlannedAnswer } from './source.ts';

/** The same source, watched. `served` null: somebody else runs the server. */
export function servedSource(source: AnswerSource, served: Served | null): AnswerSource {
  if (served === null) return source;
  const { kind, description } = source;
  return { kind, description, answers: (items, signal) => watched(source, served, items, signal) };
}

async function* watched(
  source: AnswerSource,
  served: Served,
  items: Parameters<AnswerSource['answers']>[0],
  signal: AbortSignal,
): AsyncGenerator<Answer, void, undefined> {
  const count = { asked: 0, answered: 0, isAll: false };
  async function* counted(): AsyncGenerator<PlannedAnswer> {
    for await (const item of items) {
      count.asked += 1;
      yield item;
    }
    count.isAll = true;
  }
  try {
    for await (const answer of source.answers(counted(), AbortSignal.any([signal, served.died]))) {
      count.answered += 1;
      yield answer;
    }
  } catch (thrown) {
    throw await served.explain(thrown);
  }
  // A server that ends after its last answer has done its work.
  if (signal.aborted || (count.isAll && count.answered >= count.asked)) return;
  const death = await served.death();
  if (death !== null) throw death;
}
