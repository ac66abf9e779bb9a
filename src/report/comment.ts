// The pull-request comment: Markdown below GitHub's limit, the hidden marker included. Strings to a string; who
// posts it, and under which marker, is not known here.
import { characters, fit } from './ladder.ts';
import { body, type Room } from './markdown/body.ts';
import type { ReportModel } from './model.ts';

/** Characters of a comment (PLATFORM, GitHub's limit), less what the hidden marker may take. */
export const COMMENT_LIMIT = 65_536 - 300;

const ROOM: Room = { slices: 40, prompts: 10, examples: 3 };

/**
 * The comment, in the longest form of the ladder (`full`, no worst prompts, only the slices that stand out, criteria
 * only, headline only) that has at most `most` characters.
 */
export function renderComment(model: ReportModel, most = COMMENT_LIMIT): string {
  return fit((form) => body(model, form, ROOM), most, characters).text;
}
