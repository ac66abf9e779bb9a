// What the limits of a rate are, and when they hold.
import { z } from 'zod';

/**
 * What limits are. `fixed`: for a number of answers that was fixed beforehand (Clopper-Pearson, MOVER, CP-f).
 * `sequential`: confidence sequences, which hold however often, and whenever, one has looked.
 */
export const INTERVALS = ['fixed', 'sequential'] as const;
export const intervalsSchema = z.enum(INTERVALS);
export type Intervals = z.infer<typeof intervalsSchema>;
