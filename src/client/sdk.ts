// The one file that knows the `openai` package, which is loaded only when a client is made. It sends one attempt and
// says what came back, as it came back; it neither retries nor judges it, and follows no redirect: a key and the prompts
// go to the named host only.
import type { ChatRequest } from './chat.ts';
import type { Connections } from './connections.ts';
import { errorIn } from './errorBody.ts';
import type { Form } from './form.ts';
import type { Header } from './receiving.ts';
import type { Site } from './site.ts';
import type { Stop } from './stop.ts';

export type Outcome =
  /** Nothing of the text is read yet. */
  | { readonly kind: 'body'; readonly text: string; readonly header: Header }
  | { readonly kind: 'status'; readonly status: number; readonly error: unknown; readonly header: Header }
  | { readonly kind: 'thrown'; readonly thrown: unknown };

export interface Sdk {
  /** `n`: answers that one call asks for. */
  chat(request: ChatRequest, n: number, form: Form, stop: Stop): Promise<Outcome>;
}

/**
 * Loads the SDK for one site. It says where a call goes; the call itself goes over the run's own sockets. By its `post`
 * each call took a third of a millisecond more, for headers that are never sent, and was wrapped in a promise with
 * methods of its own, which the garbage collector frees so late that 4,800 answers took twice the memory.
 */
export async function openSdk(site: Site, connections: Connections): Promise<Sdk> {
  const [{ default: OpenAI }] = await Promise.all([import('openai'), connections.open()]);
  const client = new OpenAI({
    baseURL: site.url,
    defaultQuery: { ...site.query },
    // Each variable of the environment that the SDK reads is answered here.
    apiKey: 'unused',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
  });

  // Not by the SDK's typed method: other servers know efforts and names of parameters that its types do not.
  const { url } = await client.buildRequest({ method: 'post', path: '/chat/completions' });

  async function send(body: object, stop: Stop): Promise<Outcome> {
    try {
      // The site's headers and no others: the SDK adds what it finds in the environment.
      const sent = { method: 'POST', headers: site.headers, body: JSON.stringify(body), stop } as const;
      const { status, header, text } = await connections.send(url, sent);
      if (status >= 200 && status < 300) return { kind: 'body', text, header };
      const isRedirect = status >= 300 && status < 400;
      const error = isRedirect ? { message: `it redirects to ${header('location') ?? 'nowhere'}` } : errorIn(text);
      return { kind: 'status', status, error, header };
    } catch (thrown) {
      return { kind: 'thrown', thrown };
    }
  }

  return { chat: (request, n, form, stop) => send(bodyOf(site.model, request, n, form), stop) };
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
