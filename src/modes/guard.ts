// Refuses to send a key where it must not go, and to run what must not be run. On a pull request the inputs may be its
// author's words, so a key goes only to hosts that the base's policy names, and commands come from there alone. Pure.
import { DEFAULT_JUDGE_URL } from '../config/defaults.ts';
import type { Plan } from '../config/plan.ts';
import { UserError } from '../errors.ts';
import { forLog } from '../untrusted.ts';

/** @throws UserError 'bad-input' when a pull request's own files would be taken for answers of this evaluation. */
export function guardStored({ candidate, merges }: Plan, onPullRequest: boolean): void {
  if (!onPullRequest) return;
  if (merges !== null && merges.paths.length > 0) {
    throw new UserError(
      'bad-input',
      'On a pull request only the artifacts of this workflow run are merged: files named by "answers" may be the words ' +
        'of the author. Leave "answers" out.',
    );
  }
  if (candidate?.kind !== 'endpoint' || candidate.continues === null) return;
  throw new UserError(
    'bad-input',
    'On a pull request no stored run can be continued: its journal may be the words of the author. Leave "answers" out.',
  );
}

/** @throws UserError 'bad-policy' when the command to be run would be a pull request's own words. */
export function guardServe({ serve, policyPath }: Plan, onPullRequest: boolean): void {
  if (!onPullRequest || serve === null || policyPath !== null) return;
  throw new UserError(
    'bad-policy',
    'On a pull request "serve" is taken from the policy file of the base branch only. This policy is written into the ' +
      'workflow file, which the pull request may have changed, and the command in it would be run on this machine. Put ' +
      '"serve" into the policy file and commit that to the base branch.',
  );
}

/** @throws UserError 'unnamed-host' when a key would go to a host that the base's policy does not name. */
export function guardKeys(plan: Plan, onPullRequest: boolean): void {
  if (!onPullRequest) return;
  // A policy written inline stands in the workflow file, which the pull request may have changed.
  const named = plan.policyPath === null ? [new URL(DEFAULT_JUDGE_URL).host] : plan.namedHosts;
  const endpoints = [
    { what: 'api-key', endpoint: plan.candidate?.kind === 'endpoint' ? plan.candidate.endpoint : null },
    ...(plan.judge ? [plan.judge, ...plan.judge.panel] : []).map((endpoint) => ({ what: 'judge-api-key', endpoint })),
    { what: 'api-key', endpoint: plan.baseline.from === 'live' ? plan.baseline.endpoint : null },
  ];
  const problems = endpoints.flatMap(({ what, endpoint }) => {
    if (endpoint === null || endpoint.apiKey === null) return [];
    const host = new URL(endpoint.baseUrl).host;
    if (named.includes(host)) return [];
    return [
      `${what} would be sent to ${forLog(host)}, which the policy at the base does not name. On a pull request the ` +
        `inputs may be its author's: name the host under "hosts:" in the policy of the base branch.`,
    ];
  });
  if (problems.length > 0) throw new UserError('unnamed-host', [...new Set(problems)]);
}
