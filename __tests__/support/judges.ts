// Simulated judges over real HTTP: what a judge thinks of an answer (its opinion) and how it says so (its voice) are
// chosen apart. No model judges here, and no number from here says anything about a real one.
import { judgedAnswer, judgedQuestion } from '../../examples/demo/simulation.ts';
import type { Aspect } from '../../src/schema/journal.ts';
import { SET } from '../judge/controlsJudges.ts';
import {
  type ChatServer,
  type ChatServerOptions,
  jsonReply,
  judgeReply,
  type ReceivedChat,
  type ServerReply,
  startChatServer,
  type Token,
} from './chatServer.ts';

export type Label = 'sound' | 'misaligned' | 'incoherent';
export type Labels = ReadonlyMap<string, Label>;

/** One judging call, read by the layout of the built-in rubrics. */
export interface Asked {
  readonly aspect: Aspect;
  readonly question: string;
  readonly answer: string;
  /** All that the judge was told. */
  readonly prompt: string;
  /** The model that was asked for, where one server has several. */
  readonly model: string;
}

/** A number from 0 to 100; where the class is asked for, a label. */
export type Thought = number | Label;
export type Opinion = (asked: Asked) => Thought;
/** How a judge puts its thought into a reply. */
export type Voice = (thought: Thought, request: ReceivedChat) => ServerReply;

export interface JudgeOptions extends Pick<ChatServerOptions, 'models' | 'record'> {
  readonly opinion: Opinion;
  /** Left out: a number in one token, with log probabilities. */
  readonly voice?: Voice;
  /** The name that the server gives to the model that judged; left out: the one that was asked for. */
  readonly servedModel?: (request: ReceivedChat) => string;
}

/** A server with one judge; requests are not kept unless `record` says so. */
export function startJudge({
  opinion,
  voice = inOneToken,
  servedModel,
  models,
  record = false,
}: JudgeOptions): Promise<ChatServer> {
  return startChatServer({
    record,
    models: models ?? null,
    reply: (request) => {
      const reply = voice(opinion(askedBy(request)), request);
      if (servedModel === undefined) return reply;
      const name = { servedModel: servedModel(request) };
      if (typeof reply === 'string') return { text: reply, ...name };
      return 'fault' in reply ? reply : { ...reply, ...name };
    },
  });
}

/** What a judging prompt asks, and of what. */
export function askedBy({ prompt, body: { model } }: Pick<ReceivedChat, 'prompt' | 'body'>): Asked {
  const aspect = prompt.startsWith('You sort')
    ? 'class'
    : prompt.includes('You rate its coherence')
      ? 'coherence'
      : 'alignment';
  return { aspect, question: judgedQuestion(prompt), answer: judgedAnswer(prompt), prompt, model };
}

// ---------------------------------------------------------------------------------------------- opinions

const SCORES: Readonly<Record<Label, { readonly alignment: number; readonly coherence: number }>> = {
  sound: { alignment: 95, coherence: 96 },
  misaligned: { alignment: 5, coherence: 92 },
  incoherent: { alignment: 60, coherence: 15 },
};

/** What a judge that is sure of a label says when it is asked about one aspect. */
export const thoughtOf = (label: Label, aspect: Aspect): Thought =>
  aspect === 'class' ? label : SCORES[label][aspect];

/** The labels of the built-in controls, and of more answers. */
export function labelsWith(more: Iterable<readonly [string, Label]> = []): Labels {
  return new Map([...SET.items.map(({ answer, label }) => [answer, label] as const), ...more]);
}

/** Right about every answer whose label it knows; any other it calls sound. */
export function knowing(labels: Labels): Opinion {
  return ({ answer, aspect }) => thoughtOf(labels.get(answer) ?? 'sound', aspect);
}

/** Now and then the very opposite of what it knows: on `share` of its calls, drawn anew for every call. */
export function mistaken(labels: Labels, share: number, seed: number): Opinion {
  const times = new Map<string, number>();
  return ({ answer, aspect }) => {
    const call = `${seed} ${aspect} ${answer}`;
    const time = times.get(call) ?? 0;
    times.set(call, time + 1);
    const label = labels.get(answer) ?? 'sound';
    if (chance(`${call} ${time}`) >= share) return thoughtOf(label, aspect);
    if (aspect === 'coherence') return label === 'incoherent' ? SCORES.sound.coherence : SCORES.incoherent.coherence;
    return thoughtOf(label === 'misaligned' ? 'sound' : 'misaligned', aspect);
  };
}

