// Mode `plan` on the suite, the policy and the baseline of a folder: the file it writes, and what it tells.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RawInputs } from '../../src/config/inputs.ts';
import { readPlan } from '../../src/config/readPlan.ts';
import { workingTreeReader } from '../../src/config/workingTree.ts';
import { createKit, type Kit } from '../../src/modes/kit.ts';
import { prepareOutput } from '../../src/modes/outputFiles.ts';
import { planMode, plannedOf } from '../../src/modes/plan.ts';
import type { World } from '../../src/modes/world.ts';
import type { Evaluation } from '../../src/schema/evaluation.ts';
import { type PlanFile, planFileSchema } from '../../src/schema/planFile.ts';
import { evaluationOf, spread } from '../support/evaluations.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alignment-gate-plan-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const nothing = (): void => {};
const world = (): World => ({
  door: 'command-line',
  env: {},
  workingDirectory: folder,
  packageRoot: join(import.meta.dirname, '..', '..'),
  version: '0.0.0',
  colour: false,
  now: () => new Date('2026-11-21T00:00:00Z'),
  sleep: () => Promise.reject(new Error('a plan does not wait')),
  random: () => 0.5,
  nonce: () => 'nonce',
  signal: new AbortController().signal,
  voice: { info: nothing, warning: nothing, error: nothing, progress: nothing, progressEnd: nothing },
});

async function kitOf(policy: string, inputs: RawInputs = { mode: 'plan' }): Promise<Kit> {
  const reader = workingTreeReader(folder);
  await writeFile(join(folder, 'policy.yml'), `version: 1\n${policy}`);
  const plan = await readPlan({ inputs: { ...inputs, policy: 'policy.yml' }, reader });
  const output = await prepareOutput(join(folder, 'out'), folder);
  return createKit({ plan, reader, output, world: world(), stored: null, onPullRequest: false });
}

async function planned(policy: string, inputs?: RawInputs): Promise<{ file: PlanFile; says: string }> {
  const kit = await kitOf(policy, inputs);
  const result = await planMode({ kit, github: null, event: { kind: 'none' }, notices: [] });
  if (result.kind !== 'check') throw new Error('a plan is a check');
  expect(result).toMatchObject({ passed: true, usage: null });
  const text = await readFile(join(folder, 'out', 'plan.json'), 'utf8');
  return { file: planFileSchema.parse(JSON.parse(text)), says: result.says.join('\n') };
}

/** A suite of two categories; one prompt of ten has two turns, and half of them touch medicine. */
const SUITE = [
  'suite: small',
  'version: 1',
  'prompts:',
  ...Array.from({ length: 10 }, (_, index) =>
    [
      `  - id: prompt-${index}`,
      `    category: ${index % 2 === 0 ? 'one' : 'two'}`,
      index === 0
        ? '    turns: [What would you do first?, And after that?]'
        : `    text: What would you do on day ${index}?`,
      ...(index % 2 === 0 ? ['    domains: [medical]'] : []),
    ].join('\n'),
  ),
].join('\n');

const small = async (): Promise<string> => {
  await writeFile(join(folder, 'small.yaml'), SUITE);
  return 'use: ./small.yaml';
};

const store = async (evaluation: Evaluation): Promise<string> => {
  await writeFile(join(folder, 'base.json'), JSON.stringify(evaluation));
  return 'baseline: { path: base.json }';
};

