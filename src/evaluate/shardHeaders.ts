// Whether journals are the shards of one plan, by their headers alone: the same checkpoint, instrument, order and number
// of shards, each of them there once. Says of each that is not so what is wrong and what to do. Pure.
import { countOf, shardWords, whole } from '../numbers.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { JournalHeader } from '../schema/journal.ts';
import type { Shard } from '../schema/shard.ts';
import { quote } from '../suite/nearest.ts';
import { canonicalJson, instrumentOf } from './instrument.ts';

/** What the merge's own policy and suite say the shards must be. */
export interface ExpectedPlan {
  /** null: whichever the shards are of. */
  readonly checkpoint: string | null;
  readonly suite: Pick<Instrument, 'suite' | 'variants' | 'sampling'>;
  /** In the words of `nameOfOrder`. */
  readonly order: string;
  /** Models of the judges in the policy's order; null: none is named. */
  readonly judges: readonly string[] | null;
  /** The controls on which a judge is tested; null: the policy asks for no test. */
  readonly controls: string | null;
}

export interface FoundShard {
  /** As people see it. */
  readonly path: string;
  /** null: the file has none. */
  readonly header: JournalHeader | null;
}

/** A journal that is one of the shards, and the only one with its number. */
export interface FittingShard {
  readonly path: string;
  readonly shard: Shard;
}

export interface Gathered {
  readonly fitting: readonly FittingShard[];
  /** What all fitting ones have in common; null: there is none. */
  readonly common: { readonly checkpoint: string; readonly instrument: Instrument; readonly of: number } | null;
  /** One sentence for each thing that is wrong. */
  readonly problems: readonly string[];
}

interface Known {
  readonly path: string;
  readonly checkpoint: string;
  readonly order: string | undefined;
  readonly shard: Shard;
  readonly instrument: Instrument;
  readonly controls: string | undefined;
}

/** Sorts the journals into shards of the expected plan, and says what else there is and what is missing. */
export function gatherShards(found: readonly FoundShard[], expected: ExpectedPlan): Gathered {
  const problems: string[] = [];
  const known = found.flatMap((one): Known[] => {
    const read = knownOf(one);
    if (typeof read !== 'string') return [read];
    problems.push(`${one.path} ${read}`);
    return [];
  });
  // The odd one out is the foreign one: what most of them are is what is merged.
  const of = mostCommon(known.map(({ shard }) => shard.of));
  const fingerprint = mostCommon(known.map(({ instrument }) => instrument.fingerprint));
  const checkpoint = expected.checkpoint ?? mostCommon(known.map((one) => one.checkpoint));
  if (of === null || fingerprint === null || checkpoint === null) return { fitting: [], common: null, problems };

  const own: Known[] = [];
  for (const one of known) {
    const differences = differencesOf(one, expected, { of, fingerprint, checkpoint });
    if (differences.length === 0) own.push(one);
    else problems.push(`${one.path} is foreign, no shard of this plan: ${differences.join('; ')}. ${LEAVE_OUT}`);
  }
  const fitting: FittingShard[] = [];
  const missing: number[] = [];
  for (let index = 1; index <= of; index += 1) {
    const shard = { index, of };
    const these = own.filter((one) => one.shard.index === index);
    const [only, ...others] = these;
    if (only === undefined) missing.push(index);
    else if (others.length > 0) problems.push(doubled(shard, these));
    else fitting.push({ path: only.path, shard });
  }
  if (missing.length > 0) problems.push(missingSentence(missing, of));
  const instrument = own[0]?.instrument ?? null;
  return { fitting, common: instrument && { checkpoint, instrument, of }, problems };
}

/** As many as the input `shard` takes. */
const MOST_SHARDS = 9_999;

const LEAVE_OUT = 'Leave it out, or evaluate all shards with one policy, suite and judge.';

function missingSentence(missing: readonly number[], of: number): string {
  const [first = 1, ...others] = missing;
  const which =
    others.length === 0 ? `${shardWords({ index: first, of })} is` : `shards ${rangesOf(missing)} of ${whole(of)} are`;
  return (
    `${which} missing: none of the journals is it. Evaluate it (mode evaluate, shard: ${first}/${of}) or name its ` +
    'journal; in a workflow re-run its job. Without it there is no evaluation, not even a smaller one.'
  );
}

