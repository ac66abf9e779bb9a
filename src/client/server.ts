// What a server says of itself beside its answers, by a few small GETs: whether it is well, which models it has, what
// it is. Asked once and remembered where it answered. Never throws.
import { parsedJson } from './bodyText.ts';
import type { Health, ServerFacts } from './chat.ts';
import type { Connections } from './connections.ts';
import { readModels } from './models.ts';
import { kindOfHost, kindOfModels, type Looked, SIGNS, versionOf } from './serverKind.ts';
import type { Site } from './site.ts';
import { within } from './stop.ts';

/** A GET of a whole URL; null: no reply in time. */
export type Look = (url: string, signal: AbortSignal) => Promise<Looked | null>;

/** Those who answer with a word may take this long. */
const LOOK_MS = 10_000;
const LIST_MS = 20_000;

/** A GET with the site's own headers, in at most this time. */
export const lookWith =
  (connections: Connections, site: Site, timeoutMs: number): Look =>
  async (url, signal) => {
    try {
      const { outcome } = await within(timeoutMs, signal, (stop) =>
        connections.send(url, { method: 'GET', headers: site.headers, body: null, stop }),
      );
      const { status, text, header } = outcome;
      const json = parsedJson(text);
      return { status, body: json === undefined ? text : json, header };
    } catch {
      return null;
    }
  };

/** Where the server's own addresses begin: beside the API, which is mostly at /v1. */
const rootOf = ({ url }: Site): string => url.replace(/\/v1$/u, '');

export async function healthOf(connections: Connections, site: Site, signal: AbortSignal): Promise<Health> {
  // A hosted API has no such address, and a key is not carried to places that are not there.
  if (kindOfHost(new URL(site.url).hostname) !== null) return 'unsaid';
  const looked = await lookWith(connections, site, LOOK_MS)(`${rootOf(site)}/health`, signal);
  if (looked === null) return 'unsaid';
  return looked.status === 503 ? 'loading' : looked.status === 200 ? 'well' : 'unsaid';
}

/** Asks. */
export async function askServer(connections: Connections, site: Site, signal: AbortSignal): Promise<ServerFacts> {
  const query = new URLSearchParams(site.query).toString();
  const listUrl = `${site.url}/models${query === '' ? '' : `?${query}`}`;
  const listed = await lookWith(connections, site, LIST_MS)(listUrl, signal);
  const models = listed?.status === 200 ? readModels(listed.body) : null;
  const shown = models?.map((model) => ({ ...model, id: site.redact(model.id) })) ?? null;
  const told = kindOfHost(new URL(site.url).hostname) ?? (listed === null ? null : kindOfModels(listed));
  if (told !== null && told !== 'vllm' && told !== 'ollama') return { kind: told, version: null, models: shown };
  const look = lookWith(connections, site, LOOK_MS);
  const signs = SIGNS.filter(({ kind }) => told === null || kind === told);
  const replies = await Promise.all(signs.map(({ path }) => look(`${rootOf(site)}${path}`, signal)));
  const found = signs.findIndex(({ isIt }, index) => {
    const reply = replies[index] ?? null;
    return reply !== null && isIt(reply);
  });
  const version = versionOf(told === null ? (replies[found] ?? null) : (replies[0] ?? null));
  return { kind: told ?? signs[found]?.kind ?? 'unknown', version: version && site.redact(version), models: shown };
}

export interface ServerMemory {
  facts(connections: Connections, site: Site, signal: AbortSignal): Promise<ServerFacts>;
}

/** Remembers what a server said, for all clients of a run that call it with the same key. */
export function createServerMemory(): ServerMemory {
  const known = new Map<string, Promise<ServerFacts>>();
  return {
    async facts(connections, site, signal) {
      const name = JSON.stringify([site.url, site.query, site.headers]);
      const asked = known.get(name) ?? askServer(connections, site, signal);
      known.set(name, asked);
      const facts = await asked;
      // A server that was not there yet is asked again.
      if (facts.models === null && facts.kind === 'unknown') known.delete(name);
      return facts;
    },
  };
}
