// Builds dist/: TypeScript emits lib/, ncc bundles it, and the package's suites and controls are put beside it as they were
// read. The same bytes from the same sources, so CI can compare.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CONTROLS_PATH, parseControls } from '../src/judge/controls.ts';
import { builtinSuitePath, builtinSuites } from '../src/suite/builtin.ts';
import { compiledPath, compiledText } from '../src/suite/compiled.ts';
import { parseSuite } from '../src/suite/load.ts';

const run = (command: string, ...args: string[]): void => {
  execFileSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' });
};

rmSync('lib', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
run('ncc', 'build', 'lib/index.js', '-o', 'dist', '--no-cache', '--license', 'licenses.txt', '--quiet');

function compile(path: string, parse: (text: string, origin: string) => unknown): void {
  const text = readFileSync(path, 'utf8');
  mkdirSync(dirname(compiledPath(path)), { recursive: true });
  writeFileSync(compiledPath(path), compiledText(text, parse(text, path)));
}

for (const name of await builtinSuites('.')) compile(builtinSuitePath(name), parseSuite);
compile(CONTROLS_PATH, parseControls);
