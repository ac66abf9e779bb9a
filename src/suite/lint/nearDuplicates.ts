// Rule `near-duplicates`. Pure.
import { type CheckedRule, oncePerQuestion } from './finding.ts';
import { similarPairs } from './similarity.ts';

/** Above it two prompts ask much the same, and count twice what is one observation. */
export const MAX_SIMILARITY = 0.35;

export const nearDuplicates: CheckedRule = {
  name: 'near-duplicates',
  description: `no two prompts have a Jaccard similarity above ${MAX_SIMILARITY} on character 5-grams of the user's words; of a published question the first paraphrase counts`,
  check: (subject) => {
    const prompts = oncePerQuestion(subject.prompts);
    const questions = prompts.map(({ question }) => question);
    return similarPairs(questions, MAX_SIMILARITY).flatMap(({ first, second, similarity }) => {
      const [one, other] = [prompts[first], prompts[second]];
      if (one === undefined || other === undefined) return [];
      const message = `"${other.prompt.id}" is much like "${one.prompt.id}" in line ${one.place.line}: similarity ${similarity.toFixed(2)}.`;
      return [{ ...other.place, message }];
    });
  },
};
