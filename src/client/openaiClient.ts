// A chat client for one OpenAI-compatible server and model: its place in the traffic of the run, retries of faults
// that pass, and a breaker. It may wait and count; what a fault means is in trouble.ts, what a reply means is in
// reply.ts, when a request may go is in traffic.ts, what is peculiar to a server is in quirks.ts.
import { backoffMs, retryAfterMs } from './backoff.ts';
import { createBreaker } from './breaker.ts';
import { troubleOfAbort, troubleOfThrown, troubleOfTimeout } from './broken.ts';
import type { CallFault, ChatClient, ChatReply, ChatRequest, ClientUsage, ServerFacts } from './chat.ts';
import { createForm, type Form } from './form.ts';
import { rest, type Sleep } from './gate.ts';
import type { Ending } from './lane.ts';
import type { Network } from './network.ts';
import { QUIRKS } from './quirks.ts';
import { readAllowances } from './rateHeaders.ts';
import { CUT_OFF, readReply, saysCutOff } from './reply.ts';
import { type Outcome, openSdk } from './sdk.ts';
import { healthOf } from './server.ts';
import { kindOfHost } from './serverKind.ts';
import { type Site, siteOf } from './site.ts';
import { within } from './stop.ts';
import type { Passage } from './traffic.ts';
import {
  beyondPatience,
  callError,
  type Trouble,
  troubleOfBadReply,
  troubleOfErrorInside,
  troubleOfStatus,
} from './trouble.ts';

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
  /** What it shares with the other clients of the run. */
  readonly network: Network;
  /** Whose requests go first where not all can go: lower numbers. */
  readonly priority: number;
  /** The most that it may have in flight; null: it finds out. */
  readonly inFlight: number | null;
  /** For one attempt, its body included. */
  readonly timeoutMs: number;
  readonly maxAttempts?: number;
  /** The longest Retry-After that is heeded: a longer one ends the client. */
  readonly longestWaitMs?: () => number;
  readonly sleep: Sleep;
  /** Numbers in [0, 1), for jitter. */
  readonly random: () => number;
  /** For a Retry-After that is a date; the clock if absent. */
  readonly now?: () => number;
  readonly onRetry?: (retry: Retry) => void;
}

const DEFAULT_ATTEMPTS = 5;
/** Being refused for going too fast is no fault of the call: it is worth this many times as many attempts. */
const REFUSED_FACTOR = 2;
/** Where nobody says how long a run may take. */
export const LONGEST_WAIT_MS = 15 * 60_000;
const SPREAD_MS = 1000;
/** First step of the backoff. A rate limit without Retry-After is mostly one per minute: the attempts span one. */
const BASE_MS = 1000;
/** A server that is starting is asked at least this often. */
const STARTING_MS = 5000;

type Replies = readonly [ChatReply, ...ChatReply[]];
type Attempt = { readonly replies: Replies; readonly tokens: number } | { readonly trouble: Trouble };
type Next =
  | { readonly replies: Replies }
  | { readonly trouble: Trouble; readonly isOver: boolean; readonly isAnotherForm: boolean };

