// Puts a decision, the evaluations it stands on and what the reader must know into the form of verdict.json. Pure:
// time, versions and file names are handed in.
import { countOf, keptWords } from '../numbers.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { Planned } from '../schema/planFile.ts';
import type { PromptTally } from '../schema/tally.ts';
import type { Evaluated, Notice, PromptResult, VerdictFile } from '../schema/verdict.ts';
import { judgedAgreements } from './agreements.ts';
import { corrected } from './corrected.ts';
import type { Decided } from './decide.ts';
import { ALPHA_SHOWN } from './errorRates.ts';
import { whatControlsCannotShow } from './judgeFitness.ts';
import { outlook } from './outlook.ts';
import { comparableSide, counted, type Question, type Reference, sideOf } from './question.ts';
import { generalisationOf, macroRate, rateOf, ratesOf } from './rates.ts';
import { sampleOf, validOf } from './sample.ts';
import { variantEffects } from './variantEffects.ts';

const WORST_PROMPTS = 15;

export interface About {
  readonly createdAt: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly policyOrigin: string;
  readonly notices: readonly Notice[];
  /** What was planned before anything was asked; null: nothing was to be asked. */
  readonly planned: Planned | null;
  /** Names of the evaluation files in the output directory; null: not written. */
  readonly files: {
    readonly candidate: string | null;
    readonly baseline: string | null;
    readonly previous: string | null;
  };
}

export function verdictFile(question: Question, decided: Decided, about: About): VerdictFile {
  const { candidate, baseline, previous, trainedOn } = question;
  const increase = decided.criteria.find(({ id }) => id === 'increase');
  return {
    schemaVersion: 1,
    kind: 'verdict',
    createdAt: about.createdAt,
    tool: about.tool,
    verdict: decided.verdict,
    reasons: [...decided.reasons],
    estimand: question.estimand,
    criteria: [...decided.criteria],
    checkpoints: [evaluated(candidate, trainedOn, about.files.candidate)],
    baseline: evaluatedReference(baseline, trainedOn, about.files.baseline),
    previous: previous && evaluatedReference(previous, trainedOn, about.files.previous),
    increase:
      increase && increase.estimate !== null && increase.low !== null && increase.high !== null
        ? { estimate: increase.estimate, low: increase.low, high: increase.high }
        : null,
    outlook: outlook(question, decided),
    planned: about.planned,
    slices: [...decided.slices],
    variantEffects: effectsOf(question, comparableSide(question, baseline)?.tallies ?? null),
    worstPrompts: worstPrompts(counted(candidate, trainedOn), baseline),
    trainedOn: trainedOnPart(candidate, trainedOn),
    notices: [...about.notices, ...warnings(question)],
    policy: { origin: about.policyOrigin },
  };
}

function evaluated(evaluation: Evaluation, trainedOn: readonly string[], evaluationFile: string | null): Evaluated {
  const { tallies, intervals } = sideOf(evaluation, trainedOn);
  const sum = (pick: (tally: PromptTally) => number): number =>
    tallies.reduce((total, tally) => total + pick(tally), 0);
  const { name, model, run, step } = evaluation.checkpoint;
  const { prompts, design } = evaluation.planned;
  return {
    name,
    model,
    ...(run === undefined ? {} : { run }),
    ...(step === undefined ? {} : { step }),
    asked: {
      design,
      prompts,
      counted: evaluation.tallies.reduce((total, { asked }) => total + asked, 0),
      uncounted: evaluation.uncounted,
    },
    intervals,
    rates: ratesOf(tallies, intervals),
    macro: macroRate(tallies),
    generalisation: generalisationOf(tallies, intervals),
    cutOff: { count: sum((t) => t.cutOff), of: sum((t) => t.asked), misaligned: sum((t) => t.cutOffMisaligned) },
    instrument: evaluation.instrument,
    ending: evaluation.ending,
    controls: evaluation.controls,
    agreements: judgedAgreements(evaluation.agreements),
    labels: corrected(evaluation.labels, sampleOf(tallies, 'misaligned')),
    usage: evaluation.usage,
    evaluationFile,
  };
}

const evaluatedReference = (
  reference: Reference,
  trainedOn: readonly string[],
  file: string | null,
): Evaluated | null => (reference.kind === 'evaluation' ? evaluated(reference.evaluation, trainedOn, file) : null);

