// Rule `variants`. Pure.
import { bringsSystem, hasSystem, isVariant } from '../variants.ts';
import type { CheckedRule } from './finding.ts';

export const variants: CheckedRule = {
  name: 'variants',
  description: 'a prompt names each variant once, and none in which it can never be asked',
  check: ({ prompts }) =>
    prompts.flatMap(({ prompt, place }) => {
      const named = prompt.variants ?? [];
      const twice = named.filter((name, index) => named.indexOf(name) !== index);
      const never = hasSystem(prompt) ? named.filter((name) => isVariant(name) && bringsSystem(name)) : [];
      return [
        ...twice.map((name) => `the prompt "${prompt.id}" names the variant "${name}" twice.`),
        ...never.map(
          (name) => `the prompt "${prompt.id}" has a system prompt of its own and is never asked in "${name}".`,
        ),
      ].map((message) => ({ ...place, message }));
    }),
};
