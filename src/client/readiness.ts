// Whether a server can answer at all, asked by the only means that does not lie: one token of one chat call. For a
// judge the same call finds out which sampling parameters it takes.
import type { Failure } from '../errors.ts';
import { forLog } from '../untrusted.ts';
import { ATTEMPTS_UNANSWERED } from './breaker.ts';
import { CallError, type ChatClient, type ChatRequest } from './chat.ts';
import { failureOfCall, type Role } from './failure.ts';
import { type Manner, withoutRefused } from './manner.ts';

/** Rounds of a whole call, each with its own retries, that a server may take to start up (503 while loading). */
const STARTING_ROUNDS = 8;
const NAMES_SHOWN = 10;
/** Some reasoning models do not accept a cap of one token. */
const PROBE_CAPS = { first: 1, second: 16 } as const;

const probe = (maxTokens: number, manner: Manner, timeoutMs: number): ChatRequest => ({
  messages: [{ role: 'user', content: 'Good morning.' }],
  ...manner,
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
  await untilAnswered(client, role, within, { temperature: 1, topP: 1 }, () => null);
}

/**
 * Waits like `waitUntilReady`, and resolves to as much of the wished manner as the server takes. Never for the
 * evaluated model, whose sampling is part of the instrument as it was asked for.
 */
export function settleManner(client: ChatClient, role: Role, within: Patience, wished: Manner): Promise<Manner> {
  return untilAnswered(client, role, within, wished, withoutRefused);
}

/** Asks until there is an answer; `relent` says in which other manner a refused call is worth asking again. */
async function untilAnswered(
  client: ChatClient,
  role: Role,
  { readyMs, signal }: Patience,
  wished: Manner,
  relent: (manner: Manner, error: CallError) => Manner | null,
): Promise<Manner> {
  const timeoutMs = Math.ceil(readyMs / ATTEMPTS_UNANSWERED);
  let cap: number = PROBE_CAPS.first;
  let manner = wished;
  for (let round = 1; ; round++) {
    const error = await errorOfProbe(client, probe(cap, manner, timeoutMs), signal);
    // A filter has answered, too.
    if (error === null || error.fault === 'filtered') return manner;
    const less = relent(manner, error);
    if (less !== null) {
      manner = less;
      continue;
    }
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
  const names = ((await client.listModels?.(signal)) ?? []).map(({ id }) => id);
  if (names.length === 0 || names.includes(client.model)) return failureOfCall(error, role);
  const shown = names.slice(0, NAMES_SHOWN).map((name) => `"${forLog(name, { codePoints: 80 })}"`);
  const others = names.length - shown.length;
  const tail = others > 0 ? ` and ${others} more` : '';
  return failureOfCall(error, role, ` The models it lists are ${shown.join(', ')}${tail}.`);
}
