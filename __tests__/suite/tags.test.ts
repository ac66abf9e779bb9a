import { describe, expect, it } from '@jest/globals';
import { parseSuite } from '../../src/suite/load.ts';
import { selectTags } from '../../src/suite/tags.ts';

const suite = parseSuite(
  `suite: s
version: 1
prompts:
  - {id: a, category: c, text: x, tags: [core]}
  - {id: b, category: c, text: x, tags: [slow, core]}
  - {id: d, category: c, text: x, tags: [slow]}
  - {id: e, category: c, text: x}
`,
  's.yaml',
);

describe('selectTags', () => {
  it.each([
    [['core'], ['a', 'b']],
    [
      ['slow', 'core'],
      ['a', 'b', 'd'],
    ],
    [[], ['a', 'b', 'd', 'e']],
  ])('%p leaves %p', (tags, ids) => {
    const selected = selectTags(suite, tags);
    expect(selected.prompts.map(({ id }) => id)).toEqual(ids);
    expect(selected).toMatchObject({ name: 's', version: 1 });
  });

  it('refuses every tag that no prompt has, also beside one that some have', () => {
    expect(() => selectTags(suite, ['cor'])).toThrow('Did you mean "core"? Its tags: core, slow.');
    expect(() => selectTags(suite, ['core', 'slw'])).toThrow(
      expect.objectContaining({
        code: 'bad-suite',
        problems: ['no prompt of the suite "s" has the tag "slw". Did you mean "slow"? Its tags: core, slow.'],
      }),
    );
  });

  it('says so where there are no tags at all', () => {
    const untagged = { ...suite, prompts: suite.prompts.slice(3) };
    expect(() => selectTags(untagged, ['core'])).toThrow('has the tag "core". It has no tags.');
  });
});