/** Makes a client; loads the `openai` package. Calls throw CallError. Throws UserError for a base URL that is none. */
export async function createChatClient(options: ChatClientOptions): Promise<ChatClient> {
  const { network, model, apiKey, priority, sleep, random, maxAttempts = DEFAULT_ATTEMPTS, onRetry } = options;
  const { now = Date.now, longestWaitMs = () => LONGEST_WAIT_MS } = options;
  const site = siteOf(options);
  const sdk = await openSdk(site, network.connections);
  const { hostname, origin } = new URL(site.url);
  let quirks = QUIRKS[kindOfHost(hostname) ?? 'unknown'];
  const line = network.traffic.line({ origin, model, apiKey, priority, most: options.inFlight, quirks });
  const breaker = createBreaker({ address: site.address, inFlight: () => line.limit() });
  const form = createForm(quirks);
  const used = { requests: 0, retries: 0, promptTokens: 0, completionTokens: 0 };
  /** Calls that wait to be tried again: they are under way, but not in flight. */
  let resting = 0;

  /** One attempt, from sending to the end of its body. */
  async function attempt(
    request: ChatRequest,
    n: number,
    formUsed: Form,
    { passage, signal }: { passage: Passage; signal: AbortSignal },
  ): Promise<Attempt> {
    const timeoutMs = Math.min(options.timeoutMs, request.timeoutMs ?? options.timeoutMs);
    const { outcome, isTimeOver } = await within(timeoutMs, signal, (stop) => sdk.chat(request, n, formUsed, stop));
    if (signal.aborted) return { trouble: troubleOfAbort(site) };
    if (isTimeOver && outcome.kind !== 'body') return { trouble: troubleOfTimeout(site, timeoutMs) };
    if (outcome.kind !== 'thrown') passage.hear(readAllowances(outcome.header, now()));
    if (outcome.kind !== 'body') {
      const trouble = beyondPatience(troubleOfOutcome(site, outcome, now()), longestWaitMs());
      return saysCutOff(trouble) ? { replies: [CUT_OFF], tokens: 0 } : { trouble };
    }
    const read = readReply(outcome.text);
    if (read.kind === 'error') return { trouble: troubleOfErrorInside(site, read.error) };
    if (read.kind === 'bad') return { trouble: troubleOfBadReply(site, read.what) };
    used.promptTokens += read.tokens.prompt;
    used.completionTokens += read.tokens.completion;
    return { replies: read.replies, tokens: read.tokens.prompt + read.tokens.completion };
  }

  /** Tells the breaker and the gate. */
  function settle(result: Attempt, formUsed: Form): Next {
    if ('replies' in result) {
      breaker.answered();
      return result;
    }
    const { trouble } = result;
    const isOver = trouble.fault === 'aborted';
    const isAnotherForm = !isOver && form.moveOn(formUsed, trouble);
    if (!isOver && !isAnotherForm) breaker.attemptFailed(trouble);
    if (trouble.passing && (trouble.retryAfterMs ?? 0) > 0) line.gate.pause(trouble.retryAfterMs ?? 0);
    return { trouble, isOver, isAnotherForm };
  }

  /** Waits before the next attempt: with everybody where the server asked for it, else this call alone. */
  async function coolDown(
    trouble: Trouble,
    failed: number,
    mostMs: number,
    stops: readonly AbortSignal[],
  ): Promise<number> {
    const signal = AbortSignal.any([...stops]);
    const pause = trouble.retryAfterMs ?? 0;
    // A connection that broke was mostly an idle one that the server had just closed: the next is as good as new.
    const isWorthNow = trouble.fault === 'connection' && !trouble.nobodyThere && failed === 1;
    const backoff = isWorthNow ? 0 : Math.min(mostMs, backoffMs(failed, BASE_MS, random));
    // After a pause of everybody, not everybody at once.
    const own = pause > 0 ? random() * SPREAD_MS : backoff;
    onRetry?.({ fault: trouble.fault, attempt: failed, waitMs: pause + own, message: trouble.happened });
    resting += 1;
    await line.gate.passage(signal);
    if (!signal.aborted) await rest(sleep, own, signal);
    resting -= 1;
    return pause + own;
  }

  async function call(request: ChatRequest, n: number, signal: AbortSignal): Promise<Replies> {
    // A client that is given up keeps nobody waiting.
    const stops = [signal, breaker.signal];
    const { startingMs = 0 } = request;
    const begun = now();
    let failed = 0;
    let waited = 0;
    for (let sent = 0; ; sent++) {
      const passage = await line.enter(stops);
      const broken = breaker.broken();
      if (passage === null || broken !== null || signal.aborted) {
        passage?.end({ kind: 'other' });
        throw broken === null || signal.aborted ? callError(troubleOfAbort(site)) : broken;
      }
      const formUsed = form.current();
      used.requests += 1;
      used.retries += sent === 0 ? 0 : 1;
      const result = await attempt(request, n, formUsed, { passage, signal });
      const next = settle(result, formUsed);
      // Only now may the next one go: it must find the gate and the client as this one leaves them.
      passage.end(endingOf(result, startingMs > 0));
      if ('replies' in next) return next.replies;
      if (next.isOver) throw callError(next.trouble);
      if (next.isAnotherForm) continue;
      failed += 1;
      const { trouble } = next;
      const most = trouble.fault === 'rate-limited' ? REFUSED_FACTOR * maxAttempts : maxAttempts;
      const isStarting = trouble.fault === 'server-error' && Math.max(waited, now() - begun) < startingMs;
      if (!trouble.passing || (failed >= most && !isStarting) || breaker.broken() !== null) {
        if (trouble.fault === 'filtered') breaker.answered();
        else breaker.callFailed(trouble, JSON.stringify(request.messages));
        throw breaker.broken() ?? callError(trouble);
      }
      waited += await coolDown(trouble, failed, isStarting ? STARTING_MS : Number.POSITIVE_INFINITY, stops);
    }
  }

  async function facts(signal: AbortSignal): Promise<ServerFacts> {
    const found = await network.servers.facts(network.connections, site, signal);
    if (found.kind !== quirks.kind) {
      quirks = QUIRKS[found.kind];
      form.settle(quirks);
      line.settle(quirks);
    }
    return found;
  }

  return {
    model,
    address: site.address,
    async chat(request, signal) {
      const [reply] = await call(request, 1, signal);
      return reply;
    },
    chatMany: call,
    usage: (): ClientUsage => ({ ...used }),
    limit: () => {
      const limit = line.limit();
      return limit + Math.min(limit, resting);
    },
    server: {
      facts,
      health: (signal) => healthOf(network.connections, site, signal),
      quirks: () => quirks,
      cap: () => form.current().cap,
      extras: () => form.current().extras,
      rest: (ms, signal) => rest(sleep, ms, signal),
    },
  };
}

/** `isStarting`: a 503 is no word about how much is asked. */
function endingOf(result: Attempt, isStarting: boolean): Ending {
  if ('replies' in result) return { kind: 'served', tokens: result.tokens };
  const { fault, status } = result.trouble;
  if (fault === 'rate-limited' || (status === 503 && !isStarting)) return { kind: 'refused' };
  return { kind: fault === 'timeout' ? 'late' : 'other' };
}

function troubleOfOutcome(site: Site, outcome: Exclude<Outcome, { kind: 'body' }>, now: number): Trouble {
  if (outcome.kind === 'thrown') return troubleOfThrown(site, outcome.thrown);
  return troubleOfStatus(site, outcome.status, outcome.error, retryAfterMs(outcome.header, now));
}
