// What the runner says about the event that started this run: its environment and the payload file, parsed once.
// Reads nothing else, calls nobody, and never guesses: an event that cannot be understood is a Failure, because
// taking a pull request for a push would read the policy from the pull request's own files.
import { z } from 'zod';
import { Failure, messageOf } from '../errors.ts';
import { COMMIT_SHA, factsOf, type PullRequestFacts, pullRequestSchema } from './pullRequest.ts';
import { parseRepository, type Repository } from './repository.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface RunFacts {
  readonly eventName: string;
  readonly repository: Repository;
  /** GITHUB_SHA: the commit whose workflow file runs. On `pull_request` it is the trial merge. */
  readonly githubSha: string | null;
  readonly ref: string | null;
  readonly runId: number | null;
  readonly runAttempt: number;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Page of this run, for links; null when the runner gave no run id. */
  readonly runUrl: string | null;
  readonly workspace: string | null;
  /** Path of the workflow file in this repository; null when it is not known or lies in another one. */
  readonly workflowPath: string | null;
  /** Runs with the repository's secrets on behalf of somebody who may not have write access. */
  readonly privileged: boolean;
}

export interface PullRequestEvent extends RunFacts {
  readonly kind: 'pull-request';
  readonly pullRequest: PullRequestFacts;
}

/** The run whose end started a `workflow_run` event. Its pull request must be looked up: forks' runs list none. */
export interface TriggeringRun {
  readonly event: string;
  readonly headBranch: string | null;
  readonly headRepository: string | null;
}

export interface OtherEvent extends RunFacts {
  readonly kind: 'event';
  /** The commit that the event is about: the head of a merge group or of the triggering run, else GITHUB_SHA. */
  readonly sha: string | null;
  /** Where a merge group starts from. */
  readonly baseSha: string | null;
  readonly triggeringRun: TriggeringRun | null;
  /** A pull request that the event names without its commits: `issue_comment`. */
  readonly pullRequestNumber: number | null;
}

export type EventContext = { readonly kind: 'none' } | PullRequestEvent | OtherEvent;

const sha = z.string().regex(COMMIT_SHA);
const payloadSchema = z.object({
  pull_request: pullRequestSchema.nullish(),
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }).nullish(),
  merge_group: z.object({ head_sha: sha, base_sha: sha }).nullish(),
  workflow_run: z
    .object({
      event: z.string(),
      head_sha: sha,
      head_branch: z.string().nullish(),
      head_repository: z.object({ full_name: z.string() }).nullish(),
    })
    .nullish(),
});
type Payload = z.infer<typeof payloadSchema>;

/** Events whose payload must hold this part; without it the event is not what it says. */
const MUST_HOLD: Readonly<Record<string, keyof Payload>> = {
  pull_request: 'pull_request',
  pull_request_target: 'pull_request',
  pull_request_review: 'pull_request',
  pull_request_review_comment: 'pull_request',
  merge_group: 'merge_group',
  workflow_run: 'workflow_run',
  issue_comment: 'issue',
};

/** The event of this run; `{ kind: 'none' }` outside Actions. `readTextFile` reads GITHUB_EVENT_PATH. */
export async function readEventContext(
  env: Environment,
  readTextFile: (path: string) => Promise<string>,
): Promise<EventContext> {
  const path = env['GITHUB_EVENT_PATH'];
  if (isOutsideActions(env)) return { kind: 'none' };
  if (path === undefined || path === '') return parseEventContext(env, null);
  const text = await readTextFile(path).catch((error: unknown) => {
    throw malformed(`the event's payload (GITHUB_EVENT_PATH) cannot be read: ${messageOf(error)}`, error);
  });
  return parseEventContext(env, text);
}

