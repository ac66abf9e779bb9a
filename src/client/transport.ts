// The `fetch` under the SDK. It sends our headers and no others (the SDK picks some up from the environment), follows
// no redirect (a key and the prompts go to the named host only), and gives every error body one shape.
import { z } from 'zod';

const RETRY_HEADERS = ['retry-after', 'retry-after-ms'];
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

async function inOneShape(response: Response): Promise<Response> {
  const text = await response.text();
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const name of RETRY_HEADERS) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const location = response.headers.get('location');
  const isRedirect = response.status >= 300 && response.status < 400;
  const body = isRedirect
    ? JSON.stringify({ error: { message: `it redirects to ${location ?? 'nowhere'}` } })
    : errorBody(text);
  // A 304 must have no body; nobody should send one here, so any other redirect stands for it.
  return new Response(body, { status: response.status === 304 ? 302 : response.status, headers });
}

/** A `fetch` with these headers only. */
export function createTransport(
  headers: Readonly<Record<string, string>>,
): (url: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (url, init) => {
    const response = await fetch(url, { ...init, headers: { ...headers }, redirect: 'manual' });
    return response.ok ? response : inOneShape(response);
  };
}
