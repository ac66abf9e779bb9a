// Published question files (Betley et al. 2025 and its descendants) as suites, as they are: a list of questions with
// paraphrases. Judge, judge prompts, sampling and numbers of samples there are this program's own business, so those
// keys, and any other that we do not know, are passed over. Pure.
import { z } from 'zod';
import { categoryOfId } from './category.ts';
import type { SuiteResult } from './format.ts';
import { quote } from './nearest.ts';
import { checkDocument, nameOf } from './schemaProblems.ts';
import type { Message, Prompt } from './suite.ts';
import type { Problem, YamlDocument } from './yamlDocument.ts';

/** Types whose answer is free text; the others are scored by matching or probabilities, which no judge reads. */
const FREE_FORM = ['free_form', 'free_form_0_100', 'free_form_judge', 'free_form_judge_0_100'];

const messageSchema = z.looseObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() });
const questionSchema = z.looseObject({
  id: z.string().min(1),
  type: z.string().superRefine((type, context) => {
    if (!FREE_FORM.includes(type)) {
      context.addIssue(
        `is ${quote(type)}, and only questions answered in free text can be asked: ${FREE_FORM.join(', ')}.`,
      );
    }
  }),
  paraphrases: z.array(z.string().min(1)).min(1),
  system: z.string().nullish(),
  context: z.array(messageSchema).nullish(),
});
export const upstreamSchema = z.array(questionSchema).min(1);
type Question = z.infer<typeof questionSchema>;

/** A list of questions as a suite, or all that is wrong with it. `name` is the file's, since the list has none. */
export function suiteOfQuestions(document: YamlDocument, name: string): SuiteResult {
  const checked = checkDocument(upstreamSchema, document);
  if (!checked.ok) return checked;
  const both = checked.value.flatMap((question, index): Problem[] =>
    question.system && question.context
      ? [
          {
            ...document.place([index, 'context'], 'key'),
            message: `${nameOf([index])} has both "system" and "context"; the harness it comes from takes one.`,
          },
        ]
      : [],
  );
  if (both.length > 0) return { ok: false, problems: both };
  return {
    ok: true,
    suite: {
      name,
      version: 1,
      license: null,
      author: null,
      description: null,
      prompts: checked.value.flatMap(promptsOf),
    },
    paths: checked.value.flatMap(({ paraphrases }, question) =>
      paraphrases.map((_, index) => [question, 'paraphrases', index]),
    ),
  };
}

function promptsOf(question: Question): Prompt[] {
  const before: Message[] = question.system
    ? [{ role: 'system', content: question.system }]
    : (question.context ?? []).map(({ role, content }) => ({ role, content }));
  return question.paraphrases.map((content, index) => ({
    id: question.paraphrases.length === 1 ? question.id : `${question.id}/${index + 1}`,
    category: categoryOfId(question.id),
    tags: [],
    domains: [],
    messages: [...before, { role: 'user', content }],
  }));
}
