// The event as the runner tells it, for every kind of event, and what happens when it cannot be understood.
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/errors.ts';
import { parseEventContext, readEventContext } from '../../src/github/context.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const MERGE = 'c'.repeat(40);

const runner = (eventName: string, more: Record<string, string> = {}) => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: eventName,
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REPOSITORY: 'octo/gate',
  GITHUB_SHA: MERGE,
  GITHUB_REF: 'refs/pull/26/merge',
  GITHUB_RUN_ID: '123',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_API_URL: 'https://api.github.com/',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKSPACE: '/work',
  GITHUB_WORKFLOW_REF: 'octo/gate/.github/workflows/gate.yml@refs/pull/26/merge',
  ...more,
});

const pull = (headRepo: string | null) => ({
  number: 26,
  head: { sha: HEAD, repo: headRepo === null ? null : { full_name: headRepo } },
  base: { sha: BASE, repo: { full_name: 'octo/gate' } },
  merge_commit_sha: MERGE,
});
const parse = (eventName: string, payload: object, more: Record<string, string> = {}) =>
  parseEventContext(runner(eventName, more), JSON.stringify(payload));

describe('outside Actions', () => {
  test('no variable set: no event, and nothing is read', async () => {
    const read = () => Promise.reject(new Error('read'));
    expect(await readEventContext({}, read)).toEqual({ kind: 'none' });
    expect(await readEventContext({ GITHUB_EVENT_PATH: '/x' }, read)).toEqual({ kind: 'none' });
  });
});

describe('pull requests', () => {
  test('a pull request of the same repository', async () => {
    const text = JSON.stringify({ pull_request: pull('octo/gate') });
    const context = await readEventContext(runner('pull_request'), (path) =>
      path === '/event.json' ? Promise.resolve(text) : Promise.reject(new Error(path)),
    );
    expect(context).toEqual({
      kind: 'pull-request',
      eventName: 'pull_request',
      repository: { owner: 'octo', name: 'gate', fullName: 'octo/gate' },
      githubSha: MERGE,
      ref: 'refs/pull/26/merge',
      runId: 123,
      runAttempt: 2,
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      runUrl: 'https://github.com/octo/gate/actions/runs/123',
      workspace: '/work',
      workflowPath: '.github/workflows/gate.yml',
      privileged: false,
      pullRequest: {
        number: 26,
        headSha: HEAD,
        baseSha: BASE,
        mergeSha: MERGE,
        headRepository: 'octo/gate',
        baseRepository: 'octo/gate',
        isFork: false,
      },
    });
  });

  test.each([
    ['mallory/gate', true],
    ['Octo/Gate', false],
    [null, true],
  ])('head repository %s: a fork is %s', (headRepo, isFork) => {
    expect(parse('pull_request', { pull_request: pull(headRepo) })).toMatchObject({ pullRequest: { isFork } });
  });

  test('pull_request_target holds secrets, and so do others on behalf of a pull request', () => {
    const run = { head_sha: HEAD, head_branch: 'main', head_repository: { full_name: 'mallory/gate' } };
    const issue = { number: 26, pull_request: { url: 'x' } };
    expect(parse('pull_request_target', { pull_request: pull('mallory/gate') })).toMatchObject({ privileged: true });
    expect(parse('workflow_run', { workflow_run: { ...run, event: 'pull_request' } })).toMatchObject({
      privileged: true,
    });
    expect(parse('workflow_run', { workflow_run: { ...run, event: 'push' } })).toMatchObject({ privileged: false });
    expect(parse('issue_comment', { issue })).toMatchObject({ privileged: true, pullRequestNumber: 26 });
    expect(parse('issue_comment', { issue: { number: 3 } })).toMatchObject({
      privileged: false,
      pullRequestNumber: null,
    });
  });

  test('a review checks out the merge like any pull request, so it is one', () => {
    expect(parse('pull_request_review', { pull_request: pull('mallory/gate') })).toMatchObject({
      kind: 'pull-request',
    });
  });
});

describe('other events', () => {
  test.each(['push', 'workflow_dispatch', 'schedule'])('%s: the commit is GITHUB_SHA', (eventName) => {
    expect(parse(eventName, {})).toMatchObject({ kind: 'event', sha: MERGE, baseSha: null, triggeringRun: null });
  });

  test('a merge group: its head, and the base it starts from', () => {
    const payload = { merge_group: { head_sha: HEAD, base_sha: BASE } };
    expect(parse('merge_group', payload)).toMatchObject({ kind: 'event', sha: HEAD, baseSha: BASE });
  });

  test('workflow_run: the head of the run that ended; its list of pull requests is not looked at', () => {
    const payload = {
      workflow_run: {
        event: 'pull_request',
        head_sha: HEAD,
        head_branch: 'patch',
        head_repository: { full_name: 'mallory/gate' },
        pull_requests: [{ number: 99 }],
      },
    };
    expect(parse('workflow_run', payload)).toMatchObject({
      kind: 'event',
      sha: HEAD,
      githubSha: MERGE,
      triggeringRun: { event: 'pull_request', headBranch: 'patch', headRepository: 'mallory/gate' },
    });
  });

  test.each([
    ['octo/gate/.github/workflows/a@b.yml@refs/heads/x@y', '.github/workflows/a@b.yml'],
    ['octo/gate/.github/workflows/a.yml@v1', '.github/workflows/a.yml'],
    ['other/required/.github/workflows/a.yml@refs/heads/main', null],
    ['', null],
  ])('workflow file of %s', (ref, workflowPath) => {
    expect(parse('push', {}, { GITHUB_WORKFLOW_REF: ref })).toMatchObject({ workflowPath });
  });
});

describe('what cannot be understood is never taken for something harmless', () => {
  const cases: [string, Record<string, string>, string | null, RegExp][] = [
    ['no event name', { GITHUB_EVENT_NAME: '' }, '{}', /GITHUB_EVENT_NAME is not set/u],
    ['no payload file', {}, null, /GITHUB_EVENT_PATH is not set/u],
    ['not JSON', {}, '{', /not JSON/u],
    ['no pull request in it', {}, '{}', /holds no pull_request/u],
    ['a base without a commit', {}, JSON.stringify({ pull_request: { ...pull(null), base: { repo: {} } } }), /base/u],
    ['no repository', { GITHUB_REPOSITORY: 'gate' }, JSON.stringify({ pull_request: pull(null) }), /owner\/name/u],
  ];
  test.each(cases)('%s', (_name, env, text, message) => {
    const act = () => parseEventContext(runner('pull_request', env), text);
    expect(act).toThrow(Failure);
    expect(act).toThrow(message);
  });

  test('a payload that cannot be read', async () => {
    const read = () => Promise.reject(new Error('EACCES'));
    await expect(readEventContext(runner('push'), read)).rejects.toThrow(/cannot be read: EACCES/u);
  });
});
