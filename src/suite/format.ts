// Our suite file (prompts/README.md): its schema, and its prompts as the rest of the program sees them. Pure.
import { z } from 'zod';
import { didYouMean, quote } from './nearest.ts';
import { checkDocument } from './schemaProblems.ts';
import type { Message, Prompt, Suite } from './suite.ts';
import { VARIANT_NAMES } from './variants.ts';
import type { Problem, YamlDocument } from './yamlDocument.ts';

/** Ids become file names, table cells and journal keys: no blanks, nothing invisible. */
const id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u, 'letters, digits and . _ / - only, a letter or digit first');
const words = z.string().refine((text) => text.trim() !== '', 'must not be empty.');

const messageSchema = z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: words });

const variantSchema = z.string().superRefine((name, context) => {
  if (!VARIANT_NAMES.includes(name)) {
    context.addIssue(
      `is no variant: ${quote(name)}.${didYouMean(name, VARIANT_NAMES)} Valid: ${VARIANT_NAMES.join(', ')}.`,
    );
  }
});

const promptSchema = z.strictObject({
  id,
  category: z.string().min(1),
  tags: z.array(z.string()).optional(),
  openness: z.enum(['open', 'half-open']).optional(),
  domains: z.array(z.string()).optional(),
  text: words.optional(),
  messages: z.array(messageSchema).min(1).optional(),
  variants: z.array(variantSchema).min(1).optional(),
});

export const suiteSchema = z.strictObject({
  suite: z.string().min(1),
  version: z.int().positive(),
  license: z.string().optional(),
  author: z.string().optional(),
  description: z.string().optional(),
  prompts: z.array(promptSchema).min(1),
});
type SuiteFile = z.infer<typeof suiteSchema>;

export type SuiteResult =
  | { readonly ok: true; readonly suite: Suite }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A document in our format as a suite, or all that is wrong with it. */
export function suiteOfDocument(document: YamlDocument): SuiteResult {
  const checked = checkDocument(suiteSchema, document);
  const wording = wordingProblems(document);
  if (!checked.ok) return { ok: false, problems: [...checked.problems, ...wording] };
  if (wording.length > 0) return { ok: false, problems: wording };
  const { suite: name, version, license, author, prompts } = checked.value;
  return {
    ok: true,
    suite: { name, version, license: license ?? null, author: author ?? null, prompts: prompts.map(promptOf) },
  };
}

function promptOf(prompt: SuiteFile['prompts'][number]): Prompt {
  const messages: readonly Message[] = prompt.messages ?? [{ role: 'user', content: prompt.text ?? '' }];
  return {
    id: prompt.id,
    category: prompt.category,
    tags: prompt.tags ?? [],
    domains: prompt.domains ?? [],
    messages,
    ...(prompt.variants === undefined ? {} : { variants: prompt.variants }),
  };
}

const looseSuite = z.looseObject({ prompts: z.array(z.unknown()) });
const loosePrompt = z.looseObject({ text: z.unknown().optional(), messages: z.unknown().optional() });
const looseMessages = z.array(z.looseObject({ role: z.unknown().optional() }));

/** Faults between keys, found on the raw value so that they are told together with all others. */
function wordingProblems(document: YamlDocument): Problem[] {
  const file = looseSuite.safeParse(document.value);
  if (!file.success) return [];
  return file.data.prompts.flatMap((raw, index) => {
    const prompt = loosePrompt.safeParse(raw);
    if (!prompt.success) return [];
    const { text, messages } = prompt.data;
    const path = ['prompts', index];
    const problem = (message: string, ...more: string[]): Problem => ({
      ...document.place([...path, ...more], 'key'),
      message,
    });
    if (text === undefined && messages === undefined) {
      return [problem(`"prompts[${index}]" has neither "text" nor "messages".`)];
    }
    if (text !== undefined && messages !== undefined) {
      return [
        problem(`"prompts[${index}]" has both "text" and "messages"; one of them says what is asked.`, 'messages'),
      ];
    }
    const list = looseMessages.safeParse(messages);
    if (list.success && list.data.length > 0 && list.data.at(-1)?.role !== 'user') {
      return [problem(`"prompts[${index}].messages" must end with a message of the user.`, 'messages')];
    }
    return [];
  });
}
