// Addresses of servers: checked once, compared by host. A key goes to one host, so what a host is must be exact. Pure.
import { quote } from '../suite/nearest.ts';
import type { Read } from './units.ts';

/** An http or https address without user name, password, query or fragment, and without a slash at its end. */
export function parseUrl(written: unknown): Read<string> {
  const refuse = (why: string): Read<string> => ({
    ok: false,
    problem: `${why}; write an address such as http://localhost:8000/v1.`,
  });
  if (typeof written !== 'string') return refuse(`must be an address, not ${quote(written)}`);
  const url = URL.parse(written.trim());
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    return refuse(`must be an http or https address, not ${quote(written)}`);
  }
  // It would stand in reports, where a password must not.
  if (url.username !== '' || url.password !== '')
    return refuse('must not carry a user name or password; give a key by its input');
  if (url.search !== '' || url.hash !== '') return refuse(`must end before "?" or "#": ${quote(written)}`);
  return { ok: true, value: url.href.replace(/\/+$/u, '') };
}

/** A host with an optional port: `api.example.org`, `localhost:8000`, `[::1]:8000`. */
export function parseHost(written: unknown): Read<string> {
  const url = typeof written === 'string' && /^[^\s/?#@\\]+$/u.test(written) ? URL.parse(`https://${written}`) : null;
  return url && url.host !== ''
    ? { ok: true, value: url.host }
    : { ok: false, problem: `must be a host such as api.example.org or localhost:8000, not ${quote(written)}.` };
}

/** Host and port of a checked address: `api.openai.com`, `localhost:8000`. */
export function hostOf(address: string): string {
  return new URL(address).host;
}

/** Whether two checked addresses are the same server to a key: scheme, host and port. */
export function isSameOrigin(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}
