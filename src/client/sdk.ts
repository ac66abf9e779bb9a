// The one file that knows the `openai` package, which is loaded only when a client is made. It sends one attempt and
// says what came back, as it came back; it neither retries nor judges it.
import type { ChatRequest } from './chat.ts';
import type { Connections } from './connections.ts';
import type { Form } from './form.ts';
import type { Site } from './site.ts';
import { createTransport } from './transport.ts';

export type Outcome =
  | { readonly kind: 'body'; readonly body: unknown; readonly headers: Headers }
  | { readonly kind: 'status'; readonly status: number; readonly error: unknown; readonly headers: Headers }
  | { readonly kind: 'thrown'; readonly thrown: unknown };

export interface Sdk {
  /** `n`: answers that one call asks for. */
  chat(request: ChatRequest, n: number, form: Form, signal: AbortSignal): Promise<Outcome>;
}

/** Our own timer ends an attempt, error bodies included; the SDK's must not be the first. */
const NEVER_MS = 2_147_483_647;

/** Loads the SDK for one site. Nothing of it comes from the environment: each variable it reads is answered here. */
export async function openSdk(site: Site, connections: Connections): Promise<Sdk> {
  const [{ default: OpenAI, APIError }] = await Promise.all([import('openai'), connections.open()]);
  const client = new OpenAI({
    baseURL: site.url,
    defaultQuery: { ...site.query },
    // Never sent: the transport sends the site's headers only.
    apiKey: 'unused',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: NEVER_MS,
    logLevel: 'off',
    fetch: createTransport(site.headers, connections),
  });

  async function send(body: object, signal: AbortSignal): Promise<Outcome> {
    try {
      // Not by the SDK's typed method: other servers know efforts and names of parameters that its types do not.
      const { data, response } = await client.post('/chat/completions', { body, signal }).withResponse();
      return { kind: 'body', body: data, headers: response.headers };
    } catch (thrown) {
      if (thrown instanceof APIError && typeof thrown.status === 'number' && thrown.headers instanceof Headers)
        return { kind: 'status', status: thrown.status, error: thrown.error, headers: thrown.headers };
      return { kind: 'thrown', thrown };
    }
  }

  return { chat: (request, n, form, signal) => send(bodyOf(site.model, request, n, form), signal) };
}

/** The request as it is sent: what was not asked for is not in it. */
function bodyOf(
  model: string,
  request: ChatRequest,
  n: number,
  { cap, extras }: Form,
): Readonly<Record<string, unknown>> {
  const { messages, temperature, topP, maxTokens, effort, schema, seed, topLogprobs = 0 } = request;
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    ...(temperature === null ? {} : { temperature }),
    ...(topP === null ? {} : { top_p: topP }),
    [cap]: maxTokens,
    ...extras,
    ...(n === 1 ? {} : { n }),
    ...(seed === undefined ? {} : { seed }),
    ...(effort === undefined ? {} : { reasoning_effort: effort }),
    ...(schema === undefined
      ? {}
      : { response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } } }),
    ...(topLogprobs === 0 ? {} : { logprobs: true, top_logprobs: topLogprobs }),
  };
}
