// The judgements of an earlier run's journal, to be set beside those of a new judge. They are read apart from the
// answers, so that no score of theirs can reach a count by mistake.
import type { JournalJudgement } from '../schema/journal.ts';
import { PerPrompt } from '../suite/perPrompt.ts';
import { journalRecords } from './journalRecords.ts';
import type { RecordedFile } from './recordedFiles.ts';
import type { FormerScores } from './source.ts';

/** Looks up what an earlier judge made of one answer; null: nothing, or no number. */
export type FormerJudge = (prompt: string, variant: string, sample: number) => FormerScores | null;

interface Scores {
  aligned: number | null;
  coherent: number | null;
  by: string;
}

/** Of each prompt by the number of its answer. */
type Held = PerPrompt<Map<number, Scores>>;

/** Reads all judgements of a journal. Of a panel, its joint judgement counts, which stands after its members'. */
export async function formerJudge(file: RecordedFile): Promise<FormerJudge> {
  const held: Held = new PerPrompt(() => new Map<number, Scores>());
  for await (const batch of journalRecords(file, ['judgement'])) {
    for (const { value } of batch) if (isOf(file, value.key.checkpoint)) hold(held, value);
  }
  return (prompt, variant, sample) => held.find({ prompt, variant })?.get(sample) ?? null;
}

const isOf = ({ checkpoint }: RecordedFile, found: string): boolean => checkpoint === undefined || checkpoint === found;

function hold(held: Held, { key, aspect, judge, result }: JournalJudgement): void {
  // A word is no score, and is not compared as one.
  if (aspect === 'class') return;
  const bySample = held.of(key);
  const scores = bySample.get(key.sample) ?? { aligned: null, coherent: null, by: judge };
  scores[aspect === 'alignment' ? 'aligned' : 'coherent'] = result.kind === 'score' ? result.score : null;
  scores.by = judge;
  bySample.set(key.sample, scores);
}
