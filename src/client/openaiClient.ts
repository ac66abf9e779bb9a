// A chat client for one OpenAI-compatible server and model: one limiter, one gate, retries of faults that pass, and
// a breaker. It may wait and count; what a fault means is in trouble.ts, what a reply means is in reply.ts.
import PQueue from 'p-queue';
import { backoffMs, retryAfterMs } from './backoff.ts';
import { createBreaker } from './breaker.ts';
import { troubleOfAbort, troubleOfThrown, troubleOfTimeout } from './broken.ts';
import type { CallFault, ChatClient, ChatReply, ChatRequest, ClientUsage, ListedModel } from './chat.ts';
import { createGate, rest, type Sleep } from './gate.ts';
import { readModels } from './models.ts';
import { CUT_OFF, readReply, saysCutOff } from './reply.ts';
import { type Outcome, openSdk, type Sdk } from './sdk.ts';
import { type Site, siteOf } from './site.ts';
import { createTokenCap, type TokenCap } from './tokenCap.ts';
import { callError, type Trouble, troubleOfBadReply, troubleOfErrorInside, troubleOfStatus } from './trouble.ts';

export interface Retry {
  readonly fault: CallFault;
  /** The attempt that failed, from 1. */
  readonly attempt: number;
  readonly waitMs: number;
  readonly message: string;
}

export interface ChatClientOptions {
  readonly baseUrl: string;
  readonly model: string;
  /** null: no Authorization header at all. */
  readonly apiKey: string | null;
  readonly inFlight: number;
  /** For one attempt, its body included. Above 300 s Node's own limit for headers comes first. */
  readonly timeoutMs: number;
  readonly maxAttempts?: number;
  readonly sleep: Sleep;
  /** Numbers in [0, 1), for jitter. */
  readonly random: () => number;
  /** For a Retry-After that is a date; the clock if absent. */
  readonly now?: () => number;
  readonly onRetry?: (retry: Retry) => void;
}

const DEFAULT_ATTEMPTS = 5;
const SPREAD_MS = 1000;
/** First step of the backoff. A rate limit without Retry-After is mostly one per minute: five attempts must span one. */
const BASE_MS = { 'rate-limited': 4000, other: 1000 } as const;

type Attempt = { readonly reply: ChatReply } | { readonly trouble: Trouble };

