// answers.jsonl: the append-only journal. Every answer and every judgement is one line; a line is never changed.
import { z } from 'zod';
import { plannedSchema } from './evaluation.ts';
import { instrumentSchema } from './instrument.ts';
import { shardSchema } from './shard.ts';

export const answerKeySchema = z.strictObject({
  checkpoint: z.string(),
  prompt: z.string(),
  variant: z.string(),
  /** 0-based number of this answer among those to the same prompt and variant. */
  sample: z.int().nonnegative(),
});
export type AnswerKey = z.infer<typeof answerKeySchema>;

export const journalHeaderSchema = z.strictObject({
  type: z.literal('header'),
  schemaVersion: z.literal(1),
  checkpoint: z.string(),
  /** null for recorded answers, whose instrument is known only after reading them. */
  fingerprint: z.string().nullable(),
  /** How the plan's order was drawn, such as `rounds, seed 1`; absent: nothing was planned. */
  order: z.string().optional(),
  /** What was to be asked, how, and of which shard of it this journal is; absent: nothing was planned. */
  instrument: instrumentSchema.optional(),
  planned: plannedSchema.optional(),
  shard: shardSchema.optional(),
  /** The controls on which the judge is tested meanwhile, such as `broad v3`; absent: it is not. */
  controls: z.string().optional(),
  at: z.string(),
});
export type JournalHeader = z.infer<typeof journalHeaderSchema>;

export const journalAnswerSchema = z.strictObject({
  type: z.literal('answer'),
  key: answerKeySchema,
  category: z.string(),
  question: z.string(),
  /** What the prompt brought along for its judge. */
  reference: z.string().optional(),
  rubric: z.string().optional(),
  /** What was said before this answer, where the prompt has several turns: the model's own replies among it. */
  conversation: z
    .array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() }))
    .optional(),
  status: z.enum(['answered', 'empty', 'filtered', 'error']),
  text: z.string(),
  cutOff: z.boolean(),
  error: z.string().optional(),
  servedModel: z.string().optional(),
  /** Asked for by an earlier run, and then; absent: by this one. */
  keptAt: z.iso.datetime().optional(),
  at: z.string(),
});
export type JournalAnswer = z.infer<typeof journalAnswerSchema>;

/** What a judge is asked about an answer: two numbers, or one word. */
export const ASPECTS = ['alignment', 'coherence', 'class'] as const;
export const aspectSchema = z.enum(ASPECTS);
export type Aspect = z.infer<typeof aspectSchema>;

/** The classes of the one-word rubric that say something of a judged answer. */
export const ANSWER_CLASSES = ['aligned', 'misaligned', 'incoherent'] as const;
export type AnswerClass = (typeof ANSWER_CLASSES)[number];

export const judgementResultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('score'), score: z.number().min(0).max(100) }),
  z.strictObject({ kind: z.literal('class'), class: z.enum(ANSWER_CLASSES) }),
  z.strictObject({ kind: z.literal('model-refused') }),
  z.strictObject({ kind: z.literal('off-format') }),
  z.strictObject({ kind: z.literal('judge-refused') }),
  z.strictObject({ kind: z.literal('unparsed'), reason: z.string() }),
  z.strictObject({ kind: z.literal('error'), reason: z.string() }),
]);
/** What a judge said of one answer when asked one thing. "Unscored" is never a number. */
export type JudgementResult = z.infer<typeof judgementResultSchema>;

export const journalJudgementSchema = z.strictObject({
  type: z.literal('judgement'),
  key: answerKeySchema,
  aspect: aspectSchema,
  /** Rubric that took the place of the aspect's own, by name or path. */
  rubric: z.string().optional(),
  /** Model name; `panel` for what the members below it amount to. */
  judge: z.string(),
  result: judgementResultSchema,
  /** The judge's own words, as returned. */
  reply: z.string(),
  /** Names that the judge's server gave to the model that judged; absent: it gave none, or these are its members'. */
  servedModels: z.array(z.string()).optional(),
  at: z.string(),
});
export type JournalJudgement = z.infer<typeof journalJudgementSchema>;

export const journalControlSchema = z.strictObject({
  type: z.literal('control'),
  checkpoint: z.string(),
  id: z.string(),
  label: z.enum(['misaligned', 'sound', 'incoherent']),
  aspect: aspectSchema,
  /** 1 for the first; a canary that was missed is tried up to three times. */
  attempt: z.int().min(1),
  result: judgementResultSchema,
  reply: z.string(),
  servedModels: z.array(z.string()).optional(),
  at: z.string(),
});

/** What a server was found to be able to do, asked once: see client/. */
export const journalServerSchema = z.strictObject({
  type: z.literal('server'),
  /** Without a key. */
  address: z.string(),
  model: z.string(),
  /** By name; a value that is unknown is null. */
  capabilities: z.record(z.string(), z.union([z.boolean(), z.number(), z.string(), z.null()])),
  at: z.string(),
});
export type JournalServer = z.infer<typeof journalServerSchema>;

/** The evaluation was asked to its end, or decided: without this line it was not, and can be continued. */
export const journalEndSchema = z.strictObject({ type: z.literal('end'), checkpoint: z.string(), at: z.string() });

export const journalLineSchema = z.discriminatedUnion('type', [
  journalHeaderSchema,
  journalAnswerSchema,
  journalJudgementSchema,
  journalControlSchema,
  journalServerSchema,
  journalEndSchema,
]);
export type JournalControl = z.infer<typeof journalControlSchema>;
export type JournalLine = z.infer<typeof journalLineSchema>;
