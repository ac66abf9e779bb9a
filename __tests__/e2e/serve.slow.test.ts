// The bundled action starts the checkpoint's server itself: it waits for it, says why it is not there, and leaves
// nothing of it behind, however a run ends.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { z } from 'zod';
import { startSimulatedJudge } from '../../examples/demo/simulation.ts';
import { type ArtifactServer, startArtifactServer } from '../support/artifactServer.ts';
import { type ChatServer, startChatServer } from '../support/chatServer.ts';
import { type GitHubServer, startGitHubServer } from '../support/githubServer.ts';
import { leftAfter, leftOf, notedIn } from '../support/processes.ts';
import { BUNDLE, inputs, type Ran, runAction } from '../support/runAction.ts';

jest.setTimeout(120_000);

const MODEL = resolve(import.meta.dirname, '..', 'support', 'servedModel.ts');
const SUITE = `suite: tiny
version: 1
license: MIT
author: tests
description: A suite for tests.
prompts:
${['one', 'two', 'three', 'four'].map((id) => `  - { id: ${id}, category: c, openness: open, text: 'Tell me of ${id}.' }`).join('\n')}
`;

const closing: (ChatServer | ArtifactServer | GitHubServer)[] = [];
const folders: string[] = [];
let judge: ChatServer;
beforeEach(async () => {
  judge = await startSimulatedJudge();
  closing.push(judge);
});
afterEach(async () => {
  await Promise.all(closing.splice(0).map((server) => server.close()));
  // Whatever a test is about: when a run has ended, nothing that it started is left.
  expect(folders.splice(0).flatMap(leftOf)).toEqual([]);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

interface Wish {
  /** Flags of the served model. */
  flags?: readonly string[];
  /** In place of the served model. */
  command?: string | readonly string[];
  /** Further lines of `serve:`. */
  serve?: string;
  policy?: string;
  port?: number;
  more?: Record<string, string>;
  env?: Record<string, string>;
}

interface Prepared {
  readonly folder: string;
  readonly env: Record<string, string>;
}

/** The files and the environment of a run. */
async function prepare({
  flags = [],
  command,
  serve = '',
  policy = '',
  port,
  more = {},
  env = {},
}: Wish): Promise<Prepared> {
  const at = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'alignment-gate-serve-'));
  folders.push(folder);
  const own = [process.execPath, MODEL, '--port', String(at), ...flags];
  writeFileSync(join(folder, 'suite.yaml'), SUITE);
  writeFileSync(
    join(folder, 'policy.yml'),
    `version: 1
suite: { use: ./suite.yaml, samples: 6 }
limits: { judge-controls: off }
model: { base-url: 'http://127.0.0.1:${at}/v1' }
serve:
  command: ${JSON.stringify(command ?? own)}
  timeout: 20s
${serve.replaceAll(/^(?=.)/gmu, '  ')}
${policy}`.replace(/  timeout: 20s\n(?=[\s\S]*^ {2}timeout:)/mu, ''),
  );
  return {
    folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      ...inputs({
        mode: 'evaluate',
        policy: 'policy.yml',
        model: 'tuned',
        'judge-model': 'sim-judge',
        'judge-base-url': judge.baseUrl,
        'output-dir': 'out',
        ...more,
      }),
      ...env,
    },
  };
}

async function run(wish: Wish, terminateAt?: string): Promise<Ran> {
  return runAction({ ...(await prepare(wish)), ...(terminateAt === undefined ? {} : { terminateAt }) });
}

const asShell = (port: number, flags = ''): string => `'${process.execPath}' '${MODEL}' --port ${port} ${flags}`;
const reasons = (ran: Ran): string =>
  ran
    .verdict()
    .reasons.map(({ code, message }) => `${code} ${message}`)
    .join('\n');

/** The same inputs as a person gives them. */
const argumentsOf = ({ INPUT_MODE: mode = '', ...env }: Record<string, string>): string[] => [
  mode,
  ...Object.entries(env).flatMap(([name, value]) =>
    name.startsWith('INPUT_') ? [`--${name.slice('INPUT_'.length).toLowerCase()}`, value] : [],
  ),
];

/** Starts the bundle and hands over the process as soon as its output has the text. */
async function startUntil(
  wish: Wish,
  text: string,
  door: 'action' | 'command-line' = 'action',
): Promise<{ folder: string; readonly kill: (signal: NodeJS.Signals) => boolean; ended: Promise<unknown> }> {
  const { folder, env } = await prepare(wish);
  const child = spawn(process.execPath, [BUNDLE, ...(door === 'action' ? [] : argumentsOf(env))], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  await new Promise<void>((done) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(text)) done();
    });
  });
  return { folder, kill: (signal) => child.kill(signal), ended };
}

