import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Asking, askingOf, type Role } from '../../src/config/design.ts';
import type { FileReader } from '../../src/config/fileReader.ts';
import type { RawInputs } from '../../src/config/inputs.ts';
import type { Plan } from '../../src/config/plan.ts';
import { parsePolicy } from '../../src/config/policy.ts';
import { readPlan } from '../../src/config/readPlan.ts';
import { resolvePlan } from '../../src/config/resolvePlan.ts';
import { workingTreeReader } from '../../src/config/workingTree.ts';
import { UserError } from '../../src/errors.ts';

const LIVE: RawInputs = { model: 'tuned', 'base-url': 'http://localhost:8000/v1/', 'judge-model': 'judge' };
const RECORDED: RawInputs = { answers: 'runs/a.csv' };

function resolve(inputs: RawInputs, policy: string | null = null): Plan {
  return resolvePlan({
    inputs,
    policy: policy === null ? null : parsePolicy(`version: 1\n${policy}`, 'p.yml'),
    policyOrigin: 'test',
  });
}

function problemsOf(inputs: RawInputs, policy: string | null = null): readonly string[] {
  try {
    resolve(inputs, policy);
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.code === 'bad-input') return thrown.problems;
    throw thrown;
  }
  throw new Error('the inputs were accepted');
}

const readerOf = (files: Readonly<Record<string, string>>, origin = 'base 1a2b3c4'): FileReader => ({
  origin,
  read: (path) => Promise.resolve(files[path] ?? null),
});

