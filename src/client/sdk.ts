// The one file that knows the `openai` package, which is loaded only when a client is made. It sends one attempt and
// says what came back, as it came back; it neither retries nor judges it.
import type { ChatRequest } from './chat.ts';
import type { Site } from './site.ts';
import type { TokenCap } from './tokenCap.ts';
import { createTransport } from './transport.ts';

export type Outcome =
  | { readonly kind: 'body'; readonly body: unknown }
  | { readonly kind: 'status'; readonly status: number; readonly error: unknown; readonly headers: Headers }
  | { readonly kind: 'thrown'; readonly thrown: unknown };

export interface Sdk {
  chat(request: ChatRequest, cap: TokenCap, signal: AbortSignal): Promise<Outcome>;
  models(signal: AbortSignal): Promise<Outcome>;
}

/** Our own timer ends an attempt, error bodies included; the SDK's must not be the first. */
const NEVER_MS = 2_147_483_647;

/** Loads the SDK for one site. Nothing of it comes from the environment: each variable it reads is answered here. */
export async function openSdk(site: Site): Promise<Sdk> {
  const { default: OpenAI, APIError } = await import('openai');
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
    fetch: createTransport(site.headers),
  });

  async function outcomeOf(reply: Promise<unknown>): Promise<Outcome> {
    try {
      return { kind: 'body', body: await reply };
    } catch (thrown) {
      if (thrown instanceof APIError && typeof thrown.status === 'number' && thrown.headers instanceof Headers)
        return { kind: 'status', status: thrown.status, error: thrown.error, headers: thrown.headers };
      return { kind: 'thrown', thrown };
    }
  }

  return {
    chat: (request, cap, signal) =>
      outcomeOf(
        client.chat.completions.create(
          {
            model: site.model,
            messages: request.messages.map(({ role, content }) => ({ role, content })),
            temperature: request.temperature,
            top_p: request.topP,
            ...cappedBy(cap, request.maxTokens),
            ...(request.topLogprobs === undefined || request.topLogprobs === 0
              ? {}
              : { logprobs: true, top_logprobs: request.topLogprobs }),
          },
          { signal },
        ),
      ),
    models: (signal) => outcomeOf(client.get('/models', { signal })),
  };
}

/** With a type of its own: `max_tokens` is deprecated at OpenAI, and the only name that others know. */
function cappedBy(cap: TokenCap, tokens: number): { max_tokens?: number; max_completion_tokens?: number } {
  return cap === 'max_tokens' ? { max_tokens: tokens } : { max_completion_tokens: tokens };
}
