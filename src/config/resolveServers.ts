// Who is asked, who judges, what is compared with: the parts of a plan that hold addresses and keys. Each key goes to
// the host it was given for and to no other. Faults go to a list. Pure.
import { hostOf, isSameOrigin } from './address.ts';
import type { CheckpointEntry } from './checkpoints.ts';
import {
  DEFAULT_BASELINE_CACHE,
  DEFAULT_BASELINE_PATH,
  DEFAULT_BASELINE_SAMPLES,
  DEFAULT_JUDGE_URL,
  DEFAULT_READY_PATH,
  DEFAULT_SERVE_TIMEOUT_MS,
  DEFAULT_SERVED_URL,
} from './defaults.ts';
import type { RawInputs } from './inputs.ts';
import { type InputValues, linesOf } from './inputValues.ts';
import {
  type BaselinePlan,
  type CandidatePlan,
  type EndpointPlan,
  isChecking,
  isComparing,
  type RecordedFormat,
  type ServePlan,
} from './plan.ts';
import type { ParsedPolicy } from './policySchema.ts';

/** All that a plan is made of, gathered before anything is decided. */
export interface Sources {
  readonly inputs: RawInputs;
  readonly values: InputValues;
  readonly policy: ParsedPolicy | null;
  readonly checkpoint: CheckpointEntry | null;
}

/** The candidate, or null after adding what is missing to `problems`. */
export function resolveCandidate(sources: Sources, format: RecordedFormat, problems: string[]): CandidatePlan | null {
  const { inputs, values, policy, checkpoint } = sources;
  if (isChecking(values.mode) || values.mode === 'merge') return null;
  const answers = values.answers.length > 0 ? values.answers : linesOf(checkpoint?.answers);
  const model = inputs.model ?? checkpoint?.model;
  const [stored, ...others] = answers;
  const goesOn = stored !== undefined && model !== undefined;
  if (goesOn && (others.length > 0 || !isJournal(stored) || values.mode === 'rejudge')) {
    problems.push(
      'Both recorded answers ("answers") and a model ("model") are given. One of them is the candidate, unless "answers" is the answers.jsonl of an earlier run that this one continues. Leave one out.',
    );
    return null;
  }
  if (inputs.model !== undefined && checkpoint?.model !== undefined && inputs.model !== checkpoint.model) {
    problems.push('The input "model" and the entry of "checkpoints" name two different models. Leave one out.');
  }
  if (answers.length > 0 && !goesOn) {
    return { kind: 'recorded', recorded: { paths: answers, ...format, replay: policy?.recorded?.replay ?? 'fixed' } };
  }
  if (values.mode === 'rejudge') {
    problems.push('Mode rejudge needs "answers": the answers.jsonl of an earlier run, or other recorded answers.');
    return null;
  }
  const named = namedModelOf(sources);
  const baseUrl = baseUrlOf(sources);
  if (named === undefined && baseUrl === null) {
    problems.push(
      `Mode ${values.mode} needs something to evaluate: "answers" (recorded answers), or "model" and "base-url".`,
    );
  } else if (named === undefined && policy?.serve && inputs['base-url'] === undefined) {
    problems.push('"serve" starts a server, and no model is named: give "model" (or model.name in the policy).');
  } else if (named === undefined) {
    problems.push('"base-url" is given without "model": name the model to ask there.');
  } else if (baseUrl === null && inputs['base-url'] === undefined) {
    // A base-url that is given and wrong has been told already.
    problems.push(
      '"model" is given without "base-url": name the server that serves it, such as http://localhost:8000/v1.',
    );
  }
  if (named === undefined || baseUrl === null) return null;
  return {
    kind: 'endpoint',
    endpoint: { baseUrl, model: named, apiKey: inputs['api-key'] ?? null },
    continues: stored ?? null,
  };
}

