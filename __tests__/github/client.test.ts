// One call to the API: who we say we are, which faults are tried again, what counts as a reply.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { UserError } from '../../src/errors.ts';
import { ApiError } from '../../src/github/apiError.ts';
import { createGitHub, type GitHub } from '../../src/github/client.ts';
import { type GitHubServer, startGitHubServer } from '../support/githubServer.ts';

let server: GitHubServer;
let github: GitHub;
let slept: number[];

beforeEach(async () => {
  server = await startGitHubServer();
  slept = [];
  github = createGitHub({
    token: 'ghs_secret',
    apiUrl: `${server.url}/`,
    repository: 'octo/gate',
    sleep: (ms) => {
      slept.push(ms);
      return Promise.resolve();
    },
  });
});
afterEach(async () => {
  await server.close();
  expect(server.complaints).toEqual([]);
});

const ROUTE = 'GET /repos/{owner}/{repo}';
const read = () => github.request(ROUTE, {}, z.object({ id: z.number() }));
const fault = (status: number, more: object = {}) => {
  server.faults.push({ method: 'GET', path: /^\/repos\/octo\/gate$/u, status, ...more });
};

test('sends the token and our name, once', async () => {
  expect(await read()).toEqual({ id: 77 });
  expect(server.requests).toHaveLength(1);
  expect(server.requests[0]).toMatchObject({ authorization: 'token ghs_secret', path: '/repos/octo/gate' });
  expect(server.requests[0]?.userAgent).toMatch(/^alignment-gate /u);
});

describe('tries again', () => {
  test.each([500, 502, 503])('after a %d', async (status) => {
    fault(status, { times: 2 });
    expect(await read()).toEqual({ id: 77 });
    expect(slept).toEqual([1_000, 4_000]);
  });

  test('after a secondary limit, as long as the server says', async () => {
    fault(429, { times: 1, headers: { 'retry-after': '7' } });
    fault(403, { times: 1, message: 'You have exceeded a secondary rate limit.' });
    expect(await read()).toEqual({ id: 77 });
    expect(slept).toEqual([7_000, 60_000]);
  });

  test('but not without end', async () => {
    fault(503);
    await expect(read()).rejects.toThrow(/GitHub answered 503/u);
    expect(server.requests).toHaveLength(3);
  });
});

describe('does not try again', () => {
  test.each([401, 403, 404, 422])('after a %d', async (status) => {
    fault(status, { message: 'no' });
    await expect(read()).rejects.toMatchObject({ name: 'ApiError', status, passing: null });
    expect(server.requests).toHaveLength(1);
    expect(slept).toEqual([]);
  });

  test('when told to wait for an hour', async () => {
    fault(429, { headers: { 'retry-after': '3600' } });
    await expect(read()).rejects.toMatchObject({ status: 429 });
    expect(slept).toEqual([]);
  });

  test('a reply that is not what we need', async () => {
    fault(200, { body: '<html>login</html>' });
    await expect(read()).rejects.toThrow(/is not understood/u);
    expect(server.requests).toHaveLength(1);
  });
});

test('a server that is not there has no status', async () => {
  await server.close();
  const failure = await read().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ApiError);
  expect(failure).toMatchObject({ status: null });
  expect(slept).toEqual([1_000, 4_000]);
});

test('a message from the server cannot act in the terminal', async () => {
  fault(404, { message: 'gone\u001b[2J\u202e' });
  await expect(read()).rejects.toThrow('gone\\u{1B}[2J\\u{202E}');
});

test('GraphQL stands beside /api/v3 on an enterprise server', async () => {
  const enterprise = createGitHub({ token: 't', apiUrl: `${server.url}/api/v3`, repository: 'octo/gate' });
  server.faults.push({ method: 'POST', path: /^\/api\/graphql$/u, status: 418 });
  await expect(enterprise.graphql('query { viewer { login } }', z.unknown())).rejects.toMatchObject({ status: 418 });
});

test('a repository that is none', () => {
  expect(() => createGitHub({ token: 't', apiUrl: server.url, repository: 'gate' })).toThrow(UserError);
});
