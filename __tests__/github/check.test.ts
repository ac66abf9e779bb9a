// The check run, and the commit status where there are no checks.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { CHECK_TEXT_LIMIT, type CheckRequest, publishCheck } from '../../src/github/check.ts';
import { createGitHub, type GitHub } from '../../src/github/client.ts';
import { type GitHubServer, startGitHubServer } from '../support/githubServer.ts';

const SHA = 'a'.repeat(40);
let server: GitHubServer;
let github: GitHub;

beforeEach(async () => {
  server = await startGitHubServer();
  github = createGitHub({ token: 't', apiUrl: server.url, repository: 'octo/gate', sleep: () => Promise.resolve() });
});
afterEach(async () => {
  await server.close();
  expect(server.complaints).toEqual([]);
});

const request: CheckRequest = {
  sha: SHA,
  name: 'Alignment Gate',
  conclusion: 'failure',
  title: 'FAIL: 12.4 % misaligned',
  summary: 'summary',
  text: 'text',
  detailsUrl: 'https://github.com/octo/gate/actions/runs/1',
};
const noChecks = (status: number) => server.faults.push({ method: 'POST', path: /check-runs/u, status });

test('a completed check run on the head', async () => {
  expect(await publishCheck(github, request)).toEqual({ kind: 'check', url: 'https://github.com/octo/gate/runs/1' });
  expect(server.world.checkRuns).toEqual([
    {
      name: 'Alignment Gate',
      head_sha: SHA,
      status: 'completed',
      conclusion: 'failure',
      details_url: 'https://github.com/octo/gate/actions/runs/1',
      output: { title: 'FAIL: 12.4 % misaligned', summary: 'summary', text: 'text' },
    },
  ]);
});

test('texts that are too long are cut on a whole code point', async () => {
  const long = `x${'😀'.repeat(40_000)}`;
  await publishCheck(github, { ...request, summary: long, text: long, detailsUrl: null });
  expect(server.world.checkRuns).toHaveLength(1);
  const { summary } = Object.assign({ summary: '' }, server.world.checkRuns[0]?.['output']);
  expect(summary.length).toBeLessThanOrEqual(CHECK_TEXT_LIMIT);
  expect(summary.length).toBeGreaterThan(CHECK_TEXT_LIMIT - 3);
  expect(summary.isWellFormed()).toBe(true);
  expect(summary.endsWith('😀…')).toBe(true);
});

test.each([403, 404])('%d: a commit status instead', async (status) => {
  noChecks(status);
  expect(await publishCheck(github, { ...request, title: 'T'.repeat(300) })).toEqual({ kind: 'status' });
  expect(server.world.statuses).toEqual([
    {
      sha: SHA,
      state: 'failure',
      context: 'Alignment Gate',
      description: `${'T'.repeat(139)}…`,
      target_url: 'https://github.com/octo/gate/actions/runs/1',
    },
  ]);
});

test.each([
  [{ conclusion: 'success' }, 'success'],
  [{ conclusion: 'neutral' }, 'failure'],
  [{ conclusion: 'neutral', neutralStatus: 'success' }, 'success'],
] as const)('as a status, %j is %s', async (more, state) => {
  noChecks(404);
  await publishCheck(github, { ...request, ...more });
  expect(server.world.statuses).toMatchObject([{ state }]);
});

test('neither may be published: a value with both reasons and advice', async () => {
  noChecks(403);
  server.faults.push({ method: 'POST', path: /statuses/u, status: 403 });
  const result = await publishCheck(github, request);
  expect(result).toMatchObject({ kind: 'failed', advice: expect.stringMatching(/checks: write/u) });
  expect(result).toMatchObject({ message: expect.stringMatching(/check-runs.*statuses/u) });
});

test('a fault of the server is not a missing API', async () => {
  noChecks(502);
  expect(await publishCheck(github, request)).toMatchObject({ kind: 'failed' });
  expect(server.world.statuses).toEqual([]);
});
