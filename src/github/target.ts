// Which pull request and which commit the run reports on, and which commit its policy is read from. Inputs beat the
// event for the first; for the second nothing does. Pull requests are found through the API, never in an artifact.
import { z } from 'zod';
import { Failure, UserError } from '../errors.ts';
import { ApiError } from './apiError.ts';
import type { GitHub } from './client.ts';
import type { EventContext, OtherEvent } from './context.ts';
import { COMMIT_SHA, factsOf, type PullRequestFacts, pullRequestSchema } from './pullRequest.ts';
import { sameRepository } from './repository.ts';

export interface TargetInputs {
  readonly pullRequest: number | null;
  readonly sha: string | null;
}

export interface Target {
  readonly pullRequest: PullRequestFacts | null;
  /** Where the check goes; null: nowhere. */
  readonly sha: string | null;
}

/**
 * What to report on. `github` is null without a token; then only what the event itself says is known. Throws a
 * Failure when GitHub cannot tell: without the pull request its base's policy would not be found either.
 */
export async function resolveTarget(
  context: EventContext,
  inputs: TargetInputs,
  github: GitHub | null,
): Promise<Target> {
  mustBeWellFormed(inputs);
  try {
    return await lookUp(context, inputs, github);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new Failure(
      'github-unavailable',
      `The pull request to report on could not be looked up: ${error.message}`,
      "Give `github-token` a token with `permissions: pull-requests: read`, and check GitHub's status.",
      { cause: error },
    );
  }
}

async function lookUp(context: EventContext, inputs: TargetInputs, github: GitHub | null): Promise<Target> {
  if (inputs.pullRequest !== null) {
    const pullRequest = github === null ? null : await readPullRequest(github, inputs.pullRequest);
    return { pullRequest, sha: inputs.sha ?? pullRequest?.headSha ?? null };
  }
  if (inputs.sha !== null) {
    return { pullRequest: await findPullRequest(github, { sha: inputs.sha }), sha: inputs.sha };
  }
  switch (context.kind) {
    case 'none':
      return { pullRequest: null, sha: null };
    case 'pull-request':
      return { pullRequest: context.pullRequest, sha: context.pullRequest.headSha };
    case 'event':
      return targetOfEvent(context, github);
  }
}

/**
 * The commit that policy, suite, rubrics and baseline are read from; null: the working tree. A pull request's event
 * stays one whatever `pull-request` says, or its author could point it elsewhere.
 */
export function policyCommit(context: EventContext, target: Target): string | null {
  if (context.kind === 'pull-request') return context.pullRequest.baseSha;
  if (context.kind === 'event' && context.baseSha !== null) return context.baseSha;
  return target.pullRequest?.baseSha ?? null;
}

async function targetOfEvent(context: OtherEvent, github: GitHub | null): Promise<Target> {
  const { triggeringRun: run, pullRequestNumber, sha } = context;
  if (run !== null && sha !== null) {
    const { headRepository, headBranch } = run;
    // Without its repository a head cannot be told from a stranger's branch at the same commit.
    const found = headRepository === null ? null : await findPullRequest(github, { sha, headRepository, headBranch });
    return { pullRequest: found, sha };
  }
  if (pullRequestNumber !== null && github !== null) {
    const pullRequest = await readPullRequest(github, pullRequestNumber);
    return { pullRequest, sha: pullRequest.headSha };
  }
  return { pullRequest: null, sha };
}

/** How GitHub says that the repository does not know a commit. */
const UNKNOWN_COMMIT: readonly (number | null)[] = [404, 409, 422];

interface Head {
  readonly sha: string;
  readonly headRepository?: string;
  readonly headBranch?: string | null;
}

/** The open pull request with this head; the oldest, should there be several. */
async function findPullRequest(github: GitHub | null, head: Head): Promise<PullRequestFacts | null> {
  if (github === null) return null;
  const ofCommit = await firstMatch(
    github,
    'GET /repos/{owner}/{repo}/commits/{commit}/pulls',
    { commit: head.sha },
    head,
  );
  if (ofCommit !== null) return ofCommit;
  // A fork's commits are not always listed with the base repository's: look through the open ones as well.
  const owner = head.headRepository?.split('/')[0];
  const filter = owner !== undefined && head.headBranch ? { head: `${owner}:${head.headBranch}` } : {};
  return firstMatch(github, 'GET /repos/{owner}/{repo}/pulls', { state: 'open', ...filter }, head);
}

async function firstMatch(
  github: GitHub,
  route: string,
  parameters: Readonly<Record<string, string>>,
  head: Head,
): Promise<PullRequestFacts | null> {
  const matches: PullRequestFacts[] = [];
  try {
    // Others' pull requests may be of any shape; only one that we understand can be ours.
    for await (const page of github.pages(
      route,
      parameters,
      z.array(pullRequestSchema.or(z.unknown().transform(() => null))),
    )) {
      for (const pull of page) {
        if (pull !== null && pull.state === 'open' && isAt(factsOf(pull), head, github)) matches.push(factsOf(pull));
      }
    }
  } catch (error) {
    if (!(error instanceof ApiError) || !UNKNOWN_COMMIT.includes(error.status)) throw error;
  }
  return matches.sort((a, b) => a.number - b.number)[0] ?? null;
}

function isAt(pull: PullRequestFacts, head: Head, github: GitHub): boolean {
  if (pull.headSha !== head.sha || !sameRepository(pull.baseRepository, github.repository.fullName)) return false;
  return (
    head.headRepository === undefined ||
    (pull.headRepository !== null && sameRepository(pull.headRepository, head.headRepository))
  );
}

async function readPullRequest(github: GitHub, number: number): Promise<PullRequestFacts> {
  try {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    return factsOf(await github.request(route, { pull_number: number }, pullRequestSchema));
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
    throw new UserError(
      'bad-input',
      `There is no pull request #${number} in ${github.repository.fullName}, or the token may not see it ` +
        '(permissions: pull-requests: read).',
      { cause: error },
    );
  }
}

function mustBeWellFormed({ pullRequest, sha }: TargetInputs): void {
  const problems: string[] = [];
  if (pullRequest !== null && !(Number.isSafeInteger(pullRequest) && pullRequest > 0)) {
    problems.push(`\`pull-request\` is ${pullRequest}; it must be a number such as 26.`);
  }
  if (sha !== null && !COMMIT_SHA.test(sha)) {
    problems.push(`\`sha\` is \`${sha}\`; it must be a whole commit SHA of 40 hexadecimal digits.`);
  }
  if (problems.length > 0) throw new UserError('bad-input', problems);
}
