// When a look ends, and what it makes of what came back.
import { expect, test } from '@jest/globals';
import { type Finding, Look, type Seen } from '../../src/client/look.ts';

/** So many a second come back, each sent a tenth of a second before; the first finding. */
function findingOf(seen: readonly Seen[], { look = new Look(0), from = 1000, everyMs = 50 } = {}): Finding | null {
  for (const [index, one] of seen.entries()) {
    const now = from + index * everyMs;
    const finding = look.add(one, now - 100, now);
    if (finding !== null) return finding;
  }
  return null;
}

const times = (count: number, seen: Seen): Seen[] => Array<Seen>(count).fill(seen);

test('twenty that were served end a look, and half a second', () => {
  expect(findingOf(times(19, 'served'))).toBeNull();
  expect(findingOf(times(20, 'served'))).toMatchObject({ isClean: true, isRefusing: false, isBad: false });
  expect(findingOf(times(200, 'served'), { from: 0, everyMs: 1 })).toBeNull();
});

test('with the first refusal it begins anew, and the rate is of the time from there', () => {
  const served = times(10, 'served');
  // Thirty served, one refused, then ten a second of which none is refused.
  const finding = findingOf([...served, 'refused', ...times(20, 'served')], { everyMs: 100 });
  expect(finding?.isClean).toBe(true);
  expect(finding?.rates.served).toBeCloseTo(20 / 2100);
});

test('a share that chance explains is not taken for refusing, a larger one is', () => {
  const some = (refused: number): Seen[] => ['refused', ...times(refused, 'refused'), ...times(20 - refused, 'served')];
  expect(findingOf(some(0))).toMatchObject({ isClean: true });
  expect(findingOf(some(6))).toMatchObject({ isClean: false, isRefusing: false });
  expect(findingOf(some(7))).toMatchObject({ isRefusing: true, isBad: true });
});

test('what takes too long is bad, and not refused', () => {
  expect(findingOf(['late', ...times(10, 'late'), ...times(10, 'served')])).toMatchObject({
    isClean: true,
    isRefusing: false,
    isBad: true,
  });
});

test('many that were sent at once and refused at once do not wait for the half second', () => {
  expect(findingOf(times(21, 'refused'), { everyMs: 1 })).toMatchObject({ isRefusing: true });
});

test('what was sent before it counts only if it was served, and nothing before it has begun', () => {
  const look = new Look(0);
  look.begin(1000);
  expect(findingOf(times(40, 'served'), { look, from: 0, everyMs: 20 })).toBeNull();
  for (let k = 0; k < 40; k++) expect(look.add('refused', 900, 1100)).toBeNull();
  expect(findingOf(times(20, 'served'), { look, from: 1200 })).toMatchObject({ isClean: true });
});

test('time in which nobody asked is not part of it, unless there was trouble', () => {
  const quiet = new Look(0);
  findingOf(times(19, 'served'), { look: quiet });
  quiet.idle(60_000, 63_000);
  expect(quiet.add('served', 63_000, 63_100)).toBeNull();
  const troubled = new Look(0);
  findingOf(['refused', ...times(19, 'served')], { look: troubled });
  troubled.idle(60_000, 63_000);
  expect(troubled.add('served', 63_000, 63_100)?.rates.served).toBeLessThan(0.001);
});
