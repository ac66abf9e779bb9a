// The bare loops, over the project's own packages: what the work costs with nothing around it. One over the client that
// the gate uses, one over the sockets under it.
import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Runner } from '../runner.ts';

const PEERS = new URL('../peers/', import.meta.url).pathname;

const loop = (client: 'openai' | 'undici', { id, name }: Pick<Runner, 'id' | 'name'>): Runner => ({
  id,
  name,
  needs: { kind: 'project', packages: [client] },
  prepare({ folder, tools }) {
    const file = `${client}Loop.mjs`;
    for (const one of ['loop.mjs', file]) copyFileSync(join(PEERS, one), join(folder, one));
    symlinkSync(join(tools, 'node_modules'), join(folder, 'node_modules'));
    return { program: process.execPath, args: [file], cwd: folder };
  },
});

export const openaiLoop = (): Runner => loop('openai', { id: 'openai', name: 'bare loop over `openai`' });
export const undiciLoop = (): Runner => loop('undici', { id: 'undici', name: 'bare loop over `undici.request`' });
