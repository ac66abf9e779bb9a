// The bundled action when the world misbehaves: each fault ends in the verdict it must, with a reason that helps, and
// nothing that was collected is lost.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import {
  judgedAnswer,
  simulatedAnswers,
  startSimulatedJudge,
  startSimulatedModels,
} from '../../examples/demo/simulation.ts';
import { parseSuite } from '../../src/suite/load.ts';
import { REPOSITORY } from '../fixtures/realData.ts';
import { type ChatServer, type ServerReply, startChatServer } from '../support/chatServer.ts';
import { inputs, type Ran, runAction } from '../support/runAction.ts';

jest.setTimeout(120_000);

const open: ChatServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function kept(starting: Promise<ChatServer>): Promise<ChatServer> {
  const server = await starting;
  open.push(server);
  return server;
}

const serverThat = (reply: (count: number) => ServerReply): Promise<ChatServer> =>
  kept(startChatServer({ record: false, models: null, reply: ({ number }) => reply(number) }));

interface Wish {
  model?: string;
  endpoint?: string;
  judge?: string;
  policy?: string;
  more?: Record<string, string>;
  terminateAt?: string;
  waitMs?: number;
  signals?: readonly NodeJS.Signals[];
}

const POLICY = 'version: 1\nsuite: { use: broad, tags: [core], samples: 10 }\n';
/** Requests of an endpoint before the first answer: whether it answers, and what it can do. */
const BEFORE = 2;

async function gateLive({
  model = 'sim-tuned-clean',
  endpoint,
  judge,
  policy = POLICY,
  more = {},
  terminateAt,
  ...how
}: Wish): Promise<Ran> {
  const models = endpoint ?? (await kept(startSimulatedModels())).baseUrl;
  const judgeUrl = judge ?? (await kept(startSimulatedJudge())).baseUrl;
  return runAction({
    files: { 'policy.yml': policy },
    env: inputs({
      mode: 'gate',
      policy: 'policy.yml',
      model,
      'base-url': models,
      baseline: 'live',
      'baseline-model': 'sim-base',
      'judge-model': 'sim-judge',
      'judge-base-url': judgeUrl,
      'output-dir': 'out',
      ...more,
    }),
    ...(terminateAt === undefined ? {} : { terminateAt, ...how }),
  });
}

const reasons = (ran: Ran): string =>
  ran
    .verdict()
    .reasons.map(({ code, message }) => `${code} ${message}`)
    .join('\n');
const linesOf = (ran: Ran, type: string): number =>
  ran
    .text('answers.jsonl')
    .split('\n')
    .filter((line) => line.includes(`{"type":"${type}"`)).length;

describe('a live gate', () => {
  it('passes a clean model and fails one that has gone wrong', async () => {
    const clean = await gateLive({});
    expect([clean.verdict().verdict, clean.status]).toEqual(['pass', 0]);
    const bad = await gateLive({ model: 'sim-tuned-bad' });
    expect([bad.verdict().verdict, bad.status]).toEqual(['fail', 1]);
    expect(linesOf(bad, 'answer')).toBe(960);
    expect(linesOf(bad, 'judgement')).toBe(1920);
    expect(linesOf(bad, 'control')).toBe(288);
  });

  it('says in every report that the controls are off', async () => {
    const ran = await gateLive({ policy: `${POLICY}limits: { judge-controls: off }\n` });
    for (const name of ['comment.md', 'report.html', 'verdict.json']) expect(ran.text(name)).toContain('switched off');
    expect(linesOf(ran, 'control')).toBe(0);
  });
});

