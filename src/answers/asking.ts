// One answer asked of a chat client, and what a reply or a failed call makes of an answer. It retries nothing: that is
// the client's business.
import { CallError, type ChatClient, type ChatReply, type ChatRequest } from '../client/chat.ts';
import { failureOfCall } from '../client/failure.ts';
import type { Sampling } from '../schema/instrument.ts';
import type { Message, RenderedPrompt } from '../suite/suite.ts';
import { type Answer, askedAs, type PlannedAnswer } from './source.ts';

/** Whom to ask, of which checkpoint, and how. */
export interface Asked {
  readonly client: ChatClient;
  readonly checkpoint: string;
  readonly sampling: Sampling;
}

/** null: the call was cancelled. Throws the Failure after which no other call can succeed. */
export async function askAlone(
  { client, checkpoint, sampling }: Asked,
  item: PlannedAnswer,
  signal: AbortSignal,
): Promise<Answer | null> {
  const say = (messages: readonly Message[]): Promise<ChatReply> => client.chat(requestOf(messages, sampling), signal);
  try {
    return { ...askedAs(checkpoint, item), ...(await converse(item.prompt, say)) };
  } catch (thrown) {
    const fate = fateOf(thrown);
    return fate === null ? null : { ...askedAs(checkpoint, item), ...fate };
  }
}

export const requestOf = (messages: readonly Message[], { temperature, topP, maxTokens }: Sampling): ChatRequest => ({
  messages,
  temperature,
  topP,
  maxTokens,
});

/** What a failed call makes of an answer; null: it was cancelled. Throws the Failure that ends the source. */
export function fateOf(thrown: unknown): Pick<Answer, 'status' | 'text' | 'cutOff' | 'error'> | null {
  if (!(thrown instanceof CallError)) throw thrown;
  if (thrown.fault === 'aborted') return null;
  if (thrown.permanent) throw failureOfCall(thrown, 'endpoint');
  const status = thrown.fault === 'filtered' ? 'filtered' : 'error';
  return { status, text: '', cutOff: false, error: thrown.message };
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

export function landed(reply: ChatReply): Pick<Answer, 'status' | 'text' | 'cutOff' | 'servedModel'> {
  // A model that declines through the refusal field has answered: its refusal is the text to judge.
  const text = reply.text.trim() === '' ? (reply.refusal ?? '') : reply.text;
  const status = reply.finish === 'filtered' ? 'filtered' : text.trim() === '' ? 'empty' : 'answered';
  const servedModel = reply.servedModel === null ? {} : { servedModel: reply.servedModel };
  return { status, text, cutOff: reply.finish === 'length', ...servedModel };
}
