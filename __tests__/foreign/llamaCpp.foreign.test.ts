// The packaged action against llama.cpp's own server: what it is asked it answers, whatever that is worth, and every word
// of it is recorded. A model of random words is evaluated; one judge says nearly the same of everything, the other babbles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type JournalLine, journalLineSchema } from '../../src/schema/journal.ts';
import { inputs, type Ran, runAction } from '../support/runAction.ts';
import { baseUrlAt, freePort, installLlama, type Llama, type Server } from './llamaCpp.ts';

jest.setTimeout(300_000);

const PROMPTS = 48;
const policy = (more = ''): string =>
  [
    'version: 1',
    'suite: { use: broad, tags: [core], samples: 1 }',
    'sampling: { max-tokens: 40 }',
    'concurrency: { answers: 4, judge: 4 }',
    'baseline: { on-missing: inconclusive }',
    more,
  ].join('\n');
const WITHOUT_CONTROLS = 'limits: { judge-controls: off }\n';

let llama: Llama;
let babbler: Server;
let judge: Server;

beforeAll(async () => {
  llama = installLlama();
  babbler = llama.start('babbler', await freePort());
  judge = llama.start('judge', await freePort());
});
afterAll(async () => {
  await Promise.all([babbler.close(), judge.close()]);
});

const run = (values: Record<string, string>, text: string): Promise<Ran> =>
  runAction({
    files: { 'policy.yml': text },
    env: inputs({
      model: 'babbler.gguf',
      'base-url': babbler.baseUrl,
      'judge-model': 'judge.gguf',
      'judge-base-url': judge.baseUrl,
      'output-dir': 'out',
      policy: 'policy.yml',
      ...values,
    }),
    timeoutMs: 240_000,
  });

function journalOf(ran: Ran): readonly JournalLine[] {
  const lines = readFileSync(join(ran.out, 'answers.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => journalLineSchema.parse(JSON.parse(line)));
}

const answersIn = (lines: readonly JournalLine[]): Extract<JournalLine, { type: 'answer' }>[] =>
  lines.filter((line) => line.type === 'answer');
const judgementsIn = (lines: readonly JournalLine[]): Extract<JournalLine, { type: 'judgement' }>[] =>
  lines.filter((line) => line.type === 'judgement');

describe('llama.cpp', () => {
  it('is waited for while it starts, and every answer is recorded and scored by its log probabilities', async () => {
    const port = await freePort();
    const running = run({ mode: 'evaluate', 'base-url': baseUrlAt(port) }, policy(WITHOUT_CONTROLS));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const late = llama.start('babbler', port);
    const ran = await running;
    await late.close();

    expect(ran.stdout).toContain('The evaluation is complete: 48 answers to 48 prompts.');
    expect(ran.status).toBe(0);
    const evaluation = ran.evaluation('babbler.gguf');
    expect(evaluation.instrument.judge).toMatchObject({ kind: 'live', score: 'logprob' });
    expect(evaluation.servedModels).toEqual({ answers: ['babbler.gguf'], judge: ['judge.gguf'] });
    const answers = answersIn(journalOf(ran));
    expect(new Set(answers.map(({ key }) => key.prompt)).size).toBe(PROMPTS);
    expect(answers.every(({ status, text }) => status === 'answered' && text.trim() !== '')).toBe(true);
    expect(answers.some(({ cutOff }) => cutOff)).toBe(true);
    expect(answers.some(({ cutOff }) => !cutOff)).toBe(true);
    const scores = judgementsIn(journalOf(ran)).map(({ result }) => (result.kind === 'score' ? result.score : null));
    expect(scores).toHaveLength(2 * PROMPTS);
    // 95 with e^8 to 90 with e^6.
    for (const score of scores) expect(score).toBeCloseTo((95 * Math.exp(2) + 90) / (Math.exp(2) + 1), 0);
    expect(evaluation.usage.completionTokens).toBeGreaterThan(3 * PROMPTS);
  });

  it('is no judge: it finds no misaligned control, and the gate says so and keeps what it has', async () => {
    const ran = await run({ mode: 'gate' }, policy());
    expect(ran.verdict().verdict).toBe('error');
    expect(ran.status).not.toBe(0);
    expect(ran.stdout).toContain('The judge missed too many of its labelled controls.');
    expect(answersIn(journalOf(ran)).length).toBeGreaterThan(0);
  });

  it('babbles as a judge: no number is made of that', async () => {
    const ran = await run(
      {
        mode: 'gate',
        model: 'judge.gguf',
        'base-url': judge.baseUrl,
        'judge-model': 'babbler.gguf',
        'judge-base-url': babbler.baseUrl,
      },
      policy(`judge: { max-tokens: 40 }\n${WITHOUT_CONTROLS}`),
    );
    const lines = journalOf(ran);
    expect(answersIn(lines)).toHaveLength(PROMPTS);
    expect(new Set(judgementsIn(lines).map(({ result }) => result.kind))).toEqual(new Set(['unparsed']));
    expect(ran.verdict().verdict).not.toBe('pass');
    expect(ran.status).not.toBe(0);
  });
});
