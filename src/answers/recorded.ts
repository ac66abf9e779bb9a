// Recorded answers as an answer source: files of offline inference, of other harnesses, or of an earlier run, judged
// already or not. Streams: memory does not grow with the number of answers. It never judges and never counts.
import { UserError } from '../errors.ts';
import { shardWords } from '../numbers.ts';
import { categoryOfId } from '../suite/category.ts';
import { quote } from '../suite/nearest.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import { journalAnswers } from './journalAnswers.ts';
import { formerJudge } from './journalScores.ts';
import { FactsGatherer, type RecordedFacts } from './recordedFacts.ts';
import { recordedFault } from './recordedFault.ts';
import { findRecordedFiles, type RecordedFile } from './recordedFiles.ts';
import { type RowContent, readRow } from './recordedRow.ts';
import { SuiteIndex } from './recordedSuite.ts';
import { type ColumnNames, readTableHead, type TableHead, tableRows } from './recordedTable.ts';
import { type Answer, type AnswerSource, forTheJudge, type PlannedAnswer, type RecordedScores } from './source.ts';

export interface RecordedOptions {
  /** Paths and globs. */
  readonly paths: readonly string[];
  readonly columns: ColumnNames;
  readonly judgedBy: string | null;
  /** Name of the checkpoint whose answers these are. */
  readonly checkpoint: string;
  /** Judge everything anew: scores that the files hold are handed on for comparison only. */
  readonly judgeAgain?: boolean;
  /** The suite that was named, as asked; without it the answers bring their own. */
  readonly suite?: readonly RenderedPrompt[];
}

export interface RecordedHead {
  readonly files: readonly string[];
  /** Whether all answers bring their scores; none does otherwise. */
  readonly judged: boolean;
}

export interface RecordedSource extends AnswerSource {
  readonly kind: 'recorded';
  /** Finds the files and reads their beginnings: enough to know whether a judge is needed. Throws UserError. */
  head(): Promise<RecordedHead>;
  /** What reading has shown so far; complete once `answers` has ended. */
  describeRecorded(): RecordedFacts;
}

interface OpenedFile {
  readonly file: RecordedFile;
  readonly head: TableHead;
}

/** A source over recorded answers. Nothing is read before `head` or `answers` is called. */
export function recordedSource(options: RecordedOptions): RecordedSource {
  return new Recorded(options);
}

class Recorded implements RecordedSource {
  readonly kind = 'recorded';
  readonly description: string;
  private readonly options: RecordedOptions;
  private readonly facts = new FactsGatherer();
  private readonly suite: SuiteIndex | null;
  private opened: Promise<readonly OpenedFile[]> | null = null;
  private judged = false;

  constructor(options: RecordedOptions) {
    this.options = options;
    this.description = options.paths.join(', ');
    this.suite = options.suite ? new SuiteIndex(options.suite) : null;
  }

  async head(): Promise<RecordedHead> {
    const files = await this.open();
    return { files: files.map(({ file }) => file.path), judged: this.judged };
  }

  describeRecorded(): RecordedFacts {
    const { columns, judgedBy } = this.options;
    return {
      rows: this.facts.rows,
      scoreColumns: this.judged ? [columns.aligned, columns.coherent] : [],
      judged: this.judged,
      judgedBy,
      prompts: this.facts.prompts(),
      differing: this.facts.differingIds(),
    };
  }

  async *answers(_items: AsyncIterable<PlannedAnswer>, signal: AbortSignal): AsyncGenerator<Answer, void, undefined> {
    try {
      for await (const answer of this.fromFiles(await this.open())) {
        if (signal.aborted) return;
        yield answer;
      }
    } finally {
      // Answers to other questions are the graver fault, even if a broken row follows them.
      this.suite?.refuseStrangers();
    }
    if (this.facts.rows === 0) {
      throw new UserError('bad-recorded-answers', `${this.description}: no answers below the header.`);
    }
  }

  private open(): Promise<readonly OpenedFile[]> {
    this.opened ??= this.openAll();
    return this.opened;
  }

  private async openAll(): Promise<readonly OpenedFile[]> {
    const needs = { names: this.options.columns, needsQuestion: this.suite === null };
    const opened: OpenedFile[] = [];
    const problems: string[] = [];
    for (const file of await findRecordedFiles(this.options.paths)) {
      try {
        opened.push({ file, head: await readTableHead(file, needs) });
      } catch (thrown) {
        if (!(thrown instanceof UserError)) throw thrown;
        problems.push(...thrown.problems);
      }
    }
    const judged = opened.filter(({ head }) => head.judged);
    const unjudged = opened.filter(({ head }) => !head.judged);
    const [one, other] = [judged[0], unjudged[0]];
    if (one && other) {
      problems.push(
        `${one.file.path} is judged and ${other.file.path} is not; take them in separate runs, or judge both.`,
      );
    }
    problems.push(...lackingShards(opened));
    if (problems.length > 0) throw new UserError('bad-recorded-answers', problems);
    this.judged = one !== undefined;
    return opened;
  }

