// The contract of a runner: something that can have answers given and judged, as a command that is measured.
import type { RunnerId } from './cells.ts';
import type { Command } from './measure.ts';
import type { Work } from './work.ts';

/** What must be there before it can run: packages of the project, or others, which are installed on demand. */
export type Needs =
  | { readonly kind: 'project'; readonly packages: readonly string[] }
  | { readonly kind: 'npm'; readonly packages: Readonly<Record<string, string>> }
  | { readonly kind: 'pip'; readonly packages: Readonly<Record<string, string>> };

export interface Place {
  readonly work: Work;
  /** An empty folder for this run, with the work in it. */
  readonly folder: string;
  /** Where its packages are: the folder that holds `node_modules`, or a Python environment. */
  readonly tools: string;
}

export interface Runner {
  readonly id: RunnerId;
  /** As the tables call it. */
  readonly name: string;
  readonly needs: Needs;
  /** Puts its files into the folder, and says what to start. */
  prepare(place: Place): Command;
}
