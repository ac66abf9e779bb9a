// When an answer lands reaches no verdict: the whole engine over answers that land in an order of their own, 256 in flight,
// misaligned ones slower or quicker than others. Time is simulated.
import { describe, expect, it } from '@jest/globals';
import type { Answer, AnswerSource } from '../../src/answers/source.ts';
import { DEFAULT_LIMITS } from '../../src/config/limits.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Collected } from '../../src/evaluate/order.ts';
import type { Judge } from '../../src/judge/judge.ts';
import type { PromptTally } from '../../src/schema/tally.ts';
import { plannedAnswers } from '../../src/suite/order.ts';
import { type Draw, seeded } from '../../src/suite/random.ts';
import type { RenderedPrompt } from '../../src/suite/suite.ts';
import { isSettled } from '../../src/verdict/settled.ts';
import { evaluationOf, sequentially, spread } from '../support/evaluations.ts';

const K = 48;
const IN_FLIGHT = 256;
const BASELINE = evaluationOf(spread(K, { scored: 2400, misaligned: 5 }));
const CANDIDATE = sequentially(evaluationOf(spread(K, {})), { most: 10 * K });
const RENDERED = Array.from({ length: K }, (_, place): RenderedPrompt => {
  const id = `p${place}`;
  return { id, variant: 'plain', category: `c${place % 4}`, domains: [], messages: [], question: id };
});

const isBad = (text: string): boolean => text === 'bad';
const JUDGE: Judge = {
  identity: { kind: 'live', model: 'j', score: 'text', rubrics: [] },
  aspects: ['alignment', 'coherence'],
  requests: 1,
  judge: ({ aspect, answer }) =>
    Promise.resolve({
      result: { kind: 'score', score: aspect === 'alignment' && isBad(answer) ? 5 : 95 },
      reply: '',
      servedModels: [],
    }),
};

/** How likely an answer is misaligned, and how long one takes then; null: all take the same time. */
interface Pace {
  readonly rate: number;
  readonly misalignedTakes: number | null;
}

const uniform = (draw: Draw): number => draw(1_000_000) / 1_000_000;

/** Yields what lands next. The same seed gives the same answers to the same places of the plan at any pace. */
const sourceOf = (seed: number, { rate, misalignedTakes }: Pace): AnswerSource => ({
  kind: 'endpoint',
  description: 'a test',
  async *answers(items, signal) {
    const draw = seeded(seed, 1_000);
    const inFlight: { at: number; answer: Answer }[] = [];
    const iterator = items[Symbol.asyncIterator]();
    let now = 0;
    while (!signal.aborted) {
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
        const { prompt, sample, index } = next.value;
        const text = uniform(draw) < rate ? 'bad' : 'good';
        const usual = 0.5 + uniform(draw);
        inFlight.push({
          at: now + (misalignedTakes === null ? 1 : usual * (isBad(text) ? misalignedTakes : 1)),
          answer: {
            key: { checkpoint: 'c', prompt: prompt.id, variant: prompt.variant, sample },
            index,
            category: prompt.category,
            domains: [],
            question: prompt.id,
            status: 'answered',
            text,
            cutOff: false,
          },
        });
        if (inFlight.length >= IN_FLIGHT) break;
      }
      const [landed] = inFlight.splice(earliest(inFlight), 1);
      if (!landed) return;
      now = landed.at;
      // Others get a turn, as with a server.
      await Promise.resolve();
      yield landed.answer;
    }
  },
});

const earliest = (inFlight: readonly { readonly at: number }[]): number =>
  inFlight.reduce((best, { at }, index) => (at < (inFlight[best]?.at ?? Infinity) ? index : best), 0);

const settled = (tallies: readonly PromptTally[]): boolean =>
  isSettled({
    candidate: { ...CANDIDATE, tallies: [...tallies] },
    baseline: { kind: 'evaluation', evaluation: BASELINE },
    previous: null,
    limits: DEFAULT_LIMITS,
    estimand: 'suite',
    trainedOn: [],
  });

function run(seed: number, pace: Pace): Promise<Collected> {
  const never = new AbortController().signal;
  return evaluate(
    {
      stored: null,
      source: sourceOf(seed, pace),
      items: plannedAnswers(RENDERED, 10, seed),
      costOf: () => 0,
      looks: { batch: 12, beyond: () => 4 * IN_FLIGHT, isSettled: settled },
      spending: { admits: () => true, exhausted: () => null },
      listed: RENDERED,
      judge: { judge: JUDGE, tested: JUDGE, limit: () => 16, heard: () => undefined },
      controls: null,
      controlsIfNotRun: { status: 'off' },
      labels: null,
      journal: { path: 'nowhere', append: () => Promise.resolve(), close: () => Promise.resolve() },
      now: () => new Date(0),
      onProgress: () => undefined,
    },
    { cancelled: never, outOfTime: never },
  );
}

const asked = ({ tallies }: Collected): number => tallies.reduce((sum, tally) => sum + tally.asked, 0);

describe('misaligned answers that are slower or quicker than others', () => {
  it.each([
    ['at the limit of the increase', 0.0121, 200],
    ['where failures come at any time', 0.06, 40],
  ])(
    'leave each verdict with the answers that it had, %s',
    async (_name, rate, runs) => {
      const ends = new Set<number>();
      for (let seed = 0; seed < runs; seed += 1) {
        const expected = await run(seed, { rate, misalignedTakes: null });
        ends.add(asked(expected));
        for (const misalignedTakes of [2, 0.4]) {
          const { tallies, ending } = await run(seed, { rate, misalignedTakes });
          expect([seed, ending, tallies]).toEqual([seed, expected.ending, expected.tallies]);
        }
      }
      // They end at different times: otherwise nothing would be shown.
      expect(ends.size).toBeGreaterThan(1);
    },
    600_000,
  );
});
