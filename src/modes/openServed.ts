// Starts the server that the policy's `serve` names, with an environment that holds nothing of ours, and ends it.
import { join } from 'node:path';
import type { Served } from '../answers/served.ts';
import { isSameOrigin } from '../config/address.ts';
import type { EndpointPlan, Plan } from '../config/plan.ts';
import type { Deadline } from './deadline.ts';
import { type OutputFiles, SERVE_LOG } from './outputFiles.ts';
import type { World } from './world.ts';

/** What of a run is needed to start the server. */
export interface Opening {
  readonly plan: Plan;
  readonly world: World;
  readonly output: OutputFiles;
  readonly deadline: Deadline;
}

/** How long the server may take to end; a run that was cancelled has no time to wait. */
const GRACE_MS = { usual: 5000, cancelled: 1500 } as const;

/** Whether the model is asked of the server that this run starts. */
export const isServedHere = ({ baseUrl }: EndpointPlan, { serve }: Plan): boolean =>
  serve !== null && isSameOrigin(baseUrl, serve.baseUrl);

/** @throws Failure when it does not come up. */
export async function openServed({ plan, world, output, deadline }: Opening): Promise<Served> {
  const { serve } = plan;
  if (serve === null) throw new Error('a server was to be started without a command');
  const { startServed } = await import('../answers/served.ts');
  const { command, readyUrl, timeoutMs, env } = serve;
  const secrets = secretsOf(plan);
  output.note(SERVE_LOG);
  return startServed({
    command,
    readyUrl,
    timeoutMs,
    env: { ...environmentWithout(secrets, world.env), ...env },
    workingDirectory: world.workingDirectory,
    logPath: join(output.folder, SERVE_LOG),
    redact: (text) =>
      [...secrets, ...secretsIn(world.env)].reduce((rest, one) => rest.replaceAll(one, '[secret]'), text),
    say: (line) => {
      world.voice.info(line);
    },
    sleep: world.sleep,
    signal: AbortSignal.any([world.signal, deadline.signal]),
  });
}

/** Ends it, if it was started; says so where something is left. */
export async function endServed(opened: Promise<Served> | null, world: World): Promise<void> {
  const served = await opened?.catch(() => null);
  if (!served) return;
  const isGone = await served.end(world.signal.aborted ? GRACE_MS.cancelled : GRACE_MS.usual);
  if (!isGone)
    world.voice.warning('The server that serve.command started could not be ended: look for what is left of it.');
}

type Env = World['env'];

/** The keys of this run. */
const secretsOf = ({ candidate, judge, baseline, publish }: Plan): string[] =>
  [
    candidate?.kind === 'endpoint' ? candidate.endpoint.apiKey : null,
    baseline.from === 'live' ? baseline.endpoint.apiKey : null,
    ...(judge === null ? [] : [judge, ...judge.panel]).map(({ apiKey }) => apiKey),
    publish.githubToken,
  ].flatMap((secret) => (secret === null || secret.length < SHORTEST_SECRET ? [] : [secret]));

/** Shorter strings are placeholders such as `x`: taking them out would only garble what is shown. */
const SHORTEST_SECRET = 4;

/** Inputs, the runner's tokens and the files by which a step sets its outputs are ours and nobody else's. */
const OURS =
  /^(?:INPUT_.*|ACTIONS_.*|ALIGNMENT_GATE_(?:JUDGE_)?API_KEY|GITHUB_(?:TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GH_TOKEN)$/iu;

/** All of the environment but what is ours, by name or because its value is one of our keys. */
export function environmentWithout(secrets: readonly string[], env: Env): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined || OURS.test(name) || secrets.includes(value) ? [] : [[name, value]],
    ),
  );
}

/** What the server may have been given and print: values under names that speak of secrets. */
const secretsIn = (env: Env): string[] =>
  Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= 8 && /(?:TOKEN|KEY|SECRET|PASSWORD|CREDENTIALS?)$/iu.test(name)
      ? [value]
      : [],
  );
