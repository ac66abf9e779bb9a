// The test of a judge on its controls, in pieces that can be judged among the real answers: which control comes when,
// how often it is tried, and the counts so far. It knows no limit (it is told what is fit) and asks nothing by itself.
import { countOf } from '../numbers.ts';
import type { JudgementResult } from '../schema/journal.ts';
import { type Draw, seeded } from '../suite/random.ts';
import type { ControlItem, ControlJudgement, ControlSet, Mark } from './controls.ts';
import { allRight, controlsResult, type Ran } from './controlsResult.ts';
import type { Judge } from './judge.ts';
import { type Asking, faultOf, judgeControl, nameOfJudging, type StoredControl } from './judgeControl.ts';

/**
 * Judges one control, everything that is asked of an answer at once; a canary that was missed is tried again until
 * two tries agree. Returns the names of the models that served. Throws what the judge throws: the control is then
 * undecided, and stays so.
 */
export type ControlTask = (judge: Judge, signal: AbortSignal) => Promise<readonly string[]>;

export interface ControlsTest {
  readonly set: ControlSet;
  /** Requests that the whole test still costs if nothing is tried again. */
  requests(judge: Judge): number;
  /** The controls whose place is after at most `landed` real answers, each handed out once. */
  due(landed: number): readonly ControlTask[];
  /** All that were not handed out yet. */
  rest(): readonly ControlTask[];
  /** The counts over the controls that are decided; `unfinished` are the others. */
  result(): Ran;
  /** `unfit` as soon as nothing can change it; `fit` only when every control is decided. */
  standing(): 'open' | 'fit' | 'unfit';
  /** What most of the judgements that came to nothing failed of; null: each of them said something. */
  commonFault(): ControlsFault | null;
}

/** Judgements of controls that were no result, over all tries. */
export interface ControlsFault {
  readonly reason: string;
  /** How many failed for this reason, and of how many judgements in all. */
  readonly times: number;
  readonly of: number;
}

export interface ControlsTestOptions {
  readonly set: ControlSet;
  readonly seed: number;
  /** Real answers to come; null: not known. */
  readonly expected: number | null;
  /** Whether a finished test shows a judge that can be believed. More right must never make it unfit. */
  readonly isFit: (result: Ran) => boolean;
  /** What the judge said of these controls in the run that is continued: it holds, and is not asked again. */
  readonly stored?: readonly StoredControl[];
  /** Called for each judgement as it lands, and waited for. */
  readonly onResult?: (judgement: ControlJudgement) => void | Promise<void>;
}

/** Real answers over which the controls are spread when nobody knows how many will come. */
const SPREAD_IF_UNKNOWN = 300;
/** The order of prompts uses the streams from 0 on, one for each round. */
const STREAM = -1;

/** A test with every control in a random place among the real answers, so that neither order nor place tells a label. */
export function createControlsTest(options: ControlsTestOptions): ControlsTest {
  const { set, seed, expected, isFit, stored = [], onResult } = options;
  // A judgement that came to nothing is asked for again; of two that did not, the later counts.
  const kept = new Map(stored.filter(({ result }) => faultOf(result) === null).map((one) => [nameOfJudging(one), one]));
  const queue = placed(set.items, expected ?? SPREAD_IF_UNKNOWN, seeded(seed, STREAM));
  const marks = new Map<string, Mark>();
  const faults = new Map<string, number>();
  let judgements = 0;
  let handedOut = 0;

  const take = (until: number): readonly ControlTask[] => {
    const taken = queue.slice(handedOut, until).map(({ item }) => taskOf(item));
    handedOut = Math.max(handedOut, until);
    return taken;
  };
  const note = (result: JudgementResult): void => {
    const reason = faultOf(result);
    judgements += 1;
    if (reason !== null) faults.set(reason, (faults.get(reason) ?? 0) + 1);
  };
  const asking: Pick<Asking, 'recall' | 'onResult'> = {
    recall(judging) {
      const found = kept.get(nameOfJudging(judging));
      if (found !== undefined) note(found.result);
      return found;
    },
    onResult(judgement) {
      note(judgement.result);
      return onResult?.(judgement);
    },
  };
  const taskOf =
    (item: ControlItem): ControlTask =>
    async (judge, signal) => {
      const { mark, servedModels } = await judgeControl(item, { judge, signal, ...asking });
      marks.set(item.id, mark);
      return servedModels;
    };

  return {
    set,
    requests({ aspects, requests }) {
      const due = set.items.flatMap(({ id }) => aspects.map((aspect) => ({ id, aspect, attempt: 1 })));
      return due.filter((one) => !kept.has(nameOfJudging(one))).length * requests;
    },
    due(landed) {
      let until = handedOut;
      while ((queue[until]?.place ?? Number.POSITIVE_INFINITY) <= landed) until += 1;
      return take(until);
    },
    rest: () => take(queue.length),
    result: () => controlsResult(set, marks),
    standing() {
      if (!isFit(controlsResult(set, allRight(set, marks)))) return 'unfit';
      return marks.size === set.items.length ? 'fit' : 'open';
    },
    commonFault() {
      const [most] = [...faults].toSorted(([, a], [, b]) => b - a);
      return most === undefined ? null : { reason: most[0], times: most[1], of: judgements };
    },
  };
}

/** A fault as a sentence: without it nobody learns that a judge is only short of tokens, say. */
export const faultSentence = ({ reason, times, of }: ControlsFault): string =>
  `${times} of ${countOf(of, 'judgement')} of controls came to nothing: ${reason.replace(/\.$/u, '')}.`;

interface Placed {
  readonly item: ControlItem;
  /** Real answers that land before it. */
  readonly place: number;
}

/** Random order, random places: uniform on 0..expected, both drawn apart from the items. */
function placed(items: readonly ControlItem[], expected: number, draw: Draw): readonly Placed[] {
  const left = [...items];
  const order = items.flatMap(() => left.splice(draw(left.length), 1));
  const places = items.map(() => draw(expected + 1)).sort((a, b) => a - b);
  return order.map((item, index) => ({ item, place: places[index] ?? expected }));
}
