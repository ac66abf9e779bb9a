// Puts the shards of one evaluation together: their journals are read once, as streams, and every answer of the plan is
// counted exactly once or named as missing, doubled or foreign. All that is wrong is told at once, and then nothing is
// merged. It compares nothing and decides nothing.
import { journalRecords } from '../answers/journalRecords.ts';
import type { RecordedFile } from '../answers/recordedFiles.ts';
import { Failure, UserError } from '../errors.ts';
import type { ControlSet } from '../judge/controls.ts';
import { countOf, shardWords } from '../numbers.ts';
import type { Agreement, ControlsResult, Evaluation, HumanLabels } from '../schema/evaluation.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { JournalHeader } from '../schema/journal.ts';
import type { Shard } from '../schema/shard.ts';
import type { PromptTally } from '../schema/tally.ts';
import { quote } from '../suite/nearest.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import type { Findings } from './findings.ts';
import type { LabelMatcher } from './labelMatcher.ts';
import type { ShardAccount } from './mergeFacts.ts';
import { ShardReading } from './mergeShard.ts';
import { aspectsOf, MergeTotals } from './mergeTotals.ts';
import { type ExpectedPlan, type FoundShard, gatherShards } from './shardHeaders.ts';

export interface ShardFile {
  /** As people see it. */
  readonly path: string;
  readonly file: RecordedFile;
  /** Evaluations that stand beside it; its own may be among them. */
  readonly evaluations: readonly Evaluation[];
}

export interface MergeOrder {
  readonly shards: readonly ShardFile[];
  /** What is known to be wrong before anything is read. */
  readonly faults: readonly string[];
  readonly expected: ExpectedPlan;
  /** All prompts of the plan, in every variant; answers to each; the seed of the order. */
  readonly prompts: readonly RenderedPrompt[];
  readonly samples: number;
  readonly seed: number;
  readonly controls: ControlSet;
  readonly labelsOf: (checkpoint: string) => LabelMatcher | null;
  readonly signal: AbortSignal;
  /** Answers that are counted so far, and how many of them are misaligned. */
  readonly onProgress: (counted: number, misaligned: number) => void;
}

/** How the judge did on the controls in one shard. */
export interface ShardTest {
  readonly shard: Shard;
  readonly path: string;
  readonly result: Exclude<ControlsResult, { status: 'not-applicable' }>;
}

export interface Merged {
  readonly checkpoint: string;
  readonly instrument: Instrument;
  readonly tallies: PromptTally[];
  readonly findings: Findings;
  readonly agreements: Agreement[];
  readonly labels: HumanLabels | null;
  /** One for each shard, in order. */
  readonly tests: readonly ShardTest[];
  /** What each shard says of itself, in order. */
  readonly accounts: readonly ShardAccount[];
  /** Names that each judge's server gave to what judged, where the lines say. */
  readonly servedBy: ReadonlyMap<string, ReadonlySet<string>>;
}

const ALL = ['header', 'answer', 'judgement', 'control', 'end'] as const;

/** A shard that was read to its end. */
interface Read {
  readonly from: ShardFile;
  readonly reading: ShardReading;
}

/** Throws UserError `bad-shards` with everything that is wrong with the shards, Failure when it is interrupted. */
export async function mergeShards(order: MergeOrder): Promise<Merged> {
  const problems = [...order.faults];
  if (order.shards.length === 0) problems.push('There is no shard to merge.');
  const found: FoundShard[] = [];
  for (const { path, file } of order.shards) {
    const header = await told(problems, () => headerOf(file));
    if (header !== undefined) found.push({ path, header });
  }
  const { common, fitting, problems: mismatches } = gatherShards(found, order.expected);
  problems.push(...mismatches);
  const judge = common?.instrument.judge;
  if (!common || judge === undefined || judge.kind === 'recorded') throw new UserError('bad-shards', problems);

  const { prompts, samples, seed } = order;
  const { checkpoint, instrument, of: shards } = common;
  const totals = new MergeTotals({ prompts, samples, seed, shards }, judge, order.labelsOf(checkpoint));
  const reads: Read[] = [];
  for (const { path, shard } of fitting) {
    const from = order.shards.find((one) => one.path === path);
    const reading = new ShardReading(shard, checkpoint, totals);
    if (from === undefined || (await told(problems, () => readShard(reading, from, order))) === undefined) continue;
    reads.push({ from, reading });
  }
  // Only now is it known which answers are in two of them.
  problems.push(...reads.flatMap(({ from, reading }) => problemsOf(from, reading, order.controls)));
  if (problems.length > 0) throw new UserError('bad-shards', problems);
  return {
    checkpoint,
    instrument,
    tallies: totals.all(),
    findings: totals.findings,
    agreements: [totals.panel.agreement()].filter((agreement) => agreement !== null),
    labels: totals.labels?.result() ?? null,
    tests: reads.map(({ from: { path }, reading }) => ({
      shard: reading.shard,
      path,
      result: reading.controls.result(order.controls, aspectsOf(judge)) ?? { status: 'off' },
    })),
    accounts: reads.map(({ from, reading }) => ({
      evaluation: ownEvaluation(from, reading),
      requests: reading.requests,
    })),
    servedBy: totals.servedBy,
  };
}

/** Does a piece of work; what the user got wrong goes to the problems, and there is no result. */
async function told<T>(problems: string[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    problems.push(...thrown.problems);
    return undefined;
  }
}

/** The first header, which may stand behind what its run found out before it; null: there is none. */
async function headerOf(file: RecordedFile): Promise<JournalHeader | null> {
  for await (const records of journalRecords(file, ['header'])) {
    const [first] = records;
    if (first !== undefined) return first.value;
  }
  return null;
}

async function readShard(reading: ShardReading, { path, file }: ShardFile, order: MergeOrder): Promise<true> {
  for await (const records of journalRecords(file, ALL)) {
    for (const { line, value } of records) reading.take(line, value);
    if (reading.isOverfull()) {
      throw new UserError('bad-shards', `${path} (${shardWords(reading.shard)}) ${OVERFULL}`);
    }
    if (order.signal.aborted) {
      throw new Failure('interrupted', 'The merge was stopped before all shards were read.', 'Run it again.');
    }
    order.onProgress(reading.totals.counted, reading.totals.misaligned);
  }
  reading.finish();
  return true;
}

const OVERFULL =
  'has so many answers without a judgement that they cannot be held: its judge failed. Go on with this shard (in a ' +
  'workflow re-run its job) once the judge answers, then merge again.';

/** The evaluation of this very shard; null: it was not kept. */
const ownEvaluation = ({ evaluations }: ShardFile, { shard, checkpoint }: ShardReading): Evaluation | null =>
  evaluations.find(
    (one) => one.checkpoint.name === checkpoint && one.shard?.index === shard.index && one.shard.of === shard.of,
  ) ?? null;

function problemsOf(from: ShardFile, reading: ShardReading, controls: ControlSet): string[] {
  const { path } = from;
  const ending = ownEvaluation(from, reading)?.ending ?? { kind: 'complete' };
  const whyNotEnded = ending.kind === 'complete' ? null : ending.message.replace(/\.\s*$/u, '');
  const [stranger, ...others] = reading.controls.strangers(controls);
  return [
    ...reading.problems(path, whyNotEnded),
    ...(stranger === undefined
      ? []
      : [
          `${path} (${shardWords(reading.shard)}): its judge was tested on ${countOf(others.length + 1, 'control')} that this version does not have, ` +
            `such as ${quote(stranger)}. Evaluate and merge with one version.`,
        ]),
  ];
}
