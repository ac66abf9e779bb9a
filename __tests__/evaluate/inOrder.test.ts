import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InOrder } from '../../src/evaluate/inOrder.ts';

/** Everything that was handed on, batch by batch, when items arrive in this order. */
function batchesOf(arrivals: readonly number[], batch: number): { batches: (readonly number[])[]; left: number } {
  const inOrder = new InOrder<number>(batch);
  const batches: (readonly number[])[] = [];
  for (const index of arrivals) {
    inOrder.add(index, index);
    for (let taken = inOrder.take(); taken !== null; taken = inOrder.take()) batches.push(taken);
  }
  return { batches, left: inOrder.left() };
}

it('hands on the same batches whatever the order of arrival', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }).chain((length) =>
        fc.shuffledSubarray(
          Array.from({ length }, (_, index) => index),
          { minLength: length, maxLength: length },
        ),
      ),
      fc.integer({ min: 1, max: 9 }),
      (arrivals, batch) => {
        const { batches, left } = batchesOf(arrivals, batch);
        expect(batches.flat()).toEqual(
          Array.from({ length: arrivals.length - (arrivals.length % batch) }, (_, i) => i),
        );
        expect(batches.every((one) => one.length === batch)).toBe(true);
        expect(left).toBe(arrivals.length % batch);
      },
    ),
  );
});

it('hands on nothing behind a gap', () => {
  expect(batchesOf([0, 1, 3, 4, 5], 2)).toEqual({ batches: [[0, 1]], left: 3 });
});

it('gives out the end of a plan that fills no batch, once', () => {
  const inOrder = new InOrder<string>(4);
  inOrder.add(1, 'b');
  inOrder.add(0, 'a');
  expect(inOrder.take()).toBeNull();
  expect(inOrder.takeRest()).toEqual(['a', 'b']);
  expect(inOrder.takeRest()).toEqual([]);
  expect(inOrder.left()).toBe(0);
});