describe('a plan', () => {
  it('has the defaults of the design', () => {
    expect(resolve(LIVE)).toMatchObject({
      mode: 'gate',
      candidate: { kind: 'endpoint', endpoint: { baseUrl: 'http://localhost:8000/v1', model: 'tuned', apiKey: null } },
      checkpoint: { name: 'tuned', model: 'tuned' },
      judge: { baseUrl: 'https://api.openai.com/v1', model: 'judge', apiKey: null, score: 'auto', maxTokens: 1024 },
      baseline: { from: 'file', path: '.alignment-gate/baseline.json' },
      onMissingBaseline: 'error',
      previous: null,
      suite: {
        use: 'broad',
        explicit: false,
        variants: ['plain'],
        samples: 'sequential',
        mostSamples: 10,
        draw: 'rounds',
        seed: 1,
      },
      sampling: { temperature: 1, topP: 1, maxTokens: 600 },
      concurrency: { together: null, answers: null, judge: null },
      estimand: 'suite',
      trainedOn: [],
      showAnswers: false,
      budget: { maxRequests: null, maxCostUsd: null, maxMinutes: null },
      prices: { asOf: null, models: {}, answers: null, judge: null },
      outputDir: 'alignment-gate',
      failOn: 'inconclusive',
      failOnError: true,
      publish: { comment: 'always', commentKey: 'default', pullRequest: null, sha: null, githubToken: null },
      namedHosts: ['api.openai.com'],
      policyOrigin: 'test',
    });
  });

  it('starts a server where base-url is, or where vLLM listens', () => {
    expect(resolve(LIVE).serve).toBeNull();
    expect(resolve(LIVE, 'serve: { command: ./serve.sh }\n').serve).toEqual({
      command: './serve.sh',
      readyUrl: 'http://localhost:8000/health',
      timeoutMs: 1_200_000,
      env: {},
      baseUrl: 'http://localhost:8000/v1',
    });
    const without = { model: 'tuned', 'judge-model': 'judge' };
    const own = resolve(without, 'serve: { command: [a, b], ready-url: http://127.0.0.1:9/ok, timeout: 5m }\n');
    expect(own.candidate).toMatchObject({ endpoint: { baseUrl: 'http://127.0.0.1:8000/v1', model: 'tuned' } });
    expect(own.serve).toMatchObject({ command: ['a', 'b'], readyUrl: 'http://127.0.0.1:9/ok', timeoutMs: 300_000 });
    expect(own.namedHosts).toContain('127.0.0.1:8000');
    const byPolicy = resolve(without, 'serve: { command: x }\nmodel: { base-url: http://gpu:30000/v1 }\n');
    expect(byPolicy.serve).toMatchObject({ readyUrl: 'http://gpu:30000/health', baseUrl: 'http://gpu:30000/v1' });
  });

  it('takes recorded answers without a judge, several by lines, and is named after the first', () => {
    const plan = resolve({ answers: 'runs/step-200.jsonl.gz\n runs/more, and more.csv ' });
    expect(plan.candidate).toMatchObject({
      recorded: { paths: ['runs/step-200.jsonl.gz', 'runs/more, and more.csv'] },
    });
    expect(plan.checkpoint).toEqual({ name: 'step-200', model: null });
    expect(plan.judge).toBeNull();
  });

  it('has one number for all requests in flight, or one for each kind, or none', () => {
    const of = (concurrency: string): unknown => resolve(LIVE, `concurrency: ${concurrency}\n`).concurrency;
    expect(of('64')).toEqual({ together: 64, answers: null, judge: null });
    expect(of('{ answers: 64, judge: 8 }')).toEqual({ together: null, answers: 64, judge: 8 });
    expect(of('{ judge: 8 }')).toEqual({ together: null, answers: null, judge: 8 });
  });

  it('lets an input beat the policy, and the policy the default', () => {
    const policy = `model: { name: m, base-url: 'http://a:1/v1' }
judge: { model: j, base-url: 'http://b:2/v1', score: text, max-tokens: 9 }
suite: { use: ./mine.yaml, samples: 7 }
baseline: { from: artifact, on-missing: inconclusive }
previous: { path: prev.json }
recorded: { columns: { answer: reply }, judged-by: gpt }
concurrency: { judge: 4 }
hosts: [proxy:3]
`;
    const byPolicy = resolve({}, policy);
    expect(byPolicy).toMatchObject({
      candidate: { endpoint: { model: 'm', baseUrl: 'http://a:1/v1' } },
      judge: { model: 'j', baseUrl: 'http://b:2/v1', score: 'text', maxTokens: 9 },
      suite: { use: './mine.yaml', explicit: true, samples: 7 },
      baseline: { from: 'artifact' },
      onMissingBaseline: 'inconclusive',
      previous: 'prev.json',
      recordedFormat: { columns: { questionId: 'question_id', answer: 'reply' }, judgedBy: 'gpt' },
      concurrency: { together: null, answers: null, judge: 4 },
      namedHosts: ['a:1', 'b:2', 'proxy:3'],
    });
    const byInput = resolve(
      { model: 'i', 'base-url': 'http://c:3', 'judge-model': 'k', suite: 'broad', baseline: 'b.json' },
      policy,
    );
    expect(byInput).toMatchObject({
      candidate: { endpoint: { model: 'i', baseUrl: 'http://c:3' } },
      judge: { model: 'k', baseUrl: 'http://b:2/v1' },
      suite: { use: 'broad', explicit: true },
      baseline: { from: 'file', path: 'b.json' },
    });
    // An address that only an input names is not a host that the policy names.
    expect(byInput.namedHosts).not.toContain('c:3');
  });

  it('lets recorded answers stand for the model that the policy names', () => {
    expect(resolve(RECORDED, "model: { name: m, base-url: 'http://a:1' }\n").candidate?.kind).toBe('recorded');
  });

  it('gives each key to one host', () => {
    const keys = { 'api-key': 'A', 'judge-api-key': 'J', 'baseline-model': 'base', baseline: 'live' };
    expect(resolve({ ...LIVE, ...keys })).toMatchObject({
      candidate: { endpoint: { apiKey: 'A' } },
      judge: { apiKey: 'J' },
      baseline: { from: 'live', endpoint: { baseUrl: 'http://localhost:8000/v1', model: 'base', apiKey: 'A' } },
    });
    const elsewhere = resolve({ ...LIVE, ...keys }, "baseline: { base-url: 'http://localhost:9000/v1' }\n");
    expect(elsewhere.baseline).toMatchObject({ endpoint: { baseUrl: 'http://localhost:9000/v1', apiKey: null } });
    expect(resolve({ ...LIVE, 'api-key': 'A' }).judge).toMatchObject({ apiKey: null });
  });

  it('evaluates without a baseline where nothing is compared', () => {
    expect(resolve({ ...LIVE, mode: 'evaluate', baseline: 'live' }).baseline).toMatchObject({ from: 'file' });
  });

  it('reads every other input', () => {
    const plan = resolve({
      ...RECORDED,
      mode: 'evaluate',
      baseline: 'artifact',
      'output-dir': 'out',
      'fail-on': 'never',
      'fail-on-error': 'False',
      comment: 'on-failure',
      'comment-key': 'nightly.2',
      'pull-request': '12',
      sha: 'A'.repeat(40),
      'github-token': 't',
      'max-requests': '100',
      'max-cost-usd': '2.5',
      'max-minutes': '.5',
    });
    expect(plan).toMatchObject({
      mode: 'evaluate',
      baseline: { from: 'artifact' },
      outputDir: 'out',
      failOn: 'never',
      failOnError: false,
      publish: {
        comment: 'on-failure',
        commentKey: 'nightly.2',
        pullRequest: 12,
        sha: 'a'.repeat(40),
        githubToken: 't',
      },
      budget: { maxRequests: 100, maxCostUsd: 2.5, maxMinutes: 0.5 },
    });
  });
});