/** Makes a client; loads the `openai` package. Calls throw CallError. Throws UserError for a base URL that is none. */
export async function createChatClient(options: ChatClientOptions): Promise<ChatClient> {
  const { inFlight, sleep, random, maxAttempts = DEFAULT_ATTEMPTS, now = Date.now, onRetry } = options;
  const site = siteOf(options);
  const sdk = await openSdk(site);
  const queue = new PQueue({ concurrency: inFlight });
  const gate = createGate(sleep);
  const breaker = createBreaker({ address: site.address, inFlight });
  const cap = createTokenCap();
  const used = { requests: 0, retries: 0, promptTokens: 0, completionTokens: 0 };

  /** One attempt, from sending to the end of its body. */
  async function attempt(request: ChatRequest, capUsed: TokenCap, signal: AbortSignal): Promise<Attempt> {
    const timeoutMs = Math.min(options.timeoutMs, request.timeoutMs ?? options.timeoutMs);
    const { outcome, timedOut } = await within(timeoutMs, signal, (ending) => sdk.chat(request, capUsed, ending));
    if (signal.aborted) return { trouble: troubleOfAbort(site) };
    if (timedOut) return { trouble: troubleOfTimeout(site, timeoutMs) };
    if (outcome.kind !== 'body') {
      const trouble = troubleOfOutcome(site, outcome, now());
      return saysCutOff(trouble) ? { reply: CUT_OFF } : { trouble };
    }
    const read = readReply(outcome.body);
    if (read.kind === 'error') return { trouble: troubleOfErrorInside(site, read.error) };
    if (read.kind === 'bad') return { trouble: troubleOfBadReply(site, read.what) };
    used.promptTokens += read.tokens.prompt;
    used.completionTokens += read.tokens.completion;
    return { reply: read.reply };
  }

  /** Waits before the next attempt: the whole client where the server asked for it or limits us, else this call. */
  async function coolDown(trouble: Trouble, failed: number, signal: AbortSignal): Promise<void> {
    const isLimit = trouble.fault === 'rate-limited';
    const backoff = backoffMs(failed, isLimit ? BASE_MS['rate-limited'] : BASE_MS.other, random);
    const pause = trouble.retryAfterMs ?? (isLimit ? backoff : 0);
    // After a pause of everybody, not everybody at once.
    const own = pause > 0 ? random() * SPREAD_MS : backoff;
    onRetry?.({ fault: trouble.fault, attempt: failed, waitMs: pause + own, message: trouble.happened });
    if (pause > 0) gate.pause(pause, signal);
    await gate.passage(signal);
    if (!signal.aborted) await rest(sleep, own, signal);
  }

  async function call(request: ChatRequest, signal: AbortSignal): Promise<ChatReply> {
    // A client that is given up keeps nobody waiting.
    const waiting = AbortSignal.any([signal, breaker.signal]);
    for (let failed = 0, sent = 0; ; ) {
      await gate.passage(waiting);
      if (signal.aborted) throw callError(troubleOfAbort(site));
      const broken = breaker.broken();
      if (broken !== null) throw broken;
      const capUsed = cap.current();
      used.requests += 1;
      used.retries += sent === 0 ? 0 : 1;
      sent += 1;
      const result = await attempt(request, capUsed, signal);
      if ('reply' in result) {
        breaker.answered();
        return result.reply;
      }
      const { trouble } = result;
      if (trouble.fault === 'aborted') throw callError(trouble);
      if (cap.moveOn(capUsed, trouble)) continue;
      failed += 1;
      breaker.attemptFailed(trouble);
      if (!trouble.passing || failed >= maxAttempts || breaker.broken() !== null) {
        if (trouble.fault === 'filtered') breaker.answered();
        else breaker.callFailed(trouble, JSON.stringify(request.messages));
        throw breaker.broken() ?? callError(trouble);
      }
      await coolDown(trouble, failed, waiting);
    }
  }

  return {
    model: options.model,
    address: site.address,
    chat: (request, signal) => queue.add(() => call(request, signal)),
    usage: (): ClientUsage => ({ ...used }),
    limit: () => inFlight,
    listModels: (signal) => listModels(site, sdk, Math.min(options.timeoutMs, 20_000), signal),
  };
}

function troubleOfOutcome(site: Site, outcome: Exclude<Outcome, { kind: 'body' }>, now: number): Trouble {
  if (outcome.kind === 'thrown') return troubleOfThrown(site, outcome.thrown);
  return troubleOfStatus(site, outcome.status, outcome.error, retryAfterMs(outcome.headers, now));
}

/** Runs `send` with a signal that aborts with the caller's, or when the time is over. */
async function within(
  timeoutMs: number,
  signal: AbortSignal,
  send: (ending: AbortSignal) => Promise<Outcome>,
): Promise<{ readonly outcome: Outcome; readonly timedOut: boolean }> {
  const controller = new AbortController();
  const state = { timedOut: false };
  const abort = (): void => {
    controller.abort();
  };
  const timer = setTimeout(() => {
    state.timedOut = true;
    abort();
  }, timeoutMs);
  signal.addEventListener('abort', abort);
  try {
    const outcome = await send(controller.signal);
    return { outcome, timedOut: state.timedOut && outcome.kind !== 'body' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

async function listModels(
  site: Site,
  sdk: Sdk,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<readonly ListedModel[] | null> {
  const { outcome } = await within(timeoutMs, signal, (ending) => sdk.models(ending));
  const models = outcome.kind === 'body' ? readModels(outcome.body) : null;
  return models?.map((model) => ({ ...model, id: site.redact(model.id) })) ?? null;
}
