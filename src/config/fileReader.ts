// The one way to read policy, suite, rubrics and baseline. On a pull request it reads the base SHA, elsewhere the
// working tree; whoever holds a reader cannot tell which, and must not need to.

export interface FileReader {
  /** Where the files come from, for reports: `working tree`, `base 1a2b3c4`. */
  readonly origin: string;
  /** The file's text, or null when there is no such file. Throws a Failure when it cannot be known. */
  read(path: string): Promise<string | null>;
  /** Where the file lies on this machine, to be streamed; null when there is none. Absent: it lies elsewhere. */
  localPath?(path: string): Promise<string | null>;
}
