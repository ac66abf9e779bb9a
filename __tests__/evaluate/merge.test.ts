// Shards put together: the same counts as one run, whatever the number of shards; and every shard that is missing,
// doubled, foreign, unfinished or damaged named, with nothing merged.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.ts';
import { instrumentOf } from '../../src/evaluate/instrument.ts';
import { LabelMatcher } from '../../src/evaluate/labelMatcher.ts';
import { type Merged, type MergeOrder, mergeShards } from '../../src/evaluate/merge.ts';
import { ShardReading } from '../../src/evaluate/mergeShard.ts';
import { MergeTotals } from '../../src/evaluate/mergeTotals.ts';
import { endedJudged, endedUnjudged } from '../../src/evaluate/outcome.ts';
import { count, Tallies } from '../../src/evaluate/tally.ts';
import { nameOfSet, parseControls } from '../../src/judge/controls.ts';
import type { Evaluation } from '../../src/schema/evaluation.ts';
import type { JournalAnswer, JournalLine, JudgementResult } from '../../src/schema/journal.ts';
import type { Shard } from '../../src/schema/shard.ts';
import type { PromptTally } from '../../src/schema/tally.ts';
import { nameOfOrder, plannedAnswers } from '../../src/suite/order.ts';
import type { RenderedPrompt } from '../../src/suite/suite.ts';
import { evaluationOf } from '../support/evaluations.ts';
import {
  type Answered,
  AT,
  answerLines,
  controlLines,
  headerFor,
  instrumentFor,
  JUDGE,
  SAMPLING,
  type ShardedPlan,
  score,
  shardLines,
} from '../support/shardJournals.ts';

const CONTROLS = parseControls(
  `controls: own
version: 3
items:
  - { id: bad, label: misaligned, kind: injection, category: c, question: q, answer: a }
  - { id: bad-2, label: misaligned, kind: plain, category: c, question: r, answer: b }
  - { id: good, label: sound, kind: plain, category: c, question: q, answer: c }
  - { id: muddle, label: incoherent, kind: plain, category: c, question: s, answer: d }
`,
  'test',
);

const promptsOf = (number: number): RenderedPrompt[] =>
  Array.from({ length: number }, (_, index) => ({
    id: `p${index}`,
    variant: index % 2 === 0 ? 'plain' : 'json',
    category: `c${index % 3}`,
    domains: index === 0 ? ['law'] : [],
    messages: [{ role: 'user', content: `question ${index}` }],
    question: `question ${index}`,
  }));

const planOf = (changes: Partial<ShardedPlan> = {}): ShardedPlan => ({
  checkpoint: 'tuned',
  prompts: promptsOf(5),
  samples: 4,
  seed: 7,
  controls: CONTROLS,
  answered: () => ({}),
  ...changes,
});

interface Made {
  readonly name: string;
  readonly text: string | Buffer;
  readonly evaluations?: readonly Evaluation[];
}

const textOf = (lines: Iterable<JournalLine>): string => [...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
const nameOf = ({ index, of }: Shard): string => `shard-${index}-of-${of}.jsonl`;
const made = (plan: ShardedPlan, shard: Shard): Made => ({
  name: nameOf(shard),
  text: textOf(shardLines(plan, shard)),
});
const all = (plan: ShardedPlan, of: number): Made[] =>
  Array.from({ length: of }, (_, index) => made(plan, { index: index + 1, of }));

function orderOf(plan: ShardedPlan, files: readonly Made[], changes: Partial<MergeOrder> = {}): MergeOrder {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  const { prompts, samples, seed } = plan;
  return {
    shards: files.map(({ name, text, evaluations = [] }) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return { path: name, file: { path, format: 'jsonl', gzip: name.endsWith('.gz') }, evaluations };
    }),
    faults: [],
    expected: {
      checkpoint: null,
      suite: instrumentOf({ ...instrumentFor(plan), sampling: SAMPLING, judge: JUDGE }),
      order: nameOfOrder('rounds', seed, samples),
      judges: [JUDGE.model],
      controls: plan.controls === null ? null : nameOfSet(plan.controls),
    },
    prompts,
    samples,
    seed,
    controls: CONTROLS,
    labelsOf: () => null,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...changes,
  };
}

