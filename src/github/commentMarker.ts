// The hidden marker that a sticky comment begins with, and how much room it leaves for the text. Pure.
import { createHash } from 'node:crypto';

/** GitHub refuses a longer comment ("body is too long (maximum is 65536 characters)"), the marker included. */
export const COMMENT_LIMIT = 65_536;

const LONGEST_KEY = 60;

/**
 * A key that can stand in an HTML comment and an artifact's name. One that had to be changed carries a hash of
 * what it was, so that the keys `a b` and `a/b` of two matrix jobs do not become the same.
 */
export function safeKey(key: string): string {
  const plain = key
    .replace(/[^A-Za-z0-9._-]+/gu, '-')
    .replace(/-{2,}/gu, '-')
    .slice(0, LONGEST_KEY);
  if (plain === key && key !== '') return key;
  if (key === '') return 'default';
  return `${plain}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`.replace(/-{2,}/gu, '-');
}

/** The first line of the comment with this key. */
export function markerFor(key: string): string {
  return `<!-- alignment-gate:${safeKey(key)} -->`;
}

/** Characters left for the body of the comment with this key. */
export function commentRoom(key: string): number {
  return COMMENT_LIMIT - markerFor(key).length - 1;
}