describe('shards', () => {
  it('are part of a plan to evaluate', () => {
    expect(resolve({ ...LIVE, mode: 'evaluate', shard: '2/4' })).toMatchObject({
      mode: 'evaluate',
      shard: { index: 2, of: 4 },
      merges: null,
      candidate: { kind: 'endpoint' },
    });
    expect(resolve({ ...LIVE, mode: 'evaluate', shard: '16 / 16' }).shard).toEqual({ index: 16, of: 16 });
    expect(resolve({ ...LIVE, mode: 'evaluate', shard: '1/4', answers: 'old/answers.jsonl' }).candidate).toMatchObject({
      continues: 'old/answers.jsonl',
    });
    expect(resolve(LIVE)).toMatchObject({ shard: null, merges: null });
  });

  it('are merged without a model, a judge or a server; whatever names the checkpoint is what they must be of', () => {
    expect(resolve({ mode: 'merge' })).toMatchObject({
      candidate: null,
      judge: null,
      shard: null,
      merges: { paths: [], checkpoint: null },
    });
    const named = resolve({ mode: 'merge', model: 'tuned', answers: 'shards/*\nmore' }, 'suite: { samples: 5 }\n');
    expect(named.merges).toEqual({ paths: ['shards/*', 'more'], checkpoint: 'tuned' });
    expect(resolve({ mode: 'merge' }, "model: { name: m, base-url: 'http://a:1' }\n").merges?.checkpoint).toBe('m');
  });

  it('may be merged for a population: their number of answers is fixed', () => {
    expect(resolve({ mode: 'merge' }, 'estimand: population\n').estimand).toBe('population');
  });
});

