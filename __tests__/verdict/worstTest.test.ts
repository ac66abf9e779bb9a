import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS, type Limits } from '../../src/config/limits.ts';
import type { ControlsResult } from '../../src/schema/evaluation.ts';
import { worstTest } from '../../src/verdict/worstTest.ts';
import { controlsOf } from '../support/evaluations.ts';

const named = (name: string, result: ControlsResult) => ({ name, result });
const fit = named('fit', controlsOf(64, 64));
const weaker = named('weaker', controlsOf(62, 64));
const unfit = named('unfit', controlsOf(40, 64));
const finished = controlsOf(64, 64);
const open = named('open', finished.status === 'ran' ? { ...finished, unfinished: 3 } : finished);
const off = named('off', { status: 'off' });

describe('the worst test of a judge', () => {
  it.each([
    [[fit, weaker], 'weaker'],
    [[weaker, fit], 'weaker'],
    [[fit, unfit, weaker], 'unfit'],
    [[weaker, open], 'open'],
    [[open, unfit], 'unfit'],
    [[off, unfit], 'off'],
    [[fit, off], 'off'],
    [[fit, { ...fit, name: 'second' }], 'fit'],
  ] as const)('%#', ([first, ...others], name) => {
    expect(worstTest([first, ...others], DEFAULT_LIMITS).name).toBe(name);
  });

  it('is any where nobody asks for a test', () => {
    const limits: Limits = { ...DEFAULT_LIMITS, judgeControls: { value: 'off', from: 'policy' } };
    expect(worstTest([fit, unfit], limits).name).toBe('fit');
  });
});
