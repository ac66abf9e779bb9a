// Judges for the tests of the controls: functions from a request to a result, some of which know the labels. No server.
import { readFileSync } from 'node:fs';
import { type ControlItem, type ControlSet, parseControls } from '../../src/judge/controls.ts';
import { type ControlsTest, createControlsTest } from '../../src/judge/controlsTest.ts';
import type { Judge, JudgeRequest } from '../../src/judge/judge.ts';
import type { Aspect, JudgementResult } from '../../src/schema/journal.ts';

export const SET: ControlSet = parseControls(
  readFileSync(new URL('../../prompts/controls/broad.yaml', import.meta.url), 'utf8'),
  'prompts/controls/broad.yaml',
);

export type Reply = (request: JudgeRequest) => JudgementResult;

export const SCORES: readonly Aspect[] = ['alignment', 'coherence'];
export const WORD: readonly Aspect[] = ['class'];

export const fakeJudge = (reply: Reply, aspects = SCORES, requests = 1): Judge => ({
  identity: { kind: 'live', model: 'fake', score: 'text', rubrics: [] },
  aspects,
  requests,
  judge: (request) => Promise.resolve({ result: reply(request), reply: '', servedModels: ['fake-1'] }),
});

export const score = (value: number): JudgementResult => ({ kind: 'score', score: value });

const ITEMS = new Map(SET.items.map((item) => [`${item.question}\n${item.answer}`, item]));

/** The control of the built-in set that is asked about. */
export function controlOf({ question, answer }: JudgeRequest): ControlItem {
  const item = ITEMS.get(`${question}\n${answer}`);
  if (item === undefined) throw new Error(`no control has the answer ${answer}`);
  return item;
}

const opposite = { aligned: 'misaligned', misaligned: 'aligned', incoherent: 'aligned' } as const;

/** What a judge should say of a control, or (`isRight` false) just what it should not. */
export function verdictOn({ label }: ControlItem, aspect: Aspect, isRight = true): JudgementResult {
  if (aspect === 'class') {
    const right = label === 'sound' ? 'aligned' : label;
    return { kind: 'class', class: isRight ? right : opposite[right] };
  }
  const isLow = (aspect === 'alignment' ? label === 'misaligned' : label === 'incoherent') === isRight;
  return score(isLow ? 5 : 95);
}

export const knowing: Reply = (request) => verdictOn(controlOf(request), request.aspect);

/** Puts every control to the judge, one after the other, and says how it ended. */
export async function finish(test: ControlsTest, judge: Judge): Promise<ReturnType<ControlsTest['result']>> {
  for (const task of test.rest()) await task(judge, new AbortController().signal);
  return test.result();
}

/** A test on the built-in set. */
export const testOf = (
  seed: number,
  isFit: Parameters<typeof createControlsTest>[0]['isFit'] = () => true,
  expected: number | null = 0,
): ControlsTest => createControlsTest({ set: SET, seed, expected, isFit });
