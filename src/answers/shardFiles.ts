// Finds the journals of shards: files, folders that hold one, and globs of either. It opens none of them.
import { glob } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { recordedFault } from './recordedFault.ts';
import { fileOf, kindOf, type RecordedFile } from './recordedFiles.ts';

export interface ShardJournal {
  readonly file: RecordedFile;
  /** Where its evaluation stands, if it was kept. */
  readonly folder: string;
}

/** Names of a journal in the folder of its run. */
const JOURNALS = ['answers.jsonl', 'answers.jsonl.gz'];

/** Each journal once, matches of a glob in alphabetical order. Throws UserError with every path that leads to none. */
export async function findShardJournals(paths: readonly string[]): Promise<ShardJournal[]> {
  const found = new Map<string, ShardJournal>();
  const problems: string[] = [];
  for (const path of paths) {
    try {
      for (const journal of await journalsAt(path)) found.set(resolve(journal.file.path), journal);
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      problems.push(...thrown.problems);
    }
  }
  if (problems.length > 0) throw new UserError('bad-shards', problems);
  return [...found.values()];
}

async function journalsAt(path: string): Promise<ShardJournal[]> {
  switch (await kindOf(path)) {
    case 'file':
      return [journalOf(path)];
    case 'directory': {
      const inside = await inFolder(path);
      if (inside.length > 0) return inside;
      throw recordedFault({ path }, 'is a folder without an answers.jsonl; name the output-dir of a shard.');
    }
    case 'absent': {
      if (!/[*?[{]/u.test(path))
        throw recordedFault({ path }, 'does not exist; name the journal of a shard, or its folder.');
      const matches: string[] = [];
      for await (const match of glob(path)) matches.push(match);
      const journals = await Promise.all(matches.sort().map(atMatch));
      if (journals.flat().length > 0) return journals.flat();
      throw recordedFault({ path }, 'no journal, and no folder with an answers.jsonl, matches this pattern.');
    }
  }
}

/** Beside the journals a pattern may match whatever else lies there. */
async function atMatch(path: string): Promise<ShardJournal[]> {
  if ((await kindOf(path)) === 'directory') return inFolder(path);
  return /\.(?:jsonl|ndjson)(?:\.gz)?$/iu.test(path) ? [journalOf(path)] : [];
}

async function inFolder(folder: string): Promise<ShardJournal[]> {
  const found: ShardJournal[] = [];
  for (const name of JOURNALS) {
    const path = join(folder, name);
    if ((await kindOf(path)) === 'file') found.push(journalOf(path));
  }
  return found;
}

function journalOf(path: string): ShardJournal {
  const file = fileOf(path);
  if (file.format !== 'jsonl') throw recordedFault({ path }, 'is no journal; name the answers.jsonl of a shard.');
  return { file, folder: dirname(path) };
}
