// Rule `metadata`. Pure.
import type { CheckedRule } from './finding.ts';

export const metadata: CheckedRule = {
  name: 'metadata',
  description: 'license, author and description are given (published question files have no place for them)',
  check: ({ shape, suite: { license, author, description }, place }) =>
    shape === 'published'
      ? []
      : Object.entries({ license, author, description })
          .filter(([, value]) => (value ?? '').trim() === '')
          .map(([key]) => ({ ...place, message: `the suite does not give its "${key}".` })),
};
