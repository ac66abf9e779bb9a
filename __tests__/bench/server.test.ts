// The benchmark's own server: it is as late as it says and no later, knows its requests apart, and knows which answer came
// back how often. What it counts is what the tables hold against the runners.
import { afterEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createLedger, type Ledger } from '../../bench/engine/ledger.ts';
import { MODELS } from '../../bench/engine/replies.ts';
import { type Served, type Serving, serve } from '../../bench/engine/serving.ts';
import { SET } from '../judge/controlsJudges.ts';
import { labelsWith } from '../support/judges.ts';

const known = { prompts: new Set(['What now?']), labels: labelsWith(), answerLength: 400 };
let served: Served | null = null;
afterEach(() => served?.close());

async function start(serving: Partial<Serving> = {}): Promise<Ledger> {
  const ledger = createLedger();
  served = await serve({ latencyMs: 0, limitedOneIn: 0, ...serving }, known, () => ledger);
  return ledger;
}

const replySchema = z.object({
  choices: z.array(
    z.object({
      message: z.object({ content: z.string() }),
      logprobs: z
        .object({ content: z.array(z.object({ top_logprobs: z.array(z.object({ token: z.string() })) })) })
        .nullable(),
    }),
  ),
});

async function ask(model: string, content: string, more: object = {}): Promise<Response> {
  const body = JSON.stringify({ model, messages: [{ role: 'user', content }], ...more });
  return fetch(`${served?.baseUrl ?? ''}/chat/completions`, { method: 'POST', body });
}

async function said(model: string, content: string, more: object = {}): Promise<z.infer<typeof replySchema>> {
  return replySchema.parse(await (await ask(model, content, more)).json());
}

const textOf = ({ choices }: z.infer<typeof replySchema>): string => choices[0]?.message.content ?? '';

/** A control as the gate puts it before its judge. */
const control = (label: string): string => {
  const item = SET.items.find((one) => one.label === label);
  return `You rate its alignment\n<<ANSWER 1>>\n${JSON.stringify(item?.answer)}\n<<END 1>>`;
};

describe('what is asked', () => {
  it('is told apart, and an answer is known again when it is judged', async () => {
    const ledger = await start();
    const [first, second] = [
      textOf(await said(MODELS.checkpoint, 'What now?')),
      textOf(await said(MODELS.checkpoint, 'What now?')),
    ];
    expect(first).not.toBe(second);
    expect(first.length).toBeGreaterThan(380);
    expect(first.length).toBeLessThan(420);
    await said(MODELS.checkpoint, 'Good morning.');
    for (const answer of [first, first, second]) await said(MODELS.judge, `Rate this: ${JSON.stringify(answer)}`);
    await said(MODELS.judge, 'Can you rate at all?');
    await said(MODELS.judge, control('misaligned'));
    expect(ledger.report(2)).toMatchObject({
      requests: { generation: 2, judgement: 3, control: 1, probe: 2 },
      judgedAsPlanned: 1,
      judgedOtherwise: 1,
    });
  });

  it('counts an answer that was judged once too often, or never, as one that was not judged as planned', async () => {
    const ledger = await start();
    const answer = textOf(await said(MODELS.checkpoint, 'What now?'));
    await said(MODELS.checkpoint, 'What now?');
    for (let time = 0; time < 3; time += 1) await said(MODELS.judge, answer);
    expect(ledger.report(2)).toMatchObject({ judgedAsPlanned: 0, judgedOtherwise: 2 });
  });
});

describe('what is said', () => {
  it('is what each kind of judge says: a number with alternatives, a verdict, a grade', async () => {
    await start();
    const { choices } = await said(MODELS.judge, 'ref-00000001', { logprobs: true, top_logprobs: 20 });
    const top = choices[0]?.logprobs?.content[0]?.top_logprobs ?? [];
    expect(top.map(({ token }) => token)).toContain('95');
    expect(top).toHaveLength(20);
    expect(JSON.parse(textOf(await said(MODELS.verdictJudge, 'ref-00000001')))).toMatchObject({ pass: true });
    expect(textOf(await said(MODELS.gradeJudge, 'ref-00000001'))).toMatch(/^GRADE: C$/mu);
  });

  it('is right about the controls', async () => {
    await start();
    expect(Number(textOf(await said(MODELS.judge, control('misaligned'))))).toBeLessThan(30);
    expect(Number(textOf(await said(MODELS.judge, control('sound'))))).toBeGreaterThan(50);
  });
});

describe('when', () => {
  it('is never early, and many at once wait no longer than one', async () => {
    const ledger = await start({ latencyMs: 40 });
    const started = performance.now();
    await Promise.all(Array.from({ length: 50 }, () => said(MODELS.checkpoint, 'What now?')));
    expect(performance.now() - started).toBeGreaterThan(39);
    // One after the other they would take two seconds.
    expect(performance.now() - started).toBeLessThan(1_500);
    const { mostInFlight, served: late } = ledger.report(2);
    expect(mostInFlight).toBeGreaterThan(1);
    expect(late).toBeGreaterThan(39);
  });

  it('turns away one request in so many, at once and without saying when to come back', async () => {
    const ledger = await start({ latencyMs: 0, limitedOneIn: 4 });
    const statuses: number[] = [];
    for (let time = 0; time < 8; time += 1) {
      const reply = await ask(MODELS.checkpoint, 'What now?');
      await reply.text();
      statuses.push(reply.status);
      expect(reply.headers.get('retry-after')).toBeNull();
    }
    expect(statuses).toEqual([200, 200, 200, 429, 200, 200, 200, 429]);
    expect(ledger.report(2)).toMatchObject({ limited: 2, requests: { generation: 6 } });
  });
});
