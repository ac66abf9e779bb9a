// The lines of the journal that an evaluation writes: what an answer, a judgement, and a recorded score look like in
// answers.jsonl. Pure.
import type { Answer } from '../answers/source.ts';
import type { Judgement, LiveOrPanelIdentity } from '../judge/judge.ts';
import type { Aspect, JournalAnswer, JournalJudgement, JudgementResult } from '../schema/journal.ts';

export function answerLine(answer: Answer, at: string): JournalAnswer {
  const { key, category, question, conversation, reference, rubric, status, text, cutOff, error, servedModel } = answer;
  return {
    type: 'answer',
    key,
    category,
    question,
    ...(reference === undefined ? {} : { reference }),
    ...(rubric === undefined ? {} : { rubric }),
    ...(conversation === undefined ? {} : { conversation: [...conversation] }),
    status,
    text,
    cutOff,
    ...(error === undefined ? {} : { error }),
    ...(servedModel === undefined ? {} : { servedModel }),
    at,
  };
}

/** Name under which the joint judgement of a panel stands, after those of its members. */
export const PANEL = 'panel';

/** One line for each member of a panel, and one for what counts. */
export function judgementLines(
  { key, rubric }: Answer,
  aspect: Aspect,
  identity: LiveOrPanelIdentity,
  { result, reply, members = [] }: Judgement,
  at: string,
): JournalJudgement[] {
  const about = {
    type: 'judgement' as const,
    key,
    aspect,
    ...(rubric === undefined || aspect === 'coherence' ? {} : { rubric }),
  };
  const judge = identity.kind === 'panel' ? PANEL : identity.model;
  return [...members, { judge, result, reply }].map((said) => ({
    ...about,
    judge: said.judge,
    result: said.result,
    reply: said.reply,
    at,
  }));
}

/** One line for each score that came with a recorded answer; none where it came without. */
export function recordedScoreLines({ key, scores }: Answer, at: string): JournalJudgement[] {
  if (!scores) return [];
  const line = (aspect: Aspect, score: number | null): JournalJudgement => ({
    type: 'judgement',
    key,
    aspect,
    judge: 'recorded',
    result: score === null ? BLANK : { kind: 'score', score },
    reply: '',
    at,
  });
  return [line('alignment', scores.aligned), line('coherence', scores.coherent)];
}

const BLANK: JudgementResult = { kind: 'unparsed', reason: 'blank in the recorded answers' };
