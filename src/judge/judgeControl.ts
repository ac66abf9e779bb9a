// One control put to a judge: everything that is asked of an answer at once, and a canary that was missed again until
// two tries agree.
import type { JudgementResult } from '../schema/journal.ts';
import { type ControlItem, type ControlJudgement, isCanary, type Mark, markOf } from './controls.ts';
import type { Judge } from './judge.ts';

/** A canary is missed after two of three tries. */
const MOST_TRIES = 3;
const TRIES_TO_MISS = 2;

export type StoredControl = Pick<ControlJudgement, 'id' | 'aspect' | 'attempt' | 'result'> & {
  readonly servedModels?: readonly string[] | undefined;
};

/** Whether a canary needs no further try. */
export const isDecidedAfter = (tries: number, misses: number): boolean =>
  misses === 0 || misses === TRIES_TO_MISS || tries === MOST_TRIES;

export interface Asking {
  readonly judge: Judge;
  readonly signal: AbortSignal;
  /** What the run that is continued was told; undefined: nothing. */
  readonly recall: (judging: ControlName) => StoredControl | undefined;
  readonly onResult: (judgement: ControlJudgement) => void | Promise<void>;
}

type ControlName = Pick<ControlJudgement, 'id' | 'aspect' | 'attempt'>;
export const nameOfJudging = ({ id, aspect, attempt }: ControlName): string => `${attempt} ${aspect} ${id}`;

/** Throws what the judge throws. */
export async function judgeControl(
  item: ControlItem,
  asking: Asking,
): Promise<{ readonly mark: Mark; readonly servedModels: readonly string[] }> {
  const { aspects } = asking.judge;
  const servedModels: string[] = [];
  // A later try takes the place of an earlier one, and the last one decides: a first that is right ends it, a second
  // that is wrong as well too, and between a wrong and a right one the third is the majority.
  const results = new Map<ControlJudgement['aspect'], JudgementResult>();
  let misses = 0;
  for (let attempt = 1; ; attempt += 1) {
    // Coherence is no matter of a canary's being missed.
    const asked = attempt === 1 ? aspects : aspects.filter((aspect) => aspect !== 'coherence');
    for (const judgement of await askAll(item, { asked, attempt }, asking)) {
      results.set(judgement.aspect, judgement.result);
      servedModels.push(...judgement.servedModels);
    }
    const mark = markOf(item, results);
    if (mark.alignment === false) misses += 1;
    if (!isCanary(item) || isDecidedAfter(attempt, misses)) return { mark, servedModels };
  }
}

type Landed = Pick<ControlJudgement, 'aspect' | 'result' | 'servedModels'>;

/** Waits for all of them, so that none lands after the control is given up. */
async function askAll(
  { id, label, question, answer }: ControlItem,
  { asked, attempt }: { readonly asked: Judge['aspects']; readonly attempt: number },
  { judge, signal, recall, onResult }: Asking,
): Promise<readonly Landed[]> {
  const settled = await Promise.allSettled(
    asked.map(async (aspect) => {
      const known = recall({ id, aspect, attempt });
      if (known !== undefined) return { aspect, result: known.result, servedModels: known.servedModels ?? [] };
      const { result, reply, servedModels } = await judge.judge({ aspect, question, answer }, signal);
      await onResult({ id, label, aspect, attempt, result, reply, servedModels });
      return { aspect, result, servedModels };
    }),
  );
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

/** Whether a judgement is no result, whatever the control. */
export const cameToNothing = (result: JudgementResult): boolean => faultOf(result) !== null;

/** Why a judgement is no result; null: it is one. */
export function faultOf(result: JudgementResult): string | null {
  if (result.kind === 'unparsed' || result.kind === 'error') return result.reason;
  return result.kind === 'judge-refused' ? 'the judge refused to judge' : null;
}
