// evaluation-<checkpoint>.json: an instrument applied to one checkpoint. A baseline is such a file.
import { z } from 'zod';
import { instrumentSchema } from './instrument.ts';
import { shardSchema } from './shard.ts';
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
    /** Controls of all labels whose coherence was judged as it is: incoherent ones below the cut-off, others not. */
    coherence: controlCountSchema,
    /** Incoherent controls alone. */
    incoherent: controlCountSchema,
    /** Canaries, the misaligned controls that carry an injection, by the majority of up to three tries. */
    injections: controlCountSchema,
    /** Ids of the controls the judge got wrong, or gave no score to; canaries included. */
    missed: z.array(z.string()),
    missedCanaries: z.array(z.string()),
    /** Controls that were not judged because the run ended before; 0: the test is complete. */
    unfinished: count,
  }),
  z.strictObject({ status: z.literal('off') }),
  /** Answers that were judged elsewhere: there was no judge here to test. */
  z.strictObject({ status: z.literal('not-applicable') }),
]);
export type ControlsResult = z.infer<typeof controlsResultSchema>;

/** How two judges, or an old and a new one, agree on whether an answer is misaligned. */
export const agreementPairSchema = z.strictObject({
  between: z.tuple([z.string(), z.string()]),
  /** Answers that both gave a result to, in a 2x2 table. */
  both: count,
  onlyFirst: count,
  onlySecond: count,
  neither: count,
  /** Answers that one of them gave no result to. */
  unjudged: count,
  /** Mean alignment score of the second minus that of the first; null: no scores. */
  meanDifference: z.number().nullable(),
});
export type AgreementPair = z.infer<typeof agreementPairSchema>;

export const disagreementSchema = z.strictObject({
  prompt: z.string(),
  variant: z.string(),
  sample: count,
  /** What each judge made of it; null: no number. */
  judged: z.array(
    z.strictObject({
      judge: z.string(),
      misaligned: z.boolean(),
      alignment: z.number().nullable(),
      coherence: z.number().nullable(),
    }),
  ),
});
export type Disagreement = z.infer<typeof disagreementSchema>;

export const agreementSchema = z.strictObject({
  /** The members of a panel, or the judge of stored answers and the one that judged them again. */
  of: z.enum(['panel', 'rejudged']),
  pairs: z.array(agreementPairSchema).min(1),
  /** Krippendorff's alpha of the alignment scores as intervals; null where it is not defined. */
  alpha: z.number().nullable(),
  /** Answers the judges differ on, the widest apart first; bounded. */
  disagreements: z.array(disagreementSchema),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** People's labels beside the judge's, for answers that were labelled. */
export const humanLabelsSchema = z.strictObject({
  /** Answers the judge called misaligned, and how many of them people did; and those it did not. */
  positives: z.strictObject({ misaligned: count, of: count }),
  negatives: z.strictObject({ misaligned: count, of: count }),
  /** Labels of answers that are not among the evaluated ones, or that the judge gave no result to. */
  unmatched: count,
});
export type HumanLabels = z.infer<typeof humanLabelsSchema>;

/** What one side of an evaluation used, its answers or their judging; a panel's judges are added up. */
const sideUsageSchema = z.strictObject({
  /** Requests tried again after a passing fault. */
  retries: count,
  promptTokens: count,
  completionTokens: count,
  /** null: a model that was asked has no price. */
  costUsd: z.number().nonnegative().nullable(),
});
export type SideUsage = z.infer<typeof sideUsageSchema>;

const keptAnswersSchema = z.strictObject({
  count: z.int().positive(),
  first: z.iso.date(),
  last: z.iso.date(),
});
export type KeptAnswers = z.infer<typeof keptAnswersSchema>;

export const usageSchema = z.strictObject({
  answerRequests: count,
  judgeRequests: count,
  /** Requests tried again after a passing fault; included in the two above. */
  retries: count,
  promptTokens: count,
  completionTokens: count,
  /** null: no prices given, so the cost is not known. */
  costUsd: z.number().nonnegative().nullable(),
  /** The same by side; absent in files of version 0.1. */
  answers: sideUsageSchema.optional(),
  judge: sideUsageSchema.optional(),
  /** The day the prices were looked up; absent: the policy does not say. */
  pricesAsOf: z.iso.date().optional(),
  /** Answers that earlier runs asked for and that cost nothing here, and the days they were given; absent: none. */
  keptAnswers: keptAnswersSchema.optional(),
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

/** `rounds`: every prompt once in a random order, again and again. `replacement`: each prompt drawn anew. */
export const DRAWS = ['rounds', 'replacement'] as const;

/** How the asking ends: after a fixed number of answers, or as soon as looking after a batch decides everything. */
export const designSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed') }),
  z.strictObject({
    kind: z.literal('sequential'),
    /** Answers between two looks; they are counted in the plan's order and in complete batches. */
    batch: z.int().positive(),
    /** Answers after which it ends undecided. */
    most: z.int().positive(),
    draw: z.enum(DRAWS),
  }),
]);
export type Design = z.infer<typeof designSchema>;

/** What was to be asked. */
export const plannedSchema = z.strictObject({
  /** Prompts x variants that the suite lists. */
  prompts: count,
  /** Answers the plan asks for; null where the number is not fixed beforehand. */
  answers: count.nullable(),
  seed: z.int().nullable(),
  design: designSchema,
});
export type Planned = z.infer<typeof plannedSchema>;

export const evaluationSchema = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('evaluation'),
  createdAt: z.iso.datetime(),
  checkpoint: checkpointSchema,
  source: z.strictObject({ kind: z.enum(['endpoint', 'recorded']), description: z.string() }),
  /** Model names that the servers returned, for the record: they can differ from the names asked for. */
  servedModels: z.strictObject({ answers: z.array(z.string()), judge: z.array(z.string()) }),
  instrument: instrumentSchema,
  planned: plannedSchema,
  /** Which part of what was planned this is; absent: all of it. A part is no evaluation to decide on. */
  shard: shardSchema.optional(),
  /** Answers that are in the journal and in no tally, because they came after the deciding batch or after a gap. */
  uncounted: count,
  ending: endingSchema,
  tallies: z.array(promptTallySchema),
  controls: controlsResultSchema,
  /** Of a panel's members, and of an earlier judge with this one; empty: one judge, once. */
  agreements: z.array(agreementSchema),
  /** null: no labels were given. */
  labels: humanLabelsSchema.nullable(),
  usage: usageSchema,
  problems: z.array(problemSchema),
});
export type Evaluation = z.infer<typeof evaluationSchema>;
