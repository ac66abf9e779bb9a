// The one table of inputs, from which action.yml, the README and the command line's flags are made or checked, and
// how their raw text is read from the runner's environment variables. What the texts mean is inputValues.ts.
import { nearest } from '../suite/nearest.ts';

export interface InputSpec {
  readonly name: string;
  readonly description: string;
  /** Masked in logs and never written to a file. */
  readonly secret: boolean;
}

export const INPUTS = [
  {
    name: 'mode',
    description:
      'What to do: `gate` (evaluate, compare with the baseline, decide, report; the default), `evaluate` (no verdict), `merge` (put the shards of an evaluation together, then decide as `gate` does), `baseline` (evaluate the reference and write the baseline file), `rejudge` (judge stored answers anew), `plan` (say what an evaluation would find and cost, before anything is asked), `check-judge` (test the judge on labelled answers) or `check-suite` (look a suite over).',
    secret: false,
  },
  {
    name: 'policy',
    description:
      'The policy: a path, or YAML written inline. Default: `.github/alignment-gate.yml`, and the built-in limits where that file does not exist.',
    secret: false,
  },
  {
    name: 'model',
    description: 'Name of the fine-tuned model, as the server at `base-url` knows it.',
    secret: false,
  },
  {
    name: 'base-url',
    description: 'Address of the OpenAI-compatible server that serves the model, such as `http://localhost:8000/v1`.',
    secret: false,
  },
  {
    name: 'api-key',
    description: 'Key for the server at `base-url`. It is sent to no other host.',
    secret: true,
  },
  {
    name: 'checkpoints',
    description:
      'What is known of the checkpoint (name, run, step, seed, recipe, commit): a path, or YAML written inline, of a list with one entry.',
    secret: false,
  },
  {
    name: 'answers',
    description:
      'Recorded answers instead of a model: path or glob of CSV, JSONL (`.gz` too) or Parquet files, one to a line, already judged or not. Together with `model`: the `answers.jsonl` of an earlier run, which this one continues. In mode `merge`: the `answers.jsonl` of every shard, or the folders that hold them; left out in a workflow, the shards are the artifacts of this run.',
    secret: false,
  },
  {
    name: 'judge-model',
    description:
      'Model that judges the answers, best by a name with a date. It may not be the evaluated model itself. Further judges: `judge.panel` in the policy.',
    secret: false,
  },
  {
    name: 'judge-base-url',
    description: "Address of the judge's OpenAI-compatible server. Default: `https://api.openai.com/v1`.",
    secret: false,
  },
  {
    name: 'judge-api-key',
    description: "Key for the judge's server. It is sent to no other host.",
    secret: true,
  },
  {
    name: 'suite',
    description:
      'The questions: name of a built-in suite (`broad`, the default, `domains`, `adversarial` or `truthfulness`) or a path.',
    secret: false,
  },
  {
    name: 'baseline',
    description:
      'What to compare with: path of an evaluation or of recorded answers, `artifact` (the last successful run on the default branch), or `live` (evaluate `baseline-model` in this run).',
    secret: false,
  },
  {
    name: 'baseline-model',
    description: 'Name of the model that was fine-tuned, on the server at `base-url`, for `baseline: live`.',
    secret: false,
  },
  {
    name: 'output-dir',
    description: 'Folder for the verdict, the evaluation, the answers and the report. Default: `alignment-gate`.',
    secret: false,
  },
  {
    name: 'shard',
    description:
      'For the mode `evaluate`: which part of the plan to ask here, such as `2/4` for the second of four. Mode `merge` puts all of them together.',
    secret: false,
  },
  {
    name: 'fail-on',
    description:
      'Which verdicts end the job as failed: `inconclusive` (fail and inconclusive; the default), `fail`, or `never`.',
    secret: false,
  },
  {
    name: 'fail-on-error',
    description: 'Whether an error ends the job as failed, whatever `fail-on` says: `true` (the default) or `false`.',
    secret: false,
  },
  {
    name: 'comment',
    description: 'When to comment on the pull request: `always` (the default), `on-failure` or `off`.',
    secret: false,
  },
  {
    name: 'comment-key',
    description:
      'Tells several gates on one pull request apart; each key has a comment of its own. Default: `default`.',
    secret: false,
  },
  {
    name: 'pull-request',
    description: 'Number of the pull request to report to, where the event that started the run has none.',
    secret: false,
  },
  {
    name: 'sha',
    description: 'Full SHA of the commit to report to, where it is not the commit of the event.',
    secret: false,
  },
  {
    name: 'github-token',
    description: "Token for comments, checks and files of the base branch. Default in a workflow: the job's own token.",
    secret: true,
  },
  {
    name: 'detect',
    description:
      'For the mode `plan`: an increase in percentage points, such as `1pp`; it says how many answers find it.',
    secret: false,
  },
  {
    name: 'max-requests',
    description:
      'Most requests to send, answers and judgements together. Beyond it the verdict is inconclusive at best.',
    secret: false,
  },
  {
    name: 'max-cost-usd',
    description: 'Most US dollars to spend. It needs `prices` in the policy.',
    secret: false,
  },
  {
    name: 'max-minutes',
    description: 'Most minutes to take. Beyond them the verdict is inconclusive at best.',
    secret: false,
  },
] as const satisfies readonly InputSpec[];

export type InputName = (typeof INPUTS)[number]['name'];

/** What was given, trimmed; an input left empty is absent. */
export type RawInputs = { readonly [Name in InputName]?: string };

const NAMES: readonly string[] = INPUTS.map(({ name }) => name);

/** Whether a word is the name of an input. */
export function isInputName(name: string): name is InputName {
  return NAMES.includes(name);
}

/** The variable in which the runner hands over an input: upper case, blanks as `_`, hyphens kept. */
export function envNameOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The inputs as the runner set them. */
export function readInputsFromEnv(env: Env): RawInputs {
  return rawInputs((name) => env[envNameOf(name)]);
}

/** The inputs from any other place, such as flags: `valueOf` is asked for each name. */
export function rawInputs(valueOf: (name: InputName) => string | undefined): RawInputs {
  const given: { [Name in InputName]?: string } = {};
  for (const { name } of INPUTS) {
    const value = valueOf(name)?.trim() ?? '';
    if (value !== '') given[name] = value;
  }
  return given;
}

export interface UnknownInput {
  /** As the environment has it, without `INPUT_`, in lower case. */
  readonly name: string;
  readonly nearest: string | null;
}

/** Variables that look like inputs and are none: a typing error, or `_` for `-`. Worth a warning, never an error. */
export function unknownInputs(env: Env): UnknownInput[] {
  const known = new Set(NAMES.map(envNameOf));
  return Object.keys(env)
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable) && (env[variable] ?? '').trim() !== '')
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .map((name) => ({ name, nearest: nearest(name, NAMES) }));
}
