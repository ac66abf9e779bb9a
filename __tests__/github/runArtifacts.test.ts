// The artifacts of one workflow run and of no other: through the run's own service in its first attempt, without any
// permission; through the API for earlier attempts; each checked against its digest.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createGitHub, type GitHub } from '../../src/github/client.ts';
import { downloadRunArtifact, hasArtifacts, listRunArtifacts, type ThisRun } from '../../src/github/runArtifacts.ts';
import { uploadReport } from '../../src/github/uploadReport.ts';
import { type ArtifactServer, startArtifactServer } from '../support/artifactServer.ts';
import { type GitHubServer, startGitHubServer } from '../support/githubServer.ts';

const RUN = 99;
const before = { ...process.env };
let server: GitHubServer;
let results: ArtifactServer;
let github: GitHub;
beforeAll(async () => {
  // The artifact client reads GITHUB_API_URL when it is loaded: one GitHub for the whole file.
  server = await startGitHubServer();
  results = await startArtifactServer();
  Object.assign(process.env, results.env(), { GITHUB_API_URL: server.url });
  github = createGitHub({ token: 't', apiUrl: server.url, repository: 'octo/gate', sleep: () => Promise.resolve() });
  // The client reports its progress to the runner's log.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterAll(async () => {
  jest.restoreAllMocks();
  process.env = before;
  await server.close();
  await results.close();
});
beforeEach(() => {
  results.stored.length = 0;
  results.attempt = 1;
  server.world.artifacts = [];
  server.faults.length = 0;
  server.requests.length = 0;
});

const thisRun = (runAttempt: number, changes: Partial<ThisRun> = {}): ThisRun => ({
  runId: RUN,
  runAttempt,
  github,
  env: process.env,
  ...changes,
});

let uploads = 0;
/** Uploads in the attempt that is under way; the API knows it from then on. */
async function upload(
  text: string,
  { runId = RUN, digest }: { runId?: number; digest?: string } = {},
): Promise<string> {
  uploads += 1;
  const name = `artifact-${uploads}`;
  const rootDir = await mkdtemp(join(tmpdir(), 'run-artifacts-'));
  const file = join(rootDir, 'answers.jsonl');
  await writeFile(file, text);
  await uploadReport({ name, files: [file], rootDir });
  const stored = results.stored.find((one) => one.name === name);
  server.world.artifacts.push({
    id: stored?.id ?? 0,
    name,
    runId,
    createdAt: '2026-11-21T00:00:00Z',
    digest: digest ?? stored?.digest ?? null,
    zipUrl: results.zipUrl(name),
  });
  return name;
}

async function textOf(name: string, run: ThisRun): Promise<string> {
  const { artifacts } = await listRunArtifacts(run);
  const artifact = artifacts.find((one) => one.name === name);
  if (artifact === undefined) throw new Error(`${name} is not listed`);
  const folder = await mkdtemp(join(tmpdir(), 'run-artifacts-'));
  await downloadRunArtifact(artifact, run, folder);
  return readFile(join(folder, 'answers.jsonl'), 'utf8');
}

describe('in the first attempt', () => {
  it('the run’s own service has them, and GitHub’s API is not asked', async () => {
    const name = await upload('first');
    expect(await textOf(name, thisRun(1, { github: null }))).toBe('first');
    expect(await textOf(name, thisRun(1))).toBe('first');
    expect(server.requests).toEqual([]);
  });

  it('none of another run is there', async () => {
    const name = await upload('ours');
    server.world.artifacts.push({ id: 1, name: 'theirs', runId: 5, createdAt: '2026-11-21T00:00:00Z' });
    const { artifacts, unseen } = await listRunArtifacts(thisRun(1));
    expect([artifacts.map((one) => one.name), unseen]).toEqual([[name], null]);
  });
});

describe('in a later attempt', () => {
  it('those of earlier attempts come through the API, of this run only', async () => {
    const first = await upload('first');
    server.world.artifacts.push({ id: 1, name: 'theirs', runId: 5, createdAt: '2026-11-21T00:00:00Z' });
    results.attempt = 2;
    const second = await upload('second');
    const { artifacts, unseen } = await listRunArtifacts(thisRun(2));
    expect([artifacts.map(({ name }) => name), unseen]).toEqual([[first, second], null]);
    expect(await textOf(first, thisRun(2))).toBe('first');
    expect(await textOf(second, thisRun(2))).toBe('second');
    expect(server.requests.every(({ path }) => path.includes(`/runs/${RUN}/artifacts`) || path.endsWith('/zip'))).toBe(
      true,
    );
  });

  it('those of this attempt are there without permission, and it says why no others are', async () => {
    await upload('first');
    results.attempt = 2;
    const second = await upload('second');
    server.faults.push({ method: 'GET', path: /artifacts$/u, status: 403 });
    const { unseen } = await listRunArtifacts(thisRun(2));
    expect(unseen).toMatch(/403.*permissions: actions: read/u);
    expect(await textOf(second, thisRun(2))).toBe('second');
    expect((await listRunArtifacts(thisRun(2, { github: null }))).unseen).toMatch(/no github-token/u);
  });

  it('those of this attempt are there where a token may list and not fetch; an earlier one says what it needs', async () => {
    const first = await upload('first');
    results.attempt = 2;
    const second = await upload('second');
    server.faults.push({ method: 'GET', path: /zip$/u, status: 403 });
    expect(await textOf(second, thisRun(2))).toBe('second');
    await expect(textOf(first, thisRun(2))).rejects.toMatchObject({
      code: 'github-unavailable',
      advice: expect.stringContaining('actions: read'),
    });
  });

  it('none that is gone', async () => {
    results.attempt = 2;
    server.world.artifacts.push({ id: 1, name: 'old', runId: RUN, expired: true, createdAt: '2026-11-21T00:00:00Z' });
    expect((await listRunArtifacts(thisRun(2))).artifacts).toEqual([]);
  });

  it('without a service of the run the API has all', async () => {
    const name = await upload('first');
    const env = {};
    expect(await textOf(name, thisRun(1, { env }))).toBe('first');
    expect(hasArtifacts(thisRun(1, { env }))).toBe(true);
    expect(hasArtifacts(thisRun(1, { env, github: null }))).toBe(false);
  });
});

it('an archive with another digest is not what was uploaded', async () => {
  const name = await upload('first', { digest: `sha256:${'0'.repeat(64)}` });
  results.attempt = 2;
  await expect(textOf(name, thisRun(2))).rejects.toMatchObject({ message: expect.stringContaining('digest differs') });
});
