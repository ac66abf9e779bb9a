// The list of a server's models read into our own words: names, and the day a model is shut down. What is not
// understood counts as not said. Pure.
import { z } from 'zod';
import type { ListedModel } from './chat.ts';

const optionalDay = z.union([z.string(), z.number()]).nullish().catch(null);

const entries = z.array(
  z.looseObject({
    id: z.string(),
    /** OpenAI: `YYYY-MM-DD`, or null (reference of GET /v1/models). */
    shutdown_date: optionalDay,
    /** OpenRouter's name for the same. */
    expiration_date: optionalDay,
  }),
);
/** Together sends the bare list. */
const listSchema = z.union([z.looseObject({ data: entries }).transform(({ data }) => data), entries]);

/** Reads the body of `GET /models`; null where it is no such list. */
export function readModels(raw: unknown): readonly ListedModel[] | null {
  const list = listSchema.safeParse(raw);
  if (!list.success) return null;
  return list.data.map(({ id, shutdown_date: shutdown, expiration_date: expiration }) => ({
    id,
    shutdownDate: dayOf(shutdown ?? expiration ?? null),
  }));
}

/** `YYYY-MM-DD` of an ISO date or of Unix seconds; null for anything else. */
function dayOf(written: string | number | null): string | null {
  if (written === null || (typeof written === 'string' && !/^\d{4}-\d{2}-\d{2}/u.test(written))) return null;
  const date = new Date(typeof written === 'number' ? written * 1000 : written);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
