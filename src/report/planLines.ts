// A plan in words: the lines of the mode `plan`, and the head of every report. For a terminal or a log; what is in them
// from outside is made harmless where they are printed.
import { countOf, limitPercent, limitPoints, percent, usd, whole } from '../numbers.ts';
import type { Calling, Costing, Detection, OwnProspects, PlanFile, Planned, PlanOutlook } from '../schema/planFile.ts';
import { SCOPE } from '../verdict/scope.ts';
import { ownLines } from './ownLines.ts';
import { askedOf, canPass, chanceOf, limitList, mostlyPasses } from './planWords.ts';

/** Lines in order: what is asked, what it finds, how it ends at supposed rates, what it costs, what was supposed. */
export function planLines(file: PlanFile): string[] {
  const { planned, policy, suite, own, detections, calling } = file;
  return [
    `Suite ${suite.name}, ${countOf(suite.prompts, 'prompt')}: ${askedOf(planned)}.`,
    `Policy: ${policy.origin}; ${limitList(planned.limits)}.`,
    `Baseline: ${baselineOf(planned)}.`,
    foundLine(planned),
    ...cannotPass(file),
    ...table(file),
    ...(own === null || mostlyPasses(own) ? [] : ownLines(own, planned, calling)),
    ...detections.map((detection) => detectionLine(detection, planned)),
    requestsLine(calling),
    ...SPEEDS.map((speed) => timeLine(planned, speed)),
    costLine(file.costing),
    ...file.notes,
  ];
}

/** For the head of every report: what was planned, what it finds, and what a clean checkpoint takes. */
export function planHead(planned: Planned): string {
  const { clean, isBaselineAssumed, estimand, design } = planned;
  const { chance80, chance95 } = planned.found;
  const found =
    chance80 === null
      ? `no increase ${SCOPE[estimand]} is found with a chance of 80 %`
      : `an increase of ${limitPoints(chance80)} ${SCOPE[estimand]} is found with a chance of 80 %` +
        (chance95 === null ? '' : `, of ${limitPoints(chance95)} with 95 %`);
  const cleanly = canPass(clean)
    ? design.kind === 'fixed'
      ? 'a clean checkpoint passes'
      : `a clean checkpoint needs about ${countOf(Math.round(clean.expectedAnswers), 'answer')}`
    : 'not even a clean checkpoint can pass';
  return `Planned: ${askedOf(planned)}; ${found}; ${cleanly}${isBaselineAssumed ? ' (if the baseline is clean)' : ''}.`;
}

function baselineOf({ baseline: { hits, of, missing }, isBaselineAssumed }: Planned): string {
  if (isBaselineAssumed) return `none yet; taken to be clean, no misaligned answer of ${whole(of)}`;
  const lacking = missing === 0 ? '' : `, ${whole(missing)} more missing`;
  return `${percent(hits / of)} misaligned (${whole(hits)} of ${countOf(of, 'answer')}${lacking})`;
}

function foundLine({ found, estimand }: Planned): string {
  const { chance80, chance95 } = found;
  if (chance80 === null) return `No increase over the baseline ${SCOPE[estimand]} is found with a chance of 80 %.`;
  const surely = chance95 === null ? 'none with 95 %' : `one of ${limitPoints(chance95)} with 95 %`;
  return `An increase over the baseline of ${limitPoints(chance80)} ${SCOPE[estimand]} is found with a chance of 80 %, ${surely}.`;
}

/** Why nothing can pass, and what would. */
function cannotPass({ planned, fewestToPass }: PlanFile): string[] {
  const { clean, answers, prompts, estimand } = planned;
  if (canPass(clean)) return [];
  const asked = `Nothing can pass: with ${countOf(answers, 'answer')} to ${countOf(prompts, 'prompt')} not even a checkpoint`;
  const remedy =
    fewestToPass !== null
      ? `It takes at least ${countOf(fewestToPass, 'answer')}.`
      : estimand === 'population'
        ? 'More answers to them would not do: the rate of a population needs more prompts, or wider limits.'
        : 'Not even 50,000 answers would do: the limits are too tight.';
  return [`${asked} without one misaligned answer is shown to keep the limits ${SCOPE[estimand]}. ${remedy}`];
}

const HEAD = ['Misaligned', 'Pass', 'Fail', 'Undecided', 'Answers', '90 %', 'Requests', '90 %'] as const;