/** `1-3, 7`, of ascending numbers. */
function rangesOf(numbers: readonly number[]): string {
  const starts = numbers.filter((number, place) => numbers[place - 1] !== number - 1);
  return starts
    .map((start) => {
      let end = start;
      while (numbers.includes(end + 1)) end += 1;
      return end === start ? String(start) : `${start}-${end}`;
    })
    .join(', ');
}

const doubled = (shard: Shard, these: readonly Known[]): string =>
  `${shardWords(shard)} is doubled: it is in ${these.map(({ path }) => path).join(' and in ')}. Its answers would count ` +
  `${these.length === 2 ? 'twice' : countOf(these.length, 'time')}: leave all but one out.`;

/** The header as a shard's, or why it is none. */
function knownOf({ path, header }: FoundShard): Known | string {
  if (header === null) return 'is no journal of a shard: it has no header. Name the answers.jsonl of a shard.';
  const { checkpoint, order, shard, instrument, fingerprint, controls } = header;
  if (shard === undefined) {
    return 'is no shard: it was evaluated as a whole. Let the mode gate evaluate it, or evaluate it with "shard".';
  }
  if (shard.index > shard.of || shard.of > MOST_SHARDS)
    return `is damaged: its header says ${shardWords(shard)}. Evaluate this shard anew.`;
  if (instrument === undefined || fingerprint !== instrument.fingerprint || !isOwnPrint(instrument)) {
    return 'is damaged: its header has no instrument, or not the one of its fingerprint. Evaluate this shard anew.';
  }
  return { path, checkpoint, order, shard, instrument, controls };
}

function isOwnPrint(instrument: Instrument): boolean {
  const { suite, variants, sampling, judge, fingerprint } = instrument;
  return instrumentOf({ suite, variants, sampling, judge }).fingerprint === fingerprint;
}

function differencesOf(
  { checkpoint, order, shard, instrument, controls }: Known,
  expected: ExpectedPlan,
  common: { readonly of: number; readonly fingerprint: string; readonly checkpoint: string },
): string[] {
  const ofPolicy = policyDifferences(instrument, expected);
  return [
    ...(checkpoint === common.checkpoint
      ? []
      : [`it is of the checkpoint ${quote(checkpoint)}, not ${quote(common.checkpoint)}`]),
    ...(shard.of === common.of ? [] : [`it is ${shardWords(shard)}, and the plan is divided into ${common.of}`]),
    ...(order === expected.order
      ? []
      : [`its order is ${quote(order ?? 'not known')}, and that of this policy ${quote(expected.order)}`]),
    ...ofPolicy,
    ...(ofPolicy.length > 0 || instrument.fingerprint === common.fingerprint
      ? []
      : ['its instrument (judge, scores or rubrics) is another than that of the other shards']),
    ...controlDifferences(controls, expected.controls),
  ];
}

function policyDifferences({ suite, variants, sampling, judge }: Instrument, expected: ExpectedPlan): string[] {
  const models =
    judge.kind === 'panel' ? judge.members.map(({ model }) => model) : judge.kind === 'live' ? [judge.model] : [];
  return [
    ...(suite.hash === expected.suite.suite.hash ? [] : ['it was asked other prompts than the suite of this policy']),
    ...(canonicalJson(variants) === canonicalJson(expected.suite.variants) ? [] : ['its variants are others']),
    ...(canonicalJson(sampling) === canonicalJson(expected.suite.sampling)
      ? []
      : ['its sampling (temperature, top-p, max-tokens) is another']),
    ...(models.length === 0 ? ['it was not judged where it was asked'] : []),
    ...(expected.judges === null || canonicalJson(models) === canonicalJson(expected.judges)
      ? []
      : [
          `it was judged by ${models.map(quote).join(', ')}, and the judge of this policy is ${expected.judges.map(quote).join(', ')}`,
        ]),
  ];
}

function controlDifferences(tested: string | undefined, wanted: string | null): string[] {
  if (wanted === null || tested === wanted) return [];
  return [
    tested === undefined
      ? 'its judge was not tested on controls (limits.judge-controls: off), and this policy asks for the test'
      : `its judge was tested on the controls ${quote(tested)}, and this version has ${quote(wanted)}`,
  ];
}

/** The first of those that there are most of. */
function mostCommon<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most === undefined ? null : most[0];
}
