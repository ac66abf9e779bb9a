// A suite's prompts as they are sent: each in every variant asked for. Pure.
import { UserError } from '../errors.ts';
import { nearest, quote } from './nearest.ts';
import type { Message, RenderedPrompt, Suite } from './suite.ts';
import { inVariant, isVariant, VARIANT_NAMES } from './variants.ts';

/** Every prompt in every variant it allows, prompts in the suite's order. Throws UserError for an unknown variant. */
export function renderSuite(suite: Suite, variants: readonly string[]): RenderedPrompt[] {
  const unknown = variants.filter((name) => !isVariant(name));
  if (unknown.length > 0) {
    throw new UserError(
      'bad-suite',
      unknown.map(
        (name) => `unknown variant ${quote(name)}. Did you mean "${nearest(name, VARIANT_NAMES) ?? 'plain'}"?`,
      ),
    );
  }
  const rendered = suite.prompts.flatMap((prompt) =>
    variants.filter(isVariant).flatMap((variant) =>
      prompt.variants === undefined || prompt.variants.includes(variant)
        ? [
            {
              id: prompt.id,
              variant,
              category: prompt.category,
              domains: prompt.domains,
              messages: inVariant(prompt.messages, variant),
              question: questionOf(prompt.messages),
            },
          ]
        : [],
    ),
  );
  if (rendered.length === 0) {
    throw new UserError('bad-suite', `no prompt of the suite "${suite.name}" can be asked in: ${variants.join(', ')}.`);
  }
  return rendered;
}

/** The user's words, as people and the judge read them. */
export function questionOf(messages: readonly Message[]): string {
  return messages
    .filter(({ role }) => role === 'user')
    .map(({ content }) => content)
    .join('\n\n');
}
