// The checked-out commit, from real .git folders of every layout that actions/checkout and git leave.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readWorkspaceHead } from '../../src/github/workspaceHead.ts';

const SHA = '1'.repeat(40);
const OTHER = '2'.repeat(40);
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'workspace-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function files(contents: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(contents)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
}

test('no checkout', async () => {
  expect(await readWorkspaceHead(dir)).toEqual({ kind: 'none' });
  expect(await readWorkspaceHead(join(dir, 'nowhere'))).toEqual({ kind: 'none' });
});

test('a detached head', async () => {
  await files({ '.git/HEAD': `${SHA}\n` });
  expect(await readWorkspaceHead(dir)).toEqual({ kind: 'commit', sha: SHA });
});

test('a branch, its ref in a file of its own, which beats the packed one', async () => {
  await files({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.git/refs/heads/main': `${SHA}\n`,
    '.git/packed-refs': `${OTHER} refs/heads/main\n`,
  });
  expect(await readWorkspaceHead(dir)).toEqual({ kind: 'commit', sha: SHA });
});

test('a branch in packed-refs, beside one whose name ends alike and a peeled tag', async () => {
  await files({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.git/packed-refs': `# pack-refs with: peeled\n${OTHER} refs/heads/x/refs/heads/main2\n${OTHER} refs/tags/v1\n^${OTHER}\n${SHA} refs/heads/main\n`,
  });
  expect(await readWorkspaceHead(dir)).toEqual({ kind: 'commit', sha: SHA });
});

test('a linked worktree: its own HEAD, the refs of the main one', async () => {
  await files({
    '.git': 'gitdir: main/.git/worktrees/one\n',
    'main/.git/worktrees/one/HEAD': 'ref: refs/heads/topic\n',
    'main/.git/worktrees/one/commondir': '../..\n',
    'main/.git/HEAD': `${OTHER}\n`,
    'main/.git/refs/heads/topic': `${SHA}\n`,
  });
  expect(await readWorkspaceHead(dir)).toEqual({ kind: 'commit', sha: SHA });
});

test.each([
  ['a branch without a commit', { '.git/HEAD': 'ref: refs/heads/main\n' }],
  ['the reftable format', { '.git/HEAD': 'ref: refs/heads/.invalid\n' }],
  ['nonsense', { '.git/HEAD': 'hello\n' }],
  ['a ref to itself', { '.git/HEAD': 'ref: refs/a\n', '.git/refs/a': 'ref: refs/a\n' }],
  ['a ref that leaves .git', { '.git/HEAD': 'ref: ../x\n', x: `${SHA}\n` }],
  ['a .git file that points nowhere', { '.git': 'hello\n' }],
])('%s is unreadable, not absent', async (_name, contents) => {
  await files(contents);
  expect(await readWorkspaceHead(dir)).toMatchObject({ kind: 'unreadable' });
});
