// What a journal holds besides answers and their judgements: who was evaluated and how, how the judge did on its
// controls, what the servers can do, and what was completed. Little, however long the journal is.
import { type JournalRecord, journalRecords, type LineOf } from './journalRecords.ts';
import type { RecordedFile } from './recordedFiles.ts';

export interface JournalMarks {
  readonly headers: readonly LineOf<'header'>[];
  readonly controls: readonly LineOf<'control'>[];
  readonly servers: readonly LineOf<'server'>[];
  /** Names of the checkpoints whose evaluation was complete. */
  readonly ended: ReadonlySet<string>;
}

/** Throws UserError for a file that is no journal. */
export async function readMarks(file: RecordedFile): Promise<JournalMarks> {
  const headers: LineOf<'header'>[] = [];
  const controls: LineOf<'control'>[] = [];
  const servers: LineOf<'server'>[] = [];
  const ended = new Set<string>();
  const take = ({ value }: JournalRecord<'header' | 'control' | 'server' | 'end'>): void => {
    switch (value.type) {
      case 'header':
        headers.push(value);
        return;
      case 'control':
        controls.push(value);
        return;
      case 'server':
        servers.push(value);
        return;
      case 'end':
        ended.add(value.checkpoint);
    }
  };
  for await (const records of journalRecords(file, ['header', 'control', 'server', 'end'])) {
    for (const record of records) take(record);
  }
  return { headers, controls, servers, ended };
}
