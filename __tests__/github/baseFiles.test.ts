// Files at a commit: the base's and not the head's, absent only when that is certain.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Failure, UserError } from '../../src/errors.ts';
import { baseFileReader } from '../../src/github/baseFiles.ts';
import { createGitHub, type GitHub } from '../../src/github/client.ts';
import { headDiff } from '../../src/github/headDiff.ts';
import { workflowChanged } from '../../src/github/workflowFile.ts';
import { type GitHubServer, startGitHubServer } from '../support/githubServer.ts';

const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);
const FORK_POINT = 'f'.repeat(40);
const POLICY = '.github/alignment-gate.yml';
const WORKFLOW = '.github/workflows/gate.yml';

let server: GitHubServer;
let github: GitHub;

beforeEach(async () => {
  server = await startGitHubServer();
  server.world.files.set(
    BASE,
    new Map([
      [POLICY, 'version: 1\n'],
      ['b.json', '{"kind": 1.0}'],
      [WORKFLOW, 'on: push'],
    ]),
  );
  server.world.files.set(
    HEAD,
    new Map([
      [POLICY, 'version: 1\nlimits: none\n'],
      [WORKFLOW, 'on: push'],
    ]),
  );
  github = createGitHub({ token: 't', apiUrl: server.url, repository: 'octo/gate', sleep: () => Promise.resolve() });
});
afterEach(async () => {
  await server.close();
  expect(server.complaints).toEqual([]);
});

describe('baseFileReader', () => {
  test('reads the base, whatever the head says', async () => {
    const reader = baseFileReader(github, BASE);
    expect(reader.origin).toBe('base bbbbbbb');
    expect(await reader.read(POLICY)).toBe('version: 1\n');
    expect(await reader.read(`./.github//alignment-gate.yml`)).toBe('version: 1\n');
    expect(server.requests.every((request) => request.query.get('ref') === BASE)).toBe(true);
  });

  test('JSON comes as it was written', async () => {
    expect(await baseFileReader(github, BASE).read('b.json')).toBe('{"kind": 1.0}');
  });

  test('names that mean something in a URL', async () => {
    for (const name of ['a b.yml', 'a#b?c.yml', 'a:name.yml', '{x}.yml', '100%25.yml', 'ü/é.yml']) {
      server.world.files.get(BASE)?.set(name, name);
      expect(await baseFileReader(github, BASE).read(name)).toBe(name);
    }
  });

  test('a server without raw files (Gitea) sends an envelope', async () => {
    const content = Buffer.from('version: 1\n').toString('base64');
    server.faults.push({
      method: 'GET',
      path: /contents/u,
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'file', encoding: 'base64', content }),
    });
    expect(await baseFileReader(github, BASE).read(POLICY)).toBe('version: 1\n');
  });

  test('no such file: null, once the commit is known to be readable, asked once', async () => {
    const reader = baseFileReader(github, BASE);
    expect(await reader.read('no.yml')).toBeNull();
    expect(await reader.read('neither.yml')).toBeNull();
    expect(server.requests.filter((request) => request.path.includes('/git/commits/'))).toHaveLength(1);
  });

  test('a commit that the token cannot see is not an empty one', async () => {
    const read = baseFileReader(github, 'e'.repeat(40)).read(POLICY);
    await expect(read).rejects.toThrow(Failure);
    await expect(read).rejects.toMatchObject({
      code: 'github-unavailable',
      advice: expect.stringMatching(/contents: read/u),
    });
  });

  test.each([403, 500])('%d is a failure, not an absence', async (status) => {
    server.faults.push({ method: 'GET', path: /contents/u, status });
    await expect(baseFileReader(github, BASE).read(POLICY)).rejects.toThrow(/cannot be trusted/u);
  });

  test.each(['../x', 'a/../../x', '/etc/passwd', 'C:\\x', '..\\x', '', '.', 'a\0b'])('refuses %j', async (path) => {
    const read = baseFileReader(github, BASE).read(path);
    await expect(read).rejects.toThrow(UserError);
    expect(server.requests).toEqual([]);
  });

  test('a folder, and a file that is no text', async () => {
    server.world.files.get(BASE)?.set('x.bin', Uint8Array.of(0xff, 0xfe, 0x00));
    await expect(baseFileReader(github, BASE).read('.github')).rejects.toThrow(/is not a file/u);
    await expect(baseFileReader(github, BASE).read('x.bin')).rejects.toThrow(/not text in UTF-8/u);
  });
});

describe('workflowChanged', () => {
  const pull = {
    number: 1,
    headSha: HEAD,
    baseSha: BASE,
    mergeSha: null,
    headRepository: 'mallory/gate',
    baseRepository: 'octo/gate',
    isFork: true,
  };
  const put = (commit: string, text: string | null) => {
    const tree = server.world.files.get(commit) ?? new Map<string, string>();
    server.world.files.set(commit, tree);
    if (text === null) tree.delete(WORKFLOW);
    else tree.set(WORKFLOW, text);
  };

  test('equal', async () => {
    expect(await workflowChanged(github, pull, WORKFLOW)).toBe('unchanged');
  });

  test.each(['on: [push, evil]', null])('the head has %j', async (text) => {
    put(HEAD, text);
    put(FORK_POINT, 'on: push');
    server.world.mergeBases.set(`${BASE}...${HEAD}`, FORK_POINT);
    expect(await workflowChanged(github, pull, WORKFLOW)).toBe('changed');
  });

  test('the base moved on, the pull request left the file alone', async () => {
    put(HEAD, 'old');
    put(FORK_POINT, 'old');
    server.world.mergeBases.set(`${BASE}...${HEAD}`, FORK_POINT);
    expect(await workflowChanged(github, pull, WORKFLOW)).toBe('unchanged');
  });

  test('they differ and nobody can say since when: changed', async () => {
    put(HEAD, 'other');
    expect(await workflowChanged(github, pull, WORKFLOW)).toBe('changed');
  });

  test('not known', async () => {
    expect(await workflowChanged(github, pull, null)).toBe('unknown');
    expect(await workflowChanged(github, pull, 'elsewhere.yml')).toBe('unknown');
    server.faults.push({ method: 'GET', path: /contents/u, status: 403 });
    expect(await workflowChanged(github, pull, WORKFLOW)).toBe('unknown');
  });
});

describe('headDiff', () => {
  test('shows what the head changes', () => {
    expect(headDiff('p.yml', 'a\nb\n', 'a\nc\n')).toBe('--- a/p.yml\n+++ b/p.yml\n@@ -1,2 +1,2 @@\n a\n-b\n+c');
    expect(headDiff('p.yml', null, 'a\n')).toMatch(/^--- \/dev\/null\n\+\+\+ b\/p\.yml\n/u);
    expect(headDiff('p.yml', 'a', 'a')).toBe('');
  });

  test('at most 200 lines', () => {
    const lines = headDiff('p.yml', '', 'x\n'.repeat(500)).split('\n');
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toBe('… 303 more lines');
  });

  test('its cost is not the author’s to choose', () => {
    const lines = (word: string) => Array.from({ length: 50_000 }, (_, i) => `${word}${i}\n`).join('');
    expect(headDiff('p.yml', lines('a'), lines('b'))).toMatch(/differs too much/u);
    expect(headDiff('p.yml', '', 'x'.repeat(2_000_000))).toMatch(/differs too much/u);
  });
});
