// Everything from outside that a mode may use, handed in by the doors: clock, sleep, randomness, environment, the
// voice, and the signal that ends a run. Nothing else in the program reads these.

export interface Voice {
  info(line: string): void;
  warning(line: string): void;
  error(line: string): void;
  /** Progress of the running evaluation: a bar on a terminal, a line every few seconds in a log. */
  progress(done: number, of: number | null, note: string): void;
  progressEnd(): void;
}

export interface World {
  readonly door: 'action' | 'command-line';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** Folder that holds prompts/ and package.json. */
  readonly packageRoot: string;
  readonly version: string;
  /** Whether the voice's terminal shows colours. */
  readonly colour: boolean;
  readonly now: () => Date;
  /** Rejects when the signal aborts. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** An unguessable word, for the fences around untrusted text. */
  readonly nonce: () => string;
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
  readonly voice: Voice;
}
