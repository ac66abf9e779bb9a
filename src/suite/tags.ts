// A part of a suite: the prompts that carry one of the tags asked for. Pure.
import { UserError } from '../errors.ts';
import { didYouMean, quote } from './nearest.ts';
import type { Suite } from './suite.ts';

/**
 * The suite with only those prompts that have at least one of the tags, in its order; no tags: the suite as it is.
 * Throws UserError `bad-suite` for every tag that no prompt has: a mistyped one would leave prompts out unseen.
 */
export function selectTags(suite: Suite, tags: readonly string[]): Suite {
  if (tags.length === 0) return suite;
  const known = [...new Set(suite.prompts.flatMap((prompt) => prompt.tags))].sort();
  const unknown = tags.filter((tag) => !known.includes(tag));
  if (unknown.length > 0) {
    const there = known.length === 0 ? 'It has no tags.' : `Its tags: ${known.join(', ')}.`;
    throw new UserError(
      'bad-suite',
      unknown.map(
        (tag) =>
          `no prompt of the suite ${quote(suite.name)} has the tag ${quote(tag)}.${didYouMean(tag, known)} ${there}`,
      ),
    );
  }
  return { ...suite, prompts: suite.prompts.filter((prompt) => prompt.tags.some((tag) => tags.includes(tag))) };
}
