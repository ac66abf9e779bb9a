// A hash of all that a suite file says, for people who want to know whether two files say the same. Pure.
import { sha256 } from '../identity.ts';

/**
 * SHA-256 (hexadecimal) of a parsed file in a canonical form: keys sorted, lists in their order, no layout, no comments.
 * It changes with any change of content, so also with names, tags, categories and descriptions. The identity of an
 * instrument (identity.ts) leaves those labels out, since they change no answer.
 */
export function contentHash(value: unknown): string {
  return sha256(canonical(value));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  // YAML has numbers that JSON would write as null.
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
