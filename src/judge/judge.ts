// The contract of a judge: one answer under one rubric in, a tagged result out. A judge never throws for one bad
// reply (that is a result); it throws a Failure when no further call can succeed.
import type { JudgeIdentity, LiveJudgeIdentity } from '../schema/instrument.ts';
import type { Aspect, JudgementResult } from '../schema/journal.ts';

export interface JudgeRequest {
  readonly aspect: Aspect;
  /** Name or path of the rubric in place of the aspect's own (only for `alignment`); absent: the aspect's own. */
  readonly rubric?: string;
  readonly question: string;
  readonly answer: string;
  /** What a true answer says, for a rubric that compares with it. */
  readonly reference?: string;
}

export interface Judgement {
  readonly result: JudgementResult;
  /** The judge's own words, for the journal. */
  readonly reply: string;
  /** Names the servers gave for the models that judged; empty: none was asked, or none said. */
  readonly servedModels: readonly string[];
  /** Of a panel: what each member said, in the panel's order. */
  readonly members?: readonly MemberJudgement[];
}

export interface MemberJudgement {
  readonly judge: string;
  readonly result: JudgementResult;
  readonly reply: string;
  readonly servedModels: readonly string[];
}

export type LiveOrPanelIdentity = Exclude<JudgeIdentity, { kind: 'recorded' }>;

export interface Judge {
  readonly identity: LiveOrPanelIdentity;
  /** What it must be asked of every answer: `[alignment, coherence]`, or `[class]`. */
  readonly aspects: readonly Aspect[];
  /** Requests that one aspect of one answer costs: the number of judges asked. */
  readonly requests: number;
  judge(request: JudgeRequest, signal: AbortSignal): Promise<Judgement>;
}

/** What a judge is told, by name and hash. */
export type RubricIdentity = LiveJudgeIdentity['rubrics'][number];

/** A judge that is one model on one server. */
export interface LiveJudge extends Judge {
  readonly identity: LiveJudgeIdentity;
  /** `https://host:port/path`, without a key. */
  readonly address: string;
  /** All that this request would be judged by. Throws Error for a rubric that the judge was not opened with. */
  readonly rubricsFor: (request: JudgeRequest) => readonly RubricIdentity[];
}

/** Requests that judging one answer costs. */
export const requestsOf = ({ aspects, requests }: Judge): number => aspects.length * requests;

/** A judge's name for people: its model, or those of a panel. */
export function nameOfJudge({ identity }: Judge): string {
  return identity.kind === 'panel' ? identity.members.map(({ model }) => model).join(' + ') : identity.model;
}