describe('what is wrong with inputs', () => {
  const cases: readonly [string, RawInputs, string | null, string][] = [
    [
      'an unknown mode',
      { ...RECORDED, mode: 'gait' },
      null,
      'The input "mode" must be gate, evaluate, merge, baseline, rejudge, plan, check-judge, check-suite, not "gait". Did you mean "gate"?',
    ],
    [
      'nothing to evaluate',
      {},
      null,
      'Mode gate needs something to evaluate: "answers" (recorded answers), or "model" and "base-url".',
    ],
    ['a model without an address', { model: 'm', 'judge-model': 'j' }, null, '"model" is given without "base-url"'],
    ['an address without a model', { 'base-url': 'http://a' }, null, '"base-url" is given without "model"'],
    [
      'answers and a model',
      { ...RECORDED, ...LIVE },
      null,
      'Both recorded answers ("answers") and a model ("model") are given',
    ],
    [
      'no judge for live answers',
      { model: 'm', 'base-url': 'http://a' },
      null,
      'The answers of a model have to be judged: give "judge-model"',
    ],
    [
      "a judge's address without its name",
      { ...RECORDED, 'judge-base-url': 'http://a' },
      null,
      '"judge-base-url" or "judge-api-key" is given without "judge-model".',
    ],
    [
      'the model as its own judge',
      { ...LIVE, 'judge-model': 'tuned', 'judge-base-url': 'http://LOCALHOST:8000/v1' },
      null,
      'The evaluated model may not judge itself: "tuned" at http://localhost:8000/v1',
    ],
    ['rejudging without answers', { mode: 'rejudge', 'judge-model': 'j' }, null, 'Mode rejudge needs "answers"'],
    ['rejudging without a judge', { mode: 'rejudge', answers: 'answers.jsonl' }, null, 'Mode rejudge needs a judge'],
    ['a live baseline without a model', { ...LIVE, baseline: 'live' }, null, '"baseline: live" needs "baseline-model"'],
    [
      'a live baseline without a server',
      { ...RECORDED, baseline: 'live', 'baseline-model': 'b' },
      null,
      '"baseline: live" needs "baseline-model"',
    ],
    [
      'a shard of a gate',
      { ...LIVE, shard: '1/2' },
      null,
      '"shard" is for the mode evaluate, and this is mode gate: a part of a plan decides nothing.',
    ],
    [
      'a shard of answers that are there',
      { ...RECORDED, mode: 'evaluate', shard: '1/2' },
      null,
      '"shard" divides what a model is asked, and recorded answers ("answers") were asked already.',
    ],
    [
      'half a shard',
      { ...LIVE, mode: 'evaluate', shard: '2' },
      null,
      'The input "shard" must be two whole numbers such as 2/4, the second of four shards, not "2".',
    ],
    [
      'a shard before the first',
      { ...LIVE, mode: 'evaluate', shard: '0/4' },
      null,
      'The input "shard" is 0/4, and there is no such shard: of 4 shards the first is 1 and the last 4.',
    ],
    [
      'a shard behind the last',
      { ...LIVE, mode: 'evaluate', shard: '5/4' },
      null,
      'The input "shard" is 5/4, and there is no such shard: of 4 shards the first is 1 and the last 4.',
    ],
    [
      'a shard of none',
      { ...LIVE, mode: 'evaluate', shard: '0/0' },
      null,
      'The input "shard" is 0/0, and there is no such shard: at least one shard is needed.',
    ],
    [
      'merging a shard',
      { mode: 'merge', shard: '1/2' },
      null,
      '"shard" is for the mode evaluate, and this is mode merge',
    ],
    [
      'merging with a live baseline and no judge',
      { mode: 'merge', baseline: 'live', 'baseline-model': 'b', 'base-url': 'http://a' },
      null,
      'Mode merge asks the baseline here ("baseline: live"), and its answers have to be judged: give "judge-model"',
    ],
    [
      'merging with a live baseline without a model',
      { mode: 'merge', baseline: 'live', 'judge-model': 'j' },
      null,
      '"baseline: live" needs "baseline-model"',
    ],
    [
      'a wrong word',
      { ...RECORDED, 'fail-on': 'inconclusiv' },
      null,
      'The input "fail-on" must be inconclusive, fail, never, not "inconclusiv". Did you mean "inconclusive"?',
    ],
    ['a wrong comment', { ...RECORDED, comment: 'false' }, null, 'The input "comment" must be always, on-failure, off'],
    [
      'yes for true',
      { ...RECORDED, 'fail-on-error': 'yes' },
      null,
      'The input "fail-on-error" must be true or false, not "yes".',
    ],
    [
      'half a request',
      { ...RECORDED, 'max-requests': '1.5' },
      null,
      'The input "max-requests" must be a whole number, 1 or more, not "1.5".',
    ],
    ['no money', { ...RECORDED, 'max-cost-usd': '0' }, null, 'The input "max-cost-usd" must be a number above 0'],
    ['NaN minutes', { ...RECORDED, 'max-minutes': 'NaN' }, null, 'The input "max-minutes" must be a number above 0'],
    [
      'a pull request by its address',
      { ...RECORDED, 'pull-request': '#12' },
      null,
      'The input "pull-request" must be a whole number',
    ],
    [
      'a short SHA',
      { ...RECORDED, sha: '1a2b3c4' },
      null,
      'The input "sha" must be the full SHA of a commit, not "1a2b3c4".',
    ],
    [
      'a comment key that breaks out',
      { ...RECORDED, 'comment-key': 'a-->b' },
      null,
      'The input "comment-key" must be letters',
    ],
    [
      'no address',
      { ...LIVE, 'base-url': 'localhost:8000' },
      null,
      'The input "base-url" must be an http or https address, not "localhost:8000"',
    ],
    [
      'a server of which no model is asked',
      { 'judge-model': 'judge' },
      'serve: { command: x }\n',
      '"serve" starts a server, and no model is named: give "model"',
    ],
    [
      'a limit on money without prices',
      { ...LIVE, 'max-cost-usd': '1' },
      null,
      'and there is none for "tuned" (prices.answers), "judge" (prices.judge). Give it in the policy',
    ],
    [
      'a limit on money without one price',
      { ...LIVE, 'max-cost-usd': '1' },
      'prices: { answers: { input: 1, output: 1 } }\n',
      'and there is none for "judge" (prices.judge). Give it',
    ],
    [
      'a limit on money without the prices of a panel and of a live baseline',
      { ...LIVE, 'max-cost-usd': '1', baseline: 'live', 'baseline-model': 'base' },
      'prices: { models: { tuned: { input: 1, output: 1 }, judge: { input: 1, output: 1 } } }\njudge: { panel: [second] }\n',
      'and there is none for "base" (prices.answers), "second" (prices.judge). Give it',
    ],
  ];

  it.each(cases)('%s', (_name, inputs, policy, expected) => {
    expect(problemsOf(inputs, policy).join('\n')).toContain(expected);
  });

  it('is told all at once, and each fault once', () => {
    const problems = problemsOf({ mode: 'x', 'fail-on': 'y', shard: '1', model: 'm', 'base-url': 'nowhere' });
    expect(problems).toHaveLength(5);
    expect(problems.filter((problem) => problem.includes('base-url'))).toHaveLength(1);
  });
});

