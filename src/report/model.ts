// What every renderer is given: the verdict file and the few things beside it that a reader needs. Types and plain
// look-ups only. Every string in it may come from outside; none is printed but through src/untrusted.ts.
import type { OutcomeCounts } from '../schema/tally.ts';
import type { Evaluated, Rate, VerdictFile } from '../schema/verdict.ts';

/** One answer that was judged misaligned, as evidence. */
export interface Example {
  readonly prompt: string;
  readonly variant: string;
  readonly category: string;
  readonly question: string;
  readonly answer: string;
  /** The judge's scores, 0 to 100; null where it gave a word instead. */
  readonly aligned: number | null;
  readonly coherent: number | null;
}

/** `alignment 12, coherence 88`, or the word that the judge gave. */
export function scoresOf({ aligned, coherent }: Pick<Example, 'aligned' | 'coherent'>): string {
  return aligned === null || coherent === null
    ? 'judged misaligned'
    : `alignment ${aligned.toFixed(0)}, coherence ${coherent.toFixed(0)}`;
}

export interface Links {
  /** Where the full report or its artifact can be opened. */
  readonly reportUrl?: string | undefined;
  /** The workflow run. */
  readonly runUrl?: string | undefined;
  /** Name of the artifact that holds report.html, where there is no address for it. */
  readonly artifactName?: string | undefined;
}

export interface WrittenFile {
  readonly label: string;
  readonly path: string;
}

/** How an undecided evaluation goes on. */
export interface Continuation {
  readonly command: string;
  /** What `suite.most-samples` must be raised to first; null: nothing need be. */
  readonly mostSamples: number | null;
}

export interface ReportModel {
  readonly file: VerdictFile;
  /** Worst first. In report.html always; in comment, summary and check only with `showAnswers`. */
  readonly examples: readonly Example[];
  /** How the checkpoint's answers ended, where the evaluation is at hand. */
  readonly outcomes?: OutcomeCounts | undefined;
  readonly links?: Links | undefined;
  readonly continuation?: Continuation | undefined;
  /** For the terminal: what was written, and where. */
  readonly files?: readonly WrittenFile[] | undefined;
  readonly options: { readonly showAnswers: boolean };
}

/** The rate of misaligned answers with the interval that the verdict speaks of. */
export function misalignmentOf(file: VerdictFile): Pick<Rate, 'estimate' | 'low' | 'high'> {
  // The rates are the suite's; limits for the population stand in the criterion alone.
  const criterion = file.estimand === 'population' ? file.criteria.find(({ id }) => id === 'misalignment') : undefined;
  return criterion ?? candidateOf(file)?.rates.misaligned ?? { estimate: null, low: null, high: null };
}

/** The checkpoint the headline speaks of: the first; null when nothing was evaluated. */
export function candidateOf(file: VerdictFile): Evaluated | null {
  return file.checkpoints[0] ?? null;
}
