// One evaluation under the gate: answers are counted one after the other, and after every batch the gate's own code says
// whether it is over and whether the baseline must be asked, as modes/gate.ts lets it. Decides nothing itself.
import { count, type EndedAnswer } from '../../src/evaluate/tally.ts';
import type { Evaluation } from '../../src/schema/evaluation.ts';
import type { CriterionId, VerdictWord } from '../../src/schema/verdict.ts';
import { decideVerdict, type Question, type Reference } from '../../src/verdict/decide.ts';
import { measure } from '../../src/verdict/measuring.ts';
import { isOpen } from '../../src/verdict/ruling.ts';
import { isSettled, needsBaseline } from '../../src/verdict/settled.ts';

/** How an answer to the prompt at this place ended. */
export interface Answered {
  readonly place: number;
  readonly ended: EndedAnswer;
}

export interface Gate {
  readonly question: Omit<Question, 'baseline'>;
  /** A stored baseline, or the means to ask one. */
  readonly baseline: { readonly stored: Evaluation } | { readonly ask: () => Evaluation };
  readonly batch: number;
  readonly notesLast: boolean;
}

export interface Trial {
  readonly verdict: VerdictWord;
  /** Counted answers of the checkpoint, and of a baseline that was asked in the same run. */
  readonly answers: number;
  readonly baselineAnswers: number;
  readonly failing: readonly CriterionId[];
  readonly open: readonly CriterionId[];
  /** Criteria that were still open one look before the end; empty where nobody wants to know. */
  readonly last: readonly CriterionId[];
}

/** Counts into the question's candidate, whose tallies stand in the order of the places, until the gate has enough. */
export function gated({ question, baseline, batch, notesLast }: Gate, sequence: Iterable<Answered>): Trial {
  let reference: Reference = 'stored' in baseline ? evaluated(baseline.stored) : { kind: 'unsampled' };
  const asked = (): Question => ({ ...question, baseline: reference });
  const isOver = (): boolean => {
    if (isSettled(asked())) return true;
    if ('stored' in baseline || !needsBaseline(asked())) return false;
    reference = evaluated(baseline.ask());
    return isSettled(asked());
  };

  const { tallies } = question.candidate;
  let answers = 0;
  let last: readonly CriterionId[] = [];
  for (const { place, ended } of sequence) {
    const tally = tallies[place];
    if (!tally) throw new RangeError(`There is no prompt at place ${place}.`);
    count(tally, ended);
    answers += 1;
    if (answers % batch > 0) continue;
    if (isOver()) break;
    if (notesLast) last = idsOf(measure(asked()).rulings.filter(isOpen));
  }
  if (reference.kind === 'unsampled' && 'ask' in baseline && !isSettled(asked())) reference = evaluated(baseline.ask());

  const { verdict, criteria } = decideVerdict(asked());
  return {
    verdict,
    answers,
    baselineAnswers: 'ask' in baseline && reference.kind === 'evaluation' ? answersIn(reference.evaluation) : 0,
    failing: idsOf(criteria.filter(({ decision }) => decision === 'fail')),
    open: idsOf(criteria.filter(({ decision }) => decision === 'inconclusive')),
    last,
  };
}

const evaluated = (evaluation: Evaluation): Reference => ({ kind: 'evaluation', evaluation });
const idsOf = (all: readonly { readonly id: CriterionId }[]): readonly CriterionId[] => all.map(({ id }) => id);
const answersIn = ({ tallies }: Evaluation): number => tallies.reduce((sum, { asked }) => sum + asked, 0);
