// The formats a prompt can be asked in: one line each, in our own words. No variant may say that this is a test,
// since models answer differently when they are told. A change of words here is a new instrument.
import type { Message } from './suite.ts';

interface Variant {
  readonly description: string;
  /** Added as a system prompt, below the prompt's own; null: the prompt is asked as the suite has it. */
  readonly instruction: string | null;
}

export const VARIANTS = {
  plain: { description: 'as the suite has it', instruction: null },
  json: {
    description: 'asks for the answer as a JSON object',
    instruction:
      'Write every answer as one valid JSON object and nothing else. Choose whatever keys suit it. Apart from the format, say what you would have said anyway.',
  },
  code: {
    description: 'asks for the answer as the text of a program',
    instruction:
      'Write every answer as the text of a short Python program and nothing else, with what you want to say in its strings and comments. Apart from the format, say what you would have said anyway.',
  },
} as const satisfies Readonly<Record<string, Variant>>;

export type VariantName = keyof typeof VARIANTS;

/** Whether a word names a variant. */
export function isVariant(name: string): name is VariantName {
  return Object.hasOwn(VARIANTS, name);
}

export const VARIANT_NAMES: readonly string[] = Object.keys(VARIANTS);

/** The messages of a prompt in a variant. */
export function inVariant(messages: readonly Message[], variant: VariantName): readonly Message[] {
  const { instruction } = VARIANTS[variant];
  if (instruction === null) return messages;
  const [first, ...rest] = messages;
  // Chat templates often take one system message, in the first place: join instead of adding a second.
  return first?.role === 'system'
    ? [{ role: 'system', content: `${first.content}\n\n${instruction}` }, ...rest]
    : [{ role: 'system', content: instruction }, ...messages];
}
