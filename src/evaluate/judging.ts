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

export interface Judging {
  /** What is known already: it is not asked again. */
  readonly known: ReadonlyMap<Aspect, Judgement>;
  readonly journal: JournalWriter;
  readonly at: () => string;
  readonly signal: AbortSignal;
}

/** Asks all other aspects at once. Throws what the judge throws, after every other aspect has settled. */
export async function judgeAnswer(
  answer: Answer,
  judge: Judge,
  { known, journal, at, signal }: Judging,
): Promise<JudgedAnswer> {
  const settled = await Promise.allSettled(
    judge.aspects.map(async (aspect): Promise<readonly [Aspect, Judgement]> => {
      const kept = known.get(aspect);
      if (kept !== undefined) return [aspect, kept];
      const judgement = await judge.judge(requestOf(answer, aspect), signal);
      await journal.append(...judgementLines(answer, aspect, judge.identity, judgement, at()));
      return [aspect, judgement];
    }),
  );
  const judged = new Map<Aspect, Judgement>();
  for (const one of settled) {
    if (one.status === 'rejected') throw one.reason;
    judged.set(...one.value);
  }
  return judgedAs(judged, answer.cutOff);
}

/** What the judgements of all aspects make of an answer. */
export function judgedAs(judged: ReadonlyMap<Aspect, Judgement>, cutOff: boolean): JudgedAnswer {
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
  const results = new Map<Aspect, JudgementResult>();
  for (const [aspect, judgement] of judged) {
    const result = pick(judgement);
    if (result !== undefined) results.set(aspect, result);
  }
  return results;
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
