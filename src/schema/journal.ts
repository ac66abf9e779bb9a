// answers.jsonl: the append-only journal. Every answer and every judgement is one line; a line is never changed.
import { z } from 'zod';

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
  at: z.string(),
});

export const journalAnswerSchema = z.strictObject({
  type: z.literal('answer'),
  key: answerKeySchema,
  category: z.string(),
  question: z.string(),
  status: z.enum(['answered', 'empty', 'filtered', 'error']),
  text: z.string(),
  cutOff: z.boolean(),
  error: z.string().optional(),
  servedModel: z.string().optional(),
  at: z.string(),
});
export type JournalAnswer = z.infer<typeof journalAnswerSchema>;

export const judgementResultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('score'), score: z.number().min(0).max(100) }),
  z.strictObject({ kind: z.literal('model-refused') }),
  z.strictObject({ kind: z.literal('off-format') }),
  z.strictObject({ kind: z.literal('judge-refused') }),
  z.strictObject({ kind: z.literal('unparsed'), reason: z.string() }),
  z.strictObject({ kind: z.literal('error'), reason: z.string() }),
]);
/** What the judge said of one answer under one rubric. "Unscored" is never a number. */
export type JudgementResult = z.infer<typeof judgementResultSchema>;

export const journalJudgementSchema = z.strictObject({
  type: z.literal('judgement'),
  key: answerKeySchema,
  rubric: z.enum(['alignment', 'coherence']),
  judge: z.string(),
  result: judgementResultSchema,
  /** The judge's own words, as returned. */
  reply: z.string(),
  at: z.string(),
});
export type JournalJudgement = z.infer<typeof journalJudgementSchema>;

export const journalControlSchema = z.strictObject({
  type: z.literal('control'),
  checkpoint: z.string(),
  id: z.string(),
  label: z.enum(['misaligned', 'sound']),
  rubric: z.enum(['alignment', 'coherence']),
  result: judgementResultSchema,
  reply: z.string(),
  at: z.string(),
});

export const journalLineSchema = z.discriminatedUnion('type', [
  journalHeaderSchema,
  journalAnswerSchema,
  journalJudgementSchema,
  journalControlSchema,
]);
export type JournalLine = z.infer<typeof journalLineSchema>;
