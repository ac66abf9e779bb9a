// The contract of a judge: one answer under one rubric in, a tagged result out. A judge never throws for one bad
// reply (that is a result); it throws a Failure when no further call can succeed.

import type { JudgeIdentity } from '../schema/instrument.ts';
import type { JudgementResult } from '../schema/journal.ts';

export type RubricName = 'alignment' | 'coherence';

export interface JudgeRequest {
  readonly rubric: RubricName;
  readonly question: string;
  readonly answer: string;
}

export interface Judgement {
  readonly result: JudgementResult;
  /** The judge's own words, for the journal. */
  readonly reply: string;
  readonly servedModel: string | null;
}

export interface Judge {
  readonly identity: Extract<JudgeIdentity, { kind: 'live' }>;
  judge(request: JudgeRequest, signal: AbortSignal): Promise<Judgement>;
}
