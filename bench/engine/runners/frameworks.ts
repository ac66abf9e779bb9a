// braintrust (run locally, with no account), evalite and Inspect, each over its own command line.
import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Runner } from '../runner.ts';
import { versionInProject } from '../tools.ts';

const PEERS = new URL('../peers/', import.meta.url).pathname;
/** The JavaScript frameworks' scorers ask over the same release as the gate. */
const openaiVersion = (): string => versionInProject('openai');

/** Files of ours under the names that the framework looks for, beside its packages. */
function bring(folder: string, tools: string, files: Readonly<Record<string, string>>): void {
  copyFileSync(join(PEERS, 'asking.mjs'), join(folder, 'asking.mjs'));
  for (const [name, wanted] of Object.entries(files)) copyFileSync(join(PEERS, name), join(folder, wanted));
  symlinkSync(join(tools, 'node_modules'), join(folder, 'node_modules'));
}

export const braintrust = (): Runner => ({
  id: 'braintrust',
  name: 'braintrust, local',
  needs: { kind: 'npm', packages: { braintrust: '3.35.0', openai: openaiVersion() } },
  prepare({ folder, tools }) {
    bring(folder, tools, { 'braintrust.mjs': 'bench.eval.ts' });
    const cli = join(tools, 'node_modules', 'braintrust', 'dist', 'cli.js');
    const args = [cli, 'eval', '--no-send-logs', '--no-progress-bars', 'bench.eval.ts'];
    return { program: process.execPath, args, cwd: folder };
  },
});

export const evalite = (): Runner => ({
  id: 'evalite',
  name: 'evalite',
  needs: { kind: 'npm', packages: { evalite: '0.19.0', vitest: '5.1.1', openai: openaiVersion() } },
  prepare({ folder, tools }) {
    bring(folder, tools, { 'evalite.mjs': 'bench.eval.ts', 'evaliteConfig.mjs': 'evalite.config.ts' });
    const cli = join(tools, 'node_modules', 'evalite', 'dist', 'bin.js');
    return { program: process.execPath, args: [cli, 'run', 'bench.eval.ts'], cwd: folder };
  },
});

export const inspect = (): Runner => ({
  id: 'inspect',
  name: 'Inspect',
  needs: { kind: 'pip', packages: { 'inspect-ai': '0.3.285', openai: '3.57.0' } },
  prepare({ work: { inFlight, models, baseUrl }, folder, tools }) {
    copyFileSync(join(PEERS, 'inspect.py'), join(folder, 'bench_task.py'));
    return {
      program: join(tools, 'bin', 'inspect'),
      args: [
        ...['eval', 'bench_task.py', '--model', `openai-api/bench/${models['checkpoint'] ?? ''}`],
        ...['--max-connections', String(inFlight), '--max-samples', String(2 * inFlight)],
        ...['--display', 'none', '--no-log-realtime', '--log-dir', 'logs'],
      ],
      cwd: folder,
      env: { BENCH_API_KEY: 'unused', BENCH_BASE_URL: baseUrl },
    };
  },
});
