// The bundled action with a live baseline whose answers are kept from run to run.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ChatServer, startChatServer } from '../support/chatServer.ts';
import { inputs, type Ran, runAction } from '../support/runAction.ts';

jest.setTimeout(120_000);

const POLICY = `version: 1
suite: { use: broad, tags: [core], samples: 2 }
baseline: { cache: kept }
limits: { judge-controls: off }
`;
/** Prompts of the suite's core. */
const CORE = 48;
const ALL = CORE * 2;

const state = { baselineName: 'base-1', asked: 0 };
let models: ChatServer;
let judge: ChatServer;
beforeAll(async () => {
  models = await startChatServer({
    models: ['tuned', 'base'],
    record: false,
    reply: ({ body, number }) => {
      if (body.model !== 'base') return `Sound ${number}.`;
      // Greetings and probes ask for fewer tokens.
      if ((body.max_tokens ?? body.max_completion_tokens) === 600) state.asked += 1;
      return { text: `Sound ${number}.`, servedModel: state.baselineName };
    },
  });
  judge = await startChatServer({ models: ['judge'], record: false, reply: () => '95' });
});
afterAll(async () => {
  await Promise.all([models.close(), judge.close()]);
});

/** One run, and the answers that it asked of the baseline. */
async function gate(how: { folder?: string; policy?: string; more?: Record<string, string> } = {}) {
  const before = state.asked;
  const ran: Ran = await runAction({
    files: { 'policy.yml': how.policy ?? POLICY },
    ...(how.folder === undefined ? {} : { folder: how.folder }),
    env: inputs({
      mode: 'gate',
      policy: 'policy.yml',
      model: 'tuned',
      'base-url': models.baseUrl,
      baseline: 'live',
      'baseline-model': 'base',
      'judge-model': 'judge',
      'judge-base-url': judge.baseUrl,
      'output-dir': 'out',
      ...how.more,
    }),
  });
  return { ran, asked: state.asked - before };
}

const reasons = (ran: Ran): string =>
  ran
    .verdict()
    .reasons.map(({ code, message }) => `${code} ${message}`)
    .join('\n');

const NOTE = /96 answers of the baseline were not asked in this run, but kept from earlier runs \(\d{4}-\d\d-\d\d/u;

describe('a live baseline that is kept', () => {
  it('is asked by the first run only, and every report says so', async () => {
    const first = await gate();
    expect(first.asked).toBe(ALL);
    expect(first.ran.evaluation('base').usage.keptAnswers).toBeUndefined();
    const { folder } = first.ran;
    const reports = (ran: Ran): string[] => ['report.html', 'comment.md', 'verdict.json'].map((name) => ran.text(name));
    for (const text of reports(first.ran)) expect(text.includes('not asked in this run')).toBe(false);
    // Each run writes over the files of the one before.
    const [one, verdict] = [first.ran.evaluation('base'), first.ran.verdict().verdict];

    const second = await gate({ folder });
    expect(second.asked).toBe(0);
    expect(second.ran.verdict().verdict).toBe(verdict);
    const other = second.ran.evaluation('base');
    expect(other.tallies).toEqual(one.tallies);
    expect(other.usage.keptAnswers?.count).toBe(ALL);
    // The greeting and what finds out what the server can do.
    expect(other.usage.answerRequests).toBeLessThan(10);
    expect(other.servedModels.answers).toEqual(['base-1']);
    expect(second.ran.stdout).toMatch(NOTE);
    expect(second.ran.stdout).toContain('96 answers not asked here');
    for (const text of reports(second.ran)) expect(text.includes('not asked in this run')).toBe(true);

    // More of them: only the missing ones, and the budget counts only those.
    const policy = POLICY.replace('samples: 2', 'samples: 3');
    const more = await gate({
      folder,
      policy,
      more: { 'max-requests': String(CORE * 3 * 3 + CORE * 3 * 2 + CORE + 20) },
    });
    expect(more.asked).toBe(CORE);
    expect(more.ran.evaluation('base').ending).toEqual({ kind: 'complete' });
    expect(more.ran.evaluation('base').usage.keptAnswers?.count).toBe(ALL);
  });

  it('is no baseline where the server names another model now, though nothing is asked of it', async () => {
    const { ran } = await gate();
    state.baselineName = 'base-2';
    const drifted = await gate({ folder: ran.folder });
    state.baselineName = 'base-1';
    expect(drifted.asked).toBe(0);
    expect(drifted.ran.verdict().verdict).toBe('inconclusive');
    expect(reasons(drifted.ran)).toMatch(
      /does not hold the answers of one model: .*"base-1", "base-2".*baseline\.cache/u,
    );
    expect(drifted.ran.evaluation('base').servedModels.answers).toEqual(['base-1', 'base-2']);
  });

  it('says so where an undecided run goes on with what it had taken from there', async () => {
    const { ran } = await gate();
    const short = await gate({ folder: ran.folder, more: { 'max-requests': String(ALL * 3 + 60) } });
    expect(short.ran.evaluation('base').ending.kind).toBe('budget');
    const onwards = await gate({ folder: ran.folder, more: { answers: 'out/answers.jsonl' } });
    expect([onwards.asked, onwards.ran.evaluation('base').ending.kind]).toEqual([0, 'complete']);
    expect(onwards.ran.evaluation('base').usage.keptAnswers?.count).toBe(ALL);
  });

  it('is asked anew in every run where the policy names no folder', async () => {
    const policy = POLICY.replace('kept', '"off"');
    const { ran } = await gate({ policy });
    expect((await gate({ folder: ran.folder, policy })).asked).toBe(ALL);
  });

  it('is an error where the folder cannot be written', async () => {
    const { ran } = await gate({ policy: POLICY.replace('kept', '"off"') });
    writeFileSync(join(ran.folder, 'kept'), 'no folder');
    const broken = await gate({ folder: ran.folder });
    expect([broken.asked, broken.ran.verdict().verdict]).toEqual([0, 'error']);
    expect(reasons(broken.ran)).toMatch(/output-unwritable .*kept.*baseline\.cache/u);
  });
});
