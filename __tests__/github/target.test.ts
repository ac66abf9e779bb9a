// Which pull request and commit a run reports on, and whose policy holds.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Failure, UserError } from '../../src/errors.ts';
import { createGitHub, type GitHub } from '../../src/github/client.ts';
import { parseEventContext } from '../../src/github/context.ts';
import { policyCommit, resolveTarget } from '../../src/github/target.ts';
import { type FakePull, type GitHubServer, startGitHubServer } from '../support/githubServer.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const OTHER = 'c'.repeat(40);
const MAIN = 'd'.repeat(40);
const NO_INPUTS = { pullRequest: null, sha: null };

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

const pull = (number: number, more: Partial<FakePull> = {}) => {
  server.world.pulls.push({
    number,
    state: 'open',
    headSha: HEAD,
    headBranch: 'patch',
    headRepository: 'octo/gate',
    baseSha: BASE,
    ...more,
  });
};
const contextOf = (eventName: string, payload: object) =>
  parseEventContext(
    { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: eventName, GITHUB_REPOSITORY: 'octo/gate', GITHUB_SHA: MAIN },
    JSON.stringify(payload),
  );
const dispatch = contextOf('workflow_dispatch', {});
const pullEvent = contextOf('pull_request', {
  pull_request: {
    number: 26,
    head: { sha: HEAD, repo: { full_name: 'octo/gate' } },
    base: { sha: BASE, repo: { full_name: 'octo/gate' } },
  },
});
const runOf = (repository: string | null, event = 'pull_request') =>
  contextOf('workflow_run', {
    workflow_run: {
      event,
      head_sha: HEAD,
      head_branch: 'patch',
      head_repository: repository === null ? null : { full_name: repository },
    },
  });

describe('from the event', () => {
  test('a pull request: itself, without asking anybody', async () => {
    expect(await resolveTarget(pullEvent, NO_INPUTS, null)).toMatchObject({ pullRequest: { number: 26 }, sha: HEAD });
  });

  test('a push, a dispatch, nothing at all', async () => {
    expect(await resolveTarget(dispatch, NO_INPUTS, github)).toEqual({ pullRequest: null, sha: MAIN });
    expect(await resolveTarget({ kind: 'none' }, NO_INPUTS, null)).toEqual({ pullRequest: null, sha: null });
    expect(server.requests).toEqual([]);
  });

  test('a comment on a pull request', async () => {
    pull(26, { headRepository: 'mallory/gate' });
    const context = contextOf('issue_comment', { issue: { number: 26, pull_request: {} } });
    const target = await resolveTarget(context, NO_INPUTS, github);
    expect(target).toMatchObject({ pullRequest: { number: 26, isFork: true }, sha: HEAD });
    expect(policyCommit(context, target)).toBe(BASE);
  });
});

describe('workflow_run: through the API', () => {
  test('the head and its repository both count', async () => {
    pull(20, { headRepository: 'someone/gate' });
    pull(21, { headRepository: 'mallory/gate', headSha: OTHER });
    pull(22, { headRepository: 'mallory/gate', state: 'closed' });
    pull(23, { headRepository: 'Mallory/gate' });
    const target = await resolveTarget(runOf('mallory/gate'), NO_INPUTS, github);
    expect(target).toMatchObject({ pullRequest: { number: 23, baseSha: BASE }, sha: HEAD });
  });

  test('a fork’s commit that is not listed is looked for by its branch', async () => {
    pull(24, { headRepository: 'mallory/gate', listedByCommit: false });
    const target = await resolveTarget(runOf('mallory/gate'), NO_INPUTS, github);
    expect(target).toMatchObject({ pullRequest: { number: 24 } });
    expect(server.requests.at(-1)?.query.get('head')).toBe('mallory:patch');
  });

  test('nobody’s: no pull request, and no other one in its place', async () => {
    pull(25, { headRepository: 'someone/gate' });
    expect(await resolveTarget(runOf('mallory/gate'), NO_INPUTS, github)).toEqual({ pullRequest: null, sha: HEAD });
    expect(await resolveTarget(runOf(null), NO_INPUTS, github)).toEqual({ pullRequest: null, sha: HEAD });
  });

  test('GitHub does not answer: a failure, since the base’s policy is not known either', async () => {
    server.faults.push({ method: 'GET', path: /pulls/u, status: 403 });
    await expect(resolveTarget(runOf('mallory/gate'), NO_INPUTS, github)).rejects.toThrow(Failure);
  });
});

describe('inputs beat the event', () => {
  test('a number', async () => {
    pull(30, { headSha: OTHER });
    expect(await resolveTarget(dispatch, { pullRequest: 30, sha: null }, github)).toMatchObject({
      pullRequest: { number: 30 },
      sha: OTHER,
    });
    expect(await resolveTarget(pullEvent, { pullRequest: 30, sha: MAIN }, github)).toMatchObject({
      pullRequest: { number: 30 },
      sha: MAIN,
    });
  });

  test('a commit: its open pull request, the oldest, on any page', async () => {
    for (let number = 200; number < 350; number += 1) pull(number, { headSha: OTHER });
    pull(31, { listedByCommit: false });
    pull(40);
    expect(await resolveTarget(dispatch, { pullRequest: null, sha: OTHER }, github)).toMatchObject({
      pullRequest: { number: 200 },
      sha: OTHER,
    });
    expect(await resolveTarget(dispatch, { pullRequest: null, sha: HEAD }, github)).toMatchObject({
      pullRequest: { number: 40 },
    });
  });

  test('a commit without a pull request', async () => {
    const target = await resolveTarget(dispatch, { pullRequest: null, sha: HEAD }, github);
    expect(target).toEqual({ pullRequest: null, sha: HEAD });
  });

  test('a number that is none', async () => {
    const act = resolveTarget(dispatch, { pullRequest: 404, sha: null }, github);
    await expect(act).rejects.toThrow(/no pull request #404 in octo\/gate/u);
  });

  test('ill-formed: both at once, before anything is asked', async () => {
    const act = resolveTarget(dispatch, { pullRequest: -1, sha: 'main' }, github);
    await expect(act).rejects.toThrow(UserError);
    await expect(act).rejects.toMatchObject({
      problems: [expect.stringMatching(/-1/u), expect.stringMatching(/main/u)],
    });
    expect(server.requests).toEqual([]);
  });
});

describe('policyCommit', () => {
  test('a pull request’s event stays one, whatever the inputs point to', async () => {
    pull(30, { baseSha: OTHER });
    const target = await resolveTarget(pullEvent, { pullRequest: 30, sha: null }, github);
    expect(policyCommit(pullEvent, target)).toBe(BASE);
    expect(policyCommit(dispatch, target)).toBe(OTHER);
  });

  test('a merge group: what it merges into; a push: the working tree', () => {
    const group = contextOf('merge_group', { merge_group: { head_sha: HEAD, base_sha: BASE } });
    expect(policyCommit(group, { pullRequest: null, sha: HEAD })).toBe(BASE);
    expect(policyCommit(dispatch, { pullRequest: null, sha: MAIN })).toBeNull();
    expect(policyCommit({ kind: 'none' }, { pullRequest: null, sha: null })).toBeNull();
  });
});
