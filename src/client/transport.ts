// The `fetch` under the SDK. It sends our headers and no others (the SDK picks some up from the environment), follows
// no redirect (a key and the prompts go to the named host only), and gives every error body one shape.
import { z } from 'zod';
import type { Connections, RawReply } from './connections.ts';
import { RATE_HEADERS } from './rateHeaders.ts';

/** What a server says of its load, beside the reply itself. */
const HEARD = ['retry-after', 'retry-after-ms', ...RATE_HEADERS];
const bodyWithError = z.looseObject({ error: z.looseObject({}) });
const bodyWithWords = z.union([
  z.object({ error: z.string() }).transform(({ error }) => error),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ detail: z.unknown() }).transform(({ detail }) => JSON.stringify(detail)),
]);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Servers say what went wrong in at least five shapes; this is OpenAI's. */
function errorBody(text: string): string {
  const json = parsed(text);
  if (bodyWithError.safeParse(json).success) return text;
  const flat = z.looseObject({}).safeParse(json);
  const words = bodyWithWords.safeParse(json);
  const isHtml = /^\s*</u.test(text);
  return JSON.stringify({
    error: {
      ...(flat.success ? flat.data : {}),
      message: words.success ? words.data : isHtml ? 'an HTML page' : text.slice(0, 2000),
    },
  });
}

const asError = (words: string): string => JSON.stringify({ error: { message: words } });

/** A reply that is no success, in OpenAI's shape. */
function inOneShape(reply: RawReply): Response {
  const isRedirect = reply.status >= 300 && reply.status < 400;
  const body = isRedirect ? asError(`it redirects to ${reply.header('location') ?? 'nowhere'}`) : errorBody(reply.text);
  // A 304 must have no body and there is nothing beyond 599; nobody should send either here.
  const status = reply.status === 304 ? 302 : Math.min(reply.status, 599);
  return new Response(body, { status, headers: headersOf(reply, 'application/json') });
}

function headersOf(reply: RawReply, type: string): [string, string][] {
  const heard = HEARD.flatMap((name): [string, string][] => {
    const value = reply.header(name);
    return value === null ? [] : [[name, value]];
  });
  return [['content-type', type], ...heard];
}

/** A `fetch` with these headers only. */
export function createTransport(
  headers: Readonly<Record<string, string>>,
  connections: Connections,
): (url: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (url, init) => {
    if (typeof url !== 'string') throw new TypeError('the SDK gives the URL as text');
    const { method, body, signal } = init ?? {};
    const reply = await connections
      .send(url, {
        method: method === 'POST' ? 'POST' : 'GET',
        headers,
        body: typeof body === 'string' ? body : null,
        signal: signal ?? NEVER,
      })
      .catch((cause: unknown) => {
        // As `fetch` does it: what went wrong is the cause, which the SDK keeps.
        throw new TypeError('the request failed', { cause });
      });
    if (reply.status < 200 || reply.status >= 300) return inOneShape(reply);
    // 204 and its like can hold nothing: an empty reply is told by its text.
    return new ReadResponse(reply);
  };
}

/** A success that is read already: no stream is made of the text only to be read once more. */
class ReadResponse extends Response {
  override readonly text: () => Promise<string>;
  override readonly json: () => Promise<unknown>;

  constructor(reply: RawReply) {
    super(null, { status: 200, headers: headersOf(reply, reply.header('content-type') ?? '') });
    this.text = () => Promise.resolve(reply.text);
    this.json = () => Promise.resolve().then((): unknown => JSON.parse(reply.text));
  }
}

const NEVER = new AbortController().signal;