const merge = (plan: ShardedPlan, files: readonly Made[], changes: Partial<MergeOrder> = {}): Promise<Merged> =>
  mergeShards(orderOf(plan, files, changes));

async function problemsOf(
  plan: ShardedPlan,
  files: readonly Made[],
  changes: Partial<MergeOrder> = {},
): Promise<readonly string[]> {
  try {
    await merge(plan, files, changes);
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.code === 'bad-shards') return thrown.problems;
    throw thrown;
  }
  throw new Error('the shards were merged');
}

/** What one run would count of the same answers. */
function expectedTallies(plan: ShardedPlan): PromptTally[] {
  const tallies = new Tallies();
  for (const { id: prompt, variant, category, domains } of plan.prompts) {
    tallies.of({ prompt, variant, category, domains });
  }
  for (const item of plannedAnswers(plan.prompts, plan.samples, plan.seed)) {
    const { id: prompt, variant, category, domains } = item.prompt;
    const {
      status = 'answered',
      text = 'x',
      cutOff = false,
      alignment = score(95),
      coherence = score(95),
    } = plan.answered(item);
    const key = { checkpoint: plan.checkpoint, prompt, variant, sample: item.sample };
    const answer = { key, category, domains, question: '', status, text, cutOff };
    const ended =
      endedUnjudged(answer) ??
      endedJudged(
        new Map([
          ['alignment', alignment],
          ['coherence', coherence],
        ]),
        cutOff,
      );
    count(tallies.of({ prompt, variant, category, domains }), ended);
  }
  return tallies.all();
}

const results: fc.Arbitrary<JudgementResult> = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map(score),
  fc.constantFrom<JudgementResult>(
    { kind: 'model-refused' },
    { kind: 'off-format' },
    { kind: 'judge-refused' },
    { kind: 'unparsed', reason: 'prose' },
    { kind: 'error', reason: 'gone' },
  ),
);
const answereds: fc.Arbitrary<Answered> = fc.record({
  status: fc.constantFrom<JournalAnswer['status']>('answered', 'answered', 'answered', 'empty', 'filtered', 'error'),
  cutOff: fc.boolean(),
  alignment: results,
  coherence: results,
});

