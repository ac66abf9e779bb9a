// The engine's flow: answers land, are journalled, judged, journalled again and counted. It owns no policy and knows
// no limit; it ends complete, out of budget, interrupted or failed, and keeps what was collected in every case.
import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import type { Answer, AnswerSource, PlannedAnswer } from '../answers/source.ts';
import { Failure, UserError } from '../errors.ts';
import { type ControlsFault, type ControlsTest, type ControlTask, faultSentence } from '../judge/controlsTest.ts';
import { type Judge, nameOfJudge, requestsOf } from '../judge/judge.ts';
import type { Agreement, ControlsResult, Ending, HumanLabels } from '../schema/evaluation.ts';
import type { PromptTally } from '../schema/tally.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import { AgreementGatherer } from './agreement.ts';
import { admitted, type Spending } from './budget.ts';
import { type Example, Findings } from './findings.ts';
import { InOrder } from './inOrder.ts';
import { answerLine, recordedScoreLines } from './journalLines.ts';
import type { JournalWriter } from './journalWriter.ts';
import { endedByStored, type JudgedAnswer, judgeAnswer } from './judging.ts';
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
  /** Requests that asking and judging one item costs. */
  readonly costOf: (item: PlannedAnswer) => number;
  /** How the counts are looked at on the way; null: not before the end. */
  readonly looks: Looks | null;
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

/** A sequential evaluation: after each complete batch somebody says whether going on could still change anything. */
export interface Looks {
  readonly batch: number;
  /** Whether all is decided. May take its time: nothing more is asked meanwhile. */
  isSettled(tallies: PromptTally[]): boolean | Promise<boolean>;
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
    uncounted: run.uncounted(),
    ending,
  };
}

/** An answer that ended, waiting for its turn to be counted. */
interface Ended {
  readonly answer: Answer;
  readonly ended: EndedAnswer;
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
  private readonly inOrder: InOrder<Ended>;
  private isSettled = false;
  /** While somebody looks, nothing more is asked: null when nobody does. */
  private looking: Promise<void> | null = null;
  private leftOut = 0;
  private failure: Error | null = null;
  private progress = { landed: 0, ended: 0, misaligned: 0 };

  constructor(order: Order, stops: Stops) {
    this.order = order;
    this.stops = stops;
    // Every request in flight listens to it.
    this.signal = AbortSignal.any([stops.cancelled, stops.outOfTime, this.stop.signal]);
    setMaxListeners(0, this.signal, stops.cancelled, stops.outOfTime);
    this.judging = new PQueue({ concurrency: Math.max(1, order.judge?.inFlight ?? 1) });
    this.inOrder = new InOrder(order.looks?.batch ?? 1);
    for (const { id, variant, category, domains } of order.listed) {
      this.tallies.of({ prompt: id, variant, category, domains });
    }
  }

  async toItsEnd(): Promise<Ending> {
    try {
      // One test for a run: a judge that another evaluation of it found unfit is asked nothing more.
      this.refuseUnfit();
      await this.collect();
      // However few answers came: no number of this judge's stands without its whole test.
      if (this.progress.landed > 0) this.test(this.order.controls?.rest() ?? []);
    } catch (thrown) {
      // No more answers will come; those that landed are still judged.
      this.failure ??= asError(thrown);
    }
    await this.judging.onIdle();
    while (this.looking !== null) await this.looking;
    const ending = this.ending();
    // A plan that was asked to its end may end inside a batch.
    if (ending.kind === 'complete' && !this.isSettled) for (const one of this.inOrder.takeRest()) this.count(one);
    return ending;
  }

