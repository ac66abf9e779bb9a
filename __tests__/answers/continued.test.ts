// Going on from an earlier run's journal, and replaying recorded answers in rounds.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { continuedSource, readStoredRun, type StoredRun } from '../../src/answers/continued.ts';
import { inRounds, replayedSource } from '../../src/answers/replayed.ts';
import type { Answer, AnswerSource, PlannedAnswer } from '../../src/answers/source.ts';

const key = (prompt: string, sample: number) => ({ checkpoint: 'c', prompt, variant: 'plain', sample });
const header = { type: 'header', schemaVersion: 1, checkpoint: 'c', fingerprint: 'f', order: 'rounds, seed 1', at: '' };
const answer = (prompt: string, sample: number, changes = {}) => ({
  type: 'answer',
  key: key(prompt, sample),
  category: 'old',
  question: `q ${prompt}`,
  status: 'answered',
  text: `stored ${prompt} ${sample}`,
  cutOff: false,
  at: '',
  ...changes,
});
const judgement = (prompt: string, sample: number, aspect: string, score: number) => ({
  type: 'judgement',
  key: key(prompt, sample),
  aspect,
  judge: 'j',
  result: { kind: 'score', score },
  reply: '',
  at: '',
});

function stored(lines: readonly object[], more = ''): Promise<StoredRun> {
  const path = join(mkdtempSync(join(tmpdir(), 'continued-')), 'answers.jsonl');
  writeFileSync(path, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n${more}`);
  return readStoredRun({ path, format: 'jsonl', gzip: false }, 'c');
}

const item = (prompt: string, sample: number, index: number): PlannedAnswer => ({
  prompt: {
    id: prompt,
    variant: 'plain',
    category: 'cat',
    domains: ['law'],
    messages: [],
    question: 'q',
    rubric: 'truthfulness',
  },
  sample,
  index,
});

const asking: AnswerSource & { readonly asked: string[] } = {
  kind: 'endpoint',
  description: 'a test',
  asked: [],
  async *answers(items) {
    for (const { prompt, sample, index } of items) {
      asking.asked.push(`${prompt.id} ${sample}`);
      await Promise.resolve();
      yield {
        key: key(prompt.id, sample),
        index,
        category: 'cat',
        domains: [],
        question: 'q',
        status: 'answered',
        text: `asked ${prompt.id} ${sample}`,
        cutOff: false,
      };
    }
  },
};

async function all(source: AnswerSource, items: Iterable<PlannedAnswer>): Promise<Answer[]> {
  const found: Answer[] = [];
  for await (const one of source.answers(items, new AbortController().signal)) found.push(one);
  return found;
}

describe('a run that is continued', () => {
  it('hands on what is stored with its judgements, in the plan of this run, and asks for the rest', async () => {
    const run = await stored(
      [
        header,
        answer('a', 0),
        judgement('a', 0, 'alignment', 12),
        judgement('a', 0, 'coherence', 90),
        answer('b', 0, { status: 'error', text: '', error: 'gone' }),
        answer('c', 1),
        { ...answer('d', 0), key: { ...key('d', 0), checkpoint: 'another' } },
      ],
      '{"type":"answer","key":{"chec',
    );
    asking.asked.length = 0;
    const items = [item('a', 0, 0), item('b', 0, 1), item('c', 1, 2), item('d', 0, 3)];
    const answers = await all(continuedSource(asking, run), items);
    expect(asking.asked).toEqual(['b 0', 'd 0']);
    const byIndex = new Map(answers.map((one) => [one.index, one]));
    expect(byIndex.get(0)).toMatchObject({
      text: 'stored a 0',
      category: 'cat',
      domains: ['law'],
      rubric: 'truthfulness',
      judged: [{ aspect: 'alignment' }, { aspect: 'coherence' }],
    });
    expect(byIndex.get(1)?.text).toBe('asked b 0');
    expect(byIndex.get(2)).toMatchObject({ text: 'stored c 1', judged: [] });
    expect(answers).toHaveLength(4);
  });

  it('is one of this checkpoint, made with this instrument and in this order', async () => {
    const run = await stored([header, answer('a', 0)]);
    const same = { checkpoint: 'c', fingerprint: 'f', order: 'rounds, seed 1' };
    expect(() => {
      run.mustBeginWith(same);
    }).not.toThrow();
    expect(() => {
      run.mustBeginWith({ ...same, fingerprint: 'g', order: 'rounds, seed 2' });
    }).toThrow(/its instrument[^]*its order is rounds, seed 1, and this run's is rounds, seed 2/u);
    const empty = await stored([{ ...header, checkpoint: 'another' }]);
    expect(() => {
      empty.mustBeginWith(same);
    }).toThrow(/holds no evaluation of "c"/u);
  });

  it('must be a journal', async () => {
    await expect(stored([header, { type: 'answer' }])).rejects.toThrow(/line 2: not a line of a journal/u);
  });
});

describe('recorded answers that are replayed', () => {
  it('come in rounds, each prompt once a round as long as it has answers, and all of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (sizes, seed) => {
          const prompts = sizes.map((size, prompt) => Array.from({ length: size }, (_, own) => `${prompt} ${own}`));
          const drawn = [...inRounds(prompts, seed)];
          expect(drawn.toSorted()).toEqual(prompts.flat().toSorted());
          const least = Math.min(...sizes);
          for (let round = 0; round < least; round += 1) {
            const own = drawn.slice(round * sizes.length, (round + 1) * sizes.length);
            expect(new Set(own.map((one) => one.split(' ')[0])).size).toBe(sizes.length);
          }
          expect([...inRounds(prompts, seed)]).toEqual(drawn);
        },
      ),
    );
  });

  it('carry their place', async () => {
    const items = [item('a', 0, 7), item('a', 1, 7), item('b', 0, 7)];
    const answers = await all(replayedSource(asking, 3), items);
    expect(answers.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(new Set(answers.slice(0, 2).map((one) => one.key.prompt)).size).toBe(2);
  });
});
