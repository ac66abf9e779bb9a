// Answers that were paid for once: what an earlier run asked in the very same way is not asked again. Only answers that
// came whole are kept; an error, a filtered, an empty and a cut-off one are asked again. Where they are kept is
// answerCache.ts.
import type { ChatClient } from '../client/chat.ts';
import type { Sampling } from '../schema/instrument.ts';
import { sha256 } from '../suite/identity.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import { ANSWER_CACHE_VERSION, type AnswerStore, type KeptAnswer, type KeptName } from './answerCache.ts';
import type { Ask } from './endpoint.ts';
import { type Answer, askedAs, type PlannedAnswer } from './source.ts';

/** The names of a plan's answers, of a client whose server is known by now. */
export function namesOfAnswers(client: ChatClient, sampling: Sampling): (item: PlannedAnswer) => KeptName {
  const { temperature, topP, maxTokens } = sampling;
  const extras = Object.entries(client.server?.extras() ?? {}).toSorted();
  const how = [ANSWER_CACHE_VERSION, client.model, client.address, temperature, topP, maxTokens, extras];
  const known = new Map<RenderedPrompt, string>();
  return ({ prompt, sample }) => {
    const asked = known.get(prompt) ?? hashOf(how, prompt);
    known.set(prompt, asked);
    return { asked, sample };
  };
}

/** By id and variant too: two prompts that read the same must not share one draw. */
function hashOf(how: readonly unknown[], { id, variant, messages, laterTurns = [] }: RenderedPrompt): string {
  const said = messages.map(({ role, content }) => [role, content]);
  return sha256(JSON.stringify([how, id, variant, said, laterTurns]));
}

export interface Remembering {
  readonly store: AnswerStore;
  readonly nameOf: (item: PlannedAnswer) => KeptName;
  readonly checkpoint: string;
  readonly now: () => Date;
}

/** The same way to ask, with a memory. */
export function remembering(ask: Ask, { store, nameOf, checkpoint, now }: Remembering): Ask {
  return async function* (items, signal) {
    const missing: PlannedAnswer[] = [];
    for (const item of items) {
      const kept = store.get(nameOf(item));
      if (kept === null) missing.push(item);
      else yield keptAnswer(checkpoint, item, kept);
    }
    if (missing.length === 0) return;
    for await (const answer of ask(missing, signal)) {
      const item = missing.find(({ index }) => index === answer.index);
      if (item !== undefined && answer.status === 'answered' && !answer.cutOff) {
        const { text, conversation, servedModel } = answer;
        await store.put(nameOf(item), {
          text,
          ...(conversation === undefined ? {} : { conversation: [...conversation] }),
          ...(servedModel === undefined ? {} : { servedModel }),
          at: now().toISOString(),
        });
      }
      yield answer;
    }
  };
}

function keptAnswer(checkpoint: string, item: PlannedAnswer, kept: KeptAnswer): Answer {
  const { text, conversation, servedModel, at } = kept;
  return {
    ...askedAs(checkpoint, item),
    status: 'answered',
    text,
    cutOff: false,
    ...(conversation === undefined ? {} : { conversation }),
    ...(servedModel === undefined ? {} : { servedModel }),
    keptAt: at,
  };
}