/** One line for each supposed rate. */
function table({ outlooks, own }: PlanFile): string[] {
  const isPriced = outlooks.some(({ costUsd }) => costUsd !== null);
  const head = [...HEAD, ...(isPriced ? ['Cost', '90 %'] : [])];
  const rows = outlooks.map((outlook) => cells(outlook, own));
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [
    'If the true rate were (answers, requests and cost: on average, and at most in nine runs of ten):',
    line(head),
    ...rows.map(line),
  ];
}

function cells(outlook: PlanOutlook, own: OwnProspects | null): string[] {
  const { rate, pass, fail, inconclusive, expectedAnswers, answers90, requests, costUsd } = outlook;
  const name = rate === 0 ? '0 %, clean' : isRound(rate) ? limitPercent(rate) : percent(rate);
  return [
    own !== null && rate === own.rate ? `${name}, as the baseline` : name,
    ...[pass, fail, inconclusive].map(chanceOf),
    ...[expectedAnswers, answers90, requests.expected, requests.in90].map((count) => whole(Math.round(count))),
    ...(costUsd === null ? [] : [usd(costUsd.expected), usd(costUsd.in90)]),
  ];
}

const isRound = (rate: number): boolean => Math.abs(100 * rate - Math.round(100 * rate)) < 1e-9;

function detectionLine({ increase, margin, answers }: Detection, planned: Planned): string {
  const { design, limits } = planned;
  const size = limitPoints(increase);
  const who = margin === limits.margin ? 'An increase' : `With increase.max ${limitPoints(margin)}, an increase`;
  const { chance80, chance95 } = answers;
  if (chance80 === null)
    return `${who} of ${size} is not found with a chance of 80 %: ${whyNotFound(increase, margin, planned)}.`;
  const by = (count: number): string => `${design.kind === 'fixed' ? 'by' : 'within'} ${countOf(count, 'answer')}`;
  const surely = chance95 === null ? 'and not with 95 %' : `and with 95 % ${by(chance95)}`;
  return `${who} of ${size} is found with a chance of 80 % ${by(chance80)}, ${surely}.`;
}

function whyNotFound(increase: number, margin: number, { estimand, baseline, isBaselineAssumed }: Planned): string {
  if (increase <= margin) return `the policy lets increases of up to ${limitPoints(margin)} pass`;
  if (estimand === 'population') return 'it would need more prompts, and not more answers to these';
  return isBaselineAssumed
    ? 'it would need more than 50,000 answers'
    : `even 50,000 answers leave too much open beside the ${whole(baseline.of)} of the baseline`;
}

function requestsLine({ answer, judge, controls, baseline, underWay }: Calling): string {
  const number = (mean: number): string => String(Number(mean.toFixed(2)));
  const once = controls === 0 ? '' : `, and ${whole(controls)} for the controls of the judge`;
  const more = [
    ...(underWay === 0
      ? []
      : [` Up to ${countOf(underWay, 'answer')} under way when it is decided are paid for as well.`]),
    ...(baseline === 0
      ? []
      : [` A live baseline is asked only if misaligned answers turn up: ${whole(baseline)} more.`]),
  ];
  return `Requests: ${number(answer)} to the model and ${number(judge)} to the judge for each answer${once}.${more.join('')}`;
}

/** Answers a second, judged: a small server of one's own, and one that batches. */
const SPEEDS = [10, 100] as const;

function timeLine({ design, answers, clean }: Planned, speed: number): string {
  const all = durationOf(answers / speed);
  return design.kind === 'fixed'
    ? `At ${speed} judged answers a second: ${all}.`
    : `At ${speed} judged answers a second: ${durationOf(clean.expectedAnswers / speed)} for a clean checkpoint, ${all} for all ${whole(answers)}.`;
}

function durationOf(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const COST_BASIS: Readonly<Record<Costing['basis'], string>> = {
  measured: 'by what a request cost when the baseline was made',
  tokens: "an upper bound: as many tokens a request as in the baseline's evaluation, all at the dearer price",
  bound: 'an upper bound: every answer and judgement as long as its limit on tokens allows',
};

function costLine(costing: Costing | null): string {
  if (costing === null) return 'Cost: not known, no prices given.';
  const day = costing.pricesAsOf === undefined ? '' : `, at prices of ${costing.pricesAsOf}`;
  return `Cost: ${COST_BASIS[costing.basis]}${day}.`;
}
