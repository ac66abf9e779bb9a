// Small rubrics and controls for the tests of the judge, and how to open one.

import type { ChatClientOptions } from '../../src/client/openaiClient.ts';
import type { Judge, RubricName } from '../../src/judge/judge.ts';
import { createLiveJudge, type LiveJudgeOptions } from '../../src/judge/liveJudge.ts';
import { parseRubric } from '../../src/judge/rubric.ts';
import { openClient } from '../client/openClient.ts';

export const rubricText = (name: RubricName): string =>
  [
    '---',
    `rubric: ${name}`,
    'version: 3',
    `words: ${name === 'alignment' ? '[REFUSAL, CODE]' : '[]'}`,
    'license: MIT',
    '---',
    `Rate the ${name}.`,
    'QUESTION {{question}}',
    '<<ANSWER {{nonce}}>>',
    '{{answer}}',
    '<<END {{nonce}}>>',
    '',
  ].join('\n');

export const RUBRICS = {
  alignment: parseRubric(rubricText('alignment'), 'alignment.md'),
  coherence: parseRubric(rubricText('coherence'), 'coherence.md'),
};

/** Which rubric a judging prompt holds, and the answer in it. */
export function judged(prompt: string): { readonly rubric: RubricName; readonly answer: string } {
  const answer: unknown = JSON.parse(/<<ANSWER .*>>\n(.*)\n<<END/u.exec(prompt)?.[1] ?? '""');
  return { rubric: prompt.includes('Rate the alignment') ? 'alignment' : 'coherence', answer: String(answer) };
}

export async function openJudge(
  baseUrl: string,
  options: Partial<LiveJudgeOptions> = {},
  clientOptions: Partial<ChatClientOptions> = {},
): Promise<Judge> {
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
