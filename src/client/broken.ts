// What can go wrong with an attempt before there is a status: time, the connection, a certificate, a body that
// breaks off. Pure.
import { z } from 'zod';
import type { Site } from './site.ts';
import { BLANK, type Trouble } from './trouble.ts';

/** No complete reply within the time of one attempt. */
export function troubleOfTimeout(site: Site, timeoutMs: number): Trouble {
  const happened = `The server at ${site.address} gave no complete answer within ${timeoutMs / 1000} s.`;
  const advice = 'Check that it is not overloaded or stuck; fewer requests at once or fewer tokens make it faster.';
  return { ...BLANK, fault: 'timeout', happened, advice, passing: true };
}

export function troubleOfAbort(site: Site): Trouble {
  return { ...BLANK, fault: 'aborted', happened: `The call to ${site.address} was cancelled.` };
}

const NOBODY: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host could not be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network of the host cannot be reached',
};
const TLS = /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/u;
const faultLayer = z.looseObject({
  code: z.unknown().optional(),
  cause: z.unknown().optional(),
});

/** The codes along a chain of causes, outermost first. */
function codesOf(thrown: unknown, depth = 0): readonly string[] {
  const layer = faultLayer.safeParse(thrown);
  if (!layer.success || depth > 5) return [];
  const { code, cause } = layer.data;
  return [...(typeof code === 'string' && code !== '' ? [code] : []), ...codesOf(cause, depth + 1)];
}

/** Whatever was thrown on the way: the connection or the certificate. */
export function troubleOfThrown(site: Site, thrown: unknown): Trouble {
  const [code = ''] = codesOf(thrown);
  const nobody = NOBODY[code];
  if (nobody !== undefined) {
    const happened = `The server at ${site.address} could not be reached: ${nobody} (${code}).`;
    const advice = 'Check that the server runs, and the host and port of the base URL.';
    return { ...BLANK, fault: 'connection', happened, advice, passing: true, nobodyThere: true };
  }
  if (TLS.test(code)) {
    const happened = `The server at ${site.address} could not be trusted: its certificate or TLS failed (${code}).`;
    const advice = "Check http:// against https://, or add the server's certificate with NODE_EXTRA_CA_CERTS.";
    return { ...BLANK, fault: 'connection', happened, advice, permanent: true };
  }
  const happened = `The connection to ${site.address} broke${code === '' ? '' : ` (${code})`}.`;
  const advice = 'Check the server and the network between here and there.';
  return { ...BLANK, fault: 'connection', happened, advice, passing: true };
}
