// A line of a report before it is known where it will stand: our own words, and text from outside marked as such.
// Each renderer turns it into its own language; text from outside passes src/untrusted.ts on the way.
import { forLog, forMarkdownInline, forMarkdownText } from '../untrusted.ts';

/** Text from outside: a name, an id, a path. */
export interface Outside {
  readonly outside: string;
  /** Where it may be longer than a name: a command. */
  readonly codePoints?: number;
}

/** A sentence from outside, or one that quotes something from outside. */
export interface Said {
  readonly said: string;
}

export type Line = readonly (string | Outside | Said)[];

export interface Fact {
  readonly label: string;
  readonly line: Line;
}

export const outside = (text: string): Outside => ({ outside: text });
/** Something to be typed, whole. */
export const toType = (text: string): Outside => ({ outside: text, codePoints: 4000 });
export const said = (text: string): Said => ({ said: text });

/** Names as one line: `a`, `b` and 3 more. */
export function outsideList(names: readonly string[], most = 8): Line {
  const shown = names.slice(0, most).flatMap((name, index) => (index === 0 ? [outside(name)] : [', ', outside(name)]));
  return names.length > most ? [...shown, ` and ${names.length - most} more`] : shown;
}

/** For Markdown; our own words are written in Markdown already. */
export function lineToMarkdown(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'said' in piece ? forMarkdownText(piece.said, { codePoints: 400 }) : forMarkdownInline(piece.outside);
    })
    .join('');
}

/** For a terminal or a log. */
export function lineToLog(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'said' in piece ? forLog(piece.said) : forLog(piece.outside, { codePoints: piece.codePoints ?? 80 });
    })
    .join('');
}
