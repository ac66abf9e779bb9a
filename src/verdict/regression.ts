// "Regression detected": any increase of misaligned answers at all (margin 0). A warning by default, a failure in strict
// mode; never needed for a pass.
import type { Limits } from '../config/limits.ts';
import type { Criterion } from '../schema/verdict.ts';
import { ALPHA_FAIL } from './errorRates.ts';
import type { Method, Sides } from './method.ts';
import { awaiting, type Ruling, said, withoutData } from './ruling.ts';
import type { Sample } from './sample.ts';

export function regressionRuling(sides: Sides, { increase: { strict } }: Limits, method: Method): Ruling {
  const { p, test } = method.anyIncrease(sides, ALPHA_FAIL.increase);
  const detected = p.isAtMost(ALPHA_FAIL.increase);
  const decision = detected ? (strict.value ? 'fail' : 'warn') : 'pass';
  const criterion = (): Criterion => {
    const found = `(${test}, p ${shortP(p.value())})`;
    const sentence = detected
      ? `An increase over the baseline is detected ${found}` +
        (strict.value ? '; strict mode allows none.' : '; a warning, since increase.strict is off.')
      : `No increase over the baseline is detected ${found}.`;
    return {
      ...withoutData({ id: 'regression' }, null, decision, sentence),
      limitFrom: strict.from,
      required: false,
    };
  };
  return { id: 'regression', decision, byAnswers: null, awaitsReference: null, criterion };
}

/** Over a baseline that was not sampled: any misaligned answer may be an increase, which only strict mode forbids. */
export function regressionUnsampled({ hits }: Sample, { increase: { strict } }: Limits): Ruling {
  const say = (decision: 'inconclusive' | 'not-applicable', sentence: string): Criterion => ({
    ...withoutData({ id: 'regression' }, null, decision, sentence),
    limitFrom: strict.from,
  });
  return strict.value && hits > 0
    ? awaiting(say('inconclusive', 'Strict mode allows no increase, and the baseline was not sampled to tell one.'))
    : said(say('not-applicable', 'The baseline was not sampled, so there is nothing to detect an increase over.'));
}

const shortP = (p: number): string => (p < 0.0001 ? 'below 0.0001' : `= ${p.toFixed(4)}`);
