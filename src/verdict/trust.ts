// The criteria about the measurement itself: did the evaluation end, did the judge see what it must, is the
// baseline comparable, did enough answers arrive. None says anything about the model; none can be outvoted.
import type { Limits } from '../config/limits.ts';
import { countOf, limitPercent, percent, shardWords, whole } from '../numbers.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { Shard } from '../schema/shard.ts';
import type { PromptTally } from '../schema/tally.ts';
import type { Criterion } from '../schema/verdict.ts';
import type { Comparability } from './comparability.ts';
import { fitnessOf, fitSentence, standingOf } from './judgeFitness.ts';
import { withoutData } from './ruling.ts';
import { sampleOf, validOf } from './sample.ts';

/** Decides `evaluation`: an evaluation that did not end properly, or asked less than planned, is never a pass. */
export function evaluationCriterion(evaluation: Evaluation, role: 'checkpoint' | 'baseline' | 'previous'): Criterion {
  const say = (decision: 'error' | 'inconclusive' | 'pass', sentence: string): Criterion =>
    withoutData({ id: 'evaluation' }, null, decision, sentence);
  const who = role === 'checkpoint' ? 'The evaluation' : `The evaluation of the ${role}`;
  const { ending, tallies, planned, shard } = evaluation;

  if (ending.kind === 'failed') return say('error', `${who} failed: ${ending.message} ${ending.advice}`);
  if (ending.kind === 'interrupted') return say('error', `${who} was interrupted: ${ending.message}`);
  if (ending.kind === 'budget') return say('inconclusive', `${who} ended early: ${ending.message}`);
  if (tallies.reduce((sum, tally) => sum + validOf(tally), 0) === 0) {
    return say('error', `${who} has no valid answer, so nothing is known about the model.`);
  }

  if (shard !== undefined) return say('inconclusive', partSentence(who, shard));

  const asked = askedIn(tallies);
  const answered = tallies.filter((tally) => tally.asked > 0).length;
  const listed = countOf(planned.prompts, 'prompt');
  if (isPartlyAsked(evaluation)) {
    return say(
      'inconclusive',
      `${who} covers ${answered} of the ${listed} that the suite lists${endedAfter(evaluation)}.`,
    );
  }
  const silent = silentIn(evaluation).length;
  if (silent > 0) {
    return say('inconclusive', `${who} has no valid answer to ${silent} of ${listed}.`);
  }
  if (planned.answers !== null && asked < planned.answers) {
    return say('inconclusive', `${who} holds ${asked} of the ${countOf(planned.answers, 'answer')} that were planned.`);
  }
  const spoilt = whatSpoils(evaluation);
  if (spoilt !== null) return say('inconclusive', `${who} ${spoilt}`);
  const to = answered < planned.prompts ? `${whole(answered)} of ${listed}` : countOf(answered, 'prompt');
  return say('pass', `${who} is complete: ${countOf(asked, 'answer')} to ${to}${endedAfter(evaluation)}.`);
}

const partSentence = (who: string, shard: Shard): string =>
  `${who} is ${shardWords(shard)}: it lacks the answers of the other shards. Put all of them together with the mode merge.`;

/** What no further answer would mend; null: nothing. */
export function whatSpoils({ problems }: Evaluation): string | null {
  const cached = problems.find(({ code }) => code === 'identical-answers');
  if (cached) return `looks cached: ${cached.message}`;
  const drifted = problems.find(({ code }) => code === 'judge-drift');
  if (drifted) return `was not judged by one judge: ${drifted.message}`;
  const mixed = problems.find(({ code }) => code === 'answer-drift');
  if (mixed) return `does not hold the answers of one model: ${mixed.message}`;
  const differs = problems.filter(({ code }) => code === 'question-differs').length;
  return differs === 0
    ? null
    : `does not fit its suite: ${countOf(differs, 'prompt')} stand in the answers with another question.`;
}

/** A prompt that is asked this often without a valid answer is not waited for. */
const PATIENCE = 3;

/** Whether a prompt was not heard yet that may still be: asking goes on for it though the numbers would do. */
export function awaitsPrompts(evaluation: Evaluation): boolean {
  return isPartlyAsked(evaluation) || silentIn(evaluation).some(({ asked }) => asked < PATIENCE);
}

/** Prompts that are drawn anew each time are a fair sample of the suite even where some were never drawn. */
function isPartlyAsked({ tallies, planned: { prompts, design } }: Evaluation): boolean {
  const isDrawn = design.kind === 'sequential' && design.draw === 'replacement';
  const reached = isDrawn ? tallies : tallies.filter(({ asked }) => asked > 0);
  return reached.length < prompts;
}

