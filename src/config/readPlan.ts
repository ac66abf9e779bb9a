// Reads what a plan is made of, the policy and the list of checkpoints, each from a file or inline, and resolves it.
import { UserError } from '../errors.ts';
import { type CheckpointEntry, parseCheckpoints } from './checkpoints.ts';
import { DEFAULT_POLICY_PATH } from './defaults.ts';
import type { FileReader } from './fileReader.ts';
import type { RawInputs } from './inputs.ts';
import { readInputValues } from './inputValues.ts';
import type { Plan } from './plan.ts';
import { type ParsedPolicy, parsePolicy } from './policy.ts';
import { resolvePlan } from './resolvePlan.ts';

export interface PlanWhere {
  readonly inputs: RawInputs;
  readonly reader: FileReader;
}

/** The validated plan. Throws UserError with every fault of policy, checkpoints and inputs that can be told at once. */
export async function readPlan({ inputs, reader }: PlanWhere): Promise<Plan> {
  const policy = await attempt(() => readPolicy(inputs.policy, reader));
  const checkpoint = await attempt(() => readCheckpoints(inputs.checkpoints, reader));
  const faults = [policy, checkpoint].flatMap((result) => ('fault' in result ? [result.fault] : []));
  const [first] = faults;
  if (first || 'fault' in policy || 'fault' in checkpoint) {
    // Without the policy nothing can be said of combinations, but each input alone can be checked.
    const more: string[] = [];
    readInputValues(inputs, more);
    throw new UserError(first?.code ?? 'bad-input', [...faults.flatMap(({ problems }) => problems), ...more], {
      cause: first,
    });
  }
  return resolvePlan({ inputs, ...policy.value, checkpoint: checkpoint.value });
}

type Attempt<T> = { readonly value: T } | { readonly fault: UserError };

async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await work() };
  } catch (thrown) {
    if (thrown instanceof UserError) return { fault: thrown };
    throw thrown;
  }
}

interface FoundPolicy {
  readonly policy: ParsedPolicy | null;
  readonly policyOrigin: string;
  readonly policyPath: string | null;
}

async function readPolicy(given: string | undefined, reader: FileReader): Promise<FoundPolicy> {
  if (given !== undefined && isInline(given))
    return { policy: parsePolicy(given, 'inline policy'), policyOrigin: 'inline policy', policyPath: null };
  const path = given ?? DEFAULT_POLICY_PATH;
  const text = await reader.read(path);
  if (text !== null)
    return { policy: parsePolicy(text, path), policyOrigin: `${path} at ${reader.origin}`, policyPath: path };
  if (given === undefined) return { policy: null, policyOrigin: 'built-in defaults', policyPath: path };
  throw new UserError('file-not-found', `The policy "${path}" does not exist (${reader.origin}).`);
}

async function readCheckpoints(given: string | undefined, reader: FileReader): Promise<CheckpointEntry | null> {
  if (given === undefined) return null;
  if (isInline(given)) return parseCheckpoints(given, 'inline checkpoints');
  const text = await reader.read(given);
  if (text === null)
    throw new UserError('file-not-found', `The list of checkpoints "${given}" does not exist (${reader.origin}).`);
  return parseCheckpoints(text, given);
}

/** YAML rather than a path: several lines, or one that begins like a mapping or a list. */
function isInline(text: string): boolean {
  return text.includes('\n') || /^\s*(?:[\w-]+:(?:\s|$)|[{[]|- )/u.test(text);
}