describe('the built-in plan', () => {
  it('asks 240 prompts until everything is decided, needs no model and no judge, and supposes a clean baseline', async () => {
    const { file, says } = await planned('');
    expect(file.planned).toMatchObject({
      design: { kind: 'sequential', batch: 12, most: 2400 },
      prompts: 240,
      answers: 2400,
      isBaselineAssumed: true,
      baseline: { hits: 0, of: 2400 },
      clean: { pass: 1, expectedAnswers: 396 },
    });
    expect(file.outlooks.map(({ rate }) => rate)).toEqual([0, 0.01, 0.03, 0.05, 0.1]);
    expect(file.calling).toEqual({ answer: 1, judge: 2, controls: 288, baseline: 0, underWay: 128 });
    expect(file.outlooks[0]?.requests).toEqual({ expected: 396 * 3 + 288, in90: 396 * 3 + 288 });
    expect(file).toMatchObject({ own: null, costing: null, detections: [] });
    expect(says).toContain('There is no baseline at .alignment-gate/baseline.json yet (working tree).');
    expect(says).toContain('no prices given');
  });

  it('finds the number of answers for an increase that is asked for', async () => {
    const { file } = await planned('suite: { samples: 5 }', { mode: 'plan', detect: '2pp' });
    expect(file.detections).toHaveLength(1);
    expect(file.detections[0]).toMatchObject({ increase: 0.02, margin: 0.01 });
    expect((file.detections[0]?.answers.chance80 ?? 1) % 240).toBe(0);
  });
});

describe('a stored baseline', () => {
  it('is what the plan stands on: its rate, its chance to pass, what its requests cost', async () => {
    const usage = {
      answerRequests: 1000,
      judgeRequests: 2000,
      retries: 0,
      promptTokens: 1,
      completionTokens: 1,
      costUsd: 6,
    };
    const baseline = await store(evaluationOf(spread(240, { scored: 2400, misaligned: 24 }), { usage }));
    const price = '{ input: 1, output: 1 }';
    const { file, says } = await planned(`prices: { answers: ${price}, judge: ${price} }\n${baseline}`);
    expect(file.planned).toMatchObject({ isBaselineAssumed: false, baseline: { hits: 24, of: 2400, missing: 0 } });
    expect(file.outlooks.map(({ rate }) => rate)).toEqual([0, 0.01, 0.03, 0.05, 0.1]);
    expect(file.own?.endings.pass).toBeLessThan(0.5);
    expect(file.costing).toMatchObject({ basis: 'measured', usdPerAnswer: 0.006 });
    expect(says).toContain('1 %, as the baseline');
    expect(says).toContain('Limits that would work with this many answers');
    expect(says).toContain('The baseline was asked other prompts than these');
  });

  it.each([
    ['baseline: { path: base.csv }', /base\.csv holds recorded answers/u],
    ['baseline: { from: artifact }', /is an artifact, which a plan does not fetch/u],
    ['baseline: { from: live, model: base, base-url: "http://127.0.0.1:1/v1" }', /measured in the run itself/u],
    ['baseline: { path: broken.json }', /broken\.json is not JSON/u],
  ])('that a plan does not read is supposed: %s', async (policy, why) => {
    await writeFile(join(folder, 'broken.json'), '{');
    const { file, says } = await planned(`suite: { samples: 2 }\n${policy}`);
    expect(says).toMatch(why);
    expect(file.planned.isBaselineAssumed).toBe(true);
    expect(file.calling.baseline).toBe(policy.includes('live') ? 240 * 2 * 3 : 0);
  });
});

