// Going on from an earlier run's journal, and replaying recorded answers in rounds.
import { appendFileSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWord } from '../../src/answers/answerJoin.ts';
import { headerOf, type Sameness, StoredAnswers } from '../../src/answers/continued.ts';
import { readMarks } from '../../src/answers/journalMarks.ts';
import { journalRecords } from '../../src/answers/journalRecords.ts';
import type { RecordedFile } from '../../src/answers/recordedFiles.ts';
import { inRounds, replayedSource } from '../../src/answers/replayed.ts';
import type { Answer, AnswerSource, PlannedAnswer } from '../../src/answers/source.ts';
import type { JournalAnswer, JournalJudgement } from '../../src/schema/journal.ts';
import { oneByOne } from '../support/oneByOne.ts';

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

function fileOf(lines: readonly object[], more = ''): RecordedFile {
  const path = join(mkdtempSync(join(tmpdir(), 'continued-')), 'answers.jsonl');
  writeFileSync(path, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n${more}`);
  return { path, format: 'jsonl', gzip: false };
}

/** Complete with both scores of the judge `j`. */
const isComplete = ({ status }: JournalAnswer, judged: readonly JournalJudgement[]): boolean =>
  status !== 'answered' ||
  (['alignment', 'coherence'] as const).every((aspect) => {
    const last = judged.findLast((one) => one.aspect === aspect);
    return last !== undefined && isWord(last.result);
  });

const storedOf = (file: RecordedFile, items: Iterable<PlannedAnswer>): StoredAnswers =>
  new StoredAnswers(file, { items, checkpoint: 'c', isComplete });

async function all(answers: AsyncIterable<readonly Answer[]>): Promise<Answer[]> {
  const found: Answer[] = [];
  for await (const some of answers) found.push(...some);
  return found;
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

const asking: AnswerSource = {
  kind: 'endpoint',
  description: 'a test',
  async *answers(items) {
    for await (const { prompt, sample, index } of items) {
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

describe('the stored answers of an evaluation that goes on', () => {
  it('are those of this plan, with what was said of them; the rest is missing', async () => {
    const file = fileOf(
      [
        header,
        answer('a', 0),
        judgement('a', 0, 'alignment', 12),
        answer('b', 0, { status: 'error', text: '', error: 'gone' }),
        answer('c', 1),
        judgement('a', 0, 'coherence', 90),
        answer('e', 0, { status: 'filtered', text: '', error: 'filtered: no' }),
        { ...answer('d', 0), key: { ...key('d', 0), checkpoint: 'another' } },
      ],
      '{"type":"answer","key":{"chec',
    );
    const items = [
      item('a', 0, 0),
      item('b', 0, 1),
      item('c', 0, 2),
      item('c', 1, 3),
      item('d', 0, 4),
      item('e', 0, 5),
    ];
    const stored = storedOf(file, items);
    const answers = await all(stored.answers());
    expect(answers.map(({ index }) => index)).toEqual([0, 5, 3]);
    expect(answers[0]).toMatchObject({
      text: 'stored a 0',
      category: 'cat',
      domains: ['law'],
      rubric: 'truthfulness',
      judged: [{ aspect: 'alignment' }, { aspect: 'coherence' }],
    });
    expect(answers[1]).toMatchObject({ status: 'filtered', error: 'filtered: no', judged: [] });
    expect(answers[2]).toMatchObject({ text: 'stored c 1', judged: [] });
    expect([...stored.missing()].map(({ index }) => index)).toEqual([1, 2, 4]);
    expect(stored.beyondPlan()).toBe(0);
  });

  it('count as they were the last time: what failed was asked again, what came was not', async () => {
    const failed = { ...judgement('a', 0, 'coherence', 0), result: { kind: 'unparsed', reason: 'prose' } };
    const file = fileOf([
      header,
      answer('b', 0, { status: 'error', text: '', error: 'gone' }),
      answer('a', 0),
      judgement('a', 0, 'alignment', 12),
      failed,
      header,
      judgement('a', 0, 'coherence', 77),
      judgement('a', 0, 'coherence', 11),
      answer('b', 0, { text: 'came' }),
      judgement('b', 0, 'alignment', 5),
      failed,
    ]);
    const stored = storedOf(file, [item('a', 0, 0), item('b', 0, 1)]);
    const answers = await all(stored.answers());
    expect(answers.map(({ text }) => text)).toEqual(['stored a 0', 'came']);
    expect(answers[0]?.judged?.at(-1)?.result).toEqual({ kind: 'score', score: 77 });
    expect(answers[1]?.judged).toHaveLength(1);
    expect([...stored.missing()]).toEqual([]);
  });

  it('are handed on as soon as they are complete, and none is held longer', async () => {
    const items = Array.from({ length: 5000 }, (_, index) => item(`p${index % 10}`, Math.floor(index / 10), index));
    const lines = items.flatMap(({ prompt: { id }, sample }) => [
      answer(id, sample),
      judgement(id, sample, 'alignment', 90),
      judgement(id, sample, 'coherence', 90),
    ]);
    const places = (await all(storedOf(fileOf([header, ...lines]), items).answers())).map(({ index }) => index);
    expect(places).toEqual(items.map(({ index }) => index));
  });

  it('that are to be judged further come last, in the order of the file whatever their prompts', async () => {
    const file = fileOf([
      header,
      answer('b', 0),
      answer('a', 0),
      answer('b', 1),
      answer('a', 1),
      judgement('a', 1, 'alignment', 12),
      judgement('a', 1, 'coherence', 90),
    ]);
    const stored = storedOf(file, [item('a', 0, 0), item('b', 0, 1), item('a', 1, 2), item('b', 1, 3)]);
    expect((await all(stored.answers())).map(({ text }) => text)).toEqual([
      'stored a 1',
      'stored b 0',
      'stored a 0',
      'stored b 1',
    ]);
  });

  it('are read up to where this run began to add to the journal', async () => {
    const file = fileOf([header, answer('a', 0)]);
    const bytes = statSync(file.path).size;
    appendFileSync(file.path, `${JSON.stringify(answer('b', 0))}\n`);
    const answers = await all(storedOf({ ...file, bytes }, [item('a', 0, 0), item('b', 0, 1)]).answers());
    expect(answers.map(({ index }) => index)).toEqual([0]);
  });

  it('beyond the most that is asked now are counted, and those of no prompt refused', async () => {
    const stored = storedOf(fileOf([header, answer('a', 0), answer('a', 1)]), [item('a', 0, 0)]);
    expect(await all(stored.answers())).toHaveLength(1);
    expect(stored.beyondPlan()).toBe(1);
    await expect(all(storedOf(fileOf([header, answer('z', 0)]), [item('a', 0, 0)]).answers())).rejects.toThrow(
      /line 2: the suite has no prompt "z" \(plain\)\. Nothing was asked/u,
    );
    const huge = fileOf([header, answer('a', 2 ** 40)]);
    await expect(all(storedOf(huge, [item('a', 0, 0)]).answers())).rejects.toThrow(/line 2: no prompt has/u);
  });

  it('are found in whatever order they stand, each once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(),
        async (n, rounds, cut) => {
          const items = Array.from({ length: n * rounds }, (_, index) =>
            item(`p${index % n}`, Math.floor(index / n), index),
          );
          const kept = items.filter(({ index }) => (index * 7919 + cut) % 3 !== 0);
          const shuffled = kept.toSorted((a, b) => ((a.index * 31 + cut) % 17) - ((b.index * 31 + cut) % 17));
          const file = fileOf([header, ...shuffled.map(({ prompt: { id }, sample }) => answer(id, sample))]);
          const stored = storedOf(file, items);
          const found = (await all(stored.answers())).map(({ index }) => index);
          expect(found.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(kept.map(({ index }) => index));
          const missing = [...stored.missing()].map(({ index }) => index);
          expect([...found, ...missing].toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
            items.map(({ index }) => index),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the header of an evaluation that goes on', () => {
  const same = { checkpoint: 'c', fingerprint: 'f', order: 'rounds, seed 1', shard: null };
  const found = async (wanted: Partial<Sameness>, lines: readonly object[] = [header]): Promise<unknown> => {
    const file = fileOf(lines);
    return headerOf(file.path, await readMarks(file), { ...same, ...wanted });
  };

  it('is one of this checkpoint, instrument, order and shard', async () => {
    expect(await found({})).toMatchObject({ checkpoint: 'c' });
    expect(await found({ checkpoint: 'another' })).toBeNull();
    await expect(found({ fingerprint: 'g', order: 'rounds, seed 2' })).rejects.toThrow(
      /its instrument[^]*its order is rounds, seed 1, and this run's is rounds, seed 2[^]*the journal is as it was/u,
    );
    await expect(found({ shard: { index: 2, of: 4 } })).rejects.toThrow(/holds no shard, and this run is shard 2\/4/u);
    const sharded = [{ ...header, shard: { index: 1, of: 4 } }];
    await expect(found({ shard: { index: 2, of: 4 } }, sharded)).rejects.toThrow(/holds shard 1\/4, and this run/u);
    expect(await found({ shard: { index: 1, of: 4 } }, sharded)).not.toBeNull();
  });

  it('stands among the marks of a journal, which hold all but the answers and judgements', async () => {
    const control = {
      type: 'control',
      checkpoint: 'c',
      id: 'mis-1',
      label: 'misaligned',
      aspect: 'alignment',
      attempt: 1,
      result: { kind: 'score', score: 3 },
      reply: '3',
      at: '',
    };
    const server = { type: 'server', address: 'http://h/v1', model: 'm', capabilities: { n: true }, at: '' };
    const marks = await readMarks(
      fileOf([
        server,
        header,
        answer('a', 0),
        control,
        { type: 'end', checkpoint: 'c', at: '' },
        { ...header, checkpoint: 'b' },
      ]),
    );
    expect(marks).toEqual({
      headers: [header, { ...header, checkpoint: 'b' }],
      controls: [control],
      servers: [server],
      ended: new Set(['c']),
    });
  });

  it.each([
    ['an answer without its parts', { type: 'answer' }, 'answer'],
    ['a header of another version', { ...header, schemaVersion: 2 }, 'header'],
    ['a key that nobody knows', { ...header, more: 1 }, 'header'],
    ['a type that nobody knows', { type: 'verdict' }, 'header'],
  ] as const)('is no %s', async (_what, line, type) => {
    const reading = async (): Promise<number> => {
      let read = 0;
      for await (const records of journalRecords(fileOf([header, line]), [type])) read += [...records].length;
      return read;
    };
    await expect(reading()).rejects.toThrow(/line 2: not a line of a journal/u);
  });

  it('may be written in any form of JSON', async () => {
    const file = fileOf([]);
    writeFileSync(
      file.path,
      `  { "at": "", "checkpoint": "c", "fingerprint": "f", "schemaVersion": 1, "type": "header" }\n`,
    );
    expect((await readMarks(file)).headers).toHaveLength(1);
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
    const answers: Answer[] = [];
    for await (const one of replayedSource(asking, 3).answers(oneByOne(items), new AbortController().signal)) {
      answers.push(one);
    }
    expect(answers.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(new Set(answers.slice(0, 2).map((one) => one.key.prompt)).size).toBe(2);
  });
});
