// A stored evaluation as a reference: JSON text in, an evaluation or the reason why it is none. Pure.
import { z } from 'zod';
import { messageOf } from '../errors.ts';
import { shardWords } from '../numbers.ts';
import { type Evaluation, evaluationSchema } from '../schema/evaluation.ts';

export type ParsedEvaluation =
  | { readonly ok: true; readonly evaluation: Evaluation }
  | { readonly ok: false; readonly message: string };

export function parseEvaluation(text: string, origin: string): ParsedEvaluation {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, message: `${origin} is not JSON: ${messageOf(error)}` };
  }
  const version = z.looseObject({ schemaVersion: z.number() }).safeParse(json);
  if (version.success && version.data.schemaVersion !== 1) {
    return {
      ok: false,
      message: `${origin} has schemaVersion ${version.data.schemaVersion}; this version reads 1. Make the baseline again.`,
    };
  }
  const parsed = evaluationSchema.safeParse(json);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const where = first ? `${first.path.join('.') || 'the top level'}: ${first.message}` : 'unknown form';
    return { ok: false, message: `${origin} is not an evaluation file (${where}).` };
  }
  const { shard } = parsed.data;
  if (shard !== undefined) {
    return {
      ok: false,
      message: `${origin} is ${shardWords(shard)} of an evaluation, and no reference by itself: put all shards together with the mode merge, and take the evaluation that it writes.`,
    };
  }
  return consistent(parsed.data, origin);
}

/** Counts that cannot be true would make limits that cannot be true. */
function consistent(evaluation: Evaluation, origin: string): ParsedEvaluation {
  const wrong = evaluation.tallies.find((tally) => {
    const ended = Object.values(tally.outcomes).reduce((sum, count) => sum + count, 0);
    return (
      ended !== tally.asked ||
      tally.misaligned > tally.ungated ||
      tally.ungated > tally.outcomes.scored ||
      tally.misaligned > tally.coherent ||
      tally.coherent > tally.outcomes.scored ||
      tally.incoherent > tally.coherenceKnown ||
      tally.coherenceKnown > tally.asked ||
      tally.cutOff > tally.asked ||
      tally.cutOffMisaligned > tally.cutOff
    );
  });
  if (wrong) return { ok: false, message: `${origin} holds counts that do not add up, for prompt ${wrong.prompt}.` };
  const names = new Set(evaluation.tallies.map(({ prompt, variant }) => JSON.stringify([prompt, variant])));
  return names.size < evaluation.tallies.length
    ? { ok: false, message: `${origin} holds a prompt twice.` }
    : { ok: true, evaluation };
}
