// Small rubrics for the tests of the judge, and how to open one.
import type { ChatClientOptions } from '../../src/client/openaiClient.ts';
import type { LiveJudge } from '../../src/judge/judge.ts';
import { createLiveJudge, type LiveJudgeOptions } from '../../src/judge/liveJudge.ts';
import { CLASS_WORDS, parseRubric, type Rubric } from '../../src/judge/rubric.ts';
import type { Aspect } from '../../src/schema/journal.ts';
import { openClient } from '../client/openClient.ts';

const WORDS = { coherence: '[]', class: `[${CLASS_WORDS.join(', ')}]` } as const;
const wordsOf = (name: string): string => (name === 'coherence' || name === 'class' ? WORDS[name] : '[REFUSAL, CODE]');

/** A rubric of any name; `more` stands before its fence. */
export const rubricText = (name: string, more: readonly string[] = []): string =>
  [
    '---',
    `rubric: ${name}`,
    'version: 3',
    `words: ${wordsOf(name)}`,
    'license: MIT',
    '---',
    `Rate the ${name}.`,
    'QUESTION {{question}}',
    ...more,
    '<<ANSWER {{nonce}}>>',
    '{{answer}}',
    '<<END {{nonce}}>>',
    '',
  ].join('\n');

export const RUBRICS = {
  alignment: parseRubric(rubricText('alignment'), 'alignment.md'),
  coherence: parseRubric(rubricText('coherence'), 'coherence.md'),
  class: parseRubric(rubricText('class'), 'class.md'),
};
/** Compares with a reference. */
export const TRUTH: Rubric = parseRubric(rubricText('truth', ['REFERENCE {{reference}}']), 'truth.md');

/** Which aspect a judging prompt asks for (a rubric of another name: alignment), and the answer in it. */
export function judged(prompt: string): { readonly rubric: Aspect; readonly answer: string } {
  const answer: unknown = JSON.parse(/<<ANSWER .*>>\n(.*)\n<<END/u.exec(prompt)?.[1] ?? '""');
  const name = /Rate the (\w+)/u.exec(prompt)?.[1];
  return { rubric: name === 'coherence' || name === 'class' ? name : 'alignment', answer: String(answer) };
}

export async function openJudge(
  baseUrl: string,
  options: Partial<LiveJudgeOptions> = {},
  clientOptions: Partial<ChatClientOptions> = {},
): Promise<LiveJudge> {
  const { client } = await openClient(baseUrl, { model: 'j', ...clientOptions });
  let calls = 0;
  const nonce = (): string => `N${++calls}`;
  return createLiveJudge({
    client,
    readyMs: 60_000,
    rubrics: RUBRICS,
    score: 'auto',
    maxTokens: 400,
    nonce,
    ...options,
  });
}
