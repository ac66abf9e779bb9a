// The one client of GitHub's API: Octokit, loaded at the first call, with bounded retries, and every reply checked
// against a schema. Knows no endpoint: the files beside it do.
import { setTimeout as delay } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { ApiError, apiErrorOf, badReply } from './apiError.ts';
import { parseRepository, type Repository } from './repository.ts';

/** Values for the route's `{names}`; the others become the query or the body. `{owner}` and `{repo}` are known. */
export type Parameters = Readonly<Record<string, unknown>>;

export interface GitHub {
  readonly repository: Repository;
  readonly token: string;
  /** One call; its JSON reply as `schema` reads it. Throws an ApiError. */
  request<T>(route: string, parameters: Parameters, schema: z.ZodType<T>): Promise<T>;
  /** The pages of a list, one by one, for as long as the server names a next one. */
  pages<T>(route: string, parameters: Parameters, schema: z.ZodType<T>): AsyncIterable<T>;
  /** A reply's bytes as they are. */
  bytes(route: string, parameters: Parameters): Promise<{ readonly contentType: string; readonly bytes: Uint8Array }>;
  graphql<T>(query: string, schema: z.ZodType<T>): Promise<T>;
}

export interface GitHubOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly sleep?: (ms: number) => Promise<void>;
}

const USER_AGENT = 'alignment-gate';
const RETRY_AFTER_MS = [1_000, 4_000];
/** A server that asks for more patience than this is taken as unavailable. */
const LONGEST_WAIT_MS = 60_000;
const TIMEOUT_MS = 60_000;
/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api; Gitea cuts it to 50. */
const PER_PAGE = 100;
/** Only so that a server which always names a next page cannot hold us for ever. */
const MOST_PAGES = 1_000;

const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

interface Reply {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A client for one repository. Nothing is loaded or sent until the first call. */
export function createGitHub(options: GitHubOptions): GitHub {
  const repository = parseRepository(options.repository);
  if (repository === null)
    throw new UserError('bad-input', `\`${options.repository}\` is not a repository: owner/name.`);
  const baseUrl = options.apiUrl.replace(/\/+$/u, '');
  const sleep = options.sleep ?? ((ms: number) => delay(ms));
  let octokit: ReturnType<typeof loadOctokit> | undefined;

  const send = async (route: string, parameters: Parameters, raw = false): Promise<Reply> => {
    octokit ??= loadOctokit(options.token, baseUrl);
    const { request } = await octokit;
    const known = route.includes('{owner}') ? { owner: repository.owner, repo: repository.name } : {};
    return retrying(sleep, async () => {
      try {
        const reply = await request(route, {
          ...known,
          ...parameters,
          request: { signal: AbortSignal.timeout(TIMEOUT_MS), log: SILENT, parseSuccessResponseBody: !raw },
        });
        const data: unknown = reply.data;
        return { headers: reply.headers, data: raw ? await drain(data) : data };
      } catch (error) {
        throw apiErrorOf(route, error);
      }
    });
  };

  return {
    repository,
    token: options.token,
    request: async (route, parameters, schema) => checked(route, schema, (await send(route, parameters)).data),
    async *pages(route, parameters, schema) {
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        // We count the pages ourselves: a URL out of a reply is not a place to send the token to.
        const { data, headers } = await send(route, { ...parameters, per_page: PER_PAGE, page });
        yield checked(route, schema, data);
        const { link } = headers;
        if (typeof link !== 'string' || !link.includes('rel="next"')) return;
      }
      throw badReply(route, `the list does not end after ${MOST_PAGES} pages`);
    },
    bytes: async (route, parameters) => {
      const { data, headers } = await send(route, parameters, true);
      if (!(data instanceof Uint8Array)) throw badReply(route, 'no bytes');
      const contentType = headers['content-type'];
      return { bytes: data, contentType: typeof contentType === 'string' ? contentType : '' };
    },
    graphql: async (query, schema) => {
      // GitHub Enterprise Server has REST under /api/v3 and GraphQL beside it.
      const route = `POST ${baseUrl.replace(/\/api\/v3$/u, '/api')}/graphql`;
      const envelope = z.object({ data: schema });
      return checked(route, envelope, (await send(route, { query })).data).data;
    },
  };
}

async function loadOctokit(token: string, baseUrl: string): Promise<ReturnType<typeof getOctokit>> {
  const { getOctokit: create } = await import('@actions/github');
  return create(token, { baseUrl, userAgent: USER_AGENT, log: SILENT });
}

async function retrying<T>(sleep: (ms: number) => Promise<void>, call: () => Promise<T>): Promise<T> {
  for (const pause of RETRY_AFTER_MS) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ApiError) || error.passing === null) throw error;
      const wait = Math.max(pause, error.passing.retryAfterMs ?? 0);
      if (wait > LONGEST_WAIT_MS) throw error;
      await sleep(wait);
    }
  }
  return call();
}

function checked<T>(route: string, schema: z.ZodType<T>, data: unknown): T {
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw badReply(route, z.prettifyError(parsed.error));
  return parsed.data;
}

async function drain(body: unknown): Promise<Uint8Array> {
  return body instanceof ReadableStream ? new Response(body).bytes() : new Uint8Array();
}

function ignore(): void {
  // Octokit's warnings quote what servers sent, and nothing but untrusted.ts may print that.
}
