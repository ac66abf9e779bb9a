// A server that nobody here wrote: llama.cpp's own, from a Python package, with tiny models made on the spot. Installs
// what it needs outside the project, once.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolsFor } from '../../bench/engine/tools.ts';

const PACKAGES = { xllamacpp: '2026.10.11549', gguf: '0.19.0' } as const;
const SCRIPT = join(import.meta.dirname, 'llama.py');

export interface Llama {
  /** A server for one of the models. */
  start(model: 'babbler' | 'judge', port: number): Server;
}

export interface Server {
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** Installs the server and makes the models. Throws where that cannot be done. */
export function installLlama(): Llama {
  const tools = toolsFor('llama', { kind: 'pip', packages: PACKAGES }, join(tmpdir(), 'alignment-gate-tools'));
  if (tools.kind === 'missing') throw new Error(`llama.cpp cannot be installed: ${tools.reason}`);
  const python = join(tools.folder, 'bin', 'python');
  const folder = mkdtempSync(join(tmpdir(), 'alignment-gate-llama-'));
  const made = spawnSync(python, [SCRIPT, 'make', folder], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`the models cannot be made: ${made.stderr}`);
  return {
    start(model, port) {
      const child = spawn(python, [SCRIPT, 'serve', `${model}.gguf`, String(port)], {
        cwd: folder,
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      const ended = new Promise<void>((resolve) => {
        child.once('exit', () => {
          resolve();
        });
      });
      return {
        baseUrl: baseUrlAt(port),
        async close() {
          child.stdin.end();
          await ended;
        },
      };
    },
  };
}

export const baseUrlAt = (port: number): string => `http://127.0.0.1:${port}/v1`;

/** A port on which nobody listens now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
