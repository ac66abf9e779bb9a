// Recorded answers read whole, as the program reads them.
import { type RecordedOptions, type RecordedSource, recordedSource } from '../../src/answers/recorded.ts';
import type { Answer } from '../../src/answers/source.ts';
import { DEFAULT_COLUMNS } from '../../src/config/defaults.ts';
import { UserError } from '../../src/errors.ts';
import { oneByOne } from './oneByOne.ts';

export function sourceOf(path: string | readonly string[], options: Partial<RecordedOptions> = {}): RecordedSource {
  const paths = typeof path === 'string' ? [path] : path;
  return recordedSource({ paths, columns: DEFAULT_COLUMNS, judgedBy: null, checkpoint: 'tuned', ...options });
}

interface Collected {
  readonly answers: Answer[];
  readonly fault: UserError | null;
}

/** What could be read, and what ended it. */
export async function collect(source: RecordedSource): Promise<Collected> {
  const answers: Answer[] = [];
  try {
    for await (const answer of source.answers(oneByOne([]), new AbortController().signal)) answers.push(answer);
  } catch (thrown) {
    if (thrown instanceof UserError) return { answers, fault: thrown };
    throw thrown;
  }
  return { answers, fault: null };
}

/** All of them; throws what is wrong with the file. */
export async function answersOf(
  path: string | readonly string[],
  options: Partial<RecordedOptions> = {},
): Promise<Answer[]> {
  const { answers, fault } = await collect(sourceOf(path, options));
  if (fault) throw fault;
  return answers;
}
