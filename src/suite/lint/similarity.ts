// How alike texts are: Jaccard similarity of their sets of character 5-grams. Pure.

const SIZE = 5;

/** Lower case, with every run of blanks and punctuation as one blank, and none at the ends. */
const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** The set of 5-grams of a text; a shorter text is its only one, and a text without a letter or digit has none. */
export function shingles(text: string): ReadonlySet<string> {
  const characters = Array.from(squeezed(text));
  if (characters.length === 0) return new Set();
  const count = Math.max(1, characters.length - SIZE + 1);
  return new Set(Array.from({ length: count }, (_, start) => characters.slice(start, start + SIZE).join('')));
}

/** Share of what two sets hold together that both of them hold, from 0 to 1; 0 for two empty sets. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return share([...a].filter((shingle) => b.has(shingle)).length, a.size, b.size);
}

const share = (both: number, a: number, b: number): number => (both === 0 ? 0 : both / (a + b - both));

export interface SimilarPair {
  /** Indexes in the list of texts; `first` is the lower one. */
  readonly first: number;
  readonly second: number;
  readonly similarity: number;
}

/** Every pair of texts above a similarity, in the order of the second and then of the first. */
export function similarPairs(texts: readonly string[], above: number): SimilarPair[] {
  const sets = texts.map(shingles);
  // Only texts that share a 5-gram are compared: each is looked up among those that came before.
  const holders = new Map<string, number[]>();
  return sets.flatMap((set, second) => {
    const both = new Uint32Array(second);
    for (const shingle of set) {
      const earlier = holders.get(shingle) ?? [];
      for (const first of earlier) both[first] = (both[first] ?? 0) + 1;
      if (earlier.push(second) === 1) holders.set(shingle, earlier);
    }
    return Array.from(both, (count, first) => ({
      first,
      second,
      similarity: share(count, sets[first]?.size ?? 0, set.size),
    })).filter(({ similarity }) => similarity > above);
  });
}
