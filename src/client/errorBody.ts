// What a server says where it does not answer: in at least five shapes, of which this makes OpenAI's. Pure.
import { z } from 'zod';
import { isHtml, parsedJson } from './bodyText.ts';

const bodyWithError = z.object({ error: z.looseObject({}) });
const bodyWithWords = z.union([
  z.object({ error: z.string() }).transform(({ error }) => error),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ detail: z.unknown() }).transform(({ detail }) => JSON.stringify(detail)),
]);

/** The `error` of OpenAI's shape, from the text of a body that is no success. */
export function errorIn(text: string): Readonly<Record<string, unknown>> {
  const json = parsedJson(text);
  const read = bodyWithError.safeParse(json);
  if (read.success) return read.data.error;
  const flat = z.looseObject({}).safeParse(json);
  const words = bodyWithWords.safeParse(json);
  return {
    ...(flat.success ? flat.data : {}),
    message: words.success ? words.data : isHtml(text) ? 'an HTML page' : text.slice(0, 2000),
  };
}