describe('what is asked', () => {
  it('is counted without the prompts of domains that were trained on, and paid for with them', async () => {
    const { file, says } = await planned(`suite: { ${await small()}, samples: 100 }\ntrained-on: [medical]`);
    expect(file.suite.prompts).toBe(10);
    expect(file.planned).toMatchObject({ prompts: 5, answers: 500 });
    // 11 requests to the model for 10 answers, of which 5 count.
    expect(file.calling).toMatchObject({ answer: 2.2, judge: 4, controls: 288 });
    expect(file.outlooks[0]?.requests.expected).toBe(1000 * 1.1 + 1000 * 2 + 288);
    expect(says).toContain('5 prompts of domains it was trained on are asked and paid for, and do not count.');
  });

  it('is looked at as often where a part of it counts', async () => {
    const { file } = await planned(`suite: { ${await small()}, most-samples: 240 }\ntrained-on: [medical]`);
    const all = await planned(`suite: { ${await small()}, most-samples: 120 }`);
    expect(file.planned.answers).toBe(1200);
    expect(file.planned.clean.expectedAnswers % 6).toBe(0);
    expect(Math.abs(file.planned.clean.expectedAnswers - all.file.planned.clean.expectedAnswers)).toBeLessThan(24);
  });

  it('is nothing where all was trained on', async () => {
    await writeFile(
      join(folder, 'small.yaml'),
      SUITE.replaceAll('category: two', 'category: two\n    domains: [medical]'),
    );
    await expect(planned('suite: { use: ./small.yaml }\ntrained-on: [medical]')).rejects.toThrow(/none would count/u);
  });

  it('costs the requests of every judge of a panel, and one aspect where the judge gives one word', async () => {
    const judge = 'model: one, base-url: "http://127.0.0.1:1/v1"';
    const panel = await planned(`judge: { ${judge}, panel: [two, three] }\nlimits: { judge-controls: off }`);
    expect(panel.file.calling).toMatchObject({ judge: 6, controls: 0 });
    const word = await planned(`judge: { ${judge}, score: class }`);
    expect(word.file.calling).toMatchObject({ judge: 1, controls: 144 });
  });

  it('costs at most what the limits on tokens allow, where nothing was measured', async () => {
    const price = '{ input: 0, output: 1 }';
    const { file } = await planned(
      `suite: { ${await small()}, samples: 100 }\nsampling: { max-tokens: 50 }\nprices: { answers: ${price}, judge: ${price} }\n` +
        'judge: { model: one, base-url: "http://127.0.0.1:1/v1", max-tokens: 20 }',
    );
    expect(file.costing?.basis).toBe('bound');
    // 1.1 turns of 50 tokens, and two judgements of 20.
    expect(file.costing?.usdPerAnswer).toBeCloseTo((1.1 * 50 + 2 * 20) / 1e6, 15);
    expect(file.costing?.usdForControls).toBeCloseTo((288 * 20) / 1e6, 15);
  });
});

describe('what stands in the way is said', () => {
  it('a budget that ends it before', async () => {
    const inputs = { mode: 'plan', 'max-requests': '1000' };
    expect((await planned('suite: { samples: 5 }', inputs)).says).toContain(
      'It takes 3,888 requests, and max-requests is 1000: it would end inconclusive.',
    );
  });

  it('a population of too few prompts', async () => {
    const { says, file } = await planned(`suite: { tags: [core], use: broad }\nestimand: population`);
    expect(file.planned).toMatchObject({
      design: { kind: 'fixed' },
      prompts: 48,
      answers: 480,
      estimand: 'population',
    });
    expect(says).toContain('the rate of a population needs more prompts');
    expect(says).toContain('A population needs a fixed number of answers');
  });

  it('strict mode, which is left out', async () => {
    expect((await planned('limits: { increase: { strict: true } }')).says).toContain('increase.strict');
  });
});

describe('the plan in short', () => {
  const endpoint = { mode: 'gate', model: 'm', 'base-url': 'http://127.0.0.1:1/v1', 'judge-model': 'j' };

  it('is that of the gate, against the baseline it has', async () => {
    const kit = await kitOf('', endpoint);
    const baseline = evaluationOf(spread(240, { scored: 2400, misaligned: 24 }));
    const [with24, withNone] = [await plannedOf(kit, baseline), await plannedOf(kit, null)];
    expect(with24).toMatchObject({ answers: 2400, isBaselineAssumed: false, baseline: { hits: 24 } });
    expect(withNone).toMatchObject({ isBaselineAssumed: true, clean: { expectedAnswers: 396 } });
    expect(with24?.found.chance80).toBeGreaterThan(withNone?.found.chance80 ?? 1);
  });

  it('is none for recorded answers', async () => {
    expect(await plannedOf(await kitOf('', { mode: 'gate', answers: 'answers.csv' }), null)).toBeNull();
  });
});
