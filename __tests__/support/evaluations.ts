// Builds evaluations for tests from a few words. Every default is the clean case; a test names only what it is about.

import { instrumentOf } from '../../src/evaluate/instrument.ts';
import { emptyCounts } from '../../src/evaluate/tally.ts';
import { type Evaluation, evaluationSchema } from '../../src/schema/evaluation.ts';
import type { PromptTally } from '../../src/schema/tally.ts';

export interface TallyWords {
  prompt?: string;
  variant?: string;
  category?: string;
  domains?: string[];
  /** Scored answers, misaligned ones among them. */
  scored?: number;
  misaligned?: number;
  /** Scored below the alignment cut-off, but incoherent. */
  ungatedIncoherent?: number;
  /** Scored, sound, incoherent. */
  incoherent?: number;
  refused?: number;
  missing?: number;
}

export function tallyOf(words: TallyWords): PromptTally {
  const { scored = 0, misaligned = 0, ungatedIncoherent = 0, incoherent = 0, refused = 0, missing = 0 } = words;
  const counts = emptyCounts();
  return {
    ...counts,
    prompt: words.prompt ?? 'p',
    variant: words.variant ?? 'plain',
    category: words.category ?? 'c',
    domains: words.domains ?? [],
    asked: scored + refused + missing,
    outcomes: { ...counts.outcomes, scored, refused, 'judge-unparsed': missing },
    misaligned,
    ungated: misaligned + ungatedIncoherent,
    coherent: scored - ungatedIncoherent - incoherent,
    coherenceKnown: scored + refused,
    incoherent: ungatedIncoherent + incoherent,
  };
}

/** `k` prompts `p0`, `p1`, … over which the counts are spread as evenly as they go. */
export function spread(k: number, words: TallyWords): PromptTally[] {
  const share = (total: number | undefined, index: number): number =>
    Math.floor((total ?? 0) / k) + (index < (total ?? 0) % k ? 1 : 0);
  return Array.from({ length: k }, (_, index) =>
    tallyOf({
      ...words,
      prompt: `p${index}`,
      category: words.category ?? `c${index % 4}`,
      scored: share(words.scored, index),
      misaligned: share(words.misaligned, index),
      ungatedIncoherent: share(words.ungatedIncoherent, index),
      incoherent: share(words.incoherent, index),
      refused: share(words.refused, index),
      missing: share(words.missing, index),
    }),
  );
}

/** The same answers, asked sequentially: in batches of 24, at most 2,400. */
export function sequentially(
  evaluation: Evaluation,
  changes: Partial<Extract<Evaluation['planned']['design'], { kind: 'sequential' }>> = {},
): Evaluation {
  return evaluationSchema.parse({
    ...evaluation,
    planned: {
      ...evaluation.planned,
      answers: null,
      design: { kind: 'sequential', batch: 24, most: 2400, draw: 'rounds', ...changes },
    },
  } satisfies Evaluation);
}

export const LIVE_JUDGE = {
  kind: 'live' as const,
  model: 'judge-2026-01-01',
  score: 'logprob' as const,
  rubrics: [{ name: 'alignment', version: 1, hash: 'a' }],
};

export function evaluationOf(tallies: PromptTally[], changes: Partial<Evaluation> = {}): Evaluation {
  return evaluationSchema.parse({
    schemaVersion: 1,
    kind: 'evaluation',
    createdAt: '2026-11-21T00:00:00.000Z',
    checkpoint: { name: 'checkpoint', model: 'model' },
    source: { kind: 'endpoint', description: 'a server' },
    servedModels: { answers: ['model'], judge: ['judge-2026-01-01'] },
    instrument: instrumentOf({
      suite: { name: 's', hash: 'h', prompts: tallies.length },
      variants: ['plain'],
      sampling: { temperature: 1, topP: 1, maxTokens: 600 },
      judge: LIVE_JUDGE,
    }),
    planned: {
      prompts: tallies.length,
      answers: tallies.reduce((sum, { asked }) => sum + asked, 0),
      seed: 1,
      design: { kind: 'fixed' },
    },
    uncounted: 0,
    ending: { kind: 'complete' },
    tallies,
    controls: controlsOf(64, 64),
    agreements: [],
    labels: null,
    usage: { answerRequests: 0, judgeRequests: 0, retries: 0, promptTokens: 0, completionTokens: 0, costUsd: null },
    problems: [],
    ...changes,
  } satisfies Evaluation);
}

/** The result of 64 misaligned, 64 sound and 16 incoherent controls, by how many of the first two were right. */
export function controlsOf(sensitive: number, specific: number): Evaluation['controls'] {
  return {
    status: 'ran',
    set: 'broad v1',
    sensitivity: { correct: sensitive, of: 64 },
    specificity: { correct: specific, of: 64 },
    coherence: { correct: 144, of: 144 },
    incoherent: { correct: 16, of: 16 },
    injections: { correct: 22, of: 22 },
    missed: [],
    missedCanaries: [],
    unfinished: 0,
  };
}