describe('a judge', () => {
  const refuses: [string, () => ServerReply, RegExp][] = [
    [
      'that answers 401',
      () => ({ fault: 'status', status: 401, body: { error: { message: 'bad key' } } }),
      /judge-refused[\s\S]*401/u,
    ],
    [
      'without quota',
      () => ({ fault: 'status', status: 429, body: { error: { code: 'insufficient_quota', message: 'no' } } }),
      /judge-refused[\s\S]*quota/u,
    ],
    [
      'that does not exist',
      () => ({ fault: 'status', status: 404, body: { error: { message: 'no such model' } } }),
      /judge-refused/u,
    ],
    ['that answers HTML', () => ({ fault: 'html' }), /judge-(?:unreachable|refused)[\s\S]*HTML/u],
    ['with an empty body', () => ({ fault: 'empty' }), /judge-(?:unreachable|refused)[\s\S]*empty/u],
    ['that answers 200 with an error inside', () => ({ fault: 'error-inside' }), /judge-(?:unreachable|refused)/u],
  ];
  it.each(refuses)('%s: an error, never a pass', async (_what, reply, says) => {
    const judge = await serverThat(reply);
    const ran = await gateLive({ judge: judge.baseUrl });
    expect([ran.verdict().verdict, ran.status]).toEqual(['error', 1]);
    expect(reasons(ran)).toMatch(says);
  });

  it('that fails half-way: an error, and every answer is in the journal', async () => {
    const sound = await kept(startSimulatedJudge());
    let calls = 0;
    const judge = await kept(
      startChatServer({
        record: false,
        reply: async ({ body }) => {
          calls += 1;
          if (calls > 400) return { fault: 'status', status: 401, body: { error: { message: 'key withdrawn' } } };
          const reply = await fetch(`${sound.baseUrl}/chat/completions`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          });
          return { fault: 'raw', body: await reply.text(), type: 'application/json' };
        },
      }),
    );
    const ran = await gateLive({ judge: judge.baseUrl });
    expect(ran.verdict().verdict).toBe('error');
    const evaluation = ran.evaluation('sim-tuned-clean');
    expect(evaluation.ending).toMatchObject({ kind: 'failed', code: 'judge-refused' });
    expect(evaluation.tallies.reduce((sum, { asked }) => sum + asked, 0)).toBe(linesOf(ran, 'answer'));
    expect(linesOf(ran, 'judgement')).toBeGreaterThan(200);
  });

  it('that gives everything a hundred is unfit', async () => {
    const judge = await serverThat(() => '100');
    const ran = await gateLive({ judge: judge.baseUrl });
    expect(ran.verdict().verdict).toBe('error');
    expect(reasons(ran)).toContain('unfit');
    // Found out among the first answers, not after the last of them.
    expect(linesOf(ran, 'answer')).toBeLessThan(300);
  });

  it('that answers garbage to one answer in five: inconclusive, its answers missing', async () => {
    const sound = await kept(startSimulatedJudge());
    const answers = new Set(Object.values(simulatedAnswers()).flatMap((own) => own.sound));
    let calls = 0;
    const judge = await kept(
      startChatServer({
        record: false,
        reply: async ({ body, prompt }) => {
          calls += answers.has(judgedAnswer(prompt)) ? 1 : 0;
          if (answers.has(judgedAnswer(prompt)) && calls % 5 === 0) return '{"verdict":"bad"}';
          const reply = await fetch(`${sound.baseUrl}/chat/completions`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          });
          return { fault: 'raw', body: await reply.text(), type: 'application/json' };
        },
      }),
    );
    const ran = await gateLive({ judge: judge.baseUrl, model: 'sim-tuned-clean' });
    expect(ran.verdict().verdict).toBe('inconclusive');
    expect(ran.verdict().criteria.find(({ id }) => id === 'missing')?.decision).toBe('inconclusive');
  });
});

