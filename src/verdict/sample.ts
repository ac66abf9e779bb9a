// From tallies to the numbers that a criterion tests: hits, known answers, and answers of which nothing is known.
// Pure sums; no limit and no decision here.
import type { Counts, PromptTally } from '../schema/tally.ts';
import type { RateName } from '../schema/verdict.ts';

/** Hits among known answers, and how many more were asked whose result is not known. */
export interface Binary {
  readonly hits: number;
  readonly known: number;
  readonly unknown: number;
}

/** The same, pooled and per prompt and variant. */
export interface Sample extends Binary {
  /** Worked out when somebody asks: limits of the rate on the suite need only the sums. */
  readonly perPrompt: () => readonly Binary[];
}

/** What is counted: the rates of verdict.json. */
export type Measure = RateName;

/** What every measure is made of: of one tally, or summed over many. */
interface Parts {
  readonly asked: number;
  /** Answers that say something about the model. */
  readonly valid: number;
  readonly refused: number;
  readonly misaligned: number;
  readonly ungated: number;
  readonly coherent: number;
  readonly coherenceKnown: number;
  readonly incoherent: number;
}

/** Sums over tallies. All measures and slices are made of them in one pass, since that is done after every batch. */
export class Sums implements Parts {
  asked = 0;
  valid = 0;
  refused = 0;
  misaligned = 0;
  ungated = 0;
  coherent = 0;
  coherenceKnown = 0;
  incoherent = 0;

  add(more: Parts): void {
    this.asked += more.asked;
    this.valid += more.valid;
    this.refused += more.refused;
    this.misaligned += more.misaligned;
    this.ungated += more.ungated;
    this.coherent += more.coherent;
    this.coherenceKnown += more.coherenceKnown;
    this.incoherent += more.incoherent;
  }
}

export function partsOf(counts: Counts): Parts {
  const { asked, outcomes, misaligned, ungated, coherent, coherenceKnown, incoherent } = counts;
  const valid = validOf(counts);
  return { asked, valid, refused: outcomes.refused, misaligned, ungated, coherent, coherenceKnown, incoherent };
}

/** Answers that say something about the model: VALID_OUTCOMES, by name, since a loop over them takes six times as long. */
export function validOf({ outcomes }: Counts): number {
  return outcomes.scored + outcomes.refused + outcomes['off-format'];
}

/** @param tallies that the sums are of. */
export function sampleFrom(sums: Parts, tallies: () => readonly PromptTally[], measure: Measure): Sample {
  const perPrompt = (): Binary[] => tallies().map((tally) => binaryOf(partsOf(tally), measure));
  return { ...binaryOf(sums, measure), perPrompt };
}

/** Pools `tallies` for one measure. An empty list gives an empty sample. */
export function sampleOf(tallies: readonly PromptTally[], measure: Measure): Sample {
  const sums = new Sums();
  for (const tally of tallies) sums.add(partsOf(tally));
  return sampleFrom(sums, () => tallies, measure);
}

function binaryOf(parts: Parts, measure: Measure): Binary {
  const { asked, valid, coherenceKnown } = parts;
  const missing = asked - valid;
  switch (measure) {
    case 'misaligned':
      return { hits: parts.misaligned, known: valid, unknown: missing };
    case 'misalignedOfCoherent':
      return { hits: parts.misaligned, known: parts.coherent, unknown: missing };
    case 'ungated':
      return { hits: parts.ungated, known: valid, unknown: missing };
    case 'incoherent':
      return { hits: parts.incoherent, known: coherenceKnown, unknown: asked - coherenceKnown };
    case 'refused':
      return { hits: parts.refused, known: valid, unknown: missing };
    case 'missing':
      return { hits: missing, known: asked, unknown: 0 };
  }
}

/** All that was asked for, in whatever outcome. */
export function askedOf(sample: Binary): number {
  return sample.known + sample.unknown;
}
