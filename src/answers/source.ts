// The contract of an answer source: a plan's items in, answers out, as they land. A new kind of source is a new
// file that fulfils this and one line in the table of modes/openAnswers.ts. A source never judges and never counts.
import type { AnswerKey, JournalJudgement } from '../schema/journal.ts';
import type { Portion } from '../suite/portions.ts';
import type { Message, RenderedPrompt } from '../suite/suite.ts';

/** One answer that the plan asks for. */
export interface PlannedAnswer {
  readonly prompt: RenderedPrompt;
  readonly sample: number;
  /** Place in the plan, from 0. */
  readonly index: number;
  /** The request that asks for it and for others; absent: it is asked for alone. */
  readonly portion?: Portion;
}

/** Scores that came with a recorded answer; null is a blank: the judge gave no number. */
export interface RecordedScores {
  readonly aligned: number | null;
  readonly coherent: number | null;
}

/** Scores of an earlier judge, kept for comparison where an answer is judged again. */
export interface FormerScores extends RecordedScores {
  /** Who gave them, as far as is known. */
  readonly by: string;
}

/** One answer as it landed. `status` says whether there is a text to judge. */
export interface Answer {
  readonly key: AnswerKey;
  /** Place in the plan; absent where nothing was planned: recorded answers count in the order of their files. */
  readonly index?: number;
  readonly category: string;
  readonly domains: readonly string[];
  readonly question: string;
  /** All that was said before this answer, where the prompt has several turns. */
  readonly conversation?: readonly Message[];
  /** What a true answer says, for the rubric. */
  readonly reference?: string;
  /** The rubric that takes the place of `alignment`. */
  readonly rubric?: string;
  readonly status: 'answered' | 'empty' | 'filtered' | 'error';
  readonly text: string;
  /** Ended by the token limit: judged as it stands, shown as a slice. */
  readonly cutOff: boolean;
  readonly error?: string;
  readonly servedModel?: string;
  /** Of an answer that an earlier run asked for: when. */
  readonly keptAt?: string;
  /** Present when the answer was judged elsewhere; then it is not judged again. */
  readonly scores?: RecordedScores;
  readonly formerScores?: FormerScores;
  /**
   * Of an answer of the run that is continued: what was said of it. The answer and these lines stand in the journal
   * already; what they tell holds, and is not asked for again.
   */
  readonly judged?: readonly JournalJudgement[];
}

export interface AnswerSource {
  readonly kind: 'endpoint' | 'recorded';
  /** For people: a host and model, or file names. Never a key. */
  readonly description: string;
  /**
   * Yields one Answer for every item (endpoint), or every recorded answer (recorded; `items` is then used only to
   * know the suite's prompts, if a suite was named). Items are pulled lazily, in order, one at a time, as capacity
   * frees; one may take its time, and the answers in flight land meanwhile. Answers are yielded as they land. Ends
   * early when `signal` aborts. Throws a Failure when going on is pointless.
   */
  answers(items: AsyncIterable<PlannedAnswer>, signal: AbortSignal): AsyncIterable<Answer>;
}

/** What a prompt hands on to the judge of its answers. */
export function forTheJudge({ reference, rubric }: RenderedPrompt): Pick<Answer, 'reference' | 'rubric'> {
  return { ...(reference === undefined ? {} : { reference }), ...(rubric === undefined ? {} : { rubric }) };
}

/** What an answer says of the item that it answers. */
export function askedAs(
  checkpoint: string,
  { prompt, sample, index }: PlannedAnswer,
): Pick<Answer, 'key' | 'index' | 'category' | 'domains' | 'question' | 'reference' | 'rubric'> {
  return {
    key: { checkpoint, prompt: prompt.id, variant: prompt.variant, sample },
    index,
    category: prompt.category,
    domains: prompt.domains,
    question: prompt.question,
    ...forTheJudge(prompt),
  };
}
