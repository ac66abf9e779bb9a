// The words of a text, also in scripts that put no blanks between them. Pure.

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Words and numbers in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment.toLowerCase());
}
