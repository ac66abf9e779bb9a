// The answers of an earlier run's journal (answers.jsonl), to be judged anew. Its judgements and controls are passed
// over: a new judge must not see, or inherit, the old one's scores.
import { type JournalAnswer, journalAnswerSchema, journalHeaderSchema } from '../schema/journal.ts';
import { quote } from '../suite/nearest.ts';
import { jsonlRecords } from './jsonlRecords.ts';
import { recordedFault } from './recordedFault.ts';
import type { RecordedFile } from './recordedFiles.ts';

export interface JournaledAnswer {
  readonly line: number;
  readonly answer: JournalAnswer;
}

/** Each answer once, in the journal's order. Throws UserError for a line that is no journal line. */
export async function* journalAnswers(file: RecordedFile): AsyncGenerator<JournaledAnswer, void, undefined> {
  const { path } = file;
  // Sample numbers per prompt: small integers, so that the whole set stays small.
  const seen = new Map<string, Set<number>>();
  let checkpoint = file.checkpoint ?? null;
  let hasAny = false;
  for await (const batch of jsonlRecords(file, { lastMayBeCut: true })) {
    for (const { line, value } of batch) {
      const type = value['type'];
      if (type === 'judgement' || type === 'control' || type === 'server' || type === 'end') continue;
      const parsed = type === 'header' ? journalHeaderSchema.safeParse(value) : journalAnswerSchema.safeParse(value);
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw recordedFault(
          { path, line },
          `not a line of a journal: ${issue ? `${issue.path.join('.')} ${issue.message}` : quote(type)}.`,
        );
      }
      const found = parsed.data.type === 'header' ? parsed.data.checkpoint : parsed.data.key.checkpoint;
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
      if (parsed.data.type === 'header') continue;
      const { prompt, variant, sample } = parsed.data.key;
      const name = `${variant}\u0000${prompt}`;
      const samples = seen.get(name) ?? new Set<number>();
      if (samples.has(sample)) continue;
      seen.set(name, samples.add(sample));
      yield { line, answer: parsed.data };
    }
  }
  if (!hasAny && file.checkpoint !== undefined) {
    throw recordedFault({ path }, `the journal holds no checkpoint ${quote(file.checkpoint)}.`);
  }
}
