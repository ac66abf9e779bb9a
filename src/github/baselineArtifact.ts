// The baseline kept as an artifact: the newest of the default branch's own successful runs, as the API tells it, and
// never one that a pull request or a fork could have made. Finds and fetches; what the file says is read elsewhere.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { Failure, messageOf } from '../errors.ts';
import { visible } from '../untrusted.ts';
import { ApiError } from './apiError.ts';
import type { GitHub } from './client.ts';

export const BASELINE_ARTIFACT = 'alignment-gate-baseline';

export interface BaselineArtifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly branch: string;
  readonly headSha: string;
  readonly createdAt: string | null;
  /** `sha256:…` of the archive; null where the server keeps none. */
  readonly digest: string | null;
}

/**
 * Events that only somebody with write access, or the default branch itself, can cause. `workflow_run` is left out:
 * it runs the default branch's code, but after whatever a pull request did.
 */
const TRUSTED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
const MOST_RUNS = 100;
/** As many names as an upload tries. */
const MOST_NAMES = 5;

const repositorySchema = z.object({ id: z.int(), default_branch: z.string().min(1) });
const artifactSchema = z.object({
  id: z.int(),
  name: z.string(),
  expired: z.boolean(),
  created_at: z.string().nullish(),
  digest: z.string().nullish(),
  workflow_run: z
    .object({
      id: z.int().nullish(),
      head_branch: z.string().nullish(),
      head_sha: z.string().nullish(),
      repository_id: z.int().nullish(),
      head_repository_id: z.int().nullish(),
    })
    .nullish(),
});
const artifactPageSchema = z.object({ artifacts: z.array(artifactSchema) });
const runSchema = z.object({
  id: z.int(),
  event: z.string(),
  conclusion: z.string().nullish(),
  head_branch: z.string().nullish(),
  head_repository: z.object({ id: z.int() }).nullish(),
});

/** The newest artifact of this name that may serve as a baseline; null when there is none. Throws a Failure. */
export async function findBaselineArtifact(
  github: GitHub,
  { name = BASELINE_ARTIFACT }: { readonly name?: string } = {},
): Promise<BaselineArtifact | null> {
  try {
    const repository = await github.request('GET /repos/{owner}/{repo}', {}, repositorySchema);
    const candidates = await listAll(github, name, repository);
    const runs = new Map<number, boolean>();
    for (const candidate of candidates) {
      if (!runs.has(candidate.runId) && runs.size >= MOST_RUNS) break;
      const trusted = runs.get(candidate.runId) ?? (await isTrustedRun(github, candidate.runId, repository));
      runs.set(candidate.runId, trusted);
      if (trusted) return candidate;
    }
    return null;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw unreadable(`The baseline's artifact could not be looked up: ${error.message}`, error);
  }
}

type RepositoryFacts = z.infer<typeof repositorySchema>;

/** A job that is run again finds its name taken and uploads as `name-2`: those count too. */
async function listAll(github: GitHub, name: string, repository: RepositoryFacts): Promise<BaselineArtifact[]> {
  const all: BaselineArtifact[] = [];
  for (let number = 1; number <= MOST_NAMES; number += 1) {
    const found = await listCandidates(github, number === 1 ? name : `${name}-${number}`, repository);
    if (number > 1 && found.length === 0) break;
    all.push(...found);
  }
  return all.sort((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? '') || b.id - a.id);
}

async function listCandidates(github: GitHub, name: string, repository: RepositoryFacts): Promise<BaselineArtifact[]> {
  const found: BaselineArtifact[] = [];
  for await (const page of github.pages('GET /repos/{owner}/{repo}/actions/artifacts', { name }, artifactPageSchema)) {
    for (const { workflow_run: run, ...artifact } of page.artifacts) {
      // A fork may call its branch `main` too: the branch counts only together with the repository.
      const ours = run?.repository_id === repository.id && run.head_repository_id === repository.id;
      if (!ours || !run.id || run.head_branch !== repository.default_branch) continue;
      if (artifact.expired || artifact.name !== name) continue;
      found.push({
        id: artifact.id,
        name,
        runId: run.id,
        branch: repository.default_branch,
        headSha: run.head_sha ?? '',
        createdAt: artifact.created_at ?? null,
        digest: artifact.digest ?? null,
      });
    }
  }
  return found;
}

async function isTrustedRun(github: GitHub, runId: number, repository: RepositoryFacts): Promise<boolean> {
  const run = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: runId }, runSchema);
  return (
    run.conclusion === 'success' &&
    TRUSTED_EVENTS.includes(run.event) &&
    run.head_branch === repository.default_branch &&
    run.head_repository?.id === repository.id
  );
}

/** The text of the evaluation in the artifact, with where it came from. Throws a Failure('baseline-unreadable'). */
export async function downloadBaseline(
  github: GitHub,
  artifact: BaselineArtifact,
): Promise<{ readonly text: string; readonly origin: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'alignment-gate-baseline-'));
  try {
    await download(github, artifact, dir);
    const text = await readFile(await evaluationFile(dir), 'utf8');
    const { name, runId, branch, headSha } = artifact;
    return { text, origin: `artifact ${name} of run ${runId} (${branch} ${headSha.slice(0, 7)})` };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const said = visible(messageOf(error), { codePoints: 300, lines: 3 });
    throw unreadable(`The baseline's artifact could not be downloaded: ${said}`, error);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function download(github: GitHub, { id, runId, digest }: BaselineArtifact, path: string): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { owner: repositoryOwner, name: repositoryName } = github.repository;
  const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(id, {
    path,
    findBy: { token: github.token, workflowRunId: runId, repositoryOwner, repositoryName },
    ...(digest === null ? {} : { expectedHash: digest }),
  });
  // The client only tells; the files are there all the same.
  if (digestMismatch) throw unreadable("The baseline's artifact is not what was uploaded: its digest differs.");
}

/** `baseline.json`, or the only `evaluation-*.json`. */
async function evaluationFile(dir: string): Promise<string> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const pattern of [/^baseline\.json$/u, /^evaluation-.*\.json$/u]) {
    const [only, ...others] = files.filter((file) => pattern.test(basename(file)));
    if (only !== undefined && others.length === 0) return only;
    if (only !== undefined)
      throw unreadable(`The baseline's artifact holds ${others.length + 1} evaluations, not one.`);
  }
  throw unreadable("The baseline's artifact holds no evaluation (baseline.json or evaluation-*.json).");
}

function unreadable(message: string, cause?: unknown): Failure {
  return new Failure(
    'baseline-unreadable',
    message,
    'Give the job `permissions: actions: read`, and run the mode `baseline` on the default branch to make a new one; ' +
      'where artifacts are not to be had, keep the baseline as a file (`baseline: { from: file }`).',
    { cause },
  );
}
