// The check run on the head commit, or a commit status where checks are not to be had (Gitea, Forgejo, a token
// without the permission). It gets its texts ready-made; whatever GitHub does becomes a value, never a throw.
import { z } from 'zod';
import { messageOf } from '../errors.ts';
import { ApiError } from './apiError.ts';
import type { GitHub } from './client.ts';

export type CheckConclusion = 'success' | 'failure' | 'neutral';

export interface CheckRequest {
  readonly sha: string;
  readonly name: string;
  readonly conclusion: CheckConclusion;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly text: string;
  readonly detailsUrl: string | null;
  /**
   * A status knows no "neutral". Unless told `success`, it becomes `failure`: undecided must not look like passed.
   */
  readonly neutralStatus?: 'success' | 'failure';
}

export type CheckResult =
  | { readonly kind: 'check'; readonly url: string | null }
  | { readonly kind: 'status' }
  | { readonly kind: 'failed'; readonly message: string; readonly advice: string };

/** https://docs.github.com/rest/checks/runs: "Maximum length: 65535 characters", the summary and the text each. */
export const CHECK_TEXT_LIMIT = 65_535;
/** GitHub refuses a longer one ("description is too long (maximum is 140 characters)"). */
export const STATUS_DESCRIPTION_LIMIT = 140;

const checkRunSchema = z.object({ html_url: z.string().nullish() });

/** Publishes a completed check run on `sha`; on 403 or 404 a commit status of the same name. */
export async function publishCheck(github: GitHub, request: CheckRequest): Promise<CheckResult> {
  const { sha, name, conclusion, title, summary, text, detailsUrl } = request;
  const checkRun = {
    name,
    head_sha: sha,
    status: 'completed',
    conclusion,
    ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
    output: { title, summary: cutTo(summary, CHECK_TEXT_LIMIT), text: cutTo(text, CHECK_TEXT_LIMIT) },
  };
  try {
    const created = await github.request('POST /repos/{owner}/{repo}/check-runs', checkRun, checkRunSchema);
    return { kind: 'check', url: created.html_url ?? null };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.status === 403 || error.status === 404
      ? publishStatus(github, request, error)
      : failed(error.message, 'The verdict stands; run again to publish the check.');
  }
}

async function publishStatus(github: GitHub, request: CheckRequest, refusal: ApiError): Promise<CheckResult> {
  const { sha, name, conclusion, title, detailsUrl, neutralStatus = 'failure' } = request;
  const status = {
    sha,
    state: conclusion === 'neutral' ? neutralStatus : conclusion,
    context: name,
    description: cutTo(title, STATUS_DESCRIPTION_LIMIT),
    ...(detailsUrl === null ? {} : { target_url: detailsUrl }),
  };
  try {
    await github.request('POST /repos/{owner}/{repo}/statuses/{sha}', status, z.unknown());
    return { kind: 'status' };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return failed(
      `Neither a check nor a status could be published: ${refusal.message}; ${messageOf(error)}`,
      'Give the job `permissions: checks: write` (or `statuses: write`). A pull request from a fork gets a read-only ' +
        'token whatever the workflow says: see the layout of two workflows in docs/security.md.',
    );
  }
}

const failed = (message: string, advice: string): CheckResult => ({ kind: 'failed', message, advice });

/** A last resort: the report makes its texts fit. Ends on a whole code point. */
function cutTo(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
