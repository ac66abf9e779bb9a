// What a plan is made of, from the run's kit: how many answers of which prompts, the requests they cost, and the
// lengths that bound their price. Reads the suite and the controls; asks no server.
import { DEFAULT_BASELINE_SAMPLES, DEFAULT_JUDGE_TOKENS, SUPPOSED_IN_FLIGHT } from '../config/defaults.ts';
import { askingOf } from '../config/design.ts';
import type { JudgePlan, Plan } from '../config/plan.ts';
import { priceOf } from '../config/prices.ts';
import type { Design, Evaluation } from '../schema/evaluation.ts';
import type { BaselineCounts, Calling } from '../schema/planFile.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import type { CallPrices, Longest, Tokens } from '../verdict/prospectCalls.ts';
import { type AskedDesign, type ProspectSetting, plannedLimits } from '../verdict/prospectSetting.ts';
import { counted } from '../verdict/question.ts';
import { sampleOf } from '../verdict/sample.ts';
import { type Kit, readControls } from './kit.ts';

/** The prompts that are asked, and those of them that count towards the verdict. */
export interface PlannedPrompts {
  readonly asked: readonly RenderedPrompt[];
  readonly counting: number;
}

export function plannedPrompts({ trainedOn }: Plan, asked: readonly RenderedPrompt[]): PlannedPrompts {
  const counting = asked.filter(({ domains }) => !domains.some((domain) => trainedOn.includes(domain)));
  return { asked, counting: counting.length };
}

/** How the checkpoint is asked; shards, and limits of a population, need a number of answers that is fixed beforehand. */
export function designOf({ mode, suite, estimand }: Plan, { asked }: PlannedPrompts): Design {
  return estimand === 'population' || mode === 'merge'
    ? { kind: 'fixed' }
    : askingOf(suite, asked.length, 'candidate', DEFAULT_BASELINE_SAMPLES).design;
}

/**
 * The setting of a live evaluation; null: no prompt counts, and a prospect of nothing is none.
 * @param baseline null: there is none yet.
 */
export function settingOf(
  plan: Plan,
  prompts: PlannedPrompts,
  baseline: BaselineCounts | null,
): ProspectSetting | null {
  if (prompts.counting === 0) return null;
  return {
    design: countedDesign(plan, prompts),
    prompts: prompts.counting,
    limits: plannedLimits(plan.limits),
    baseline: baseline ?? liveBaseline(plan, prompts) ?? 'assumed-clean',
    estimand: plan.estimand,
    hasPrevious: plan.previous !== null,
  };
}

/** The setting of answers that exist already: as many as the baseline has, whatever the policy says of asking. */
export function recordedSetting(plan: Plan, prompts: number, baseline: BaselineCounts): ProspectSetting {
  const { limits, estimand, previous } = plan;
  return {
    design: { kind: 'fixed', answers: baseline.of },
    prompts,
    limits: plannedLimits(limits),
    baseline,
    estimand,
    hasPrevious: previous !== null,
  };
}

/** Looks and the end are set in answers that are asked; a prospect counts those that the verdict counts. */
function countedDesign(plan: Plan, prompts: PlannedPrompts): AskedDesign {
  const { asked, counting } = prompts;
  const design = designOf(plan, prompts);
  if (design.kind === 'fixed') {
    const { samples, mostSamples } = plan.suite;
    return { kind: 'fixed', answers: counting * (samples === 'sequential' ? mostSamples : samples) };
  }
  const scaled = (answers: number): number => Math.max(1, Math.round((answers * counting) / asked.length));
  return { kind: 'sequential', batch: scaled(design.batch), most: scaled(design.most) };
}

const liveSamples = ({ suite, baseline }: Plan, { asked }: PlannedPrompts): number | null =>
  baseline.from === 'live' ? askingOf(suite, asked.length, 'live-baseline', baseline.samples).samples : null;

/** A baseline that is to be measured in the run: how many answers it will have is known, and it is taken to be clean. */
function liveBaseline(plan: Plan, prompts: PlannedPrompts): BaselineCounts | null {
  const samples = liveSamples(plan, prompts);
  return samples === null ? null : { hits: 0, of: samples * prompts.counting, missing: 0, intervals: 'fixed' };
}

/** The counts of a baseline, without the prompts of domains the checkpoint was trained on; null: it has none. */
export function countsOfBaseline(evaluation: Evaluation, { trainedOn }: Plan): BaselineCounts | null {
  const { hits, known, unknown } = sampleOf(counted(evaluation, trainedOn), 'misaligned');
  return known === 0 ? null : { hits, of: known, missing: unknown, intervals: evaluation.planned.design.kind };
}