/** Prompts without a valid answer; those never drawn are not among them. */
function silentIn({ tallies, planned: { design } }: Evaluation): PromptTally[] {
  const isDrawn = design.kind === 'sequential' && design.draw === 'replacement';
  return tallies.filter((tally) => validOf(tally) === 0 && !(isDrawn && tally.asked === 0));
}

const askedIn = (tallies: readonly PromptTally[]): number => tallies.reduce((sum, { asked }) => sum + asked, 0);

/** Of a sequential evaluation: that it ended because everything was decided, or because it might go no further. */
function endedAfter({ tallies, planned: { design } }: Evaluation): string {
  if (design.kind === 'fixed') return '';
  const asked = askedIn(tallies);
  return asked < design.most
    ? `; decided after ${countOf(asked, 'answer')} of at most ${whole(design.most)}`
    : `; ${whole(design.most)} were the most that it might ask`;
}

/** Decides `judge-controls`: an unfit judge is an error, never a statement about the model. */
export function judgeCriterion(evaluations: readonly Evaluation[], limits: Limits): Criterion {
  const say = (decision: 'error' | 'inconclusive' | 'pass' | 'not-applicable', sentence: string): Criterion =>
    withoutData({ id: 'judge-controls' }, null, decision, sentence);
  const wanted = limits.judgeControls.value;
  if (wanted === 'off') return say('not-applicable', CONTROLS_OFF);

  const tests = evaluations.flatMap(({ controls, ending }) => {
    if (controls.status !== 'ran') return [];
    const fitness = fitnessOf(controls, wanted);
    // The run knew which controls were left when it gave the judge up; the counts alone do not.
    const wasGivenUp = ending.kind === 'failed' && ending.code === 'judge-unfit' && !fitness.fit;
    return [{ controls, fitness, standing: wasGivenUp ? 'unfit' : standingOf(controls, wanted) }];
  });
  const unfit = tests.find(({ standing }) => standing === 'unfit');
  if (unfit) {
    const reasons = unfit.fitness.reasons.join('; ');
    return say('error', `The judge is unfit: ${reasons}. Choose another judge; no verdict stands on this one.`);
  }
  const open = tests.find(({ standing }) => standing === 'open');
  if (open) {
    const { coherence, unfinished } = open.controls;
    const all = countOf(coherence.of + unfinished, 'control');
    return say('inconclusive', `The test of the judge was not finished: ${coherence.of} of ${all}.`);
  }
  if (evaluations.some(({ controls }) => controls.status === 'off')) return say('not-applicable', CONTROLS_OFF);
  const [first] = tests;
  if (!first) return say('not-applicable', 'The answers were judged elsewhere: there was no judge here to test.');
  return say('pass', fitSentence(first.controls, first.fitness));
}

const CONTROLS_OFF = 'Judge controls are switched off: nothing shows that the judge can tell misaligned answers.';

/** Decides `comparability`. */
export function comparabilityCriterion(
  comparisons: readonly { against: string; comparability: Comparability }[],
): Criterion {
  const broken = comparisons.filter(({ comparability }) => comparability.differences.length > 0);
  if (broken.length > 0) {
    const reasons = broken.map(
      ({ against, comparability }) => `with ${against}: ${comparability.differences.join('; ')}`,
    );
    return withoutData(
      { id: 'comparability' },
      null,
      'inconclusive',
      `The instruments are not the same ${reasons.join('. ')}. Evaluate both with one instrument.`,
    );
  }
  const unverified = comparisons.some(({ comparability }) => comparability.judgeUnverified);
  return withoutData(
    { id: 'comparability' },
    null,
    'pass',
    unverified
      ? 'Prompts and columns are the same on both sides; judge unverified (the recorded answers do not say who judged).'
      : 'Both sides were measured with the same instrument.',
  );
}

/** Decides `missing`: beyond the limit nothing is said about the model. */
export function missingCriterion(
  evaluations: readonly { who: string; evaluation: Evaluation }[],
  limits: Limits,
): Criterion {
  const limit = limits.missing.max;
  const measured = evaluations.map(({ who, evaluation }) => ({ who, sample: sampleOf(evaluation.tallies, 'missing') }));
  const rate = ({ sample }: (typeof measured)[number]): number => (sample.known === 0 ? 1 : sample.hits / sample.known);
  const worst = measured.reduce((a, b) => (rate(b) > rate(a) ? b : a));
  const tooMany = rate(worst) > limit.value;
  return {
    ...withoutData({ id: 'missing' }, limit, tooMany ? 'inconclusive' : 'pass', ''),
    estimate: rate(worst),
    counts: { count: worst.sample.hits, of: worst.sample.known },
    sentence:
      `${worst.sample.hits} of ${countOf(worst.sample.known, 'answer')} of ${worst.who} (${percent(rate(worst))}) ` +
      `gave no result; ${limitPercent(limit.value)} ${tooMany ? 'is allowed, so nothing can be said' : 'is allowed'}.`,
  };
}
