// A server's 200 read into our own words. Nothing in it is believed: HTML, an empty body, broken JSON, an error in
// the place of an answer are told apart, and log probabilities that are not understood count as not sent. Pure.
import { z } from 'zod';
import { isHtml, parsedJson } from './bodyText.ts';
import type { ChatReply, TokenAlternatives } from './chat.ts';
import { stripThinking } from './thinking.ts';
import type { Trouble } from './trouble.ts';

const part = z.looseObject({ type: z.string().optional(), text: z.string().optional() });
const content = z.union([z.string(), z.array(part)]).nullish();
/** Some send an object or parts here: that it is there is all that matters. */
const thinking = z.unknown().optional();
const tokenCount = z.int().nonnegative().catch(0);

const bodySchema = z.looseObject({
  model: z.string().nullish().catch(null),
  choices: z.array(
    z.looseObject({
      finish_reason: z.string().nullish(),
      message: z.looseObject({
        content,
        refusal: z.string().nullish(),
        reasoning: thinking,
        reasoning_content: thinking,
      }),
      logprobs: z.unknown().optional(),
    }),
  ),
  usage: z.looseObject({ prompt_tokens: tokenCount, completion_tokens: tokenCount }).nullish().catch(null),
});

const errorSchema = z.union([
  z.looseObject({ error: z.union([z.string(), z.looseObject({})]) }).transform(({ error }) => error),
  z
    .looseObject({ choices: z.array(z.looseObject({ error: z.looseObject({}) })).min(1) })
    .transform(({ choices }) => choices[0]?.error ?? {}),
]);

const alternative = z.looseObject({ token: z.string(), logprob: z.number().nullish() });
const currentShape = z.looseObject({
  content: z.array(z.looseObject({ token: z.string(), top_logprobs: z.array(alternative).nullish() })),
});
/** As of the completions API; some servers still send it. */
const olderShape = z.looseObject({
  tokens: z.array(z.string()),
  top_logprobs: z.array(z.record(z.string(), z.number().nullable())),
});

export type ReadReply =
  | {
      readonly kind: 'replies';
      /** One at least. */
      readonly replies: readonly [ChatReply, ...ChatReply[]];
      readonly tokens: { readonly prompt: number; readonly completion: number };
    }
  /** An error where the answer should be. */
  | { readonly kind: 'error'; readonly error: unknown }
  /** Not a chat reply at all; `what` completes "the server answered ...". */
  | { readonly kind: 'bad'; readonly what: string };

const FINISH: Readonly<Record<string, ChatReply['finish']>> = {
  stop: 'stop',
  eos: 'stop',
  eos_token: 'stop',
  stop_sequence: 'stop',
  length: 'length',
  max_tokens: 'length',
  content_filter: 'filtered',
};

type Pair = TokenAlternatives['top'][number];

function readLogprobs(raw: unknown): readonly TokenAlternatives[] | null {
  if (raw === undefined || raw === null) return null;
  const current = currentShape.safeParse(raw);
  if (current.success) {
    const tokens = current.data.content.map(({ token, top_logprobs: top }) => ({
      token,
      top: (top ?? []).flatMap((one): Pair[] =>
        typeof one.logprob === 'number' ? [{ token: one.token, logprob: one.logprob }] : [],
      ),
    }));
    return tokens.length === 0 ? null : tokens;
  }
  const older = olderShape.safeParse(raw);
  if (!older.success || older.data.tokens.length === 0) return null;
  return older.data.tokens.map((token, place) => ({
    token,
    top: Object.entries(older.data.top_logprobs[place] ?? {}).flatMap(([name, logprob]): Pair[] =>
      logprob === null ? [] : [{ token: name, logprob }],
    ),
  }));
}

const textOf = (raw: z.infer<typeof content>): string =>
  typeof raw === 'string'
    ? raw
    : (raw ?? []).map((one) => (one.type === undefined || one.type === 'text' ? (one.text ?? '') : '')).join('');

/** What a text is that is not the JSON it should be. */
function wordsForText(text: string): string {
  if (isHtml(text)) return 'HTML instead of JSON';
  return /^\s*[[{]/u.test(text) ? 'broken or cut-off JSON' : 'text that is not JSON';
}

/** Most replies hold none, and finding that out by the schema costs more than all the rest. */
function mayHoldError(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { choices } = body;
  return 'error' in body || (Array.isArray(choices) && choices.some((choice) => isObject(choice) && 'error' in choice));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Reads the text of a 200, whatever type it says it has. */
export function readReply(text: string): ReadReply {
  if (text.trim() === '') return { kind: 'bad', what: 'with an empty body' };
  const body = parsedJson(text);
  if (body === undefined) return { kind: 'bad', what: wordsForText(text) };
  const error = mayHoldError(body) ? errorSchema.safeParse(body) : null;
  if (error?.success === true) return { kind: 'error', error: error.data };
  const read = bodySchema.safeParse(body);
  if (!read.success) return { kind: 'bad', what: 'JSON that is not a chat reply' };
  const [first, ...others] = read.data.choices;
  if (first === undefined) return { kind: 'bad', what: 'without any choice' };
  if (read.data.choices.some(({ finish_reason: finish }) => finish === 'error'))
    return { kind: 'bad', what: 'with a reply that broke off in an error' };
  const reply = (choice: Choice): ChatReply => replyOf(choice, read.data.model ?? null);
  return {
    kind: 'replies',
    replies: [reply(first), ...others.map(reply)],
    tokens: { prompt: read.data.usage?.prompt_tokens ?? 0, completion: read.data.usage?.completion_tokens ?? 0 },
  };
}

type Choice = z.infer<typeof bodySchema>['choices'][number];

function replyOf({ finish_reason: finish, message, logprobs }: Choice, servedModel: string | null): ChatReply {
  const { refusal } = message;
  const thinkingIn = THINKING.find((name) => typeof message[name] === 'string' && message[name] !== '');
  return {
    text: stripThinking(textOf(message.content)),
    finish: FINISH[finish ?? ''] ?? 'other',
    refusal: refusal === undefined || refusal === null || refusal.trim() === '' ? null : refusal,
    servedModel,
    logprobs: readLogprobs(logprobs),
    ...(thinkingIn === undefined ? {} : { thinkingIn }),
  };
}

/** vLLM and Ollama use the first name, SGLang and older vLLM the second. */
const THINKING = ['reasoning', 'reasoning_content'] as const;

/** A reply of which the limit of tokens left nothing. */
export const CUT_OFF: ChatReply = { text: '', finish: 'length', refusal: null, servedModel: null, logprobs: null };

/** OpenAI's reasoning models refuse with a 400 where others answer with nothing: the thinking took all the tokens. */
const OUT_OF_TOKENS = /max_tokens or model output limit was reached/iu;

/** Whether a refused call was in truth one whose reply was cut off before its first word. */
export function saysCutOff({ fault, said }: Trouble): boolean {
  return fault === 'bad-request' && OUT_OF_TOKENS.test(said);
}
