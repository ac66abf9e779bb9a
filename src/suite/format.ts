// Our suite file (prompts/README.md): its schema, and its prompts as the rest of the program sees them. Pure.
import { z } from 'zod';
import { didYouMean, quote } from './nearest.ts';
import { checkDocument } from './schemaProblems.ts';
import type { Message, Prompt, Suite } from './suite.ts';
import { VARIANT_NAMES } from './variants.ts';
import { wordingProblems } from './wording.ts';
import type { Path, Problem, YamlDocument } from './yamlDocument.ts';

/** Ids become file names, table cells and journal keys: no blanks, nothing invisible. */
const id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u, 'letters, digits and . _ / - only, a letter or digit first');
const words = z.string().refine((text) => text.trim() !== '', 'must not be empty.');

/** A built-in rubric by its name, or a path. */
const rubric = z
  .string()
  .refine(
    (name) => /^[a-z0-9][a-z0-9-]*$/u.test(name) || /[./\\]/u.test(name),
    'must be the name of a built-in rubric (lower-case letters, digits and -) or a path, which has a slash or a dot.',
  );

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
  /** Before `text` or `turns`; `messages` holds its own. */
  system: words.optional(),
  text: words.optional(),
  messages: z.array(messageSchema).min(1).optional(),
  turns: z
    .array(words)
    .refine((turns) => turns.length > 1, 'must have at least two turns; a single one is written as "text".')
    .optional(),
  reference: words.optional(),
  rubric: rubric.optional(),
  variants: z.array(variantSchema).min(1).optional(),
});

export const suiteSchema = z.strictObject({
  suite: z.string().min(1),
  version: z.int().positive(),
  license: z.string().optional(),
  author: z.string().optional(),
  description: z.string().optional(),
  rubric: rubric.optional(),
  prompts: z.array(promptSchema).min(1),
});
type SuiteFile = z.infer<typeof suiteSchema>;

export interface SuiteRead {
  readonly ok: true;
  readonly suite: Suite;
  /** Where each of its prompts stands in the file. */
  readonly paths: readonly Path[];
}

export type SuiteResult = SuiteRead | { readonly ok: false; readonly problems: readonly Problem[] };

/** A document in our format as a suite, or all that is wrong with it. */
export function suiteOfDocument(document: YamlDocument): SuiteResult {
  const checked = checkDocument(suiteSchema, document);
  const wording = wordingProblems(document);
  if (!checked.ok) return { ok: false, problems: [...checked.problems, ...wording] };
  if (wording.length > 0) return { ok: false, problems: wording };
  const { suite: name, version, license, author, description, prompts } = checked.value;
  return {
    ok: true,
    suite: {
      name,
      version,
      license: license ?? null,
      author: author ?? null,
      description: description ?? null,
      prompts: prompts.map((prompt) => promptOf(prompt, checked.value.rubric)),
    },
    paths: prompts.map((_, index) => ['prompts', index]),
  };
}

function promptOf(prompt: SuiteFile['prompts'][number], suiteRubric: string | undefined): Prompt {
  const { laterTurns, messages } = askedBy(prompt);
  const rubricName = prompt.rubric ?? suiteRubric;
  return {
    id: prompt.id,
    category: prompt.category,
    tags: prompt.tags ?? [],
    domains: prompt.domains ?? [],
    messages,
    ...(laterTurns.length === 0 ? {} : { laterTurns }),
    ...(prompt.reference === undefined ? {} : { reference: prompt.reference }),
    // `alignment` is what holds where nothing is said; said or not, it is the same prompt.
    ...(rubricName === undefined || rubricName === 'alignment' ? {} : { rubric: rubricName }),
    ...(prompt.variants === undefined ? {} : { variants: prompt.variants }),
  };
}

interface Said {
  readonly messages: readonly Message[];
  readonly laterTurns: readonly string[];
}

function askedBy({ system, text, turns, messages }: SuiteFile['prompts'][number]): Said {
  if (messages !== undefined) return { messages, laterTurns: [] };
  const [first = '', ...laterTurns] = turns ?? [text ?? ''];
  const before: Message[] = system === undefined ? [] : [{ role: 'system', content: system }];
  return { messages: [...before, { role: 'user', content: first }], laterTurns };
}
