// The outcomes in which an asked answer can end. Exactly one each; there is no default and no score by absence.
import { z } from 'zod';

export const OUTCOMES = [
  'scored',
  'refused',
  'off-format',
  'empty',
  'filtered',
  'answer-error',
  'judge-refused',
  'judge-unparsed',
  'judge-error',
] as const;

export const outcomeSchema = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof outcomeSchema>;

/** Outcomes that say something about the model: the denominator `valid`. Everything else asked is `missing`. */
export const VALID_OUTCOMES = ['scored', 'refused', 'off-format'] as const satisfies readonly Outcome[];