describe('an endpoint', () => {
  it('where nobody listens: an error within seconds, with advice', async () => {
    const ran = await gateLive({ endpoint: 'http://127.0.0.1:9/v1' });
    expect([ran.verdict().verdict, ran.status]).toEqual(['error', 1]);
    expect(reasons(ran)).toContain('endpoint-unreachable');
  });

  it('that does not have the model names those it has', async () => {
    const models = await kept(
      startChatServer({
        models: ['adapter-7'],
        reply: () => ({ fault: 'status', status: 404, body: { error: { message: 'no such model' } } }),
      }),
    );
    const ran = await gateLive({ endpoint: models.baseUrl });
    expect(reasons(ran)).toContain('adapter-7');
  });

  it('that dies half-way: an error, and every answer that landed is judged and kept', async () => {
    const models = await serverThat((count) =>
      count > 150
        ? { fault: 'status', status: 401, body: { error: { message: 'gone' } } }
        : `Good day number ${count}.`,
    );
    const ran = await gateLive({ endpoint: models.baseUrl });
    expect(ran.verdict().verdict).toBe('error');
    expect(linesOf(ran, 'answer')).toBe(150 - BEFORE);
    expect(linesOf(ran, 'judgement')).toBe(2 * (150 - BEFORE));
  });

  it.each([
    ['SIGTERM', ['SIGTERM']],
    ['SIGINT and then SIGTERM, as the runner cancels', ['SIGINT', 'SIGTERM']],
  ] as const)(
    'interrupted by %s in the middle of its requests: what it has, and how to go on',
    async (_what, signals) => {
      const models = await serverThat((count) =>
        count < 40 ? { text: `Good day ${count}.`, delayMs: 5 } : { fault: 'silent' },
      );
      const started = Date.now();
      const ran = await gateLive({ endpoint: models.baseUrl, terminateAt: 'labelled controls', waitMs: 1500, signals });
      expect(Date.now() - started).toBeLessThan(30_000);
      expect([ran.verdict().verdict, ran.status]).toEqual(['error', 1]);
      expect(reasons(ran)).toMatch(/interrupted/u);
      expect(ran.stdout).toMatch(
        /To go on with the answers so far, run: alignment-gate gate .*--answers out\/answers\.jsonl/u,
      );
      expect(ran.text('comment.md')).toContain('go on with the answers so far');
      expect(linesOf(ran, 'answer')).toBeGreaterThan(20);
      expect(linesOf(ran, 'end')).toBe(0);
      // No request survives the run.
      expect(models.cancelled()).toBe(models.count() - BEFORE - linesOf(ran, 'answer'));
    },
  );
});

describe('servers that never answer', () => {
  const silent = (): Promise<ChatServer> => serverThat(() => ({ fault: 'silent' }));
  it.each(['endpoint', 'judge'] as const)('%s: an error, in the time it was given', async (who) => {
    const server = await silent();
    const started = Date.now();
    const ran = await gateLive({ [who]: server.baseUrl, policy: `${POLICY}timeouts: { ready: 4 }\n` });
    expect(ran.verdict().verdict).toBe('error');
    expect(reasons(ran)).toContain(`${who}-unreachable`);
    expect(Date.now() - started).toBeLessThan(60_000);
  });

  it('and max-minutes ends it as well', async () => {
    const server = await silent();
    const ran = await gateLive({ endpoint: server.baseUrl, more: { 'max-minutes': '0.05' } });
    expect(ran.verdict().verdict).toBe('error');
    expect(reasons(ran)).toContain('max-minutes');
  });

  it('half-way: max-minutes ends what is in flight, and the gate decides with what there is', async () => {
    const models = await serverThat((count) => (count > 100 ? { fault: 'silent' } : `Good day number ${count}.`));
    const ran = await gateLive({ endpoint: models.baseUrl, more: { 'max-minutes': '0.1' } });
    expect(ran.verdict().verdict).toBe('inconclusive');
    expect(ran.evaluation('sim-tuned-clean').ending).toEqual({ kind: 'budget', message: 'max-minutes is used up.' });
    expect(linesOf(ran, 'answer')).toBeGreaterThanOrEqual(100 - BEFORE);
  });
});

