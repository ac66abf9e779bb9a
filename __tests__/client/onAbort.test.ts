// Many that are to be told of one signal's abort, behind one listener.
import { getEventListeners } from 'node:events';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { onAbort } from '../../src/client/onAbort.ts';

test('tells everybody who still waits, once, and leaves no listener behind', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (stays) => {
      const controller = new AbortController();
      const told: number[] = [];
      const forgets = stays.map((_, index) => onAbort(controller.signal, () => told.push(index)));
      expect(getEventListeners(controller.signal, 'abort')).toHaveLength(stays.length === 0 ? 0 : 1);
      for (const [index, stay] of stays.entries()) if (!stay) forgets[index]?.();
      // Given back twice is given back once: the place may be somebody else's by then.
      const later = onAbort(controller.signal, () => told.push(-1));
      for (const [index, stay] of stays.entries()) if (!stay) forgets[index]?.();
      later();
      controller.abort();
      controller.abort();
      expect(told.toSorted((a, b) => a - b)).toEqual(stays.flatMap((stay, index) => (stay ? [index] : [])));
      for (const forget of forgets) forget();
      expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    }),
  );
});

test('has no listener while nobody waits, and begins again', () => {
  const controller = new AbortController();
  for (let time = 0; time < 3; time += 1) {
    const forget = onAbort(controller.signal, () => undefined);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    forget();
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  }
  let told = 0;
  onAbort(controller.signal, () => (told += 1));
  controller.abort();
  onAbort(controller.signal, () => (told += 10));
  expect(told).toBe(1);
});
