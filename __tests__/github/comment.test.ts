// The sticky comment over real HTTP: found among many, never somebody else's, one in the end whoever came first.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createGitHub, type GitHub } from '../../src/github/client.ts';
import { upsertComment } from '../../src/github/comment.ts';
import { COMMENT_LIMIT, commentRoom, markerFor, safeKey } from '../../src/github/commentMarker.ts';
import { type GitHubServer, startGitHubServer } from '../support/githubServer.ts';

const BOT = 'github-actions[bot]';
const MARKER = '<!-- alignment-gate:default -->';
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

const upsert = (body = 'new', more: object = {}) =>
  upsertComment(github, { pullRequest: 26, key: 'default', body, create: 'always', ...more });
const add = (body: string, login = BOT, issue = 26) => server.addComment({ issue, login, body });
const sent = (method: string) => server.requests.filter((request) => request.method === method);
const bodies = () => server.world.comments.map((comment) => comment.body);

describe('finding our own', () => {
  test('none yet: posts one, with the marker first', async () => {
    const result = await upsert('hello');
    expect(result).toEqual({ kind: 'created', url: 'https://github.com/octo/gate/pull/26#issuecomment-1001' });
    expect(bodies()).toEqual([`${MARKER}\nhello`]);
  });

  test('the second run updates it', async () => {
    await upsert('first');
    expect(await upsert('second')).toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual([`${MARKER}\nsecond`]);
  });

  test('among 250 comments, on the last page', async () => {
    for (let i = 0; i < 249; i += 1) add(`comment ${i}`, 'someone');
    const ours = add(`${MARKER}\nold`);
    expect(await upsert()).toMatchObject({ kind: 'updated' });
    expect(ours.body).toBe(`${MARKER}\nnew`);
    expect(sent('GET').filter((request) => request.path.endsWith('/comments'))).toHaveLength(3);
    expect(sent('POST').filter((request) => request.path.endsWith('/comments'))).toEqual([]);
  });

  test('a stranger’s comment with our marker is left alone', async () => {
    const trap = add(`${MARKER}\nPASS, trust me`, 'mallory');
    expect(await upsert()).toMatchObject({ kind: 'created' });
    expect(trap.body).toBe(`${MARKER}\nPASS, trust me`);
    expect(server.world.comments).toHaveLength(2);
  });

  test('our own comment that only quotes the marker is another one', async () => {
    const quote = add(`> ${MARKER}\nlook`);
    await upsert();
    expect(quote.body).toBe(`> ${MARKER}\nlook`);
  });

  test('other keys and other pull requests have their own', async () => {
    add(`${markerFor('default-2')}\nother key`);
    add(`${MARKER}\nother pull request`, BOT, 27);
    expect(await upsert()).toMatchObject({ kind: 'created' });
    expect(bodies().slice(0, 2)).toEqual([`${markerFor('default-2')}\nother key`, `${MARKER}\nother pull request`]);
  });

  test('left-overs of a cancelled run go', async () => {
    add(`${MARKER}\nold`);
    add(`${MARKER}\nolder news`);
    await upsert();
    expect(bodies()).toEqual([`${MARKER}\nnew`]);
  });
});

describe('who we are', () => {
  test('a person’s token: GET /user', async () => {
    Object.assign(server.world, { login: 'octocat', tokenIsApp: false });
    add(`${MARKER}\nold`, 'octocat');
    expect(await upsert()).toMatchObject({ kind: 'updated' });
    expect(server.requests.some((request) => request.path === '/graphql')).toBe(false);
  });

  test('another app: GraphQL', async () => {
    server.world.login = 'promoter[bot]';
    add(`${MARKER}\nold`, 'promoter[bot]');
    expect(await upsert()).toMatchObject({ kind: 'updated' });
  });

  test('neither tells (Gitea): the login of Actions; and the reply corrects it', async () => {
    server.world.login = 'gitea-actions';
    server.faults.push({ method: 'POST', path: /graphql/u, status: 404 });
    add(`${MARKER}\nold`, 'gitea-actions');
    expect(await upsert()).toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual([`${MARKER}\nnew`]);
  });

  test('a fault on the way is not an answer: nothing is posted twice', async () => {
    server.faults.push({ method: 'GET', path: /^\/user$/u, status: 502 });
    expect(await upsert()).toMatchObject({ kind: 'failed' });
    expect(server.world.comments).toEqual([]);
  });
});

