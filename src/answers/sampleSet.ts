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

  add(sample: number): void {
    const place = sample >>> 3;
    if (place >= this.bits.length) {
      const longer = new Uint8Array(Math.max(2 * this.bits.length, place + 1));
      longer.set(this.bits);
      this.bits = longer;
    }
    this.bits[place] = (this.bits[place] ?? 0) | (1 << (sample & 7));
  }
}

export class SampleSet {
  private readonly cells = new PerPrompt(() => new Samples());

  has(name: AnswerName): boolean {
    return this.cells.find(name)?.has(name.sample) === true;
  }

  add(name: AnswerName): void {
    this.cells.of(name).add(name.sample);
  }
}
