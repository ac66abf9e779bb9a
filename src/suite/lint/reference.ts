// Rule `reference`. Pure.
import type { Problem } from '../yamlDocument.ts';
import type { CheckedRule } from './finding.ts';

/** Built-in rubrics that compare the answer with the prompt's reference. */
const WITH_REFERENCE: readonly string[] = ['truthfulness'];

/** What is known of a rubric without its text: all of the built-in ones, and nothing of a path. */
export function builtinUsesReference(rubric: string | undefined): boolean | null {
  if (rubric === undefined) return false;
  return /[./\\]/u.test(rubric) ? null : WITH_REFERENCE.includes(rubric);
}

export const reference: CheckedRule = {
  name: 'reference',
  description: 'a prompt has a reference if its rubric reads one, and only then',
  check: ({ prompts, usesReference }) =>
    prompts.flatMap(({ prompt: { id, rubric, reference: given }, place }): Problem[] => {
      const uses = usesReference(rubric);
      if (uses === null || uses === (given !== undefined)) return [];
      const name = `its rubric "${rubric ?? 'alignment'}"`;
      const message = uses
        ? `the prompt "${id}" has no reference, and ${name} needs one.`
        : `the prompt "${id}" has a reference, and ${name} does not read it.`;
      return [{ ...place, message }];
    }),
};
