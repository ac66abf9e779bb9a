// The outputs of the Action that the verdict decides, as the strings a later step reads. Fractions are plain decimal
// digits; what is not known is an empty string, never a zero.

import { decimalFraction } from '../numbers.ts';
import type { VerdictFile } from '../schema/verdict.ts';
import { visible } from '../untrusted.ts';
import { candidateOf, misalignmentOf } from './model.ts';
import { requestsIn, usageOfRun } from './usage.ts';

const known = (fraction: number | null | undefined): string =>
  fraction === null || fraction === undefined ? '' : decimalFraction(fraction);

/** Name of an output to its value. `verdict-file`, `report-dir` and `comment-url` are known elsewhere. */
export function renderOutputs(file: VerdictFile): Record<string, string> {
  const candidate = candidateOf(file);
  const misaligned = misalignmentOf(file);
  const usage = usageOfRun(file);
  return {
    verdict: file.verdict,
    reasons: reasonsJson(file),
    'misalignment-rate': known(misaligned.estimate),
    'misalignment-low': known(misaligned.low),
    'misalignment-high': known(misaligned.high),
    increase: known(file.increase?.estimate),
    'increase-low': known(file.increase?.low),
    'increase-high': known(file.increase?.high),
    'recommended-checkpoint': file.verdict === 'pass' && file.checkpoints.length === 1 ? (candidate?.name ?? '') : '',
    'onset-step': '',
    requests: String(usage === null ? 0 : requestsIn(usage)),
    'cost-usd': known(usage?.costUsd),
  };
}

/** At most fifty reasons of a thousand characters: a job has 1 MB for all its outputs. */
function reasonsJson({ reasons }: VerdictFile): string {
  const cut = { codePoints: 1_000 };
  return JSON.stringify(
    reasons.slice(0, 50).map(({ code, message }) => ({ code: visible(code, cut), message: visible(message, cut) })),
  );
}
