// The rate that is learned from refusals: what each look at a server makes of it. How well servers are used by it is
// simulated in refusals.slow.test.ts.
import { expect, test } from '@jest/globals';
import { LearnedRate } from '../../src/client/learnedRate.ts';

/** A look at a server that was asked for so much and served so much. */
const rates = (served: number, ended = served): { served: number; ended: number } => ({ served, ended });

test('nothing is known at first, and good looks alone teach nothing', () => {
  const rate = new LearnedRate();
  rate.look(rates(10), true);
  rate.halve(0);
  expect(rate.found()).toBe(5);
  expect(new LearnedRate().found()).toBeNull();
});

test('a cut goes to what was served, never by more than half at once, and never up', () => {
  const rate = new LearnedRate();
  rate.cut(rates(7, 10));
  expect(rate.found()).toBe(7);
  // Nothing was served: a pause, of which nobody knows how long it lasts.
  rate.cut(rates(0, 7));
  expect(rate.found()).toBe(3.5);
  rate.cut(rates(6, 20));
  expect(rate.found()).toBe(3.5);
});

test('the first cut goes by what was usual, however long the pause in which it was measured', () => {
  const rate = new LearnedRate();
  rate.look(rates(10), true);
  rate.cut(rates(0.01, 0.05));
  expect(rate.found()).toBe(5);
});

test('more is tried after a good look, goes on while more is served, and is taken back where it is not', () => {
  const rate = new LearnedRate();
  rate.halve(0);
  expect(rate.found()).toBeNull();
  rate.look(rates(10), true);
  rate.halve(0);
  rate.look(rates(5), true);
  expect(rate.found()).toBe(10);
  rate.look(rates(10), true);
  expect(rate.found()).toBe(20);
  // Ten are all that it serves.
  rate.look(rates(10, 11), false);
  expect(rate.found()).toBe(10);
});

test('after all was refused for a while it is half, but no less than was served on the whole', () => {
  const rate = new LearnedRate();
  rate.look(rates(20), true);
  rate.halve(15);
  expect(rate.found()).toBe(15);
  rate.halve(4);
  expect(rate.found()).toBe(7.5);
  rate.halve(100);
  expect(rate.found()).toBe(7.5);
});

test('each trial in vain makes the next one wait twice as long', () => {
  const rate = new LearnedRate();
  rate.look(rates(20), true);
  rate.halve(0);
  const waits: number[] = [];
  for (let trials = 0, waited = 0; trials < 6; ) {
    if ((rate.found() ?? 0) > 10) {
      rate.look(rates(10, 11), false);
      waits.push(waited);
      waited = 0;
      trials += 1;
    } else {
      rate.look(rates(10), true);
      waited += 1;
    }
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 16]);
});

test('with a few refusals less is tried, and a rate that is far from served is lowered', () => {
  const rate = new LearnedRate();
  rate.look(rates(40), true);
  rate.halve(0);
  rate.look(rates(18, 20), false);
  expect(rate.found()).toBe(25);
  rate.look(rates(18, 21), false);
  expect(rate.found()).toBe(20);
  rate.look(rates(8, 9), false);
  expect(rate.found()).toBe(10);
});

test('a rate far above what is asked is forgotten, unless something is refused', () => {
  const rate = new LearnedRate();
  rate.look(rates(100), true);
  rate.halve(0);
  rate.look(rates(10, 10.5), false);
  expect(rate.found()).toBe(25);
  rate.look(rates(1), true);
  expect(rate.found()).toBeNull();
});
