// A FileReader over a folder on this machine: the working tree of a checkout, or wherever the command line runs.
import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import type { FileReader } from './fileReader.ts';

/** Reads files below `root` (or by absolute path). Absent: null. Unreadable: UserError. */
export function workingTreeReader(root: string): FileReader {
  return {
    origin: 'working tree',
    async localPath(path) {
      const found = resolve(root, path);
      return access(found).then(
        () => found,
        () => null,
      );
    },
    async read(path) {
      try {
        return await readFile(resolve(root, path), 'utf8');
      } catch (thrown) {
        if (isAbsent(thrown)) return null;
        throw new UserError('file-not-found', `"${path}" cannot be read as a file: ${messageOf(thrown)}.`, {
          cause: thrown,
        });
      }
    },
  };
}

function isAbsent(thrown: unknown): boolean {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