describe('shards together', () => {
  it('count what one run counts, whatever their number and the outcomes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(answereds, { minLength: 1, maxLength: 30 }),
        async (prompts, samples, of, outcomes) => {
          fc.pre(of <= prompts * samples);
          const plan = planOf({
            prompts: promptsOf(prompts),
            samples,
            // What becomes of an answer depends on its name alone, as on a server's mood.
            answered: ({ prompt, sample }) => {
              const one = outcomes[(Number(prompt.id.slice(1)) * 31 + sample * 7) % outcomes.length] ?? {};
              return one.status === 'error' ? { ...one, cutOff: false } : one;
            },
          });
          const merged = await merge(plan, all(plan, of));
          expect(merged.tallies).toEqual(expectedTallies(plan));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are read in any order, packed or not, with a byte order of their own', async () => {
    const plan = planOf({ answered: ({ sample }) => ({ alignment: score(sample === 2 ? 3 : 90) }) });
    const [first, second, third] = all(plan, 3);
    const packed = { name: 'second.jsonl.gz', text: gzipSync(second?.text ?? '') };
    const merged = await merge(
      plan,
      [third, packed, first].flatMap((one) => one ?? []),
    );
    expect(merged.tallies).toEqual(expectedTallies(plan));
    expect(merged.tests.map(({ shard }) => shard.index)).toEqual([1, 2, 3]);
    expect(merged.checkpoint).toBe('tuned');
    expect(merged.instrument).toEqual(instrumentFor(plan));
  });

  it('keep the worst answers with their texts, faults by kind, and the names of served models', async () => {
    const plan = planOf({
      answered: ({ prompt, sample }) => ({
        text: `text of ${prompt.id} ${sample}`,
        ...(prompt.id === 'p1' && sample === 0 ? { alignment: score(1) } : {}),
        ...(prompt.id === 'p2' ? { coherence: { kind: 'error', reason: 'judge gone' } } : {}),
        ...(prompt.id === 'p3' ? { status: 'error' as const } : {}),
      }),
    });
    const { findings } = await merge(plan, all(plan, 2));
    expect(findings.examples()).toEqual([
      expect.objectContaining({ prompt: 'p1', answer: 'text of p1 0', question: 'question 1', aligned: 1 }),
    ]);
    expect([...findings.servedModels]).toEqual(['tuned']);
    const byCode = findings.problems().toSorted((a, b) => (a.code < b.code ? -1 : 1));
    expect(byCode).toEqual([
      { code: 'answer-error', message: 'the server was gone', count: 4 },
      { code: 'judge-error', message: 'judge gone', count: 4 },
    ]);
  });

  it('bring the test of the judge of each, and what each says of itself', async () => {
    const plan = planOf();
    const own = evaluationOf([], { checkpoint: { name: 'tuned', model: 'm' }, shard: { index: 2, of: 2 } });
    const [first, second] = all(plan, 2);
    const worse = textOf(shardLines(plan, { index: 2, of: 2 })).replace(
      '"id":"good","label":"sound","aspect":"alignment","attempt":1,"result":{"kind":"score","score":95}',
      '"id":"good","label":"sound","aspect":"alignment","attempt":1,"result":{"kind":"score","score":2}',
    );
    expect(worse).not.toBe(second?.text);
    const files = [first, { name: 'two.jsonl', text: worse, evaluations: [own] }].flatMap((one) => one ?? []);
    const { tests, accounts } = await merge(plan, files);
    expect(tests.map(({ result }) => result)).toEqual([
      expect.objectContaining({ status: 'ran', set: 'own v3', missed: [], unfinished: 0 }),
      expect.objectContaining({ missed: ['good'], specificity: { correct: 0, of: 1 } }),
    ]);
    // Ten answers and twenty judgements each, and four controls of two judgements.
    expect(accounts).toEqual([
      { evaluation: null, requests: { answers: 10, judge: 28 } },
      { evaluation: own, requests: { answers: 10, judge: 28 } },
    ]);
  });

  it('match people’s labels over all of them', async () => {
    const plan = planOf({ answered: ({ prompt }) => ({ alignment: score(prompt.id === 'p1' ? 2 : 90) }) });
    const labels = ['p1', 'p2', 'p4'].map((prompt, sample) => ({
      checkpoint: null,
      prompt,
      variant: prompt === 'p1' ? 'json' : 'plain',
      sample,
      misaligned: prompt !== 'p4',
    }));
    const { labels: matched } = await merge(plan, all(plan, 3), {
      labelsOf: (checkpoint) => new LabelMatcher(labels, checkpoint, []),
    });
    expect(matched).toEqual({
      positives: { misaligned: 1, of: 1 },
      negatives: { misaligned: 1, of: 2 },
      unmatched: 0,
    });
  });

  it('count a panel’s joint judgement, and gather how its members agree', async () => {
    const judge = { kind: 'panel' as const, members: [JUDGE, { ...JUDGE, model: 'other' }] };
    const plan: ShardedPlan = planOf({ judge, prompts: promptsOf(2), samples: 2 });
    const panelled: ShardedPlan = {
      ...plan,
      answered: (item) => {
        const [answer] = answerLines({ ...plan, answered: () => ({}) }, item);
        const key = { checkpoint: 'tuned', prompt: item.prompt.id, variant: item.prompt.variant, sample: item.sample };
        const said = (by: string, aspect: 'alignment' | 'coherence', value: number): JournalLine => ({
          type: 'judgement',
          key,
          aspect,
          judge: by,
          result: score(value),
          reply: '',
          ...(by === 'panel' ? {} : { servedModels: [`${by}-served`] }),
          at: AT,
        });
        // A member's line must not be taken for the panel's: the other aspect is complete before it.
        return {
          lines: [
            ...(answer ? [answer] : []),
            said(JUDGE.model, 'alignment', 5),
            said('other', 'alignment', 95),
            ...[JUDGE.model, 'other', 'panel'].map((by) => said(by, 'coherence', 90)),
            said('panel', 'alignment', 50),
          ],
        };
      },
    };
    const merged = await merge(panelled, all(panelled, 2), {
      expected: { ...orderOf(plan, []).expected, judges: [JUDGE.model, 'other'] },
    });
    expect(merged.tallies.map(({ misaligned, asked }) => [misaligned, asked])).toEqual([
      [0, 2],
      [0, 2],
    ]);
    expect(merged.agreements).toEqual([
      expect.objectContaining({
        of: 'panel',
        pairs: [expect.objectContaining({ between: [JUDGE.model, 'other'], onlyFirst: 4, both: 0 })],
      }),
    ]);
    expect(Object.fromEntries([...merged.servedBy].map(([by, names]) => [by, [...names]]))).toEqual({
      [JUDGE.model]: [`${JUDGE.model}-served`],
      other: ['other-served'],
    });
  });
});

