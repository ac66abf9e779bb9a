// Which score a judge can give, found by one real judging call: the probability of a number can be read only where
// the server sends log probabilities and the number is a single token.
import { CallError, type ChatClient, type ChatReply } from '../client/chat.ts';
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
};

export type Probed =
  | { readonly score: 'logprob' }
  /** `why` completes "it cannot be scored by log probabilities: ...". */
  | { readonly score: 'text'; readonly why: string };

/** Asks for log probabilities once. Throws CallError, except for a 400, which may be about just that. */
export async function probeScore(
  client: ChatClient,
  rubric: Rubric,
  nonce: string,
  signal: AbortSignal,
): Promise<Probed> {
  const content = renderRubric(rubric, { ...SOUND, nonce });
  const request = { messages: [{ role: 'user', content }], temperature: 0, topP: 1, maxTokens: PROBE_TOKENS } as const;
  try {
    return decide(await client.chat({ ...request, topLogprobs: TOP_LOGPROBS }, signal), rubric);
  } catch (thrown) {
    if (!(thrown instanceof CallError) || thrown.fault !== 'bad-request' || thrown.permanent) throw thrown;
    // Without them it must work; otherwise the 400 was about something else, and text would fail as well.
    await client.chat(request, signal);
    return { score: 'text', why: `the server does not accept the request for them. ${thrown.happened}` };
  }
}

function decide({ logprobs, text, finish }: ChatReply, { words }: Rubric): Probed {
  const [first, second] = logprobs ?? [];
  if (first === undefined || first.top.length === 0) return { score: 'text', why: 'the server sends none.' };
  const integers = [first.token, ...first.top.map(({ token }) => token)].map(integerOf).filter((one) => one !== null);
  const read = scoreFromLogprobs(first.top, words, first.token);
  if (integerOf(first.token) === null || read.kind !== 'score')
    return { score: 'text', why: `its first token is not a number with a probability of at least ${MINIMUM_MASS}.` };
  const goesOn = second !== undefined && /^\d/u.test(second.token);
  // A lone digit may be the first of two, unless the reply is over and it was all of it.
  const isWhole = finish === 'stop' && text.trim() === first.token.trim();
  if (goesOn || (!isWhole && integers.every((one) => one < TWO_DIGITS)))
    return { score: 'text', why: 'it writes a number in several tokens.' };
  return { score: 'logprob' };
}
