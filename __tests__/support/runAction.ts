// Runs the bundled action as a child process, as the runner would or as a person would, and reads what it left.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Evaluation, evaluationSchema } from '../../src/schema/evaluation.ts';
import { type VerdictFile, verdictFileSchema } from '../../src/schema/verdict.ts';

export const BUNDLE = resolve(import.meta.dirname, '..', '..', 'dist', 'index.js');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly folder: string;
  /** The output directory. */
  readonly out: string;
  verdict(): VerdictFile;
  evaluation(name: string): Evaluation;
  text(name: string): string;
  /** GITHUB_OUTPUT, as pairs. */
  outputs(): Record<string, string>;
  summary(): string;
}

export interface RunOptions {
  readonly env?: Record<string, string>;
  readonly args?: readonly string[];
  /** Files to write into the working directory first. */
  readonly files?: Record<string, string>;
  /** The working directory: that of an earlier run, so that this one finds what it left. Left out: a new one. */
  readonly folder?: string;
  /** Sends `signals` when standard output has this text. */
  readonly terminateAt?: string;
  /** So long after that text; left out: at once. */
  readonly waitMs?: number;
  /** One right after the other; left out: SIGTERM. */
  readonly signals?: readonly NodeJS.Signals[];
  readonly timeoutMs?: number;
}

/** Inputs as the runner's variables: `base-url` is INPUT_BASE-URL. */
export function inputs(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** Nothing of this process's environment is passed on. */
export async function runAction({
  env = {},
  args = [],
  files = {},
  folder = mkdtempSync(join(tmpdir(), 'alignment-gate-run-')),
  terminateAt,
  waitMs = 0,
  signals = ['SIGTERM'],
  timeoutMs = 60_000,
}: RunOptions): Promise<Ran> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  for (const name of ['github-output', 'github-summary']) writeFileSync(join(folder, name), '');
  const child = spawn(process.execPath, [BUNDLE, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  let terminated = false;
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    if (terminateAt === undefined || terminated || !stdout.includes(terminateAt)) return;
    terminated = true;
    signals.forEach((signal, index) => setTimeout(() => child.kill(signal), waitMs + index * 30));
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  const status = await new Promise<number | null>((done) => {
    child.on('close', done);
  });
  clearTimeout(timer);
  const out = join(folder, 'out');
  const text = (name: string): string => readFileSync(join(out, name), 'utf8');
  return {
    status,
    stdout,
    stderr,
    folder,
    out,
    text,
    verdict: () => verdictFileSchema.parse(JSON.parse(text('verdict.json'))),
    evaluation: (name) => evaluationSchema.parse(JSON.parse(text(`evaluation-${name}.json`))),
    outputs: () => outputsIn(join(folder, 'github-output')),
    summary: () => readFileSync(join(folder, 'github-summary'), 'utf8'),
  };
}

/** Reads the runner's heredoc form: `name<<delimiter`, lines, `delimiter`. */
function outputsIn(path: string): Record<string, string> {
  if (!existsSync(path)) return {};
  const found = readFileSync(path, 'utf8').matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n?\2$/gmu);
  return Object.fromEntries(Array.from(found, ([, name = '', , value = '']) => [name, value]));
}