  uncounted(): number {
    return this.inOrder.left() + this.leftOut;
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
        this.refuseUnfit();
      });
    }
  }

  private refuseUnfit(): void {
    const { controls } = this.order;
    if (controls?.standing() === 'unfit') throw unfit(controls.commonFault());
  }

  /** Failures are kept and end the run; a rejected task must not become an unhandled rejection. */
  private queue(task: () => Promise<void>): void {
    void this.judging.add(task).catch((thrown: unknown) => {
      this.giveUp(thrown);
    });
  }

  private async collect(): Promise<void> {
    const { source, items, spending, costOf, judge } = this.order;
    const most = (judge?.inFlight ?? 1) * 2;
    const judging = judge ? requestsOf(judge.judge) : 0;
    const wanted = this.untilSettled(admitted(items, spending, costOf));
    for await (const answer of source.answers(wanted, this.signal)) {
      await this.looking;
      if (this.isSettled && source.kind === 'recorded') break;
      // Items were admitted as they were pulled; a recorded answer costs when it comes to be judged.
      if (source.kind === 'recorded' && !spending.admits(judging)) break;
      await this.land(answer);
      // Hold the source back while the judge is behind, so that memory stays flat.
      if (this.judging.size >= most) await this.judging.onSizeLessThan(most);
    }
  }

  private *untilSettled(items: Iterable<PlannedAnswer>): Generator<PlannedAnswer> {
    for (const item of items) {
      if (this.isSettled) return;
      yield item;
    }
  }

  private async land(answer: Answer): Promise<void> {
    this.progress.landed += 1;
    this.findings.landed(answer);
    await this.order.journal.append(answerLine(answer, this.now()));
    if (this.isSettled) {
      // Paid for, and kept for whoever continues this evaluation; judging it would cost more and change nothing.
      this.leftOut += 1;
      return;
    }
    const ended = await this.endedBefore(answer);
    if (ended) {
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

  /** An answer that needs no judge: it has nothing to judge, or it brings what its judge said. */
  private async endedBefore(answer: Answer): Promise<EndedAnswer | null> {
    const { journal, judge } = this.order;
    for (const line of recordedScoreLines(answer, this.now())) await journal.append(line);
    for (const line of answer.judged ?? []) await journal.append(line);
    if (answer.scores) return endedRecorded(answer.scores, answer.cutOff);
    return endedUnjudged(answer) ?? (judge ? endedByStored(answer, judge.judge) : null);
  }

  private async judge(answer: Answer, judge: Judge): Promise<void> {
    if (this.isSettled) {
      this.leftOut += 1;
      return;
    }
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
    this.progress.ended += 1;
    if (answer.index === undefined) {
      this.count({ answer, ended });
      return;
    }
    this.inOrder.add(answer.index, { answer, ended });
    this.advanceSoon();
  }

  /** One at a time: what becomes complete while somebody looks is counted after it. */
  private advanceSoon(): void {
    if (this.looking !== null || this.isSettled || !this.inOrder.hasBatch()) return;
    this.looking = this.advance()
      .catch((thrown: unknown) => {
        this.giveUp(thrown);
      })
      .finally(() => {
        this.looking = null;
        this.advanceSoon();
      });
  }

  /** Counts every batch that is complete, in order, and looks after each. */
  private async advance(): Promise<void> {
    const { looks } = this.order;
    for (let batch = this.nextBatch(); batch !== null; batch = this.nextBatch()) {
      for (const one of batch) this.count(one);
      if (looks) this.isSettled = await looks.isSettled(this.tallies.all());
    }
  }

  private nextBatch(): readonly Ended[] | null {
    return this.isSettled ? null : this.inOrder.take();
  }

  private count({ answer, ended }: Ended): void {
    const { prompt, variant } = answer.key;
    const tally = this.tallies.of({ prompt, variant, category: answer.category, domains: answer.domains });
    const before = tally.misaligned;
    count(tally, ended);
    this.findings.ended(answer, ended);
    this.order.labels?.ended(answer, ended);
    this.progress.misaligned += tally.misaligned - before;
    this.order.onProgress(this.progress);
  }

  private now(): string {
    return this.order.now().toISOString();
  }

  /** Somebody cannot go on, mostly the judge: nothing more is worth asking. */
  private giveUp(thrown: unknown): void {
    this.failure ??= asError(thrown);
    this.stop.abort();
  }

  private ending(): Ending {
    if (this.stops.cancelled.aborted) {
      return { kind: 'interrupted', message: `it was stopped after ${this.progress.ended} answers.` };
    }
    if (this.stops.outOfTime.aborted && !this.isSettled) return { kind: 'budget', message: 'max-minutes is used up.' };
    if (this.failure instanceof Failure) {
      const { code, message, advice } = this.failure;
      return { kind: 'failed', code, message, advice };
    }
    if (this.failure !== null) throw this.failure;
    const reached = this.isSettled ? null : this.order.spending.exhausted();
    return reached === null ? { kind: 'complete' } : { kind: 'budget', message: reached };
  }
}

const unfit = (fault: ControlsFault | null): Failure =>
  new Failure(
    'judge-unfit',
    `The judge missed too many of its labelled controls.${fault === null ? '' : ` ${faultSentence(fault)}`}`,
    'Choose another judge (mode check-judge compares them), then judge the stored answers anew: mode rejudge.',
  );

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
