// Addresses that may stand in a link of a report. Strings only.

/** Longer addresses are nobody's; in a comment they would push everything else out. */
const MOST = 2_000;

/** An http or https address with nothing in it that Markdown or HTML reads; null for anything else. */
export function webAddress(address: string | undefined): string | null {
  if (address === undefined || address.length > MOST || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return url.href.replace(/[^\w:/?#%&=.+,;~-]/gu, percentCode);
}

/** `URL` leaves printable ASCII only, so one byte is one character. */
const percentCode = (character: string): string => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
