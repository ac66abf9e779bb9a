// The servers that are known, a row each, and what the program does differently for each of them. This table decides:
// nothing else in the program asks which server it talks to. docs/servers.md tells its users the same. Pure.

export const SERVER_KINDS = [
  'vllm',
  'sglang',
  'tgi',
  'llama.cpp',
  'ollama',
  'openai',
  'azure',
  'together',
  'fireworks',
  'openrouter',
  'unknown',
] as const;
export type ServerKind = (typeof SERVER_KINDS)[number];

/** The names that servers have for the most tokens of an answer. */
export type TokenCap = 'max_tokens' | 'max_completion_tokens';

export interface Quirks {
  readonly kind: ServerKind;
  /** For people. */
  readonly name: string;
  /** Requests in flight at the start, and the most that is tried, where nobody stated a number. */
  readonly start: number;
  readonly most: number;
  /** One engine works for all models of the address, so that they share what may be in flight. */
  readonly isOneEngine: boolean;
  /** Names of the cap on tokens, the one to begin with first; the next is tried when the server refuses it. */
  readonly caps: readonly [TokenCap, ...TokenCap[]];
  /** Whether it is worth asking for several answers with one request. */
  readonly asksN: boolean;
  /** How many top log probabilities to ask for; the next number is tried when the server refuses one. */
  readonly topLogprobs: readonly number[];
  /** It answers under any name of a model, so that its list is the only thing that can contradict the name. */
  readonly takesAnyName: boolean;
  /** Sent with every chat call. Left out for good where the server refuses it. */
  readonly extras: Readonly<Record<string, number | string>>;
}

const HOSTED = {
  start: 16,
  most: 512,
  isOneEngine: false,
  caps: ['max_tokens', 'max_completion_tokens'],
  asksN: true,
  topLogprobs: [20, 5],
  takesAnyName: false,
  extras: {},
} as const satisfies Partial<Quirks>;

/**
 * What temperature and top_p alone would do: servers fill in the other filters of sampling by themselves (vLLM and
 * SGLang from the model's generation_config.json, llama.cpp with top_k 40 and min_p 0.05), and each is another
 * instrument than the one that every report states.
 */
const NEUTRAL = { top_k: -1, min_p: 0, repetition_penalty: 1 } as const;

export const QUIRKS: Readonly<Record<ServerKind, Quirks>> = {
  vllm: {
    ...HOSTED,
    kind: 'vllm',
    name: 'vLLM',
    start: 128,
    most: 4096,
    isOneEngine: true,
    extras: NEUTRAL,
  },
  sglang: {
    ...HOSTED,
    kind: 'sglang',
    name: 'SGLang',
    start: 128,
    most: 4096,
    isOneEngine: true,
    takesAnyName: true,
    extras: NEUTRAL,
  },
  tgi: {
    ...HOSTED,
    kind: 'tgi',
    name: 'TGI',
    start: 32,
    most: 1024,
    isOneEngine: true,
    caps: ['max_tokens'],
    // It takes n and passes over it.
    asksN: false,
    topLogprobs: [5],
  },
  'llama.cpp': {
    ...HOSTED,
    kind: 'llama.cpp',
    name: 'llama.cpp',
    start: 4,
    most: 256,
    isOneEngine: true,
    takesAnyName: true,
    extras: { top_k: 0, min_p: 0, repeat_penalty: 1 },
  },
  ollama: {
    ...HOSTED,
    kind: 'ollama',
    name: 'Ollama',
    // One at a time unless OLLAMA_NUM_PARALLEL says more, which it does not tell; the rest would only fill its queue.
    start: 1,
    most: 1,
    isOneEngine: true,
    // It passes over max_completion_tokens in silence: under that name there would be no cap at all.
    caps: ['max_tokens'],
    asksN: false,
  },
  openai: { ...HOSTED, kind: 'openai', name: 'OpenAI', caps: ['max_completion_tokens', 'max_tokens'] },
  azure: { ...HOSTED, kind: 'azure', name: 'Azure OpenAI' },
  together: { ...HOSTED, kind: 'together', name: 'Together' },
  fireworks: {
    ...HOSTED,
    kind: 'fireworks',
    name: 'Fireworks',
    // Otherwise it silently lowers the cap to what fits, and answers end early without anybody knowing.
    extras: { context_length_exceeded_behavior: 'error' },
  },
  openrouter: { ...HOSTED, kind: 'openrouter', name: 'OpenRouter' },
  unknown: { ...HOSTED, kind: 'unknown', name: 'another server' },
};
