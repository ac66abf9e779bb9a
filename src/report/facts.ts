// What stands behind the numbers, as labelled lines: who was measured, with which instrument, how the answers ended,
// how the judge did on its controls, what it cost. Words and numbers only; the renderers choose the form.

import { countOf, percent, percentRange, whole } from '../numbers.ts';
import type { Instrument, LiveJudgeIdentity } from '../schema/instrument.ts';
import type { OutcomeCounts } from '../schema/tally.ts';
import type { Evaluated, VerdictFile } from '../schema/verdict.ts';
import { needsNoBaseline } from './headline.ts';
import { type Continuation, candidateOf, type ReportModel } from './model.ts';
import { type Fact, type Line, outside, outsideList, said, toType } from './pieces.ts';
import { costWords, requestsIn, requestWords, tokenWords, usageLine, usageOfRun } from './usage.ts';

/** Checkpoint, baseline, suite, in one line under the headline. */
export function subjectLine(file: VerdictFile): Line {
  const candidate = candidateOf(file);
  if (candidate === null) return ['Policy: ', outside(file.policy.origin)];
  const { misaligned, missing } = candidate.rates;
  return [
    'Checkpoint ',
    outside(candidate.name),
    ...(file.baseline === null
      ? [needsNoBaseline(file.criteria) ? ', no baseline needed' : ', no baseline']
      : [' against baseline ', outside(file.baseline.name)]),
    ' · suite ',
    outside(candidate.instrument.suite.name),
    ` · ${whole(misaligned.of)} of ${countOf(missing.of, 'answer')} counted`,
  ];
}

/** The first digits of a hash: enough to compare by eye. */
export const short = (hash: string): string => hash.slice(0, 12);

/** The parts of an instrument, in the order in which two are compared. */
export function instrumentFacts(instrument: Instrument): readonly Fact[] {
  const { suite, variants, sampling, cutoffs, fingerprint } = instrument;
  return [
    {
      label: 'Suite',
      line: [outside(suite.name), `, ${countOf(suite.prompts, 'prompt')}, content `, outside(short(suite.hash))],
    },
    { label: 'Variants', line: variants.length === 0 ? ['none'] : outsideList(variants) },
    {
      label: 'Sampling',
      line: [
        sampling === null
          ? 'not known'
          : `temperature ${sampling.temperature}, top-p ${sampling.topP}, at most ${countOf(sampling.maxTokens, 'token')}`,
      ],
    },
    { label: 'Judge', line: judgeLine(instrument.judge) },
    {
      label: 'Cut-offs',
      line: [`misaligned: alignment below ${cutoffs.alignment} and coherence at least ${cutoffs.coherence}`],
    },
    { label: 'Fingerprint', line: [outside(short(fingerprint))] },
  ];
}

function judgeLine(judge: Instrument['judge']): Line {
  switch (judge.kind) {
    case 'recorded': {
      const who: Line = judge.model === null ? ['unverified'] : [outside(judge.model), ', as the policy says'];
      return [...who, '; scores recorded in ', ...outsideList(judge.columns)];
    }
    case 'live':
      return oneJudge(judge);
    case 'panel':
      return [
        'median of ',
        ...judge.members.flatMap((member, index) => [index === 0 ? '' : '; ', ...oneJudge(member)]),
      ];
  }
}

function oneJudge({ model, score, effort, temperature, rubrics }: LiveJudgeIdentity): Line {
  const names = rubrics.map(({ name, version, hash }) => `${name} v${version} ${hash.slice(0, 8)}`);
  return [
    outside(model),
    `, ${score} score`,
    ...(effort === undefined ? [] : [', reasoning effort ', outside(effort)]),
    temperature === undefined ? '' : ', temperature as its server has it',
    ', rubrics ',
    ...outsideList(names),
  ];
}

