// A call to GitHub's API that did not end well, in one shape whatever went wrong. Local to this room: callers turn
// it into a Failure or a value, as their duty asks.
import { z } from 'zod';
import { messageOf } from '../errors.ts';
import { visible } from '../untrusted.ts';

/** `status` is null when there was no answer, or one that is not of the expected form. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number | null;
  /** Whether the same call may succeed a little later, and after how long the server says. */
  readonly passing: { readonly retryAfterMs: number | null } | null;

  constructor(message: string, details: { status: number | null; passing: ApiError['passing']; cause?: unknown }) {
    super(message, { cause: details.cause });
    this.status = details.status;
    this.passing = details.passing;
  }
}

/** Octokit's RequestError; one without a response is a connection that failed, whatever its status says. */
const requestErrorSchema = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

/** What Octokit threw, as an ApiError. */
export function apiErrorOf(route: string, thrown: unknown): ApiError {
  const parsed = requestErrorSchema.safeParse(thrown);
  const said = visible(messageOf(thrown), { codePoints: 300, lines: 3 });
  if (!parsed.success || parsed.data.response === undefined) {
    const message = `GitHub could not be reached (${route}): ${said}`;
    return new ApiError(message, { status: null, passing: { retryAfterMs: null }, cause: thrown });
  }
  const { status, response } = parsed.data;
  const message = `GitHub answered ${status} to ${route}: ${said}`;
  return new ApiError(message, { status, passing: passingOf(status, said, response.headers), cause: thrown });
}

/** A reply that is not of the form we need. */
export function badReply(route: string, why: string): ApiError {
  const said = visible(why, { codePoints: 300, lines: 6 });
  return new ApiError(`GitHub's reply to ${route} is not understood: ${said}`, { status: null, passing: null });
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: at least a minute without a header. */
const SECONDARY_LIMIT_MS = 60_000;

function passingOf(status: number, message: string, headers: Record<string, unknown>): ApiError['passing'] {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  const retryAfterMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null;
  if (status >= 500) return { retryAfterMs };
  if (status !== 403 && status !== 429) return null;
  // The hourly limit is gone for good as far as this run goes; a secondary limit passes.
  if (retryAfterMs !== null) return { retryAfterMs };
  return /secondary rate limit/iu.test(message) ? { retryAfterMs: SECONDARY_LIMIT_MS } : null;
}