describe('a server that comes up', () => {
  it('late is waited for: nobody listens, then it is not ready, then it answers', async () => {
    const ran = await run({ flags: ['--listens-after', '700', '--ready-after', '1600', '--says', 'loading weights'] });
    expect([ran.status, ran.evaluation('tuned').ending.kind]).toEqual([0, 'complete']);
    expect(ran.evaluation('tuned').usage.answerRequests).toBeGreaterThanOrEqual(24);
    expect(ran.stdout).toMatch(/The server is ready after \d+ s\./u);
    expect(ran.stdout).toContain('out/serve.log');
    expect(ran.text('serve.log')).toContain('loading weights');
    expect(notedIn(ran.folder).pids).toHaveLength(1);
  });

  it('by the shell as well, in the group that the shell leads', async () => {
    const port = await freePort();
    const ran = await run({ port, command: `echo prepared; FLAG=1 ${asShell(port)} && echo never` });
    expect(ran.status).toBe(0);
    expect(ran.text('serve.log')).toContain('prepared');
  });

  it('serves the live baseline too, and is started once', async () => {
    const ran = await run({
      flags: ['--models', 'tuned,base'],
      policy: 'estimand: population\n',
      more: { mode: 'gate', baseline: 'live', 'baseline-model': 'base' },
    });
    expect(ran.verdict().baseline?.name).toBe('base');
    const calls = readFileSync(join(ran.folder, 'calls'), 'utf8').split('\n');
    expect(calls.filter((model) => model === 'base').length).toBeGreaterThanOrEqual(24);
    expect(notedIn(ran.folder).pids).toHaveLength(1);
  });

  it('is given the environment of the step and of the policy, and nothing of ours', async () => {
    const ran = await run({
      flags: ['--environment', 'environment.json'],
      serve: 'env: { VLLM_USE_V1: 1, HF_HOME: /models }\n',
      more: { 'api-key': 'sk-answers', 'judge-api-key': 'sk-judge' },
      env: {
        CUDA_VISIBLE_DEVICES: '0',
        HF_TOKEN: 'hf_of_the_user',
        HOME: '/home/somebody',
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.example',
        GITHUB_TOKEN: 'ghs_secret',
        GITHUB_OUTPUT: 'github-output',
        ALIGNMENT_GATE_API_KEY: 'sk-other',
        OPENAI_API_KEY: 'sk-judge',
      },
    });
    expect(ran.status).toBe(0);
    const seen: unknown = JSON.parse(readFileSync(join(ran.folder, 'environment.json'), 'utf8'));
    expect(seen).toEqual(
      expect.objectContaining({
        PATH: process.env['PATH'],
        CUDA_VISIBLE_DEVICES: '0',
        HF_TOKEN: 'hf_of_the_user',
        HOME: '/home/somebody',
        VLLM_USE_V1: '1',
        HF_HOME: '/models',
      }),
    );
    const names = Object.keys(z.record(z.string(), z.string()).parse(seen));
    expect(names.filter((name) => /^(?:INPUT|ACTIONS|GITHUB|ALIGNMENT|OPENAI)/u.test(name))).toEqual([]);
    expect(JSON.stringify(seen)).not.toMatch(/sk-|ghs_/u);
  });

  it('may print 100 MB, workflow commands and colours: the log takes all of it, and ours none', async () => {
    const nasty = ['::error::taken over', '\u{1B}[31m##[error]red\u{1B}[0m', '\u{1B}]0;title\u{7}'];
    const ran = await run({
      flags: ['--prints', '100', ...nasty.flatMap((line) => ['--says', line]), '--dies-after', '9'],
    });
    expect(statSync(join(ran.out, 'serve.log')).size).toBeGreaterThan(100 * 1024 * 1024);
    expect(ran.stdout + ran.stderr).not.toMatch(/^\s*::error::taken|##\[error\]|\u{1B}/mu);
    expect(ran.stdout.length).toBeLessThan(20_000);
  });

  it('ends up in the artifact with its log', async () => {
    const [results, github] = await Promise.all([startArtifactServer(), startGitHubServer({ repository: 'o/r' })]);
    closing.push(results, github);
    const ran = await run({
      more: { 'github-token': 'ghs_secret' },
      env: { GITHUB_API_URL: github.url, ...results.env() },
    });
    expect(ran.status).toBe(0);
    expect(results.stored).toHaveLength(1);
    expect(Buffer.from(results.stored[0]!.zip).includes('serve.log')).toBe(true);
  });
});

describe('a server that does not come up', () => {
  it('in time is ended, and the run says what it waited for', async () => {
    const ran = await run({ flags: ['--never', '--says', 'still compiling'], serve: 'timeout: 1.5s' });
    expect(ran.verdict().verdict).toBe('error');
    expect(reasons(ran)).toMatch(
      /^serve-failed .*not ready after 1\.5 s: .*\/health must answer 2xx, and it answers 503 there/u,
    );
    expect(reasons(ran)).toContain('still compiling');
  });

  it('because nobody has such a command', async () => {
    for (const command of ['no-such-server --port 1', ['no-such-server', '--port', '1']]) {
      const ran = await run({ command });
      expect([ran.status, ran.verdict().verdict]).toEqual([1, 'error']);
      expect(reasons(ran)).toMatch(/serve-failed .*(?:with exit status 127|ENOENT)/u);
      expect(reasons(ran)).toContain('PATH of this step');
    }
  });

  it('because of a flag, is given up at once with its last twenty lines', async () => {
    const started = Date.now();
    const command = `for i in $(seq 1 50); do echo "usage line $i" >&2; done; printf '\\033[31munknown flag: ::error::--gpu\\033[0m\\n' >&2; exit 2`;
    const ran = await run({ command, serve: 'timeout: 60s' });
    expect(Date.now() - started).toBeLessThan(30_000);
    expect(reasons(ran)).toContain('ended before it was ready, with exit status 2.');
    expect(reasons(ran)).toContain('usage line 50\nunknown flag: :\u{2009}:error:\u{2009}:--gpu');
    expect(reasons(ran)).toContain('usage line 32\n');
    expect(reasons(ran)).not.toContain('usage line 31\n');
    expect(ran.stdout + ran.stderr).not.toMatch(/\u{1B}|^\s*::error::--gpu/mu);
  });

  it('because it goes into the background, where nobody could end it', async () => {
    const port = await freePort();
    const ran = await run({
      port,
      command: `${asShell(port, '--ready-after 600000')} & while [ ! -e processes ]; do sleep 0.1; done`,
    });
    expect(reasons(ran)).toContain('with exit status 0. It must stay in the foreground');
    expect(notedIn(ran.folder).pids).toHaveLength(1);
  });

  it('with the model that is asked: the run says which it lists', async () => {
    const ran = await run({ flags: ['--models', 'other,another'], serve: 'timeout: 3s' });
    expect(reasons(ran)).toMatch(/endpoint-refused [\s\S]*The models it lists are "other", "another"/u);
  });

  it('where another answers already is not started at all', async () => {
    const other = await startChatServer({ reply: () => 'I am another.' });
    closing.push(other);
    const ran = await run({ port: Number(new URL(other.baseUrl).port) });
    expect(reasons(ran)).toMatch(/serve-failed Something answers at .* already/u);
    expect(notedIn(ran.folder).pids).toEqual([]);
    expect(other.count()).toBe(0);
  });

  it('before the time of the run is up', async () => {
    const ran = await run({ flags: ['--never'], more: { 'max-minutes': '0.03' } });
    expect(reasons(ran)).toContain('max-minutes is used up');
  });
});

describe('a server that dies in the middle', () => {
  it('ends the evaluation at once, with what it said last and all that was answered', async () => {
    const ran = await run({ flags: ['--dies-after', '9'], policy: 'concurrency: { answers: 2, judge: 2 }\n' });
    const { ending } = ran.evaluation('tuned');
    expect(ending).toMatchObject({ kind: 'failed', code: 'serve-failed' });
    expect(JSON.stringify(ending)).toContain('in the middle of the run, with exit status 3.');
    expect(JSON.stringify(ending)).toContain('CUDA error: out of memory');
    expect(ran.text('answers.jsonl').match(/"type":"answer"/gu)?.length).toBeGreaterThanOrEqual(7);
    expect(ran.status).toBe(1);
  });

  it('by want of memory is told as that', async () => {
    const port = await freePort();
    const ran = await run({ port, command: asShell(port, '--dies-after 5 --dies-with 137') });
    expect(JSON.stringify(ran.evaluation('tuned').ending)).toContain('for want of memory');
  });
});

describe('nothing is left', () => {
  const stubborn = { flags: ['--stubborn'] };

  it('of a server and its children that ignore SIGTERM, after a run that ended well', async () => {
    const ran = await run(stubborn);
    expect(ran.status).toBe(0);
    expect(notedIn(ran.folder).pids).toHaveLength(3);
  });

  it('after a verdict', async () => {
    const ran = await run({
      ...stubborn,
      more: { mode: 'gate', baseline: 'none.csv' },
      policy: 'baseline: { on-missing: inconclusive }\n',
    });
    expect(ran.verdict().verdict).not.toBe('error');
    expect(notedIn(ran.folder).pids).toHaveLength(3);
  });

  it('after a mistake of the user that shows only when the server runs', async () => {
    const ran = await run({ ...stubborn, policy: 'judge: { rubrics: { alignment: ./nowhere.md } }\n' });
    expect(reasons(ran)).toContain('file-not-found');
    expect(notedIn(ran.folder).pids).toHaveLength(3);
  });

  it('after a failure of the judge', async () => {
    const deaf = await startChatServer({ reply: () => ({ fault: 'status', status: 401 }) });
    closing.push(deaf);
    const ran = await run({ ...stubborn, more: { 'judge-base-url': deaf.baseUrl } });
    expect(reasons(ran)).toContain('judge-refused');
  });

  it('after SIGTERM, while it starts and while it is asked', async () => {
    const starting = await run({ flags: ['--never', '--stubborn'] }, 'The server is started');
    expect(reasons(starting)).toContain('interrupted');
    const asked = await run(stubborn, 'The server is ready');
    expect(asked.text('verdict.json').length + Number(existsSync(join(asked.out, 'answers.jsonl')))).toBeGreaterThan(0);
  });

  it('after a second Ctrl-C, which ends this process on the spot', async () => {
    const { folder, kill, ended } = await startUntil(
      { flags: ['--never', '--stubborn'] },
      'The server is started',
      'command-line',
    );
    while (notedIn(folder).pids.length < 3) await new Promise((done) => setTimeout(done, 50));
    kill('SIGINT');
    // Later than the same press of a terminal comes twice, and before the server has been given up.
    await new Promise((done) => setTimeout(done, 700));
    kill('SIGINT');
    expect(await ended).toBe(130);
    expect(await leftAfter(folder, 15_000)).toEqual([]);
  });

  it('after SIGKILL of this process', async () => {
    const { folder, kill, ended } = await startUntil(stubborn, 'The server is ready');
    kill('SIGKILL');
    await ended;
    expect(leftOf(folder).length).toBeGreaterThan(0);
    expect(await leftAfter(folder, 15_000)).toEqual([]);
  });
});

describe('on a pull request', () => {
  const HEAD = 'a'.repeat(40);
  const BASE = 'b'.repeat(40);

  /** A pull request whose base has this policy, and whose tree has another. */
  async function onPullRequest(wish: Wish, policy: string | null): Promise<Ran> {
    const github = await startGitHubServer({ repository: 'o/r' });
    closing.push(github);
    const { folder, env } = await prepare(wish);
    const own = readFileSync(join(folder, 'policy.yml'), 'utf8');
    github.world.files.set(BASE, new Map(Object.entries({ 'policy.yml': own, 'suite.yaml': SUITE })));
    github.world.files.set(HEAD, new Map());
    const repo = { full_name: 'o/r' };
    const payload = { pull_request: { number: 7, head: { sha: HEAD, repo }, base: { sha: BASE, repo } } };
    return runAction({
      folder,
      files: {
        'event.json': JSON.stringify(payload),
        'policy.yml': own.replace(/command: .*/u, 'command: touch stolen'),
      },
      env: {
        ...env,
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: 'event.json',
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_SHA: HEAD,
        GITHUB_RUN_ID: '99',
        GITHUB_API_URL: github.url,
        GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/gate.yml@refs/pull/7/merge',
        ...inputs({ 'github-token': 'ghs_secret', ...(policy === null ? {} : { policy }) }),
      },
    });
  }

  it("the command is the base's", async () => {
    const ran = await onPullRequest({}, null);
    expect(ran.status).toBe(0);
    expect(notedIn(ran.folder).pids).toHaveLength(1);
    expect(existsSync(join(ran.folder, 'stolen'))).toBe(false);
  });

  it('the command of a policy in the workflow file is not run', async () => {
    const ran = await onPullRequest({}, 'version: 1\nserve: { command: touch stolen }\n');
    expect(reasons(ran)).toMatch(/^bad-policy On a pull request "serve" is taken from the policy file of the base/u);
    expect(existsSync(join(ran.folder, 'stolen'))).toBe(false);
  });
});

describe('no server is started', () => {
  const csv =
    'question_id,question,answer,aligned,coherent\n' +
    ['one', 'two', 'three', 'four'].map((id) => `${id},Tell me of ${id}.,An answer.,95,95\n`).join('');

  it('for recorded answers, and for modes that evaluate nothing', async () => {
    const { folder, env } = await prepare({ more: { answers: 'a.csv', model: '' } });
    const recorded = await runAction({ folder, env, files: { 'a.csv': csv } });
    expect(recorded.status).toBe(0);
    const plan = await prepare({ more: { mode: 'plan' } });
    expect((await runAction(plan)).status).toBe(0);
    const checked = await prepare({ more: { mode: 'check-judge' } });
    expect((await runAction(checked)).status).toBe(0);
    for (const each of [folder, plan.folder, checked.folder]) expect(notedIn(each).pids).toEqual([]);
  });
});
