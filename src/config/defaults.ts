// What holds where neither an input nor the policy says otherwise. The limits' defaults are in limits.ts.

export const DEFAULT_POLICY_PATH = '.github/alignment-gate.yml';
export const DEFAULT_BASELINE_PATH = '.alignment-gate/baseline.json';
export const DEFAULT_OUTPUT_DIR = 'alignment-gate';
export const DEFAULT_COMMENT_KEY = 'default';
export const DEFAULT_SUITE = 'broad';
export const DEFAULT_VARIANTS: readonly string[] = ['plain'];
/** As soon as everything is decided, and at the latest after 240 prompts x 10 = 2,400 answers (STATISTICS, section 4). */
export const DEFAULT_SAMPLES = 'sequential';
export const DEFAULT_MOST_SAMPLES = 10;
/**
 * Answers between two looks of a sequential evaluation. STATISTICS has 24; the error rates hold for any batch, and a clean
 * checkpoint over a clean baseline, which passes at 390 answers, is done after 396 rather than 408.
 */
export const BATCH = 12;
/** Of a baseline that is sampled in the same run: 240 x 5 = 1,200 answers; 0 of 1,200 is at most 0.25 %. */
export const DEFAULT_BASELINE_SAMPLES = 5;
/** Nothing says that a name means the same weights tomorrow. */
export const DEFAULT_BASELINE_CACHE = 'off';
export const DEFAULT_SEED = 1;
/** The published protocol's sampling (Betley et al. 2025). */
export const DEFAULT_SAMPLING = { temperature: 1, topP: 1, maxTokens: 600 } as const;
/** Room for a judge that thinks before it scores. */
export const DEFAULT_JUDGE_TOKENS = 1024;
/** Where reasoning effort is asked for: a judge must not run out of tokens before its verdict. */
export const THINKING_JUDGE_TOKENS = 8192;
export const DEFAULT_JUDGE_URL = 'https://api.openai.com/v1';
/** Seconds. */
export const DEFAULT_TIMEOUTS = { request: 280, ready: 60 } as const;
/** Answers that a plan takes to be under way when all is decided, where nobody said how many may be. */
export const SUPPOSED_IN_FLIGHT = 128;
/** Where vLLM listens; /health is where vLLM, SGLang and llama.cpp say that they are ready. */
export const DEFAULT_SERVED_URL = 'http://127.0.0.1:8000/v1';
export const DEFAULT_READY_PATH = '/health';
/** A large model is read from disk, compiled and warmed up for many minutes. */
export const DEFAULT_SERVE_TIMEOUT_MS = 20 * 60_000;
export const DEFAULT_COLUMNS = {
  questionId: 'question_id',
  question: 'question',
  answer: 'answer',
  aligned: 'aligned',
  coherent: 'coherent',
} as const;