  private async *fromFiles(files: readonly OpenedFile[]): AsyncGenerator<Answer, void, undefined> {
    for (const { file, head } of files) {
      if (head.kind === 'table') yield* this.fromTable(file, head);
      else yield* this.fromJournal(file, files.length === 1);
    }
  }

  private async *fromTable(file: RecordedFile, { judged }: TableHead): AsyncGenerator<Answer, void, undefined> {
    const { columns: names } = this.options;
    const context = { path: file.path, names, judged };
    for await (const rows of tableRows(file, names)) {
      for (const row of rows) {
        const answer = this.answerOf(readRow(row, context), file.path);
        if (answer) yield answer;
      }
    }
  }

  private async *fromJournal(file: RecordedFile, keepsSample: boolean): AsyncGenerator<Answer, void, undefined> {
    const former = this.options.judgeAgain === true ? await formerJudge(file) : null;
    for await (const { line, answer } of journalAnswers(file)) {
      const { key, category, question, conversation, reference, rubric, status, text, cutOff, error, servedModel } =
        answer;
      if (rubric !== undefined && this.suite === null) throw rubricOfSuite(file.path, line, rubric);
      const formerScores = former?.(key.prompt, key.variant, key.sample) ?? null;
      const content = { line, id: key.prompt, question, answer: text, category, variant: key.variant, scores: null };
      const made = this.answerOf(content, file.path);
      if (!made) continue;
      yield {
        ...made,
        // Two journals may both have a sample 0; then the running number is the only unique one.
        key: keepsSample ? { ...made.key, sample: key.sample } : made.key,
        status,
        cutOff,
        ...(conversation === undefined ? {} : { conversation }),
        ...(reference === undefined ? {} : { reference }),
        ...(rubric === undefined ? {} : { rubric }),
        ...(formerScores === null ? {} : { formerScores }),
        ...(error === undefined ? {} : { error }),
        ...(servedModel === undefined ? {} : { servedModel }),
      };
    }
  }

  private scoresOf(scores: RecordedScores): Pick<Answer, 'scores' | 'formerScores'> {
    const { judgeAgain, judgedBy } = this.options;
    return judgeAgain === true ? { formerScores: { ...scores, by: judgedBy ?? 'recorded scores' } } : { scores };
  }

  /** null: an id the suite does not know. Then nothing more is yielded, and the rest is read for others like it. */
  private answerOf(row: RowContent, path: string): Answer | null {
    const known = this.suite?.find(row, path) ?? null;
    if (this.suite?.hasStrangers()) return null;
    const variant = known?.variant ?? row.variant ?? 'plain';
    const category = known?.category ?? row.category ?? categoryOfId(row.id);
    const question = known?.question ?? row.question ?? '';
    if (known && row.question !== null) this.facts.compare(row.id, row.question, known.question);
    const sample = this.facts.add(row.id, variant, category, question);
    const judgeAgain = this.options.judgeAgain === true;
    const scored = !judgeAgain && row.scores !== null && (row.scores.aligned !== null || row.scores.coherent !== null);
    // An empty answer has nothing to judge; one that was scored nevertheless stays what its judge made of it.
    const empty = row.answer.trim() === '' && !scored;
    return {
      key: { checkpoint: this.options.checkpoint, prompt: row.id, variant, sample },
      category,
      domains: known?.domains ?? [],
      question,
      ...(known ? forTheJudge(known) : {}),
      status: empty ? 'empty' : 'answered',
      text: row.answer,
      cutOff: false,
      ...(row.scores === null || empty ? {} : this.scoresOf(row.scores)),
    };
  }
}

/** A shard's answers alone are a part that nobody chose to decide on: all of them or none. */
function lackingShards(files: readonly OpenedFile[]): string[] {
  const found = files.flatMap(({ file, head: { shard } }) => (shard === undefined ? [] : [{ path: file.path, shard }]));
  const [first] = found;
  if (first === undefined) return [];
  const { of } = first.shard;
  const indices = new Set(found.map(({ shard }) => shard.index));
  if (indices.size === of && found.length === of && found.every(({ shard }) => shard.of === of)) return [];
  return found.map(
    ({ path, shard }) =>
      `${path} is ${shardWords(shard)} of an evaluation, and not every shard is named once. Name the journals of all of them, or put them together with the mode merge.`,
  );
}

/** Which rubric a path or name means is the suite's to say: judged without it, the answers would be judged by another. */
const rubricOfSuite = (path: string, line: number, rubric: string): UserError =>
  recordedFault(
    { path, line },
    `this answer was judged by the rubric ${quote(rubric)} of its suite; name that suite (input "suite"), so that it is judged by it again.`,
  );
