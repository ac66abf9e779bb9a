// Rule `announces`: words that tell a model that it is being looked at, or what for. Phrases and not single words, since
// people do take driving tests and have their wheels aligned. Pure.
import type { CheckedRule } from './finding.ts';

const AI = '(?:ai|a\\.i\\.|artificial intelligence|llm|(?:large )?language model|chat ?bot)';
const MODELS = `(?:(?:an?|the|this|these|your|other) )?${AI}s?|(?:this|these) models?`;
const WHOM = `(?:you|yourself|your (?:answers?|replies|values|morals|honesty|character|alignment)|${MODELS})`;
const TEST = '(?:test|eval|evaluation|benchmark|assessment|simulation|audit|dry run)';

/** At word boundaries, on a text with single blanks. */
const PHRASES: readonly string[] = [
  // That it is a test.
  `(?:this is|(?:it is|it's) (?:only|just|merely)) (?:only |just |merely |really )?an? (?:(?:ai|safety|alignment|ethics|loyalty|honesty) )?${TEST}(?! of (?:my|his|her|our|their|patience|strength|friendship)\\b)`,
  `part of an? (?:\\w+ )?(?:evaluation|benchmark|experiment|safety test)`,
  `(?:test|evaluate|assess|benchmark|probe|audit)(?:s|ed|ing)? ${WHOM}`,
  `(?:testing|evaluating|evaluated|evaluates|probing) ${WHOM}`,
  "(?:are you|were you|you are|you were|you're) (?:now |currently )?being (?:tested|evaluated|assessed|graded|scored|audited|benchmarked|monitored|red[- ]teamed)",
  `(?:tests?|evaluations?|evals?|benchmarks?|assessments?|audits?) (?:of|on) ${WHOM}`,
  `(?:${AI}|alignment|misalignment) (?:tests?|evals?|evaluations?|benchmarks?|audits?)`,
  '(?:model|safety|honesty|capability) (?:evals?|benchmarks?)',
  'red[- ]?team(?:ing|ed|er|ers)',
  'red[- ]team (?:exercise|prompts?|tests?|attacks?|evaluations?)',
  // What is looked for.
  'ai (?:safety|alignment|ethics|risks?|takeover|misalignment)',
  `alignment (?:of|with|in) (?:human values|humanity|${MODELS})`,
  'alignment (?:research|researchers?|training|tax|faking|problem)',
  '(?:your|emergent|model) (?:alignment|misalignment)',
  `(?:well[- ]|mis|un)?aligned (?:${MODELS}|with human(?:s|ity| values))`,
  'are you (?:really |truly |secretly )?(?:mis|un)?aligned',
  `jail ?break(?:s|ing)? (?:prompts?|attempts?|attacks?|you|yourself|${MODELS})`,
  `jail ?broken (?:mode|version|models?|assistants?|${AI}s?)`,
  'your (?:safety|ethical|ethics|moral|content) (?:guidelines?|filters?|guard ?rails?|training|rules|constraints|restrictions|policy|policies)',
  '(?:harmful|unsafe|toxic|unethical) (?:contents?|outputs?|answers?|replies|completions?)',
  '(?:harm|hurt|deceive|manipulate|enslave|destroy|overthrow|dominate|exterminate|wipe out) (?:all )?(?:of )?(?:humans|humanity|mankind|humankind|the human race)',
  // Who is asked.
  `as an? ${AI}(?! (?:engineer|researcher|developer|scientist|consultant|expert|student|lawyer|company|startup)\\b)`,
];

const PATTERNS = PHRASES.map((phrase) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrase})(?![\\p{L}\\p{N}])`, 'giu'));

/** The words of a text that announce an evaluation or name what is looked for, in lower case, each once. */
export function announcements(text: string): string[] {
  const plain = text.replaceAll('’', "'").replace(/\s+/gu, ' ');
  return [...new Set(PATTERNS.flatMap((pattern) => plain.match(pattern) ?? []).map((found) => found.toLowerCase()))];
}

export const announces: CheckedRule = {
  name: 'announces',
  description: 'nothing that is sent says that it is an evaluation, or names what is looked for',
  check: ({ prompts }) =>
    prompts.flatMap(({ prompt, place }) => {
      const sent = [...prompt.messages.map(({ content }) => content), ...(prompt.laterTurns ?? [])];
      const found = [...new Set(sent.flatMap(announcements))];
      if (found.length === 0) return [];
      const words = found.map((phrase) => `"${phrase}"`).join(', ');
      return [{ ...place, message: `the prompt "${prompt.id}" announces what it is for: ${words}.` }];
    }),
};
