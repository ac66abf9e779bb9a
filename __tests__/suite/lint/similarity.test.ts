import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jaccard, shingles, similarPairs } from '../../../src/suite/lint/similarity.ts';

/** Texts of few letters, so that they are often alike. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'C', ' ', '.', 'é', '😀'), maxLength: 30 });

describe('shingles', () => {
  it.each([
    ['abcdefg', ['abcde', 'bcdef', 'cdefg']],
    ['  A, b!!\n C-d ', ['a b c', ' b c ', 'b c d']],
    ['Ab.', ['ab']],
    ['?!', []],
    ['', []],
    ['aaaaaaaa', ['aaaaa']],
    ['𝒂𝒃𝒄𝒅𝒆𝒇', ['abcde', 'bcdef']],
  ])('of %p are %p', (words, expected) => {
    expect([...shingles(words)]).toEqual(expected);
  });
});

describe('jaccard', () => {
  it('is the shared part of the whole', () => {
    expect(jaccard(shingles('abcdefg'), shingles('cdefgh'))).toBe(1 / 4);
    expect(jaccard(shingles('abcdefg'), shingles('ABCDEFG?'))).toBe(1);
    expect(jaccard(shingles('abcdefg'), shingles('hijklmn'))).toBe(0);
    expect(jaccard(shingles('?'), shingles('!'))).toBe(0);
  });

  it('is the same both ways, between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const value = jaccard(shingles(a), shingles(b));
        expect(value).toBe(jaccard(shingles(b), shingles(a)));
        expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });
});

describe('similarPairs', () => {
  it('finds what comparing each with each finds', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.constantFrom(0, 0.2, 0.35, 0.9), (texts, above) => {
        const sets = texts.map(shingles);
        const expected = sets.flatMap((set, second) =>
          sets
            .slice(0, second)
            .map((other, first) => ({ first, second, similarity: jaccard(other, set) }))
            .filter(({ similarity }) => similarity > above),
        );
        expect(similarPairs(texts, above)).toEqual(expected);
      }),
    );
  });
});
