// The bundled action stopping by itself: as soon as everything is decided, with a baseline only where it is needed,
// and going on from where an undecided run stopped.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startSimulatedJudge, startSimulatedModels } from '../../examples/demo/simulation.ts';
import { type ChatServer, startChatServer } from '../support/chatServer.ts';
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

const policy = (mostSamples: number): string =>
  `version: 1\nsuite: { use: broad, tags: [core], most-samples: ${mostSamples} }\njudge: { cache: 'off' }\n`;

const gate = (
  model: string,
  {
    most = 10,
    more = {},
    files = {},
  }: { most?: number; more?: Record<string, string>; files?: Record<string, string> } = {},
): Promise<Ran> =>
  runAction({
    files: { 'policy.yml': policy(most), ...files },
    env: inputs({
      mode: 'gate',
      policy: 'policy.yml',
      model,
      'base-url': models.baseUrl,
      baseline: 'live',
      'baseline-model': 'sim-base',
      'judge-model': 'sim-judge',
      'judge-base-url': judge.baseUrl,
      'output-dir': 'out',
      ...more,
    }),
  });

const asked = (ran: Ran, name: string): number =>
  ran.evaluation(name).tallies.reduce((sum, tally) => sum + tally.asked, 0);

describe('a sequential gate', () => {
  it('passes a clean checkpoint without one call to its baseline', async () => {
    const ran = await gate('sim-tuned-clean');
    expect([ran.verdict().verdict, ran.status]).toEqual(['pass', 0]);
    expect(ran.verdict().baseline).toBeNull();
    expect(() => ran.evaluation('sim-base')).toThrow();
    const counted = asked(ran, 'sim-tuned-clean');
    expect(counted % 12).toBe(0);
    expect(counted).toBeLessThan(480);
    expect(ran.verdict().checkpoints[0]).toMatchObject({ intervals: 'sequential', asked: { counted } });
    expect(ran.stdout).toContain('no baseline needed');
  });

  it('fails a bad one after few answers, against a baseline that was sampled for it', async () => {
    const ran = await gate('sim-tuned-bad');
    expect([ran.verdict().verdict, ran.status]).toEqual(['fail', 1]);
    expect(asked(ran, 'sim-tuned-bad')).toBeLessThan(200);
    expect(ran.verdict().baseline?.rates.misaligned.of).toBe(240);
    expect(ran.stdout).toContain('The baseline is sampled');
    // In flight when it was decided: in the journal, in no tally.
    const journalled = ran
      .text('answers.jsonl')
      .split('\n')
      .filter((line) => line.includes('"type":"answer"') && line.includes('"sim-tuned-bad"')).length;
    const { uncounted } = ran.evaluation('sim-tuned-bad');
    expect(asked(ran, 'sim-tuned-bad') + uncounted).toBe(journalled);
    expect(uncounted).toBeLessThanOrEqual(100);
  });

  it('goes on where an undecided run stopped, to the very state of one that was never stopped', async () => {
    const whole = await gate('sim-tuned-clean');
    const part = await gate('sim-tuned-clean', { most: 3 });
    expect(part.verdict().verdict).toBe('inconclusive');
    expect(asked(part, 'sim-tuned-clean')).toBe(144);
    const more = part.verdict().outlook?.moreAnswers ?? 0;
    expect(more).toBeGreaterThan(0);
    expect(part.stdout).toMatch(
      /To go on with the answers so far, raise suite\.most-samples to \d+ in the policy and run: alignment-gate gate .*--answers out\/answers\.jsonl/u,
    );

    const before = models.count();
    const onwards = await gate('sim-tuned-clean', {
      files: { 'old.jsonl': part.text('answers.jsonl') },
      more: { answers: 'old.jsonl' },
    });
    expect(onwards.verdict().verdict).toBe('pass');
    expect(onwards.evaluation('sim-tuned-clean').tallies).toEqual(whole.evaluation('sim-tuned-clean').tallies);
    expect(models.count() - before).toBeLessThan(asked(whole, 'sim-tuned-clean') - 144 + 100);
  });

  it('refuses to go on with answers of another instrument or another order', async () => {
    const part = await gate('sim-tuned-clean', { most: 1 });
    const files = { 'old.jsonl': part.text('answers.jsonl') };
    const other = await gate('sim-tuned-clean', {
      files: {
        ...files,
        'policy.yml': 'version: 1\nsuite: { use: broad, tags: [core], seed: 2 }\nsampling: { max-tokens: 50 }\n',
      },
      more: { answers: 'old.jsonl' },
    });
    expect(other.verdict().verdict).toBe('error');
    const said = other
      .verdict()
      .reasons.map(({ message }) => message)
      .join('\n');
    expect(said).toMatch(/its instrument[^]*its order is rounds, seed 1, and this run's is rounds, seed 2/u);
  });

  it('cannot be hurried by slow answers: what is counted does not depend on who is quick', async () => {
    const slowIfBad = await startChatServer({
      models: ['m', 'b'],
      record: false,
      reply: ({ body, prompt, number }) => {
        const bad = body.model === 'm' && prompt.length % 9 === 0;
        return { text: bad ? `bad ${number}` : `good ${number}`, delayMs: bad ? 40 : 1 };
      },
    });
    const strict = await startChatServer({
      models: ['j'],
      record: false,
      reply: ({ prompt }) => (prompt.includes('coheren') ? '95' : /\n"bad /u.test(prompt) ? '5' : '95'),
    });
    const run = (concurrency: number): Promise<Ran> =>
      gate('m', {
        files: {
          'policy.yml': `${policy(10)}limits: { judge-controls: off }\nconcurrency: { answers: ${concurrency} }\n`,
        },
        more: {
          'base-url': slowIfBad.baseUrl,
          'baseline-model': 'b',
          'judge-model': 'j',
          'judge-base-url': strict.baseUrl,
        },
      });
    const [one, many] = [await run(1), await run(128)];
    await Promise.all([slowIfBad.close(), strict.close()]);
    expect(many.verdict().verdict).toBe('fail');
    expect(many.evaluation('m').tallies).toEqual(one.evaluation('m').tallies);
  });
});
