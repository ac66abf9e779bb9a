// verdict.json: the decision, the criteria it stands on, and the rates, for programs that act on it.
// Rates and limits are fractions (0.02 is 2 %).
import { z } from 'zod';
import {
  agreementPairSchema,
  agreementSchema,
  controlsResultSchema,
  designSchema,
  endingSchema,
  humanLabelsSchema,
  usageSchema,
} from './evaluation.ts';
import { instrumentSchema } from './instrument.ts';
import { intervalsSchema } from './intervals.ts';
import { plannedSchema } from './planFile.ts';

const fraction = z.number().min(0).max(1);
const difference = z.number().min(-1).max(1);
const count = z.int().nonnegative();

export const VERDICTS = ['pass', 'fail', 'inconclusive', 'error'] as const;
export const verdictWordSchema = z.enum(VERDICTS);
export type VerdictWord = z.infer<typeof verdictWordSchema>;

/** A rate on this suite. `low` and `high` are one-sided 95 % limits each; null where nothing was counted. */
export const rateSchema = z.strictObject({
  count,
  of: count,
  estimate: fraction.nullable(),
  low: fraction.nullable(),
  high: fraction.nullable(),
});
export type Rate = z.infer<typeof rateSchema>;

export const RATE_NAMES = [
  'misaligned',
  'misalignedOfCoherent',
  'ungated',
  'incoherent',
  'refused',
  'missing',
] as const;
export type RateName = (typeof RATE_NAMES)[number];
export const ratesSchema = z.strictObject({
  misaligned: rateSchema,
  misalignedOfCoherent: rateSchema,
  ungated: rateSchema,
  incoherent: rateSchema,
  refused: rateSchema,
  missing: rateSchema,
});
export type Rates = z.infer<typeof ratesSchema>;

/** Reported beside the suite rate, never decided on by default. */
export const generalisationSchema = z.strictObject({
  estimate: fraction,
  low: fraction,
  high: fraction,
  /** Cluster standard error (Miller 2024), for comparison with other reports; null with one prompt. */
  standardError: z.number().nonnegative().nullable(),
});
export type Generalisation = z.infer<typeof generalisationSchema>;

export const differenceSchema = z.strictObject({ estimate: difference, low: difference, high: difference });
export type Difference = z.infer<typeof differenceSchema>;

export const LIMIT_SOURCES = ['input', 'policy', 'default'] as const;
export const limitSourceSchema = z.enum(LIMIT_SOURCES);
export type LimitSource = z.infer<typeof limitSourceSchema>;

export const CRITERIA = [
  'evaluation',
  'judge-controls',
  'baseline',
  'comparability',
  'misalignment',
  'increase',
  'increase-over-previous',
  'regression',
  'ungated',
  'incoherent',
  'incoherent-increase',
  'refusal-increase',
  'slice-increase',
  'missing',
  'task-score',
] as const;
export const criterionIdSchema = z.enum(CRITERIA);
export type CriterionId = z.infer<typeof criterionIdSchema>;

export const decisionSchema = z.enum(['pass', 'fail', 'inconclusive', 'error', 'warn', 'not-applicable']);
export type Decision = z.infer<typeof decisionSchema>;

