// What an evaluation is given, and what it gives back: shapes only.
import type { Answer, AnswerSource, PlannedAnswer } from '../answers/source.ts';
import type { ControlsTest } from '../judge/controlsTest.ts';
import type { Judge } from '../judge/judge.ts';
import type { Agreement, ControlsResult, Ending, HumanLabels } from '../schema/evaluation.ts';
import type { PromptTally } from '../schema/tally.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import type { Spending } from './budget.ts';
import type { Batches } from './counting.ts';
import type { Example, Findings } from './findings.ts';
import type { JournalWriter } from './journalWriter.ts';
import type { LabelMatcher } from './labelMatcher.ts';

export interface Progress {
  readonly landed: number;
  readonly ended: number;
  readonly misaligned: number;
}

export interface Order {
  /** Answers of the run that this one continues, counted before anything is asked; null: it begins anew. */
  readonly stored: AsyncIterable<readonly Answer[]> | null;
  readonly source: AnswerSource;
  /** What to ask, in order, gone through once the stored answers are; nothing where the answers are recorded. */
  readonly items: Iterable<PlannedAnswer>;
  /** Requests that asking and judging one item costs. */
  readonly costOf: (item: PlannedAnswer) => number;
  /** How the counts are looked at on the way; null: not before the end. */
  readonly looks: Looks | null;
  readonly spending: Spending;
  /** What the suite lists: each gets a tally even if it is never answered. Empty: known only from the answers. */
  readonly listed: readonly RenderedPrompt[];
  /** null: only answers that bring their scores can be counted. */
  readonly judge: {
    readonly judge: Judge;
    /** The same judge without a memory of former runs: what the controls test. */
    readonly tested: Judge;
    /** Calls to it that may be under way now. */
    readonly limit: () => number;
    /** Names under which a judge answered in the run that is continued: its users must know them all. */
    readonly heard: (judge: string, servedModels: readonly string[]) => void;
  } | null;
  /** Tests the judge while it judges. Null: switched off, or no judge to test. */
  readonly controls: ControlsTest | null;
  readonly controlsIfNotRun: Extract<ControlsResult, { status: 'off' | 'not-applicable' }>;
  /** People's labels; null: none. */
  readonly labels: LabelMatcher | null;
  readonly journal: JournalWriter;
  readonly now: () => Date;
  readonly onProgress: (progress: Progress) => void;
}

/** A sequential evaluation: after each complete batch somebody says whether going on could still change anything. */
export interface Looks extends Batches {
  /** Whether all is decided. May take its time: nothing more is asked meanwhile. */
  isSettled(tallies: PromptTally[]): boolean | Promise<boolean>;
}

/** What ends an evaluation from outside. */
export interface Stops {
  /** Somebody cancelled the run. */
  readonly cancelled: AbortSignal;
  /** The time is up, for what is in flight as well. */
  readonly outOfTime: AbortSignal;
}

export interface Collected {
  readonly tallies: PromptTally[];
  readonly findings: Findings;
  readonly examples: readonly Example[];
  readonly controls: ControlsResult;
  readonly agreements: Agreement[];
  readonly labels: HumanLabels | null;
  /** Answers in the journal that no tally counts. */
  readonly uncounted: number;
  readonly ending: Ending;
}
