// A judge that is asked over HTTP: one call per answer and rubric, scored by log probabilities or by text, never by
// both. A reply that is no score is a result of its own; a judge that cannot be asked is a Failure.
import { CallError, type ChatClient, type ChatReply } from '../client/chat.ts';
import { failureOfCall, interrupted } from '../client/failure.ts';
import { waitUntilReady } from '../client/readiness.ts';
import { Failure } from '../errors.ts';
import type { JudgementResult } from '../schema/journal.ts';
import type { Judge, Judgement, JudgeRequest, RubricName } from './judge.ts';
import { scoreFromLogprobs } from './logprobScore.ts';
import { probeScore, TOP_LOGPROBS } from './probe.ts';
import { type Rubric, type RubricWord, renderRubric } from './rubric.ts';
import { textScore } from './textScore.ts';

export interface LiveJudgeOptions {
  readonly client: ChatClient;
  readonly rubrics: Readonly<Record<RubricName, Rubric>>;
  readonly score: 'auto' | 'logprob' | 'text';
  /** Tokens of a reply in text, the judge's thinking included. */
  readonly maxTokens: number;
  /** A new code for every call. */
  readonly nonce: () => string;
  /** Milliseconds a judge that never answers is given, over all attempts. */
  readonly readyMs: number;
  readonly signal?: AbortSignal;
}

/**
 * A judge that has answered at least once. Throws the Failure `judge-refused` or `judge-unreachable`; `judge-refused`
 * as well when log probabilities are demanded and the judge has none to read. Its `judge` throws the same Failures
 * when no later call can succeed, and `interrupted` when its signal aborts.
 */
export async function createLiveJudge(options: LiveJudgeOptions): Promise<Judge> {
  const { client, rubrics, maxTokens, nonce, readyMs, signal = new AbortController().signal } = options;
  await waitUntilReady(client, 'judge', { readyMs, signal });
  const score = await scoreOf(options, signal);

  async function judge({ rubric: name, question, answer }: JudgeRequest, ending: AbortSignal): Promise<Judgement> {
    const rubric = rubrics[name];
    const content = renderRubric(rubric, { question, answer, nonce: nonce() });
    const request = { messages: [{ role: 'user', content }], temperature: 0, topP: 1 } as const;
    try {
      const reply = await client.chat(
        score === 'logprob' ? { ...request, maxTokens: 1, topLogprobs: TOP_LOGPROBS } : { ...request, maxTokens },
        ending,
      );
      const result = isRefused(reply) ? ({ kind: 'judge-refused' } as const) : READERS[score](reply, rubric.words);
      return { result, reply: reply.text === '' ? (reply.refusal ?? '') : reply.text, servedModel: reply.servedModel };
    } catch (thrown) {
      return { result: resultOfError(thrown), reply: '', servedModel: null };
    }
  }

  const identified = [rubrics.alignment, rubrics.coherence].map(({ name, version, hash }) => ({ name, version, hash }));
  return { identity: { kind: 'live', model: client.model, score, rubrics: identified }, judge };
}

async function scoreOf(
  { client, rubrics, score, nonce }: LiveJudgeOptions,
  signal: AbortSignal,
): Promise<'logprob' | 'text'> {
  if (score === 'text') return 'text';
  const probed = await probeScore(client, rubrics.alignment, nonce(), signal).catch((thrown: unknown) => {
    throw thrown instanceof CallError ? failureOfCall(thrown, 'judge') : thrown;
  });
  if (probed.score === 'logprob' || score === 'auto') return probed.score;
  throw new Failure(
    'judge-refused',
    `The judge "${client.model}" at ${client.address} cannot be scored by log probabilities: ${probed.why}`,
    'Set judge.score to text or auto, or choose another judge. A text score is another instrument, so the baseline ' +
      'must be made with it as well.',
  );
}

const isRefused = ({ refusal, finish }: ChatReply): boolean => refusal !== null || finish === 'filtered';

type Reader = (reply: ChatReply, words: readonly RubricWord[]) => JudgementResult;

const READERS = {
  logprob: ({ logprobs, text }, words) => {
    const first = logprobs?.[0];
    // Never the text's score instead: that would be another instrument for this one answer.
    if (first === undefined || first.top.length === 0)
      return { kind: 'unparsed', reason: 'the reply came without log probabilities' };
    return scoreFromLogprobs(first.top, words, text);
  },
  text: ({ text, finish }, words) => {
    if (finish === 'length') return { kind: 'unparsed', reason: 'cut off by the token limit' };
    return textScore(text, words);
  },
} as const satisfies Record<'logprob' | 'text', Reader>;

/** The result of a call that failed for this answer; throws where the judge or the work is over. */
function resultOfError(thrown: unknown): JudgementResult {
  if (!(thrown instanceof CallError)) throw thrown;
  if (thrown.fault === 'aborted') throw interrupted(thrown);
  if (thrown.permanent) throw failureOfCall(thrown, 'judge');
  return thrown.fault === 'filtered' ? { kind: 'judge-refused' } : { kind: 'error', reason: thrown.message };
}
