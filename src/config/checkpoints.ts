// The input `checkpoints`: what is known of the checkpoint that is evaluated. A list, because later versions take
// several; this one takes exactly one entry. Pure.
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { recipeSchema } from '../schema/evaluation.ts';
import { checkDocument } from '../suite/schemaProblems.ts';
import { formatProblems, parseYaml } from '../suite/yamlDocument.ts';

const entrySchema = z.strictObject({
  name: z.string().min(1),
  model: z.string().min(1).optional(),
  /** Recorded answers of this checkpoint: a path or a glob. */
  answers: z.string().min(1).optional(),
  run: z.string().optional(),
  step: z.int().nonnegative().optional(),
  seed: z.int().optional(),
  recipe: recipeSchema.optional(),
  commit: z.string().optional(),
});
export type CheckpointEntry = z.infer<typeof entrySchema>;

/** The one entry of the list. Throws UserError `bad-input` with every fault. */
export function parseCheckpoints(text: string, origin: string): CheckpointEntry {
  const parsed = parseYaml(text, origin);
  if (!parsed.ok) throw new UserError('bad-input', parsed.problems);
  const checked = checkDocument(z.array(entrySchema).min(1), parsed.document);
  if (!checked.ok) throw new UserError('bad-input', formatProblems(origin, checked.problems));
  const [entry, ...more] = checked.value;
  if (!entry || more.length > 0) {
    const message = `lists ${checked.value.length} checkpoints; this version evaluates one checkpoint on one machine, so leave one entry.`;
    throw new UserError('bad-input', formatProblems(origin, [{ ...parsed.document.place([1]), message }]));
  }
  return entry;
}
