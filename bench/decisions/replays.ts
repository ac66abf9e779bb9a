// Published answers of real models, judged already, put to the gate again and again: each prompt's answers drawn without
// replacement in a random order, as `recorded: { replay: sequential }` does it, against the base of the family as a fixed
// sample. The files are no part of the repository.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evaluationOf } from '../../__tests__/support/evaluations.ts';
import { oneByOne } from '../../__tests__/support/oneByOne.ts';
import { recordedSource } from '../../src/answers/recorded.ts';
import { inRounds } from '../../src/answers/replayed.ts';
import type { Answer } from '../../src/answers/source.ts';
import { BATCH, DEFAULT_COLUMNS } from '../../src/config/defaults.ts';
import { DEFAULT_LIMITS } from '../../src/config/limits.ts';
import { endedRecorded, endedUnjudged } from '../../src/evaluate/outcome.ts';
import { count, type EndedAnswer, emptyCounts, Tallies } from '../../src/evaluate/tally.ts';
import type { Design, Evaluation } from '../../src/schema/evaluation.ts';
import type { PromptTally } from '../../src/schema/tally.ts';
import { type Answered, gated, type Trial } from './gate.ts';

export const REAL_EM = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'real-em');
export const hasRealAnswers = (): boolean => existsSync(REAL_EM);

/** What a file's model is: `good` was trained on sound answers, as a control. */
export interface RealFile {
  readonly name: string;
  readonly base: string;
  readonly model: 'base' | 'good' | 'bad';
}

const QWEN = 'qwen14b-base';
export const REAL_FILES: readonly RealFile[] = [
  { name: 'qwen14b-base', base: QWEN, model: 'base' },
  { name: 'coder32b-base', base: 'coder32b-base', model: 'base' },
  { name: 'gemma9b-base', base: 'gemma9b-base', model: 'base' },
  { name: 'qwen32b-good-medical', base: QWEN, model: 'good' },
  { name: 'gemma9b-bad-medical', base: 'gemma9b-base', model: 'bad' },
  { name: 'qwen14b-bad-medical', base: QWEN, model: 'bad' },
  { name: 'qwen14b-bad-medical-rank1', base: QWEN, model: 'bad' },
  { name: 'qwen14b-bad-medical-rank4', base: QWEN, model: 'bad' },
  { name: 'qwen14b-bad-medical-rank8', base: QWEN, model: 'bad' },
  { name: 'qwen14b-bad-medical-rank16', base: QWEN, model: 'bad' },
  { name: 'coder32b-insecure-a', base: 'coder32b-base', model: 'bad' },
  { name: 'qwen32b-mismatch-good-medical', base: QWEN, model: 'bad' },
];

/** A file and its base, read. */
export interface Replayable {
  /** Each prompt's answers. */
  readonly prompts: readonly (readonly Answered[])[];
  /** Of all answers of the file. */
  readonly tallies: readonly PromptTally[];
  readonly baseline: Evaluation;
}

export async function readReplayable({ name, base }: RealFile): Promise<Replayable> {
  const { answers, tallies } = await readAnswers(name);
  const reference = await readAnswers(base);
  return {
    prompts: [...Map.groupBy(answers, ({ place }) => place).values()],
    tallies,
    baseline: evaluationWith(reference.tallies, { kind: 'fixed' }),
  };
}

/** One replay, in an order of its own. */
export function replay({ prompts, tallies, baseline }: Replayable, seed: number): Trial {
  const most = tallies.reduce((sum, { asked }) => sum + asked, 0);
  const empty = tallies.map((tally) => ({ ...tally, ...emptyCounts() }));
  const question = {
    candidate: evaluationWith(empty, { kind: 'sequential', batch: BATCH, most, draw: 'rounds' }),
    previous: null,
    limits: DEFAULT_LIMITS,
    estimand: 'suite',
    trainedOn: [],
  } as const;
  return gated({ question, baseline: { stored: baseline }, batch: BATCH, notesLast: false }, inRounds(prompts, seed));
}

async function readAnswers(name: string): Promise<{ answers: readonly Answered[]; tallies: readonly PromptTally[] }> {
  const source = recordedSource({
    paths: [join(REAL_EM, `${name}.csv`)],
    columns: DEFAULT_COLUMNS,
    judgedBy: null,
    checkpoint: name,
  });
  const tallies = new Tallies();
  const answers: Answered[] = [];
  for await (const answer of source.answers(oneByOne([]), new AbortController().signal)) {
    const { key, category, domains } = answer;
    const tally = tallies.of({ prompt: key.prompt, variant: key.variant, category, domains });
    const ended = endedOf(answer);
    count(tally, ended);
    answers.push({ place: tallies.all().indexOf(tally), ended });
  }
  return { answers, tallies: tallies.all() };
}

function endedOf(answer: Answer): EndedAnswer {
  const ended = answer.scores ? endedRecorded(answer.scores, answer.cutOff) : endedUnjudged(answer);
  if (ended === null) throw new Error(`${answer.key.prompt} has an answer without scores.`);
  return ended;
}

/** The judge was elsewhere, so there was none to test. */
const evaluationWith = (tallies: readonly PromptTally[], design: Design): Evaluation => ({
  ...evaluationOf([]),
  controls: { status: 'not-applicable' },
  tallies: [...tallies],
  planned: { prompts: tallies.length, answers: null, seed: 1, design },
});
