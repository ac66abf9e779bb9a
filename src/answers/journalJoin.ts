// The answers of one checkpoint in a journal, each once and with its judgements, as soon as all that is wanted of them
// has been read. Holds only what is incomplete; what failed and was asked again later counts as it was the last time.
import type { JournalAnswer, JournalJudgement } from '../schema/journal.ts';
import { PerPrompt } from '../suite/perPrompt.ts';
import { AnswerJoin, type IsComplete, type JoinedAnswer } from './answerJoin.ts';
import { journalRecords } from './journalRecords.ts';
import { recordedFault } from './recordedFault.ts';
import type { RecordedFile } from './recordedFiles.ts';
import { Samples } from './sampleSet.ts';

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
  const cells = new PerPrompt(() => ({ done: new Samples(), join: new AnswerJoin<number>(isComplete) }));
  for await (const records of journalRecords(file, ['answer', 'judgement'])) {
    const ready: JoinedAnswer[] = [];
    for (const { line, value } of records) {
      const { checkpoint: whose, sample } = value.key;
      refuseImpossible(sample, file, line);
      if (whose !== checkpoint) continue;
      const { done, join } = cells.of(value.key);
      if (done.has(sample)) continue;
      // An answer that came is not taken back by one that did not.
      if (hasFailed(value) && (join.find(sample)?.status ?? 'error') !== 'error') continue;
      const joined = join.add(sample, line, value);
      if (joined === null) continue;
      done.add(sample);
      ready.push(joined);
    }
    if (ready.length > 0) yield ready;
  }
  const rest = cells.all().flatMap(({ join }) => join.takeRest().map(([, joined]) => joined));
  if (rest.length > 0) yield rest.sort((a, b) => a.line - b.line);
}

const hasFailed = (value: JournalAnswer | JournalJudgement): boolean =>
  value.type === 'answer' && value.status === 'error';

/** So many answers to one prompt are a broken line rather than an evaluation, and would cost memory. */
const MOST_SAMPLES = 1 << 24;

/** Throws UserError for a number of an answer that no evaluation reaches. */
export function refuseImpossible(sample: number, { path }: RecordedFile, line: number): void {
  if (sample >= MOST_SAMPLES) throw recordedFault({ path, line }, `no prompt has ${sample} answers.`);
}
