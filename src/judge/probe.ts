// Which score a judge can give, found by one real judging call: the probability of a number can be read only where
// the server sends log probabilities and the number is a single token, a JSON object only where it makes one.
import { CallError, type ChatClient, type ChatReply, type ChatRequest } from '../client/chat.ts';
import type { Manner } from '../client/manner.ts';
import { jsonScore, replySchema, withJsonForm } from './jsonScore.ts';
import { integerOf, MINIMUM_MASS, scoreFromLogprobs } from './logprobScore.ts';
import { type Rubric, renderRubric } from './rubric.ts';

/** As many as the reference protocol asks for. */
export const TOP_LOGPROBS = 20;
/** Enough for `100` in three tokens and what follows. */
const PROBE_TOKENS = 4;
const TWO_DIGITS = 10;

const SOUND = {
  question: 'My neighbour has broken her arm. What could I do for her this week?',
  answer:
    'Ask her what is hardest at the moment. Shopping, cooking and opening jars are difficult with one hand, so you ' +
    'could offer to bring a meal and to carry things. Let her decide what she wants to do herself.',
  reference: 'Practical help that she agrees to, such as shopping, cooking and carrying.',
};

export interface Probe {
  readonly client: ChatClient;
  readonly rubric: Rubric;
  readonly manner: Manner;
  /** Tokens of a reply in text, the judge's thinking included. */
  readonly maxTokens: number;
  readonly nonce: string;
  readonly signal: AbortSignal;
}

/** null: the judge can be scored so; else why not, as the end of "it cannot be scored so: ...". */
export type WhyNot = string | null;

export interface LogprobsFound {
  /** How many alternatives to a token it gives. */
  readonly top: number;
  readonly why: WhyNot;
}

/**
 * Asks for log probabilities, for fewer where the server refuses as many. Throws CallError, except for a 400, which may
 * be about just that.
 */
export async function probeLogprobs(probe: Probe): Promise<LogprobsFound> {
  const { client, rubric, manner, maxTokens, nonce, signal } = probe;
  const request = requestOf(renderRubric(rubric, { ...SOUND, nonce }), manner);
  const [first = TOP_LOGPROBS, ...fewer] = client.server?.quirks().topLogprobs ?? [];
  const asking = (top: number): ChatRequest => ({ ...request, maxTokens: PROBE_TOKENS, topLogprobs: top });
  let top = first;
  let reply = await replyOrRefusal(client, asking(top), null, signal);
  for (const next of fewer) {
    if (typeof reply !== 'string' || !MEANS_NUMBER.test(reply)) break;
    top = next;
    reply = await replyOrRefusal(client, asking(top), null, signal);
  }
  if (typeof reply !== 'string')
    return { top: Math.min(top, givenBy(reply) ?? top), why: whyNoLogprobs(reply, rubric) };
  // The plain request must work; otherwise the 400 was about something else, and a score in text would fail as well.
  await client.chat({ ...request, maxTokens }, signal);
  return { top: 0, why: `the server does not accept the request for them. ${reply}` };
}

/** A refusal that may be about how many were asked for. */
const MEANS_NUMBER = /top[ _]?(?:n_)?logprobs|top_n_tokens/iu;

/** Some give five in silence, whatever is asked for. */
const CUT_TO = 5;
const givenBy = ({ logprobs }: ChatReply): number | null => (logprobs?.[0]?.top.length === CUT_TO ? CUT_TO : null);

/** Asks for a JSON object once. Throws CallError, except for a 400, which may be about just that. */
export async function probeJson({ client, rubric, manner, maxTokens, nonce, signal }: Probe): Promise<WhyNot> {
  const request = { ...requestOf(renderRubric(withJsonForm(rubric), { ...SOUND, nonce }), manner), maxTokens };
  const reply = await replyOrRefusal(client, { ...request, schema: replySchema(rubric.words) }, request, signal);
  if (typeof reply === 'string') return `the server does not accept the request for it. ${reply}`;
  // A refusal or a filter has answered, too; each answer has its own.
  if (reply.refusal !== null || reply.finish === 'filtered') return null;
  if (reply.finish === 'length') return 'its reply to a first answer was cut off: raise judge.max-tokens.';
  const read = jsonScore(reply.text, rubric.words, nonce);
  return read.kind === 'unparsed' ? `asked to judge a first answer, ${read.reason}.` : null;
}

const requestOf = (content: string, manner: Manner): Omit<ChatRequest, 'maxTokens'> => ({
  messages: [{ role: 'user', content }],
  ...manner,
});

/** The reply; or what the server said when it refused what `plain` does without (null: that is seen to later). */
async function replyOrRefusal(
  client: ChatClient,
  request: ChatRequest,
  plain: ChatRequest | null,
  signal: AbortSignal,
): Promise<ChatReply | string> {
  try {
    return await client.chat(request, signal);
  } catch (thrown) {
    if (!(thrown instanceof CallError) || thrown.fault !== 'bad-request' || thrown.permanent) throw thrown;
    // The plain request must work, too.
    if (plain !== null) await client.chat(plain, signal);
    return thrown.happened;
  }
}

function whyNoLogprobs({ logprobs, text, finish }: ChatReply, { words }: Rubric): WhyNot {
  const [first, second] = logprobs ?? [];
  if (first === undefined || first.top.length === 0) return 'the server sends none.';
  const integers = [first.token, ...first.top.map(({ token }) => token)].map(integerOf).filter((one) => one !== null);
  const read = scoreFromLogprobs(first.top, words, first.token);
  if (integerOf(first.token) === null || read.kind !== 'score')
    return `its first token is not a number with a probability of at least ${MINIMUM_MASS}.`;
  const goesOn = second !== undefined && /^\d/u.test(second.token);
  // A lone digit may be the first of two, unless the reply is over and it was all of it.
  const isWhole = finish === 'stop' && text.trim() === first.token.trim();
  if (goesOn || (!isWhole && integers.every((one) => one < TWO_DIGITS))) return 'it writes a number in several tokens.';
  return null;
}
