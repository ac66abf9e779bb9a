// Faults between the keys of a prompt that say what is asked: text, turns, messages, system. Found on the raw value, so
// that they are told together with all other faults of the file. Pure.
import { z } from 'zod';
import type { Problem, YamlDocument } from './yamlDocument.ts';

const looseSuite = z.looseObject({ prompts: z.array(z.unknown()) });
const loosePrompt = z.looseObject({
  system: z.unknown().optional(),
  text: z.unknown().optional(),
  turns: z.unknown().optional(),
  messages: z.unknown().optional(),
});
const looseMessages = z.array(z.looseObject({ role: z.unknown().optional() }));

/** The keys that say what the user says: one of them. */
const ASKING = ['text', 'turns', 'messages'] as const;

/** Every fault, at its key. */
export function wordingProblems(document: YamlDocument): Problem[] {
  const file = looseSuite.safeParse(document.value);
  if (!file.success) return [];
  return file.data.prompts.flatMap((raw, index) => {
    const prompt = loosePrompt.safeParse(raw);
    if (!prompt.success) return [];
    const name = `prompts[${index}]`;
    return faultsOf(prompt.data, name).map(({ key, message }) => ({
      ...document.place(['prompts', index, ...(key === null ? [] : [key])], 'key'),
      message,
    }));
  });
}

interface Fault {
  /** null: the prompt as a whole. */
  readonly key: string | null;
  readonly message: string;
}

function faultsOf(prompt: z.infer<typeof loosePrompt>, name: string): Fault[] {
  const [first, second] = ASKING.filter((key) => prompt[key] !== undefined);
  if (first === undefined) return [{ key: null, message: `"${name}" has no "text", "turns" or "messages".` }];
  if (second !== undefined) {
    return [{ key: second, message: `"${name}" has both "${first}" and "${second}"; one of them says what is asked.` }];
  }
  if (first !== 'messages') return [];
  const list = looseMessages.safeParse(prompt.messages);
  return [
    ...(prompt.system === undefined
      ? []
      : [{ key: 'system', message: `"${name}" has both "system" and "messages"; make it the first message.` }]),
    ...(list.success && list.data.length > 0 && list.data.at(-1)?.role !== 'user'
      ? [{ key: 'messages', message: `"${name}.messages" must end with a message of the user.` }]
      : []),
  ];
}
