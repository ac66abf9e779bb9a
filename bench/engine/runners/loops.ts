// The bare loops: what the work costs with nothing around it. One over the client that the gate uses, one over the
// quickest way that Node has.
import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Runner } from '../runner.ts';

const PEERS = new URL('../peers/', import.meta.url).pathname;
const PROJECT = new URL('../../../node_modules', import.meta.url).pathname;
const UNDICI = { undici: '7.30.2' } as const;

const loop = (folder: string, modules: string, file: string): ReturnType<Runner['prepare']> => {
  for (const name of ['loop.mjs', file]) copyFileSync(join(PEERS, name), join(folder, name));
  symlinkSync(modules, join(folder, 'node_modules'));
  return { program: process.execPath, args: [file], cwd: folder };
};

/** Over the `openai` package that the project has. */
export const openaiLoop = (): Runner => ({
  id: 'openai',
  name: 'bare loop over `openai`',
  needs: { kind: 'nothing' },
  prepare: ({ folder }) => loop(folder, PROJECT, 'openaiLoop.mjs'),
});

export const undiciLoop = (): Runner => ({
  id: 'undici',
  name: 'bare loop over `undici.request`',
  needs: { kind: 'npm', packages: UNDICI },
  prepare: ({ folder, tools }) => loop(folder, join(tools, 'node_modules'), 'undiciLoop.mjs'),
});
