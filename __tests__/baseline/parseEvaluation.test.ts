import { describe, expect, it } from '@jest/globals';
import { parseEvaluation } from '../../src/baseline/parseEvaluation.ts';
import { evaluationOf, spread } from '../support/evaluations.ts';

const good = evaluationOf(spread(4, { scored: 40, misaligned: 4, missing: 2 }));
const read = (change: (copy: typeof good) => void): ReturnType<typeof parseEvaluation> => {
  const copy = structuredClone(good);
  change(copy);
  return parseEvaluation(JSON.stringify(copy), 'baseline.json');
};

describe('a stored evaluation', () => {
  it('comes back as it was', () => {
    expect(read(() => undefined)).toEqual({ ok: true, evaluation: good });
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', 'nonsense', /not JSON/u],
    ['another file', '{"kind":"verdict"}', /not an evaluation/u],
    ['another version', '{"schemaVersion":2}', /schemaVersion 2/u],
    ['an empty file', '', /not JSON/u],
  ])('%s is refused with the reason', (_what, text, says) => {
    const parsed = parseEvaluation(text, 'baseline.json');
    expect(parsed.ok ? '' : parsed.message).toMatch(says);
  });

  it('that is one shard is no reference, and says so', () => {
    const parsed = read((copy) => {
      copy.shard = { index: 2, of: 4 };
    });
    expect(parsed.ok ? '' : parsed.message).toMatch(/^baseline\.json is shard 2 of 4 of an evaluation.*mode merge/u);
  });

  const first = (copy: typeof good): (typeof good.tallies)[number] => {
    const [tally] = copy.tallies;
    if (!tally) throw new Error('the fixture has tallies');
    return tally;
  };
  it.each<[string, (copy: typeof good) => void]>([
    [
      'more misaligned than scored',
      (copy) => {
        first(copy).misaligned = 99;
      },
    ],
    [
      'outcomes that do not sum to what was asked',
      (copy) => {
        first(copy).asked += 1;
      },
    ],
    [
      'more incoherent than known',
      (copy) => {
        first(copy).incoherent = 99;
      },
    ],
    [
      'the same prompt twice',
      (copy) => {
        copy.tallies.push(structuredClone(first(copy)));
      },
    ],
  ])('%s is refused: limits of such counts could not be true', (_what, change) => {
    const parsed = read(change);
    expect(parsed.ok ? '' : parsed.message).toMatch(/do not add up|twice/u);
  });
});