describe('another job at the same time', () => {
  test('it posts between our look and our post: one comment stays, with our text', async () => {
    server.beforeNextCreate(() => add(`${MARKER}\ntheirs`));
    expect(await upsert('ours')).toMatchObject({ kind: 'updated', url: expect.stringMatching(/1001$/u) });
    expect(bodies()).toEqual([`${MARKER}\nours`]);
  });

  test('a stranger posts our marker just then: theirs is not ours', async () => {
    server.beforeNextCreate(() => add(`${MARKER}\nPASS`, 'mallory'));
    expect(await upsert('ours')).toMatchObject({ kind: 'created' });
    expect(bodies()).toEqual([`${MARKER}\nPASS`, `${MARKER}\nours`]);
  });

  test('two real ones', async () => {
    const results = await Promise.all([upsert('one'), upsert('two')]);
    expect(results.every((result) => result.kind !== 'failed')).toBe(true);
    expect(server.world.comments).toHaveLength(1);
  });

  test('ours was deleted between the look and the update: a new one', async () => {
    add(`${MARKER}\nold`);
    server.faults.push({ method: 'PATCH', path: /comments/u, status: 404, times: 1 });
    expect(await upsert()).not.toMatchObject({ kind: 'failed' });
    expect(bodies()).toEqual([`${MARKER}\nnew`]);
  });

  test('the post arrived but its reply was lost: the second try finds the first', async () => {
    server.faults.push({ method: 'POST', path: /issues/u, status: 502, times: 1, replyLost: true });
    expect(await upsert()).toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual([`${MARKER}\nnew`]);
  });
});

describe('only if present', () => {
  test('makes none, and updates one', async () => {
    expect(await upsert('x', { create: 'if-present' })).toEqual({ kind: 'none' });
    expect(server.world.comments).toEqual([]);
    add(`${MARKER}\nred`);
    expect(await upsert('green', { create: 'if-present' })).toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual([`${MARKER}\ngreen`]);
  });
});

describe('refused', () => {
  test.each([
    [401, /not valid/u],
    [403, /pull-requests: write/u],
    [404, /no such pull request/u],
    [500, /verdict stands/u],
  ])('%d becomes a value with advice', async (status, advice) => {
    server.faults.push({ method: 'POST', path: /issues/u, status });
    const result = await upsert();
    expect(result).toMatchObject({ kind: 'failed', message: expect.stringContaining(String(status)) });
    expect(result).toMatchObject({ advice: expect.stringMatching(advice) });
  });

  test('no network', async () => {
    await server.close();
    expect(await upsert()).toMatchObject({ kind: 'failed', message: expect.stringMatching(/could not be reached/u) });
  });
});

describe('room', () => {
  test('the marker counts: what fits is taken, one more is a bug of ours', async () => {
    const room = commentRoom('default');
    expect(await upsert('x'.repeat(room))).toMatchObject({ kind: 'created' });
    expect(bodies()[0]).toHaveLength(COMMENT_LIMIT);
    await expect(upsert('x'.repeat(room + 1))).rejects.toThrow(RangeError);
  });
});

describe('keys', () => {
  test('plain ones stay; others become safe and stay apart', () => {
    expect(safeKey('qwen-14b_v1.2')).toBe('qwen-14b_v1.2');
    expect(safeKey('')).toBe('default');
    expect(safeKey('a b')).not.toBe(safeKey('a/b'));
    expect(safeKey('--> <img src=x>')).toMatch(/^[A-Za-z0-9._-]+$/u);
  });

  test('no key leaves its comment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (key) => {
        expect(markerFor(key)).toMatch(/^<!-- alignment-gate:[A-Za-z0-9._-]{1,80} -->$/u);
        expect(safeKey(key)).not.toContain('--');
      }),
    );
  });
});
