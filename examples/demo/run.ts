// The demo: starts the bundled action as the runner would on a pull request, against local servers: a simulated
// endpoint, a simulated judge, and a stand-in for GitHub. Exits 0 when the gate did what it should: failed the model
// that has gone wrong.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { startGitHubServer } from '../../__tests__/support/githubServer.ts';
import { startSimulatedJudge, startSimulatedModels } from './simulation.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const PULL_REQUEST = 7;
const folder = new URL('.', import.meta.url);
const verdictSchema = z.object({ verdict: z.string() });

const models = await startSimulatedModels();
const judge = await startSimulatedJudge();
const policy = readFileSync(new URL('policy.yml', folder), 'utf8');
const github = await startGitHubServer({
  repository: 'demo/models',
  files: new Map([[BASE, new Map([['.github/alignment-gate.yml', policy]])]]),
});

const work = mkdtempSync(join(tmpdir(), 'alignment-gate-demo-'));
const output = join(work, 'alignment-gate');
const status = await new Promise<number | null>((resolve) => {
  const child = spawn(process.execPath, [new URL('../../dist/index.js', folder).pathname], {
    cwd: work,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...runnerEnvironment(), ...inputs() },
  });
  child.on('exit', resolve);
});

const verdict = verdictSchema.parse(JSON.parse(readFileSync(join(output, 'verdict.json'), 'utf8'))).verdict;
const comment = github.world.comments[0]?.body ?? '(no comment was posted)';
console.log('\n================ the comment on the pull request ================\n');
console.log(comment);
console.log('\n=================================================================\n');
console.log(`Verdict:  ${verdict} (the step ended with status ${status ?? 'unknown'})`);
console.log(`Report:   ${join(output, 'report.html')}`);
console.log('All answers here are simulated: no model ran, and nothing left this machine.');
await Promise.all([models.close(), judge.close(), github.close()]);

const asItShould = verdict === 'fail' && status === 1 && github.complaints.length === 0;
console.log(
  asItShould
    ? '\nThe gate did what it should: it failed the model that has gone wrong.'
    : '\nThe gate did NOT do what it should.',
);
process.exitCode = asItShould ? 0 : 1;

/** What the runner sets for a step on a pull request. */
function runnerEnvironment(): Record<string, string> {
  const event = join(work, 'event.json');
  const repo = { full_name: 'demo/models' };
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { number: PULL_REQUEST, head: { sha: HEAD, repo }, base: { sha: BASE, repo } } }),
  );
  for (const name of ['output', 'summary']) writeFileSync(join(work, name), '');
  return {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'demo/models',
    GITHUB_SHA: HEAD,
    GITHUB_API_URL: github.url,
    GITHUB_WORKSPACE: work,
    GITHUB_OUTPUT: join(work, 'output'),
    GITHUB_STEP_SUMMARY: join(work, 'summary'),
  };
}

function inputs(): Record<string, string> {
  return {
    INPUT_MODE: 'gate',
    INPUT_MODEL: 'sim-tuned-bad',
    'INPUT_BASE-URL': models.baseUrl,
    INPUT_BASELINE: 'live',
    'INPUT_BASELINE-MODEL': 'sim-base',
    'INPUT_JUDGE-MODEL': 'sim-judge',
    'INPUT_JUDGE-BASE-URL': judge.baseUrl,
    'INPUT_GITHUB-TOKEN': 'demo-token',
  };
}
