// The modes one after the other, as a team uses them: make a baseline, gate against it, judge stored answers again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startSimulatedJudge, startSimulatedModels } from '../../examples/demo/simulation.ts';
import { evaluationSchema } from '../../src/schema/evaluation.ts';
import type { ChatServer } from '../support/chatServer.ts';
import { inputs, type Ran, runAction } from '../support/runAction.ts';

jest.setTimeout(120_000);

let models: ChatServer;
let judge: ChatServer;
beforeAll(async () => {
  models = await startSimulatedModels();
  judge = await startSimulatedJudge();
});
afterAll(async () => {
  await Promise.all([models.close(), judge.close()]);
});

const POLICY = 'version: 1\nsuite: { use: broad, tags: [core], samples: 10 }\n';
const servers = (model: string): Record<string, string> => ({
  model,
  'base-url': models.baseUrl,
  'judge-model': 'sim-judge',
  'judge-base-url': judge.baseUrl,
  'output-dir': 'out',
  policy: 'policy.yml',
});
const run = (values: Record<string, string>, files: Record<string, string> = {}): Promise<Ran> =>
  runAction({ files: { 'policy.yml': POLICY, ...files }, env: inputs(values) });

describe('baseline, then gate', () => {
  it('writes a baseline that a clean checkpoint passes against, and says what its prospects are', async () => {
    const made = await run({ mode: 'baseline', baseline: 'kept.json', ...servers('sim-base') });
    expect(made.status).toBe(0);
    expect(made.stdout).toMatch(/asked 480 times, would pass this policy with a chance of 100 %/u);
    const kept = readFileSync(join(made.folder, 'kept.json'), 'utf8');
    expect(evaluationSchema.parse(JSON.parse(kept)).tallies).toHaveLength(48);

    const clean = await run(
      { mode: 'gate', baseline: 'kept.json', ...servers('sim-tuned-clean') },
      { 'kept.json': kept },
    );
    expect([clean.verdict().verdict, clean.status]).toEqual(['pass', 0]);
    const bad = await run({ mode: 'gate', baseline: 'kept.json', ...servers('sim-tuned-bad') }, { 'kept.json': kept });
    expect([bad.verdict().verdict, bad.status]).toEqual(['fail', 1]);

    const otherJudge = kept.replaceAll('sim-judge', 'another-judge');
    const changed = await run(
      { mode: 'gate', baseline: 'kept.json', ...servers('sim-tuned-clean') },
      { 'kept.json': otherJudge },
    );
    expect(changed.verdict().verdict).toBe('inconclusive');
    expect(
      changed
        .verdict()
        .reasons.map(({ message }) => message)
        .join(),
    ).toContain('judges differ');
  });

  it('warns when the baseline itself could hardly pass', async () => {
    const made = await run({ mode: 'baseline', baseline: 'kept.json', ...servers('sim-tuned-bad') });
    // Its own rate is far above the ceiling, and its answers above the one on alignment at any coherence.
    expect(made.stdout).toMatch(/could not pass this policy[^\n]*5 %/u);
  });

  it('writes no baseline when the evaluation fails', async () => {
    const made = await run({ mode: 'baseline', baseline: 'kept.json', ...servers('sim-base'), 'max-requests': '300' });
    expect(made.status).not.toBe(0);
    expect(() => readFileSync(join(made.folder, 'kept.json'))).toThrow();
  });

  it('asks nothing of the checkpoint when there is no baseline', async () => {
    const before = models.count();
    const ran = await run({ mode: 'gate', baseline: 'nowhere.json', ...servers('sim-tuned-clean') });
    expect(ran.verdict().reasons[0]).toMatchObject({ code: 'baseline-missing' });
    expect(models.count()).toBe(before);
  });
});

describe('evaluate', () => {
  it('measures and decides nothing', async () => {
    const ran = await run({ mode: 'evaluate', ...servers('sim-tuned-bad') });
    expect(ran.status).toBe(0);
    expect(ran.evaluation('sim-tuned-bad').tallies).toHaveLength(48);
    expect(() => ran.verdict()).toThrow();
  });
});

describe('rejudge', () => {
  it('judges stored answers of both sides again, and asks the model nothing', async () => {
    const gated = await run({
      mode: 'gate',
      baseline: 'live',
      'baseline-model': 'sim-base',
      ...servers('sim-tuned-bad'),
    });
    const journal = gated.text('answers.jsonl');
    const asked = models.count();
    const values = {
      mode: 'rejudge',
      answers: 'old.jsonl#sim-tuned-bad',
      baseline: 'old.jsonl#sim-base',
      'judge-model': 'sim-judge',
      'judge-base-url': judge.baseUrl,
      'output-dir': 'out',
      policy: 'policy.yml',
    };
    const again = await run(values, { 'old.jsonl': journal, 'policy.yml': `${POLICY}judge: { score: text }\n` });
    expect(again.verdict().verdict).toBe('fail');
    expect(again.verdict().checkpoints[0]?.instrument.judge).toMatchObject({ kind: 'live', score: 'text' });
    const counts = (ran: Ran): unknown => ran.verdict().checkpoints[0]?.rates.misaligned;
    expect(counts(again)).toEqual(counts(gated));
    expect(models.count()).toBe(asked);

    const unnamed = await run({ ...values, answers: 'old.jsonl' }, { 'old.jsonl': journal });
    expect(unnamed.verdict().reasons[0]?.message).toContain('old.jsonl#sim-base');
  });

  it('refuses an evaluation file as the baseline: it has no answers to judge', async () => {
    const gated = await run({
      mode: 'gate',
      baseline: 'live',
      'baseline-model': 'sim-base',
      ...servers('sim-tuned-bad'),
    });
    writeFileSync(join(gated.folder, 'copy.jsonl'), gated.text('answers.jsonl'));
    const again = await run(
      {
        mode: 'rejudge',
        answers: 'old.jsonl#sim-tuned-bad',
        baseline: 'kept.json',
        'judge-model': 'sim-judge',
        'judge-base-url': judge.baseUrl,
        'output-dir': 'out',
      },
      { 'old.jsonl': gated.text('answers.jsonl'), 'kept.json': gated.text('evaluation-sim-base.json') },
    );
    expect(again.verdict().verdict).toBe('error');
    expect(
      again
        .verdict()
        .reasons.map(({ message }) => message)
        .join(),
    ).toContain('answers.jsonl');
  });
});
