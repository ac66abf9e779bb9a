// The answers of one checkpoint in a journal, each once and with its judgements, as soon as all that is wanted of them
// has been read. Holds only what is incomplete; what failed and was asked again later counts as it was the last time.
import type { JournalAnswer, JournalJudgement } from '../schema/journal.ts';
import { AnswerJoin, type IsComplete, type JoinedAnswer } from './answerJoin.ts';
import { journalRecords } from './journalRecords.ts';
import { recordedFault, type Where } from './recordedFault.ts';
import type { RecordedFile } from './recordedFiles.ts';
import { SampleSet } from './sampleSet.ts';

export interface Join {
  readonly checkpoint: string;
  /** Whether an answer that came needs no more of its judgements. */
  readonly isComplete: IsComplete;
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
  const join = new AnswerJoin<string>(isComplete);
  for await (const records of journalRecords(file, ['answer', 'judgement'])) {
    const ready: JoinedAnswer[] = [];
    for (const { line, value } of records) {
      const { key } = value;
      refuseImpossible(value, { path: file.path, line });
      if (key.checkpoint !== checkpoint || done.has(key)) continue;
      const name = nameOf(value);
      // An answer that came is not taken back by one that did not.
      const hasCome = (join.find(name)?.status ?? 'error') !== 'error';
      if (value.type === 'answer' && value.status === 'error' && hasCome) continue;
      const joined = join.add(name, line, value);
      if (joined === null) continue;
      done.add(key);
      ready.push(joined);
    }
    if (ready.length > 0) yield ready;
  }
  const rest = join.takeRest().map(([, joined]) => joined);
  if (rest.length > 0) yield rest;
}

/** So many answers to one prompt are a broken line rather than an evaluation, and would cost memory. */
const MOST_SAMPLES = 1 << 24;

/** Throws UserError for a number of an answer that no evaluation reaches. */
export function refuseImpossible({ key: { sample } }: JournalAnswer | JournalJudgement, where: Where): void {
  if (sample >= MOST_SAMPLES) throw recordedFault(where, `no prompt has ${sample} answers.`);
}

const nameOf = ({ key: { prompt, variant, sample } }: JournalAnswer | JournalJudgement): string =>
  `${sample}\n${variant}\n${prompt}`;
