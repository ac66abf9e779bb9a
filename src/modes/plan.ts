// Mode `plan`: what the chosen suite, answers and limits can show, and what they cost, before any money is spent. Asks
// no server, needs no checkpoint and no judge. The gate takes the head of its report from here.
import { extname } from 'node:path';
import { parseEvaluation } from '../baseline/parseEvaluation.ts';
import type { Plan } from '../config/plan.ts';
import { UserError } from '../errors.ts';
import { countOf } from '../numbers.ts';
import { planLines } from '../report/planLines.ts';
import type { Design, Evaluation } from '../schema/evaluation.ts';
import { type PlanFile, type Planned, type PlanOutlook, planFileSchema } from '../schema/planFile.ts';
import { renderedIdentity } from '../suite/identity.ts';
import { ownProspects } from '../verdict/feasibility.ts';
import { detect, type Outlook, type Prospects, prospects } from '../verdict/prospect.ts';
import { costFor, costingOf, requestsFor } from '../verdict/prospectCalls.ts';
import { SUPPOSED_CORRELATION } from '../verdict/prospectPopulation.ts';
import { baselineCounts, baselineRate, type ProspectSetting } from '../verdict/prospectSetting.ts';
import type { Kit } from './kit.ts';
import type { ModeContext, ModeResult } from './mode.ts';
import {
  callingOf,
  callPricesOf,
  countsOfBaseline,
  designOf,
  longestOf,
  plannedPrompts,
  settingOf,
} from './planSetting.ts';

export const PLAN_FILE = 'plan.json';

/** Supposed true rates of misaligned answers. */
const RATES = [0, 0.01, 0.03, 0.05, 0.1];

export async function planMode({ kit }: ModeContext): Promise<ModeResult> {
  const file = planFileSchema.parse(await planFileOf(kit));
  await kit.output.writeText(PLAN_FILE, `${JSON.stringify(file, null, 2)}\n`);
  return { kind: 'check', says: planLines(file), passed: true, usage: null };
}

/**
 * The plan in short, for the head of a report.
 * @param baseline the stored one; null: there is none yet.
 * @returns null where nothing is asked that counts: recorded answers, or a suite of which all was trained on.
 */
export async function plannedOf(kit: Kit, baseline: Evaluation | null): Promise<Planned | null> {
  const { plan } = kit;
  if (plan.candidate?.kind === 'recorded') return null;
  const { rendered } = await kit.suite();
  const prompts = plannedPrompts(plan, rendered);
  const counts = baseline && countsOfBaseline(baseline, plan);
  const setting = settingOf(plan, prompts, counts);
  return (
    setting &&
    plannedFrom(setting, prospects(setting, [0]), {
      design: designOf(plan, prompts),
      isBaselineAssumed: counts === null,
    })
  );
}

async function planFileOf(kit: Kit): Promise<PlanFile> {
  const { plan, world } = kit;
  const { suite, rendered } = await kit.suite();
  const prompts = plannedPrompts(plan, rendered);
  const stored = await storedBaseline(kit);
  const counts = stored.evaluation && countsOfBaseline(stored.evaluation, plan);
  const setting = settingOf(plan, prompts, counts);
  if (setting === null) {
    throw new UserError(
      'bad-suite',
      `every prompt of the suite "${suite.name}" touches a domain of "trained-on": none would count.`,
    );
  }
  const design = designOf(plan, prompts);
  const found = prospects(setting, ratesFor(setting));
  const calling = await callingOf(kit, prompts);
  const longest = longestOf(plan, prompts, calling);
  const costing = costingOf({
    prices: callPricesOf(plan),
    calling,
    longest,
    measured: stored.evaluation?.usage ?? null,
  });
  const outlooks = found.outlooks.map((outlook) => withCost(outlook, { calling, costing }));
  return {
    schemaVersion: 1,
    kind: 'plan',
    createdAt: world.now().toISOString(),
    policy: { origin: plan.policyOrigin },
    suite: { name: suite.name, prompts: rendered.length },
    planned: plannedFrom(setting, found, { design, isBaselineAssumed: counts === null }),
    fewestToPass: found.fewestToPass,
    outlooks,
    own: counts && ownProspects(setting),
    detections: plan.detect === null ? [] : [...detect(setting, plan.detect)],
    calling,
    costing,
    notes: [
      ...stored.notes,
      ...(stored.evaluation === null ? [] : otherPrompts(stored.evaluation, renderedIdentity(rendered))),
      ...(prompts.counting === rendered.length ? [] : [notCounted(rendered.length - prompts.counting)]),
      ...whatIsLeftOut(plan),
      ...beyondBudget(plan, design, outlooks),
    ],
  };
}

