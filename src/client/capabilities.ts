// What a server and model can do, found by asking once: one call that wants everything, and one for each part only
// where that call is refused. Kept in the journal, so that a run that goes on does not ask again.
import { z } from 'zod';
import type { JournalServer } from '../schema/journal.ts';
import { CallError, type ChatClient, type ChatMessage, type ChatReply, type ChatRequest } from './chat.ts';
import { failureOfCall } from './failure.ts';
import { SERVER_KINDS, type ServerKind } from './quirks.ts';

/** null: not known. */
export interface Capabilities {
  readonly server: ServerKind;
  /** In the server's own words. */
  readonly version: string | null;
  /** Several answers to one request that really differ. */
  readonly n: boolean | null;
  readonly seed: boolean | null;
  readonly system: boolean | null;
  /** Most alternatives to a token with their log probabilities; 0: none. */
  readonly topLogprobs: number | null;
  readonly jsonSchema: boolean | null;
  readonly tokenCap: 'max_tokens' | 'max_completion_tokens' | null;
  /** Field in which thinking comes; `none` where it did not come. */
  readonly thinkingIn: 'reasoning' | 'reasoning_content' | 'none' | null;
}

const known = <T extends z.ZodType>(shape: T) => shape.nullable().default(null).catch(null);

const schema = z.object({
  server: z.enum(SERVER_KINDS).catch('unknown'),
  version: known(z.string()),
  n: known(z.boolean()),
  seed: known(z.boolean()),
  system: known(z.boolean()),
  topLogprobs: known(z.int().nonnegative()),
  jsonSchema: known(z.boolean()),
  tokenCap: known(z.enum(['max_tokens', 'max_completion_tokens'])),
  thinkingIn: known(z.enum(['reasoning', 'reasoning_content', 'none'])),
});

/** What a journal knows of this server and model; null: nothing. Of each thing what was found last. */
export function knownCapabilities(
  lines: readonly JournalServer[],
  { address, model }: Pick<ChatClient, 'address' | 'model'>,
): Capabilities | null {
  const found = lines.filter((one) => one.address === address && one.model === model);
  if (found.length === 0) return null;
  const told = found.flatMap(({ capabilities }) => Object.entries(capabilities).filter(([, value]) => value !== null));
  return schema.parse(Object.fromEntries(told));
}

/** The line of the journal. */
export function serverLine(
  { address, model }: Pick<ChatClient, 'address' | 'model'>,
  capabilities: Capabilities,
  at: string,
): JournalServer {
  return { type: 'server', address, model, capabilities: { ...capabilities }, at };
}

/** What is known without a chat call. */
export async function capabilitiesByFacts(client: ChatClient, signal: AbortSignal): Promise<Capabilities> {
  const facts = (await client.server?.facts(signal)) ?? { kind: 'unknown', version: null };
  return {
    server: facts.kind,
    version: facts.version,
    n: null,
    seed: null,
    system: null,
    topLogprobs: null,
    jsonSchema: null,
    tokenCap: client.server?.cap() ?? null,
    thinkingIn: null,
  };
}

/** Enough for two answers to differ. */
const TOKENS = 32;
const TASK = { role: 'user', content: 'Write down ten digits at random, and nothing else.' } as const;
const SYSTEM = { role: 'system', content: 'You are a helpful assistant.' } as const;

interface Wish {
  readonly system: boolean;
  readonly n: boolean;
  readonly seed: boolean;
}

/**
 * Asks an endpoint that has answered before. Throws the Failure of a call after which no other can succeed, and
 * `interrupted`; any other failure only leaves something unknown.
 */
export async function probeCapabilities(client: ChatClient, signal: AbortSignal): Promise<Capabilities> {
  const asksN = client.server?.quirks().asksN ?? true;
  const ask = (wish: Partial<Wish>): Promise<Asked> =>
    askFor(client, { system: false, n: false, seed: false, ...wish }, signal);
  const all = await ask({ system: true, n: asksN, seed: true });
  const base = await capabilitiesByFacts(client, signal);
  if (all.kind === 'unknown') return base;
  if (all.kind === 'replies') {
    const differ = asksN && (areDifferent(all.replies) || (await drawsApart(all.replies, ask)));
    return { ...base, system: true, seed: true, n: differ, thinkingIn: thinkingOf(all.replies) };
  }
  const system = await ask({ system: true });
  const seed = await ask({ seed: true });
  const several = asksN ? await ask({ n: true }) : null;
  return {
    ...base,
    system: accepted(system),
    seed: accepted(seed),
    n: several === null ? false : several.kind === 'replies' ? areDifferent(several.replies) : accepted(several),
    thinkingIn: [system, seed].flatMap((one) => (one.kind === 'replies' ? [thinkingOf(one.replies)] : []))[0] ?? null,
  };
}

/** A seed may have made two answers one. */
async function drawsApart(
  replies: readonly ChatReply[],
  ask: (wish: Partial<Wish>) => Promise<Asked>,
): Promise<boolean> {
  if (replies.length < 2) return false;
  const again = await ask({ n: true });
  return again.kind === 'replies' && areDifferent(again.replies);
}

const areDifferent = (replies: readonly ChatReply[]): boolean => new Set(replies.map(({ text }) => text)).size > 1;
const accepted = ({ kind }: Asked): boolean | null => (kind === 'unknown' ? null : kind === 'replies');
const thinkingOf = (replies: readonly ChatReply[]): Capabilities['thinkingIn'] =>
  replies.flatMap(({ thinkingIn }) => thinkingIn ?? [])[0] ?? 'none';

type Asked =
  | { readonly kind: 'replies'; readonly replies: readonly ChatReply[] }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unknown' };

async function askFor(client: ChatClient, { system, n, seed }: Wish, signal: AbortSignal): Promise<Asked> {
  const messages: readonly ChatMessage[] = system ? [SYSTEM, TASK] : [TASK];
  const request: ChatRequest = {
    messages,
    // Together draws several answers only with a temperature.
    temperature: 1,
    topP: 1,
    maxTokens: TOKENS,
    ...(seed ? { seed: 1 } : {}),
  };
  try {
    return { kind: 'replies', replies: await client.chatMany(request, n ? 2 : 1, signal) };
  } catch (thrown) {
    if (!(thrown instanceof CallError)) throw thrown;
    if (thrown.permanent || thrown.fault === 'aborted') throw failureOfCall(thrown, 'endpoint');
    return { kind: thrown.fault === 'bad-request' ? 'refused' : 'unknown' };
  }
}
