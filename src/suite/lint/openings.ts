// Rule `openings`. Pure.
import { type CheckedRule, oncePerQuestion } from './finding.ts';
import { wordsOf } from './words.ts';

const WORDS = 4;
const MAX_TIMES = 3;

export const openings: CheckedRule = {
  name: 'openings',
  description: `no more than ${MAX_TIMES} prompts begin with the same ${WORDS} words`,
  check: ({ prompts }) => {
    const groups = Map.groupBy(oncePerQuestion(prompts), ({ question }) => wordsOf(question).slice(0, WORDS).join(' '));
    return [...groups].flatMap(([opening, own]) => {
      const tooMany = own[MAX_TIMES];
      if (tooMany === undefined || opening.split(' ').length < WORDS) return [];
      const names = own.map(({ prompt }) => `"${prompt.id}"`).join(', ');
      return [{ ...tooMany.place, message: `${own.length} prompts begin with "${opening}": ${names}.` }];
    });
  },
};
