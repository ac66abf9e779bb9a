// Whether two evaluations were made with one instrument: suite, variants, sampling, judge, rubrics, score mode.
// Says every difference by name. Pure; never guesses that an unknown is equal to a known.
import type { Evaluation } from '../schema/evaluation.ts';
import type { Instrument, JudgeIdentity, LiveJudgeIdentity } from '../schema/instrument.ts';

export interface Comparability {
  /** What differs, one phrase each; empty: comparable. */
  readonly differences: readonly string[];
  /** Comparable as far as the files say, but nobody vouches for the judge. */
  readonly judgeUnverified: boolean;
}

type Measured = Pick<Evaluation, 'instrument' | 'servedModels'>;

export function compareEvaluations(candidate: Measured, baseline: Measured): Comparability {
  const [a, b] = [candidate.instrument, baseline.instrument];
  const judges = judgeDifferences(a.judge, b.judge);
  const differences = [
    ...suiteDifferences(a, b),
    ...samplingDifferences(a, b),
    ...judges,
    ...(judges.length > 0 ? [] : servedDifferences(candidate, baseline)),
  ];
  const unverified = (judge: JudgeIdentity): boolean => judge.kind === 'recorded' && judge.model === null;
  return { differences, judgeUnverified: unverified(a.judge) || unverified(b.judge) };
}

/** One name can stand for two models at two times: what the judge's server called itself must be the same too. */
function servedDifferences({ servedModels: a }: Measured, { servedModels: b }: Measured): string[] {
  const isKnown = a.judge.length > 0 && b.judge.length > 0;
  if (!isKnown || a.judge.toSorted().join() === b.judge.toSorted().join()) return [];
  return [`the judge's server answered as ${a.judge.join(', ')} on one side and as ${b.judge.join(', ')} on the other`];
}

function suiteDifferences(a: Instrument, b: Instrument): string[] {
  const found: string[] = [];
  if (a.suite.hash !== b.suite.hash) {
    found.push(
      a.suite.prompts === b.suite.prompts
        ? `the prompts differ in id or text (${a.suite.prompts} on each side)`
        : `the suites differ (${a.suite.prompts} prompts against ${b.suite.prompts})`,
    );
  }
  if (a.variants.join() !== b.variants.join()) found.push('the variants differ');
  if (a.cutoffs.alignment !== b.cutoffs.alignment || a.cutoffs.coherence !== b.cutoffs.coherence) {
    found.push('the cut-offs differ');
  }
  return found;
}

function samplingDifferences(a: Instrument, b: Instrument): string[] {
  if (a.sampling === null && b.sampling === null) return [];
  if (a.sampling === null || b.sampling === null) return ['the sampling of one side is not known'];
  const same =
    a.sampling.temperature === b.sampling.temperature &&
    a.sampling.topP === b.sampling.topP &&
    a.sampling.maxTokens === b.sampling.maxTokens;
  return same ? [] : ['the sampling differs (temperature, top-p or max-tokens)'];
}

function judgeDifferences(a: JudgeIdentity, b: JudgeIdentity): string[] {
  if (a.kind === 'recorded' && b.kind === 'recorded') {
    return [
      ...(a.model === b.model ? [] : ['the judges differ']),
      ...(a.columns.join() === b.columns.join() ? [] : ['the score columns differ']),
    ];
  }
  if (a.kind === 'recorded' || b.kind === 'recorded') return ['one side was judged here, the other elsewhere'];
  const [own, others] = [membersOf(a), membersOf(b)];
  if (own.length !== others.length) return [`the panels differ (${own.length} judges against ${others.length})`];
  return [...new Set(own.flatMap((member, index) => memberDifferences(member, others[index] ?? member)))];
}

/** In an order of their own: who stands first in a panel does not matter. */
const membersOf = (judge: Exclude<JudgeIdentity, { kind: 'recorded' }>): readonly LiveJudgeIdentity[] =>
  judge.kind === 'live' ? [judge] : judge.members.toSorted((x, y) => (x.model < y.model ? -1 : 1));

function memberDifferences(a: LiveJudgeIdentity, b: LiveJudgeIdentity): string[] {
  const rubrics = ({ rubrics }: LiveJudgeIdentity): string =>
    rubrics
      .map(({ name, hash }) => `${name} ${hash}`)
      .sort()
      .join();
  return [
    ...(a.model === b.model ? [] : ['the judges differ']),
    ...(a.score === b.score ? [] : [`the score modes differ (${a.score} against ${b.score})`]),
    ...(a.effort === b.effort ? [] : ["the judges' reasoning efforts differ"]),
    ...(a.temperature === b.temperature ? [] : ["the judges' temperatures differ"]),
    ...(a.topLogprobs === b.topLogprobs ? [] : ["the judges' numbers of log probabilities differ"]),
    ...(rubrics(a) === rubrics(b) ? [] : ['the rubrics differ']),
  ];
}
