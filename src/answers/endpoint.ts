// Answers asked of an OpenAI-compatible server. Pulls the plan's items in order, keeps as many requests outstanding as
// the client takes, and hands answers on as they land. How one is asked is in asking.ts, several by one request in
// together.ts.
import type { ChatClient } from '../client/chat.ts';
import type { Sampling } from '../schema/instrument.ts';
import { askAlone } from './asking.ts';
import { concurrently } from './concurrently.ts';
import type { Answer, AnswerSource, PlannedAnswer } from './source.ts';
import type { Together } from './together.ts';

export interface EndpointOptions {
  readonly client: ChatClient;
  readonly checkpoint: string;
  readonly sampling: Sampling;
  /** How portions of several are asked; null: there are none. */
  readonly together?: Together | null;
  /** A memory for the asking; absent: everything is asked. */
  readonly remember?: (ask: Ask) => Ask;
}

/**
 * Answers to the items of one portion, as they land; fewer than items only when it was cancelled. Throws the Failure
 * that ends the source.
 */
export type Ask = (items: readonly PlannedAnswer[], signal: AbortSignal) => AsyncIterable<Answer>;

/**
 * The answer source of one endpoint. `answers` throws the Failure `endpoint-refused` or `endpoint-unreachable` when
 * the client is given up, after everything that landed has been yielded; on abort it yields what landed and ends.
 */
export function endpointSource({
  client,
  checkpoint,
  sampling,
  together = null,
  remember = (asking) => asking,
}: EndpointOptions): AnswerSource {
  const asked = { client, checkpoint, sampling };
  async function* ask(items: readonly PlannedAnswer[], signal: AbortSignal): AsyncGenerator<Answer, void, undefined> {
    if (together !== null && items.length > 1) {
      yield* together.ask(asked, items, signal);
      return;
    }
    for (const item of items) {
      const answer = await askAlone(asked, item, signal);
      if (answer !== null) yield answer;
    }
  }
  return {
    kind: 'endpoint',
    description: `${client.model} at ${client.address}`,
    answers: (items, signal) =>
      concurrently(
        portions(items),
        { limit: () => (together?.isTrying() === true ? 1 : client.limit()), signal },
        remember(ask),
      ),
  };
}

/** Items that are asked for together. None is pulled but those of the portion; the last may have come short. */
async function* portions(
  items: AsyncIterable<PlannedAnswer>,
): AsyncGenerator<readonly PlannedAnswer[], void, undefined> {
  let held: PlannedAnswer[] = [];
  for await (const item of items) {
    held.push(item);
    if (held.length < (item.portion?.size ?? 1)) continue;
    yield held;
    held = [];
  }
  if (held.length > 0) yield held;
}
