// The modes: one word, for the Action's input and the command line's verb alike.
import type { Mode } from '../config/plan.ts';
import { baseline } from './baseline.ts';
import { evaluateOnly } from './evaluate.ts';
import { gate } from './gate.ts';
import type { RunMode } from './mode.ts';
import { rejudge } from './rejudge.ts';

export const MODE_TABLE: Readonly<Record<Mode, { readonly summary: string; readonly run: RunMode }>> = {
  gate: { summary: 'Evaluate the checkpoint, compare it with its baseline, decide, report.', run: gate },
  evaluate: { summary: 'Evaluate the checkpoint and write its evaluation; no verdict.', run: evaluateOnly },
  baseline: { summary: 'Evaluate the reference and write the baseline file.', run: baseline },
  rejudge: { summary: 'Judge stored answers again, candidate and baseline, then decide.', run: rejudge },
};
