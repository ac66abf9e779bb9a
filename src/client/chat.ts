// What one OpenAI-compatible chat call takes and gives: our own words for it, so that no other room knows the SDK.
import type { Usage } from '../schema/evaluation.ts';
import type { Quirks, ServerKind, TokenCap } from './quirks.ts';

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  /** null: not sent, so that the server's own holds. */
  readonly temperature: number | null;
  readonly topP: number | null;
  /** Most tokens of the reply, thinking included. */
  readonly maxTokens: number;
  /** How hard a reasoning model is to think, in its vendor's words; absent: not sent. */
  readonly effort?: string;
  /** The shape that the reply must have; absent: free text. */
  readonly schema?: ReplySchema;
  /** Ask for this many top log probabilities per token (0 or absent: none). */
  readonly topLogprobs?: number;
  /** Sent as it is; absent: not sent. */
  readonly seed?: number;
  /** Time of one attempt, where this call deserves less than the client's. */
  readonly timeoutMs?: number;
  /** Time for a server that says that it is still starting (503): asked again until then. Absent: as any other fault. */
  readonly startingMs?: number;
}

/** A JSON Schema that a server may compile and keep: nothing in it may change from call to call. */
export interface ReplySchema {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface TokenAlternatives {
  readonly token: string;
  /** The most probable tokens in this place, with natural-log probabilities. */
  readonly top: readonly { readonly token: string; readonly logprob: number }[];
}

export interface ChatReply {
  /** The reply's text with any thinking stripped. */
  readonly text: string;
  readonly finish: 'stop' | 'length' | 'filtered' | 'other';
  /** The server's refusal field, if it used it. */
  readonly refusal: string | null;
  readonly servedModel: string | null;
  /** Per generated token; null when the server sent none. */
  readonly logprobs: readonly TokenAlternatives[] | null;
  /** The field beside the text in which the server put the model's thinking; absent: none. It is never judged. */
  readonly thinkingIn?: 'reasoning' | 'reasoning_content';
}

export const CALL_FAULTS = [
  'unauthorised',
  'forbidden',
  'payment-required',
  'quota',
  'not-found',
  'bad-request',
  'filtered',
  'rate-limited',
  'server-error',
  'timeout',
  'connection',
  'bad-reply',
  'aborted',
] as const;
export type CallFault = (typeof CALL_FAULTS)[number];

/** One call that ended without a usable reply, after whatever retries it was worth. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly fault: CallFault;
  readonly status: number | null;
  /** Whether no later call to this server can succeed either (key, quota, model). */
  readonly permanent: boolean;
  /** What happened, and what to do about it: the two halves of `message`. */
  readonly happened: string;
  readonly advice: string;
  /** The server's own words as they came, to be looked at and never shown; empty where it had none. */
  readonly said: string;

  constructor(
    fault: CallFault,
    happened: string,
    details: { status: number | null; permanent: boolean; advice?: string; said?: string; cause?: unknown },
  ) {
    const advice = details.advice ?? '';
    super(advice === '' ? happened : `${happened} ${advice}`, { cause: details.cause });
    this.fault = fault;
    this.status = details.status;
    this.permanent = details.permanent;
    this.happened = happened;
    this.advice = advice;
    this.said = details.said ?? '';
  }
}

export type ClientUsage = Pick<Usage, 'retries' | 'promptTokens' | 'completionTokens'> & { readonly requests: number };

/** One server and one model. */
export interface ChatClient {
  readonly model: string;
  /** `https://host:port/path`, without a key. */
  readonly address: string;
  /** Throws CallError. */
  chat(request: ChatRequest, signal: AbortSignal): Promise<ChatReply>;
  /**
   * Answers to one request, drawn apart: `n` of them, or as many as came, but one at least. For servers of which
   * `capabilities.n` is known. Throws CallError.
   */
  chatMany(request: ChatRequest, n: number, signal: AbortSignal): Promise<readonly ChatReply[]>;
  /** What was used so far. */
  usage(): ClientUsage;
  /**
   * Calls that are worth having under way now: as many as may be in flight, and those that only wait to be tried again.
   * It changes as the limiter learns. Calls beyond it wait inside.
   */
  limit(): number;
  /** What the server says of itself; absent: nobody can be asked. */
  readonly server?: ServerDoor;
}

/** What is to be learned of a server beside its answers. Nothing here throws. */
export interface ServerDoor {
  /** Asked once for all clients of the server, and remembered. */
  facts(signal: AbortSignal): Promise<ServerFacts>;
  health(signal: AbortSignal): Promise<Health>;
  /** What is known of its kind. */
  quirks(): Quirks;
  /** The name of the cap on tokens in use. */
  cap(): TokenCap;
  /** The fields that are sent beside the API's own. */
  extras(): Quirks['extras'];
  /** Waits. */
  rest(ms: number, signal: AbortSignal): Promise<void>;
}

/** What /health says: `loading` is 503. */
export type Health = 'well' | 'loading' | 'unsaid';

export interface ServerFacts {
  readonly kind: ServerKind;
  /** In its own words; null: it does not say. */
  readonly version: string | null;
  /** null: it lists none that we understand. */
  readonly models: readonly ListedModel[] | null;
}

export interface ListedModel {
  readonly id: string;
  /** The day it is shut down, `YYYY-MM-DD`; null: none is announced. */
  readonly shutdownDate: string | null;
}
