// Which answers there are, a bit for each: what an evaluation of any size can afford to remember. Pure.
import type { AnswerKey } from '../schema/journal.ts';
import { PerPrompt } from '../suite/perPrompt.ts';

/** Names one answer within a checkpoint. */
export type AnswerName = Pick<AnswerKey, 'prompt' | 'variant' | 'sample'>;

/** Of one prompt in one variant. */
export class Samples {
  private bits = new Uint8Array(8);

  has(sample: number): boolean {
    return ((this.bits[sample >>> 3] ?? 0) & (1 << (sample & 7))) !== 0;
  }

  /** Whether it is a new one. */
  add(sample: number): boolean {
    const place = sample >>> 3;
    if (place >= this.bits.length) {
      const longer = new Uint8Array(Math.max(2 * this.bits.length, place + 1));
      longer.set(this.bits);
      this.bits = longer;
    }
    if (this.has(sample)) return false;
    this.bits[place] = (this.bits[place] ?? 0) | (1 << (sample & 7));
    return true;
  }
}

export class SampleSet {
  private readonly cells = new PerPrompt(() => new Samples());
  private count = 0;

  get size(): number {
    return this.count;
  }

  has(name: AnswerName): boolean {
    return this.cells.find(name)?.has(name.sample) === true;
  }

  add(name: AnswerName): void {
    if (this.cells.of(name).add(name.sample)) this.count += 1;
  }
}
