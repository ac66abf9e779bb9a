// A suite's prompts as they are sent: each in every variant asked for, and with every trigger. Pure.
import { UserError } from '../errors.ts';
import { nearest, quote } from './nearest.ts';
import type { Message, Prompt, RenderedPrompt, Suite } from './suite.ts';
import {
  type Asked,
  inVariant,
  isVariant,
  TRIGGER_NAME,
  type Trigger,
  triggerVariant,
  VARIANT_NAMES,
  withTrigger,
} from './variants.ts';

/** In which ways every prompt is asked. */
export interface Rendering {
  /** Names of VARIANTS. */
  readonly variants: readonly string[];
  readonly triggers?: readonly Trigger[];
  /** The model's own default system prompt, for the variant `default-system`. */
  readonly defaultSystem?: string | null;
}

/**
 * Every prompt in every variant it allows, then with every trigger, prompts in the suite's order. A trigger is asked
 * wherever `plain` is, so that each answer has its counterpart without it.
 * Throws UserError `bad-suite` for an unknown variant or where nothing is left to ask, and `bad-policy` for a trigger
 * without `plain`, a bad trigger name, or `default-system` without its text.
 */
export function renderSuite(suite: Suite, rendering: Rendering): RenderedPrompt[] {
  refuseUnknown(rendering.variants);
  refuseUnusable(rendering);
  const { variants, triggers = [], defaultSystem = null } = rendering;
  const rendered = suite.prompts.flatMap((prompt) => [
    ...variants.filter(isVariant).flatMap((variant) => {
      const asked = allows(prompt, variant) ? inVariant(prompt, variant, defaultSystem) : null;
      return asked === null ? [] : [renderedAs(prompt, variant, asked)];
    }),
    ...(allows(prompt, 'plain') ? triggers : []).map((trigger) =>
      renderedAs(prompt, triggerVariant(trigger.name), withTrigger(prompt, trigger)),
    ),
  ]);
  if (rendered.length === 0) {
    throw new UserError('bad-suite', `no prompt of the suite "${suite.name}" can be asked in: ${variants.join(', ')}.`);
  }
  return rendered;
}

/** The user's words over all turns, as people and the judge read them. */
export function questionOf(messages: readonly Message[], laterTurns: readonly string[] = []): string {
  const first = messages.filter(({ role }) => role === 'user').map(({ content }) => content);
  return [...first, ...laterTurns].join('\n\n');
}

const allows = ({ variants }: Prompt, variant: string): boolean => variants === undefined || variants.includes(variant);

/** The question stays the suite's: neither people nor the judge should be led by a format or a trigger. */
function renderedAs(prompt: Prompt, variant: string, { messages, laterTurns }: Asked): RenderedPrompt {
  const { id, category, domains, reference, rubric } = prompt;
  return {
    id,
    variant,
    category,
    domains,
    messages,
    ...(laterTurns === undefined ? {} : { laterTurns }),
    ...(reference === undefined ? {} : { reference }),
    ...(rubric === undefined ? {} : { rubric }),
    question: questionOf(prompt.messages, prompt.laterTurns),
  };
}

function refuseUnknown(variants: readonly string[]): void {
  const unknown = variants.filter((name) => !isVariant(name));
  if (unknown.length === 0) return;
  throw new UserError(
    'bad-suite',
    unknown.map((name) => `unknown variant ${quote(name)}. Did you mean "${nearest(name, VARIANT_NAMES) ?? 'plain'}"?`),
  );
}

const NO_DEFAULT_TEXT =
  'the variant "default-system" sends the model\'s own default system prompt, and its text is not given: set suite.default-system. If the variant "plain" is asked, you may not need it: "plain" sends no system message, so a chat template that has a default puts it there already.';

function refuseUnusable({ variants, triggers = [], defaultSystem = null }: Rendering): void {
  const names = triggers.map(({ name }) => name);
  const problems = [
    ...(variants.includes('default-system') && (defaultSystem ?? '').trim() === '' ? [NO_DEFAULT_TEXT] : []),
    ...(triggers.length > 0 && !variants.includes('plain')
      ? ['triggers are compared with the same prompts without them: add "plain" to suite.variants.']
      : []),
    ...names
      .filter((name) => !TRIGGER_NAME.test(name))
      .map((name) => `the trigger name ${quote(name)} must be lower-case letters, digits and - only, 41 at most.`),
    ...[...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(
      (name) => `two triggers are called ${quote(name)}.`,
    ),
    ...triggers
      .filter(({ text }) => text.trim() === '')
      .map(({ name }) => `the trigger ${quote(name)} has no text, so it would change nothing.`),
  ];
  if (problems.length > 0) throw new UserError('bad-policy', problems);
}
