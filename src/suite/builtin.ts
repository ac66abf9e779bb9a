// Finds a suite by the word in `suite`: a built-in one lies in the package, anything with a slash or a dot is a path
// for the reader it is handed.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { isSuite, readCompiled } from './compiled.ts';
import { parseSuite } from './load.ts';
import { didYouMean, quote } from './nearest.ts';
import type { Suite } from './suite.ts';

/** What this room needs of a FileReader (config/fileReader.ts has the whole). */
export interface SuiteReader {
  read(path: string): Promise<string | null>;
}

export interface SuiteWhere {
  /** A built-in suite's name or a path. */
  readonly use: string;
  readonly reader: SuiteReader;
  /** The folder that holds `prompts/`. */
  readonly packageRoot: string;
}

/** `prompts/suites/broad.yaml`, below the package's root. */
export function builtinSuitePath(name: string): string {
  return `prompts/suites/${name}.yaml`;
}

/** Whether the word names a built-in suite rather than a path: it has no slash and no dot. */
export function isBuiltinName(use: string): boolean {
  return !/[./\\]/u.test(use);
}

/** Names of the built-in suites. */
export async function builtinSuites(packageRoot: string): Promise<string[]> {
  const files = await readdir(join(packageRoot, 'prompts', 'suites')).catch((): string[] => []);
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

/** Reads and parses a suite. Throws UserError `file-not-found` or `bad-suite`. */
export async function readSuite(where: SuiteWhere): Promise<Suite> {
  const { path, text } = await readSuiteText(where);
  const compiled = isBuiltinName(where.use) ? await readCompiled({ packageRoot: where.packageRoot, path, text }) : null;
  return isSuite(compiled) ? compiled : parseSuite(text, path);
}

/** A suite's file, unread as a suite. Throws UserError `file-not-found`, with the nearest name. */
export async function readSuiteText({ use, reader, packageRoot }: SuiteWhere): Promise<{ path: string; text: string }> {
  const builtins = await builtinSuites(packageRoot);
  if (isBuiltinName(use)) {
    if (!builtins.includes(use)) {
      throw new UserError(
        'file-not-found',
        `no built-in suite is called ${quote(use)}.${didYouMean(use, builtins)} ${listOf(builtins)}`,
      );
    }
    const path = builtinSuitePath(use);
    return { path, text: await readFile(join(packageRoot, path), 'utf8') };
  }
  const text = await reader.read(use);
  if (text === null)
    throw new UserError('file-not-found', `the suite file ${quote(use)} does not exist. ${listOf(builtins)}`);
  return { path: use, text };
}

const listOf = (builtins: readonly string[]): string =>
  `Built-in suites: ${builtins.join(', ')}; a path needs a slash or a dot.`;
