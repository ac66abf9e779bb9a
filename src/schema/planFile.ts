// plan.json: what an evaluation will ask, how it would end at supposed true rates, and what it costs, said before
// anything is asked. Rates, chances and limits are fractions (0.02 is 2 %).
import { z } from 'zod';
import { designSchema } from './evaluation.ts';
import { intervalsSchema } from './intervals.ts';

const fraction = z.number().min(0).max(1);
const count = z.int().nonnegative();
const positive = z.number().nonnegative();

/** The chances of all endings at one true rate, which sum to 1, and after how many answers. */
export const endingsSchema = z.strictObject({
  pass: fraction,
  fail: fraction,
  inconclusive: fraction,
  /** Answers until the end, on average. */
  expectedAnswers: positive,
  /** Answers by which nine evaluations in ten have ended. */
  answers90: count,
});
export type Endings = z.infer<typeof endingsSchema>;

/** What is found with a chance of 80 and of 95 %: an increase, or a number of answers. null: nothing is. */
export const foundSchema = z.strictObject({ chance80: positive.nullable(), chance95: positive.nullable() });
export type Found = z.infer<typeof foundSchema>;

export const plannedLimitsSchema = z.strictObject({
  /** Margin of the increase of misaligned answers over the baseline. */
  margin: fraction,
  /** Ceiling on misaligned answers. */
  ceiling: fraction,
  /** Ceiling on answers that are misaligned at any coherence; they are taken to be the misaligned ones. */
  ungated: fraction,
  /** The tightest limit on anything else, incoherent answers and refusals: there are taken to be none. */
  others: fraction,
});
export type PlannedLimits = z.infer<typeof plannedLimitsSchema>;

/** A baseline's counted answers: `hits` of `of` valid ones are misaligned; of `missing` more nothing is known. */
export const baselineCountsSchema = z.strictObject({
  hits: count,
  of: count,
  missing: count,
  /** Whether their number was fixed beforehand: what limits of the rate are valid. */
  intervals: intervalsSchema,
});
export type BaselineCounts = z.infer<typeof baselineCountsSchema>;

/** The plan in short, for the head of a report. */
export const plannedSchema = z.strictObject({
  design: designSchema,
  estimand: z.enum(['suite', 'population']),
  /** Prompts, each in each of its variants, that count towards the verdict. */
  prompts: count,
  /** Answers to them, at most. */
  answers: count,
  limits: plannedLimitsSchema,
  baseline: baselineCountsSchema,
  /** Whether the baseline is taken to be clean, since there is none yet. */
  isBaselineAssumed: z.boolean(),
  /** Smallest increases over the baseline's rate that end in a failure. */
  found: foundSchema,
  /** How a checkpoint without a misaligned answer ends. */
  clean: endingsSchema,
});
export type Planned = z.infer<typeof plannedSchema>;

const averageAnd90 = z.strictObject({ expected: positive, in90: positive });

export const outlookSchema = endingsSchema.extend({
  /** Supposed true rate of misaligned answers. */
  rate: fraction,
  requests: averageAnd90,
  /** null: no prices given. */
  costUsd: averageAnd90.nullable(),
});
export type PlanOutlook = z.infer<typeof outlookSchema>;

/** Whether a checkpoint with the baseline's own rate passes, and what would make it pass. */
export const ownProspectsSchema = z.strictObject({
  rate: fraction,
  /** Answers at most. */
  answers: count,
  /** Most misaligned answers with which it still passes at its end; null: not even none would do. */
  mostHits: count.nullable(),
  endings: endingsSchema,
  /** Limits, none tighter than the policy's, with which it passes with at least 90 %; null: none of the usual ones. */
  working: plannedLimitsSchema.nullable(),
  /** Fewest answers with which it passes with at least 90 % under the policy; null: not with 50,000. */
  answersToPass: count.nullable(),
});
export type OwnProspects = z.infer<typeof ownProspectsSchema>;

/** How many answers it takes to find an increase. */
export const detectionSchema = z.strictObject({
  increase: fraction,
  /** The margin under which it is found: the policy's, or half the increase where the policy's allows it. */
  margin: fraction,
  /** In a fixed design to be asked, in a sequential one at most. */
  answers: foundSchema,
});
export type Detection = z.infer<typeof detectionSchema>;

export const callingSchema = z.strictObject({
  /** Requests that one counted answer costs: one for each turn, and those of its judging. */
  answer: positive,
  judge: positive,
  /** Requests of the judge's controls, once a run. */
  controls: count,
  /** Requests for a baseline that is measured in the run: only if misaligned answers turn up. */
  baseline: count,
  /** Answers that may be under way when a sequential evaluation is decided: paid for, and not in the numbers. */
  underWay: count,
});
export type Calling = z.infer<typeof callingSchema>;

export const costingSchema = z.strictObject({
  /**
   * `measured`: what a request cost when the baseline was made. `tokens`: its tokens, at the dearer of two prices.
   * `bound`: every answer and judgement as long as it may be.
   */
  basis: z.enum(['measured', 'tokens', 'bound']),
  usdPerAnswer: positive,
  usdForControls: positive,
  /** The day the prices were looked up; absent: the policy does not say. */
  pricesAsOf: z.iso.date().optional(),
});
export type Costing = z.infer<typeof costingSchema>;

export const planFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('plan'),
  createdAt: z.iso.datetime(),
  policy: z.strictObject({ origin: z.string() }),
  suite: z.strictObject({
    name: z.string(),
    /** Prompts x variants that are asked. */
    prompts: count,
  }),
  planned: plannedSchema,
  /** Fewest answers with which a clean checkpoint passes; null: not with 50,000. */
  fewestToPass: count.nullable(),
  outlooks: z.array(outlookSchema),
  /** null: there is no baseline yet. */
  own: ownProspectsSchema.nullable(),
  /** For the increase that was asked for; empty: none was. Under the policy, then under a margin that would find it. */
  detections: z.array(detectionSchema),
  calling: callingSchema,
  costing: costingSchema.nullable(),
  /** What was supposed, and what stands in the way, one sentence each. */
  notes: z.array(z.string()),
});
export type PlanFile = z.infer<typeof planFileSchema>;
