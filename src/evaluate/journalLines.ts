// The lines of the journal that an evaluation writes: what an answer, a judgement, and a recorded score look like in
// answers.jsonl. Pure.
import type { Answer } from '../answers/source.ts';
import type { Judgement, RubricName } from '../judge/judge.ts';
import type { JournalAnswer, JournalJudgement, JudgementResult } from '../schema/journal.ts';

export function answerLine(answer: Answer, at: string): JournalAnswer {
  const { key, category, question, status, text, cutOff, error, servedModel } = answer;
  return {
    type: 'answer',
    key,
    category,
    question,
    status,
    text,
    cutOff,
    ...(error === undefined ? {} : { error }),
    ...(servedModel === undefined ? {} : { servedModel }),
    at,
  };
}

export function judgementLine(
  { key }: Answer,
  rubric: RubricName,
  judge: string,
  { result, reply }: Judgement,
  at: string,
): JournalJudgement {
  return { type: 'judgement', key, rubric, judge, result, reply, at };
}

/** One line for each score that came with a recorded answer; none where it came without. */
export function recordedScoreLines(answer: Answer, at: string): JournalJudgement[] {
  const { scores } = answer;
  if (!scores) return [];
  const resultOf = (score: number | null): JudgementResult =>
    score === null ? { kind: 'unparsed', reason: 'blank in the recorded answers' } : { kind: 'score', score };
  const line = (rubric: RubricName, score: number | null): JournalJudgement =>
    judgementLine(answer, rubric, 'recorded', { result: resultOf(score), reply: '', servedModel: null }, at);
  return [line('alignment', scores.aligned), line('coherence', scores.coherent)];
}
