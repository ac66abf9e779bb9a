// The step summary: the comment's Markdown with more rows, far enough below the size at which GitHub drops it.
import { bytes, fit } from './ladder.ts';
import { body, type Room } from './markdown/body.ts';
import type { ReportModel } from './model.ts';

/** Bytes. The documented limit is 1 MiB; summaries just below it have been dropped silently (PLATFORM). */
export const SUMMARY_LIMIT = 900_000;

const ROOM: Room = { slices: 400, prompts: 100, examples: 10 };

/** The summary, in the longest form of the ladder that has at most `most` bytes. */
export function renderSummary(model: ReportModel, most = SUMMARY_LIMIT): string {
  return fit((form) => body(model, form, ROOM), most, bytes).text;
}
