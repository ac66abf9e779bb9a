// Files of the repository as they were at one commit: on a pull request, policy, suite, rubrics and baseline at the
// base SHA. Fails closed: "there is no such file" is said only when the commit itself can be read.
import { z } from 'zod';
import { Failure, messageOf, UserError } from '../errors.ts';
import { ApiError } from './apiError.ts';
import type { GitHub } from './client.ts';

/** The shape of config's FileReader, which this room may not import. */
export interface BaseFiles {
  /** `base 1a2b3c4`, for reports. */
  readonly origin: string;
  /** The file's text, or null when the commit has no such file. Throws a Failure when that cannot be known. */
  read(path: string): Promise<string | null>;
}

/** https://docs.github.com/rest/repos/contents: raw up to 100 MB; a directory comes as a JSON list all the same. */
const RAW = 'application/vnd.github.raw+json';

/** Reads files at commit `sha` through the contents API. `what` names the commit in `origin`. */
export function baseFileReader(github: GitHub, sha: string, what = 'base'): BaseFiles {
  const origin = `${what} ${sha.slice(0, 7)}`;
  let commit: Promise<unknown> | undefined;

  const mustHaveCommit = async (): Promise<void> => {
    // A token that may not read the contents gets 404 for every file too. Taken for "no policy file", that would
    // put the built-in limits in the place of the repository's own.
    commit ??= github.request('GET /repos/{owner}/{repo}/git/commits/{sha}', { sha }, z.object({ sha: z.string() }));
    await commit;
  };

  return {
    origin,
    read: async (path) => {
      const segments = segmentsOf(path);
      try {
        return await readContents(github, segments, sha);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        try {
          if (error.status !== 404) throw error;
          await mustHaveCommit();
          return null;
        } catch (reason) {
          throw unavailable(segments.join('/'), origin, reason);
        }
      }
    },
  };
}

async function readContents(github: GitHub, segments: readonly string[], ref: string): Promise<string> {
  const path = segments.join('/');
  // Encoded here, piece by piece: Octokit would take a `:name` in a path for one of its own variables.
  const route = `GET /repos/{owner}/{repo}/contents/${segments.map(encodeURIComponent).join('/')}`;
  const { bytes, contentType } = await github.bytes(route, { ref, headers: { accept: RAW } });
  const text = decode(bytes, path);
  // A raw JSON file comes as application/vnd.github.raw; plain JSON is a listing, or Gitea's envelope.
  return /^application\/json\b/u.test(contentType) ? openEnvelope(text, path) : text;
}

const envelopeSchema = z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() });

function openEnvelope(text: string, path: string): string {
  const file = envelopeSchema.safeParse(JSON.parse(text));
  if (!file.success) throw new UserError('bad-input', `\`${path}\` is not a file.`);
  return decode(Buffer.from(file.data.content, 'base64'), path);
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError('bad-input', `\`${path}\` is not text in UTF-8.`, { cause: error });
  }
}

function segmentsOf(path: string): readonly string[] {
  const slashed = path.replaceAll('\\', '/');
  const segments = slashed.split('/').filter((segment) => segment !== '' && segment !== '.');
  const outside = slashed.startsWith('/') || /^[A-Za-z]:\//u.test(slashed) || segments.includes('..');
  if (outside || segments.length === 0 || path.includes('\0')) {
    throw new UserError(
      'bad-input',
      `\`${path}\` is not a path inside the repository. On a pull request this file is read from the base commit, ` +
        'so its path must be relative to the repository and hold no `..`.',
    );
  }
  return segments;
}

function unavailable(path: string, origin: string, cause: unknown): Failure {
  return new Failure(
    'github-unavailable',
    `\`${path}\` at ${origin} could not be read, and without the base's own files a verdict cannot be trusted: ` +
      messageOf(cause),
    "Give `github-token` a token that may read this repository (permissions: contents: read), and check GitHub's status.",
    { cause },
  );
}
