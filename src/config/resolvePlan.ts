// Inputs + policy -> one validated plan: input beats policy beats default. Tells everything that is wrong at once.
// Pure; readPlan.ts does the reading.
import { basename } from 'node:path/posix';
import { UserError } from '../errors.ts';
import type { Checkpoint } from '../schema/evaluation.ts';
import type { CheckpointEntry } from './checkpoints.ts';
import {
  DEFAULT_COLUMNS,
  DEFAULT_MOST_SAMPLES,
  DEFAULT_SAMPLES,
  DEFAULT_SAMPLING,
  DEFAULT_SEED,
  DEFAULT_SUITE,
  DEFAULT_TIMEOUTS,
  DEFAULT_VARIANTS,
} from './defaults.ts';
import type { RawInputs } from './inputs.ts';
import { readInputValues } from './inputValues.ts';
import {
  type BaselinePlan,
  type CandidatePlan,
  isChecking,
  type JudgePlan,
  type Plan,
  type RecordedFormat,
} from './plan.ts';
import type { ParsedPolicy } from './policySchema.ts';
import { type Asked, type Prices, unpriced } from './prices.ts';
import { resolveJudge } from './resolveJudge.ts';
import { resolveLimits } from './resolveLimits.ts';
import {
  namedModelOf,
  resolveBaseline,
  resolveCandidate,
  resolveHosts,
  resolveServe,
  type Sources,
} from './resolveServers.ts';
import { resolveMerge, whyNoShard } from './resolveShards.ts';

export interface PlanParts {
  readonly inputs: RawInputs;
  /** null: no policy file, so the built-in defaults hold. */
  readonly policy: ParsedPolicy | null;
  readonly policyOrigin: string;
  readonly policyPath?: string | null;
  /** The entry of the input `checkpoints`, if it was given. */
  readonly checkpoint?: CheckpointEntry | null;
}

/** The plan, or a UserError `bad-input` that lists every fault of the inputs and of their combination. */
export function resolvePlan({ inputs, policy, policyOrigin, policyPath = null, checkpoint = null }: PlanParts): Plan {
  const problems: string[] = [];
  const values = readInputValues(inputs, problems);
  const sources: Sources = { inputs, values, policy, checkpoint };
  const recordedFormat = recordedFormatOf(policy);
  const candidate = resolveCandidate(sources, recordedFormat, problems);
  const judge = resolveJudge(sources, candidate, problems);
  const baseline = resolveBaseline(sources, problems);
  const prices = pricesOf(policy);
  problems.push(...unpriced(values.budget.maxCostUsd, prices, askedIn(values.mode, { candidate, baseline, judge })));
  const suite = suiteOf(inputs, policy);
  const stopsByItself = values.mode === 'gate' && candidate?.kind === 'endpoint' && suite.samples === 'sequential';
  if (stopsByItself && policy?.estimand === 'population') problems.push(SEQUENTIAL_POPULATION);
  problems.push(...whyNoShard(values.shard, values.mode, candidate));
  const merges = resolveMerge(sources, { judge, baseline }, problems);
  const isAsking = !isChecking(values.mode) && merges === null;
  if ((!candidate && isAsking) || problems.length > 0) throw new UserError('bad-input', problems);

  const { mode, shard, budget, outputDir, failOn, failOnError, publish } = values;
  return {
    mode,
    candidate,
    shard,
    merges,
    checkpoint: checkpointOf(candidate, checkpoint),
    namedModel: namedModelOf(sources) ?? null,
    recordedFormat,
    judge,
    serve: resolveServe(sources),
    baseline,
    onMissingBaseline: policy?.baseline?.['on-missing'] ?? 'error',
    previous: policy?.previous?.path ?? null,
    suite,
    sampling: {
      temperature: policy?.sampling?.temperature ?? DEFAULT_SAMPLING.temperature,
      topP: policy?.sampling?.['top-p'] ?? DEFAULT_SAMPLING.topP,
      maxTokens: policy?.sampling?.['max-tokens'] ?? DEFAULT_SAMPLING.maxTokens,
    },
    timeouts: {
      request: (policy?.timeouts?.request ?? DEFAULT_TIMEOUTS.request) * 1000,
      ready: (policy?.timeouts?.ready ?? DEFAULT_TIMEOUTS.ready) * 1000,
    },
    concurrency: concurrencyOf(policy),
    limits: resolveLimits(policy),
    estimand: policy?.estimand ?? 'suite',
    detect: values.detect,
    trainedOn: policy?.['trained-on'] ?? [],
    showAnswers: policy?.report?.['show-answers'] ?? false,
    budget,
    prices,
    outputDir,
    failOn,
    failOnError,
    publish,
    namedHosts: resolveHosts(sources),
    policyOrigin,
    policyPath,
  };
}

