// Mode `rejudge`: a new judge on stored answers, candidate and baseline alike, then the gate. No answer is asked for.
import { UserError } from '../errors.ts';
import { evaluateAndDecide } from './gate.ts';
import type { ModeContext, ModeResult } from './mode.ts';

export async function rejudge(context: ModeContext): Promise<ModeResult> {
  const { plan } = context.kit;
  if (plan.candidate?.kind !== 'recorded') {
    throw new UserError(
      'bad-input',
      'rejudge reads stored answers: set "answers" to an answers.jsonl or to recorded answers.',
    );
  }
  if (plan.baseline.from !== 'file') {
    throw new UserError('bad-input', 'rejudge needs the baseline’s stored answers too: set "baseline" to their path.');
  }
  return evaluateAndDecide(context, { judgeAgain: true });
}
