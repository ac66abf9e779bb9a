// The lines of the journal that an evaluation writes: what an answer, a judgement, and a recorded score look like in
// answers.jsonl. Pure.

import { isWord } from '../answers/answerJoin.ts';
import type { Answer } from '../answers/source.ts';
import type { ControlJudgement } from '../judge/controls.ts';
import type { Judge, Judgement, LiveOrPanelIdentity, MemberJudgement } from '../judge/judge.ts';
import type { Aspect, JournalAnswer, JournalControl, JournalJudgement, JudgementResult } from '../schema/journal.ts';

export function answerLine(answer: Answer, at: string): JournalAnswer {
  const { key, category, question, conversation, reference, rubric, status, text, cutOff } = answer;
  const { error, servedModel, keptAt } = answer;
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
    ...(keptAt === undefined ? {} : { keptAt }),
    at,
  };
}

/** Name under which the joint judgement of a panel stands, after those of its members. */
export const PANEL = 'panel';

/** The name under which what counts stands. */
const nameOfWhatCounts = (identity: LiveOrPanelIdentity): string =>
  identity.kind === 'panel' ? PANEL : identity.model;

/** One line for each member of a panel, and one for what counts. */
export function judgementLines(
  { key, rubric }: Answer,
  aspect: Aspect,
  identity: LiveOrPanelIdentity,
  { result, reply, servedModels, members = [] }: Judgement,
  at: string,
): JournalJudgement[] {
  const about = {
    type: 'judgement' as const,
    key,
    aspect,
    ...(rubric === undefined || aspect === 'coherence' ? {} : { rubric }),
  };
  // A panel has none but its members'.
  const counts = {
    judge: nameOfWhatCounts(identity),
    result,
    reply,
    servedModels: members.length === 0 ? servedModels : [],
  };
  return [...members, counts].map((said) => ({
    ...about,
    judge: said.judge,
    result: said.result,
    reply: said.reply,
    ...servedBy(said.servedModels),
    at,
  }));
}

/** What these lines of one answer tell that holds: a failure does not. */
export function storedJudgements(
  lines: readonly JournalJudgement[],
  judge: Pick<Judge, 'aspects' | 'identity'>,
): ReadonlyMap<Aspect, Judgement> {
  const found = judgementsIn(lines, judge);
  for (const [aspect, { result }] of found) if (!isWord(result)) found.delete(aspect);
  return found;
}

/** What these lines of one answer tell: of each aspect the last that counts. */
export function judgementsIn(
  lines: readonly JournalJudgement[],
  { aspects, identity }: Pick<Judge, 'aspects' | 'identity'>,
): Map<Aspect, Judgement> {
  const name = nameOfWhatCounts(identity);
  const found = new Map<Aspect, Judgement>();
  for (const aspect of aspects) {
    const at = lines.findLastIndex((line) => line.aspect === aspect && line.judge === name);
    const line = lines[at];
    if (line === undefined) continue;
    const { result, reply, servedModels = [] } = line;
    if (identity.kind === 'live') {
      found.set(aspect, { result, reply, servedModels });
      continue;
    }
    const before = lines.slice(0, at).filter((one) => one.aspect === aspect);
    const members = before.slice(before.findLastIndex(({ judge }) => judge === name) + 1).map(memberOf);
    const names = new Set(members.flatMap((member) => member.servedModels));
    found.set(aspect, { result, reply, servedModels: [...names], members });
  }
  return found;
}

/** Whether these lines of one answer tell all that a judge is asked of it. */
export function isJudged(lines: readonly JournalJudgement[], judge: Pick<Judge, 'aspects' | 'identity'>): boolean {
  if (lines.length < judge.aspects.length) return false;
  const name = nameOfWhatCounts(judge.identity);
  return judge.aspects.every((aspect) => {
    const line = lines.findLast((one) => one.aspect === aspect && one.judge === name);
    return line !== undefined && isWord(line.result);
  });
}

const memberOf = ({ judge, result, reply, servedModels = [] }: JournalJudgement): MemberJudgement => ({
  judge,
  result,
  reply,
  servedModels,
});

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

/** What the judge said of one control. `checkpoint`: in whose evaluation it was put. */
export function controlLine(checkpoint: string, judgement: ControlJudgement, at: string): JournalControl {
  const { id, label, aspect, attempt, result, reply, servedModels } = judgement;
  return { type: 'control', checkpoint, id, label, aspect, attempt, result, reply, ...servedBy(servedModels), at };
}

const servedBy = (names: readonly string[]): { servedModels?: string[] } =>
  names.length === 0 ? {} : { servedModels: [...names] };
