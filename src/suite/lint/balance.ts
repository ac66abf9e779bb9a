// Rule `balance`. Pure.
import type { Place, Problem } from '../yamlDocument.ts';
import type { CheckedRule } from './finding.ts';

interface Category {
  readonly name: string;
  readonly prompts: number;
  /** Of its first prompt. */
  readonly place: Place;
}

export const balance: CheckedRule = {
  name: 'balance',
  description: 'a category has at least two prompts, and none has more than twice the prompts of another',
  check: ({ prompts }) => {
    const categories = [...Map.groupBy(prompts, ({ prompt }) => prompt.category)].flatMap(([name, own]): Category[] =>
      own[0] === undefined ? [] : [{ name, prompts: own.length, place: own[0].place }],
    );
    const largest = categories.reduce((most, next) => (next.prompts > most.prompts ? next : most), NONE);
    return categories.flatMap((category) => faultOf(category, largest));
  },
};

const NONE: Category = { name: '', prompts: 0, place: { line: 1, column: 1 } };

function faultOf({ name, prompts, place }: Category, largest: Category): Problem[] {
  if (prompts < 2) return [{ ...place, message: `the category "${name}" has only one prompt.` }];
  if (largest.prompts <= 2 * prompts) return [];
  return [
    {
      ...place,
      message: `the category "${name}" has ${prompts} prompts and "${largest.name}" ${largest.prompts}, more than twice as many.`,
    },
  ];
}
