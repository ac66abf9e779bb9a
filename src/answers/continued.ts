// An earlier run's answers as the beginning of this one's: what its journal holds is handed on in the plan's order and
// not asked for again, so that an evaluation goes on where it stopped. It never begins anew, and never picks.
import { UserError } from '../errors.ts';
import {
  type JournalAnswer,
  type JournalJudgement,
  type JournalLine,
  journalAnswerSchema,
  journalHeaderSchema,
  journalJudgementSchema,
} from '../schema/journal.ts';
import { quote } from '../suite/nearest.ts';
import { jsonlRecords } from './jsonlRecords.ts';
import { recordedFault } from './recordedFault.ts';
import type { RecordedFile } from './recordedFiles.ts';
import { type Answer, type AnswerSource, forTheJudge, type PlannedAnswer } from './source.ts';

/** What the journal must have been made with, so that its answers are the beginning of this plan. */
export interface Sameness {
  readonly checkpoint: string;
  readonly fingerprint: string;
  readonly order: string;
}

interface Stored {
  answer: JournalAnswer;
  readonly judged: JournalJudgement[];
}

export class StoredRun {
  private readonly path: string;
  private readonly answers: ReadonlyMap<string, Stored>;
  private readonly header: Extract<JournalLine, { type: 'header' }> | null;

  constructor(path: string, answers: ReadonlyMap<string, Stored>, header: StoredRun['header']) {
    this.path = path;
    this.answers = answers;
    this.header = header;
  }

  /** Throws UserError: answers of another checkpoint, instrument or order are no beginning of this evaluation. */
  mustBeginWith({ checkpoint, fingerprint, order }: Sameness): void {
    const { header } = this;
    if (header === null)
      throw recordedFault({ path: this.path }, `the journal holds no evaluation of ${quote(checkpoint)} to continue.`);
    const problems = [
      ...(header.fingerprint === fingerprint
        ? []
        : ['its instrument (suite, variants, sampling, judge, rubrics) is another than the one of this run']),
      ...(header.order === order ? [] : [`its order is ${header.order ?? 'not known'}, and this run's is ${order}`]),
    ];
    if (problems.length > 0) {
      throw new UserError(
        'bad-recorded-answers',
        problems.map((problem) => `${this.path} cannot be continued: ${problem}.`),
      );
    }
  }

  /** Whether the journal knows nothing of this checkpoint. */
  isEmpty(): boolean {
    return this.header === null;
  }

  has(item: PlannedAnswer): boolean {
    return this.answers.has(keyOf(item));
  }

  /** The stored answer as one of this plan's; null: it must be asked for. */
  take(item: PlannedAnswer): Answer | null {
    const stored = this.answers.get(keyOf(item));
    if (stored === undefined) return null;
    const { answer, judged } = stored;
    const { key, question, conversation, status, text, cutOff, servedModel } = answer;
    return {
      key,
      index: item.index,
      category: item.prompt.category,
      domains: item.prompt.domains,
      question,
      ...forTheJudge(item.prompt),
      ...(conversation === undefined ? {} : { conversation }),
      status,
      text,
      cutOff,
      ...(servedModel === undefined ? {} : { servedModel }),
      judged,
    };
  }
}

const keyOf = ({ prompt, sample }: PlannedAnswer): string => nameOf(prompt.id, prompt.variant, sample);
const nameOf = (prompt: string, variant: string, sample: number): string => JSON.stringify([prompt, variant, sample]);

/** Reads a journal for one checkpoint. An answer that never came (an error) is asked for again. Throws UserError. */
export async function readStoredRun(file: RecordedFile, checkpoint: string): Promise<StoredRun> {
  const answers = new Map<string, Stored>();
  let header: StoredRun['header'] = null;
  for await (const batch of jsonlRecords(file, { lastMayBeCut: true })) {
    for (const { line, value } of batch) {
      const read = LINES[String(value['type'])]?.safeParse(value);
      if (read === undefined) continue;
      if (!read.success) throw recordedFault({ path: file.path, line }, 'not a line of a journal of this version.');
      const found = read.data;
      if ((found.type === 'header' ? found.checkpoint : found.key.checkpoint) !== checkpoint) continue;
      if (found.type === 'header') header = found;
      else hold(answers, found);
    }
  }
  return new StoredRun(file.path, answers, header);
}

const LINES: Readonly<
  Record<string, typeof journalHeaderSchema | typeof journalAnswerSchema | typeof journalJudgementSchema>
> = { header: journalHeaderSchema, answer: journalAnswerSchema, judgement: journalJudgementSchema };

function hold(answers: Map<string, Stored>, line: JournalAnswer | JournalJudgement): void {
  const name = nameOf(line.key.prompt, line.key.variant, line.key.sample);
  if (line.type === 'judgement') answers.get(name)?.judged.push(line);
  else if (line.status !== 'error') answers.set(name, { answer: line, judged: [] });
}

/** A source whose beginning is stored. Items are pulled in the plan's order, stored or not. */
export function continuedSource(source: AnswerSource, stored: StoredRun): AnswerSource {
  return {
    kind: source.kind,
    description: source.description,
    async *answers(items, signal) {
      const ready: Answer[] = [];
      function* missing(): Generator<PlannedAnswer> {
        for (const item of items) {
          const answer = stored.take(item);
          if (answer === null) yield item;
          else ready.push(answer);
        }
      }
      for await (const answer of source.answers(missing(), signal)) {
        yield* ready.splice(0);
        yield answer;
      }
      yield* ready.splice(0);
    },
  };
}
