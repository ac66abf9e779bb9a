// Whether a server can answer at all, asked by three means of which each alone lies somewhere: its health, its list of
// models, and one token of one chat call. For a judge the call finds out which sampling parameters it takes.
import type { Failure } from '../errors.ts';
import { nearest } from '../suite/nearest.ts';
import { forLog } from '../untrusted.ts';
import { ATTEMPTS_UNANSWERED } from './breaker.ts';
import { CallError, type ChatClient, type ChatReply, type ChatRequest, type ListedModel } from './chat.ts';
import { failureOfCall, type Role, unusable } from './failure.ts';
import { type Manner, withoutRefused } from './manner.ts';

const NAMES_SHOWN = 10;
/** Some reasoning models do not accept a cap of one token. */
const PROBE_CAPS = { first: 1, second: 16 } as const;
/** A server that says that it is loading is looked at this often. */
const HEALTH_MS = 1000;

export interface Patience {
  /** Milliseconds a server that is starting, or never answers, is given in all. */
  readonly readyMs: number;
  readonly signal: AbortSignal;
}

/**
 * Resolves when the server has answered a chat call, to the name that it gave the model (null: none). Throws a Failure (`endpoint-unreachable`, `endpoint-refused` or
 * the judge's pair; `interrupted` on abort) that says what happened, what it means, and what to do.
 */
export async function waitUntilReady(client: ChatClient, role: Role, within: Patience): Promise<string | null> {
  const { servedModel } = await untilAnswered(client, role, within, { temperature: 1, topP: 1 }, () => null);
  return servedModel;
}

/**
 * Waits like `waitUntilReady`, and resolves to as much of the wished manner as the server takes. Never for the
 * evaluated model, whose sampling is part of the instrument as it was asked for.
 */
export async function settleManner(client: ChatClient, role: Role, within: Patience, wished: Manner): Promise<Manner> {
  const { manner } = await untilAnswered(client, role, within, wished, withoutRefused);
  return manner;
}

interface Answered {
  readonly manner: Manner;
  readonly servedModel: string | null;
}

/** Asks until there is an answer; `relent` says in which other manner a refused call is worth asking again. */
async function untilAnswered(
  client: ChatClient,
  role: Role,
  patience: Patience,
  wished: Manner,
  relent: (manner: Manner, error: CallError) => Manner | null,
): Promise<Answered> {
  const { readyMs, signal } = patience;
  const startingMs = readyMs - (await untilWell(client, patience));
  await mustNotContradict(client, role, signal);
  const timeoutMs = Math.ceil(readyMs / ATTEMPTS_UNANSWERED);
  let cap: number = PROBE_CAPS.first;
  let manner = wished;
  for (;;) {
    const greeting: ChatRequest = {
      messages: [{ role: 'user', content: 'Good morning.' }],
      ...manner,
      maxTokens: cap,
      timeoutMs,
      startingMs,
    };
    const heard = await replyOrError(client, greeting, signal);
    if (!(heard instanceof CallError)) return { manner, servedModel: heard.servedModel };
    // A filter has answered, too.
    if (heard.fault === 'filtered') return { manner, servedModel: null };
    const less = relent(manner, heard);
    if (less !== null) manner = less;
    else if (heard.fault === 'bad-request' && cap === PROBE_CAPS.first) cap = PROBE_CAPS.second;
    else throw await failureOfGreeting(client, role, heard, signal);
  }
}

/** Waits while the server says that it is loading; resolves to the milliseconds that this took. */
async function untilWell({ server }: ChatClient, { readyMs, signal }: Patience): Promise<number> {
  let waited = 0;
  while (server && waited < readyMs && !signal.aborted && (await server.health(signal)) === 'loading') {
    await server.rest(HEALTH_MS, signal);
    waited += HEALTH_MS;
  }
  return Math.min(waited, readyMs);
}

/** A server that answers under any name would have another model evaluated, and nobody would know. */
async function mustNotContradict(client: ChatClient, role: Role, signal: AbortSignal): Promise<void> {
  const { models = null } = (await client.server?.facts(signal)) ?? {};
  const quirks = client.server?.quirks();
  if (quirks?.takesAnyName !== true || models === null || models.length === 0 || isListed(models, client.model)) return;
  throw unusable(
    role,
    `The server at ${client.address} is ${quirks.name}, which answers under any name, and it has no model ` +
      `"${client.model}".${namesOf(models, client.model)}`,
    'Write the name that the server lists, or start the server with this model under this name.',
  );
}

/** An adapter of SGLang is named after its model: `model:adapter`. */
const isListed = (models: readonly ListedModel[], name: string): boolean =>
  models.some(({ id }) => id === name || name.startsWith(`${id}:`));

async function replyOrError(
  client: ChatClient,
  request: ChatRequest,
  signal: AbortSignal,
): Promise<ChatReply | CallError> {
  try {
    return await client.chat(request, signal);
  } catch (thrown) {
    if (thrown instanceof CallError) return thrown;
    throw thrown;
  }
}

async function failureOfGreeting(
  client: ChatClient,
  role: Role,
  error: CallError,
  signal: AbortSignal,
): Promise<Failure> {
  if (error.fault !== 'not-found') return failureOfCall(error, role);
  const models = (await client.server?.facts(signal))?.models ?? [];
  if (models.length === 0 || isListed(models, client.model)) return failureOfCall(error, role);
  return failureOfCall(error, role, namesOf(models, client.model));
}

const shown = (name: string): string => `"${forLog(name, { codePoints: 80 })}"`;

/** ` Did you mean "x"? The models it lists are ...` */
function namesOf(models: readonly ListedModel[], wanted: string): string {
  const names = models.map(({ id }) => id);
  const best = nearest(wanted, names);
  const some = names.slice(0, NAMES_SHOWN).map(shown);
  const others = names.length - some.length;
  const tail = others > 0 ? ` and ${others} more` : '';
  return `${best === null ? '' : ` Did you mean ${shown(best)}?`} The models it lists are ${some.join(', ')}${tail}.`;
}
