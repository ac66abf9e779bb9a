// The answers of one checkpoint in a journal, each once and with its judgements, as soon as all that is wanted of them
// has been read. Holds only what is incomplete; what failed and was asked again later counts as it was the last time.
import type { JournalAnswer, JournalJudgement, JudgementResult } from '../schema/journal.ts';
import { journalRecords } from './journalRecords.ts';
import { recordedFault, type Where } from './recordedFault.ts';
import type { RecordedFile } from './recordedFiles.ts';
import { SampleSet } from './sampleSet.ts';

export interface JoinedAnswer {
  /** Of the answer. */
  readonly line: number;
  readonly answer: JournalAnswer;
  /** In the file's order; of an aspect that was judged again, all lines. */
  readonly judged: readonly JournalJudgement[];
}

export interface Join {
  readonly checkpoint: string;
  /** Whether an answer that came needs no more of its judgements. */
  readonly isComplete: (answer: JournalAnswer, judged: readonly JournalJudgement[]) => boolean;
}

interface Held extends JoinedAnswer {
  readonly judged: JournalJudgement[];
}

/**
 * Complete answers in the order in which they became so, then the others: those whose judgements are missing or
 * failed, and those that never came (status `error`). Throws UserError for a line that is none of a journal.
 */
export async function* joinedAnswers(
  file: RecordedFile,
  { checkpoint, isComplete }: Join,
): AsyncGenerator<readonly JoinedAnswer[], void, undefined> {
  const done = new SampleSet();
  const held = new Map<string, Held>();
  for await (const records of journalRecords(file, ['answer', 'judgement'])) {
    const ready: JoinedAnswer[] = [];
    for (const { line, value } of records) {
      const { key } = value;
      refuseImpossible(value, { path: file.path, line });
      if (key.checkpoint !== checkpoint || done.has(key)) continue;
      const name = nameOf(value);
      const before = held.get(name);
      if (value.type === 'answer') {
        // An answer that came is not taken back by one that did not.
        if (value.status === 'error' && before !== undefined && before.answer.status !== 'error') continue;
        held.set(name, { line, answer: value, judged: [] });
      } else before?.judged.push(value);
      const now = held.get(name);
      if (now === undefined || now.answer.status === 'error' || !isComplete(now.answer, now.judged)) continue;
      held.delete(name);
      done.add(key);
      ready.push(now);
    }
    if (ready.length > 0) yield ready;
  }
  if (held.size > 0) yield [...held.values()];
}

/** So many answers to one prompt are a broken line rather than an evaluation, and would cost memory. */
const MOST_SAMPLES = 1 << 24;

/** Throws UserError for a number of an answer that no evaluation reaches. */
export function refuseImpossible({ key: { sample } }: JournalAnswer | JournalJudgement, where: Where): void {
  if (sample >= MOST_SAMPLES) throw recordedFault(where, `no prompt has ${sample} answers.`);
}

const nameOf = ({ key: { prompt, variant, sample } }: JournalAnswer | JournalJudgement): string =>
  `${sample}\n${variant}\n${prompt}`;

/** Whether a judge's stored word is one; a failure is worth asking again. */
export const isWord = ({ kind }: JudgementResult): boolean =>
  kind !== 'error' && kind !== 'unparsed' && kind !== 'judge-refused';
