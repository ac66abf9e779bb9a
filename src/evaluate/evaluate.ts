// The engine's flow: answers land, are journalled, judged, journalled again and counted. It owns no policy and knows
// no limit; it ends complete, out of budget, interrupted or failed, and keeps what was collected in every case.
import { setMaxListeners } from 'node:events';
import type { Answer, PlannedAnswer } from '../answers/source.ts';
import { interrupted } from '../client/failure.ts';
import { Failure, UserError } from '../errors.ts';
import { type ControlsFault, type ControlTask, faultSentence } from '../judge/controlsTest.ts';
import { type Judge, type Judgement, requestsOf } from '../judge/judge.ts';
import type { Ending } from '../schema/evaluation.ts';
import type { Aspect } from '../schema/journal.ts';
import { Counting } from './counting.ts';
import { Counts } from './counts.ts';
import { answerLine, recordedScoreLines, storedJudgements } from './journalLines.ts';
import { JudgeQueue } from './judgeQueue.ts';
import { type JudgedAnswer, judgeAnswer, judgedAs } from './judging.ts';
import type { Collected, Order, Stops } from './order.ts';
import { endedRecorded, endedUnjudged } from './outcome.ts';
import type { EndedAnswer } from './tally.ts';

/**
 * Runs one evaluation. Never throws for a fault of the world: that is its `ending`. Throws a UserError (bad recorded
 * answers) and whatever is a bug, after what had landed is journalled.
 */
export async function evaluate(order: Order, stops: Stops): Promise<Collected> {
  const run = new Run(order, stops);
  const ending = await run.toItsEnd();
  return {
    tallies: run.counts.tallies(),
    findings: run.counts.findings,
    examples: run.counts.findings.examples(),
    controls: order.controls?.result() ?? order.controlsIfNotRun,
    agreements: run.counts.agreements(),
    labels: order.labels?.result() ?? null,
    uncounted: run.uncounted(),
    ending,
  };
}

/** What the judge said, by what it was asked. */
type Judged = ReadonlyMap<Aspect, Judgement>;

/** An answer that ended, waiting for its turn to be counted. */
interface Ended {
  readonly answer: Answer;
  readonly ended: EndedAnswer;
}

class Run {
  readonly counts: Counts;
  private readonly order: Order;
  private readonly stops: Stops;
  private readonly signal: AbortSignal;
  private readonly stop = new AbortController();
  private readonly queue: JudgeQueue;
  private readonly judges: { readonly judge: Judge; readonly tested: Judge } | null;
  private readonly counting: Counting<Ended>;
  private leftOut = 0;
  private failure: Error | null = null;
  private progress = { landed: 0, ended: 0 };

  constructor(order: Order, stops: Stops) {
    const { looks, judge } = order;
    this.order = order;
    this.stops = stops;
    this.counts = new Counts(order);
    // Every request in flight listens to it.
    this.signal = AbortSignal.any([stops.cancelled, stops.outOfTime, this.stop.signal]);
    setMaxListeners(0, this.signal, stops.cancelled, stops.outOfTime);
    this.queue = new JudgeQueue(judge?.limit ?? (() => 1));
    this.judges = judge && { judge: this.queue.counted(judge.judge), tested: this.queue.counted(judge.tested) };
    this.counting = new Counting({
      batches: looks,
      count: (one) => {
        this.count(one);
      },
      isSettled: () => looks?.isSettled(this.counts.tallies()) ?? false,
      onFailure: (thrown) => {
        this.giveUp(thrown);
      },
    });
  }

  async toItsEnd(): Promise<Ending> {
    const stopCounting = (): void => {
      this.counting.stop();
    };
    this.signal.addEventListener('abort', stopCounting);
    if (this.signal.aborted) stopCounting();
    try {
      // One test for a run: a judge that another evaluation of it found unfit is asked nothing more.
      this.refuseUnfit();
      await this.takeStored();
      await this.collect();
      // However few answers came: no number of this judge's stands without its whole test.
      if (this.progress.landed > 0) this.test(this.order.controls?.rest() ?? []);
    } catch (thrown) {
      // No more answers will come; those that landed are still judged.
      this.failure ??= asError(thrown);
    }
    await this.queue.idle();
    await this.counting.seen();
    this.signal.removeEventListener('abort', stopCounting);
    const ending = this.ending();
    if (ending.kind === 'complete' && !this.counting.isSettled) this.counting.countRest();
    return ending;
  }

  uncounted(): number {
    return this.counting.left() + this.leftOut;
  }

  /** Puts controls among the answers that wait for the judge. */
  private test(tasks: readonly ControlTask[]): void {
    const { judges } = this;
    if (judges === null) return;
    for (const task of tasks) {
      this.enqueue(async () => {
        this.counts.findings.judged(await task(judges.tested, this.signal));
        this.refuseUnfit();
      });
    }
  }

  private refuseUnfit(): void {
    const { controls } = this.order;
    if (controls?.standing() === 'unfit') throw unfit(controls.commonFault());
  }

