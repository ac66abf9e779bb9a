// How a chat call is written for this server: the name of the cap on tokens and the fields beside the API's own. Both
// begin as the table of servers has them, and change for good when the server refuses them. No I/O.
import type { Quirks, TokenCap } from './quirks.ts';
import type { Trouble } from './trouble.ts';

export interface Form {
  readonly cap: TokenCap;
  readonly extras: Quirks['extras'];
}

export interface FormInUse {
  current(): Form;
  /** Whether the call, refused for the form that it had, is worth sending again in another. */
  moveOn(used: Form, trouble: Trouble): boolean;
  /** What kind of server it is has become known. What it refused so far stays left out. */
  settle(quirks: Quirks): void;
}

const UNKNOWN = /unsupported|not supported|unrecogni[sz]ed|unknown|instead|extra inputs|not permitted|unexpected/iu;

/** Starts with what all but reasoning models take; changes each part at most once for every way that is known. */
export function createForm(quirks: Quirks): FormInUse {
  let known = quirks;
  let hasExtras = true;
  const refused = new Set<TokenCap>();
  let current: Form = { cap: quirks.caps[0], extras: quirks.extras };

  function renew(): void {
    const cap = known.caps.find((one) => !refused.has(one)) ?? known.caps[0];
    current = { cap, extras: hasExtras ? known.extras : {} };
  }

  return {
    current: () => current,
    settle(quirksNow) {
      known = quirksNow;
      renew();
    },
    moveOn(used, { fault, said }) {
      if (fault !== 'bad-request' || !UNKNOWN.test(said)) return false;
      const isExtra = Object.keys(used.extras).some((name) => said.includes(name));
      if (!isExtra && !said.includes(used.cap)) return false;
      // Another call in flight has changed the form already.
      if (current !== used) return true;
      if (isExtra) hasExtras = false;
      else {
        refused.add(used.cap);
        if (known.caps.every((one) => refused.has(one))) return false;
      }
      renew();
      return true;
    },
  };
}
