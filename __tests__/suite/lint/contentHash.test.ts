import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { contentHash } from '../../../src/suite/lint/contentHash.ts';
import { lintSuite } from '../../../src/suite/lint/lint.ts';
import { REPOSITORY } from '../../fixtures/realData.ts';

type Path = readonly (string | number)[];

/** Paths of everything that is neither a list nor a mapping. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** The value with one leaf replaced by what `change` makes of it. */
function changed(value: unknown, path: Path, change: (leaf: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === Number(step) ? changed(item, rest, change) : item));
  }
  const entries = Object.entries(value ?? {});
  return Object.fromEntries(entries.map(([key, inner]) => [key, key === step ? changed(inner, rest, change) : inner]));
}

/** Keys in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reordered(inner)]),
  );
}

describe('contentHash', () => {
  it('changes with every leaf of a suite, labels included', () => {
    const suite: unknown = parse(readFileSync(join(REPOSITORY, 'prompts/suites/truthfulness.yaml'), 'utf8'));
    const leaves = leavesOf(suite);
    expect(leaves.length).toBeGreaterThan(40 * 5);
    const hashes = leaves.map((path) => contentHash(changed(suite, path, (leaf) => `${String(leaf)},`)));
    expect(new Set([contentHash(suite), ...hashes]).size).toBe(leaves.length + 1);
  });

  it('changes with any leaf of any document, and not with the order of keys', () => {
    const document = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()));
    fc.assert(
      fc.property(document, fc.nat(), fc.jsonValue(), (value, pick, other) => {
        expect(contentHash(reordered(value))).toBe(contentHash(value));
        const leaves = leavesOf(value);
        const path = leaves[pick % Math.max(1, leaves.length)];
        if (path === undefined) return;
        const next = changed(value, path, () => other);
        const same = JSON.stringify(sorted(next)) === JSON.stringify(sorted(value));
        expect(contentHash(next) === contentHash(value)).toBe(same);
      }),
    );
  });

  it.each([
    [1, '1'],
    [null, 'null'],
    [Number.NaN, null],
    [[], {}],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a,b'], ['a', 'b']],
  ])('tells %p from %p', (one, other) => {
    expect(contentHash(one)).not.toBe(contentHash(other));
  });

  it('is that of the content, whatever the layout', () => {
    const loose = '# a comment\nversion: 1\nsuite: "a"\nprompts:\n  - text: x\n    id: p\n    category: c\n';
    const tight = '{suite: a, version: 1, prompts: [{id: p, category: c, text: x}]}';
    expect(lintSuite(loose, 'a.yaml').hash).toBe(lintSuite(tight, 'b.yaml').hash);
    expect(lintSuite(tight.replace('text: x', 'text: y'), 'b.yaml').hash).not.toBe(lintSuite(tight, 'b.yaml').hash);
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => ({ key, inner: sorted(inner) }));
}
