import { describe, expect, it } from '@jest/globals';
import type { RawInputs } from '../../src/config/inputs.ts';
import type { Plan } from '../../src/config/plan.ts';
import { parsePolicy } from '../../src/config/policy.ts';
import { resolvePlan } from '../../src/config/resolvePlan.ts';
import { endsJob, exitStatus } from '../../src/modes/exitStatus.ts';
import { guardKeys, guardServe } from '../../src/modes/guard.ts';
import { environmentWithout } from '../../src/modes/openServed.ts';

const INPUTS: RawInputs = {
  mode: 'gate',
  model: 'tuned',
  'base-url': 'https://models.example.org/v1',
  'api-key': 'sk-1',
  'judge-model': 'judge',
  'judge-api-key': 'sk-2',
};

const definedOf = (inputs: Record<string, string | undefined>): RawInputs =>
  Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined));

function refusal(policy: string, changes: RawInputs = {}, policyPath: string | null = 'gate.yml'): string {
  const plan = resolvePlan({
    inputs: { ...INPUTS, ...changes },
    policy: parsePolicy(policy, 'gate.yml'),
    policyOrigin: 'gate.yml',
    policyPath,
  });
  try {
    guardKeys(plan, true);
    return '';
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : 'thrown';
  }
}

describe('a key on a pull request', () => {
  it('goes to a host that the base names, and to no other', () => {
    expect(refusal('version: 1\n')).toContain('models.example.org');
    expect(refusal('version: 1\nhosts: [models.example.org]\n')).toBe('');
    expect(refusal('version: 1\nhosts: ["models.example.org:8443"]\n')).toContain('models.example.org');
    expect(refusal('version: 1\nhosts: [example.org]\n')).toContain('models.example.org');
  });

  it('is no matter where there is none', () => {
    const { model, mode, 'base-url': baseUrl, 'judge-model': judge } = INPUTS;
    const keyless = { model, mode, 'base-url': baseUrl, 'judge-model': judge };
    const plan = resolvePlan({
      inputs: definedOf(keyless),
      policy: null,
      policyOrigin: 'built-in defaults',
      policyPath: 'gate.yml',
    });
    expect(() => {
      guardKeys(plan, true);
    }).not.toThrow();
  });

  it('does not trust hosts that an inline policy names', () => {
    const policy = 'version: 1\nhosts: [models.example.org]\n';
    expect(refusal(policy, {}, null)).toContain('models.example.org');
    expect(refusal(policy, { 'judge-base-url': 'https://evil.example/v1' }, null)).toContain('evil.example');
  });

  it('is free to go anywhere off a pull request', () => {
    const plan = resolvePlan({ inputs: INPUTS, policy: null, policyOrigin: 'x', policyPath: null });
    expect(() => {
      guardKeys(plan, false);
    }).not.toThrow();
  });
});

describe('a command to be run', () => {
  const planOf = (policyPath: string | null): Plan =>
    resolvePlan({
      inputs: INPUTS,
      policy: parsePolicy('version: 1\nserve: { command: ./serve.sh }\n', 'gate.yml'),
      policyOrigin: 'gate.yml',
      policyPath,
    });
  const guarded = (policyPath: string | null, onPullRequest: boolean) => (): void => {
    guardServe(planOf(policyPath), onPullRequest);
  };

  it('comes from the policy of the base alone where there is a pull request', () => {
    expect(guarded(null, true)).toThrow(/"serve" is taken from the policy file of the base branch only/u);
    expect(guarded('gate.yml', true)).not.toThrow();
    expect(guarded(null, false)).not.toThrow();
  });
});

describe('the environment of a served process', () => {
  it('holds no input, no token of the runner, no way to set outputs, and none of our keys under any name', () => {
    const env = {
      PATH: '/bin',
      HF_TOKEN: 'hf_1',
      'INPUT_BASE-URL': 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      GITHUB_OUTPUT: 'x',
      GITHUB_REPOSITORY: 'o/r',
      RUNNER_TRACKING_ID: 'x',
      GH_TOKEN: 'x',
      OPENAI_API_KEY: 'sk-2',
      UNSET: undefined,
    };
    expect(environmentWithout(['sk-2'], env)).toEqual({
      PATH: '/bin',
      HF_TOKEN: 'hf_1',
      GITHUB_REPOSITORY: 'o/r',
      RUNNER_TRACKING_ID: 'x',
    });
  });
});

describe('the exit status', () => {
  it.each([
    ['pass', 'inconclusive', true, 0],
    ['fail', 'inconclusive', true, 1],
    ['inconclusive', 'inconclusive', true, 2],
    ['error', 'inconclusive', true, 3],
    ['fail', 'fail', true, 1],
    ['inconclusive', 'fail', true, 0],
    ['fail', 'never', true, 0],
    ['error', 'never', true, 3],
    ['error', 'inconclusive', false, 0],
  ] as const)('%s with fail-on %s, fail-on-error %s: %d', (verdict, failOn, failOnError, status) => {
    expect(exitStatus(verdict, { failOn, failOnError })).toBe(status);
    expect(endsJob(verdict, { failOn, failOnError })).toBe(status !== 0);
  });
});
