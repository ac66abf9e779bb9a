// The pull request's own copy of a file that was read from the base, as a unified diff for the report. The result
// is text of a pull request: it goes through untrusted.ts like any other. Pure.
import { createTwoFilesPatch } from 'diff';

export const DIFF_LINES = 200;
/** Beyond these a diff costs more than it tells, and its author chooses the cost. */
const MOST_CHARACTERS = 1_000_000;
const MOST_EDITS = 1_000;

/** Unified diff from the base's text to the head's (null: no such file), at most 200 lines; '' when they are equal. */
export function headDiff(path: string, baseText: string | null, headText: string | null): string {
  if (baseText === headText) return '';
  const [from, to] = [baseText ?? '', headText ?? ''];
  if (from.length > MOST_CHARACTERS || to.length > MOST_CHARACTERS) return tooMuch(path);
  const patch = createTwoFilesPatch(
    baseText === null ? '/dev/null' : `a/${path}`,
    headText === null ? '/dev/null' : `b/${path}`,
    from,
    to,
    undefined,
    undefined,
    {
      context: 3,
      maxEditLength: MOST_EDITS,
      headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
    },
  );
  if (patch === undefined) return tooMuch(path);
  const lines = patch.replace(/\n$/u, '').split('\n');
  const left = lines.length - DIFF_LINES;
  return left > 0 ? [...lines.slice(0, DIFF_LINES), `… ${left} more lines`].join('\n') : lines.join('\n');
}

function tooMuch(path: string): string {
  return `${path} differs too much to be shown as a diff.`;
}
