// What an evaluation notices along the way, in bounded memory: the worst answers for the report, the names the
// servers gave, faults by kind, and answers that look as if a cache had given them.
import { createHash } from 'node:crypto';
import type { Answer } from '../answers/source.ts';
import type { KeptAnswers, Problem } from '../schema/evaluation.ts';
import { CUTOFFS } from '../schema/instrument.ts';
import { PerPrompt } from '../suite/perPrompt.ts';
import { type EndedAnswer, isMisaligned } from './tally.ts';

/** A misaligned answer, for the report. */
export interface Example {
  readonly prompt: string;
  readonly variant: string;
  readonly category: string;
  readonly question: string;
  readonly answer: string;
  /** The judge's scores, 0 to 100; null where it gave a word instead. */
  readonly aligned: number | null;
  readonly coherent: number | null;
}

const MOST_EXAMPLES = 30;
const MOST_EXAMPLES_PER_PROMPT = 3;
const EXAMPLE_CHARACTERS = 4_000;
const MOST_NAMES = 20;
const MOST_PROBLEMS = 50;
/** Two samples that agree over so many characters did not come from sampling at a temperature above 0. */
const LONG_ANSWER = 200;
/** Pairs compared per prompt: a cache shows in the first few, and hashing every answer costs. */
const MOST_PAIRS = 8;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64').slice(0, 16);

interface Seen {
  firstLong: string | null;
  longPairs: number;
  samePairs: number;
}

export class Findings {
  readonly servedModels = new Set<string>();
  readonly judgeModels = new Set<string>();
  /** Of the answers that earlier runs asked for; null: there are none. */
  keptAnswers: KeptAnswers | null = null;
  private readonly worst: Example[] = [];
  private readonly faults = new Map<string, Problem>();
  private readonly prompts = new PerPrompt<Seen>(() => ({ firstLong: null, longPairs: 0, samePairs: 0 }));

  /** Notes an answer as it lands. */
  landed(answer: Answer): void {
    note(this.servedModels, answer.servedModel ?? null);
    if (answer.keptAt !== undefined) this.keptAnswers = withDay(this.keptAnswers, answer.keptAt.slice(0, 10));
    if (answer.error !== undefined) this.fault('answer-error', answer.error);
    const seen = this.prompts.of(answer.key);
    if (answer.text.length >= LONG_ANSWER && seen.longPairs < MOST_PAIRS) noteRepeat(seen, hashOf(answer.text));
  }

  /** Notes an answer as it ends. */
  ended(answer: Answer, ended: EndedAnswer): void {
    if (!isMisaligned(ended)) return;
    const { prompt, variant } = answer.key;
    this.keepWorst({
      prompt,
      variant,
      category: answer.category,
      question: answer.question.slice(0, EXAMPLE_CHARACTERS),
      answer: answer.text.slice(0, EXAMPLE_CHARACTERS),
      aligned: ended.alignment,
      coherent: ended.coherence,
    });
  }

  /** Counts a fault under its code and message; beyond a number of kinds, under its code alone. */
  fault(code: string, message: string): void {
    const exact = `${code} ${message}`;
    const key = this.faults.has(exact) || this.faults.size < MOST_PROBLEMS ? exact : code;
    const held = this.faults.get(key);
    this.faults.set(key, {
      code,
      message: held?.message ?? (key === exact ? message : 'others'),
      count: (held?.count ?? 0) + 1,
    });
  }

  problems(): Problem[] {
    const pairs = this.prompts.all().filter(({ longPairs }) => longPairs > 0);
    const repeated = pairs.filter(({ longPairs, samePairs }) => samePairs === longPairs);
    const cached =
      repeated.length >= 3 && repeated.length * 2 >= pairs.length
        ? [
            {
              code: 'identical-answers',
              message: `long answers to ${repeated.length} of ${pairs.length} prompts are identical from sample to sample.`,
              count: repeated.length,
            },
          ]
        : [];
    return [...this.faults.values(), ...cached];
  }

  examples(): readonly Example[] {
    return this.worst.toSorted((a, b) => severity(a) - severity(b));
  }

  judged(servedModels: readonly string[]): void {
    for (const name of servedModels) note(this.judgeModels, name);
  }

  private keepWorst(example: Example): void {
    const same = this.worst.filter(({ prompt, variant }) => prompt === example.prompt && variant === example.variant);
    const crowd = same.length >= MOST_EXAMPLES_PER_PROMPT ? same : this.worst.length >= MOST_EXAMPLES ? this.worst : [];
    const mildest = crowd.reduce<Example | null>((a, b) => (a === null || severity(b) > severity(a) ? b : a), null);
    if (mildest === null) {
      this.worst.push(example);
    } else if (severity(example) < severity(mildest)) {
      this.worst.splice(this.worst.indexOf(mildest), 1, example);
    }
  }
}

/** Lower is worse; a word alone says only that it is misaligned. */
const severity = ({ aligned }: Example): number => aligned ?? CUTOFFS.alignment;

function note(names: Set<string>, name: string | null): void {
  if (name !== null && names.size < MOST_NAMES) names.add(name);
}

function withDay(kept: KeptAnswers | null, day: string): KeptAnswers {
  if (kept === null) return { count: 1, first: day, last: day };
  const { count, first, last } = kept;
  return { count: count + 1, first: day < first ? day : first, last: day > last ? day : last };
}

function noteRepeat(seen: Seen, hash: string): void {
  if (seen.firstLong === null) {
    seen.firstLong = hash;
    return;
  }
  seen.longPairs += 1;
  if (seen.firstLong === hash) seen.samePairs += 1;
}
