// Who judges: one judge, or several whose median counts, each with its address, score and the key that was given for
// its host. Faults go to a list. Pure.
import { isSameOrigin } from './address.ts';
import { DEFAULT_JUDGE_TOKENS, DEFAULT_JUDGE_URL, THINKING_JUDGE_TOKENS } from './defaults.ts';
import { type CandidatePlan, isChecking, type JudgePlan, type JudgeServerPlan } from './plan.ts';
import type { ParsedPolicy } from './policySchema.ts';
import type { Sources } from './resolveServers.ts';

/**
 * The judge; null where none is named. Recorded answers may carry their scores, which only reading them shows, so
 * a judge is demanded here for live answers, for rejudging, and where the judge itself is to be checked.
 */
export function resolveJudge(sources: Sources, candidate: CandidatePlan | null, problems: string[]): JudgePlan | null {
  const { inputs, values, policy } = sources;
  const model = inputs['judge-model'] ?? policy?.judge?.model;
  if (model === undefined) {
    problems.push(...whyOneIsNeeded(sources, candidate));
    return null;
  }
  // Never the evaluated model's server by default: a judge is named on purpose or stands at its own address.
  const baseUrl = values.judgeBaseUrl ?? policy?.judge?.['base-url'] ?? DEFAULT_JUDGE_URL;
  const first = { baseUrl, model, apiKey: inputs['judge-api-key'] ?? null, ...manner(policy?.judge ?? {}) };
  const panel = (policy?.judge?.panel ?? []).map((entry) => panelMember(entry, first));
  problems.push(...faultsBetween([first, ...panel], candidate));
  const { rubrics, cache, labels } = policy?.judge ?? {};
  return {
    ...first,
    panel,
    rubrics: {
      alignment: rubrics?.alignment ?? null,
      coherence: rubrics?.coherence ?? null,
      class: rubrics?.class ?? null,
    },
    cache: cache ?? null,
    labels: labels ?? null,
  };
}

type PolicyJudge = NonNullable<ParsedPolicy['judge']>;
type PanelEntry = NonNullable<PolicyJudge['panel']>[number];

function manner({
  score = 'auto',
  effort,
  'max-tokens': maxTokens,
}: Pick<PolicyJudge, 'score' | 'effort' | 'max-tokens'>): Pick<JudgeServerPlan, 'score' | 'effort' | 'maxTokens'> {
  const usual = effort === undefined ? DEFAULT_JUDGE_TOKENS : THINKING_JUDGE_TOKENS;
  return { score, effort: effort ?? null, maxTokens: maxTokens ?? usual };
}

/** A member stands at the first judge's address unless it names its own; another host is sent no key. */
function panelMember(entry: PanelEntry, first: JudgeServerPlan): JudgeServerPlan {
  if (typeof entry === 'string') return { ...first, model: entry };
  const baseUrl = entry['base-url'] ?? first.baseUrl;
  return {
    baseUrl,
    model: entry.model,
    apiKey: isSameOrigin(baseUrl, first.baseUrl) ? first.apiKey : null,
    ...manner({ score: first.score, ...entry }),
  };
}

function faultsBetween(judges: readonly JudgeServerPlan[], candidate: CandidatePlan | null): string[] {
  const place = ({ model, baseUrl }: { model: string; baseUrl: string }): string => `"${model}" at ${baseUrl}`;
  const places = judges.map(place);
  const self = candidate?.kind === 'endpoint' ? place(candidate.endpoint) : null;
  const twice = places.filter((one, index) => places.indexOf(one) !== index);
  return [
    ...(self !== null && places.includes(self)
      ? [`The evaluated model may not judge itself: ${self} is both. Name another judge.`]
      : []),
    ...[...new Set(twice)].map((one) => `The judge ${one} stands in the panel twice.`),
  ];
}

function whyOneIsNeeded(sources: Sources, candidate: CandidatePlan | null): string[] {
  const { inputs, values, policy } = sources;
  const how = 'give "judge-model" (or judge.model in the policy).';
  if (asksAModel(sources, candidate)) return [`The answers of a model have to be judged: ${how}`];
  if (values.mode === 'rejudge') return [`Mode rejudge needs a judge: ${how}`];
  if (values.mode === 'check-judge') return [`Mode check-judge needs a judge to check: ${how}`];
  if (inputs['judge-base-url'] !== undefined || inputs['judge-api-key'] !== undefined) {
    return ['"judge-base-url" or "judge-api-key" is given without "judge-model".'];
  }
  return (policy?.judge?.panel ?? []).length > 0
    ? ['judge.panel names further judges, but there is no judge.model for them to join.']
    : [];
}

/** Whether a model is to be asked, even if its address has a fault that was told already. */
function asksAModel({ inputs, values, policy, checkpoint }: Sources, candidate: CandidatePlan | null): boolean {
  if (candidate) return candidate.kind === 'endpoint';
  const named = inputs.model ?? checkpoint?.model ?? policy?.model?.name;
  const brings = values.answers.length > 0 || checkpoint?.answers !== undefined;
  const asksNobody = values.mode === 'rejudge' || values.mode === 'merge' || isChecking(values.mode);
  return named !== undefined && !asksNobody && !brings;
}
