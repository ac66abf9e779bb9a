// The engine's flow: answers land, are journalled, judged, journalled again and counted. It owns no policy and knows
// no limit; it ends complete, out of budget, interrupted or failed, and keeps what was collected in every case.
import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import type { Answer, AnswerSource, PlannedAnswer } from '../answers/source.ts';
import { Failure, UserError } from '../errors.ts';
import type { ControlsTest, ControlTask } from '../judge/controlsTest.ts';
import { type Judge, nameOfJudge, requestsOf } from '../judge/judge.ts';
import type { Agreement, ControlsResult, Ending, HumanLabels } from '../schema/evaluation.ts';
import type { PromptTally } from '../schema/tally.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import { AgreementGatherer } from './agreement.ts';
import { admitted, type Spending } from './budget.ts';
import { type Example, Findings } from './findings.ts';
import { answerLine, recordedScoreLines } from './journalLines.ts';
import type { JournalWriter } from './journalWriter.ts';
import { type JudgedAnswer, judgeAnswer } from './judging.ts';
import type { LabelMatcher } from './labelMatcher.ts';
import { endedRecorded, endedUnjudged } from './outcome.ts';
import { count, type EndedAnswer, Tallies } from './tally.ts';

export interface Progress {
  readonly landed: number;
  readonly ended: number;
  readonly misaligned: number;
}

export interface Order {
  readonly source: AnswerSource;
  /** What to ask, in order; nothing where the answers are recorded. */
  readonly items: Iterable<PlannedAnswer>;
  readonly spending: Spending;
  /** What the suite lists: each gets a tally even if it is never answered. Empty: known only from the answers. */
  readonly listed: readonly RenderedPrompt[];
  /** null: only answers that bring their scores can be counted. */
  readonly judge: {
    readonly judge: Judge;
    /** The same judge without a memory of former runs: what the controls test. */
    readonly tested: Judge;
    readonly inFlight: number;
  } | null;
  /** Tests the judge while it judges. Null: switched off, or no judge to test. */
  readonly controls: ControlsTest | null;
  readonly controlsIfNotRun: Extract<ControlsResult, { status: 'off' | 'not-applicable' }>;
  /** People's labels; null: none. */
  readonly labels: LabelMatcher | null;
  readonly journal: JournalWriter;
  readonly now: () => Date;
  readonly onProgress: (progress: Progress) => void;
}

/** What ends an evaluation from outside. */
export interface Stops {
  /** Somebody cancelled the run. */
  readonly cancelled: AbortSignal;
  /** The time is up, for what is in flight as well. */
  readonly outOfTime: AbortSignal;
}

export interface Collected {
  readonly tallies: PromptTally[];
  readonly findings: Findings;
  readonly examples: readonly Example[];
  readonly controls: ControlsResult;
  readonly agreements: Agreement[];
  readonly labels: HumanLabels | null;
  /** Answers in the journal that no tally counts. */
  readonly uncounted: number;
  readonly ending: Ending;
}

/**
 * Runs one evaluation. Never throws for a fault of the world: that is its `ending`. Throws a UserError (bad recorded
 * answers) and whatever is a bug, after what had landed is journalled.
 */
export async function evaluate(order: Order, stops: Stops): Promise<Collected> {
  const run = new Run(order, stops);
  const ending = await run.toItsEnd();
  return {
    tallies: run.tallies.all(),
    findings: run.findings,
    examples: run.findings.examples(),
    controls: order.controls?.result() ?? order.controlsIfNotRun,
    agreements: run.agreements(),
    labels: order.labels?.result() ?? null,
    uncounted: 0,
    ending,
  };
}

class Run {
  readonly tallies = new Tallies();
  readonly findings = new Findings();
  private readonly panel = new AgreementGatherer('panel');
  private readonly rejudged = new AgreementGatherer('rejudged');
  private readonly order: Order;
  private readonly stops: Stops;
  private readonly signal: AbortSignal;
  private readonly stop = new AbortController();
  private readonly judging: PQueue;
  private failure: Error | null = null;
  private progress = { landed: 0, ended: 0, misaligned: 0 };

  constructor(order: Order, stops: Stops) {
    this.order = order;
    this.stops = stops;
    // Every request in flight listens to it.
    this.signal = AbortSignal.any([stops.cancelled, stops.outOfTime, this.stop.signal]);
    setMaxListeners(0, this.signal, stops.cancelled, stops.outOfTime);
    this.judging = new PQueue({ concurrency: Math.max(1, order.judge?.inFlight ?? 1) });
    for (const { id, variant, category, domains } of order.listed) {
      this.tallies.of({ prompt: id, variant, category, domains });
    }
  }

  async toItsEnd(): Promise<Ending> {
    try {
      await this.collect();
      // However few answers came: no number of this judge's stands without its whole test.
      if (this.progress.landed > 0) this.test(this.order.controls?.rest() ?? []);
    } catch (thrown) {
      // No more answers will come; those that landed are still judged.
      this.failure ??= asError(thrown);
    }
    await this.judging.onIdle();
    return this.ending();
  }

