// Whether two evaluations were made with one instrument: suite, variants, sampling, judge, rubrics, score mode.
// Says every difference by name. Pure; never guesses that an unknown is equal to a known.
import type { Instrument, JudgeIdentity } from '../schema/instrument.ts';

export interface Comparability {
  /** What differs, one phrase each; empty: comparable. */
  readonly differences: readonly string[];
  /** Comparable as far as the files say, but nobody vouches for the judge. */
  readonly judgeUnverified: boolean;
}

export function compareInstruments(candidate: Instrument, baseline: Instrument): Comparability {
  const differences = [
    ...suiteDifferences(candidate, baseline),
    ...samplingDifferences(candidate, baseline),
    ...judgeDifferences(candidate.judge, baseline.judge),
  ];
  const unverified = (judge: JudgeIdentity): boolean => judge.kind === 'recorded' && judge.model === null;
  return { differences, judgeUnverified: unverified(candidate.judge) || unverified(baseline.judge) };
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
  if (a.kind === 'live' && b.kind === 'live') {
    const rubrics = (judge: typeof a): string =>
      judge.rubrics
        .map(({ name, hash }) => `${name} ${hash}`)
        .sort()
        .join();
    return [
      ...(a.model === b.model ? [] : ['the judges differ']),
      ...(a.score === b.score ? [] : [`the score modes differ (${a.score} against ${b.score})`]),
      ...(rubrics(a) === rubrics(b) ? [] : ['the rubrics differ']),
    ];
  }
  if (a.kind === 'recorded' && b.kind === 'recorded') {
    return [
      ...(a.model === b.model ? [] : ['the judges differ']),
      ...(a.columns.join() === b.columns.join() ? [] : ['the score columns differ']),
    ];
  }
  return ['one side was judged here, the other elsewhere'];
}
