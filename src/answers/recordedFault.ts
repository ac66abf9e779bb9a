// What is wrong with a file of recorded answers, and where. One place, so that all messages look alike.
import { UserError } from '../errors.ts';

export interface Where {
  readonly path: string;
  /** In a table that is no text, the row. */
  readonly line?: number;
  /** The column's name, as the file has it, or its number where no name is known. */
  readonly column?: string | number;
}

/** `line 7`; of a table that is no text `row 7`. */
export const placeIn = (path: string, number: number): string =>
  `${/\.parquet$/iu.test(path) ? 'row' : 'line'} ${number}`;

/** `a.csv, line 7, column "aligned": message` as the UserError to throw. */
export function recordedFault({ path, line, column }: Where, message: string, cause?: unknown): UserError {
  const place = [
    path,
    ...(line === undefined ? [] : [placeIn(path, line)]),
    ...(column === undefined ? [] : [typeof column === 'number' ? `column ${column}` : `column "${column}"`]),
  ];
  return new UserError('bad-recorded-answers', `${place.join(', ')}: ${message}`, { cause });
}
