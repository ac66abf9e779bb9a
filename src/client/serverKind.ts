// Which server it is, from what it says of itself: its host, the headers and the list of GET /v1/models, and a few
// addresses that only one of them has. Pure; a guess that is wrong costs speed and never a result.
import { z } from 'zod';
import type { ServerKind } from './quirks.ts';
import type { Header } from './receiving.ts';

/** A reply to a GET, read as JSON where it is. */
export interface Looked {
  readonly status: number;
  readonly body: unknown;
  readonly header: Header;
}

const HOSTS: readonly (readonly [RegExp, ServerKind])[] = [
  [/(?:^|\.)openai\.com$/u, 'openai'],
  [/\.(?:openai|services\.ai|cognitiveservices)\.azure\.com$/u, 'azure'],
  [/(?:^|\.)together\.(?:xyz|ai)$/u, 'together'],
  [/(?:^|\.)fireworks\.ai$/u, 'fireworks'],
  [/(?:^|\.)openrouter\.ai$/u, 'openrouter'],
];

/** null: the host's name tells nothing. */
export const kindOfHost = (hostname: string): ServerKind | null =>
  HOSTS.find(([pattern]) => pattern.test(hostname.toLowerCase()))?.[1] ?? null;

const OWNERS: Readonly<Record<string, ServerKind>> = {
  vllm: 'vllm',
  sglang: 'sglang',
  llamacpp: 'llama.cpp',
  library: 'ollama',
  fireworks: 'fireworks',
};
const HEADERS: readonly (readonly [string, ServerKind])[] = [
  ['apim-request-id', 'azure'],
  ['x-ms-region', 'azure'],
  // Not `openai-processing-ms`: llama-cpp-python sends it too, and passes over OpenAI's name of the token limit.
  ['openai-version', 'openai'],
  ['x-together-traceid', 'together'],
];

const entry = z.looseObject({ owned_by: z.string().nullish().catch(null), top_provider: z.unknown().optional() });
const list = z.union([z.looseObject({ data: z.array(entry) }).transform(({ data }) => data), z.array(entry)]);

/** From the reply to GET /v1/models; null: it does not tell. */
export function kindOfModels(looked: Looked): ServerKind | null {
  for (const [name, kind] of HEADERS) if (looked.header(name) !== null) return kind;
  const read = list.safeParse(looked.body);
  if (!read.success) return null;
  for (const { owned_by: owner, top_provider: provider } of read.data) {
    if (provider !== undefined) return 'openrouter';
    const kind = OWNERS[owner?.toLowerCase() ?? ''];
    if (kind !== undefined) return kind;
  }
  return null;
}

/** An address that tells a server which the list of models does not tell. */
export interface Sign {
  readonly path: string;
  readonly kind: ServerKind;
  readonly isIt: (looked: Looked) => boolean;
}

const versioned = z.looseObject({ version: z.string() });
const has = (shape: z.ZodType, { status, body }: Looked): boolean => status === 200 && shape.safeParse(body).success;

/** In the order in which they count. Paths begin where the base URL stands without its last /v1. */
export const SIGNS: readonly Sign[] = [
  {
    path: '/get_server_info',
    kind: 'sglang',
    isIt: (looked) => has(z.looseObject({ model_path: z.string() }), looked),
  },
  {
    path: '/props',
    kind: 'llama.cpp',
    isIt: (looked) => has(z.looseObject({ default_generation_settings: z.looseObject({}) }), looked),
  },
  { path: '/api/version', kind: 'ollama', isIt: (looked) => has(versioned, looked) },
  {
    path: '/info',
    kind: 'tgi',
    isIt: (looked) => has(z.looseObject({ model_id: z.string(), max_concurrent_requests: z.number() }), looked),
  },
  // Last, and of uvicorn only: a version is what many servers have.
  {
    path: '/version',
    kind: 'vllm',
    isIt: (looked) => looked.header('server') === 'uvicorn' && has(versioned, looked),
  },
];

/** The version that a reply states; null: none. */
export function versionOf(looked: Looked | null): string | null {
  const read = versioned.safeParse(looked?.body);
  return read.success ? read.data.version.slice(0, 60) : null;
}
