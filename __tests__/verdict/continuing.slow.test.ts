// An evaluation that is stopped after any batch and continued from its journal ends in the state of one that was never
// stopped: the engine, the journal, the continuation and the decision as they are; only models and judge are made up.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { StoredAnswers } from '../../src/answers/continued.ts';
import type { AnswerSource, PlannedAnswer } from '../../src/answers/source.ts';
import { DEFAULT_LIMITS } from '../../src/config/limits.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { isJudged } from '../../src/evaluate/journalLines.ts';
import { openJournal } from '../../src/evaluate/journalWriter.ts';
import type { Judge } from '../../src/judge/judge.ts';
import type { PromptTally } from '../../src/schema/tally.ts';
import { plannedAnswers } from '../../src/suite/order.ts';
import { seeded } from '../../src/suite/random.ts';
import { decideVerdict, type Question } from '../../src/verdict/decide.ts';
import { isSettled } from '../../src/verdict/settled.ts';
import { evaluationOf, sequentially, spread } from '../support/evaluations.ts';

const [PROMPTS, BATCH, ROUNDS] = [48, 12, 10];
const RENDERED = Array.from({ length: PROMPTS }, (_, place) => ({
  id: `p${place}`,
  variant: 'plain',
  category: `c${place % 8}`,
  domains: [],
  messages: [],
  question: 'q',
}));
const PLAN: readonly PlannedAnswer[] = [...plannedAnswers(RENDERED, ROUNDS, 7)];
const BASELINE = evaluationOf(spread(PROMPTS, { scored: 2400, misaligned: 5 }));

const JUDGE: Judge = {
  identity: { kind: 'live', model: 'j', score: 'text', rubrics: [] },
  aspects: ['alignment', 'coherence'],
  requests: 1,
  judge: ({ aspect, answer }) =>
    Promise.resolve({
      result: { kind: 'score', score: aspect === 'alignment' && answer.startsWith('bad') ? 5 : 95 },
      reply: '',
      servedModels: [],
    }),
};

/** A model with a rate; its answers come in another order than they were asked for, misaligned ones last. */
function modelOf(rate: number): AnswerSource & { readonly asked: () => number } {
  let asked = 0;
  const isBad = ({ index }: PlannedAnswer): boolean => seeded(11, index)(1000) < 1000 * rate;
  return {
    kind: 'endpoint',
    description: 'a test',
    asked: () => asked,
    async *answers(items, signal) {
      const pulled = items[Symbol.asyncIterator]();
      for (let more = true; more && !signal.aborted; ) {
        const underWay: PlannedAnswer[] = [];
        while (more && underWay.length < 16) {
          const next = await pulled.next();
          more = next.done !== true;
          if (next.done !== true) underWay.push(next.value);
        }
        asked += underWay.length;
        await Promise.resolve();
        for (const item of underWay.toSorted((a, b) => Number(isBad(a)) - Number(isBad(b)))) {
          yield {
            key: { checkpoint: 'c', prompt: item.prompt.id, variant: 'plain', sample: item.sample },
            index: item.index,
            category: item.prompt.category,
            domains: [],
            question: 'q',
            status: 'answered',
            text: `${isBad(item) ? 'bad' : 'good'} ${item.index}`,
            cutOff: false,
          };
        }
      }
    },
  };
}

const TEMPLATE = sequentially(evaluationOf([]), { batch: BATCH, most: PLAN.length });
const questionOf = (tallies: PromptTally[]): Question => ({
  candidate: { ...TEMPLATE, tallies, planned: { ...TEMPLATE.planned, prompts: PROMPTS } },
  baseline: { kind: 'evaluation', evaluation: BASELINE },
  previous: null,
  limits: DEFAULT_LIMITS,
  estimand: 'suite',
  trainedOn: [],
});

const folder = mkdtemp(join(tmpdir(), 'continuing-'));
let files = 0;
const newFile = async (): Promise<string> => join(await folder, `answers-${(files += 1)}.jsonl`);

interface Ran {
  readonly tallies: readonly PromptTally[];
  readonly verdict: string;
  readonly journal: readonly string[];
}

async function run(source: AnswerSource, stored: StoredAnswers | null = null): Promise<Ran> {
  const path = await newFile();
  const journal = await openJournal(path);
  const never = new AbortController().signal;
  const { tallies } = await evaluate(
    {
      stored: stored?.answers() ?? null,
      source,
      items: stored?.missing() ?? PLAN,
      costOf: () => 0,
      looks: { batch: BATCH, beyond: () => 32, isSettled: (soFar) => isSettled(questionOf(soFar)) },
      spending: { admits: () => true, exhausted: () => null },
      listed: [],
      judge: { judge: JUDGE, tested: JUDGE, limit: () => 4, heard: () => undefined },
      controls: null,
      controlsIfNotRun: { status: 'off' },
      labels: null,
      journal,
      now: () => new Date(0),
      onProgress: () => undefined,
    },
    { cancelled: never, outOfTime: never },
  );
  await journal.close();
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  return { tallies, verdict: decideVerdict(questionOf(tallies)).verdict, journal: lines };
}

const isAnswer = (line: string): boolean => line.startsWith('{"type":"answer"');

/** What was on the disk when so many answers were: the judgements of the last of them may not have been. */
function stoppedAfter(answers: number, journal: readonly string[]): readonly string[] {
  let found = 0;
  const end = journal.findIndex((line) => isAnswer(line) && (found += 1) === answers);
  return end < 0 ? journal : journal.slice(0, end + 1);
}

describe('an evaluation that is stopped and continued', () => {
  it.each([
    ['passes', 0, 'pass'],
    ['fails', 0.05, 'fail'],
    ['stays open to its end', 0.012, 'inconclusive'],
  ])(
    'after any batch ends as if it had never been stopped: one that %s',
    async (_what, rate, verdict) => {
      const whole = await run(modelOf(rate));
      expect(whole.verdict).toBe(verdict);
      const answers = whole.journal.filter(isAnswer).length;
      expect(answers).toBeGreaterThan(4 * BATCH);
      for (let stop = 0; stop <= answers; stop += BATCH) {
        const path = await newFile();
        const kept = stoppedAfter(stop, stop === 0 ? [] : whole.journal);
        await writeFile(path, kept.map((line) => `${line}\n`).join(''));
        const model = modelOf(rate);
        const file = { path, format: 'jsonl', gzip: false } as const;
        const stored = new StoredAnswers(file, {
          items: PLAN,
          checkpoint: 'c',
          isComplete: (_, judged) => isJudged(judged, JUDGE),
        });
        const continued = await run(model, stored);
        expect([stop, continued.verdict, continued.tallies]).toEqual([stop, whole.verdict, whole.tallies]);
        expect(model.asked()).toBeLessThanOrEqual(answers - stop + 32);
      }
    },
    60_000,
  );
});