/** The event, from the environment and the text of the payload file; null: the runner names no such file. */
export function parseEventContext(env: Environment, payloadText: string | null): EventContext {
  if (isOutsideActions(env)) return { kind: 'none' };
  const eventName = env['GITHUB_EVENT_NAME'] ?? '';
  if (eventName === '') throw malformed('GITHUB_EVENT_NAME is not set');
  const payload = parsePayload(eventName, payloadText);
  // A runner without a GitHub behind it (act in a folder with no remote): there is nobody to tell, and nothing of a
  // pull request to guard against. An event that does bring one is not let off.
  const isLocal = parseRepository(env['GITHUB_REPOSITORY'] ?? '') === null && MUST_HOLD[eventName] === undefined;
  if (isLocal && !payload.pull_request) return { kind: 'none' };
  const facts = runFacts(env, eventName, payload);

  // Reviews carry the pull request too and check out its trial merge: whatever holds one is a pull request.
  if (payload.pull_request) return { ...facts, kind: 'pull-request', pullRequest: factsOf(payload.pull_request) };
  const { workflow_run: triggering, merge_group: group, issue } = payload;
  return {
    ...facts,
    kind: 'event',
    sha: group?.head_sha ?? triggering?.head_sha ?? facts.githubSha,
    baseSha: group?.base_sha ?? null,
    triggeringRun: triggering
      ? {
          event: triggering.event,
          headBranch: triggering.head_branch ?? null,
          headRepository: triggering.head_repository?.full_name ?? null,
        }
      : null,
    pullRequestNumber: issue?.pull_request ? issue.number : null,
  };
}

function isOutsideActions(env: Environment): boolean {
  return env['GITHUB_ACTIONS'] !== 'true' && (env['GITHUB_EVENT_NAME'] ?? '') === '';
}

function parsePayload(eventName: string, text: string | null): Payload {
  const required = MUST_HOLD[eventName];
  if (text === null) {
    if (required === undefined) return {};
    throw malformed(`the event is ${eventName}, but GITHUB_EVENT_PATH is not set`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw malformed(`the event's payload is not JSON: ${messageOf(error)}`, error);
  }
  const parsed = payloadSchema.safeParse(json);
  if (!parsed.success) {
    throw malformed(`the payload of ${eventName} is not of the expected form: ${z.prettifyError(parsed.error)}`);
  }
  if (required !== undefined && !parsed.data[required]) {
    throw malformed(`the event is ${eventName}, but its payload holds no ${required}`);
  }
  return parsed.data;
}

function runFacts(env: Environment, eventName: string, payload: Payload): RunFacts {
  const repository = parseRepository(env['GITHUB_REPOSITORY'] ?? '');
  if (repository === null) throw malformed('GITHUB_REPOSITORY is not of the form owner/name');
  const githubSha = env['GITHUB_SHA'] ?? '';
  const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/u, '');
  const runId = wholeNumber(env['GITHUB_RUN_ID']);
  return {
    eventName,
    repository,
    githubSha: COMMIT_SHA.test(githubSha) ? githubSha : null,
    ref: env['GITHUB_REF'] || null,
    runId,
    runAttempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']) ?? 1,
    apiUrl: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/u, ''),
    serverUrl,
    runUrl: runId === null ? null : `${serverUrl}/${repository.fullName}/actions/runs/${runId}`,
    workspace: env['GITHUB_WORKSPACE'] || null,
    workflowPath: workflowPathOf(env['GITHUB_WORKFLOW_REF'] ?? '', repository),
    privileged:
      eventName === 'pull_request_target' ||
      (eventName === 'issue_comment' && Boolean(payload.issue?.pull_request)) ||
      (eventName === 'workflow_run' && (payload.workflow_run?.event ?? '').startsWith('pull_request')),
  };
}

/** The path in `owner/name/.github/workflows/gate.yml@refs/heads/main`. */
function workflowPathOf(workflowRef: string, repository: Repository): string | null {
  const prefix = `${repository.fullName}/`;
  if (!workflowRef.toLowerCase().startsWith(prefix.toLowerCase())) return null;
  const rest = workflowRef.slice(prefix.length);
  // Both a path and a branch may hold an `@`; `@refs/` is where the one ends and the other begins.
  const end = rest.includes('@refs/') ? rest.indexOf('@refs/') : rest.lastIndexOf('@');
  return end > 0 ? rest.slice(0, end) : null;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/u.test(text) ? Number(text) : null;
}

function malformed(what: string, cause?: unknown): Failure {
  return new Failure(
    'github-unavailable',
    `The event that started this run cannot be understood: ${what}.`,
    'Start the action from a workflow; outside one, use the command line with no GITHUB_ variables set.',
    { cause },
  );
}