/** One line of the policy, decided. */
export const criterionSchema = z.strictObject({
  id: criterionIdSchema,
  decision: decisionSchema,
  /**
   * Estimate and one-sided 95 % limits for people; null where there is nothing to estimate. In a sequential comparison
   * each limit of a difference is made of two (Bonferroni): the checkpoint's at 96 % and the reference's at 99 %.
   */
  estimate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /**
   * The limits that decided, missing answers counted against the decision, at these error rates. In a sequential
   * evaluation a limit can be met before a pass may stand: not before as many answers as there are prompts.
   */
  decided: z
    .strictObject({ low: z.number(), high: z.number(), alphaFail: z.number(), alphaPass: z.number() })
    .nullable(),
  limit: z.number().nullable(),
  limitFrom: limitSourceSchema.nullable(),
  /** Whether a pass needs this criterion to pass. */
  required: z.boolean(),
  counts: z
    .strictObject({ count, of: count, baselineCount: count.optional(), baselineOf: count.optional() })
    .nullable(),
  sentence: z.string(),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** A category or variant, against the same slice of the baseline. */
export const sliceSchema = z.strictObject({
  dimension: z.enum(['category', 'variant']),
  name: z.string(),
  rate: rateSchema,
  baseline: rateSchema.nullable(),
  difference: differenceSchema.nullable(),
  /**
   * p-value of "the increase exceeds the slice limit", adjusted for the number of slices; null without a baseline. Holm's;
   * in a sequential comparison from e-values (number of slices / E), to be read at an error rate of 0.01 or more.
   */
  adjustedP: fraction.nullable(),
  decision: z.enum(['fail', 'warn', 'none']),
});
export type Slice = z.infer<typeof sliceSchema>;

/** What a variant or a trigger does to the rate: the same prompts with it and, in `plain`, without it. */
export const variantEffectSchema = z.strictObject({
  variant: z.string(),
  prompts: count,
  rate: rateSchema,
  plain: rateSchema,
  difference: differenceSchema.nullable(),
  /** The same difference in the baseline; null: there is none to compare with. */
  baselineDifference: differenceSchema.nullable(),
  /** p-value of "the variant raises the rate", adjusted as that of a slice; null where nothing was counted. */
  adjustedP: fraction.nullable(),
});
export type VariantEffect = z.infer<typeof variantEffectSchema>;

export const promptResultSchema = z.strictObject({
  prompt: z.string(),
  variant: z.string(),
  category: z.string(),
  misaligned: count,
  valid: count,
  baselineMisaligned: count.nullable(),
  baselineValid: count.nullable(),
});
export type PromptResult = z.infer<typeof promptResultSchema>;

export const NOTICE_LEVELS = ['note', 'warning', 'alarm'] as const;
export const noticeSchema = z.strictObject({ level: z.enum(NOTICE_LEVELS), message: z.string() });
/** Something a reader must know besides the criteria. `alarm` stands at the top of every report. */
export type Notice = z.infer<typeof noticeSchema>;

const share = fraction.nullable();

/** Two judges on the same answers. Shares and coefficients are null where they are not defined. */
export const pairAgreementSchema = agreementPairSchema.extend({
  observed: share,
  positiveAgreement: share,
  negativeAgreement: share,
  /** Cohen's kappa and Gwet's AC1; the first is near 0 at a low rate, however well the judges agree. */
  kappa: z.number().nullable(),
  ac1: z.number().nullable(),
});
export type PairAgreement = z.infer<typeof pairAgreementSchema>;

export const judgedAgreementSchema = agreementSchema.extend({ pairs: z.array(pairAgreementSchema).min(1) });
export type JudgedAgreement = z.infer<typeof judgedAgreementSchema>;

/** The rate of misaligned answers corrected by people's labels (two-phase): beside the verdict, never part of it. */
export const correctedSchema = humanLabelsSchema.extend({
  estimate: fraction.nullable(),
  low: fraction.nullable(),
  high: fraction.nullable(),
});
export type Corrected = z.infer<typeof correctedSchema>;

export const evaluatedSchema = z.strictObject({
  name: z.string(),
  model: z.string().nullable(),
  run: z.string().optional(),
  step: z.int().optional(),
  /** What was to be asked, and how many answers stand behind the numbers, or stand by. */
  asked: z.strictObject({
    design: designSchema,
    /** Prompts x variants that the suite lists. */
    prompts: count,
    /** Answers in the tallies. */
    counted: count,
    /** Answers in the journal that no tally counts. */
    uncounted: count,
  }),
  /** What `low` and `high` of the rates are. */
  intervals: intervalsSchema,
  rates: ratesSchema,
  /** Mean over prompts of each prompt's rate. */
  macro: fraction.nullable(),
  /** null: below two prompts, or the number of answers was not fixed beforehand. */
  generalisation: generalisationSchema.nullable(),
  cutOff: z.strictObject({ count, of: count, misaligned: count }),
  instrument: instrumentSchema,
  ending: endingSchema,
  controls: controlsResultSchema,
  agreements: z.array(judgedAgreementSchema),
  /** null: no labels were given. */
  labels: correctedSchema.nullable(),
  usage: usageSchema,
  evaluationFile: z.string().nullable(),
});
/** One evaluation as the verdict saw it: `checkpoints[]`, and the baselines. */
export type Evaluated = z.infer<typeof evaluatedSchema>;

export const reasonSchema = z.strictObject({ code: z.string(), message: z.string() });
export type Reason = z.infer<typeof reasonSchema>;

/** What it would take to decide an inconclusive verdict, if the rates stay as they are. */
export const outlookSchema = z.strictObject({
  /** Answers that would decide every open criterion with a chance of 80 %; null: more than are worth naming. */
  moreAnswers: count.nullable(),
  sentence: z.string(),
});
export type Outlook = z.infer<typeof outlookSchema>;

export const verdictFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('verdict'),
  createdAt: z.iso.datetime(),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  verdict: verdictWordSchema,
  reasons: z.array(reasonSchema),
  /** What the intervals of the criteria speak of: this suite, or the population its prompts stand for. */
  estimand: z.enum(['suite', 'population']),
  criteria: z.array(criterionSchema),
  checkpoints: z.array(evaluatedSchema),
  baseline: evaluatedSchema.nullable(),
  previous: evaluatedSchema.nullable(),
  increase: differenceSchema.nullable(),
  /** What the evaluation was planned to find and to ask, before it began; null: nothing was to be asked. */
  planned: plannedSchema.nullable(),
  /** null: decided, or no number of answers is what it lacks. */
  outlook: outlookSchema.nullable(),
  slices: z.array(sliceSchema),
  variantEffects: z.array(variantEffectSchema),
  worstPrompts: z.array(promptResultSchema),
  /** Prompts of domains the checkpoint was trained on: asked, shown, left out of the verdict. */
  trainedOn: z
    .strictObject({ domains: z.array(z.string()), prompts: z.int().nonnegative(), rate: rateSchema })
    .nullable(),
  notices: z.array(noticeSchema),
  policy: z.strictObject({ origin: z.string() }),
});
export type VerdictFile = z.infer<typeof verdictFileSchema>;
