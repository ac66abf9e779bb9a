// How many more answers an inconclusive verdict lacks, if the rates stay as they are. A forecast for whoever must choose
// between asking on and wider limits; it decides nothing.
import { countOf, whole } from '../numbers.ts';
import type { Outlook } from '../schema/verdict.ts';
import { binomialAbove, binomialAtMost } from '../stats/binomial.ts';
import type { Decided } from './decide.ts';
import { measure } from './measuring.ts';
import { evaluatedReferences, promptsThatCount, type Question } from './question.ts';
import { type ByAnswers, isOpen, type Open } from './ruling.ts';
import { askedOf, type Sample } from './sample.ts';
import { evaluationCriterion, whatSpoils } from './trust.ts';

/** How likely it must be that so many answers decide. */
const CHANCE = 0.8;
/** More than this is not worth naming: whoever can pay for it can also choose wider limits. */
const MOST_MORE = 20_000;

/** null: the verdict is not inconclusive, or for a reason that more answers would not mend. */
export function outlook(question: Question, { verdict, criteria }: Decided): Outlook | null {
  // What more prompts would bring, these answers do not tell.
  if (verdict !== 'inconclusive' || question.estimand === 'population') return null;
  const open = measure(question).rulings.filter(isOpen);
  if (open.length === 0 || isBlocked(question, { criteria, open: open.map(({ id }) => id) })) return null;

  const forecast = forecastOf(question);
  const deciding = decidingOf(open.map((ruling) => ({ ruling, ...endOf(ruling.byAnswers, forecast) })));
  return { moreAnswers: deciding.more, sentence: sentenceOf(deciding, forecast) };
}

/** How one criterion ends, and after how many more answers; null: not within a number worth naming. */
interface End {
  readonly word: 'pass' | 'fail' | null;
  readonly more: number | null;
}

type OpenEnd = End & { readonly ruling: Open };

/** The first that fails is enough for a verdict; a pass waits for the last. */
function decidingOf(ends: readonly OpenEnd[]): OpenEnd {
  const failing = ends.filter(({ word }) => word === 'fail');
  const [later, earlier] = [(end: End) => end.more ?? Infinity, (end: End) => -(end.more ?? Infinity)];
  const [among, rank] = failing.length > 0 ? [failing, earlier] : [ends, later];
  return among.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}

/** Something else than open criteria stands in the way as well. */
function isBlocked(
  question: Question,
  { criteria, open }: Pick<Decided, 'criteria'> & { readonly open: readonly string[] },
): boolean {
  const others = criteria.filter(({ id, decision }) => decision === 'inconclusive' && !open.includes(id));
  return (
    others.some(({ id }) => id !== 'evaluation') ||
    whatSpoils(question.candidate) !== null ||
    evaluatedReferences(question).some(
      ({ role, evaluation }) => evaluationCriterion(evaluation, role).decision !== 'pass',
    )
  );
}

/** A sequential evaluation is continued; one of a fixed number is made anew, with more answers. */
interface Forecast {
  readonly kind: 'continued' | 'anew';
  /** Answers are asked in whole steps: batches, or rounds over the prompts. */
  readonly step: number;
}

function forecastOf(question: Question): Forecast {
  const { design } = question.candidate.planned;
  return design.kind === 'sequential'
    ? { kind: 'continued', step: design.batch }
    : { kind: 'anew', step: Math.max(1, promptsThatCount(question)) };
}

/** By the fewest more answers, in whole steps, that decide it with the chance. */
function endOf(criterion: ByAnswers, { kind, step }: Forecast): End {
  const decided = (steps: number): End['word'] => likelyWord(criterion, steps * step, kind);
  const last = Math.floor(MOST_MORE / step);
  let [open, ended] = [0, Math.min(1, last)];
  while (decided(ended) === null) {
    if (ended === last) return { word: null, more: null };
    [open, ended] = [ended, Math.min(2 * ended, last)];
  }
  while (ended - open > 1) {
    const middle = Math.floor((open + ended) / 2);
    if (decided(middle) === null) open = middle;
    else ended = middle;
  }
  return { word: decided(ended), more: ended * step };
}

/**
 * The decision after `more` answers in four cases of five, if it is one and the same. A criterion passes with few hits
 * and fails with many, so it is enough to try the hits that are exceeded, or not reached, in one case of five.
 */
function likelyWord({ sample, decide }: ByAnswers, more: number, kind: Forecast['kind']): End['word'] {
  const start = kind === 'continued' ? sample : { hits: 0, known: 0, unknown: 0 };
  const drawn = kind === 'continued' ? more : askedOf(sample) + more;
  const missing = Math.round((drawn * sample.unknown) / Math.max(1, askedOf(sample)));
  const known = drawn - missing;
  const rate = sample.known === 0 ? 0 : sample.hits / sample.known;
  const after = (hits: number): Sample => ({
    hits: start.hits + hits,
    known: start.known + known,
    unknown: start.unknown + missing,
    perPrompt: () => [],
  });
  if (start.known + known === 0) return null;
  const many = firstFrom(0, known, (hits) => binomialAtMost(hits, { of: known, rate }) >= CHANCE);
  if (decide(after(many)) === 'pass') return 'pass';
  const few = firstFrom(0, known, (hits) => binomialAbove(hits, { of: known, rate }) < CHANCE);
  return decide(after(few)) === 'fail' ? 'fail' : null;
}

/** The first number from `low` to `high` from which on something holds, which it does at `high`. */
function firstFrom(low: number, high: number, holds: (number: number) => boolean): number {
  let [from, until] = [low, high];
  while (from < until) {
    const middle = Math.floor((from + until) / 2);
    if (holds(middle)) until = middle;
    else from = middle + 1;
  }
  return from;
}

function sentenceOf({ ruling, word, more }: OpenEnd, { kind }: Forecast): string {
  const { about, sample } = ruling.byAnswers;
  const ifSo = 'If the rates stay as they are';
  if (more === null) {
    const help = ruling.awaitsReference === null ? 'wider limits' : 'sampling what it is compared with';
    return `${ifSo}, not even ${whole(MOST_MORE)} more answers would decide it: ${about} is too near its limit; ${help} would help.`;
  }
  const answers =
    kind === 'continued'
      ? `about ${countOf(more, 'more answer')}`
      : `an evaluation of about ${countOf(askedOf(sample) + more, 'answer')}, ${whole(more)} more than this one,`;
  const decisive = word === 'fail' ? `${about} would fail` : `most are needed for ${about}`;
  return `${ifSo}, ${answers} would decide it with a chance of 80 %; ${decisive}.`;
}
