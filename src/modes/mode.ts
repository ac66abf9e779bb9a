// What every mode is given and what it hands to the end of the run.
import type { CandidatePlan, Plan } from '../config/plan.ts';
import type { Example } from '../evaluate/findings.ts';
import type { GitHub } from '../github/client.ts';
import type { EventContext } from '../github/context.ts';
import type { Evaluation, Usage } from '../schema/evaluation.ts';
import type { Notice, VerdictFile } from '../schema/verdict.ts';
import type { Kit } from './kit.ts';

export interface ModeContext {
  readonly kit: Kit;
  readonly github: GitHub | null;
  /** Where this runs: the event that started it, if any did. */
  readonly event: EventContext;
  /** What the reader must know before anything else: a pull request that touches the gate itself. */
  readonly notices: readonly Notice[];
}

export type ModeResult =
  | {
      readonly kind: 'verdict';
      readonly file: VerdictFile;
      readonly examples: readonly Example[];
      /** null: the run ended before there was one. */
      readonly evaluation: Evaluation | null;
    }
  | {
      readonly kind: 'evaluation';
      readonly evaluation: Evaluation;
      /** Lines for people, in order. */
      readonly says: readonly string[];
      /** Whether the mode did what it was for. */
      readonly complete: boolean;
      /** The artifact under which the files are uploaded, where it must have a name of its own. */
      readonly artifact: 'report' | 'baseline';
    }
  | {
      /** Of what an evaluation would stand on: a judge, a suite. */
      readonly kind: 'check';
      readonly says: readonly string[];
      readonly passed: boolean;
      readonly usage: Usage | null;
    };

/** What a mode evaluates. The plan has seen to it that there is something. */
export function candidateOf({ candidate, mode }: Plan): CandidatePlan {
  if (candidate === null) throw new Error(`mode ${mode} was started without a candidate`);
  return candidate;
}

export type RunMode = (context: ModeContext) => Promise<ModeResult>;
