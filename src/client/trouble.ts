// What can go wrong with one attempt, told apart: whether it passes by itself, ends the client, or is about this one
// prompt; and in words what happened and what to do. Pure.
import { z } from 'zod';
import { CallError, type CallFault } from './chat.ts';
import type { Site } from './site.ts';

export interface Trouble {
  readonly fault: CallFault;
  readonly status: number | null;
  readonly happened: string;
  readonly advice: string;
  /** No later call can succeed. */
  readonly permanent: boolean;
  /** Worth another attempt. */
  readonly passing: boolean;
  /** Nothing was reached at all: no such host, nobody listens. */
  readonly nobodyThere: boolean;
  /** What the server asked us to wait; null: nothing. */
  readonly retryAfterMs: number | null;
  /** The server's own words; empty where it had none. */
  readonly said: string;
}

/** The error that a caller sees. */
export function callError(trouble: Trouble): CallError {
  const { status, permanent, advice, said } = trouble;
  return new CallError(trouble.fault, trouble.happened, { status, permanent, advice, said });
}

/** A trouble of which nothing is known yet. */
export const BLANK = {
  status: null,
  advice: '',
  permanent: false,
  passing: false,
  nobodyThere: false,
  retryAfterMs: null,
  said: '',
} satisfies Partial<Trouble>;

const optionalText = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);
const errorSchema = z
  .looseObject({
    message: z.unknown().optional(),
    code: optionalText,
    type: optionalText,
    metadata: z.looseObject({ flagged_input: z.unknown().optional() }).nullish().catch(null),
  })
  .catch({ message: undefined, code: null, type: null, metadata: null });

interface Said {
  readonly words: string;
  readonly codes: readonly string[];
  readonly isModeration: boolean;
}

function read(raw: unknown): Said {
  const error = errorSchema.parse(typeof raw === 'string' ? { message: raw } : raw);
  const { message } = error;
  const words = typeof message === 'string' ? message : message === undefined ? '' : JSON.stringify(message);
  return {
    words,
    codes: [error.code ?? '', error.type ?? ''],
    isModeration: error.metadata?.flagged_input !== undefined,
  };
}

const QUOTA_CODES = ['insufficient_quota', 'billing_hard_limit_reached'];
const FILTER_CODES = ['content_filter', 'content_policy_violation'];

const CHECK_URL = 'Check the base URL: it usually ends in /v1.';

/** A reply with an error status, or an error with a status inside a 200. */
export function troubleOfStatus(site: Site, status: number, raw: unknown, retryAfterMs: number | null): Trouble {
  const { words, codes, isModeration } = read(raw);
  const said = words === '' ? '' : ` It said: "${site.quote(words)}".`;
  const server = `The server at ${site.address}`;
  const base = { ...BLANK, status, said: words, retryAfterMs };
  const permanent = (fault: CallFault, what: string, advice: string): Trouble => ({
    ...base,
    fault,
    happened: `${server} ${what} (${status}).${said}`,
    advice,
    permanent: true,
  });
  const passing = (fault: CallFault, what: string): Trouble => ({
    ...base,
    fault,
    happened: `${server} ${what} (${status}).${said}`,
    advice: 'Look at the server, or try again later.',
    passing: true,
  });
  if (codes.some((code) => FILTER_CODES.includes(code)) || (status === 403 && isModeration))
    return { ...base, fault: 'filtered', happened: `${server} filtered this call (${status}).${said}` };
  if (status !== 401 && codes.some((code) => QUOTA_CODES.includes(code)))
    return permanent(
      'quota',
      'says that the quota is used up',
      "Add credit or raise the account's limit, then run again.",
    );
  if (status >= 500) return passing('server-error', 'failed');
  if (status >= 300 && status < 400)
    return permanent(
      'not-found',
      'does not answer there',
      'Put the final address in the base URL; no redirect is followed.',
    );
  switch (status) {
    case 401:
      return permanent(
        'unauthorised',
        'did not accept the API key',
        'Check that the key is set, is valid, and belongs to this server.',
      );
    case 402:
      return permanent('payment-required', 'wants to be paid first', 'Add credit to the account, then run again.');
    case 403:
      return permanent(
        'forbidden',
        `does not let this API key use the model "${site.model}"`,
        "Check the key's rights, and that the account and region may use the model.",
      );
    case 404:
    case 405:
    case 410:
      return permanent(
        'not-found',
        `has no model "${site.model}" or no such path`,
        `Check the model's name. ${CHECK_URL}`,
      );
    case 408:
      return passing('timeout', 'ran out of time');
    case 409:
    case 425:
      return passing('server-error', 'was not ready for the call');
    case 429:
      return passing('rate-limited', 'limits how often it may be called');
    default:
      return {
        ...base,
        fault: 'bad-request',
        happened: `${server} did not accept the request (${status}).${said}`,
        advice: 'Check the sampling settings, and the effort of a judge, against what the model allows.',
      };
  }
}

/**
 * The trouble as it is where the server wants to be left alone for longer than anybody can wait: no later call can
 * succeed in time. Asking it sooner than it said would be worse than ending.
 */
export function beyondPatience(trouble: Trouble, mostMs: number): Trouble {
  if (trouble.retryAfterMs === null || trouble.retryAfterMs <= mostMs) return trouble;
  const asked = Math.ceil(trouble.retryAfterMs / 1000);
  return {
    ...trouble,
    happened: `${trouble.happened} It asks to be called again in ${asked} s, and at most ${Math.floor(mostMs / 1000)} s are left to wait.`,
    advice: 'Go on later with the answers that are stored, use a higher limit of the account, or raise max-minutes.',
    permanent: true,
    passing: false,
  };
}

const codeInside = z.looseObject({ code: z.coerce.number().int().min(400).max(599) });

/** A 200 with an error inside: the status is in its code, if anywhere. */
export function troubleOfErrorInside(site: Site, raw: unknown): Trouble {
  const code = codeInside.safeParse(raw);
  if (code.success) return troubleOfStatus(site, code.data.code, raw, null);
  const said = read(raw);
  if (said.codes.some((one) => QUOTA_CODES.includes(one) || FILTER_CODES.includes(one)))
    return troubleOfStatus(site, 429, raw, null);
  return {
    ...troubleOfBadReply(site, `200 with an error inside${said.words === '' ? '' : `: "${site.quote(said.words)}"`}`),
    said: said.words,
  };
}

/** A 200 that holds no answer; `what` completes "the server answered ...". */
export function troubleOfBadReply(site: Site, what: string): Trouble {
  const happened = `The server at ${site.address} answered ${what}.`;
  const advice = `Check that it is an OpenAI-compatible server. ${CHECK_URL}`;
  return { ...BLANK, fault: 'bad-reply', status: 200, happened, advice, passing: true };
}
