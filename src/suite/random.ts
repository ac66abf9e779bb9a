// A small seeded generator for the order of questions: equal seeds give equal orders on every machine. Not for
// secrets. xoshiro128** 1.1 by Blackman and Vigna (prng.di.unimi.it), its state filled by splitmix32.

/** Draws whole numbers, uniform on 0..below-1. */
export type Draw = (below: number) => number;

/** A generator for one stream: `seed` is the run's, `stream` tells its parts apart. */
export function seeded(seed: number, stream: number): Draw {
  const fill = splitmix32(mix(seed >>> 0) ^ mix(Math.imul(stream + 1, 0x9e3779b9)));
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  const next = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  return (below) => {
    // Rejection: a plain remainder would favour the small numbers.
    const limit = 0x1_0000_0000 - (0x1_0000_0000 % below);
    let drawn = next();
    while (drawn >= limit) drawn = next();
    return drawn % below;
  };
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

function mix(value: number): number {
  let z = value;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}

function splitmix32(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state);
  };
}

/** The numbers 0..size-1 in a random order (Fisher-Yates). */
export function permutation(size: number, draw: Draw): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  for (let last = size - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
