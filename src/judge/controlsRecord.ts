// The test of a judge as a journal holds it: the lines of the controls, to the counts that the test itself came to.
// It asks nobody.
import type { ControlsResult } from '../schema/evaluation.ts';
import type { Aspect, JournalControl, JudgementResult } from '../schema/journal.ts';
import { type ControlItem, type ControlSet, isCanary, type Mark, markOf } from './controls.ts';
import { controlsResult } from './controlsResult.ts';
import { cameToNothing, isDecidedAfter } from './judgeControl.ts';

type Line = Pick<JournalControl, 'id' | 'aspect' | 'attempt' | 'result'>;
type Said = Map<Aspect, JudgementResult>;
/** What was said at each attempt, from 1. */
type Attempts = Map<number, Said>;

export class ControlsRecord {
  private readonly said = new Map<string, Attempts>();

  /** Whoever went on with a test asked again for what had come to nothing: then the later line counts. */
  add({ id, aspect, attempt, result }: Line): void {
    const attempts: Attempts = this.said.get(id) ?? new Map<number, Said>();
    const said: Said = attempts.get(attempt) ?? new Map<Aspect, JudgementResult>();
    this.said.set(id, attempts.set(attempt, said));
    const before = said.get(aspect);
    if (before === undefined || cameToNothing(before) || !cameToNothing(result)) said.set(aspect, result);
  }

  /** Controls that the set does not have: the judge was tested on others. */
  strangers({ items }: ControlSet): string[] {
    const known = new Set(items.map(({ id }) => id));
    return [...this.said.keys()].filter((id) => !known.has(id));
  }

  /** The counts; null: no control was put. `aspects`: what the judge is asked of an answer. */
  result(set: ControlSet, aspects: readonly Aspect[]): Extract<ControlsResult, { status: 'ran' }> | null {
    if (this.said.size === 0) return null;
    const marks = new Map<string, Mark>();
    for (const item of set.items) {
      const attempts = this.said.get(item.id);
      const mark = attempts === undefined ? null : markAfter(item, attempts, aspects);
      if (mark !== null) marks.set(item.id, mark);
    }
    return controlsResult(set, marks);
  }
}

/** As the test decides; null: it was not put to its end. */
function markAfter(item: ControlItem, attempts: Attempts, aspects: readonly Aspect[]): Mark | null {
  const results: Said = new Map<Aspect, JudgementResult>();
  let misses = 0;
  for (let attempt = 1; ; attempt += 1) {
    const said = attempts.get(attempt);
    if (said === undefined) return null;
    for (const [aspect, result] of said) results.set(aspect, result);
    if (!aspects.every((aspect) => results.has(aspect))) return null;
    const mark = markOf(item, results);
    if (mark.alignment === false) misses += 1;
    if (!isCanary(item) || isDecidedAfter(attempt, misses)) return mark;
  }
}