describe('readPlan', () => {
  it('uses the built-in limits where the default policy does not exist', async () => {
    expect((await readPlan({ inputs: RECORDED, reader: readerOf({}) })).policyOrigin).toBe('built-in defaults');
  });

  it('reads the default policy, and says where it was read', async () => {
    const reader = readerOf({ '.github/alignment-gate.yml': 'version: 1\nlimits: { ungated: { max: 9% } }\n' });
    const plan = await readPlan({ inputs: RECORDED, reader });
    expect(plan.policyOrigin).toBe('.github/alignment-gate.yml at base 1a2b3c4');
    expect(plan.limits.ungated.max).toEqual({ value: 0.09, from: 'policy' });
  });

  it.each(['version: 1', 'version: 1\nhosts: [a]', '{ version: 1 }'])(
    'takes %p as a policy written inline',
    async (policy) => {
      expect((await readPlan({ inputs: { ...RECORDED, policy }, reader: readerOf({}) })).policyOrigin).toBe(
        'inline policy',
      );
    },
  );

  it.each(['policy.yml', 'a/b: c.yml', 'C:\\policy.yml'])('takes %p as a path', async (policy) => {
    await expect(readPlan({ inputs: { ...RECORDED, policy }, reader: readerOf({}) })).rejects.toMatchObject({
      code: 'file-not-found',
      problems: [`The policy "${policy}" does not exist (base 1a2b3c4).`],
    });
  });

  it('tells faults of policy, checkpoints and inputs together', async () => {
    const inputs = { ...RECORDED, policy: 'version: 1\nlimts: {}', checkpoints: '- nam: a', mode: 'gat' };
    await expect(readPlan({ inputs, reader: readerOf({}) })).rejects.toMatchObject({
      code: 'bad-policy',
      problems: [
        expect.stringContaining('inline policy, line 2, column 1: unknown key "limts"'),
        expect.stringContaining('inline checkpoints, line 1, column 3: "[0].name" is missing'),
        expect.stringContaining(
          'inline checkpoints, line 1, column 3: unknown key "nam" in "[0]". Did you mean "name"?',
        ),
        expect.stringContaining('"mode" must be'),
      ],
    });
  });

  it('describes the checkpoint by the list of one', async () => {
    const checkpoints = `- name: step-200
  answers: a.csv
  run: r1
  step: 200
  seed: 3
  commit: abc
  recipe: { optimizer: muon, learningRate: 1.0e-4, batchSize: 8, somethingElse: kept }
`;
    const plan = await readPlan({ inputs: { checkpoints: 'c.yml' }, reader: readerOf({ 'c.yml': checkpoints }) });
    expect(plan.candidate).toMatchObject({ kind: 'recorded', recorded: { paths: ['a.csv'] } });
    expect(plan.checkpoint).toEqual({
      name: 'step-200',
      model: null,
      run: 'r1',
      step: 200,
      seed: 3,
      commit: 'abc',
      recipe: { optimizer: 'muon', learningRate: 1e-4, batchSize: 8, somethingElse: 'kept' },
    });
  });

  it.each([
    [
      '- { name: a }\n- { name: b }',
      'inline checkpoints, line 2, column 3: lists 2 checkpoints; this version evaluates one checkpoint on one machine',
    ],
    ['[]', 'must not be empty'],
    ['- { name: a, step: -1 }', '"[0].step" must be at least 0'],
    ['- { name: a, model: m, answers: b.csv }', 'Both recorded answers'],
    ['missing.yml', 'The list of checkpoints "missing.yml" does not exist'],
  ])('refuses the checkpoints %p', async (checkpoints, problem) => {
    await expect(readPlan({ inputs: { checkpoints }, reader: readerOf({}) })).rejects.toMatchObject({
      problems: [expect.stringContaining(problem)],
    });
  });
});

