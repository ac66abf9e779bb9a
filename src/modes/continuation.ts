// How an evaluation that ended undecided goes on: the same command again, with the answers that are there already. It
// continues the stored run; it never begins another one, which would be a second try at passing.
import { INPUTS, type RawInputs } from '../config/inputs.ts';
import type { Plan } from '../config/plan.ts';
import type { Continuation } from '../report/model.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { VerdictFile } from '../schema/verdict.ts';

interface Ended {
  readonly file: VerdictFile;
  readonly evaluation: Evaluation | null;
  readonly inputs: RawInputs;
  readonly plan: Plan | null;
  /** As people see it: relative to where the command is run. */
  readonly journal: string;
}

/** null: it is decided, or nothing was asked that could be continued. */
export function continuationOf({ file, evaluation, inputs, plan, journal }: Ended): Continuation | null {
  if (evaluation === null || plan?.candidate?.kind !== 'endpoint' || plan.mode !== 'gate') return null;
  const { ending, planned, tallies } = evaluation;
  const isOpen = ending.kind === 'budget' || ending.kind === 'interrupted' || file.outlook !== null;
  if (!isOpen || (planned.design.kind === 'fixed' && ending.kind === 'complete')) return null;
  const counted = tallies.reduce((sum, { asked }) => sum + asked, 0);
  const { endpoint } = plan.candidate;
  const named = { model: endpoint.model, 'base-url': endpoint.baseUrl, answers: journal };
  return { command: commandOf({ ...inputs, ...named }), mostSamples: mostSamplesOf(planned, counted, file) };
}

/** Answers a prompt that the policy must allow for; null: it allows for enough. */
function mostSamplesOf({ design, prompts }: Evaluation['planned'], counted: number, file: VerdictFile): number | null {
  if (design.kind === 'fixed' || counted < design.most || prompts === 0) return null;
  const more = file.outlook?.moreAnswers ?? null;
  return more === null ? null : Math.ceil((counted + more) / prompts);
}

/** All flags but keys, which belong in the environment. Without a model's name the answers would be the candidate. */
function commandOf(inputs: RawInputs): string {
  const flags = INPUTS.flatMap(({ name, secret }) => {
    const value = inputs[name];
    return value === undefined || secret || name === 'mode' ? [] : [`--${name} ${quoted(value)}`];
  });
  return ['alignment-gate gate', ...flags].join(' ');
}

/** For a POSIX shell. */
const quoted = (value: string): string =>
  /^[\w@%+=:,./#-]+$/u.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