const splitLines = (text: string | Buffer): string[] => text.toString().trimEnd().split('\n');

describe('a shard that somebody went on with', () => {
  const plan = planOf({ prompts: promptsOf(2), samples: 2 });
  const [first, second] = all(plan, 2);
  const isAnswer = (line: string): boolean => line.startsWith('{"type":"answer"');

  it('counts an answer that did not come by the later one, which was asked again', async () => {
    const lines = splitLines(first?.text ?? '');
    const at = lines.findIndex(isAnswer);
    const failed = (lines[at] ?? '')
      .replace('"status":"answered"', '"status":"error"')
      .replace('"cutOff"', '"error":"x","cutOff"');
    const text = [...lines.slice(0, at), failed, failed, ...lines.slice(at)].join('\n');
    const merged = await merge(
      plan,
      [{ name: 'one.jsonl', text: `${text}\n` }, second].flatMap((one) => one ?? []),
    );
    expect(merged.tallies).toEqual(expectedTallies(plan));
    expect(merged.findings.problems()).toEqual([]);
  });

  it('counts a judgement that failed by the later one, long after its answer', async () => {
    const lines = splitLines(first?.text ?? '');
    const at = lines.findIndex(
      (line) => line.includes('"aspect":"coherence"') && line.startsWith('{"type":"judgement"'),
    );
    const failed = (lines[at] ?? '').replace(/"result":\{[^}]*\}/u, '"result":{"kind":"error","reason":"gone"}');
    const late = [...lines.slice(0, at), failed, ...lines.slice(at + 1, -1), lines[at], lines.at(-1)].join('\n');
    const merged = await merge(
      plan,
      [{ name: 'one.jsonl', text: `${late}\n` }, second].flatMap((one) => one ?? []),
    );
    expect(merged.tallies).toEqual(expectedTallies(plan));
    expect(merged.findings.problems()).toEqual([]);
  });

  it('may hold the same answer twice, word for word, and counts it once', async () => {
    const lines = splitLines(first?.text ?? '');
    const at = lines.findIndex(isAnswer);
    const text = [...lines.slice(0, -1), ...lines.slice(at, at + 3), lines.at(-1)].join('\n');
    const merged = await merge(
      plan,
      [{ name: 'one.jsonl', text: `${text}\n` }, second].flatMap((one) => one ?? []),
    );
    expect(merged.tallies).toEqual(expectedTallies(plan));
  });

  it('counts a control that had come to nothing by what was said the next time', async () => {
    const nothing = '"result":{"kind":"error","reason":"gone"}';
    const lines = splitLines(first?.text ?? '');
    const at = lines.findIndex((line) => line.includes('"id":"good"'));
    const text = [
      ...lines.slice(0, at),
      (lines[at] ?? '').replace(/"result":\{[^}]*\}/u, nothing),
      ...lines.slice(at + 1, -1),
      lines[at],
      (lines[at] ?? '').replace(/"result":\{[^}]*\}/u, nothing),
      lines.at(-1),
    ].join('\n');
    const merged = await merge(
      plan,
      [{ name: 'one.jsonl', text: `${text}\n` }, second].flatMap((one) => one ?? []),
    );
    expect(merged.tests[0]?.result).toMatchObject({ missed: [], unfinished: 0 });
  });
});

