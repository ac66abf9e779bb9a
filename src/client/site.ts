// Where a client calls: the URL to use, the address to show, the headers to send, and the secrets that no message may
// hold. Pure.
import { UserError } from '../errors.ts';
import { forLog } from '../untrusted.ts';

export interface Site {
  readonly model: string;
  /** For people and for the journal: no credentials, no query. */
  readonly address: string;
  /** For the SDK: no credentials, no query, no trailing slash. */
  readonly url: string;
  readonly query: Readonly<Record<string, string>>;
  /** All the headers that are ever sent. */
  readonly headers: Readonly<Record<string, string>>;
  /** The text without any of the site's secrets. */
  redact(text: string): string;
  /** A server's words, made fit for a message: secrets out, cut, nothing that acts. */
  quote(words: string): string;
}

/** Shorter strings are placeholders such as `x`: taking them out would only garble the message. */
const SHORTEST_SECRET = 4;

function parseUrl(baseUrl: string): URL {
  const url = URL.parse(baseUrl);
  // The URL is not repeated: one that cannot be parsed can still hold a password.
  if (url === null) throw new UserError('bad-input', 'The base URL is not a URL. It looks like http://host:8000/v1.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new UserError('bad-input', `The base URL must begin with http:// or https://, not ${url.protocol}//.`);
  return url;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads the base URL. `user:password@` in it becomes basic authentication, unless there is a key. */
export function siteOf({ baseUrl, model, apiKey }: { baseUrl: string; model: string; apiKey: string | null }): Site {
  const url = parseUrl(baseUrl);
  const login = url.username === '' && url.password === '' ? null : `${decoded(url.username)}:${decoded(url.password)}`;
  const basic = login === null ? null : Buffer.from(login).toString('base64');
  const authorization = apiKey !== null ? `Bearer ${apiKey}` : basic !== null ? `Basic ${basic}` : null;
  const query = Object.fromEntries(url.searchParams);
  const secrets = [apiKey, basic, login, url.password, decoded(url.password), ...Object.values(query)]
    .filter((secret) => secret !== null)
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .toSorted((a, b) => b.length - a.length);
  const bare = `${url.origin}${url.pathname.replace(/\/+$/u, '')}`;
  const redact = (text: string): string => secrets.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
  return {
    model,
    address: bare,
    url: bare,
    query,
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': 'alignment-gate',
      ...(authorization === null ? {} : { authorization }),
    },
    redact,
    quote: (words) => forLog(redact(words).trim(), { codePoints: 240, lines: 4 }),
  };
}