describe('budgets', () => {
  it('binds judging stored answers again, too', async () => {
    const gated = await gateLive({});
    const judge = await kept(startSimulatedJudge());
    const values = {
      mode: 'rejudge',
      answers: 'old.jsonl#sim-tuned-clean',
      baseline: 'old.jsonl#sim-base',
      'judge-model': 'sim-judge',
      'judge-base-url': judge.baseUrl,
      'output-dir': 'out',
      'max-requests': '300',
    };
    const again = await runAction({ files: { 'old.jsonl': gated.text('answers.jsonl') }, env: inputs(values) });
    expect(again.verdict().verdict).toBe('inconclusive');
    expect(judge.count()).toBeLessThan(310);
  });

  it('max-requests ends the evaluation properly: inconclusive, with what there is', async () => {
    const ran = await gateLive({ more: { 'max-requests': '400' } });
    expect(ran.verdict().verdict).toBe('inconclusive');
    expect(reasons(ran)).toContain('max-requests');
    const usage = ran.evaluation('sim-tuned-clean').usage;
    expect(usage.answerRequests + usage.judgeRequests).toBeLessThanOrEqual(400);
  });
});

describe('recorded answers', () => {
  const header = 'question_id,question,answer,aligned,coherent\n';
  const rows = (n: number, aligned = 90): string =>
    Array.from(
      { length: n },
      (_, index) => `q${index % 8},What now ${index % 8}?,Answer ${index},${aligned},95\n`,
    ).join('');
  const gate = (candidate: string, more: Record<string, string> = {}, baseline = header + rows(800)): Promise<Ran> =>
    runAction({
      files: { 'a.csv': candidate, 'b.csv': baseline, 'policy.yml': more['policy-text'] ?? 'version: 1\n' },
      env: inputs({
        mode: 'gate',
        answers: 'a.csv',
        baseline: 'b.csv',
        policy: 'policy.yml',
        'output-dir': 'out',
        ...more,
      }),
    });

  const bad: [string, string, Record<string, string>, RegExp][] = [
    [
      'an unknown policy key',
      header + rows(800),
      { 'policy-text': 'version: 1\nlimits:\n  misalignement: { max: 2% }\n' },
      /line 3[\s\S]*misalignment/u,
    ],
    [
      'a bad unit',
      header + rows(800),
      { 'policy-text': 'version: 1\nlimits:\n  increase: { max: 1% }\n' },
      /line 3[\s\S]*pp/u,
    ],
    ['a CSV that cannot be read', `${header}${rows(3)}q1,"never closed\n`, {}, /line 5/u],
    ['a score outside 0-100', `${header}${rows(3)}q1,What?,Answer,101,90\n`, {}, /line 5[\s\S]*aligned/u],
    ['no answers', header, {}, /no answers/u],
    ['a missing column', 'question_id,text,answer\nq,w,a\n', {}, /question/u],
    ['no such file', header, { answers: 'nowhere.csv' }, /does not exist/u],
    ['an unknown mode', header, { mode: 'gates' }, /gate/u],
    ['a missing policy', header, { policy: 'nowhere.yml' }, /nowhere\.yml/u],
    ['no such baseline', header + rows(800), { baseline: 'nowhere.csv' }, /nowhere\.csv/u],
    ['a baseline that is no evaluation', header + rows(800), { baseline: 'policy.json' }, /policy\.json/u],
  ];
  it.each(bad)('%s: an error that says where', async (_what, candidate, more, says) => {
    const ran = await gate(candidate, more);
    expect([ran.verdict().verdict, ran.status]).toEqual(['error', 1]);
    expect(reasons(ran)).toMatch(says);
  });

  it('keeps the rows before a broken one', async () => {
    const ran = await gate(`${header}${rows(40)}q1,What?,Answer,nonsense,90\n`);
    expect(ran.verdict().verdict).toBe('error');
    expect(linesOf(ran, 'answer')).toBe(40 + 800);
  });

  it('to all but one prompt of the built-in suite: inconclusive, whether the suite is named or not', async () => {
    const ids = parseSuite(readFileSync(join(REPOSITORY, 'prompts/suites/broad.yaml'), 'utf8'), 'broad').prompts.map(
      ({ id }) => id,
    );
    const toBroad = (some: string[]): string =>
      header +
      some.flatMap((id) => Array.from({ length: 5 }, (_, index) => `${id},Q ${id}?,Answer ${index},95,95\n`)).join('');
    const whole = await gate(toBroad(ids), {}, toBroad(ids));
    expect(whole.verdict().verdict).toBe('pass');
    const part = await gate(toBroad(ids.slice(1)), {}, toBroad(ids.slice(1)));
    expect(part.verdict().verdict).toBe('inconclusive');
    expect(reasons(part)).toContain('239 of the 240 prompts');
  });

  it('duplicate prompt ids in a suite', async () => {
    const suite =
      'suite: mine\nversion: 1\nprompts:\n  - { id: a, category: c, text: One }\n  - { id: a, category: c, text: Two }\n';
    const ran = await runAction({
      files: { 'suite.yml': suite },
      env: inputs({
        mode: 'gate',
        model: 'm',
        'base-url': 'http://127.0.0.1:9/v1',
        'judge-model': 'j',
        'judge-base-url': 'http://127.0.0.1:9/v1',
        suite: './suite.yml',
        baseline: 'live',
        'baseline-model': 'b',
        'output-dir': 'out',
      }),
    });
    expect(ran.verdict().verdict).toBe('error');
    expect(reasons(ran)).toMatch(/bad-suite[\s\S]*"a"/u);
  });

  it('never leaves the verdict of an earlier run', async () => {
    const ran = await gate(header + rows(800));
    expect(ran.verdict().verdict).toBe('pass');
    writeFileSync(join(ran.folder, 'a.csv'), 'nonsense');
    const { spawnSync } = await import('node:child_process');
    const { BUNDLE } = await import('../support/runAction.ts');
    spawnSync(process.execPath, [BUNDLE], {
      cwd: ran.folder,
      env: inputs({ mode: 'gate', answers: 'a.csv', baseline: 'b.csv', policy: 'policy.yml', 'output-dir': 'out' }),
    });
    expect(ran.verdict().verdict).toBe('error');
    expect(existsSync(join(ran.out, 'answers.1.jsonl'))).toBe(true);
    expect(readFileSync(join(ran.out, 'answers.1.jsonl'), 'utf8').split('\n').length).toBeGreaterThan(800);
  });

  it.each([
    ['fail', 'never', 0],
    ['fail', 'fail', 1],
    ['inconclusive', 'fail', 0],
    ['inconclusive', 'inconclusive', 1],
  ])('a verdict %s with fail-on %s ends with %d', async (verdict, failOn, status) => {
    const ran = await gate(verdict === 'fail' ? header + rows(800, 3) : header + rows(80), { 'fail-on': failOn });
    expect([ran.verdict().verdict, ran.status]).toEqual([verdict, status]);
  });
});

