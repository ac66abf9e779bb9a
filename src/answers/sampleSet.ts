// Which answers there are, a bit for each: what an evaluation of any size can afford to remember. Pure.
import type { AnswerKey } from '../schema/journal.ts';

/** Names one answer within a checkpoint. */
export type AnswerName = Pick<AnswerKey, 'prompt' | 'variant' | 'sample'>;

export class SampleSet {
  private readonly bits = new Map<string, Uint8Array>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  has({ prompt, variant, sample }: AnswerName): boolean {
    const own = this.bits.get(nameOf(prompt, variant));
    return own !== undefined && ((own[sample >>> 3] ?? 0) & (1 << (sample & 7))) !== 0;
  }

  add({ prompt, variant, sample }: AnswerName): void {
    const name = nameOf(prompt, variant);
    let own = this.bits.get(name) ?? new Uint8Array(8);
    const place = sample >>> 3;
    if (place >= own.length) {
      const longer = new Uint8Array(Math.max(2 * own.length, place + 1));
      longer.set(own);
      own = longer;
    }
    const before = own[place] ?? 0;
    const after = before | (1 << (sample & 7));
    own[place] = after;
    this.bits.set(name, own);
    if (after !== before) this.count += 1;
  }
}

/** A name of a prompt or variant holds no line feed. */
const nameOf = (prompt: string, variant: string): string => `${variant}\n${prompt}`;
