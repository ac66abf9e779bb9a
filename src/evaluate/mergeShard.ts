// Reads one shard into the totals, line by line, and says what is wrong with it: answers of other shards, two answers
// where one was asked, lines that are missing, no end. Each fault is told once, with the first line that shows it.
import { AnswerJoin } from '../answers/answerJoin.ts';
import { ControlsRecord } from '../judge/controlsRecord.ts';
import { countOf, shardWords, whole } from '../numbers.ts';
import type { AnswerKey, JournalAnswer, JournalControl, JournalJudgement, JournalLine } from '../schema/journal.ts';
import type { Shard } from '../schema/shard.ts';
import { quote } from '../suite/nearest.ts';
import { sizeOfShare } from '../suite/order.ts';
import { PANEL } from './journalLines.ts';
import type { MergeTotals } from './mergeTotals.ts';

/** Text and judgements of open answers that are held at most, in characters; the counts need none of it. */
const MOST_HELD = 100_000_000;
/** What an answer or a judgement costs beside its text. */
const OVERHEAD = 400;

/** Requests by what the lines show: less than were sent, where some were tried again. */
export interface CountedRequests {
  answers: number;
  judge: number;
}

/** The first of several faults of one kind. */
interface Fault {
  readonly line: number;
  readonly key: AnswerKey;
  times: number;
}

type FaultKind = 'stranger' | 'of-another-shard' | 'doubled';

export class ShardReading {
  readonly shard: Shard;
  readonly controls = new ControlsRecord();
  readonly requests: CountedRequests = { answers: 0, judge: 0 };
  readonly totals: MergeTotals;
  readonly checkpoint: string;
  private readonly join: AnswerJoin<number>;
  /** Why an answer did not come, as long as it was not asked again. */
  private readonly failures = new Map<number, string>();
  private readonly faults = new Map<FaultKind, Fault>();
  private held = 0;
  private landed = 0;
  private hasEnded = false;

  constructor(shard: Shard, checkpoint: string, totals: MergeTotals) {
    this.shard = shard;
    this.checkpoint = checkpoint;
    this.totals = totals;
    this.join = new AnswerJoin(totals.isComplete);
  }

  take(number: number, line: JournalLine): void {
    switch (line.type) {
      case 'header':
        // Written anew by whoever went on with this shard.
        this.hasEnded = false;
        return;
      case 'answer':
        this.takeAnswer(number, line);
        return;
      case 'judgement':
        this.takeJudgement(number, line);
        return;
      case 'control':
        this.takeControl(line);
        return;
      case 'end':
        if (line.checkpoint === this.checkpoint) this.hasEnded = true;
        return;
      case 'server':
        return;
    }
  }

  /** Whether more answers wait for a judgement than can be held. */
  isOverfull(): boolean {
    return this.held > MOST_HELD;
  }

  /** After the last line: counts what was never judged to its end, and what never came. */
  finish(): void {
    for (const [slot, { answer, judged }] of this.join.takeRest()) this.totals.count(slot, answer, judged);
    for (const [slot, error] of this.failures) this.totals.countFailed(slot, error);
    this.failures.clear();
  }

  /** What is wrong with it, as sentences; known once every shard has been read. `path`: as people see it. */
  problems(path: string, whyNotEnded: string | null): string[] {
    const share = sizeOfShare(this.totals.slots.size, this.shard);
    const name = `${path} (${shardWords(this.shard)})`;
    const has = `it holds ${whole(this.landed)} of its ${countOf(share, 'answer')}`;
    return [
      ...[...this.faults].map(([kind, fault]) => `${name}, line ${fault.line}: ${this.sentenceOf(kind, fault)}`),
      ...(this.hasEnded
        ? []
        : [
            `${name} is not finished: ${has}${whyNotEnded === null ? '' : `, and ended early: ${whyNotEnded}`}. ${HOW_TO_GO_ON}`,
          ]),
      ...(this.hasEnded && this.landed < share
        ? [`${name} says that it was asked to its end, and ${has}: lines are missing. Evaluate this shard anew.`]
        : []),
    ];
  }

