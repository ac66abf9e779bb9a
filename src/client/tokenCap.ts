// The two names that servers have for the most tokens of an answer, and the one that this server takes. No I/O.
import type { Trouble } from './trouble.ts';

export type TokenCap = 'max_tokens' | 'max_completion_tokens';

export interface TokenCapName {
  current(): TokenCap;
  /** Whether the call, refused for the name that it used, is worth sending again under the other one. */
  moveOn(used: TokenCap, trouble: Trouble): boolean;
}

const UNKNOWN = /unsupported|not supported|unrecogni[sz]ed|unknown|instead|extra inputs/iu;

/** Starts with the name that all but reasoning models take; changes it at most once, for every later call. */
export function createTokenCap(): TokenCapName {
  let current: TokenCap = 'max_tokens';
  let moved = false;
  return {
    current: () => current,
    moveOn(used, { fault, said }) {
      if (fault !== 'bad-request' || !UNKNOWN.test(said) || !said.includes(used)) return false;
      // Another call in flight has changed the name already.
      if (current !== used) return true;
      if (moved) return false;
      current = used === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
      moved = true;
      return true;
    },
  };
}
