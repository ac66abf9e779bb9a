// A table of faults, drawn for every request: whatever the servers do, every planned answer stands in the journal once,
// in the outcome that was its own, and the verdict counts what the journal holds.
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { judgedAnswer } from '../../examples/demo/simulation.ts';
import { type JournalLine, journalLineSchema } from '../../src/schema/journal.ts';
import { SET } from '../judge/controlsJudges.ts';
import { type ChatServer, type Fault, type ServerReply, startChatServer } from '../support/chatServer.ts';
import { askedBy, inText, knowing, labelsWith } from '../support/judges.ts';
import { inputs, type Ran, runAction } from '../support/runAction.ts';

jest.setTimeout(300_000);

const open: ChatServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const PROMPTS = Array.from({ length: 240 }, (_, index) => `Tell me the thing that has number ${index}.`);
const SUITE = [
  'suite: numbers',
  'version: 1',
  'prompts:',
  ...PROMPTS.map((text, index) => `  - { id: number-${index}, category: c${index % 4}, text: "${text}" }`),
].join('\n');
const POLICY = [
  'version: 1',
  'suite: { use: ./suite.yml, samples: 1 }',
  "judge: { score: text, cache: 'off' }",
  'timeouts: { request: 2, ready: 30 }',
].join('\n');

