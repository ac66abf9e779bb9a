// The answers of an earlier run's journal (answers.jsonl), to be judged anew. Its judgements and controls are passed
// over: a new judge must not see, or inherit, the old one's scores.
import type { JournalAnswer } from '../schema/journal.ts';
import { quote } from '../suite/nearest.ts';
import { refuseImpossible } from './journalJoin.ts';
import { journalRecords } from './journalRecords.ts';
import { recordedFault } from './recordedFault.ts';
import type { RecordedFile } from './recordedFiles.ts';
import { SampleSet } from './sampleSet.ts';

export interface JournaledAnswer {
  readonly line: number;
  readonly answer: JournalAnswer;
}

/**
 * Each answer once, in the journal's order; those that never came last, since a continued run may have asked for one
 * of them again. Throws UserError for a line that is no journal line.
 */
export async function* journalAnswers(file: RecordedFile): AsyncGenerator<JournaledAnswer, void, undefined> {
  const { path } = file;
  const came = new SampleSet();
  const failed = new Map<string, JournaledAnswer>();
  let checkpoint = file.checkpoint ?? null;
  let hasAny = false;
  for await (const batch of journalRecords(file, ['header', 'answer'])) {
    for (const { line, value } of batch) {
      const found = value.type === 'header' ? value.checkpoint : value.key.checkpoint;
      checkpoint ??= found;
      if (found !== checkpoint) {
        if (file.checkpoint !== undefined) continue;
        throw recordedFault(
          { path, line },
          `the journal holds answers of two checkpoints, ${quote(checkpoint)} and ${quote(found)}; name the one you ` +
            `mean, as in ${path}#${found}.`,
        );
      }
      hasAny = true;
      if (value.type === 'header') continue;
      refuseImpossible(value.key.sample, file, line);
      if (came.has(value.key)) continue;
      if (value.status === 'error') {
        failed.set(nameOf(value), { line, answer: value });
        continue;
      }
      came.add(value.key);
      yield { line, answer: value };
    }
  }
  for (const one of failed.values()) if (!came.has(one.answer.key)) yield one;
  if (!hasAny && file.checkpoint !== undefined) {
    throw recordedFault({ path }, `the journal holds no checkpoint ${quote(file.checkpoint)}.`);
  }
}

const nameOf = ({ key: { prompt, variant, sample } }: JournalAnswer): string => `${sample}\n${variant}\n${prompt}`;
