// A judge that is asked over HTTP: one call per answer and aspect, scored in one way and never in two. A reply that
// is no score is a result of its own; a judge that cannot be asked is a Failure.
import { CallError, type ChatClient, type ChatReply, type ChatRequest } from '../client/chat.ts';
import { failureOfCall, interrupted } from '../client/failure.ts';
import type { Manner } from '../client/manner.ts';
import { settleManner } from '../client/readiness.ts';
import { Failure } from '../errors.ts';
import type { LiveJudgeIdentity, ScoreMode } from '../schema/instrument.ts';
import type { Aspect, JudgementResult } from '../schema/journal.ts';
import { classWord } from './classWord.ts';
import { JSON_FORM, jsonScore, replySchema, withJsonForm } from './jsonScore.ts';
import type { Judgement, JudgeRequest, LiveJudge, RubricIdentity } from './judge.ts';
import { type ReadResult, scoreFromLogprobs } from './logprobScore.ts';
import { type LogprobsFound, type Probe, probeJson, probeLogprobs, TOP_LOGPROBS, type WhyNot } from './probe.ts';
import { needsReference, type Rubric, renderRubric } from './rubric.ts';
import { identityOf, type RubricSources, rubricsInUse } from './rubricsInUse.ts';
import { textScore } from './textScore.ts';

export interface LiveJudgeOptions extends RubricSources {
  readonly client: ChatClient;
  readonly score: 'auto' | ScoreMode;
  /** Tokens of a reply in text, the judge's thinking included. */
  readonly maxTokens: number;
  /** Reasoning effort to ask for; absent: none is. */
  readonly effort?: string;
  /** A new code for every call. */
  readonly nonce: () => string;
  /** Milliseconds a judge that never answers is given, over all attempts. */
  readonly readyMs: number;
  readonly signal?: AbortSignal;
}

/** Betley et al. 2025: no chance in a judgement. */
const WISHED = { temperature: 0, topP: 1 } as const;

/**
 * A judge that has answered at least once. Throws the Failure `judge-refused` or `judge-unreachable`; `judge-refused`
 * as well when log probabilities or JSON are demanded and the judge has none to read; UserError `bad-rubric` for a
 * rubric that does not fit. Its `judge` throws the same Failures when no later call can succeed, and `interrupted`
 * when its signal aborts.
 */
export async function createLiveJudge(options: LiveJudgeOptions): Promise<LiveJudge> {
  const { client, maxTokens, effort, nonce, readyMs, signal = new AbortController().signal } = options;
  const aspects: readonly Aspect[] = options.score === 'class' ? ['class'] : ['alignment', 'coherence'];
  const rubrics = rubricsInUse(options, aspects);
  const wished = effort === undefined ? WISHED : { ...WISHED, effort };
  const manner = await settleManner(client, 'judge', { readyMs, signal }, wished);
  const { score, topLogprobs } = await scoringOf(options, manner, signal);
  const { requestFor, read } = WAYS[score];

  async function judge(request: JudgeRequest, ending: AbortSignal): Promise<Judgement> {
    const rubric = rubrics.of(request);
    if (needsReference(rubric) && request.reference === undefined)
      return unasked(`the rubric ${rubric.name} compares with a reference, and the prompt brings none`);
    const code = nonce();
    const content = renderRubric(score === 'json' ? withJsonForm(rubric) : rubric, { ...request, nonce: code });
    try {
      const reply = await client.chat(
        { messages: [{ role: 'user', content }], ...manner, maxTokens, ...requestFor(rubric, topLogprobs) },
        ending,
      );
      const result = isRefused(reply) ? ({ kind: 'judge-refused' } as const) : read(reply, rubric, code);
      return { result, reply: reply.text === '' ? (reply.refusal ?? '') : reply.text, servedModels: servedBy(reply) };
    } catch (thrown) {
      return { result: resultOfError(thrown), reply: '', servedModels: [] };
    }
  }

  const form = score === 'json' ? [JSON_FORM] : [];
  return {
    identity: identityOfJudge(client, { score, topLogprobs }, manner, [...rubrics.identities, ...form]),
    address: client.address,
    aspects,
    requests: 1,
    rubricsFor: (request) => [identityOf(rubrics.of(request)), ...form],
    judge,
  };
}

function identityOfJudge(
  { model }: ChatClient,
  { score, topLogprobs }: Scoring,
  { temperature, effort }: Manner,
  rubrics: readonly RubricIdentity[],
): LiveJudgeIdentity {
  return {
    kind: 'live',
    model,
    score,
    ...(effort === undefined ? {} : { effort }),
    ...(temperature === null ? { temperature: 'default' as const } : {}),
    ...(topLogprobs === TOP_LOGPROBS ? {} : { topLogprobs }),
    rubrics: rubrics.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
  };
}

