// The artifacts of this very workflow run, those of its earlier attempts too. The runner's own artifact service knows
// the run by its token, needs no permission, and is sure of the present attempt only; earlier ones are asked of the API
// by the run's number, which needs `actions: read`. No other run's artifact can come out of here.
import { z } from 'zod';
import { Failure, messageOf } from '../errors.ts';
import { visible } from '../untrusted.ts';
import { ApiError } from './apiError.ts';
import type { GitHub } from './client.ts';
import type { Environment } from './context.ts';

export interface ThisRun {
  /** null: the runner does not say. */
  readonly runId: number | null;
  readonly runAttempt: number;
  /** null: there is no token. */
  readonly github: GitHub | null;
  readonly env: Environment;
}

export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** `sha256:…` of the archive; null where the server keeps none. */
  readonly digest: string | null;
  /** Who knows it. */
  readonly known: { readonly api: boolean; readonly service: boolean };
}

export interface RunArtifacts {
  readonly artifacts: readonly RunArtifact[];
  /** Why those of earlier attempts could not be looked up; null: they were, or there is none. */
  readonly unseen: string | null;
}

const artifactSchema = z.object({
  id: z.int(),
  name: z.string(),
  expired: z.boolean(),
  digest: z.string().nullish(),
  workflow_run: z.object({ id: z.int().nullish() }).nullish(),
});
const pageSchema = z.object({ artifacts: z.array(artifactSchema) });

/** Whether there can be artifacts at all: only in a workflow. */
export const hasArtifacts = ({ runId, github, env }: ThisRun): boolean =>
  isServed(env) || (runId !== null && github !== null);

const isServed = (env: Environment): boolean => Boolean(env['ACTIONS_RUNTIME_TOKEN']);

/** All of them, each once. Throws a Failure where the run's own service cannot say. */
export async function listRunArtifacts(run: ThisRun): Promise<RunArtifacts> {
  const { runId, runAttempt, github, env } = run;
  const own = isServed(env) ? await listOwn() : [];
  if (isServed(env) && runAttempt <= 1) return { artifacts: own, unseen: null };
  if (runId === null || github === null) return { artifacts: own, unseen: 'There is no github-token to ask with.' };
  try {
    const all = await listByApi(github, runId);
    return { artifacts: united(own, all), unseen: null };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { artifacts: own, unseen: `${error.message} Give the job \`permissions: actions: read\`.` };
  }
}

function united(own: readonly RunArtifact[], all: readonly RunArtifact[]): RunArtifact[] {
  const byApi = new Set(all.map(({ id }) => id));
  const byService = new Set(own.map(({ id }) => id));
  return [
    ...all.map((one) => ({ ...one, known: { api: true, service: byService.has(one.id) } })),
    ...own.filter(({ id }) => !byApi.has(id)),
  ];
}

async function listOwn(): Promise<RunArtifact[]> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const { artifacts } = await new DefaultArtifactClient().listArtifacts();
    return artifacts.map(({ id, name, digest }) => ({
      id,
      name,
      digest: digest ?? null,
      known: { api: false, service: true },
    }));
  } catch (error) {
    throw unreadable(`The artifacts of this run could not be listed: ${said(error)}`, error);
  }
}

async function listByApi(github: GitHub, runId: number): Promise<RunArtifact[]> {
  const found: RunArtifact[] = [];
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  for await (const page of github.pages(route, { run_id: runId }, pageSchema)) {
    for (const { id, name, expired, digest, workflow_run: of } of page.artifacts) {
      // The list is that of this run; an entry that says otherwise is none of it.
      if (expired || (of?.id ?? runId) !== runId) continue;
      found.push({ id, name, digest: digest ?? null, known: { api: true, service: false } });
    }
  }
  return found;
}

/** Fetches and unpacks one into a folder. Throws a Failure, also where it is not what was uploaded. */
export async function downloadRunArtifact(artifact: RunArtifact, run: ThisRun, path: string): Promise<void> {
  // The service lists artifacts of earlier attempts, and refuses them; the API has them all.
  if (!artifact.known.api) return download(artifact, {}, path);
  try {
    await download(artifact, findBy(run), path);
  } catch (error) {
    // A token that may list the artifacts of a public repository, and not fetch them.
    if (!artifact.known.service) throw error;
    await download(artifact, {}, path).catch(() => {
      throw error;
    });
  }
}

async function download({ id, name, digest }: RunArtifact, options: FindBy, path: string): Promise<void> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const expected = digest === null ? {} : { expectedHash: digest };
    const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(id, {
      path,
      ...expected,
      ...options,
    });
    // The client only tells; the files are there all the same.
    if (digestMismatch) throw unreadable(`The artifact ${name} is not what was uploaded: its digest differs.`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw unreadable(`The artifact ${name} could not be downloaded: ${said(error)}`, error);
  }
}

interface FindBy {
  readonly findBy?: {
    readonly token: string;
    readonly workflowRunId: number;
    readonly repositoryOwner: string;
    readonly repositoryName: string;
  };
}

function findBy({ github, runId }: ThisRun): FindBy {
  if (github === null || runId === null) return {};
  const { owner: repositoryOwner, name: repositoryName } = github.repository;
  return { findBy: { token: github.token, workflowRunId: runId, repositoryOwner, repositoryName } };
}

const said = (error: unknown): string => visible(messageOf(error), { codePoints: 300, lines: 3 });

function unreadable(message: string, cause?: unknown): Failure {
  return new Failure(
    'github-unavailable',
    message,
    "Give the job `permissions: actions: read`, check GitHub's status, and run the job again.",
    { cause },
  );
}
