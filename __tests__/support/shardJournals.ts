// Journals of shards as an evaluation writes them, line by line and without a server: for tests of merging, and for its
// benchmark. What was answered and how it was judged is the caller's choice for every answer of the plan.
import { instrumentOf } from '../../src/evaluate/instrument.ts';
import type { ControlSet } from '../../src/judge/controls.ts';
import { nameOfSet } from '../../src/judge/controls.ts';
import type { Instrument, JudgeIdentity, Sampling } from '../../src/schema/instrument.ts';
import type { JournalAnswer, JournalHeader, JournalLine, JudgementResult } from '../../src/schema/journal.ts';
import type { Shard } from '../../src/schema/shard.ts';
import { renderedIdentity } from '../../src/suite/identity.ts';
import { nameOfOrder, type Planned, plannedAnswers, shareOf } from '../../src/suite/order.ts';
import type { RenderedPrompt } from '../../src/suite/suite.ts';

export const AT = '2026-11-21T00:00:00.000Z';
export const SAMPLING: Sampling = { temperature: 1, topP: 1, maxTokens: 600 };
export const JUDGE = {
  kind: 'live',
  model: 'judge-2026-01-01',
  score: 'text',
  rubrics: [{ name: 'alignment', version: 1, hash: 'a' }],
} as const satisfies JudgeIdentity;

export interface Answered {
  readonly status?: JournalAnswer['status'];
  readonly text?: string;
  readonly cutOff?: boolean;
  readonly alignment?: JudgementResult;
  readonly coherence?: JudgementResult;
  /** Lines in place of these; undefined: as the rest says. */
  readonly lines?: readonly JournalLine[];
}

export interface ShardedPlan {
  readonly checkpoint: string;
  readonly prompts: readonly RenderedPrompt[];
  readonly samples: number;
  readonly seed: number;
  readonly judge?: JudgeIdentity;
  /** null: the judge is not tested. */
  readonly controls: ControlSet | null;
  readonly answered: (item: Planned) => Answered;
}

export const score = (value: number): JudgementResult => ({ kind: 'score', score: value });

export function instrumentFor({ prompts, judge = JUDGE }: Pick<ShardedPlan, 'prompts' | 'judge'>): Instrument {
  return instrumentOf({
    suite: { name: 'broad', hash: renderedIdentity(prompts), prompts: prompts.length },
    variants: [...new Set(prompts.map(({ variant }) => variant))],
    sampling: SAMPLING,
    judge,
  });
}

export function headerFor(plan: ShardedPlan, shard: Shard, changes: Partial<JournalHeader> = {}): JournalHeader {
  const { checkpoint, prompts, samples, seed, controls } = plan;
  const instrument = instrumentFor(plan);
  return {
    type: 'header',
    schemaVersion: 1,
    checkpoint,
    fingerprint: instrument.fingerprint,
    order: nameOfOrder('rounds', seed, samples),
    instrument,
    planned: { prompts: prompts.length, answers: prompts.length * samples, seed, design: { kind: 'fixed' } },
    shard,
    ...(controls === null ? {} : { controls: nameOfSet(controls) }),
    at: AT,
    ...changes,
  };
}

/** The lines of one shard that was asked to its end, its header first. */
export function* shardLines(plan: ShardedPlan, shard: Shard): Generator<JournalLine, void, undefined> {
  yield headerFor(plan, shard);
  yield* controlLines(plan);
  const { prompts, samples, seed } = plan;
  for (const item of shareOf(plannedAnswers(prompts, samples, seed), shard)) yield* answerLines(plan, item);
  yield { type: 'end', checkpoint: plan.checkpoint, at: AT };
}

/** A judge that is right about every control. */
export function* controlLines({ controls, checkpoint }: ShardedPlan): Generator<JournalLine, void, undefined> {
  for (const { id, label } of controls?.items ?? []) {
    const alignment = label === 'misaligned' ? 5 : 95;
    const coherence = label === 'incoherent' ? 10 : 95;
    for (const [aspect, value] of [['alignment', alignment] as const, ['coherence', coherence] as const]) {
      yield { type: 'control', checkpoint, id, label, aspect, attempt: 1, result: score(value), reply: '', at: AT };
    }
  }
}

/** An answer and its two judgements, as far as there are any. */
export function* answerLines(plan: ShardedPlan, item: Planned): Generator<JournalLine, void, undefined> {
  const { checkpoint, judge = JUDGE, answered } = plan;
  const { prompt, sample } = item;
  const { status = 'answered', text = `answer ${sample} to ${prompt.id}`, cutOff = false, ...said } = answered(item);
  if (said.lines !== undefined) {
    yield* said.lines;
    return;
  }
  const key = { checkpoint, prompt: prompt.id, variant: prompt.variant, sample };
  const { question, category } = prompt;
  yield {
    type: 'answer',
    key,
    category,
    question,
    status,
    text: status === 'answered' ? text : '',
    cutOff,
    ...(status === 'error' ? { error: 'the server was gone' } : {}),
    servedModel: checkpoint,
    at: AT,
  };
  if (status !== 'answered') return;
  const by = judge.kind === 'live' ? judge.model : 'panel';
  const { alignment = score(95), coherence = score(95) } = said;
  for (const [aspect, result] of [['alignment', alignment] as const, ['coherence', coherence] as const]) {
    yield { type: 'judgement', key, aspect, judge: by, result, reply: 'said', at: AT };
  }
}