/** Where no judge is named, one that is asked for alignment and coherence is supposed. */
const judgesOf = (judge: JudgePlan | null): { readonly aspects: number; readonly judges: number } =>
  judge === null
    ? { aspects: 2, judges: 1 }
    : { aspects: judge.score === 'class' ? 1 : 2, judges: 1 + judge.panel.length };

/** The prices of the model that is named and of every judge; of those that will be named where none is yet. */
export function callPricesOf({ prices, namedModel, judge }: Plan): CallPrices {
  const models = judge === null ? [null] : [judge, ...judge.panel].map(({ model }) => model);
  return {
    answers: priceOf(prices, 'answers', namedModel),
    judges: models.map((model) => priceOf(prices, 'judge', model)),
    asOf: prices.asOf,
  };
}

/** Requests of a live evaluation that is judged here. */
export async function callingOf({ plan, world }: Kit, prompts: PlannedPrompts): Promise<Calling> {
  const { asked, counting } = prompts;
  const { aspects, judges } = judgesOf(plan.judge);
  const perCounted = asked.length / counting;
  const answer = perCounted * meanOf(asked, turnsOf);
  const judge = perCounted * aspects * judges;
  const controls =
    plan.limits.judgeControls.value === 'off' ? 0 : (await readControls(world)).items.length * aspects * judges;
  const baseline = Math.round((liveSamples(plan, prompts) ?? 0) * counting * (answer + judge));
  const underWay = designOf(plan, prompts).kind === 'fixed' ? 0 : mostUnderWay(plan);
  return { answer, judge, controls, baseline, underWay };
}

const mostUnderWay = ({ concurrency: { answers, together } }: Plan): number =>
  answers ?? together ?? SUPPOSED_IN_FLIGHT;

/** A token is at least a byte of text: the bytes are an upper bound of the tokens. */
const bytesOf = (text: string): number => Buffer.byteLength(text);
/** Room for a rubric and what a chat template adds, the longest built-in rubric being 3,122 bytes. */
const RUBRIC_TOKENS = 4000;
/** Room for a control's question and answer. */
const CONTROL_TOKENS = 2000;

/** How long answers and judgements may get, all limits on tokens reached. */
export function longestOf(plan: Plan, { asked, counting }: PlannedPrompts, { controls }: Calling): Longest {
  const perCounted = asked.length / counting;
  const { aspects, judges } = judgesOf(plan.judge);
  const written = plan.sampling.maxTokens;
  const scaled = (tokens: Tokens, times: number): Tokens => ({
    sent: tokens.sent * times,
    written: tokens.written * times,
  });
  // Each turn sends again what was said before it.
  const sent = (prompt: RenderedPrompt): number => {
    const turns = turnsOf(prompt);
    return turns * saidIn(prompt) + (written * turns * (turns - 1)) / 2;
  };
  const judged = (prompt: RenderedPrompt): number => RUBRIC_TOKENS + saidIn(prompt) + written * turnsOf(prompt);
  const longestJudgement = judgementTokens(plan.judge);
  return {
    answer: scaled({ sent: meanOf(asked, sent), written: written * meanOf(asked, turnsOf) }, perCounted),
    judge: scaled({ sent: meanOf(asked, judged), written: longestJudgement }, perCounted * aspects * judges),
    controls: scaled({ sent: RUBRIC_TOKENS + CONTROL_TOKENS, written: longestJudgement }, controls),
  };
}

/** A score read from log probabilities is one token; another may take all that the judge is allowed. */
function judgementTokens(judge: JudgePlan | null): number {
  if (judge === null) return DEFAULT_JUDGE_TOKENS;
  return Math.max(...[judge, ...judge.panel].map(({ score, maxTokens }) => (score === 'logprob' ? 1 : maxTokens)));
}

const turnsOf = ({ laterTurns = [] }: RenderedPrompt): number => 1 + laterTurns.length;

const saidIn = ({ messages, laterTurns = [] }: RenderedPrompt): number =>
  [...messages.map(({ content }) => content), ...laterTurns].reduce((sum, text) => sum + bytesOf(text), 0);

const meanOf = (prompts: readonly RenderedPrompt[], of: (prompt: RenderedPrompt) => number): number =>
  prompts.reduce((sum, prompt) => sum + of(prompt), 0) / prompts.length;
