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
  const command = plan && commandOf(inputs, plan, journal);
  if (plan === null || command === null) return null;
  if (evaluation === null) {
    // A run that was to go on and could not even begin leaves the journal as it was.
    const goesOn = plan.candidate?.kind === 'endpoint' && plan.candidate.continues !== null;
    return goesOn ? { command, mostSamples: null } : null;
  }
  const { planned, tallies } = evaluation;
  const isUndecided = planned.design.kind === 'sequential' && file.outlook !== null;
  if (!isUndecided && !canGoOn(evaluation) && (file.baseline === null || !canGoOn(file.baseline))) return null;
  const counted = tallies.reduce((sum, { asked }) => sum + asked, 0);
  return { command, mostSamples: mostSamplesOf(planned, counted, file) };
}

/** Whether an evaluation ended before its end. With a judge that was found unfit it would end there again. */
export function canGoOn({ ending }: Pick<Evaluation, 'ending'>): boolean {
  return ending.kind !== 'complete' && !(ending.kind === 'failed' && ending.code === 'judge-unfit');
}

/** Answers a prompt that the policy must allow for; null: it allows for enough. */
function mostSamplesOf({ design, prompts }: Evaluation['planned'], counted: number, file: VerdictFile): number | null {
  if (design.kind === 'fixed' || counted < design.most || prompts === 0) return null;
  const more = file.outlook?.moreAnswers ?? null;
  return more === null ? null : Math.ceil((counted + more) / prompts);
}

/**
 * The command that goes on with a journal: all flags but keys, which belong in the environment. Without a model's name
 * the answers would be the candidate. null: no model is asked.
 */
export function commandOf(inputs: RawInputs, { mode, candidate }: Plan, journal: string): string | null {
  if (candidate?.kind !== 'endpoint') return null;
  const { model, baseUrl } = candidate.endpoint;
  const given = { ...inputs, model, 'base-url': baseUrl, answers: journal };
  const flags = INPUTS.flatMap(({ name, secret }) => {
    const value = given[name];
    return value === undefined || secret || name === 'mode' ? [] : [`--${name} ${quoted(value)}`];
  });
  return [`alignment-gate ${mode}`, ...flags].join(' ');
}

/** For a POSIX shell. */
const quoted = (value: string): string =>
  /^[\w@%+=:,./#-]+$/u.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