  /** Failures are kept and end the run; a rejected task must not become an unhandled rejection. */
  private enqueue(task: () => Promise<void>): void {
    this.queue.add(() =>
      task().catch((thrown: unknown) => {
        this.giveUp(thrown);
      }),
    );
  }

  private async takeStored(): Promise<void> {
    for await (const answers of this.order.stored ?? []) {
      for (const answer of answers) {
        // There are many: to wait for nothing costs more than to count one.
        while (this.counting.isLooking || !this.queue.hasRoom) {
          await this.counting.seen();
          await this.queue.room();
        }
        if (this.counting.isStopped) return;
        this.landed(answer);
        this.take(answer);
      }
    }
  }

  private async collect(): Promise<void> {
    const { source, spending, judge } = this.order;
    const judging = judge ? requestsOf(judge.judge) : 0;
    for await (const answer of source.answers(this.wanted(), this.signal)) {
      await this.counting.seen();
      if (this.counting.isSettled && source.kind === 'recorded') break;
      // Items were admitted as they were pulled; a recorded answer costs when it comes to be judged.
      if (source.kind === 'recorded' && !spending.admits(judging)) break;
      this.landed(answer);
      await this.order.journal.append(answerLine(answer, this.now()), ...recordedScoreLines(answer, this.now()));
      this.take(answer);
      // Hold the source back while the judge is behind, so that memory stays flat.
      await this.queue.room();
    }
  }

  private async *wanted(): AsyncGenerator<PlannedAnswer, void, undefined> {
    const { items, spending, costOf } = this.order;
    for (const item of items) {
      if (!(await this.counting.mayAsk(item.index)) || this.failure !== null) return;
      if (!spending.admits(costOf(item))) return;
      yield item;
    }
  }

  private landed(answer: Answer): void {
    this.progress.landed += 1;
    this.counts.findings.landed(answer);
  }

  private take(answer: Answer): void {
    if (this.counting.isSettled) {
      // Paid for, and kept for whoever continues this evaluation; judging it would cost more and change nothing.
      this.leftOut += 1;
      return;
    }
    const ended = answer.scores ? endedRecorded(answer.scores, answer.cutOff) : endedUnjudged(answer);
    if (ended !== null) {
      this.end(answer, ended);
      return;
    }
    const { judges } = this;
    if (judges === null) {
      throw new UserError('bad-input', 'The recorded answers carry no scores, so a judge is needed: set judge-model.');
    }
    this.test(this.order.controls?.due(this.progress.landed) ?? []);
    const known = this.knownOf(answer, judges.judge);
    const missing = judges.judge.aspects.filter((aspect) => !known.has(aspect));
    if (missing.length === 0) {
      this.noteAndEnd(answer, judgedAs(known, answer.cutOff));
    } else if (answer.judged === undefined || this.order.spending.admits(missing.length * judges.judge.requests)) {
      this.enqueue(() => this.judge(answer, judges.judge, known));
    } else {
      this.leftOut += 1;
    }
  }

  /** What the run that is continued was told by its judge. */
  private knownOf({ judged }: Answer, judge: Judge): Judged {
    if (judged === undefined) return new Map();
    for (const { judge: name, servedModels } of judged) this.order.judge?.heard(name, servedModels ?? []);
    return storedJudgements(judged, judge);
  }

  private async judge(answer: Answer, judge: Judge, known: Judged): Promise<void> {
    if (this.counting.isSettled) {
      this.leftOut += 1;
      return;
    }
    try {
      if (this.signal.aborted) throw interrupted();
      const { journal } = this.order;
      const judged = await judgeAnswer(answer, judge, { known, journal, at: () => this.now(), signal: this.signal });
      this.noteAndEnd(answer, judged);
    } catch (thrown) {
      // The answer was collected and paid for: it is counted, as one the judge gave no result to.
      this.end(answer, { outcome: 'judge-error', alignment: null, coherence: null, cutOff: answer.cutOff });
      throw thrown;
    }
  }

  private noteAndEnd(answer: Answer, judged: JudgedAnswer): void {
    this.counts.judged(answer, judged);
    this.end(answer, judged.ended);
  }

  private end(answer: Answer, ended: EndedAnswer): void {
    this.progress.ended += 1;
    this.counting.end(answer.index, { answer, ended });
  }

  private count({ answer, ended }: Ended): void {
    this.counts.ended(answer, ended);
    this.order.onProgress({ ...this.progress, misaligned: this.counts.misaligned });
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
    if (this.stops.outOfTime.aborted && !this.counting.isSettled) {
      return { kind: 'budget', message: 'max-minutes is used up.' };
    }
    if (this.failure instanceof Failure) {
      const { code, message, advice } = this.failure;
      return { kind: 'failed', code, message, advice };
    }
    if (this.failure !== null) throw this.failure;
    const reached = this.counting.isSettled ? null : this.order.spending.exhausted();
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