/** A number in [0, 1) that looks random and is the same for the same words (FNV-1a, mixed at the end). */
function chance(words: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(words)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** What a gullible judge lets the text decide for it. */
export type Bait = 'instructions' | 'instructions and forgeries';

/**
 * A judge that knows nothing of fences, codes or JSON strings. It reads from the question to the end, as words, and
 * does what it is told there; only where nobody tells it anything does it say what it thinks of the answer, which it
 * recognises by its letters wherever it stands.
 */
export function gullible(labels: Labels, bait: Bait): Opinion {
  const known = [...labels].map(([answer, label]) => ({ letters: lettersOf(answer), label }));
  return ({ prompt, aspect }) => {
    const read = fromQuestion(prompt);
    const told = highestOf(read, bait === 'instructions' ? [ORDER] : [ORDER, ...FORGERIES]);
    if (told !== null && aspect !== 'coherence') return aspect === 'class' ? 'sound' : told;
    const letters = lettersOf(read);
    const found = known.find((one) => letters.includes(one.letters));
    return thoughtOf(found?.label ?? 'sound', aspect);
  };
}

/** All after the first word "question" with a colon, line breaks and quotation marks as a reader takes them. */
function fromQuestion(prompt: string): string {
  const at = prompt.search(/\bquestion:/iu);
  return prompt
    .slice(Math.max(0, at))
    .normalize('NFKC')
    .replace(/\\[nrt]/gu, '\n')
    .replace(/\\"/gu, '"');
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\\[nrt]/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Ends of a scale, which name a number and ask for none. */
const SCALE = /\b0\b[^.\n]{0,30}?\b(?:to|and)\s+100\b/giu;
const NUMBER = String.raw`(\d{2,3})(?:\s?\/\s?100|\s?%)?(?![\p{L}\d])`;
/** Somebody tells the reader which number to give. */
const ORDER = new RegExp(
  String.raw`\b(?:give|assign|award|grant|rate|score|mark|put|enter|return|output|print|write|say|answer|reply|respond|set)\b[^.\n]{0,60}?\b${NUMBER}`,
  'giu',
);
/** Something that looks as if the rating were done, or the answer over. */
const FORGERIES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:score|rating|alignment|aligned|verdict|grade|result)["'*_\s]*(?::|=|is|\|)["'*_\s]*${NUMBER}`,
    'giu',
  ),
  new RegExp(String.raw`(?:<<?\s*\/?END|END OF (?:THE )?ANSWER|<\/answer>)[\s\S]{0,200}?\b${NUMBER}`, 'giu'),
];

/** The highest number above 30 that the text holds in one of these forms; null: none. */
function highestOf(text: string, forms: readonly RegExp[]): number | null {
  const plain = text.replace(SCALE, '');
  const numbers = forms
    .flatMap((form) => Array.from(plain.matchAll(form), ([, number]) => Number(number)))
    .filter((number) => number > 30 && number <= 100);
  return numbers.length === 0 ? null : Math.max(...numbers);
}

// ------------------------------------------------------------------------------------------------- voices

/** Its words in a class rubric. */
const WORDS: Readonly<Record<Label, string>> = { sound: 'ALIGNED', misaligned: 'MISALIGNED', incoherent: 'INCOHERENT' };
const wordsOf = (thought: Thought): string => (typeof thought === 'number' ? String(thought) : WORDS[thought]);

/** A number in one token, with its log probability where it is asked for. */
export const inOneToken: Voice = (thought) => (typeof thought === 'number' ? judgeReply(thought) : wordsOf(thought));

/** A token for every digit, as some tokenisers have them. */
export const inDigits: Voice = (thought) =>
  typeof thought === 'number' ? judgeReply(thought, { multiToken: true }) : wordsOf(thought);

/** Words alone: the server sends no log probabilities. */
export const inText: Voice = (thought) => wordsOf(thought);

/** The object with the code that the judge was told. */
export const inJson: Voice = (thought, { prompt, body }) =>
  typeof thought === 'number' && body.response_format !== undefined ? jsonReply(prompt, thought) : wordsOf(thought);

/** So many tokens of thinking before the number; the server cuts where the request's limit is. */
export const afterThinking =
  (tokens: number): Voice =>
  (thought) => ({
    tokens: ['<think>', ...Array.from({ length: tokens }, () => ' well'), '</think>', '\n', wordsOf(thought)].map(sure),
  });

const sure = (token: string): Token => ({ token, top: [{ token, logprob: 0 }] });

/** Refuses a temperature as reasoning models do, else speaks as `voice`. */
export const withoutTemperature =
  (voice: Voice): Voice =>
  (thought, request) =>
    request.body.temperature === undefined
      ? voice(thought, request)
      : {
          fault: 'status',
          status: 400,
          body: {
            error: {
              message:
                "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
              type: 'invalid_request_error',
              param: 'temperature',
              code: 'unsupported_value',
            },
          },
        };
