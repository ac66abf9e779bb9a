// Builds dist/: TypeScript emits lib/, ncc bundles it. The same bytes from the same sources, so CI can compare.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const run = (command: string, ...args: string[]): void => {
  execFileSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' });
};

rmSync('lib', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
run('ncc', 'build', 'lib/index.js', '-o', 'dist', '--no-cache', '--license', 'licenses.txt', '--quiet');
