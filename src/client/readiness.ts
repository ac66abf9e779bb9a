// Whether a server can answer at all, asked by the only means that does not lie: one token of one chat call.
import type { Failure } from '../errors.ts';
import { forLog } from '../untrusted.ts';
import { ATTEMPTS_UNANSWERED } from './breaker.ts';
import { CallError, type ChatClient, type ChatRequest } from './chat.ts';
import { failureOfCall, type Role } from './failure.ts';

/** Rounds of a whole call, each with its own retries, that a server may take to start up (503 while loading). */
const STARTING_ROUNDS = 8;
const NAMES_SHOWN = 10;
/** Some reasoning models do not accept a cap of one token. */
const PROBE_CAPS = { first: 1, second: 16 } as const;

const probe = (maxTokens: number, timeoutMs: number): ChatRequest => ({
  messages: [{ role: 'user', content: 'Good morning.' }],
  temperature: 1,
  topP: 1,
  maxTokens,
  timeoutMs,
});

export interface Patience {
  /** Milliseconds a server that never answers is given, over all attempts. */
  readonly readyMs: number;
  readonly signal: AbortSignal;
}

/**
 * Resolves when the server has answered a chat call. Throws a Failure (`endpoint-unreachable`, `endpoint-refused` or
 * the judge's pair; `interrupted` on abort) that says what happened, what it means, and what to do.
 */
export async function waitUntilReady(client: ChatClient, role: Role, within: Patience): Promise<void> {
  const { signal } = within;
  const timeoutMs = Math.ceil(within.readyMs / ATTEMPTS_UNANSWERED);
  let cap: number = PROBE_CAPS.first;
  for (let round = 1; ; round++) {
    const error = await errorOfProbe(client, probe(cap, timeoutMs), signal);
    // A filter has answered, too.
    if (error === null || error.fault === 'filtered') return;
    if (error.fault === 'bad-request' && cap === PROBE_CAPS.first) {
      cap = PROBE_CAPS.second;
      continue;
    }
    if (error.fault === 'server-error' && !error.permanent && round < STARTING_ROUNDS) continue;
    throw await failureOfProbe(client, role, error, signal);
  }
}

async function errorOfProbe(client: ChatClient, request: ChatRequest, signal: AbortSignal): Promise<CallError | null> {
  try {
    await client.chat(request, signal);
    return null;
  } catch (thrown) {
    if (thrown instanceof CallError) return thrown;
    throw thrown;
  }
}

async function failureOfProbe(client: ChatClient, role: Role, error: CallError, signal: AbortSignal): Promise<Failure> {
  if (error.fault !== 'not-found') return failureOfCall(error, role);
  const names = (await client.listModels?.(signal)) ?? null;
  if (names === null || names.length === 0 || names.includes(client.model)) return failureOfCall(error, role);
  const shown = names.slice(0, NAMES_SHOWN).map((name) => `"${forLog(name, { codePoints: 80 })}"`);
  const others = names.length - shown.length;
  const tail = others > 0 ? ` and ${others} more` : '';
  return failureOfCall(error, role, ` The models it lists are ${shown.join(', ')}${tail}.`);
}
