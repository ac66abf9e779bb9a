import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { artifactName, nextName, readArtifactName } from '../../src/github/artifactName.ts';

describe('the name of an artifact', () => {
  it('holds key, shard and attempt, in characters that every store takes', () => {
    expect(artifactName({ key: 'a', shard: null }, 1)).toBe('alignment-gate-a-1');
    expect(artifactName({ key: 'a', shard: { index: 2, of: 16 } }, 3)).toBe('alignment-gate-a-shard-2-of-16-3');
    expect(artifactName({ key: 'qwen/14b: "best"?', shard: null }, 2)).toMatch(/^alignment-gate-[A-Za-z0-9._-]+-2$/u);
  });

  it('is read back, whatever the key', () => {
    const shards = fc.option(
      fc.record({ index: fc.integer({ min: 1, max: 999 }), of: fc.integer({ min: 1, max: 999 }) }),
    );
    fc.assert(
      fc.property(
        fc.string(),
        shards,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 5 }),
        (key, shard, attempt, turn) => {
          const name = nextName(artifactName({ key, shard }, attempt), turn);
          expect(name).toMatch(/^[A-Za-z0-9._-]+$/u);
          expect(readArtifactName(name, key)).toEqual({ shard, attempt, turn });
        },
      ),
    );
  });

  it('of another key, or of somebody else, says nothing', () => {
    for (const name of [
      'alignment-gate-b-1',
      'alignment-gate-a',
      'logs',
      'alignment-gate-a-shard-1-of-2',
      'alignment-gate-a-x-1',
    ])
      expect([name, readArtifactName(name, 'a')]).toEqual([name, null]);
  });
});
