// Rule `ids`. Pure.
import type { CheckedRule } from './finding.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export const ids: CheckedRule = {
  name: 'ids',
  description: 'an id is a slug (lower-case letters and digits, joined by single -) and stands once',
  check: ({ shape, prompts, duplicates }) => [
    ...duplicates,
    // Published ids have a form of their own.
    ...(shape === 'published' ? [] : prompts)
      .filter(({ prompt }) => !SLUG.test(prompt.id))
      .map(({ prompt, place }) => ({ ...place, message: `the id "${prompt.id}" is no lower-case slug.` })),
  ],
};
