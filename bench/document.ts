// The part of a document that a benchmark writes. What stands around the markers is written by people. Pure.

/** The text with new content between the markers of this name. Throws where they are not there. */
export function between(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`The document has no ${open} … ${close}.`);
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}

/** A sentence if every bound holds, else a list of those that do not. */
export function boundsSentence(missed: readonly string[], allHold: string): string {
  return missed.length === 0 ? allHold : `Missed:\n\n${missed.map((one) => `* ${one}`).join('\n')}`;
}
