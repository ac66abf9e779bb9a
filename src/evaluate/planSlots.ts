// A slot for every answer of a fixed plan, and the shard that must hold it: two bytes an answer. Pure.
import type { AnswerKey } from '../schema/journal.ts';
import { plannedAnswers, shardOfPlace } from '../suite/order.ts';
import type { RenderedPrompt } from '../suite/suite.ts';

export interface FixedPlan {
  /** All prompts, in every variant. */
  readonly prompts: readonly RenderedPrompt[];
  /** Answers to each of them. */
  readonly samples: number;
  readonly seed: number;
  /** Shards that it is divided into. */
  readonly shards: number;
}

export class PlanSlots {
  /** Answers of the whole plan; a slot is a number below it. */
  readonly size: number;
  private readonly samples: number;
  private readonly owners: Uint16Array;
  private readonly byVariant = new Map<string, Map<string, number>>();

  constructor({ prompts, samples, seed, shards }: FixedPlan) {
    this.size = prompts.length * samples;
    this.samples = samples;
    this.owners = new Uint16Array(this.size);
    const places = new Map(prompts.map((prompt, index) => [prompt, index]));
    for (const { prompt, sample, index } of plannedAnswers(prompts, samples, seed)) {
      this.owners[(places.get(prompt) ?? 0) * samples + sample] = shardOfPlace(index, shards);
    }
    for (const [index, { id, variant }] of prompts.entries()) {
      const own = this.byVariant.get(variant) ?? new Map<string, number>();
      this.byVariant.set(variant, own.set(id, index));
    }
  }

  /** null: the plan has no such answer. */
  slotOf({ prompt, variant, sample }: Pick<AnswerKey, 'prompt' | 'variant' | 'sample'>): number | null {
    const place = this.byVariant.get(variant)?.get(prompt);
    return place === undefined || sample >= this.samples ? null : place * this.samples + sample;
  }

  /** Which of the prompts a slot's answer is to. */
  promptAt(slot: number): number {
    return Math.floor(slot / this.samples);
  }

  /** From 1. */
  shardAt(slot: number): number {
    return this.owners[slot] ?? 0;
  }
}
