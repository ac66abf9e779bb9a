// Answers asked of an OpenAI-compatible server. Pulls the plan's items in order, keeps at most `inFlight` of them
// outstanding, and hands answers on as they land. It retries nothing: that is the client's business.
import { CallError, type ChatClient, type ChatReply } from '../client/chat.ts';
import { failureOfCall } from '../client/failure.ts';
import type { Sampling } from '../schema/instrument.ts';
import type { Message, RenderedPrompt } from '../suite/suite.ts';
import { type Answer, type AnswerSource, forTheJudge, type PlannedAnswer } from './source.ts';

export interface EndpointOptions {
  readonly client: ChatClient;
  readonly checkpoint: string;
  readonly sampling: Sampling;
  readonly inFlight: number;
}

/** Answers that may wait for a slow consumer, as a multiple of `inFlight`, those outstanding included. */
const WINDOW = 2;

/**
 * The answer source of one endpoint. `answers` throws the Failure `endpoint-refused` or `endpoint-unreachable` when
 * the client is given up, after everything that landed has been yielded; on abort it yields what landed and ends.
 */
export function endpointSource({ client, checkpoint, sampling, inFlight }: EndpointOptions): AnswerSource {
  return {
    kind: 'endpoint',
    description: `${client.model} at ${client.address}`,
    answers: (items, signal) =>
      concurrently(items, { inFlight, signal }, (item, ending) => ask(client, checkpoint, sampling, item, ending)),
  };
}

/** One answer; null when the call was cancelled. Throws the Failure that ends the source. */
async function ask(
  client: ChatClient,
  checkpoint: string,
  { temperature, topP, maxTokens }: Sampling,
  { prompt, sample, index }: PlannedAnswer,
  signal: AbortSignal,
): Promise<Answer | null> {
  const asked = {
    key: { checkpoint, prompt: prompt.id, variant: prompt.variant, sample },
    index,
    category: prompt.category,
    domains: prompt.domains,
    question: prompt.question,
    ...forTheJudge(prompt),
  };
  const say = (messages: readonly Message[]): Promise<ChatReply> =>
    client.chat({ messages, temperature, topP, maxTokens }, signal);
  try {
    return { ...asked, ...(await converse(prompt, say)) };
  } catch (thrown) {
    if (!(thrown instanceof CallError)) throw thrown;
    if (thrown.fault === 'aborted') return null;
    if (thrown.permanent) throw failureOfCall(thrown, 'endpoint');
    const status = thrown.fault === 'filtered' ? 'filtered' : 'error';
    return { ...asked, status, text: '', cutOff: false, error: thrown.message };
  }
}

type Landed = Pick<Answer, 'conversation' | 'status' | 'text' | 'cutOff' | 'servedModel'>;

/**
 * The user's turns one after the other, the model's own replies between them; the last reply is the answer. A turn
 * without a text to go on from ends the conversation there.
 */
async function converse(
  { messages, laterTurns = [] }: RenderedPrompt,
  say: (messages: readonly Message[]) => Promise<ChatReply>,
): Promise<Landed> {
  let conversation = messages;
  let last = landed(await say(conversation));
  for (const turn of laterTurns) {
    if (last.status !== 'answered') break;
    conversation = [...conversation, { role: 'assistant', content: last.text }, { role: 'user', content: turn }];
    const next = landed(await say(conversation));
    last = { ...next, cutOff: last.cutOff || next.cutOff };
  }
  return laterTurns.length === 0 ? last : { ...last, conversation };
}

function landed(reply: ChatReply): Pick<Answer, 'status' | 'text' | 'cutOff' | 'servedModel'> {
  // A model that declines through the refusal field has answered: its refusal is the text to judge.
  const text = reply.text.trim() === '' ? (reply.refusal ?? '') : reply.text;
  const status = reply.finish === 'filtered' ? 'filtered' : text.trim() === '' ? 'empty' : 'answered';
  const servedModel = reply.servedModel === null ? {} : { servedModel: reply.servedModel };
  return { status, text, cutOff: reply.finish === 'length', ...servedModel };
}

/**
 * Yields what `work` makes of each item, as it lands (null: nothing). Items are pulled in order, one for each free
 * place. The first throw stops the pulling; what is in flight may still land and is yielded, then it is thrown.
 */
async function* concurrently<T, R>(
  items: Iterable<T>,
  { inFlight, signal }: { inFlight: number; signal: AbortSignal },
  work: (item: T, signal: AbortSignal) => Promise<R | null>,
): AsyncGenerator<R, void, undefined> {
  const iterator = items[Symbol.iterator]();
  const ending = new AbortController();
  const ready: R[] = [];
  const state: { outstanding: number; hasMore: boolean; failure: { readonly thrown: unknown } | null } = {
    outstanding: 0,
    hasMore: true,
    failure: null,
  };
  let wake = (): void => undefined;
  const stop = (): void => {
    state.hasMore = false;
    ending.abort();
    wake();
  };

  async function run(item: T): Promise<void> {
    try {
      const result = await work(item, ending.signal);
      if (result !== null) ready.push(result);
    } catch (thrown) {
      state.failure ??= { thrown };
      state.hasMore = false;
    }
    state.outstanding -= 1;
    fill();
    wake();
  }

  function fill(): void {
    while (state.hasMore && state.outstanding < inFlight && state.outstanding + ready.length < WINDOW * inFlight) {
      try {
        const next = iterator.next();
        if (next.done === true) state.hasMore = false;
        else {
          state.outstanding += 1;
          void run(next.value);
        }
      } catch (thrown) {
        state.failure ??= { thrown };
        state.hasMore = false;
      }
    }
  }

  if (signal.aborted) return;
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      fill();
      const result = ready.shift();
      if (result !== undefined) yield result;
      else if (state.outstanding === 0) break;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
    if (state.failure !== null) throw state.failure.thrown;
  } finally {
    signal.removeEventListener('abort', stop);
    // Also where the consumer leaves early: nothing goes on asking behind its back.
    stop();
  }
}
