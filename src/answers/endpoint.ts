// Answers asked of an OpenAI-compatible server. Pulls the plan's items in order, keeps as many of them outstanding as
// the client takes, and hands answers on as they land. It retries nothing: that is the client's business.
import { CallError, type ChatClient, type ChatReply } from '../client/chat.ts';
import { failureOfCall } from '../client/failure.ts';
import type { Sampling } from '../schema/instrument.ts';
import type { Message, RenderedPrompt } from '../suite/suite.ts';
import { concurrently } from './concurrently.ts';
import { type Answer, type AnswerSource, askedAs, type PlannedAnswer } from './source.ts';

export interface EndpointOptions {
  readonly client: ChatClient;
  readonly checkpoint: string;
  readonly sampling: Sampling;
  /** A memory for the asking; absent: everything is asked. */
  readonly remember?: (ask: Ask) => Ask;
}

/** One answer; null when the call was cancelled. Throws the Failure that ends the source. */
export type Ask = (item: PlannedAnswer, signal: AbortSignal) => Promise<Answer | null>;

/**
 * The answer source of one endpoint. `answers` throws the Failure `endpoint-refused` or `endpoint-unreachable` when
 * the client is given up, after everything that landed has been yielded; on abort it yields what landed and ends.
 */
export function endpointSource({
  client,
  checkpoint,
  sampling,
  remember = (asking) => asking,
}: EndpointOptions): AnswerSource {
  const asking = remember((item, signal) => ask(client, checkpoint, sampling, item, signal));
  return {
    kind: 'endpoint',
    description: `${client.model} at ${client.address}`,
    answers: (items, signal) => concurrently(items, { limit: () => client.limit(), signal }, asking),
  };
}

async function ask(
  client: ChatClient,
  checkpoint: string,
  { temperature, topP, maxTokens }: Sampling,
  item: PlannedAnswer,
  signal: AbortSignal,
): Promise<Answer | null> {
  const asked = askedAs(checkpoint, item);
  const say = (messages: readonly Message[]): Promise<ChatReply> =>
    client.chat({ messages, temperature, topP, maxTokens }, signal);
  try {
    return { ...asked, ...(await converse(item.prompt, say)) };
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
