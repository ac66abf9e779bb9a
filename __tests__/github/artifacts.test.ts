// The report's upload and the baseline's way back, through the real @actions/artifact over real HTTP; and which
// artifacts may serve as a baseline.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Failure } from '../../src/errors.ts';
import { type BaselineArtifact, downloadBaseline, findBaselineArtifact } from '../../src/github/baselineArtifact.ts';
import { createGitHub, type GitHub } from '../../src/github/client.ts';
import { uploadReport } from '../../src/github/uploadReport.ts';
import { type ArtifactServer, startArtifactServer } from '../support/artifactServer.ts';
import { type FakeArtifact, type FakeRun, type GitHubServer, startGitHubServer } from '../support/githubServer.ts';

const NAME = 'alignment-gate-baseline';
const before = { ...process.env };
let server: GitHubServer;
let results: ArtifactServer;
let github: GitHub;
let dir: string;

beforeAll(async () => {
  // The artifact client reads GITHUB_API_URL when it is loaded: one GitHub for the whole file.
  server = await startGitHubServer();
  results = await startArtifactServer();
  Object.assign(process.env, results.env(), { GITHUB_API_URL: server.url });
  // The client reports its progress to the runner's log.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterAll(async () => {
  jest.restoreAllMocks();
  process.env = before;
  await server.close();
  await results.close();
});
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'report-'));
  github = createGitHub({ token: 't', apiUrl: server.url, repository: 'octo/gate', sleep: () => Promise.resolve() });
});
afterEach(async () => {
  await rm(dir, { recursive: true });
  Object.assign(server.world, { artifacts: [], runs: [] });
  server.faults.length = 0;
  results.faults.clear();
  expect(server.complaints).toEqual([]);
});

async function put(files: Record<string, string>): Promise<string[]> {
  const paths: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const path = join(dir, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
    paths.push(path);
  }
  return paths;
}
const upload = async (name: string, files: Record<string, string>) =>
  uploadReport({ name, files: await put(files), rootDir: dir });

describe('uploadReport', () => {
  test('uploads the files under the name', async () => {
    const result = await upload('alignment-gate-default-1', { 'verdict.json': '{}', 'sub/report.html': '<p>' });
    expect(result).toMatchObject({ kind: 'uploaded', name: 'alignment-gate-default-1' });
    expect(results.stored.at(-1)).toMatchObject({ name: 'alignment-gate-default-1' });
    expect(Buffer.from(results.stored.at(-1)?.zip ?? []).toString('latin1')).toContain('sub/report.html');
  });

  test('a taken name gets a suffix', async () => {
    await upload('taken', { 'a.txt': 'a' });
    expect(await upload('taken', { 'a.txt': 'a' })).toMatchObject({ kind: 'uploaded', name: 'taken-2' });
    expect(await upload('taken', { 'a.txt': 'a' })).toMatchObject({ kind: 'uploaded', name: 'taken-3' });
  });

  test('outside a workflow it does nothing', async () => {
    const calls = results.calls.length;
    const request = { name: 'x', files: await put({ 'a.txt': 'a' }), rootDir: dir };
    expect(await uploadReport(request, {})).toMatchObject({ kind: 'skipped' });
    expect(results.calls).toHaveLength(calls);
  });

  test('refused, or with a file that is not there: a value', async () => {
    expect(await uploadReport({ name: 'x', files: [join(dir, 'no')], rootDir: dir })).toMatchObject({ kind: 'failed' });
    results.faults.set('CreateArtifact', 403);
    const result = await upload('refused', { 'a.txt': 'a' });
    expect(result).toMatchObject({ kind: 'failed', message: expect.stringMatching(/403/u) });
  });

  test('names hold nothing that a store refuses', async () => {
    expect(await upload('a:b/c\\d"e\n', { 'a.txt': 'a' })).toMatchObject({ kind: 'uploaded', name: 'a-b-c-d-e-' });
  });
});

