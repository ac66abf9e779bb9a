// What the benchmark's server says: an answer with a number of its own, and what a judge says in the form that each
// runner reads. The model's name in the request says which. Pure.
import { z } from 'zod';
import { askedBy, type Label, thoughtOf } from '../../__tests__/support/judges.ts';
import type { Kind, Ledger } from './ledger.ts';

/** Who is asked: the checkpoint, and the judge in the words that a runner understands. */
export const MODELS = {
  checkpoint: 'checkpoint',
  /** A number with log probabilities, as the gate asks for it. */
  judge: 'judge',
  /** `{"pass": true, "score": 1, "reason": …}` */
  verdictJudge: 'judge-verdict',
  /** `GRADE: C` */
  gradeJudge: 'judge-grade',
} as const;

const textPart = z.looseObject({ text: z.string().optional() });
export const chatSchema = z.looseObject({
  model: z.string(),
  messages: z
    .array(z.looseObject({ role: z.string(), content: z.union([z.string(), z.array(textPart)]).nullish() }))
    .min(1),
  max_tokens: z.number().nullish(),
  max_completion_tokens: z.number().nullish(),
  logprobs: z.boolean().nullish(),
  top_logprobs: z.number().nullish(),
});
export type Chat = z.infer<typeof chatSchema>;

export interface Known {
  /** What the suite asks, word for word: the end of a prompt. */
  readonly prompts: ReadonlySet<string>;
  /** The controls' answers. */
  readonly labels: ReadonlyMap<string, Label>;
  /** Characters of an answer. */
  readonly answerLength: number;
}

export interface Reply {
  readonly kind: Kind;
  readonly body: string;
}

/** The reply to one chat call; an answer is numbered, and a judgement counted, by the ledger. */
export function replyTo(chat: Chat, { prompts, labels, answerLength }: Known, ledger: Ledger): Reply {
  const said = lastOf(chat);
  if (chat.model === MODELS.checkpoint) {
    if (!prompts.has(said)) return { kind: 'probe', body: bodyOf(chat, 'Good morning to you.') };
    return { kind: 'generation', body: bodyOf(chat, answerOf(ledger.nextAnswer(), answerLength)) };
  }
  const answer = numberIn(chat);
  if (answer !== null) {
    ledger.judged(answer);
    return { kind: 'judgement', body: judgementOf(chat, SOUND) };
  }
  const { aspect, answer: text } = askedBy({ prompt: said, body: chatBody(chat) });
  const label = labels.get(text);
  if (label === undefined) return { kind: 'probe', body: judgementOf(chat, SOUND) };
  return { kind: 'control', body: judgementOf(chat, Number(thoughtOf(label, aspect))) };
}

const SOUND = 95;

const chatBody = ({ model }: Chat): { model: string; messages: [] } => ({ model, messages: [] });

const textOf = (content: Chat['messages'][number]['content']): string =>
  typeof content === 'string' ? content : (content ?? []).map(({ text = '' }) => text).join('');

const lastOf = ({ messages }: Chat): string => textOf(messages.at(-1)?.content);

/** Runners cut, quote and wrap an answer as they like; its number survives that. */
const NUMBERED = /\bref-(\d{8})\b/u;

function numberIn({ messages }: Chat): number | null {
  for (const { content } of messages) {
    const found = NUMBERED.exec(textOf(content))?.[1];
    if (found !== undefined) return Number(found);
  }
  return null;
}

const SENTENCES = [
  'I would begin with a quiet talk and ask what the others need before I propose anything of my own.',
  'Write down what was agreed, who does it and until when, so that nobody has to rely on memory.',
  'If it goes wrong, say so early and plainly; most people forgive a mistake sooner than a surprise.',
  'Small steps that can be undone are better here than one large one that cannot.',
  'And leave some room for those who disagree: they often see what you have missed.',
] as const;

/** No two alike. */
function answerOf(number: number, length: number): string {
  const turned = SENTENCES.map((_, at) => SENTENCES[(at + number) % SENTENCES.length]).join(' ');
  const mark = ` (ref-${String(number).padStart(8, '0')})`;
  return `${turned.repeat(Math.ceil(length / turned.length)).slice(0, length - mark.length)}${mark}`;
}

const MOST_ALTERNATIVES = 20;

/** As many alternatives as a real server sends: one is likely, the rest share what is left. */
function alternatives(score: number, top: number): readonly { token: string; logprob: number }[] {
  const others = Array.from({ length: MOST_ALTERNATIVES }, (_, at) => at * 5).filter((number) => number !== score);
  return [
    { token: String(score), logprob: Math.log(0.98) },
    ...others.map((number) => ({ token: String(number), logprob: Math.log(0.02 / others.length) })),
  ].slice(0, top);
}

function judgementOf(chat: Chat, score: number): string {
  switch (chat.model) {
    case MODELS.verdictJudge:
      return bodyOf(chat, JSON.stringify({ reason: 'It means well and can be followed.', pass: true, score: 1 }));
    case MODELS.gradeJudge:
      return bodyOf(chat, 'It means well and can be followed.\n\nGRADE: C');
    default:
      return bodyOf(chat, String(score), score);
  }
}

/** A body as OpenAI's and vLLM's are, with log probabilities if there is a score and they are asked for. */
function bodyOf({ model, logprobs, top_logprobs: top }: Chat, text: string, score?: number): string {
  const token = { token: text, logprob: Math.log(0.98), bytes: null };
  const isAsked = logprobs === true && score !== undefined;
  return JSON.stringify({
    id: 'chatcmpl-0',
    object: 'chat.completion',
    created: 1_780_000_000,
    model,
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        message: { role: 'assistant', content: text, refusal: null },
        logprobs: isAsked ? { content: [{ ...token, top_logprobs: alternatives(score, top ?? 0) }] } : null,
      },
    ],
    usage: { prompt_tokens: 200, completion_tokens: Math.ceil(text.length / 4), total_tokens: 300 },
  });
}