/** The model that is named for the checkpoint, whether or not the mode asks it. */
export const namedModelOf = ({ inputs, policy, checkpoint }: Sources): string | undefined =>
  inputs.model ?? checkpoint?.model ?? policy?.model?.name;

/** The journal of an earlier run, perhaps with the checkpoint that is meant. */
const isJournal = (path: string): boolean => /\.jsonl(?:\.gz)?(?:#.+)?$/iu.test(path);

function baseUrlOf({ inputs, values, policy }: Sources): string | null {
  const named = values.baseUrl ?? policy?.model?.['base-url'];
  if (named !== undefined) return named;
  // An address that is given and wrong has been told, and is not replaced by another.
  return policy?.serve && inputs['base-url'] === undefined ? DEFAULT_SERVED_URL : null;
}

/** The command that starts the server at `base-url`. */
export function resolveServe(sources: Sources): ServePlan | null {
  const serve = sources.policy?.serve;
  const baseUrl = baseUrlOf(sources);
  if (!serve || baseUrl === null) return null;
  return {
    command: serve.command,
    readyUrl: serve['ready-url'] ?? new URL(DEFAULT_READY_PATH, baseUrl).href,
    timeoutMs: serve.timeout ?? DEFAULT_SERVE_TIMEOUT_MS,
    env: serve.env ?? {},
    baseUrl,
  };
}

/** What to compare with. Only modes that compare demand what it needs. */
export function resolveBaseline(sources: Sources, problems: string[]): BaselinePlan {
  const { inputs, values, policy } = sources;
  const given = inputs.baseline;
  const path = policy?.baseline?.path ?? DEFAULT_BASELINE_PATH;
  const from =
    given === undefined
      ? (policy?.baseline?.from ?? 'file')
      : given === 'artifact' || given === 'live'
        ? given
        : 'file';
  if (from === 'artifact') return { from };
  if (from === 'file') return { from, path: given ?? path };
  const endpoint = liveEndpoint(sources);
  if (endpoint) {
    const { samples = DEFAULT_BASELINE_SAMPLES, cache = DEFAULT_BASELINE_CACHE } = policy?.baseline ?? {};
    return { from, endpoint, samples, cache: cache === 'off' ? null : cache };
  }
  if (isComparing(values.mode)) {
    problems.push(
      '"baseline: live" needs "baseline-model" (or baseline.model in the policy) and a server: "base-url" (or baseline.base-url).',
    );
  }
  return { from: 'file', path };
}

function liveEndpoint(sources: Sources): EndpointPlan | null {
  const { inputs, policy } = sources;
  const model = inputs['baseline-model'] ?? policy?.baseline?.model;
  const candidateUrl = baseUrlOf(sources);
  const baseUrl = policy?.baseline?.['base-url'] ?? candidateUrl;
  if (model === undefined || baseUrl === null) return null;
  // `api-key` was given for the server at `base-url`; another host gets none.
  const keyIsForIt = candidateUrl !== null && isSameOrigin(baseUrl, candidateUrl);
  return { baseUrl, model, apiKey: keyIsForIt ? (inputs['api-key'] ?? null) : null };
}

/**
 * Hosts that the policy names: by `hosts`, by an address, or by leaving the judge or a server that it starts at the
 * built-in address. An address from an input alone is not among them.
 */
export function resolveHosts({ policy }: Sources): string[] {
  const addresses = [
    policy?.model?.['base-url'] ?? (policy?.serve ? DEFAULT_SERVED_URL : undefined),
    policy?.judge?.['base-url'] ?? DEFAULT_JUDGE_URL,
    ...(policy?.judge?.panel ?? []).map((member) => (typeof member === 'string' ? undefined : member['base-url'])),
    policy?.baseline?.['base-url'],
  ];
  const hosts = addresses.flatMap((address) => (address === undefined ? [] : [hostOf(address)]));
  return [...new Set([...hosts, ...(policy?.hosts ?? [])])].sort();
}