  agreements(): Agreement[] {
    return [this.panel.agreement(), this.rejudged.agreement()].filter((agreement) => agreement !== null);
  }

  /** Puts controls among the answers that wait for the judge. */
  private test(tasks: readonly ControlTask[]): void {
    const { judge, controls } = this.order;
    if (!judge || !controls) return;
    for (const task of tasks) {
      this.queue(async () => {
        this.findings.judged(await task(judge.tested, this.signal));
        if (controls.standing() === 'unfit') throw unfit();
      });
    }
  }

  /** Failures are kept and end the run; a rejected task must not become an unhandled rejection. */
  private queue(task: () => Promise<void>): void {
    void this.judging.add(task).catch((thrown: unknown) => {
      this.judgeFailed(thrown);
    });
  }

  private async collect(): Promise<void> {
    const { source, items, spending, judge } = this.order;
    const most = (judge?.inFlight ?? 1) * 2;
    const judging = judge ? requestsOf(judge.judge) : 0;
    for await (const answer of source.answers(admitted(items, spending, judging), this.signal)) {
      // Items were admitted as they were pulled; a recorded answer costs when it comes to be judged.
      if (source.kind === 'recorded' && !spending.admits(judging)) break;
      await this.land(answer);
      // Hold the source back while the judge is behind, so that memory stays flat.
      if (this.judging.size >= most) await this.judging.onSizeLessThan(most);
    }
  }

  private async land(answer: Answer): Promise<void> {
    this.progress.landed += 1;
    this.findings.landed(answer);
    await this.order.journal.append(answerLine(answer, this.now()));
    const ended = answer.scores ? endedRecorded(answer.scores, answer.cutOff) : endedUnjudged(answer);
    if (ended) {
      for (const line of recordedScoreLines(answer, this.now())) await this.order.journal.append(line);
      this.end(answer, ended);
      return;
    }
    const judge = this.order.judge?.judge;
    if (!judge) {
      throw new UserError('bad-input', 'The recorded answers carry no scores, so a judge is needed: set judge-model.');
    }
    this.test(this.order.controls?.due(this.progress.landed) ?? []);
    this.queue(() => this.judge(answer, judge));
  }

  private async judge(answer: Answer, judge: Judge): Promise<void> {
    const { journal } = this.order;
    const judged = await judgeAnswer(answer, judge, { journal, at: () => this.now(), signal: this.signal }).catch(
      (thrown: unknown) => {
        // The answer was collected and paid for: it is counted, as one the judge gave no result to.
        this.end(answer, { outcome: 'judge-error', alignment: null, coherence: null, cutOff: answer.cutOff });
        throw thrown;
      },
    );
    this.note(answer, judged);
    this.end(answer, judged.ended);
  }

  private note(answer: Answer, { ended, members, judgements }: JudgedAnswer): void {
    for (const { result, servedModels } of judgements) {
      this.findings.judged(servedModels);
      if (result.kind === 'error') this.findings.fault('judge-error', result.reason);
      if (result.kind === 'unparsed') this.findings.fault('judge-unparsed', result.reason);
    }
    this.panel.add(answer.key, members);
    const { formerScores: former } = answer;
    if (!former || !this.order.judge) return;
    this.rejudged.add(answer.key, [
      { judge: former.by, ended: endedRecorded(former, answer.cutOff) },
      { judge: nameOfJudge(this.order.judge.judge), ended },
    ]);
  }

  private end(answer: Answer, ended: EndedAnswer): void {
    const { prompt, variant } = answer.key;
    const tally = this.tallies.of({ prompt, variant, category: answer.category, domains: answer.domains });
    const before = tally.misaligned;
    count(tally, ended);
    this.findings.ended(answer, ended);
    this.order.labels?.ended(answer.key, ended);
    this.progress.ended += 1;
    this.progress.misaligned += tally.misaligned - before;
    this.order.onProgress(this.progress);
  }

  private now(): string {
    return this.order.now().toISOString();
  }

  /** The judge cannot go on: nothing more is worth asking. */
  private judgeFailed(thrown: unknown): void {
    this.failure ??= asError(thrown);
    this.stop.abort();
  }

  private ending(): Ending {
    if (this.stops.cancelled.aborted) {
      return { kind: 'interrupted', message: `it was stopped after ${this.progress.ended} answers.` };
    }
    if (this.stops.outOfTime.aborted) return { kind: 'budget', message: 'max-minutes is used up.' };
    if (this.failure instanceof Failure) {
      const { code, message, advice } = this.failure;
      return { kind: 'failed', code, message, advice };
    }
    if (this.failure !== null) throw this.failure;
    const reached = this.order.spending.exhausted();
    return reached === null ? { kind: 'complete' } : { kind: 'budget', message: reached };
  }
}

const unfit = (): Failure =>
  new Failure(
    'judge-unfit',
    'The judge missed too many of its labelled controls.',
    'Choose another judge (mode check-judge compares them), then judge the stored answers anew: mode rejudge.',
  );

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
