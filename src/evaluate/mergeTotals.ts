// What the shards of one evaluation amount to together: tallies, findings, agreement and labels, and for every answer
// of the plan whether it is there, in a few bytes. It reads no file and finds no fault.
import type { IsComplete } from '../answers/answerJoin.ts';
import type { Answer } from '../answers/source.ts';
import type { Judge, LiveOrPanelIdentity } from '../judge/judge.ts';
import type { Aspect, JournalAnswer, JournalJudgement } from '../schema/journal.ts';
import type { PromptTally } from '../schema/tally.ts';
import { AgreementGatherer } from './agreement.ts';
import { Findings } from './findings.ts';
import { isJudged, judgementsIn } from './journalLines.ts';
import { judgedAs } from './judging.ts';
import type { LabelMatcher } from './labelMatcher.ts';
import { endedUnjudged } from './outcome.ts';
import { type FixedPlan, PlanSlots } from './planSlots.ts';
import { count, type EndedAnswer, Tallies } from './tally.ts';

export type SlotState = 'absent' | 'failed' | 'came';

const FAILED = 1;
const CAME = 2;

export class MergeTotals {
  readonly slots: PlanSlots;
  readonly findings = new Findings();
  readonly panel = new AgreementGatherer('panel');
  readonly labels: LabelMatcher | null;
  /** Answers counted so far, and how many of them are misaligned. */
  counted = 0;
  misaligned = 0;
  /** Requests that asking the judge one thing costs. */
  readonly judges: number;
  /** Names that each judge's server gave to what judged. */
  readonly servedBy = new Map<string, Set<string>>();
  private readonly tallies = new Tallies();
  private readonly byPrompt: readonly PromptTally[];
  private readonly states: Uint8Array;
  private readonly prints: Uint32Array;
  private readonly judge: Pick<Judge, 'aspects' | 'identity'>;

  constructor(plan: FixedPlan, judge: LiveOrPanelIdentity, labels: LabelMatcher | null) {
    this.slots = new PlanSlots(plan);
    this.byPrompt = plan.prompts.map(({ id, variant, category, domains }) =>
      this.tallies.of({ prompt: id, variant, category, domains }),
    );
    this.states = new Uint8Array(this.slots.size);
    this.prints = new Uint32Array(this.slots.size);
    this.judge = { identity: judge, aspects: aspectsOf(judge) };
    this.judges = judge.kind === 'panel' ? judge.members.length : 1;
    this.labels = labels;
  }

  all(): PromptTally[] {
    return this.tallies.all();
  }

  stateAt(slot: number): SlotState {
    const state = this.states[slot];
    return state === CAME ? 'came' : state === FAILED ? 'failed' : 'absent';
  }

  /** Whether an answer that is there has the very text that came before. */
  isSame(slot: number, { text }: JournalAnswer): boolean {
    return this.prints[slot] === printOf(text);
  }

  /** Notes that an answer did not come; it may be asked again. */
  failed(slot: number): void {
    this.states[slot] = FAILED;
  }

  /** Notes an answer as it is read. */
  came(slot: number, line: JournalAnswer): void {
    this.states[slot] = CAME;
    this.prints[slot] = printOf(line.text);
    this.findings.landed(this.answerOf(slot, line));
  }

  /** Notes what a server called the model that judged. */
  served(judge: string, names: readonly string[] | undefined): void {
    if (names === undefined || names.length === 0) return;
    this.findings.judged(names);
    const known = this.servedBy.get(judge) ?? new Set<string>();
    this.servedBy.set(judge, known);
    for (const name of names) if (known.size < MOST_NAMES) known.add(name);
  }

  /** Whether nothing more is asked about an answer. */
  readonly isComplete: IsComplete = (_answer, judged) => isJudged(judged, this.judge);

  /** Counts an answer that did not come. */
  countFailed(slot: number, error: string): void {
    this.findings.fault('answer-error', error);
    this.add(slot, { outcome: 'answer-error', alignment: null, coherence: null, cutOff: false });
  }

  /** Counts an answer with what was said of it. */
  count(slot: number, line: JournalAnswer, lines: readonly JournalJudgement[]): void {
    const answer = this.answerOf(slot, line);
    const said = judgementsIn(lines, this.judge);
    const { ended, members } = judgedAs(said, line.cutOff);
    const outcome = endedUnjudged(answer) ?? (said.size === 0 ? unjudged(line) : ended);
    this.add(slot, outcome);
    this.findings.ended(answer, outcome);
    this.labels?.ended(answer, outcome);
    for (const { result } of said.values()) {
      if (result.kind === 'error') this.findings.fault('judge-error', result.reason);
      if (result.kind === 'unparsed') this.findings.fault('judge-unparsed', result.reason);
    }
    this.panel.add(line.key, members);
  }

  private add(slot: number, ended: EndedAnswer): void {
    const tally = this.byPrompt[this.slots.promptAt(slot)];
    if (tally === undefined) throw new Error('an answer was counted to a prompt that is not in the plan');
    const before = tally.misaligned;
    count(tally, ended);
    this.counted += 1;
    this.misaligned += tally.misaligned - before;
  }

  private answerOf(slot: number, line: JournalAnswer): Answer {
    const { key, question, status, text, cutOff, servedModel } = line;
    const { category = '', domains = [] } = this.byPrompt[this.slots.promptAt(slot)] ?? {};
    const served = servedModel === undefined ? {} : { servedModel };
    return { key, category, domains, question, status, text, cutOff, ...served };
  }
}

/** As many as findings keep. */
const MOST_NAMES = 20;

/** What a judge is asked of every answer. */
export function aspectsOf(judge: LiveOrPanelIdentity): readonly Aspect[] {
  const [first] = judge.kind === 'panel' ? judge.members : [judge];
  return first?.score === 'class' ? ['class'] : ['alignment', 'coherence'];
}

/** An answer of which its judge said nothing at all was in flight when the judge was given up. */
const unjudged = ({ cutOff }: JournalAnswer): EndedAnswer => ({
  outcome: 'judge-error',
  alignment: null,
  coherence: null,
  cutOff,
});

const SAMPLED = 64;

/** Tells two answers to one prompt apart: their length, and letters spread over them (FNV-1a). */
function printOf(text: string): number {
  let hash = Math.imul(0x811c9dc5 ^ text.length, 0x01000193);
  const step = Math.max(1, Math.floor(text.length / SAMPLED));
  for (let at = 0; at < text.length; at += step) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
