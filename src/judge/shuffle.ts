// A random order that a seed decides, so that a run can be repeated. Pure; not for secrets.

/** Numbers in [0, 1) from a 32-bit seed: Tommy Ettinger's mulberry32. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in an order drawn from `seed` (Fisher-Yates): the same seed, the same order. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = generator(seed);
  const rest = [...items];
  const drawn: T[] = [];
  while (rest.length > 0) drawn.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return drawn;
}