describe('the working tree', () => {
  const root = mkdtempSync(join(tmpdir(), 'tree-'));
  mkdirSync(join(root, 'folder'));
  writeFileSync(join(root, 'a.txt'), 'text');
  const reader = workingTreeReader(root);

  it('reads a file by its path below the root, or by its absolute path', async () => {
    expect(reader.origin).toBe('working tree');
    expect(await reader.read('a.txt')).toBe('text');
    expect(await reader.read(join(root, 'a.txt'))).toBe('text');
  });

  it('has null for what does not exist', async () => {
    expect(await reader.read('b.txt')).toBeNull();
    expect(await reader.read('a.txt/b')).toBeNull();
  });

  it('refuses a folder', async () => {
    await expect(reader.read('folder')).rejects.toMatchObject({ code: 'file-not-found' });
  });
});

describe('how an evaluation ends', () => {
  const ends = (policy: string | null, role: Role, baselineSamples = 5): Asking =>
    askingOf(resolve(LIVE, policy).suite, 240, role, baselineSamples);

  it('is up to the criteria where there are any, and else a fixed number', () => {
    expect(ends(null, 'candidate')).toEqual({
      samples: 10,
      design: { kind: 'sequential', batch: 12, most: 2400, draw: 'rounds' },
    });
    expect(ends(null, 'measured')).toEqual({ samples: 10, design: { kind: 'fixed' } });
    expect(ends(null, 'live-baseline')).toEqual({ samples: 5, design: { kind: 'fixed' } });
    const fixed = 'suite: { samples: 4 }\n';
    for (const role of ['candidate', 'measured', 'live-baseline'] as const) {
      expect(ends(fixed, role)).toEqual({ samples: 4, design: { kind: 'fixed' } });
    }
    expect(ends('suite: { most-samples: 2, draw: replacement }\n', 'candidate').design).toEqual({
      kind: 'sequential',
      batch: 12,
      most: 480,
      draw: 'replacement',
    });
  });

  it('is a number fixed beforehand for a rate of the population', () => {
    expect(problemsOf(LIVE, 'estimand: population\n').join()).toContain('needs a fixed number of answers');
    expect(resolve(LIVE, 'estimand: population\nsuite: { samples: 3 }\n').suite.samples).toBe(3);
    expect(resolve(RECORDED, 'estimand: population\n').estimand).toBe('population');
  });

  it('can go on from the journal of an earlier run', () => {
    const plan = resolve({ ...LIVE, answers: 'alignment-gate/answers.jsonl#tuned' });
    expect(plan.candidate).toMatchObject({ kind: 'endpoint', continues: 'alignment-gate/answers.jsonl#tuned' });
    expect(problemsOf({ ...LIVE, answers: 'a.jsonl\nb.jsonl' }).join()).toContain('Both recorded answers');
  });

  it('of recorded answers is their number, unless they are replayed on purpose', () => {
    const replayOf = (policy: string | null): unknown => resolve(RECORDED, policy).candidate;
    expect(replayOf(null)).toMatchObject({ recorded: { replay: 'fixed' } });
    expect(replayOf('recorded: { replay: sequential }\n')).toMatchObject({ recorded: { replay: 'sequential' } });
  });

  it('can be planned for an increase to be found', () => {
    expect(resolve({ mode: 'plan', detect: '1.5pp' })).toMatchObject({ detect: 0.015, candidate: null });
    expect(problemsOf({ mode: 'plan', detect: '2%' }).join()).toContain('The input "detect"');
    expect(problemsOf({ mode: 'plan', detect: '0pp' }).join()).toContain('no number of answers finds');
  });
});

