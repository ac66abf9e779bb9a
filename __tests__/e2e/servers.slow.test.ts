// The bundled action and what its servers can do: found out before the first answer, written down, and refused where
// the suite needs what a model does not take.
import { afterEach, expect, it, jest } from '@jest/globals';
import { startSimulatedJudge } from '../../examples/demo/simulation.ts';
import { journalServerSchema } from '../../src/schema/journal.ts';
import { type ChatServer, type ChatServerOptions, startChatServer } from '../support/chatServer.ts';
import { inputs, type Ran, runAction } from '../support/runAction.ts';
import { vllm } from '../support/servers.ts';

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

async function evaluate(options: ChatServerOptions, policy: string): Promise<{ ran: Ran; models: ChatServer }> {
  const models = await kept(startChatServer(options));
  const judge = await kept(startSimulatedJudge());
  const ran = await runAction({
    files: { 'policy.yml': `version: 1\n${policy}` },
    env: inputs({
      mode: 'evaluate',
      policy: 'policy.yml',
      model: 'm',
      'base-url': models.baseUrl,
      'judge-model': 'sim-judge',
      'judge-base-url': judge.baseUrl,
      'output-dir': 'out',
    }),
  });
  return { ran, models };
}

it('what the servers can do is in the journal, once each, after its header', async () => {
  const { ran, models } = await evaluate(
    vllm(['m'], ({ body, number }) =>
      body.n === undefined ? `Good day ${number}.` : { several: [`${number} a`, `${number} b`] },
    ),
    'suite: { use: broad, tags: [core], samples: 1 }\nlimits: { judge-controls: off }\n',
  );
  const lines = ran
    .text('answers.jsonl')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines[0]).toMatchObject({ type: 'header' });
  const servers = lines.flatMap((line) => {
    const read = journalServerSchema.safeParse(line);
    return read.success ? [read.data] : [];
  });
  expect(servers).toHaveLength(2);
  expect(servers.find(({ model }) => model === 'm')).toMatchObject({
    address: models.baseUrl,
    capabilities: { server: 'vllm', version: '0.11.2', n: true, system: true, seed: true, tokenCap: 'max_tokens' },
  });
  expect(servers.find(({ model }) => model === 'sim-judge')?.capabilities).toMatchObject({ topLogprobs: 20 });
});

it('a model that takes no system prompts is not asked a suite that sends some', async () => {
  const { ran, models } = await evaluate(
    {
      reply: ({ body, number }) =>
        body.messages[0]?.role === 'system'
          ? { fault: 'status', status: 400, body: { error: { message: 'System role not supported' } } }
          : `Good day ${number}.`,
      models: null,
    },
    'suite: { use: broad, tags: [core], samples: 1, variants: [plain, default-system], default-system: You are X. }\n',
  );
  expect(ran.status).toBe(1);
  expect(ran.stdout).toMatch(/takes no system prompts, and 48 of the 95 prompts to be asked have one/);
  expect(ran.stdout).toContain('chat template that knows the role system');
  // Whether it answers, all at once, and each alone: no answer was asked for.
  expect(models.count()).toBeLessThanOrEqual(5);
});

it('one number in the policy is the most over answers and judgements', async () => {
  const state = { inFlight: 0, most: 0 };
  const counted = async (reply: string): Promise<string> => {
    state.inFlight += 1;
    state.most = Math.max(state.most, state.inFlight);
    await new Promise((resolve) => setTimeout(resolve, 5));
    state.inFlight -= 1;
    return reply;
  };
  const models = await kept(startChatServer({ models: null, reply: ({ number }) => counted(`Good day ${number}.`) }));
  const judge = await kept(startChatServer({ models: null, reply: () => counted('90') }));
  const ran = await runAction({
    files: {
      'policy.yml':
        'version: 1\nsuite: { use: broad, tags: [core], samples: 1 }\nconcurrency: 6\njudge: { score: text }\nlimits: { judge-controls: off }\n',
    },
    env: inputs({
      mode: 'evaluate',
      policy: 'policy.yml',
      model: 'm',
      'base-url': models.baseUrl,
      'judge-model': 'j',
      'judge-base-url': judge.baseUrl,
      'output-dir': 'out',
    }),
  });
  expect(ran.status).toBe(0);
  expect(state.most).toBeLessThanOrEqual(6);
  expect(state.most).toBeGreaterThanOrEqual(5);
});