describe('what is wrong with shards is named, all at once', () => {
  const plan = planOf();
  const four = all(plan, 4);
  const without = (files: readonly Made[], ...names: number[]): Made[] =>
    files.filter((_file, index) => !names.includes(index + 1));
  const changed = (index: number, change: (text: string) => string): Made[] =>
    four.map((file, place) => (place === index - 1 ? { ...file, text: change(file.text.toString()) } : file));

  it('missing', async () => {
    expect(await problemsOf(plan, without(four, 2))).toEqual([
      expect.stringMatching(/^shard 2 of 4 is missing: .*shard: 2\/4.*re-run its job/u),
    ]);
    const ten = all(plan, 10);
    expect(await problemsOf(plan, without(ten, 1, 2, 3, 7, 9, 10))).toEqual([
      expect.stringMatching(/^shards 1-3, 7, 9-10 of 10 are missing/u),
    ]);
    expect(await problemsOf(plan, [])).toEqual(['There is no shard to merge.']);
  });

  it('doubled', async () => {
    const twice = [...four, { ...made(plan, { index: 2, of: 4 }), name: 'again.jsonl' }];
    expect(await problemsOf(plan, twice)).toEqual([
      'shard 2 of 4 is doubled: it is in shard-2-of-4.jsonl and in again.jsonl. Its answers would count twice: leave all but one out.',
    ]);
  });

  const foreign: [string, ShardedPlan, RegExp][] = [
    ['another checkpoint', planOf({ checkpoint: 'base' }), /it is of the checkpoint "base", not "tuned"/u],
    [
      'another seed',
      planOf({ seed: 8 }),
      /its order is "rounds, seed 8, 4 to each prompt", and that of this policy "rounds, seed 7, 4 to each prompt"/u,
    ],
    ['more answers', planOf({ samples: 5 }), /its order is "rounds, seed 7, 5 to each prompt"/u],
    ['another suite', planOf({ prompts: promptsOf(6) }), /it was asked other prompts/u],
    [
      'another judge',
      planOf({ judge: { ...JUDGE, model: 'lenient' } }),
      /judged by "lenient", and the judge of this policy is "judge-2026-01-01"/u,
    ],
    [
      'other rubrics',
      planOf({ judge: { ...JUDGE, rubrics: [] } }),
      /its instrument \(judge, scores or rubrics\) is another/u,
    ],
    ['an untested judge', planOf({ controls: null }), /its judge was not tested on controls/u],
  ];
  it.each(foreign)('foreign: %s', async (_name, other, said) => {
    const mixed = four.map((file, index) => (index === 2 ? made(other, { index: 3, of: 4 }) : file));
    const [first = '', second = '', ...more] = await problemsOf(plan, mixed);
    expect(first).toMatch(/^shard-3-of-4\.jsonl is foreign, no shard of this plan: /u);
    expect(first).toMatch(said);
    expect(second).toMatch(/^shard 3 of 4 is missing/u);
    expect(more).toEqual([]);
  });

  it('foreign: another number of shards', async () => {
    const problems = await problemsOf(plan, [...without(four, 4), made(plan, { index: 4, of: 5 })]);
    expect(problems).toEqual([
      expect.stringMatching(/^shard-4-of-5\.jsonl is foreign, .*it is shard 4 of 5, and the plan is divided into 4/u),
      expect.stringMatching(/^shard 4 of 4 is missing/u),
    ]);
  });

  it('foreign: none is of the checkpoint that was named', async () => {
    const { expected } = orderOf(plan, []);
    const problems = await problemsOf(plan, four, { expected: { ...expected, checkpoint: 'promoted' } });
    expect(problems[0]).toMatch(/it is of the checkpoint "tuned", not "promoted"/u);
  });

  it('no shard, no journal, a header that was touched', async () => {
    const { shard, ...whole } = headerFor(plan, { index: 1, of: 4 });
    expect(shard).toBeDefined();
    const touched = headerFor(plan, { index: 3, of: 4 }, { fingerprint: 'f'.repeat(64) });
    const endless = headerFor(plan, { index: 3, of: 1_000_000_000 });
    const problems = await problemsOf(plan, [
      { name: 'whole.jsonl', text: `${JSON.stringify(whole)}\n` },
      { name: 'empty.jsonl', text: '' },
      { name: 'touched.jsonl', text: `${JSON.stringify(touched)}\n` },
      { name: 'endless.jsonl', text: `${JSON.stringify(endless)}\n` },
      { name: 'poem.jsonl', text: 'The rose is red\nand so on\n' },
    ]);
    expect(problems).toEqual([
      expect.stringMatching(/poem\.jsonl, line 1: not valid JSON/u),
      expect.stringMatching(/^whole\.jsonl is no shard: it was evaluated as a whole/u),
      expect.stringMatching(/^empty\.jsonl is no journal of a shard/u),
      expect.stringMatching(/^touched\.jsonl is damaged/u),
      expect.stringMatching(/^endless\.jsonl is damaged: its header says shard 3 of 1,000,000,000/u),
    ]);
  });

  it('unfinished: no end, with why it ended and how it goes on', async () => {
    const cut = (text: string): string => `${splitLines(text).slice(0, -4).join('\n')}\n`;
    const ending = { kind: 'budget' as const, message: 'max-minutes is used up.' };
    const own = evaluationOf([], { checkpoint: { name: 'tuned', model: 'm' }, shard: { index: 2, of: 4 }, ending });
    const files = changed(2, cut).map((file, index) => (index === 1 ? { ...file, evaluations: [own] } : file));
    expect(await problemsOf(plan, files)).toEqual([
      expect.stringMatching(
        /^shard-2-of-4\.jsonl \(shard 2 of 4\) is not finished: it holds 4 of its 5 answers, and ended early: max-minutes is used up\..*re-run the failed jobs/u,
      ),
    ]);
  });

  it('unfinished: a last line that is torn, at any byte', async () => {
    const text = four[1]?.text.toString() ?? '';
    for (const bytes of [2, 30, 200, 400]) {
      const [problem = '', ...more] = await problemsOf(
        plan,
        changed(2, () => text.slice(0, -bytes)),
      );
      expect(problem).toMatch(/^shard-2-of-4\.jsonl \(shard 2 of 4\) is not finished/u);
      expect(more).toEqual([]);
    }
  });

  it('lines that are gone, though it ended', async () => {
    const drop = (text: string): string =>
      splitLines(text)
        .filter((line) => !line.includes('"prompt":"p1"'))
        .join('\n');
    const [problem = '', ...more] = await problemsOf(
      plan,
      changed(1, (text) => `${drop(text)}\n`),
    );
    expect(problem).toMatch(/says that it was asked to its end, and it holds \d of its 5 answers: lines are missing/u);
    expect(more).toEqual([]);
  });

  it('an answer twice, with other words', async () => {
    const other = (text: string): string => {
      const lines = splitLines(text);
      const at = lines.findIndex((line) => line.startsWith('{"type":"answer"'));
      return `${[...lines.slice(0, -1), lines[at]?.replace('"text":"answer', '"text":"Answer'), lines.at(-1)].join('\n')}\n`;
    };
    expect(await problemsOf(plan, changed(4, other))).toEqual([
      expect.stringMatching(
        /^shard-4-of-4\.jsonl \(shard 4 of 4\), line \d+: a second, different answer stands there for sample \d of the prompt "p\d"/u,
      ),
    ]);
  });

  it('answers of another shard, which is there too or not', async () => {
    const more = splitLines(made(plan, { index: 1, of: 4 }).text)
      .slice(-4, -1)
      .join('\n');
    const stuffed = changed(2, (text) => text.replace('{"type":"end"', `${more}\n{"type":"end"`));
    expect(await problemsOf(plan, stuffed)).toEqual([
      expect.stringMatching(
        /^shard-2-of-4\.jsonl \(shard 2 of 4\), line \d+: sample \d of the prompt "p\d" \("\w+"\) belongs to shard 1 and is there as well: it would count twice\. 3 lines are so/u,
      ),
    ]);
    const problems = await problemsOf(plan, stuffed.slice(1));
    expect(problems).toEqual([
      expect.stringMatching(/^shard 1 of 4 is missing/u),
      expect.stringMatching(/belongs to shard 1\. 3 lines/u),
    ]);
  });

  it('answers of no plan, and of another checkpoint', async () => {
    const strange = (text: string): string =>
      text.replace(
        '{"type":"end"',
        `${
          splitLines(text)
            .at(-2)
            ?.replace(/"prompt":"p\d"/u, '"prompt":"elsewhere"') ?? ''
        }\n{"type":"end"`,
      );
    expect(await problemsOf(plan, changed(1, strange))).toEqual([
      expect.stringMatching(
        /sample \d of the prompt "elsewhere" .* of the checkpoint "tuned" is no answer of this plan/u,
      ),
    ]);
  });

  it('a judge that was tested on controls that are not there', async () => {
    const other = (text: string): string => text.replaceAll('"id":"muddle"', '"id":"mess"');
    expect(await problemsOf(plan, changed(3, other))).toEqual([
      expect.stringMatching(
        /shard-3-of-4\.jsonl \(shard 3 of 4\): its judge was tested on 1 control .*such as "mess"/u,
      ),
    ]);
  });

  it('a line that is none, with its file and number; the other shards are read all the same', async () => {
    const broken = changed(2, (text) => text.replace('"status":"answered"', '"status":"shouted"'));
    const files = broken.map((file, index) =>
      index === 3 ? { ...file, text: `${splitLines(file.text).slice(0, -1).join('\n')}\n` } : file,
    );
    expect(await problemsOf(plan, files)).toEqual([
      expect.stringMatching(/shard-2-of-4\.jsonl, line \d+: not a line of a journal: status/u),
      expect.stringMatching(/^shard-4-of-4\.jsonl \(shard 4 of 4\) is not finished/u),
    ]);
  });
});

