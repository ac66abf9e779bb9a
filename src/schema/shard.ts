// One of several parts of a plan that was fixed before: answer i of the plan is asked by shard (i mod n) + 1.
import { z } from 'zod';

/** 1-based. */
export const shardSchema = z.strictObject({ index: z.int().positive(), of: z.int().positive() });
export type Shard = z.infer<typeof shardSchema>;