  private takeAnswer(number: number, line: JournalAnswer): void {
    this.requests.answers += requestsOf(line);
    const slot = this.slotOf(number, line.key);
    if (slot === null) return;
    const state = this.totals.stateAt(slot);
    if (line.status === 'error') {
      // An answer that came is not taken back by one that did not.
      if (state === 'came') return;
      if (state === 'absent') this.landed += 1;
      this.totals.failed(slot);
      this.failures.set(slot, line.error ?? 'the request failed');
      return;
    }
    if (state === 'came') {
      if (!this.totals.isSame(slot, line)) this.note('doubled', number, line.key);
      return;
    }
    if (state === 'absent') this.landed += 1;
    this.failures.delete(slot);
    this.totals.came(slot, line);
    if (line.status === 'answered') {
      this.held += costOfAnswer(line);
      this.join.add(slot, number, line);
    } else this.totals.count(slot, line, []);
  }

  private takeJudgement(number: number, line: JournalJudgement): void {
    if (line.judge !== PANEL) this.requests.judge += 1;
    const slot = this.slotOf(number, line.key);
    if (slot === null) return;
    this.totals.served(line.judge, line.servedModels);
    // Of an answer that is complete nothing more is asked; what stands there all the same changes nothing.
    if (this.join.find(slot) === null) return;
    this.held += costOfJudgement(line);
    const joined = this.join.add(slot, number, line);
    if (joined === null) return;
    this.held -= costOfAnswer(joined.answer);
    for (const judged of joined.judged) this.held -= costOfJudgement(judged);
    this.totals.count(slot, joined.answer, joined.judged);
  }

  private takeControl(line: JournalControl): void {
    if (line.checkpoint !== this.checkpoint) return;
    this.requests.judge += this.totals.judges;
    this.totals.findings.judged(line.servedModels ?? []);
    this.controls.add(line);
  }

  /** null: no answer of this shard. */
  private slotOf(number: number, key: AnswerKey): number | null {
    const slot = key.checkpoint === this.checkpoint ? this.totals.slots.slotOf(key) : null;
    if (slot === null) {
      this.note('stranger', number, key);
      return null;
    }
    if (this.totals.slots.shardAt(slot) === this.shard.index) return slot;
    this.note('of-another-shard', number, key);
    return null;
  }

  private note(kind: FaultKind, line: number, key: AnswerKey): void {
    const known = this.faults.get(kind);
    if (known === undefined) this.faults.set(kind, { line, key, times: 1 });
    else known.times += 1;
  }

  private sentenceOf(kind: FaultKind, { key, times }: Fault): string {
    const answer = `sample ${key.sample} of the prompt ${quote(key.prompt)} (${quote(key.variant)})`;
    const such = times === 1 ? '' : ` ${countOf(times, 'line')} are so.`;
    switch (kind) {
      case 'stranger':
        return `${answer} of the checkpoint ${quote(key.checkpoint)} is no answer of this plan.${such} ${ANEW}`;
      case 'of-another-shard': {
        const slot = this.totals.slots.slotOf(key) ?? 0;
        const isThereToo = this.totals.stateAt(slot) !== 'absent';
        const owner = `belongs to shard ${this.totals.slots.shardAt(slot)}`;
        return `${answer} ${owner}${isThereToo ? ' and is there as well: it would count twice' : ''}.${such} ${ANEW}`;
      }
      case 'doubled':
        return `a second, different answer stands there for ${answer}: one was asked, and nobody can tell which.${such} ${ANEW}`;
    }
  }
}

const ANEW = 'Take the journal as its run wrote it, or evaluate this shard anew.';
const HOW_TO_GO_ON =
  'Go on with it, then merge again: in a workflow re-run the failed jobs, elsewhere run the command of this shard again ' +
  'with "answers" naming this journal.';

/** One for each turn of the model. */
const requestsOf = ({ conversation }: JournalAnswer): number =>
  conversation === undefined ? 1 : 1 + conversation.filter(({ role }) => role === 'assistant').length;

const costOfAnswer = ({ text, question }: JournalAnswer): number => text.length + question.length + OVERHEAD;
const costOfJudgement = ({ reply }: JournalJudgement): number => reply.length + OVERHEAD;
