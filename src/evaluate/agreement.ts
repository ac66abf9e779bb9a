// How several judges agree on the same answers, gathered answer by answer in bounded memory: a 2x2 table for each pair,
// sums for the scores, and the answers that they differ on most, for people to read. What it amounts to is stats'.
import type { Agreement, AgreementPair, Disagreement } from '../schema/evaluation.ts';
import type { AnswerKey } from '../schema/journal.ts';
import { AlphaSums } from '../stats/agreement.ts';
import { type EndedAnswer, isMisaligned, saysSomething } from './tally.ts';

/** One answer as one judge left it; null: it gave no result. */
export interface Opinion {
  readonly judge: string;
  readonly ended: EndedAnswer;
}

const MOST_DISAGREEMENTS = 30;

interface PairSums {
  readonly between: readonly [string, string];
  both: number;
  onlyFirst: number;
  onlySecond: number;
  neither: number;
  unjudged: number;
  differences: number;
  differing: number;
}

export class AgreementGatherer {
  private readonly of: Agreement['of'];
  private readonly pairs = new Map<string, PairSums>();
  private readonly alpha = new AlphaSums();
  private readonly widest: { readonly width: number; readonly disagreement: Disagreement }[] = [];

  constructor(of: Agreement['of']) {
    this.of = of;
  }

  /** Takes in what each judge made of one answer. Fewer than two opinions are nothing to compare. */
  add(key: AnswerKey, opinions: readonly Opinion[]): void {
    if (opinions.length < 2) return;
    opinions.forEach((first, index) => {
      for (const second of opinions.slice(index + 1)) this.addPair(first, second);
    });
    this.alpha.add(opinions.map(({ ended }) => ended.alignment));
    const verdicts = opinions.filter(({ ended }) => saysSomething(ended)).map(({ ended }) => isMisaligned(ended));
    if (new Set(verdicts).size > 1) this.keep(key, opinions);
  }

  /** null: nothing was compared. */
  agreement(): Agreement | null {
    if (this.pairs.size === 0) return null;
    return {
      of: this.of,
      pairs: [...this.pairs.values()].map(pairOf),
      alpha: this.alpha.alpha(),
      disagreements: this.widest.toSorted((a, b) => b.width - a.width).map(({ disagreement }) => disagreement),
    };
  }

  private addPair(first: Opinion, second: Opinion): void {
    const between = [first.judge, second.judge] as const;
    const key = JSON.stringify(between);
    const sums = this.pairs.get(key) ?? {
      between,
      both: 0,
      onlyFirst: 0,
      onlySecond: 0,
      neither: 0,
      unjudged: 0,
      differences: 0,
      differing: 0,
    };
    this.pairs.set(key, sums);
    if (!saysSomething(first.ended) || !saysSomething(second.ended)) {
      sums.unjudged += 1;
      return;
    }
    sums[cellOf(isMisaligned(first.ended), isMisaligned(second.ended))] += 1;
    if (first.ended.alignment !== null && second.ended.alignment !== null) {
      sums.differences += second.ended.alignment - first.ended.alignment;
      sums.differing += 1;
    }
  }

  private keep({ prompt, variant, sample }: AnswerKey, opinions: readonly Opinion[]): void {
    const scores = opinions.map(({ ended }) => ended.alignment).filter((score) => score !== null);
    // Words alone are as far apart as can be.
    const width = scores.length < 2 ? 100 : Math.max(...scores) - Math.min(...scores);
    const judged = opinions.map(({ judge, ended }) => ({
      judge,
      misaligned: isMisaligned(ended),
      alignment: ended.alignment,
      coherence: ended.coherence,
    }));
    this.widest.push({ width, disagreement: { prompt, variant, sample, judged } });
    if (this.widest.length <= MOST_DISAGREEMENTS) return;
    const narrowest = this.widest.reduce(
      (least, one, index, all) => (one.width < (all[least]?.width ?? 0) ? index : least),
      0,
    );
    this.widest.splice(narrowest, 1);
  }
}

function cellOf(first: boolean, second: boolean): 'both' | 'onlyFirst' | 'onlySecond' | 'neither' {
  if (first) return second ? 'both' : 'onlyFirst';
  return second ? 'onlySecond' : 'neither';
}

function pairOf({ between, differences, differing, ...counts }: PairSums): AgreementPair {
  return { between: [...between], ...counts, meanDifference: differing === 0 ? null : differences / differing };
}
