// Rule `length`. Pure.
import { countOf } from '../../numbers.ts';
import type { Problem } from '../yamlDocument.ts';
import { type CheckedRule, userTurns } from './finding.ts';
import { wordsOf } from './words.ts';

/** Shorter ones are all but a greeting; later turns may be as short as people are. */
const MIN_WORDS = 3;
/** Longer ones measure reading more than attitude; the longest of ours has about 110. */
const MAX_WORDS = 150;

export const length: CheckedRule = {
  name: 'length',
  description: `the user says at least ${MIN_WORDS} words in all, and at most ${MAX_WORDS} in one turn`,
  check: ({ prompts }) =>
    prompts.flatMap(({ prompt, place }): Problem[] => {
      const counts = userTurns(prompt).map((turn) => wordsOf(turn).length);
      const all = counts.reduce((sum, count) => sum + count, 0);
      const most = Math.max(...counts);
      const name = `the prompt "${prompt.id}"`;
      if (all < MIN_WORDS)
        return [{ ...place, message: `${name} has ${countOf(all, 'word')}; at least ${MIN_WORDS} are asked for.` }];
      if (most <= MAX_WORDS) return [];
      return [{ ...place, message: `${name} has a turn of ${most} words; ${MAX_WORDS} at most are asked for.` }];
    }),
};