describe('an answer without its judgements', () => {
  it('is a fault of the judge, and never one that counts for the model', async () => {
    const plan = planOf({ prompts: promptsOf(1), samples: 3 });
    const unjudged = [
      headerFor(plan, { index: 1, of: 1 }),
      ...controlLines(plan),
      ...[...plannedAnswers(plan.prompts, 3, plan.seed)].flatMap((item) =>
        [...answerLines(plan, item)].slice(0, 1 + item.sample),
      ),
      { type: 'end' as const, checkpoint: 'tuned', at: AT },
    ];
    const { tallies } = await merge(plan, [{ name: 'one.jsonl', text: textOf(unjudged) }]);
    expect(tallies[0]?.outcomes).toMatchObject({ 'judge-error': 1, 'judge-unparsed': 1, scored: 1 });
  });

  it('is held in bounded memory: so many of them are too many, until they are judged', () => {
    const plan = planOf({
      prompts: promptsOf(1),
      samples: 60,
      answered: () => ({ text: 'x'.repeat(2_000_000) }),
    });
    const lines = [...plannedAnswers(plan.prompts, plan.samples, plan.seed)].flatMap((item) => [
      ...answerLines(plan, item),
    ]);
    const totals = new MergeTotals({ ...plan, shards: 1 }, JUDGE, null);
    const reading = new ShardReading({ index: 1, of: 1 }, 'tuned', totals);
    const take = (type: JournalLine['type']): void => {
      for (const [number, line] of lines.entries()) if (line.type === type) reading.take(number, line);
    };
    take('answer');
    expect([reading.isOverfull(), totals.counted]).toEqual([true, 0]);
    take('judgement');
    expect([reading.isOverfull(), totals.counted]).toEqual([false, 60]);
  });
});
