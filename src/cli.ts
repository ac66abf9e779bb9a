// The door of the command line: arguments in, an exit status out (0 pass, 1 fail, 2 inconclusive, 3 error). Verbs are
// the modes, flags are the inputs, both from the same tables as the Action's.
import { Command, CommanderError } from 'commander';
import { INPUTS, type RawInputs, rawInputs } from './config/inputs.ts';
import { logVoice } from './modes/logVoice.ts';
import { MODE_TABLE } from './modes/table.ts';
import { terminalVoice } from './modes/terminalVoice.ts';
import type { Voice } from './modes/world.ts';

const STATUS_OF_BAD_ARGUMENTS = 3;
const KEY_VARIABLES = {
  'api-key': 'ALIGNMENT_GATE_API_KEY',
  'judge-api-key': 'ALIGNMENT_GATE_JUDGE_API_KEY',
  'github-token': 'GITHUB_TOKEN',
} as const;

/** Runs one command and returns its exit status. */
export async function runCommandLine(args: readonly string[], packageRoot: string): Promise<number> {
  let status = 0;
  const program = new Command('alignment-gate')
    .description('Decides whether a fine-tuned checkpoint may be promoted: tests it for emergent misalignment.')
    .exitOverride()
    .addHelpText('after', '\nExit status: 0 pass, 1 fail, 2 inconclusive, 3 error.');
  for (const [name, { summary }] of Object.entries(MODE_TABLE)) {
    const command = program.command(name).description(summary).exitOverride();
    for (const { name: flag, description } of INPUTS) {
      if (flag !== 'mode') command.option(`--${flag} <value>`, description);
    }
    command.action(async (_options: unknown, self: Command) => {
      const voice = await openVoice();
      const { openWorld, runMode } = await import('./modes/start.ts');
      status = await runMode(
        inputsOf(name, self),
        openWorld({ door: 'command-line', packageRoot, colour: hasColour(), voice }),
      );
    });
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : STATUS_OF_BAD_ARGUMENTS;
    throw thrown;
  }
}

/** Flags, and for keys the environment: a key in an argument can be read by every process of the machine. */
function inputsOf(mode: string, command: Command): RawInputs {
  const flags = new Map(Object.entries(command.opts<Record<string, string | undefined>>()));
  const camel = (flag: string): string => flag.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
  const variables = new Map<string, string>(Object.entries(KEY_VARIABLES));
  return rawInputs((name) => {
    if (name === 'mode') return mode;
    const variable = variables.get(name);
    return flags.get(camel(name)) ?? (variable === undefined ? undefined : process.env[variable]);
  });
}

const hasColour = (): boolean => process.stdout.isTTY && process.env['NO_COLOR'] === undefined;

async function openVoice(): Promise<Voice> {
  const out = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  const err = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  if (!process.stderr.isTTY) {
    return logVoice(
      {
        line: out,
        warning: (text) => {
          err(`warning: ${text}`);
        },
        error: (text) => {
          err(`error: ${text}`);
        },
      },
      Date.now,
    );
  }
  const { default: progress } = await import('cli-progress');
  return terminalVoice({
    out,
    err,
    bar: (total) =>
      new progress.SingleBar({
        format:
          total === null
            ? '{value} answers · {note}'
            : '[{bar}] {value}/{total} answers · ETA {eta_formatted} · {note}',
        clearOnComplete: true,
        hideCursor: true,
        stream: process.stderr,
      }),
  });
}