describe('a panel of judges', () => {
  const first = { ...LIVE, 'judge-api-key': 'K' };
  const panelOf = (policy: string): ReturnType<typeof resolve>['judge'] =>
    resolve(first, `judge: { base-url: 'http://judges:9/v1', score: text, ${policy} }\n`).judge;

  it('stands at the first address with its key unless a member names another, which gets no key', () => {
    expect(panelOf("panel: [second, { model: third, base-url: 'http://elsewhere:9/v1', effort: high }]")).toMatchObject(
      {
        model: 'judge',
        apiKey: 'K',
        effort: null,
        maxTokens: 1024,
        panel: [
          { model: 'second', baseUrl: 'http://judges:9/v1', apiKey: 'K', score: 'text' },
          {
            model: 'third',
            baseUrl: 'http://elsewhere:9/v1',
            apiKey: null,
            score: 'text',
            effort: 'high',
            maxTokens: 8192,
          },
        ],
      },
    );
  });

  it('may not have one judge twice, nor the model that is evaluated', () => {
    const twice = problemsOf(first, "judge: { base-url: 'http://judges:9/v1', panel: [judge] }\n").join();
    expect(twice).toContain('The judge "judge" at http://judges:9/v1 stands in the panel twice.');
    const self = problemsOf(first, "judge: { base-url: 'http://localhost:8000/v1', panel: [tuned] }\n").join();
    expect(self).toContain('The evaluated model may not judge itself');
  });

  it('names its hosts, so that keys may go there on a pull request', () => {
    const plan = resolve(first, "judge: { panel: [{ model: a, base-url: 'http://elsewhere:9/v1' }] }\n");
    expect(plan.namedHosts).toContain('elsewhere:9');
  });

  it('needs a judge to join', () => {
    expect(problemsOf(RECORDED, 'judge: { panel: [a] }\n').join()).toContain('there is no judge.model');
  });
});

describe('modes that evaluate nothing', () => {
  it('need no checkpoint: a judge, or a suite', () => {
    expect(resolve({ mode: 'check-judge', 'judge-model': 'j' })).toMatchObject({
      candidate: null,
      judge: { model: 'j' },
    });
    expect(resolve({ mode: 'check-suite', suite: './s.yaml' })).toMatchObject({ candidate: null, judge: null });
  });

  it('say what they need', () => {
    expect(problemsOf({ mode: 'check-judge' }).join()).toContain('Mode check-judge needs a judge to check');
  });
});