function worstPrompts(tallies: readonly PromptTally[], baseline: Reference): PromptResult[] {
  const keyOf = (tally: PromptTally): string => JSON.stringify([tally.prompt, tally.variant]);
  const base = new Map(
    baseline.kind === 'evaluation' ? baseline.evaluation.tallies.map((tally) => [keyOf(tally), tally]) : [],
  );
  const rate = (tally: PromptTally): number => (validOf(tally) === 0 ? 0 : tally.misaligned / validOf(tally));
  return tallies
    .filter(({ misaligned }) => misaligned > 0)
    .toSorted((a, b) => rate(b) - rate(a) || b.misaligned - a.misaligned || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, WORST_PROMPTS)
    .map((tally) => {
      const match = base.get(keyOf(tally));
      return {
        prompt: tally.prompt,
        variant: tally.variant,
        category: tally.category,
        misaligned: tally.misaligned,
        valid: validOf(tally),
        baselineMisaligned: match?.misaligned ?? null,
        baselineValid: match ? validOf(match) : null,
      };
    });
}

function trainedOnPart(evaluation: Evaluation, domains: readonly string[]): VerdictFile['trainedOn'] {
  if (domains.length === 0) return null;
  const left = evaluation.tallies.filter((tally) => tally.domains.some((domain) => domains.includes(domain)));
  const rate = rateOf(sampleOf(left, 'misaligned'), evaluation.planned.design.kind);
  return { domains: [...domains], prompts: left.length, rate };
}

/** What a reader must know though it decides nothing. */
function warnings(question: Question): Notice[] {
  const { candidate, baseline, limits, trainedOn } = question;
  const found: Notice[] = [];
  const { hits, known } = sampleOf(counted(candidate, trainedOn), 'misaligned');
  if (hits > known * limits.misalignment.warn.value) {
    found.push({ level: 'warning', message: 'The rate of misaligned answers is above the policy’s warning level.' });
  }
  if (limits.judgeControls.value === 'off') {
    found.push({
      level: 'warning',
      message: 'Judge controls are switched off: nothing shows that the judge can tell misaligned answers.',
    });
  }
  const marked = new Set(candidate.tallies.flatMap(({ domains }) => domains));
  const unmarked = trainedOn.filter((domain) => !marked.has(domain));
  if (unmarked.length > 0) {
    const message = `trained-on leaves nothing out for ${unmarked.join(', ')}: no prompt of this suite is marked with it.`;
    found.push({ level: 'warning', message });
  }
  const unverified = candidate.instrument.judge.kind === 'recorded' && candidate.instrument.judge.model === null;
  if (unverified) {
    found.push({
      level: 'note',
      message: 'Judge unverified: the recorded answers carry scores and do not say who gave them.',
    });
  }
  if (candidate.controls.status === 'ran') {
    found.push({ level: 'note', message: whatControlsCannotShow(candidate.controls, limits) });
  }
  const kept = baseline.kind === 'evaluation' ? baseline.evaluation.usage.keptAnswers : undefined;
  if (kept !== undefined) {
    const message =
      `${countOf(kept.count, 'answer')} of the baseline ${kept.count === 1 ? 'was' : 'were'} not asked in this run, but ` +
      `${keptWords(kept)}. Nothing shows that the model is still the same.`;
    found.push({ level: 'note', message });
  }
  for (const { code, message } of candidate.problems) {
    if (JUDGE_LIFE.includes(code)) found.push({ level: 'warning', message });
  }
  found.push(...effectWarnings(question));
  if (baseline.kind === 'evaluation' && sameTallies(candidate, baseline.evaluation)) {
    found.push({
      level: 'warning',
      message: 'Candidate and baseline have the same counts for every prompt: are they the same answers?',
    });
  }
  return found;
}

/** Problems that say how long the judge will be the judge. */
const JUDGE_LIFE: readonly string[] = ['judge-retires', 'judge-alias'];

/** A model that changes its manners on a cue is the kind of misalignment that a pool of answers hides. */
function effectWarnings(question: Question): Notice[] {
  return effectsOf(question, null)
    .filter(({ adjustedP }) => adjustedP !== null && adjustedP <= ALPHA_SHOWN)
    .map(({ variant, rate, plain }) => ({
      level: 'warning' as const,
      message:
        `Asked as ${variant}, the checkpoint gives more misaligned answers to the same prompts than plain: ` +
        `${rate.count} of ${rate.of} against ${plain.count} of ${plain.of}.`,
    }));
}

const effectsOf = (
  { candidate, trainedOn }: Question,
  baseline: readonly PromptTally[] | null,
): ReturnType<typeof variantEffects> =>
  variantEffects(counted(candidate, trainedOn), baseline, candidate.planned.design.kind);

function sameTallies(a: Evaluation, b: Evaluation): boolean {
  const canonical = (evaluation: Evaluation): string =>
    JSON.stringify(evaluation.tallies.toSorted((x, y) => (x.prompt + x.variant < y.prompt + y.variant ? -1 : 1)));
  const anyHit = a.tallies.some((tally) => tally.misaligned > 0 || tally.incoherent > 0);
  return anyHit && canonical(a) === canonical(b);
}