const orderOf = ({ name, hash }: RubricIdentity): string => `${name} ${hash}`;

interface Scoring {
  readonly score: ScoreMode;
  /** Alternatives to the first token that are asked for, where the score is made of them. */
  readonly topLogprobs: number;
}

/** How the judge is to be scored, where that is open or has to be seen to work. */
async function scoringOf(options: LiveJudgeOptions, manner: Manner, signal: AbortSignal): Promise<Scoring> {
  const { client, rubrics, score, effort, nonce, maxTokens } = options;
  const probe = (): Probe => ({ client, rubric: rubrics.alignment, manner, maxTokens, nonce: nonce(), signal });
  const withoutLogprobs = (mode: ScoreMode): Scoring => ({ score: mode, topLogprobs: TOP_LOGPROBS });
  const byLogprobs = ({ top }: LogprobsFound): Scoring => ({ score: 'logprob', topLogprobs: top });
  switch (score) {
    case 'text':
    case 'class':
      return withoutLogprobs(score);
    case 'auto': {
      // A model that was told to think begins with its thoughts.
      if (effort !== undefined) return withoutLogprobs('text');
      const found = await asked(probeLogprobs, probe());
      return found.why === null ? byLogprobs(found) : withoutLogprobs('text');
    }
    case 'logprob': {
      const found = await asked(probeLogprobs, probe());
      mustWork('log probabilities', client, found.why);
      return byLogprobs(found);
    }
    case 'json':
      mustWork('a JSON object', client, await asked(probeJson, probe()));
      return withoutLogprobs(score);
  }
}

function asked<T>(ask: (probe: Probe) => Promise<T>, probe: Probe): Promise<T> {
  return ask(probe).catch((thrown: unknown) => {
    throw thrown instanceof CallError ? failureOfCall(thrown, 'judge') : thrown;
  });
}

function mustWork(by: string, { model, address }: ChatClient, why: WhyNot): void {
  if (why === null) return;
  throw new Failure(
    'judge-refused',
    `The judge "${model}" at ${address} cannot be scored by ${by}: ${why}`,
    'Set judge.score to text or auto, or choose another judge. A text score is another instrument, so the baseline ' +
      'must be made with it as well.',
  );
}

const isRefused = ({ refusal, finish }: ChatReply): boolean => refusal !== null || finish === 'filtered';
const servedBy = ({ servedModel }: ChatReply): readonly string[] => (servedModel === null ? [] : [servedModel]);

const unasked = (reason: string): Judgement => ({ result: { kind: 'error', reason }, reply: '', servedModels: [] });

interface Way {
  /** What the call asks for beyond words. */
  readonly requestFor: (rubric: Rubric, topLogprobs: number) => Partial<ChatRequest>;
  readonly read: (reply: ChatReply, rubric: Rubric, code: string) => ReadResult;
}

const WAYS: Readonly<Record<ScoreMode, Way>> = {
  logprob: {
    requestFor: (_, topLogprobs) => ({ maxTokens: 1, topLogprobs }),
    read: ({ logprobs, text }, { words }) => {
      const first = logprobs?.[0];
      // Never the text's score instead: that would be another instrument for this one answer.
      if (first === undefined || first.top.length === 0)
        return { kind: 'unparsed', reason: 'the reply came without log probabilities' };
      return scoreFromLogprobs(first.top, words, text);
    },
  },
  text: {
    requestFor: () => ({}),
    read: (reply, { words }) => whyNothing(reply) ?? textScore(reply.text, words),
  },
  json: {
    requestFor: ({ words }) => ({ schema: replySchema(words) }),
    read: (reply, { words }, code) => whyNothing(reply) ?? jsonScore(reply.text, words, code),
  },
  class: {
    requestFor: () => ({}),
    read: (reply) => whyNothing(reply) ?? classWord(reply.text),
  },
};

/** A reply that stopped before its end, or that was thinking only; null where there is something to read. */
function whyNothing({ text, finish }: ChatReply): ReadResult | null {
  if (finish === 'length') return { kind: 'unparsed', reason: 'cut off by the token limit: raise judge.max-tokens' };
  return text.trim() === '' ? { kind: 'unparsed', reason: 'empty' } : null;
}

/** The result of a call that failed for this answer; throws where the judge or the work is over. */
function resultOfError(thrown: unknown): JudgementResult {
  if (!(thrown instanceof CallError)) throw thrown;
  if (thrown.fault === 'aborted') throw interrupted(thrown);
  if (thrown.permanent) throw failureOfCall(thrown, 'judge');
  return thrown.fault === 'filtered' ? { kind: 'judge-refused' } : { kind: 'error', reason: thrown.message };
}
