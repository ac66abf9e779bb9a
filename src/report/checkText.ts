// The texts of a check run: a title, a summary that says what was decided, and the evidence behind it. Strings to
// strings; the conclusion and the request are src/github's.
import { headline } from './headline.ts';
import { bytes, type Form, fit } from './ladder.ts';
import { background, closing, evidence, opening, paragraphs, type Room } from './markdown/body.ts';
import type { ReportModel } from './model.ts';

/** Characters of a check run's title. */
export const CHECK_TITLE_LIMIT = 255;
/** Of its summary and of its text, each (PLATFORM); counted in bytes to be on the safe side. */
export const CHECK_TEXT_LIMIT = 65_535;

const ROOM: Room = { slices: 40, prompts: 20, examples: 3 };

export interface CheckText {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

/** Title, summary and text of the check run; summary and text each have at most `most` bytes. */
export function renderCheck(model: ReportModel, most = CHECK_TEXT_LIMIT): CheckText {
  const title = headline(model.file);
  const summary = (form: Form): string => paragraphs(opening(model, form), closing(model, 'full'));
  const text = (form: Form): string => paragraphs(evidence(model, form, ROOM), background(model, form));
  return {
    title: title.length > CHECK_TITLE_LIMIT ? `${title.slice(0, CHECK_TITLE_LIMIT - 1)}…` : title,
    summary: fit(summary, most, bytes).text,
    text: fit(text, most, bytes).text,
  };
}
