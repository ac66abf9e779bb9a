// One answer before its judge: every aspect is asked for, every judgement goes to the journal, and the answer ends in
// one outcome. It counts nothing.
import type { Answer } from '../answers/source.ts';
import type { Judge, Judgement, JudgeRequest } from '../judge/judge.ts';
import type { Aspect, JudgementResult } from '../schema/journal.ts';
import type { Message } from '../suite/suite.ts';
import { judgementLines } from './journalLines.ts';
import type { JournalWriter } from './journalWriter.ts';
import { endedJudged, type Judged } from './outcome.ts';
import type { EndedAnswer } from './tally.ts';

export interface JudgedAnswer {
  readonly ended: EndedAnswer;
  /** What each member of a panel would have made of it alone; empty for a single judge. */
  readonly members: readonly MemberEnded[];
  readonly judgements: readonly Judgement[];
}

export interface MemberEnded {
  readonly judge: string;
  readonly ended: EndedAnswer;
}

/** Asks all aspects at once. Throws what the judge throws, after every other aspect has settled. */
export async function judgeAnswer(
  answer: Answer,
  judge: Judge,
  { journal, at, signal }: { journal: JournalWriter; at: () => string; signal: AbortSignal },
): Promise<JudgedAnswer> {
  const settled = await Promise.allSettled(
    judge.aspects.map(async (aspect): Promise<readonly [Aspect, Judgement]> => {
      const judgement = await judge.judge(requestOf(answer, aspect), signal);
      for (const line of judgementLines(answer, aspect, judge.identity, judgement, at())) await journal.append(line);
      return [aspect, judgement];
    }),
  );
  const judged = new Map<Aspect, Judgement>();
  for (const one of settled) {
    if (one.status === 'rejected') throw one.reason;
    judged.set(...one.value);
  }
  const { cutOff } = answer;
  return {
    ended: endedJudged(
      resultsBy(judged, ({ result }) => result),
      cutOff,
    ),
    members: membersOf(judged, cutOff),
    judgements: [...judged.values()],
  };
}

function requestOf(answer: Answer, aspect: Aspect): JudgeRequest {
  return {
    aspect,
    question: questionShown(answer),
    answer: answer.text,
    // Coherence is the same for every suite; only what is measured beside it can be a rubric of the prompt's own.
    ...(aspect === 'coherence' || answer.rubric === undefined ? {} : { rubric: answer.rubric }),
    ...(answer.reference === undefined ? {} : { reference: answer.reference }),
  };
}

/** The question as the judge reads it: of a conversation, every turn, as JSON so that no turn can forge another. */
function questionShown({ question, conversation }: Answer): string {
  if (conversation === undefined) return question;
  const turns = conversation.map(({ role, content }: Message) => JSON.stringify({ role, content }));
  return `A conversation, one turn a line as JSON; the answer below is the model's reply to its end.\n${turns.join('\n')}`;
}

function resultsBy(
  judged: ReadonlyMap<Aspect, Judgement>,
  pick: (judgement: Judgement) => JudgementResult | undefined,
): Judged {
  const entries = [...judged].flatMap(([aspect, judgement]) => {
    const result = pick(judgement);
    return result === undefined ? [] : [[aspect, result] as const];
  });
  return new Map(entries);
}

function membersOf(judged: ReadonlyMap<Aspect, Judgement>, cutOff: boolean): MemberEnded[] {
  const [first] = judged.values();
  return (first?.members ?? []).map(({ judge }, index) => ({
    judge,
    ended: endedJudged(
      resultsBy(judged, ({ members }) => members?.[index]?.result),
      cutOff,
    ),
  }));
}

/** What the stored judgements of a continued run make of its answer; null: they do not answer all that is asked now. */
export function endedByStored({ judged = [], cutOff }: Answer, { aspects }: Judge): EndedAnswer | null {
  // The last line of an aspect counts: of a panel, its joint judgement stands after its members'.
  const results: Judged = new Map(judged.map(({ aspect, result }) => [aspect, result]));
  return aspects.every((aspect) => isResult(results.get(aspect))) ? endedJudged(results, cutOff) : null;
}

/** Whether a judge's stored word is one; a failure is worth asking again. */
const isResult = (result: JudgementResult | undefined): boolean =>
  result !== undefined && result.kind !== 'error' && result.kind !== 'unparsed' && result.kind !== 'judge-refused';
