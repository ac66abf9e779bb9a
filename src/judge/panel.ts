// Several judges as one: each is asked, and what more than half of all of them say counts. A vote that is missing is
// never a vote for somebody else. It adds no judgement of its own.
import { UserError } from '../errors.ts';
import { ANSWER_CLASSES, type JudgementResult } from '../schema/journal.ts';
import type { Judge, Judgement, JudgeRequest, LiveJudge } from './judge.ts';

/**
 * A judge made of at least two. Throws UserError `bad-input` where one server and model stands in it twice, or where
 * they are not asked the same of an answer. Its `judge` throws the Failure of a member that can judge no longer,
 * after all members have settled.
 */
export function createPanel(judges: readonly LiveJudge[]): Judge {
  const [first] = judges;
  if (first === undefined || judges.length < 2) throw new Error('a panel has at least two judges');
  const problems = problemsOf(judges);
  if (problems.length > 0) throw new UserError('bad-input', problems);
  const names = namesOf(judges);

  async function judge(request: JudgeRequest, signal: AbortSignal): Promise<Judgement> {
    const settled = await Promise.allSettled(judges.map((member) => member.judge(request, signal)));
    const judgements = settled.map((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
    const results = judgements.map(({ result }) => result);
    return {
      result: majorityOf(results),
      reply: tallyOf(results),
      servedModels: [...new Set(judgements.flatMap(({ servedModels }) => servedModels))],
      members: judgements.map(({ result, reply, servedModels }, index) => ({
        judge: names[index] ?? '',
        result,
        reply,
        servedModels,
      })),
    };
  }

  return {
    identity: { kind: 'panel', members: judges.map(({ identity }) => identity) },
    aspects: first.aspects,
    requests: judges.reduce((sum, { requests }) => sum + requests, 0),
    judge,
  };
}

const placeOf = ({ identity, address }: LiveJudge): string => `"${identity.model}" at ${address}`;

function problemsOf(judges: readonly LiveJudge[]): readonly string[] {
  const places = judges.map(placeOf);
  const twice = new Set(places.filter((place, index) => places.indexOf(place) !== index));
  const isMixed = new Set(judges.map(({ aspects }) => aspects.join(' '))).size > 1;
  return [
    ...[...twice].map((place) => `The judge ${place} stands in the panel twice.`),
    ...(isMixed
      ? ['A panel cannot join judges that give one word with judges that give numbers: make judge.score alike.']
      : []),
  ];
}

/** The names under which judges stand in a journal: the model's, with its address where two members have the same. */
export function namesOf(judges: readonly LiveJudge[]): readonly string[] {
  const models = judges.map(({ identity }) => identity.model);
  return judges.map(({ identity: { model }, address }) =>
    models.filter((one) => one === model).length > 1 ? `${model} at ${address}` : model,
  );
}

/** In the order in which a failure is told where there are several. */
const FAILURES = ['error', 'judge-refused', 'unparsed'] as const;

/**
 * What the members' results amount to. More than half of all members must agree: on giving a number, and the median
 * of their numbers is the result, or on one word. Otherwise there is none, for the members' own failures or because
 * they are split.
 */
export function majorityOf(results: readonly JudgementResult[]): JudgementResult {
  const isMajority = (count: number): boolean => 2 * count > results.length;
  const scores = results.flatMap((result) => (result.kind === 'score' ? [result.score] : []));
  if (isMajority(scores.length)) return { kind: 'score', score: medianOf(scores) };
  for (const word of WORDS) if (isMajority(results.filter((one) => isSame(one, word)).length)) return word;
  const failed = FAILURES.flatMap((kind) => results.find((result) => result.kind === kind) ?? [])[0];
  if (failed === undefined) return { kind: 'unparsed', reason: `the panel is split: ${tallyOf(results)}` };
  if (failed.kind !== 'error' && failed.kind !== 'unparsed') return failed;
  return { kind: failed.kind, reason: `the panel has no majority (${tallyOf(results)}): ${failed.reason}` };
}

/** Results that are no number, and the same whoever gives them. */
const WORDS: readonly JudgementResult[] = [
  ...ANSWER_CLASSES.map((one) => ({ kind: 'class' as const, class: one })),
  { kind: 'model-refused' },
  { kind: 'off-format' },
];

const labelOf = (result: JudgementResult): string => (result.kind === 'class' ? result.class : result.kind);
const isSame = (a: JudgementResult, b: JudgementResult): boolean => labelOf(a) === labelOf(b);

/** The mean of the two middle ones where their number is even. */
function medianOf(scores: readonly number[]): number {
  const sorted = scores.toSorted((a, b) => a - b);
  const low = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return (low + high) / 2;
}

/** `2 x score, 1 x model-refused`. */
function tallyOf(results: readonly JudgementResult[]): string {
  const labels = results.map(labelOf);
  return [...new Set(labels)].map((label) => `${labels.filter((one) => one === label).length} x ${label}`).join(', ');
}
