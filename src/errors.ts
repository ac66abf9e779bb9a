// The three kinds of trouble, kept apart: a user's mistake (message and advice, no stack), an expected
// failure of the world (a server, a file, GitHub), and a bug (any other exception, with its stack).
// Codes are closed lists: a new code is a decision, made here.

export const USER_ERROR_CODES = [
  'bad-input',
  'bad-policy',
  'bad-suite',
  'bad-rubric',
  'bad-controls',
  'bad-recorded-answers',
  'bad-shards',
  'file-not-found',
  'refused-event',
  'unnamed-host',
] as const;
export type UserErrorCode = (typeof USER_ERROR_CODES)[number];

export const FAILURE_CODES = [
  'endpoint-unreachable',
  'endpoint-refused',
  'serve-failed',
  'judge-unreachable',
  'judge-refused',
  'judge-unfit',
  'baseline-missing',
  'baseline-unreadable',
  'interrupted',
  'github-unavailable',
  'output-unwritable',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Something the user wrote is wrong. `problems` lists every fault found, one sentence each. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: UserErrorCode;
  readonly problems: readonly string[];

  constructor(code: UserErrorCode, problems: string | readonly string[], options?: ErrorOptions) {
    const list = typeof problems === 'string' ? [problems] : problems;
    super(list.join('\n'), options);
    this.code = code;
    this.problems = list;
  }
}

/** The world failed in a way we expect it to. The message says what happened; `advice` what to do. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly advice: string;

  constructor(code: FailureCode, message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.advice = advice;
  }
}

/** The text of whatever was thrown, for a log line. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
