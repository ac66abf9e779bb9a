// Refuses to run where a stranger's files meet the repository's secrets: an event that holds both, with anything
// but the base checked out. Decides from what it is given; reads and asks nothing.
import { UserError } from '../errors.ts';
import type { EventContext, RunFacts } from './context.ts';
import type { WorkspaceHead } from './workspaceHead.ts';

/**
 * Throws a UserError('refused-event') for `pull_request_target`, and for `workflow_run` and `issue_comment` on
 * behalf of a pull request, unless nothing is checked out or the commit is a trusted one: GITHUB_SHA or the base.
 * A list of what is trusted, not of what is not: the head may have moved on since the event, and be checked out by
 * a branch's name.
 */
export function refuseUnsafeEvent(context: EventContext, workspaceHead: WorkspaceHead): void {
  if (context.kind === 'none' || !context.privileged || workspaceHead.kind === 'none') return;
  if (workspaceHead.kind === 'unreadable') {
    throw refused(context, `it cannot be told which commit is checked out (${workspaceHead.reason})`);
  }
  const { sha } = workspaceHead;
  const trusted = [context.githubSha, context.kind === 'pull-request' ? context.pullRequest.baseSha : null];
  if (trusted.includes(sha)) return;
  throw refused(context, `the workspace holds ${describe(context, sha)}`);
}

function describe(context: EventContext, sha: string): string {
  const short = sha.slice(0, 7);
  const head =
    context.kind === 'event' ? context.sha : context.kind === 'pull-request' ? context.pullRequest.headSha : '';
  if (sha === head) return `${short}, the pull request's head`;
  if (context.kind === 'pull-request' && sha === context.pullRequest.mergeSha)
    return `${short}, the pull request's merge`;
  return `${short}, which is not the base`;
}

function refused(context: RunFacts, why: string): UserError {
  return new UserError(
    'refused-event',
    `Refused to run on ${context.eventName}: ${why}. This event holds the repository's secrets, and files of a pull ` +
      'request must not meet them. Check out the base (actions/checkout without `ref`), or use the layout of two ' +
      'workflows in docs/security.md: one on pull_request without secrets, one on workflow_run with them.',
  );
}
