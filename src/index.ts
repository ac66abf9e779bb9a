#!/usr/bin/env node
// The door of the Action: the runner's environment in, an exit status out. With arguments it is the command line's.
// Nothing is decided here, and nothing heavy is loaded before it is needed.
import { join } from 'node:path';
import { INPUTS, readInputsFromEnv, unknownInputs } from './config/inputs.ts';
import { actionSink } from './modes/actionSink.ts';
import { logVoice } from './modes/logVoice.ts';
import { forLog } from './untrusted.ts';

const { argv, env, stdout, stderr } = process;
/** The same depth from src/ as from dist/. */
const packageRoot = join(import.meta.dirname, '..');
const asAction = env['GITHUB_ACTIONS'] === 'true' || Object.keys(env).some((name) => name.startsWith('INPUT_'));

// A reader that goes away (`| head`) must not cost the verdict.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined);

async function action(): Promise<number> {
  const inputs = readInputsFromEnv(env);
  const secrets = INPUTS.filter(({ secret }) => secret).flatMap(({ name }) => inputs[name] ?? []);
  const sink = await actionSink(env, secrets, {
    out: (text) => {
      stdout.write(text);
    },
    err: (text) => {
      stderr.write(text);
    },
  });
  for (const { name, nearest } of unknownInputs(env)) {
    sink.warning(`There is no input "${forLog(name)}".${nearest === null ? '' : ` Did you mean "${nearest}"?`}`);
  }
  const { openWorld, runMode } = await import('./modes/start.ts');
  const voice = logVoice(sink, Date.now);
  // The runner knows one failing status; which verdict it was stands in the outputs.
  return (await runMode(inputs, openWorld({ door: 'action', packageRoot, colour: false, voice }))) === 0 ? 0 : 1;
}

async function commandLine(): Promise<number> {
  const { runCommandLine } = await import('./cli.ts');
  return runCommandLine(argv.slice(2), packageRoot);
}

process.exitCode = await (argv.length > 2 || !asAction ? commandLine() : action());
