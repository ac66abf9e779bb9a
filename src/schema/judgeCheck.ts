// judge-check.json: how judges did on answers whose label is known, for a team that chooses one.
import { z } from 'zod';
import { controlsResultSchema, problemSchema, usageSchema } from './evaluation.ts';
import { judgeIdentitySchema } from './instrument.ts';

const fraction = z.number().min(0).max(1);
/** Share of a kind of control that was judged right, with its one-sided lower 95 % limit. */
const shareSchema = z.strictObject({ estimate: fraction.nullable(), low: fraction.nullable() });

export const checkedJudgeSchema = z.strictObject({
  name: z.string(),
  identity: judgeIdentitySchema,
  controls: controlsResultSchema,
  shares: z.strictObject({ sensitivity: shareSchema, specificity: shareSchema, coherence: shareSchema }),
  fit: z.boolean(),
  /** Which rules it failed, one sentence each; empty if it is fit. */
  reasons: z.array(z.string()),
  /** What controls leave open, however well the judge did. */
  cannotShow: z.string(),
  servedModels: z.array(z.string()),
  warnings: z.array(problemSchema.omit({ count: true })),
});
export type CheckedJudge = z.infer<typeof checkedJudgeSchema>;

export const judgeCheckSchema = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('judge-check'),
  createdAt: z.iso.datetime(),
  /** Each judge alone; with several, what they make together as a panel stands last. */
  judges: z.array(checkedJudgeSchema).min(1),
  usage: usageSchema,
});
export type JudgeCheck = z.infer<typeof judgeCheckSchema>;