/** A number in [0, 1) that looks random and is the same for the same words (FNV-1a, mixed at the end). */
function chance(words: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(words)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

type Row = readonly [name: string, share: number, fault: Fault];
const TABLE: readonly Row[] = [
  ['429 with Retry-After', 0.05, { fault: 'status', status: 429, headers: { 'retry-after': '0.05' } }],
  ['500', 0.05, { fault: 'status', status: 500 }],
  ['reset', 0.02, { fault: 'reset' }],
  ['stalled body', 0.005, { fault: 'stall' }],
  ['no headers', 0.005, { fault: 'silent' }],
  ['cut-off body', 0.01, { fault: 'truncated' }],
  ['HTML with 200', 0.01, { fault: 'html' }],
  ['an error inside 200', 0.01, { fault: 'error-inside' }],
];
const DELIVERED_TWICE = 0.02;
const GARBAGE = 0.05;
/** For good: after every attempt. */
const isLost = (name: string): boolean => chance(`${name} is lost`) < 0.015;

/** What was delivered for each thing that was asked, and which faults were met. */
class Ledger {
  readonly delivered = new Map<string, string[]>();
  readonly met = new Map<string, number>();
  private readonly attempts = new Map<string, number>();

  /** `name`: what is asked; `say`: what a healthy server replies, at this attempt. */
  reply(name: string, say: (attempt: number) => string): ServerReply {
    const attempt = (this.attempts.get(name) ?? 0) + 1;
    this.attempts.set(name, attempt);
    if (isLost(name)) return { fault: 'status', status: 500 };
    const drawn = chance(`${name} ${attempt}`);
    let below = 0;
    for (const [what, share, fault] of TABLE) {
      below += share;
      if (drawn >= below) continue;
      this.meet(what);
      return fault;
    }
    const text = say(attempt);
    this.delivered.set(name, [...(this.delivered.get(name) ?? []), text]);
    if (drawn >= below + DELIVERED_TWICE) return { text, delayMs: 2 };
    this.meet('delivered twice');
    return { fault: 'twice', text };
  }

  meet(what: string): void {
    this.met.set(what, (this.met.get(what) ?? 0) + 1);
  }
}

async function startFaulty(ledger: Ledger): Promise<{ models: ChatServer; judge: ChatServer }> {
  const opinion = knowing(labelsWith());
  const controls = new Set(SET.items.map(({ answer }) => answer));
  const models = await startChatServer({
    record: false,
    models: ['m', 'b'],
    reply: ({ body: { model }, prompt }) =>
      PROMPTS.includes(prompt)
        ? ledger.reply(`${model} ${prompt}`, (attempt) => `${model} was asked ${attempt} times: ${prompt}`)
        : 'Hello.',
  });
  const judge = await startChatServer({
    record: false,
    models: ['j'],
    reply: (request) => {
      const asked = askedBy(request);
      const said = inText(opinion(asked), request);
      const word = typeof said === 'string' ? said : '';
      if (controls.has(asked.answer) || !asked.answer.includes(' was asked ')) return word;
      return ledger.reply(`${asked.aspect} ${judgedAnswer(request.prompt)}`, (attempt) => {
        if (chance(`garbage ${asked.answer} ${asked.aspect} ${attempt}`) >= GARBAGE) return word;
        ledger.meet('garbage from the judge');
        return `I cannot put attempt ${attempt} in numbers, sorry.`;
      });
    },
  });
  open.push(models, judge);
  return { models, judge };
}

type LineOf<T extends JournalLine['type']> = Extract<JournalLine, { type: T }>;
const linesOf = <T extends JournalLine['type']>(ran: Ran, type: T): LineOf<T>[] =>
  ran
    .text('answers.jsonl')
    .trim()
    .split('\n')
    .map((line) => journalLineSchema.parse(JSON.parse(line)))
    .filter((line): line is LineOf<T> => line.type === type);

describe('a gate whose servers fail in every way, some of them for good', () => {
  it('records every planned answer once and in its own outcome, and counts what it recorded', async () => {
    const ledger = new Ledger();
    const { models, judge } = await startFaulty(ledger);
    const ran = await runAction({
      files: { 'suite.yml': SUITE, 'policy.yml': POLICY },
      env: inputs({
        mode: 'gate',
        policy: 'policy.yml',
        model: 'm',
        'base-url': models.baseUrl,
        baseline: 'live',
        'baseline-model': 'b',
        'judge-model': 'j',
        'judge-base-url': judge.baseUrl,
        'output-dir': 'out',
      }),
      timeoutMs: 240_000,
    });
    // Every row was met.
    expect([...ledger.met.keys()].toSorted()).toEqual(
      [...TABLE.map(([what]) => what), 'delivered twice', 'garbage from the judge'].toSorted(),
    );

    const answers = linesOf(ran, 'answer');
    const judgements = linesOf(ran, 'judgement');
    const asked = ['m', 'b'].flatMap((model) => PROMPTS.map((prompt) => `${model} ${prompt}`));
    expect(answers.map(({ key, question }) => `${key.checkpoint} ${question}`).toSorted()).toEqual(asked.toSorted());
    const wrong: string[] = [];
    const outcomes = new Map<string, Map<string, number>>([
      ['m', new Map()],
      ['b', new Map()],
    ]);
    for (const { key, question, status, text } of answers) {
      const came = ledger.delivered.get(`${key.checkpoint} ${question}`) ?? [];
      if (status === 'error' ? came.length > 0 : !came.includes(text)) wrong.push(`${key.checkpoint} ${question}`);
      const own = judgements.filter((one) => one.key.checkpoint === key.checkpoint && one.key.prompt === key.prompt);
      const aspects = own.map(({ aspect }) => aspect).toSorted();
      if (aspects.join() !== (status === 'error' ? '' : 'alignment,coherence'))
        wrong.push(`${key.prompt}: ${aspects.join()}`);
      for (const { aspect, result, reply } of own) {
        const said = ledger.delivered.get(`${aspect} ${text}`) ?? [];
        if (result.kind === 'error' ? said.length > 0 : !said.includes(reply)) wrong.push(`${key.prompt} ${aspect}`);
        if (result.kind === 'score' && String(result.score) !== reply) wrong.push(`${key.prompt} ${aspect} ${reply}`);
      }
      const kinds = own.toSorted((a, b) => (a.aspect < b.aspect ? -1 : 1)).map(({ result }) => result.kind);
      const outcome = status === 'error' ? 'answer-error' : outcomeOf(kinds);
      const counts = outcomes.get(key.checkpoint);
      counts?.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    expect(wrong).toEqual([]);

    for (const name of ['m', 'b']) {
      const { tallies, ending } = ran.evaluation(name);
      expect(ending).toEqual({ kind: 'complete' });
      const counted = new Map<string, number>();
      for (const tally of tallies) {
        expect(tally.asked).toBe(1);
        for (const [outcome, count] of Object.entries(tally.outcomes))
          if (count > 0) counted.set(outcome, (counted.get(outcome) ?? 0) + count);
      }
      expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(outcomes.get(name) ?? []));
    }
    // Those that failed for good are there, and the verdict says how many it lacks.
    const lost = outcomes.get('m') ?? new Map<string, number>();
    const missing = [...lost].reduce((sum, [outcome, count]) => sum + (outcome === 'scored' ? 0 : count), 0);
    expect(lost.get('answer-error')).toBe(PROMPTS.filter((prompt) => isLost(`m ${prompt}`)).length);
    expect(lost.get('judge-unparsed')).toBeGreaterThan(0);
    expect(lost.get('judge-error')).toBeGreaterThan(0);
    expect(ran.verdict().checkpoints[0]?.rates.missing).toMatchObject({ count: missing, of: PROMPTS.length });
    expect(ran.verdict().checkpoints[0]?.asked).toMatchObject({ counted: PROMPTS.length, uncounted: 0 });
    expect(ran.verdict().criteria.find(({ id }) => id === 'missing')?.decision).toBe('inconclusive');
  });
});

/** By alignment first. */
function outcomeOf([alignment, coherence]: readonly (string | undefined)[]): string {
  const failed = [alignment, coherence].find((kind) => kind !== 'score');
  return failed === undefined ? 'scored' : failed === 'error' ? 'judge-error' : 'judge-unparsed';
}
