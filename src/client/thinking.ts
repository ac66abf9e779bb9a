// Takes a model's thinking out of its text: what is judged is the answer, never the deliberation before it. Pure.

const OPENING = /^\s*<(think|thinking)>/iu;
const ANY_OPENING = /<(?:think|thinking)>/iu;
const ANY_CLOSING = /<\/(?:think|thinking)>/iu;

/** The text after any number of leading `<think>` blocks; '' when one of them is never closed. */
function withoutLeadingBlocks(text: string): string {
  const opening = OPENING.exec(text);
  if (opening === null) return text;
  const inside = text.slice(opening[0].length);
  const closing = new RegExp(`</${opening[1] ?? 'think'}>`, 'iu').exec(inside);
  return closing === null ? '' : withoutLeadingBlocks(inside.slice(closing.index + closing[0].length));
}

/**
 * The text without its thinking: leading `<think>` or `<thinking>` blocks, and whatever stands before a closing tag
 * that was never opened (chat templates that write the opening tag themselves). Text without thinking is unchanged.
 */
export function stripThinking(text: string): string {
  const rest = withoutLeadingBlocks(text);
  const closing = ANY_CLOSING.exec(rest);
  const isLone = closing !== null && !ANY_OPENING.test(rest.slice(0, closing.index));
  const answer = isLone ? withoutLeadingBlocks(rest.slice(closing.index + closing[0].length)) : rest;
  return answer === text ? text : answer.trimStart();
}