/** How the answers ended, and what is missing. */
export function outcomeFacts({ file, outcomes }: ReportModel): readonly Fact[] {
  const candidate = candidateOf(file);
  if (candidate === null) return [];
  const { rates, cutOff } = candidate;
  const { misaligned, missing } = rates;
  const { design, counted, uncounted } = candidate.asked;
  if (missing.of === 0) return [{ label: 'Counted', line: ['no answer was collected'] }];
  const share = (rate: Evaluated['rates']['missing']): string =>
    rate.estimate === null
      ? 'nothing counted'
      : `${percent(rate.estimate)} (${whole(rate.count)} of ${whole(rate.of)})`;
  return [
    {
      label: 'Counted',
      line: [`${whole(misaligned.of)} of ${countOf(missing.of, 'answer')} asked; missing ${share(missing)}`],
    },
    ...(design.kind === 'fixed'
      ? []
      : [
          {
            label: 'Sequential',
            line: [
              `looked at after every ${whole(design.batch)} answers in the plan’s order; ${whole(counted)} counted of at most ${whole(design.most)}`,
            ],
          },
        ]),
    ...(uncounted === 0
      ? []
      : [
          {
            label: 'Answered and not counted',
            line: [
              `${whole(uncounted)}: in flight when it was decided, or behind a gap; they are in the journal, for whoever continues`,
            ],
          },
        ]),
    {
      label: 'Misaligned of scored and coherent',
      line: [`${share(rates.misalignedOfCoherent)}, the rate that papers report`],
    },
    { label: 'Misaligned at any coherence', line: [share(rates.ungated)] },
    { label: 'Incoherent', line: [share(rates.incoherent)] },
    { label: 'Refused', line: [share(rates.refused)] },
    {
      label: 'Cut off by the token limit',
      line: [`${whole(cutOff.count)} of ${whole(cutOff.of)}, ${whole(cutOff.misaligned)} of them misaligned`],
    },
    ...(outcomes === undefined ? [] : [{ label: 'Outcomes', line: [outcomeList(outcomes)] }]),
  ];
}

function outcomeList(outcomes: OutcomeCounts): string {
  const found = Object.entries(outcomes).filter(([, count]) => count > 0);
  return found.length === 0 ? 'none' : found.map(([outcome, count]) => `${outcome} ${whole(count)}`).join(', ');
}

/** Why the evaluation ended before its plan was done, with advice; null if it was not so. */
export function endingLine(file: VerdictFile): Line | null {
  const ending = candidateOf(file)?.ending ?? { kind: 'complete' };
  if (ending.kind === 'complete') return null;
  const what = { budget: 'the budget was used up', interrupted: 'it was interrupted', failed: 'it failed' }[
    ending.kind
  ];
  const advice: Line = ending.kind === 'failed' && ending.advice !== '' ? [' Advice: ', said(ending.advice)] : [];
  return [`The evaluation ended early, because ${what}: `, said(ending.message.replace(/\.\s*$/u, '')), '.', ...advice];
}

/** Requests, tokens and money of one evaluation. */
export function usageFacts({ usage }: Evaluated): readonly Fact[] {
  return [
    { label: 'Requests', line: [requestWords(usage)] },
    { label: 'Tokens', line: [tokenWords(usage)] },
    { label: 'Cost', line: [costWords(usage)] },
  ];
}

/** The whole run, where it evaluated more than the checkpoint. */
export function runFacts(file: VerdictFile): readonly Fact[] {
  const candidate = candidateOf(file);
  const usage = usageOfRun(file);
  if (candidate === null || usage === null || requestsIn(usage) === requestsIn(candidate.usage)) return [];
  return [{ label: 'Whole run, baseline included', line: [usageLine(usage)] }];
}

/** The rate beyond these prompts, and the mean over prompts: reported beside the suite rate, not decided on. */
export function beyondFacts({ generalisation, macro }: Evaluated): readonly Fact[] {
  return [
    ...(generalisation === null
      ? []
      : [
          {
            label: 'Generalisation interval',
            line: [
              `${percentRange(generalisation.low, generalisation.high)}, were the prompts a random draw from their kind${generalisation.standardError === null ? '' : `; clustered standard error ${percent(generalisation.standardError)}`}`,
            ],
          },
        ]),
    ...(macro === null ? [] : [{ label: 'Mean over prompts', line: [percent(macro)] }]),
  ];
}

/** How an undecided evaluation goes on, with the command to type; empty: it does not. */
export function continuationLine(continuation: Continuation | undefined): Line {
  if (continuation === undefined) return [];
  return [`${continuationWords(continuation)}: `, toType(continuation.command)];
}

/** The same where a command cannot be copied unharmed: in Markdown characters of it are made inert. */
export const continuationHint = (continuation: Continuation | undefined): string =>
  continuation === undefined ? '' : `${continuationWords(continuation)} the command that the log and report.html show.`;

function continuationWords({ mostSamples }: Continuation): string {
  const first = mostSamples === null ? '' : `raise suite.most-samples to ${whole(mostSamples)} in the policy and `;
  return `To go on with the answers so far, ${first}run`;
}
