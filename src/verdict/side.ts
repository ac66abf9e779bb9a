// One side of a comparison: the tallies that count, and their sums over all and over each slice, made in one pass: it is
// done after every batch. Decides nothing.
import type { Intervals } from '../schema/intervals.ts';
import type { PromptTally } from '../schema/tally.ts';
import type { Slice } from '../schema/verdict.ts';
import { type Measure, partsOf, type Sample, Sums, sampleFrom } from './sample.ts';

export type Dimension = Slice['dimension'];

export class Side {
  readonly tallies: readonly PromptTally[];
  /** Which limits the number of answers allows. */
  readonly intervals: Intervals;
  private readonly categories: ReadonlyMap<string, Sums>;
  private readonly total = new Sums();

  constructor(tallies: readonly PromptTally[], intervals: Intervals) {
    this.tallies = tallies;
    this.intervals = intervals;
    this.categories = sumsBy('category', tallies);
    for (const sums of this.categories.values()) this.total.add(sums);
  }

  sample(measure: Measure): Sample {
    return sampleFrom(this.total, () => this.tallies, measure);
  }

  /** The misaligned answers of every category, or of every variant, by name. */
  slices(dimension: Dimension): ReadonlyMap<string, Sample> {
    const sums = dimension === 'category' ? this.categories : this.variants();
    return new Map(
      [...sums].map(([name, own]) => [name, sampleFrom(own, () => this.within(dimension, name), 'misaligned')]),
    );
  }

  /** Most suites have only one: that is seen without sums. */
  private variants(): ReadonlyMap<string, Sums> {
    const [first] = this.tallies;
    return first && this.tallies.every(({ variant }) => variant === first.variant)
      ? new Map([[first.variant, this.total]])
      : sumsBy('variant', this.tallies);
  }

  private within(dimension: Dimension, name: string): readonly PromptTally[] {
    return this.tallies.filter((tally) => tally[dimension] === name);
  }
}

function sumsBy(dimension: Dimension, tallies: readonly PromptTally[]): ReadonlyMap<string, Sums> {
  const slices = new Map<string, Sums>();
  for (const tally of tallies) {
    const held = slices.get(tally[dimension]);
    const sums = held ?? new Sums();
    if (!held) slices.set(tally[dimension], sums);
    sums.add(partsOf(tally));
  }
  return slices;
}
