// One evaluation out of shards that were evaluated before: reads their journals against the plan of this policy, and
// says what a reader must know of them. It decides nothing.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShardJournal } from '../answers/shardFiles.ts';
import { DEFAULT_BASELINE_SAMPLES } from '../config/defaults.ts';
import { askingOf } from '../config/design.ts';
import type { Plan } from '../config/plan.ts';
import type { Example } from '../evaluate/findings.ts';
import { instrumentOf } from '../evaluate/instrument.ts';
import { LabelMatcher } from '../evaluate/labelMatcher.ts';
import { type Merged, mergeShards } from '../evaluate/merge.ts';
import { judgeModels, problemsOfAll, sumOfUsage } from '../evaluate/mergeFacts.ts';
import { nameOfSet } from '../judge/controls.ts';
import { countOf, shardWords } from '../numbers.ts';
import { type Evaluation, evaluationSchema } from '../schema/evaluation.ts';
import type { Notice } from '../schema/verdict.ts';
import { renderedIdentity } from '../suite/identity.ts';
import { nameOfOrder } from '../suite/order.ts';
import { forLog } from '../untrusted.ts';
import { worstTest } from '../verdict/worstTest.ts';
import { type Kit, readControls } from './kit.ts';

export interface NamedShard extends ShardJournal {
  /** As people see it. */
  readonly path: string;
}

export interface FoundShards {
  readonly shards: readonly NamedShard[];
  /** What is known to be wrong before anything is read. */
  readonly faults: readonly string[];
}

export interface MergedEvaluation {
  readonly evaluation: Evaluation;
  readonly examples: readonly Example[];
  readonly notices: readonly Notice[];
}

/** Throws UserError `bad-shards` with everything that is wrong with them, Failure when it is stopped. */
export async function mergedEvaluation(found: FoundShards, kit: Kit): Promise<MergedEvaluation> {
  const planned = await plannedIn(kit);
  const merged = await merge(found, planned.samples, kit);
  const { instrument, tallies, findings, agreements, labels, accounts, servedBy } = merged;
  const { judge } = instrument;
  if (judge.kind === 'recorded') throw new Error('answers that were judged elsewhere were merged');
  const { plan, world } = kit;
  const now = world.now();
  const tested = testOf(merged, plan);
  return {
    evaluation: {
      schemaVersion: 1,
      kind: 'evaluation',
      createdAt: now.toISOString(),
      checkpoint: checkpointOf(merged, plan),
      source: { kind: 'endpoint', description: descriptionOf(merged) },
      servedModels: {
        answers: [...findings.servedModels].sort(),
        judge: judgeModels(findings.judgeModels, accounts),
      },
      instrument,
      planned: planned.planned,
      uncounted: 0,
      ending: { kind: 'complete' },
      tallies,
      controls: tested.controls,
      agreements,
      labels,
      usage: sumOfUsage(accounts),
      problems: problemsOfAll({ accounts, found: findings.problems(), judge, servedBy, now }),
    },
    examples: findings.examples(),
    notices: [...withoutAccount(merged), ...tested.notices],
  };
}

async function merge(found: FoundShards, samples: number, kit: Kit): Promise<Merged> {
  const { plan, world } = kit;
  const { suite, rendered: prompts } = await kit.suite();
  const controls = await readControls(world);
  const labels = await kit.labels();
  const shards = await Promise.all(
    found.shards.map(async ({ path, file, folder }) => ({ path, file, evaluations: await evaluationsIn(folder) })),
  );
  const parts = {
    suite: { name: suite.name, hash: renderedIdentity(prompts), prompts: prompts.length },
    variants: [...new Set(prompts.map(({ variant }) => variant))],
    sampling: plan.sampling,
  };
  const judges = plan.judge && [plan.judge, ...plan.judge.panel].map(({ model }) => model);
  try {
    return await mergeShards({
      shards,
      faults: found.faults,
      expected: {
        checkpoint: plan.merges?.checkpoint ?? null,
        suite: instrumentOf({ ...parts, judge: { kind: 'recorded', model: null, columns: [] } }),
        order: nameOfOrder('rounds', plan.suite.seed, samples),
        judges,
        controls: plan.limits.judgeControls.value === 'off' ? null : nameOfSet(controls),
      },
      prompts,
      samples,
      seed: plan.suite.seed,
      controls,
      labelsOf: (checkpoint) => labels && new LabelMatcher(labels, checkpoint, plan.trainedOn),
      signal: world.signal,
      onProgress: (counted, misaligned) => {
        world.voice.progress(counted, prompts.length * samples, `merged: ${misaligned} misaligned`);
      },
    });
  } finally {
    world.voice.progressEnd();
  }
}

/** What the shards asked together: a fixed number, whatever the policy says of stopping. */
async function plannedIn(kit: Kit): Promise<{ readonly samples: number; readonly planned: Evaluation['planned'] }> {
  const { suite } = kit.plan;
  const prompts = (await kit.suite()).rendered.length;
  const { samples, design } = askingOf(suite, prompts, 'measured', DEFAULT_BASELINE_SAMPLES);
  return { samples, planned: { prompts, answers: prompts * samples, seed: suite.seed, design } };
}

/** The evaluations in the folder of a shard; what is none is passed over, since the journal says all that counts. */
async function evaluationsIn(folder: string): Promise<Evaluation[]> {
  const names = (await readdir(folder)).filter((name) => /^evaluation-.*\.json$/u.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) => {
    const read = evaluationSchema.safeParse(jsonOf(text));
    return read.success ? [read.data] : [];
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const ownFile = ({ accounts }: Merged): Evaluation | null =>
  accounts.find(({ evaluation }) => evaluation !== null)?.evaluation ?? null;

/** What is known of the checkpoint here beats what its shards were told of it. */
function checkpointOf(merged: Merged, { checkpoint }: Plan): Evaluation['checkpoint'] {
  const own = ownFile(merged)?.checkpoint;
  return { ...own, ...checkpoint, name: merged.checkpoint, model: own?.model ?? checkpoint.model };
}

function descriptionOf(merged: Merged): string {
  const shards = countOf(merged.tests.length, 'shard');
  const own = ownFile(merged);
  return own === null ? shards : `${own.source.description}, in ${shards}`;
}

/** Every shard's judge must be fit by itself, so the worst test stands for all of them. */
function testOf(
  { tests }: Merged,
  { limits }: Plan,
): { readonly controls: Evaluation['controls']; readonly notices: readonly Notice[] } {
  const [first, ...others] = tests;
  if (first === undefined) throw new Error('nothing was merged');
  if (limits.judgeControls.value === 'off') return { controls: first.result, notices: [] };
  const { shard, path, result } = worstTest([first, ...others], limits);
  const message =
    `The judge was tested in each of ${countOf(tests.length, 'shard')}. The test that is shown, and decided by, is the ` +
    `worst of them: that of ${shardWords(shard)} (${forLog(path, { codePoints: 200 })}).`;
  return { controls: result, notices: [{ level: 'note', message }] };
}

function withoutAccount({ accounts, tests }: Merged): Notice[] {
  const lacking = tests.filter((_test, index) => accounts[index]?.evaluation === null).map(({ shard }) => shard.index);
  if (lacking.length === 0) return [];
  const message =
    `Without their evaluation files came ${countOf(lacking.length, 'shard')} (${lacking.join(', ')}): requests are ` +
    'counted from the lines, and cost, tokens and retries are not known.';
  return [{ level: 'warning', message }];
}