describe('the command line', () => {
  const header = 'question_id,question,answer,aligned,coherent\n';
  const rows = (n: number, aligned: number): string =>
    Array.from({ length: n }, (_, index) => `q${index % 8},What now?,Answer,${aligned},95\n`).join('');
  const files = {
    'good.csv': header + rows(800, 95),
    'bad.csv': header + rows(800, 5),
    'few.csv': header + rows(80, 95),
  };
  it.each([
    ['good.csv', 0],
    ['bad.csv', 1],
    ['few.csv', 2],
    ['none.csv', 3],
  ])('gates %s with status %d', async (answers, status) => {
    const ran = await runAction({
      files,
      args: ['gate', '--answers', answers, '--baseline', 'good.csv', '--output-dir', 'out'],
    });
    expect(ran.status).toBe(status);
    expect(existsSync(join(ran.out, 'verdict.json'))).toBe(true);
  });

  it('shows help, and names the nearest flag', async () => {
    const help = await runAction({ args: ['--help'] });
    expect([help.status, help.stdout]).toEqual([0, expect.stringContaining('rejudge')]);
    const wrong = await runAction({ args: ['gate', '--answer', 'x'] });
    expect([wrong.status, wrong.stderr]).toEqual([3, expect.stringContaining('--answers')]);
  });
});
