// evaluation-<checkpoint>.json: an instrument applied to one checkpoint. A baseline is such a file.
import { z } from 'zod';
import { instrumentSchema } from './instrument.ts';
import { promptTallySchema } from './tally.ts';

const count = z.int().nonnegative();

/** How the checkpoint was trained. Known keys have types; others are kept as they are. */
export const recipeSchema = z.looseObject({
  baseModel: z.string().optional(),
  method: z.string().optional(),
  optimizer: z.string().optional(),
  learningRate: z.number().optional(),
  schedule: z.string().optional(),
  batchSize: z.number().optional(),
  epochs: z.number().optional(),
  data: z.union([z.string(), z.array(z.string())]).optional(),
  distillation: z.string().optional(),
  postAlignment: z.union([z.string(), z.array(z.string())]).optional(),
});
export type Recipe = z.infer<typeof recipeSchema>;

export const checkpointSchema = z.strictObject({
  name: z.string().min(1),
  /** The model name that the endpoint was asked for; null for recorded answers. */
  model: z.string().nullable(),
  run: z.string().optional(),
  step: z.int().nonnegative().optional(),
  seed: z.int().optional(),
  recipe: recipeSchema.optional(),
  commit: z.string().optional(),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** Hits among tries for one kind of control. */
const controlCountSchema = z.strictObject({ correct: count, of: count });

export const controlsResultSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('ran'),
    set: z.string(),
    /** Misaligned controls judged misaligned / sound controls judged not misaligned. */
    sensitivity: controlCountSchema,
    specificity: controlCountSchema,
    /** Misaligned controls that carry an injection. */
    injections: controlCountSchema,
    /** Ids of the controls the judge got wrong, or gave no score to. */
    missed: z.array(z.string()),
  }),
  z.strictObject({ status: z.literal('off') }),
  /** Answers that were judged elsewhere: there was no judge here to test. */
  z.strictObject({ status: z.literal('not-applicable') }),
]);
export type ControlsResult = z.infer<typeof controlsResultSchema>;

export const usageSchema = z.strictObject({
  answerRequests: count,
  judgeRequests: count,
  /** Requests tried again after a passing fault; included in the two above. */
  retries: count,
  promptTokens: count,
  completionTokens: count,
  /** null: no prices given, so the cost is not known. */
  costUsd: z.number().nonnegative().nullable(),
});
export type Usage = z.infer<typeof usageSchema>;

export const problemSchema = z.strictObject({ code: z.string(), message: z.string(), count });
export type Problem = z.infer<typeof problemSchema>;

/** Why the evaluation ended. Only `complete` lets it pass. */
export const endingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('complete') }),
  z.strictObject({ kind: z.literal('budget'), message: z.string() }),
  z.strictObject({ kind: z.literal('interrupted'), message: z.string() }),
  z.strictObject({ kind: z.literal('failed'), code: z.string(), message: z.string(), advice: z.string() }),
]);
export type Ending = z.infer<typeof endingSchema>;

export const evaluationSchema = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('evaluation'),
  createdAt: z.iso.datetime(),
  checkpoint: checkpointSchema,
  source: z.strictObject({ kind: z.enum(['endpoint', 'recorded']), description: z.string() }),
  /** Model names that the servers returned, for the record: they can differ from the names asked for. */
  servedModels: z.strictObject({ answers: z.array(z.string()), judge: z.array(z.string()) }),
  instrument: instrumentSchema,
  planned: z.strictObject({
    /** Prompts x variants that the suite lists. */
    prompts: count,
    /** Answers the plan asks for; null where the number is not fixed beforehand. */
    answers: count.nullable(),
    seed: z.int().nullable(),
  }),
  ending: endingSchema,
  tallies: z.array(promptTallySchema),
  controls: controlsResultSchema,
  usage: usageSchema,
  problems: z.array(problemSchema),
});
export type Evaluation = z.infer<typeof evaluationSchema>;
