// The sticky comment on a pull request: the only file that reads or writes comments. Ours are those that begin with
// our marker AND were written by us: anybody can post the marker. It gets its text ready-made, and whatever GitHub
// does becomes a value, never a throw: a lost comment is a warning, a lost verdict is not.
import { z } from 'zod';
import { ApiError } from './apiError.ts';
import { readOwnLogin } from './author.ts';
import type { GitHub } from './client.ts';
import { commentRoom, markerFor } from './commentMarker.ts';

export interface CommentRequest {
  readonly pullRequest: number;
  /** One comment a key; two jobs with different keys have two. */
  readonly key: string;
  /** Markdown, at most `commentRoom(key)` characters. */
  readonly body: string;
  /** `if-present`: an existing comment is brought up to date, a new one is not made. */
  readonly create: 'always' | 'if-present';
}

export type CommentResult =
  | { readonly kind: 'created' | 'updated'; readonly url: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly message: string; readonly advice: string };

const commentSchema = z.object({
  id: z.int(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});
type Comment = z.infer<typeof commentSchema>;

const LIST = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

/** Updates our comment with this key, or makes it. Throws only for a body that is too long, which is a bug. */
export async function upsertComment(github: GitHub, request: CommentRequest): Promise<CommentResult> {
  if (request.body.length > commentRoom(request.key)) {
    throw new RangeError(`A comment of ${request.body.length} characters; ${commentRoom(request.key)} fit.`);
  }
  const text = `${markerFor(request.key)}\n${request.body}`;
  try {
    const login = await readOwnLogin(github);
    const updated = await updateOldest(github, await listOwn(github, request, login), text);
    if (updated !== null) return { kind: 'updated', url: updated.html_url };
    if (request.create === 'if-present') return { kind: 'none' };
    return await create(github, request, text);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: 'failed', message: error.message, advice: adviceFor(error.status) };
  }
}

async function create(github: GitHub, request: CommentRequest, text: string): Promise<CommentResult> {
  const parameters = { issue_number: request.pullRequest, body: text };
  const created = await github.request(`POST ${LIST}`, parameters, commentSchema);
  // Another job with this key may have written between our look and our post. The older comment stays, whoever
  // made it, and shows what we have to say; both jobs come to the same conclusion. The reply also tells our login
  // for certain.
  const own = await listOwn(github, request, created.user?.login ?? '');
  const older = own.filter((comment) => comment.id < created.id);
  const updated = await updateOldest(github, older, text);
  if (updated === null) return { kind: 'created', url: created.html_url };
  await remove(github, created);
  return { kind: 'updated', url: updated.html_url };
}

/** Our comments with this key, oldest first. */
async function listOwn(github: GitHub, { pullRequest, key }: CommentRequest, login: string): Promise<Comment[]> {
  const marker = markerFor(key);
  const own: Comment[] = [];
  for await (const page of github.pages(`GET ${LIST}`, { issue_number: pullRequest }, z.array(commentSchema))) {
    own.push(...page.filter(({ body, user }) => user?.login === login && body?.trimStart().startsWith(marker)));
  }
  return own.sort((a, b) => a.id - b.id);
}

/** Writes to the oldest that is still there, and removes the younger ones that a cancelled run left behind. */
async function updateOldest(github: GitHub, own: readonly Comment[], text: string): Promise<Comment | null> {
  for (const [index, { id }] of own.entries()) {
    try {
      const updated = await github.request(`PATCH ${ONE}`, { comment_id: id, body: text }, commentSchema);
      for (const leftover of own.slice(index + 1)) await remove(github, leftover);
      return updated;
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  return null;
}

async function remove(github: GitHub, { id }: Comment): Promise<void> {
  try {
    await github.request(`DELETE ${ONE}`, { comment_id: id }, z.unknown());
  } catch (error) {
    // The right comment is up to date by now; a second one that stays is untidy, not a failure.
    if (!(error instanceof ApiError)) throw error;
  }
}

const isGone = (error: unknown): boolean => error instanceof ApiError && (error.status === 404 || error.status === 410);

function adviceFor(status: number | null): string {
  switch (status) {
    case 401:
      return 'The token is not valid: check `github-token`.';
    case 403:
      return (
        'The token may not write comments: give the job `permissions: pull-requests: write`. A pull request from a ' +
        'fork gets a read-only token whatever the workflow says: see the layout of two workflows in docs/security.md.'
      );
    case 404:
      return (
        'There is no such pull request, or the token may not see it: check `pull-request`, and give the job ' +
        '`permissions: pull-requests: write`.'
      );
    default:
      return 'The verdict stands, and the report is in the output directory; run again to post it.';
  }
}
