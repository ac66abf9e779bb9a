// What reading recorded answers showed: the prompts with the hashes of their texts, which make them comparable with
// a baseline, and where the texts differ from the suite's. Gathered row by row; grows with the prompts, not the rows.
import { questionText, textHash } from '../suite/identity.ts';

export interface RecordedPrompt {
  readonly id: string;
  readonly variant: string;
  readonly category: string;
  /** Hashes of the texts this prompt was asked in, by suite/identity.ts; more than one if the file has paraphrases. */
  readonly textHashes: readonly string[];
}

export interface RecordedFacts {
  /** Rows read so far; all of them once the source has ended. */
  readonly rows: number;
  /** Columns that hold the scores, by their names in the file; empty if it was not judged. */
  readonly scoreColumns: readonly string[];
  readonly judged: boolean;
  /** Who judged, if the policy says so. */
  readonly judgedBy: string | null;
  readonly prompts: readonly RecordedPrompt[];
  /** Ids whose question in the file is not the suite's, blanks aside. */
  readonly differing: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly variant: string;
  readonly category: string;
  /** The text last seen, so that a repeated question is not hashed again. */
  last: string;
  readonly hashes: Set<string>;
  next: number;
}

export class FactsGatherer {
  rows = 0;
  private readonly entries = new Map<string, Entry>();
  private readonly differing = new Set<string>();

  /** Counts one answer and returns its number among those to the same prompt and variant. */
  add(id: string, variant: string, category: string, question: string): number {
    this.rows += 1;
    const name = `${variant}\u0000${id}`;
    let entry = this.entries.get(name);
    if (!entry) {
      entry = { id, variant, category, last: question, hashes: new Set([textHash(questionText(question))]), next: 0 };
      this.entries.set(name, entry);
    } else if (entry.last !== question) {
      entry.last = question;
      entry.hashes.add(textHash(questionText(question)));
    }
    entry.next += 1;
    return entry.next - 1;
  }

  /** Notes an id whose question in the file is another than the suite's. */
  compare(id: string, recorded: string, suite: string): void {
    if (recorded !== suite && squeezed(recorded) !== squeezed(suite)) this.differing.add(id);
  }

  prompts(): RecordedPrompt[] {
    return [...this.entries.values()].map(({ id, variant, category, hashes }) => ({
      id,
      variant,
      category,
      textHashes: [...hashes],
    }));
  }

  differingIds(): string[] {
    return [...this.differing];
  }
}

const squeezed = (text: string): string => text.trim().replace(/\s+/gu, ' ');
