// Installs what a runner needs into a folder of its own outside the project, once. What cannot be installed is a reason,
// never a silence.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Needs } from './runner.ts';

export type Tools =
  | { readonly kind: 'ready'; readonly folder: string; readonly versions: string }
  | { readonly kind: 'missing'; readonly reason: string };

const MOST_MINUTES = 10;
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The release of a package that the project has. */
export const versionInProject = (name: string): string =>
  z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(PROJECT, 'node_modules', name, 'package.json'), 'utf8'))).version;

/** `root` is kept from run to run; a folder in it is named after the runner and its versions. */
export function toolsFor(id: string, needs: Needs, root: string): Tools {
  if (needs.kind === 'project') {
    const versions = needs.packages.map((name) => `${name} ${versionInProject(name)}`).join(', ');
    return { kind: 'ready', folder: PROJECT, versions };
  }
  const packages = Object.entries(needs.packages);
  const versions = packages.map(([name, version]) => `${name} ${version}`).join(', ');
  const folder = join(root, [id, ...packages.map(([, version]) => version)].join('-'));
  const done = join(folder, 'installed');
  if (existsSync(done)) return { kind: 'ready', folder, versions };
  mkdirSync(folder, { recursive: true });
  process.stderr.write(`Installing ${versions} …\n`);
  const failed = needs.kind === 'npm' ? npmInstall(folder, packages) : pipInstall(folder, packages);
  if (failed !== null) return { kind: 'missing', reason: failed };
  writeFileSync(done, versions);
  return { kind: 'ready', folder, versions };
}

type Packages = readonly (readonly [string, string])[];

function npmInstall(folder: string, packages: Packages): string | null {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const named = packages.map(([name, version]) => `${name}@${version}`);
  // No package's own scripts: they build or download, and no runner here needs what they make.
  return failureOf(folder, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...named]);
}

function pipInstall(folder: string, packages: Packages): string | null {
  const named = packages.map(([name, version]) => `${name}==${version}`);
  const python = join(folder, 'bin', 'python');
  return (
    failureOf(folder, 'python3', ['-m', 'venv', folder]) ??
    failureOf(folder, python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...named])
  );
}

/** null: it went well; else the last that was said about it. */
function failureOf(cwd: string, program: string, args: readonly string[]): string | null {
  const { status, error, stderr, stdout } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    timeout: MOST_MINUTES * 60_000,
  });
  if (error !== undefined) return `${program}: ${error.message}`;
  if (status === 0) return null;
  const said = `${stdout}\n${stderr}`.trim().split('\n').at(-1) ?? '';
  return `${program} ended with ${status ?? 'a signal'}: ${said.slice(0, 200)}`;
}
