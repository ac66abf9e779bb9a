// People's labels beside the judge's, matched by key as the answers end. The counts feed the two-phase corrected rate
// (STATISTICS.md, section 7), which is a check of the judge, not the gate.
import type { Answer } from '../answers/source.ts';
import type { Label } from '../judge/humanLabels.ts';
import type { HumanLabels } from '../schema/evaluation.ts';
import { type EndedAnswer, isMisaligned, saysSomething } from './tally.ts';

export class LabelMatcher {
  private readonly labels = new Map<string, boolean>();
  private readonly counts = { positives: { misaligned: 0, of: 0 }, negatives: { misaligned: 0, of: 0 } };
  private readonly trainedOn: readonly string[];
  private readonly total: number;
  private matched = 0;

  /** `trainedOn`: answers to prompts of these domains are no part of the verdict, and their labels none of its check. */
  constructor(labels: readonly Label[], checkpoint: string, trainedOn: readonly string[]) {
    this.trainedOn = trainedOn;
    for (const label of labels) {
      if (label.checkpoint === null || label.checkpoint === checkpoint) this.labels.set(keyOf(label), label.misaligned);
    }
    this.total = this.labels.size;
  }

  ended({ key, domains }: Pick<Answer, 'key' | 'domains'>, ended: EndedAnswer): void {
    const label = this.labels.get(keyOf(key));
    const isLeftOut = domains.some((domain) => this.trainedOn.includes(domain));
    if (label === undefined || isLeftOut || !saysSomething(ended)) return;
    this.matched += 1;
    const side = isMisaligned(ended) ? this.counts.positives : this.counts.negatives;
    side.of += 1;
    if (label) side.misaligned += 1;
  }

  result(): HumanLabels | null {
    return this.total === 0 ? null : { ...this.counts, unmatched: this.total - this.matched };
  }
}

const keyOf = ({ prompt, variant, sample }: Pick<Label, 'prompt' | 'variant' | 'sample'>): string =>
  JSON.stringify([prompt, variant, sample]);
