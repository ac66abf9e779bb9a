// Which commit is checked out in the workspace, read from the files of .git. Starts no git process: a checkout
// under suspicion must not get to run its configuration.
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';

/** `unreadable` is not `none`: there is a checkout, and nobody can say of what. */
export type WorkspaceHead =
  | { readonly kind: 'none' }
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** A symbolic ref may name another one; git itself follows five. */
const MOST_HOPS = 5;

/** The commit checked out at `workspace`, in a plain clone or a linked worktree. */
export async function readWorkspaceHead(workspace: string): Promise<WorkspaceHead> {
  const gitDir = await findGitDir(workspace);
  if (gitDir === null) return { kind: 'none' };
  // A linked worktree has its own HEAD and shares the refs of the main one.
  const shared = (await textOf(join(gitDir, 'commondir')))?.trim();
  const commonDir = shared ? resolve(gitDir, shared) : gitDir;

  let name = 'HEAD';
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const value = await readRef(name, hop === 0 ? [gitDir] : [gitDir, commonDir]);
    if (value === null) return { kind: 'unreadable', reason: `${name} of the checkout has no value` };
    if (OBJECT_ID.test(value)) return { kind: 'commit', sha: value };
    const target = /^ref: *(\S+)$/u.exec(value)?.[1];
    if (target === undefined) return { kind: 'unreadable', reason: `${name} of the checkout is not understood` };
    name = target;
  }
  return { kind: 'unreadable', reason: 'HEAD of the checkout refers to itself' };
}

async function findGitDir(workspace: string): Promise<string | null> {
  const path = join(workspace, '.git');
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  if (found.isDirectory()) return path;
  const target = /^gitdir: *(.+)$/mu.exec((await textOf(path)) ?? '')?.[1]?.trim();
  // A .git file that points nowhere is a checkout all the same: its HEAD will be found unreadable.
  if (target === undefined) return path;
  return isAbsolute(target) ? target : resolve(workspace, target);
}

async function readRef(name: string, gitDirs: readonly string[]): Promise<string | null> {
  if (name.split('/').includes('..')) return null;
  for (const dir of gitDirs) {
    const loose = await textOf(join(dir, name));
    if (loose !== null) return loose.trim();
  }
  for (const dir of gitDirs) {
    const packed = (await textOf(join(dir, 'packed-refs'))) ?? '';
    const line = packed.split('\n').find((entry) => entry.trimEnd().endsWith(` ${name}`));
    const value = line?.trim().split(' ')[0];
    if (value !== undefined) return value;
  }
  return null;
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}
