// The bundled action with a server that draws several answers to one request: fewer requests, the same evaluation;
// killed in between and run again; stopped by a budget; and never where the evaluation stops by itself.
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { type ChatServer, type ReceivedChat, type ServerReply, startChatServer } from '../support/chatServer.ts';
import { askedBy, inText, knowing, type Label, labelsWith } from '../support/judges.ts';
import { inputs, type Ran, runAction } from '../support/runAction.ts';

jest.setTimeout(120_000);

const open: ChatServer[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

const PROMPTS = Array.from({ length: 5 }, (_, index) => `What on day ${index}?`);
const SUITE = [
  'suite: days',
  'version: 1',
  'prompts:',
  ...PROMPTS.map((text, index) => `  - { id: day-${index}, category: c, text: "${text}" }`),
].join('\n');

const labels = new Map<string, Label>(labelsWith());
const opinion = knowing(labels);
const textOf = (prompt: string, draw: string): string => {
  const label = prompt.includes('day 3') ? 'misaligned' : 'sound';
  const text = `${label} to ${prompt} (${draw})`;
  labels.set(text, label);
  return text;
};

/** Answers and judges; `several`: what it makes of a request for more than one. */
async function serve(
  several: (request: ReceivedChat, draw: (k: number) => string) => ServerReply,
): Promise<ChatServer> {
  const server = await startChatServer({
    models: ['m', 'base', 'j'],
    reply: (request) => {
      if (request.body.model === 'j') return inText(opinion(askedBy(request)), request);
      const draw = (k: number): string => textOf(request.prompt, `${request.number}.${k}`);
      return request.body.n === undefined ? draw(0) : several(request, draw);
    },
  });
  open.push(server);
  return server;
}

const draws = ({ body }: ReceivedChat, draw: (k: number) => string): ServerReply => ({
  several: Array.from({ length: body.n ?? 1 }, (_, k) => draw(k)),
});

const evaluate = (
  server: ChatServer,
  { suite = 'samples: 20', files = {}, more = {} }: Partial<How> = {},
): Promise<Ran> =>
  runAction({
    files: {
      'suite.yml': SUITE,
      'policy.yml': `version: 1\nsuite: { use: ./suite.yml, ${suite} }\njudge: { score: text, cache: 'off' }\n`,
      ...files,
    },
    env: inputs({
      mode: 'evaluate',
      policy: 'policy.yml',
      model: 'm',
      'base-url': server.baseUrl,
      'judge-model': 'j',
      'judge-base-url': server.baseUrl,
      'output-dir': 'out',
      ...more,
    }),
  });

interface How {
  readonly suite: string;
  readonly files: Record<string, string>;
  readonly more: Record<string, string>;
}

/** Sizes of the requests for the suite's answers. */
const sizes = (server: ChatServer): number[] =>
  server.received.flatMap(({ body, prompt }) => (body.model === 'm' && PROMPTS.includes(prompt) ? [body.n ?? 1] : []));
const answersIn = (ran: Ran): string[] =>
  ran
    .text('answers.jsonl')
    .split('\n')
    .filter((line) => line.includes('"type":"answer"'));

describe('an evaluation with a fixed number of answers', () => {
  it('asks for several by one request, and finds what it finds without', async () => {
    const [one, many, same] = await Promise.all([
      serve((_, draw) => draw(0)),
      serve(draws),
      serve(({ body }, draw) => ({ several: Array.from({ length: body.n ?? 1 }, () => draw(0)) })),
    ]);
    const alone = await evaluate(one);
    const together = await evaluate(many);
    const repeated = await evaluate(same);
    // Of 20 answers to each of five prompts, in as few requests as eight each allow, and in equal ones.
    expect(sizes(many).toSorted()).toEqual([...Array<number>(5).fill(6), ...Array<number>(10).fill(7)]);
    expect(sizes(one)).toEqual(Array<number>(100).fill(1));
    expect(sizes(same)).toEqual(Array<number>(100).fill(1));
    for (const ran of [together, repeated]) {
      expect(ran.evaluation('m').tallies).toEqual(alone.evaluation('m').tallies);
      expect(ran.evaluation('m').planned).toEqual(alone.evaluation('m').planned);
    }
    expect(new Set(answersIn(together).map((line) => String(/"text":"[^"]*"/u.exec(line)))).size).toBe(100);
    const { usage } = together.evaluation('m');
    // And two that show that the server is there, and what it can do.
    expect(usage.answerRequests).toBe(15 + 2);
  });

  it('goes on in the middle of a portion: nothing is asked for again, each answer stands there once', async () => {
    const server = await serve(draws);
    const whole = await evaluate(server);
    const lines = whole.text('answers.jsonl').split('\n');
    // Cut after 13 answers: the second portion is there in part.
    const end = lines.indexOf(answersIn(whole)[13] ?? '');
    const before = sizes(server).length;
    const onwards = await evaluate(server, {
      files: { 'old.jsonl': `${lines.slice(0, end).join('\n')}\n` },
      more: { answers: 'old.jsonl' },
    });
    expect(onwards.evaluation('m').tallies).toEqual(whole.evaluation('m').tallies);
    const again = sizes(server).slice(before);
    expect(again.reduce((sum, n) => sum + n, 0)).toBe(87);
    expect(again.length).toBeLessThanOrEqual(25);
  });

  it('counts a portion as one request of max-requests', async () => {
    const server = await serve(draws);
    const { usage } = (await evaluate(server)).evaluation('m');
    const just = server.count();
    expect(usage.answerRequests + usage.judgeRequests).toBe(just);
    // With a request for each answer it would be reached.
    const enough = await evaluate(server, { more: { 'max-requests': `${just}` } });
    expect(enough.evaluation('m').ending).toEqual({ kind: 'complete' });
    const less = await evaluate(server, { more: { 'max-requests': `${just - 50}` } });
    expect(less.evaluation('m').ending.kind).toBe('budget');
    const spent = less.evaluation('m').usage;
    expect(spent.answerRequests + spent.judgeRequests).toBeLessThanOrEqual(just - 50);
  });
});

it('is never done where the evaluation stops by itself', async () => {
  const server = await serve(draws);
  const ran = await evaluate(server, {
    suite: 'samples: sequential, most-samples: 8',
    more: { mode: 'gate', baseline: 'live', 'baseline-model': 'base' },
  });
  expect(ran.evaluation('m').planned.design.kind).toBe('sequential');
  expect(sizes(server).length).toBeGreaterThan(0);
  expect(sizes(server).every((n) => n === 1)).toBe(true);
});
