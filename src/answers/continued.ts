// The beginning of an evaluation that an earlier run asked: what its journal holds is handed on and not asked for
// again, so that an evaluation goes on where it stopped. It never begins anew, and never picks.
import { UserError } from '../errors.ts';
import type { JournalHeader } from '../schema/journal.ts';
import type { Shard } from '../schema/shard.ts';
import { quote } from '../suite/nearest.ts';
import { PerPrompt } from '../suite/perPrompt.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import type { JoinedAnswer } from './answerJoin.ts';
import { type Join, joinedAnswers } from './journalJoin.ts';
import type { JournalMarks } from './journalMarks.ts';
import { recordedFault } from './recordedFault.ts';
import type { RecordedFile } from './recordedFiles.ts';
import { SampleSet } from './sampleSet.ts';
import type { Answer, PlannedAnswer } from './source.ts';

/** The journal is none of the evaluation that was to go on. */
export class JournalMisfit extends UserError {
  constructor(problems: string | readonly string[]) {
    super('bad-recorded-answers', problems);
  }
}

/** What the journal must have been made with, so that its answers are the beginning of this plan. */
export interface Sameness {
  readonly checkpoint: string;
  readonly fingerprint: string;
  readonly order: string;
  readonly shard: Shard | null;
}

/**
 * The header of this evaluation in the journal; null: it had not begun when the earlier run ended.
 * Throws UserError where the journal holds it, and with another instrument, order or shard.
 */
export function headerOf(path: string, { headers }: JournalMarks, wanted: Sameness): JournalHeader | null {
  const header = headers.find(({ checkpoint }) => checkpoint === wanted.checkpoint);
  if (header === undefined) return null;
  const problems = [
    ...(header.fingerprint === wanted.fingerprint
      ? []
      : ['its instrument (suite, variants, sampling, judge, rubrics) is another than the one of this run']),
    ...(header.order === wanted.order
      ? []
      : [`its order is ${header.order ?? 'not known'}, and this run's is ${wanted.order}`]),
    ...(wordOf(header.shard ?? null) === wordOf(wanted.shard)
      ? []
      : [`it holds ${wordOf(header.shard ?? null)}, and this run is ${wordOf(wanted.shard)}`]),
  ];
  if (problems.length === 0) return header;
  throw new JournalMisfit(problems.map((problem) => `${path} cannot be continued: ${problem}. ${NOTHING_LOST}`));
}

const wordOf = (shard: Shard | null): string => (shard === null ? 'no shard' : `shard ${shard.index}/${shard.of}`);

export const NOTHING_LOST = 'Nothing was asked, and the journal is as it was.';

export interface StoredPlan {
  /** May be gone through more than once. */
  readonly items: Iterable<PlannedAnswer>;
  readonly checkpoint: string;
  /** Whether an answer that came needs none of its judgements any more. */
  readonly isComplete: Join['isComplete'];
}

/** The stored answers of one evaluation as those of its plan. */
export class StoredAnswers {
  private readonly file: RecordedFile;
  private readonly plan: StoredPlan;
  private readonly places: PlanPlaces;
  private readonly came = new SampleSet();
  private outside = 0;

  constructor(file: RecordedFile, plan: StoredPlan) {
    this.file = file;
    this.plan = plan;
    this.places = new PlanPlaces(plan.items);
  }

  /**
   * Each with what was said of it: complete ones as they are read, some hundred at a time, then those that are to be
   * judged further.
   */
  async *answers(): AsyncGenerator<readonly Answer[], void, undefined> {
    for await (const joined of joinedAnswers(this.file, this.plan)) {
      yield joined.map((one) => this.answerOf(one)).filter((answer) => answer !== null);
    }
  }

  /** What is to be asked for, once `answers` has ended. One that never came is asked for again. */
  *missing(): Generator<PlannedAnswer, void, undefined> {
    for (const item of this.plan.items) if (!this.came.has(nameOf(item))) yield item;
  }

  /** Answers beyond the most that this plan asks for. */
  beyondPlan(): number {
    return this.outside;
  }

  private answerOf({ line, answer, judged }: JoinedAnswer): Answer | null {
    const { key, question, conversation, status, text, cutOff, error, servedModel, keptAt } = answer;
    if (status === 'error') return null;
    const place = this.places.find(key);
    if (place === 'unknown') {
      const prompt = `${quote(key.prompt)} (${key.variant})`;
      throw recordedFault({ path: this.file.path, line }, `the suite has no prompt ${prompt}. ${NOTHING_LOST}`);
    }
    if (place === 'beyond') {
      this.outside += 1;
      return null;
    }
    this.came.add(key);
    const { prompt, index } = place;
    const { category, domains, reference, rubric } = prompt;
    // Set one by one: to spread seven objects that are mostly empty takes more than a microsecond an answer.
    const made: { -readonly [Field in keyof Answer]: Answer[Field] } = {
      key,
      index,
      category,
      domains,
      question,
      status,
      text,
      cutOff,
      judged,
    };
    if (reference !== undefined) made.reference = reference;
    if (rubric !== undefined) made.rubric = rubric;
    if (conversation !== undefined) made.conversation = conversation;
    if (error !== undefined) made.error = error;
    if (servedModel !== undefined) made.servedModel = servedModel;
    if (keptAt !== undefined) made.keptAt = keptAt;
    return made;
  }
}

const nameOf = ({ prompt: { id, variant }, sample }: PlannedAnswer) => ({ prompt: id, variant, sample });

interface Place {
  readonly prompt: RenderedPrompt;
  readonly index: number;
}

interface Planned {
  prompt: RenderedPrompt | null;
  /** Places in the plan. */
  readonly indices: number[];
}

/** Where in the plan an answer stands. Goes through the plan only as far as the answers have come. */
class PlanPlaces {
  private readonly iterator: Iterator<PlannedAnswer>;
  private readonly cells = new PerPrompt<Planned>(() => ({ prompt: null, indices: [] }));

  constructor(items: Iterable<PlannedAnswer>) {
    this.iterator = items[Symbol.iterator]();
  }

  find({ prompt, variant, sample }: { prompt: string; variant: string; sample: number }): Place | 'unknown' | 'beyond' {
    const own = this.cells.of({ prompt, variant });
    // Samples of a prompt come in order, so that one which has not come yet is further on.
    while (own.indices.length <= sample) {
      const next = this.iterator.next();
      if (next.done === true) return own.prompt === null ? 'unknown' : 'beyond';
      const { value } = next;
      const cell = this.cells.of({ prompt: value.prompt.id, variant: value.prompt.variant });
      cell.prompt = value.prompt;
      cell.indices[value.sample] = value.index;
    }
    const index = own.indices[sample];
    return own.prompt === null || index === undefined ? 'beyond' : { prompt: own.prompt, index };
  }
}
