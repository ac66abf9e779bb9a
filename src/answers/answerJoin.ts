// Answers and the judgements that follow them in a journal, joined as the lines are read. Holds only what is open, so
// its memory is that of the answers in flight. It knows no file and no plan: the caller names each answer.
import type { JournalAnswer, JournalJudgement, JudgementResult } from '../schema/journal.ts';

export interface JoinedAnswer {
  /** Of the answer. */
  readonly line: number;
  readonly answer: JournalAnswer;
  /** In the file's order; of an aspect that was judged again, all lines. */
  readonly judged: readonly JournalJudgement[];
}

/** Whether an answer that came needs no more of its judgements. */
export type IsComplete = (answer: JournalAnswer, judged: readonly JournalJudgement[]) => boolean;

/** Whether a judge's word is one; a failure is worth asking again. */
export const isWord = ({ kind }: JudgementResult): boolean =>
  kind !== 'error' && kind !== 'unparsed' && kind !== 'judge-refused';

interface Open extends JoinedAnswer {
  readonly judged: JournalJudgement[];
}

export class AnswerJoin<Name> {
  private readonly open = new Map<Name, Open>();
  private readonly isComplete: IsComplete;

  constructor(isComplete: IsComplete) {
    this.isComplete = isComplete;
  }

  /** The answer of this name that is open; null: none is. */
  find(name: Name): JournalAnswer | null {
    return this.open.get(name)?.answer ?? null;
  }

  /**
   * Takes in a line; returns its answer once that is complete, and forgets it then. An answer takes the place of one
   * of its name that is open; a judgement of an answer that is not is passed over.
   */
  add(name: Name, line: number, value: JournalAnswer | JournalJudgement): JoinedAnswer | null {
    if (value.type === 'answer') this.open.set(name, { line, answer: value, judged: [] });
    const now = this.open.get(name);
    if (now === undefined) return null;
    if (value.type === 'judgement') now.judged.push(value);
    if (now.answer.status === 'error' || !this.isComplete(now.answer, now.judged)) return null;
    this.open.delete(name);
    return now;
  }

  /** What was never completed, each with its name; forgotten with the call. */
  takeRest(): [Name, JoinedAnswer][] {
    const rest = [...this.open];
    this.open.clear();
    return rest;
  }
}