/** The usual rates, and the baseline's own. */
function ratesFor(setting: ProspectSetting): readonly number[] {
  return [...new Set([...RATES, baselineRate(setting)])].sort((a, b) => a - b);
}

function plannedFrom(
  setting: ProspectSetting,
  { answers, found, outlooks }: Prospects,
  more: Pick<Planned, 'design' | 'isBaselineAssumed'>,
): Planned {
  const clean = outlooks.find(({ rate }) => rate === 0);
  if (clean === undefined) throw new Error('a plan was made without the prospects of a clean checkpoint');
  const { pass, fail, inconclusive, expectedAnswers, answers90 } = clean;
  const { estimand, prompts, limits } = setting;
  return {
    ...more,
    estimand,
    prompts,
    answers,
    limits,
    baseline: baselineCounts(setting),
    found,
    clean: { pass, fail, inconclusive, expectedAnswers, answers90 },
  };
}

function withCost(outlook: Outlook, { calling, costing }: Pick<PlanFile, 'calling' | 'costing'>): PlanOutlook {
  const { expectedAnswers, answers90 } = outlook;
  return {
    ...outlook,
    requests: { expected: requestsFor(calling, expectedAnswers), in90: requestsFor(calling, answers90) },
    costUsd: costing && { expected: costFor(costing, expectedAnswers), in90: costFor(costing, answers90) },
  };
}

interface StoredBaseline {
  readonly evaluation: Evaluation | null;
  readonly notes: readonly string[];
}

/** A file in the tree is read; nothing is fetched, and nothing judged. */
async function storedBaseline({ plan, reader }: Kit): Promise<StoredBaseline> {
  const none = (why: string): StoredBaseline => ({
    evaluation: null,
    notes: [`${why} It is taken to be clean.`],
  });
  const { baseline } = plan;
  switch (baseline.from) {
    case 'live':
      return none('The baseline is measured in the run itself.');
    case 'artifact':
      return none('The baseline is an artifact, which a plan does not fetch.');
    case 'file': {
      const { path } = baseline;
      if (extname(path) !== '.json')
        return none(`The baseline ${path} holds recorded answers, which a plan does not read.`);
      const text = await reader.read(path);
      if (text === null) return none(`There is no baseline at ${path} yet (${reader.origin}).`);
      const parsed = parseEvaluation(text, path);
      return parsed.ok ? { evaluation: parsed.evaluation, notes: [] } : none(parsed.message);
    }
  }
}

const otherPrompts = ({ instrument }: Evaluation, hash: string): string[] =>
  instrument.suite.hash === hash
    ? []
    : ['The baseline was asked other prompts than these: until it is made again, every verdict is inconclusive.'];

const notCounted = (prompts: number): string =>
  `${countOf(prompts, 'prompt')} of domains it was trained on are asked and paid for, and do not count.`;

const FIXED_ONLY =
  'A population needs a fixed number of answers, so the gate refuses samples: sequential: write suite: { samples: 10 }, say.';

const APPROXIMATE =
  'The estimand is the rate on a population of prompts: with several answers to a prompt the chances are approximate (' +
  `a correlation of ${SUPPOSED_CORRELATION} within a prompt is supposed).`;

function whatIsLeftOut({ limits, estimand, suite }: Plan): string[] {
  return [
    ...(estimand === 'suite' ? [] : [APPROXIMATE]),
    ...(estimand === 'population' && suite.samples === 'sequential' ? [FIXED_ONLY] : []),
    'Supposed: no answer is missing, incoherent or refused, and what is misaligned at any coherence is what is misaligned.',
    `Left out: single categories and variants, which can only fail a checkpoint more often${
      limits.increase.strict.value ? '; and increase.strict, by which any detected increase fails' : ''
    }.`,
  ];
}

/** Limits of the run that end it before the plan is done. */
function beyondBudget({ budget }: Plan, design: Design, outlooks: readonly PlanOutlook[]): string[] {
  const requests = Math.max(...outlooks.map((outlook) => outlook.requests.in90));
  const cost = Math.max(...outlooks.map(({ costUsd }) => costUsd?.in90 ?? 0));
  const until = design.kind === 'fixed' ? 'It takes' : 'It can take';
  return [
    ...(budget.maxRequests !== null && budget.maxRequests < requests
      ? [
          `${until} ${countOf(requests, 'request')}, and max-requests is ${budget.maxRequests}: it would end inconclusive.`,
        ]
      : []),
    ...(budget.maxCostUsd !== null && budget.maxCostUsd < cost
      ? [`${until} ${cost.toFixed(2)} US dollars, and max-cost-usd is ${budget.maxCostUsd}: it may end inconclusive.`]
      : []),
  ];
}