describe('findBaselineArtifact', () => {
  let nextId = 1;
  const add = (artifact: Partial<FakeArtifact> = {}, run: Partial<FakeRun> = {}): number => {
    const id = nextId;
    nextId += 1;
    const createdAt = `2026-11-01T00:${String(id).padStart(2, '0')}:00Z`;
    server.world.artifacts.push({ id, name: NAME, runId: 9_000 + id, createdAt, digest: null, ...artifact });
    server.world.runs.push({ id: 9_000 + id, event: 'push', conclusion: 'success', ...run });
    return id;
  };
  const FORK = 666;

  test('none', async () => {
    expect(await findBaselineArtifact(github)).toBeNull();
  });

  test.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])('the newest of %s', async (event) => {
    add({}, { event });
    const id = add({ digest: 'sha256:x' }, { event });
    add({ name: 'another' });
    expect(await findBaselineArtifact(github)).toEqual({
      id,
      name: NAME,
      runId: 9_000 + id,
      branch: 'main',
      headSha: 'd'.repeat(40),
      createdAt: expect.any(String),
      digest: 'sha256:x',
    });
  });

  const rejected: [string, Partial<FakeArtifact>, Partial<FakeRun>][] = [
    ['a fork whose branch is called main', { headRepositoryId: FORK }, {}],
    ['a fork that the artifact does not show', {}, { headRepositoryId: FORK }],
    ['another branch', { branch: 'topic' }, {}],
    ['another branch that the artifact does not show', {}, { branch: 'topic' }],
    ['a pull request from main', {}, { event: 'pull_request' }],
    ['pull_request_target', {}, { event: 'pull_request_target' }],
    ['workflow_run', {}, { event: 'workflow_run' }],
    ['a comment', {}, { event: 'issue_comment' }],
    ['a failed run', {}, { conclusion: 'failure' }],
    ['a cancelled run', {}, { conclusion: 'cancelled' }],
    ['a run that is still going', {}, { conclusion: null }],
    ['an expired one', { expired: true }, {}],
  ];
  test.each(rejected)('never: %s; the older sound one instead', async (_name, artifact, run) => {
    add(artifact, run);
    expect(await findBaselineArtifact(github)).toBeNull();
    Object.assign(server.world, { artifacts: [], runs: [] });
    const sound = add();
    add(artifact, run);
    expect(await findBaselineArtifact(github)).toMatchObject({ id: sound });
  });

  test('behind 150 of pull requests, on the second page; their runs are not even asked for', async () => {
    const sound = add({ createdAt: '2025-01-01T00:00:00Z' });
    for (let i = 0; i < 150; i += 1) add({ branch: 'topic' }, { event: 'pull_request' });
    server.world.artifacts.reverse();
    const asked = server.requests.length;
    expect(await findBaselineArtifact(github)).toMatchObject({ id: sound });
    expect(server.requests.slice(asked).filter((request) => request.path.includes('/runs/'))).toHaveLength(1);
  });

  test('may not look: a failure, not "none"', async () => {
    server.faults.push({ method: 'GET', path: /artifacts/u, status: 403 });
    const act = findBaselineArtifact(github);
    await expect(act).rejects.toThrow(Failure);
    await expect(act).rejects.toMatchObject({
      code: 'baseline-unreadable',
      advice: expect.stringMatching(/actions: read/u),
    });
  });
});

describe('downloadBaseline', () => {
  const stored = async (
    name: string,
    files: Record<string, string>,
    digest?: string | null,
  ): Promise<BaselineArtifact> => {
    await upload(name, files);
    const found = results.stored.find((one) => one.name === name);
    server.world.artifacts = [
      { id: 7, name, runId: 1, createdAt: '2026-11-01T00:00:00Z', zipUrl: results.zipUrl(name) },
    ];
    return {
      id: 7,
      name,
      runId: 1,
      branch: 'main',
      headSha: 'd'.repeat(40),
      createdAt: null,
      digest: digest === undefined ? (found?.digest ?? null) : digest,
    };
  };

  test('what was uploaded comes back', async () => {
    const artifact = await stored('round', { 'evaluation-base.json': '{"kind":"evaluation"}', 'verdict.json': '{}' });
    expect(artifact.digest).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(await downloadBaseline(github, artifact)).toEqual({
      text: '{"kind":"evaluation"}',
      origin: 'artifact round of run 1 (main ddddddd)',
    });
  });

  test('baseline.json beats the evaluations beside it', async () => {
    const artifact = await stored('both', {
      'evaluation-a.json': 'a',
      'evaluation-b.json': 'b',
      'x/baseline.json': 'it',
    });
    expect(await downloadBaseline(github, artifact)).toMatchObject({ text: 'it' });
  });

  test.each([
    ['several', { 'evaluation-a.json': 'a', 'evaluation-b.json': 'b' }, /holds 2 evaluations/u],
    ['nothing', { 'verdict.json': '{}' }, /holds no evaluation/u],
  ])('%s to choose from', async (name, files, message) => {
    await expect(downloadBaseline(github, await stored(name, files))).rejects.toThrow(message);
  });

  test('another digest: not what was uploaded', async () => {
    const artifact = await stored('tampered', { 'baseline.json': '{}' }, `sha256:${'0'.repeat(64)}`);
    const act = downloadBaseline(github, artifact);
    await expect(act).rejects.toMatchObject({ code: 'baseline-unreadable', message: expect.stringMatching(/digest/u) });
  });

  test('gone', async () => {
    const artifact = { ...(await stored('gone', { 'baseline.json': '{}' })), id: 8 };
    await expect(downloadBaseline(github, artifact)).rejects.toMatchObject({ code: 'baseline-unreadable' });
  });
});
