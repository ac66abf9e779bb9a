// Finds the files of recorded answers: paths and globs to a list of files, each with its format by its name.
import { glob, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { recordedFault } from './recordedFault.ts';

export interface RecordedFile {
  readonly path: string;
  readonly format: 'csv' | 'jsonl' | 'parquet';
  readonly gzip: boolean;
  /** Of a journal with several checkpoints, the one that was named: `answers.jsonl#checkpoint`. */
  readonly checkpoint?: string;
  /** Of a journal that is added to meanwhile: the bytes that are read. Absent: all. */
  readonly bytes?: number;
}

const ENDINGS = '.csv, .jsonl, .ndjson, .csv.gz, .jsonl.gz or .parquet';

/** All files, each once, matches of a glob in alphabetical order. Throws UserError with every path that is none. */
export async function findRecordedFiles(paths: readonly string[]): Promise<RecordedFile[]> {
  const found: RecordedFile[] = [];
  const faults: UserError[] = [];
  for (const path of paths) {
    try {
      found.push(...(await filesOf(path)));
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      faults.push(thrown);
    }
  }
  const [first] = faults;
  if (first)
    throw new UserError(
      first.code,
      faults.flatMap(({ problems }) => problems),
      { cause: first },
    );
  if (found.length === 0) throw new UserError('bad-recorded-answers', 'No file of recorded answers is named.');
  return [...new Map(found.map((file) => [resolve(file.path), file])).values()];
}

/** `answers.jsonl#checkpoint` in its two parts. */
export function namedCheckpoint(path: string): { readonly path: string; readonly checkpoint?: string } {
  const [, file, checkpoint] = /^(.+\.(?:jsonl|ndjson)(?:\.gz)?)#(.+)$/iu.exec(path) ?? [];
  return file === undefined || checkpoint === undefined ? { path } : { path: file, checkpoint };
}

async function filesOf(named: string): Promise<RecordedFile[]> {
  const { path, ...checkpoint } = namedCheckpoint(named);
  return (await matchesOf(path)).map((match) => ({ ...fileOf(match), ...checkpoint }));
}

async function matchesOf(path: string): Promise<string[]> {
  // A file's own name may hold brackets or stars: what exists is no pattern.
  const kind = await kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'directory') {
    throw recordedFault(
      { path },
      `is a directory; name the files in it, for example ${path.replace(/\/+$/u, '')}/*.csv.`,
    );
  }
  if (!/[*?[{]/u.test(path))
    throw new UserError('file-not-found', `The file of recorded answers "${path}" does not exist.`);
  const matches: string[] = [];
  for await (const match of glob(path)) {
    if ((await kindOf(match)) === 'file') matches.push(match);
  }
  if (matches.length === 0) throw recordedFault({ path }, 'no file matches this pattern.');
  return matches.sort();
}

/** What stands at a path. Throws UserError where that cannot be seen. */
export async function kindOf(path: string): Promise<'file' | 'directory' | 'absent'> {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : 'file';
  } catch (thrown) {
    const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent';
    throw recordedFault({ path }, `cannot be read: ${messageOf(thrown)}.`, thrown);
  }
}

/** A file with its format by its name. Throws UserError for a name that tells none. */
export function fileOf(path: string): RecordedFile {
  const gzip = /\.gz$/iu.test(path);
  const bare = gzip ? path.slice(0, -'.gz'.length) : path;
  if (/\.csv$/iu.test(bare)) return { path, format: 'csv', gzip };
  if (/\.(?:jsonl|ndjson)$/iu.test(bare)) return { path, format: 'jsonl', gzip };
  // Its pages are packed one by one, so that they can be found; a packed file would have to be unpacked whole.
  if (/\.parquet$/iu.test(path)) return { path, format: 'parquet', gzip: false };
  throw recordedFault({ path }, `is no format that can be read; use ${ENDINGS}.`);
}
