// What a server says where it does not answer: in at least five shapes, of which this makes OpenAI's. Pure.
import { z } from 'zod';

const bodyWithError = z.object({ error: z.looseObject({}) });
const bodyWithWords = z.union([
  z.object({ error: z.string() }).transform(({ error }) => error),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ detail: z.unknown() }).transform(({ detail }) => JSON.stringify(detail)),
]);

/** The `error` of OpenAI's shape, from the text of a body that is no success. */
export function errorIn(text: string): Readonly<Record<string, unknown>> {
  const json = parsed(text);
  const read = bodyWithError.safeParse(json);
  if (read.success) return read.data.error;
  const flat = z.looseObject({}).safeParse(json);
  const words = bodyWithWords.safeParse(json);
  const isHtml = /^\s*</u.test(text);
  return {
    ...(flat.success ? flat.data : {}),
    message: words.success ? words.data : isHtml ? 'an HTML page' : text.slice(0, 2000),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
