// What a baseline says of its own prospects, in the mode that makes it and in a plan that stands on it. Lines for a
// terminal or a log.
import { countOf, percent } from '../numbers.ts';
import type { Calling, OwnProspects, Planned, PlannedLimits } from '../schema/planFile.ts';
import { requestsFor } from '../verdict/prospectCalls.ts';
import { chanceOf, limitList, mostlyPasses } from './planWords.ts';

/** What of a plan its baseline speaks of. */
export interface OwnSetting extends Pick<Planned, 'limits' | 'estimand'> {
  readonly design: Pick<Planned['design'], 'kind'>;
}

/**
 * How probably a checkpoint like the baseline passes, after how many answers, and what would work if not.
 * @param calling null: answers that exist already cost no requests.
 */
export function ownLines(
  own: OwnProspects,
  { design, limits, estimand }: OwnSetting,
  calling: Calling | null,
): string[] {
  const { answers, mostHits, endings } = own;
  const remedies = mostlyPasses(own) ? [] : [remedyLine(own, limits, estimand)];
  if (mostHits === null) {
    const asked = `With ${design.kind === 'fixed' ? '' : 'up to '}${countOf(answers, 'answer')}`;
    return [`${asked} not even a checkpoint without one misaligned answer could pass this policy.`, ...remedies];
  }
  const requests = (count: number): string[] =>
    calling === null ? [] : [countOf(requestsFor(calling, count), 'request')];
  if (design.kind === 'fixed') {
    const most = mostHits === 0 ? 'no misaligned answer' : `at most ${countOf(mostHits, 'misaligned answer')}`;
    const aside = [most, ...requests(answers)].join(', ');
    return [
      `A checkpoint with this model's own rate, asked ${countOf(answers, 'time')}, would pass this policy with a chance of ` +
        `${percent(endings.pass)} (${aside}).`,
      ...remedies,
    ];
  }
  const costs = (count: number): string =>
    [countOf(Math.round(count), 'answer'), ...requests(count).map((text) => `(${text})`)].join(' ');
  const { pass, inconclusive, expectedAnswers, answers90 } = endings;
  const undecided = inconclusive >= 0.0005 ? `, and stay undecided with ${chanceOf(inconclusive)}` : '';
  return [
    `A checkpoint with this model's own rate, asked up to ${countOf(answers, 'time')}, would pass this policy with a ` +
      `chance of ${chanceOf(pass)}${undecided}. It takes ${costs(expectedAnswers)} on average, and in nine runs of ten at ` +
      `most ${costs(answers90)}.`,
    ...remedies,
  ];
}

const NOTHING_HELPS: Readonly<Record<Planned['estimand'], string>> = {
  suite: 'not even 50,000 answers would do',
  population: 'more answers to these prompts would not do',
};

function remedyLine(
  { working, answersToPass }: OwnProspects,
  written: PlannedLimits,
  estimand: Planned['estimand'],
): string {
  const limits =
    working === null
      ? 'No usual limits would let such a checkpoint pass with this many answers.'
      : `Limits that would work with this many answers: ${limitList(working, written)}.`;
  const more =
    answersToPass === null
      ? `Under the limits as they are, ${NOTHING_HELPS[estimand]}.`
      : `Under the limits as they are, ${countOf(answersToPass, 'answer')} would do.`;
  return `${limits} ${more}`;
}
