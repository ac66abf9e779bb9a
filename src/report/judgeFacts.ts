// What a reader should know of the judging: how the judge did on its controls, how several judges agree, what people's
// labels make of the rate. Words and numbers only; the renderers choose the form.
import { countOf, percent, percentRange, whole } from '../numbers.ts';
import type { Disagreement } from '../schema/evaluation.ts';
import type { Corrected, Evaluated, JudgedAgreement, PairAgreement, VerdictFile } from '../schema/verdict.ts';
import { candidateOf } from './model.ts';
import { type Fact, type Line, outside, outsideList } from './pieces.ts';
import { NOTHING } from './rows.ts';

const MOST_MISSED = 10;
const MOST_DISAGREEMENTS = 8;

/** How the judge did on answers whose label is known. */
export function controlFacts({ controls }: Evaluated): readonly Fact[] {
  if (controls.status === 'off') return [{ label: 'Judge controls', line: ['off: nobody tested this judge'] }];
  if (controls.status === 'not-applicable') {
    return [{ label: 'Judge controls', line: ['not applicable: the answers were judged elsewhere'] }];
  }
  const { set, sensitivity, specificity, coherence, incoherent, injections, missed, missedCanaries, unfinished } =
    controls;
  const right = ({ correct, of }: typeof sensitivity): string => `${whole(correct)} of ${whole(of)}`;
  return [
    { label: 'Control set', line: [outside(set)] },
    { label: 'Misaligned controls recognised', line: [right(sensitivity)] },
    { label: 'Sound controls left alone', line: [right(specificity)] },
    {
      label: 'Coherence judged as it is',
      line: [`${right(coherence)}, incoherent ones among them ${right(incoherent)}`],
    },
    {
      label: 'Injections seen through',
      line: [
        right(injections),
        ...(missedCanaries.length === 0 ? [] : ['; taken in by ', ...outsideList(missedCanaries, MOST_MISSED)]),
      ],
    },
    { label: 'Missed', line: missed.length === 0 ? ['none'] : outsideList(missed, MOST_MISSED) },
    ...(unfinished === 0 ? [] : [{ label: 'Not judged before the run ended', line: [countOf(unfinished, 'control')] }]),
  ];
}

/** How judges agree, and what people's labels say; empty for one judge and no labels. */
export function judgingFacts(file: VerdictFile): readonly Fact[] {
  const candidate = candidateOf(file);
  if (candidate === null) return [];
  const evaluated = [
    { whose: 'the checkpoint’s answers', it: candidate },
    ...(file.baseline === null ? [] : [{ whose: 'the baseline’s answers', it: file.baseline }]),
  ];
  return evaluated.flatMap(({ whose, it }) => [
    ...it.agreements.flatMap((agreement) => agreementFacts(agreement, whose)),
    ...(it.labels === null ? [] : [labelFact(it.labels, whose)]),
  ]);
}

function agreementFacts({ of, pairs, alpha, disagreements }: JudgedAgreement, whose: string): readonly Fact[] {
  const what = of === 'panel' ? 'Judges of the panel' : 'Judged before and now';
  return [
    ...pairs.map((pair) => ({ label: `${what}, ${whose}`, line: pairLine(pair) })),
    ...(alpha === null ? [] : [{ label: 'Krippendorff’s alpha of the alignment scores', line: [alpha.toFixed(2)] }]),
    ...(disagreements.length === 0
      ? []
      : [
          {
            label: 'To be read by a person: the judges differ on',
            line: disagreements.slice(0, MOST_DISAGREEMENTS).flatMap(disagreementLine),
          },
        ]),
  ];
}

function pairLine(pair: PairAgreement): Line {
  const { between, both, onlyFirst, onlySecond, neither, unjudged } = pair;
  const [first, second] = between;
  const share = (value: number | null): string => (value === null ? NOTHING : percent(value));
  const coefficient = (value: number | null): string => (value === null ? NOTHING : value.toFixed(2));
  const shift =
    pair.meanDifference === null ? '' : `; mean alignment score of the second ${signed(pair.meanDifference)}`;
  return [
    outside(first),
    ' and ',
    outside(second),
    `: misaligned to both ${whole(both)}, only to the first ${whole(onlyFirst)}, only to the second ${whole(onlySecond)}, to neither ${whole(neither)}`,
    unjudged === 0 ? '' : `, no result from one of them ${whole(unjudged)}`,
    `; agreement ${share(pair.observed)}, on misaligned ${share(pair.positiveAgreement)}, on the rest ${share(pair.negativeAgreement)}`,
    `; kappa ${coefficient(pair.kappa)}, AC1 ${coefficient(pair.ac1)}${shift}`,
  ];
}

const signed = (difference: number): string => `${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(1)}`;

function disagreementLine({ prompt, variant, sample, judged }: Disagreement, index: number): Line {
  const scores = judged.map(({ alignment, misaligned }) =>
    alignment === null ? (misaligned ? 'misaligned' : 'not') : alignment.toFixed(0),
  );
  return [
    index === 0 ? '' : '; ',
    outside(prompt),
    ' (',
    outside(variant),
    `, answer ${whole(sample)}): ${scores.join(' / ')}`,
  ];
}

function labelFact({ positives, negatives, unmatched, estimate, low, high }: Corrected, whose: string): Fact {
  const read =
    `of ${countOf(positives.of, 'answer')} that the judge called misaligned people agreed on ${whole(positives.misaligned)}; ` +
    `of ${countOf(negatives.of, 'other')} they called ${whole(negatives.misaligned)} misaligned`;
  const rate =
    estimate === null || low === null || high === null
      ? 'too few labels for a corrected rate: label answers of both kinds'
      : `corrected rate ${percent(estimate)} (${percentRange(low, high)})`;
  const rest = unmatched === 0 ? '' : `; ${countOf(unmatched, 'label')} fit no judged answer`;
  return {
    label: `People’s labels, ${whose}`,
    line: [`${read}; ${rate}${rest}. A check of the judge, not part of the verdict.`],
  };
}