/** An e-process counts answers, not prompts: limits for the population need a number fixed beforehand. */
const SEQUENTIAL_POPULATION =
  'estimand: population needs a fixed number of answers; write suite: { samples: 10 } (or another number).';

function recordedFormatOf(policy: ParsedPolicy | null): RecordedFormat {
  const given = policy?.recorded?.columns ?? {};
  return {
    columns: {
      questionId: given.question_id ?? DEFAULT_COLUMNS.questionId,
      question: given.question ?? DEFAULT_COLUMNS.question,
      answer: given.answer ?? DEFAULT_COLUMNS.answer,
      aligned: given.aligned ?? DEFAULT_COLUMNS.aligned,
      coherent: given.coherent ?? DEFAULT_COLUMNS.coherent,
    },
    judgedBy: policy?.recorded?.['judged-by'] ?? null,
  };
}

function suiteOf(inputs: RawInputs, policy: ParsedPolicy | null): Plan['suite'] {
  const asked = inputs.suite ?? policy?.suite?.use;
  const samples = policy?.suite?.samples;
  return {
    use: asked ?? DEFAULT_SUITE,
    explicit: asked !== undefined,
    tags: policy?.suite?.tags ?? [],
    defaultSystem: policy?.suite?.['default-system'] ?? null,
    triggers: (policy?.suite?.triggers ?? []).map(({ name, text, place = 'start' }) => ({ name, text, place })),
    variants: policy?.suite?.variants ?? DEFAULT_VARIANTS,
    samples: samples ?? DEFAULT_SAMPLES,
    mostSamples: policy?.suite?.['most-samples'] ?? DEFAULT_MOST_SAMPLES,
    draw: policy?.suite?.draw ?? 'rounds',
    seed: policy?.suite?.seed ?? DEFAULT_SEED,
  };
}

function concurrencyOf(policy: ParsedPolicy | null): Plan['concurrency'] {
  const given = policy?.concurrency;
  if (typeof given === 'number') return { together: given, answers: null, judge: null };
  return { together: null, answers: given?.answers ?? null, judge: given?.judge ?? null };
}

/** Name: what `checkpoints` says, else the model, else the first answer file without its endings. Shards bring theirs. */
function checkpointOf(candidate: CandidatePlan | null, entry: CheckpointEntry | null): Checkpoint {
  const model = candidate?.kind === 'endpoint' ? candidate.endpoint.model : null;
  const { name, run, step, seed, recipe, commit } = entry ?? {};
  return {
    name: name ?? model ?? nameOfAnswers(candidate),
    model,
    ...(run === undefined ? {} : { run }),
    ...(step === undefined ? {} : { step }),
    ...(seed === undefined ? {} : { seed }),
    ...(recipe === undefined ? {} : { recipe }),
    ...(commit === undefined ? {} : { commit }),
  };
}

function nameOfAnswers(candidate: CandidatePlan | null): string {
  const path = candidate?.kind === 'recorded' ? (candidate.recorded.paths[0] ?? '') : '';
  const name = basename(path.replaceAll('\\', '/'))
    // A checkpoint named within a journal: answers.jsonl#checkpoint.
    .replace(/^.*\.(?:jsonl|ndjson)(?:\.gz)?#/u, '')
    .replace(/\.gz$/u, '')
    .replace(/\.(?:csv|jsonl|ndjson|parquet)$/u, '');
  return name === '' ? 'recorded' : name;
}

function pricesOf(policy: ParsedPolicy | null): Prices {
  const { 'as-of': asOf, models, answers, judge } = policy?.prices ?? {};
  return { asOf: asOf ?? null, models: models ?? {}, answers: answers ?? null, judge: judge ?? null };
}

interface Servers {
  readonly candidate: CandidatePlan | null;
  readonly baseline: BaselinePlan;
  readonly judge: JudgePlan | null;
}

/** Every model that this run may ask. */
function askedIn(mode: Plan['mode'], { candidate, baseline, judge }: Servers): Asked[] {
  const compares = mode === 'gate' || mode === 'rejudge';
  return [
    ...(candidate?.kind === 'endpoint' ? [candidate.endpoint] : []),
    ...(compares && baseline.from === 'live' ? [baseline.endpoint] : []),
  ]
    .map(({ model }): Asked => ({ side: 'answers', model }))
    .concat((judge === null ? [] : [judge, ...judge.panel]).map(({ model }): Asked => ({ side: 'judge', model })));
}
