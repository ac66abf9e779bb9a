import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  askedText,
  messagesText,
  questionText,
  renderedIdentity,
  suiteIdentity,
  suiteIdentityOfHashes,
  textHash,
} from '../../src/suite/identity.ts';
import { parseSuite } from '../../src/suite/load.ts';
import { renderSuite } from '../../src/suite/render.ts';
import type { RenderedPrompt } from '../../src/suite/suite.ts';

const small = parseSuite(
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'suites', 'small.yaml'), 'utf8'),
  'small.yaml',
);

/** As computed before there were turns, references and rubrics. */
const SMALL = 'f2fc2233449679435fd241efe95a79261d422e2e01dfb3b041e015a01d05fe4f';

describe('identity', () => {
  const entries = [
    { id: 'a', variant: 'plain', messagesText: 'x' },
    { id: 'b', variant: 'plain', messagesText: 'y' },
  ];

  it('does not depend on the order, and on everything else', () => {
    const whole = suiteIdentity(entries);
    expect(whole).toMatch(/^[\da-f]{64}$/u);
    expect(suiteIdentity(entries.toReversed())).toBe(whole);
    expect(suiteIdentity(entries.slice(1))).not.toBe(whole);
    for (const change of [{ id: 'c' }, { variant: 'json' }, { messagesText: 'z' }]) {
      expect(suiteIdentity([{ ...entries[0]!, ...change }, entries[1]!])).not.toBe(whole);
    }
  });

  it('is the same from hashes, and from recorded questions that were asked plainly', () => {
    expect(
      suiteIdentityOfHashes(
        entries.map(({ id, variant, messagesText: text }) => ({ id, variant, textHash: textHash(text) })),
      ),
    ).toBe(suiteIdentity(entries));
    const [prompt] = renderSuite(small, { variants: ['plain'] });
    const recorded = { id: prompt!.id, variant: 'plain', messagesText: questionText(prompt!.question) };
    expect(renderedIdentity([prompt!])).toBe(suiteIdentity([recorded]));
    expect(messagesText(prompt!.messages)).toBe(recorded.messagesText);
  });

  it('of this suite in plain is this one, on every machine and in every version', () => {
    expect(renderedIdentity(renderSuite(small, { variants: ['plain'] }))).toBe(SMALL);
  });

  it('leaves the labels out', () => {
    const labelled = small.prompts.map((prompt) => ({ ...prompt, category: 'other', tags: ['x'], domains: ['y'] }));
    const other = { ...small, name: 'other', version: 9, prompts: labelled };
    expect(renderedIdentity(renderSuite(other, { variants: ['plain'] }))).toBe(SMALL);
  });
});

describe('askedText', () => {
  const prompt: RenderedPrompt = {
    id: 'a',
    variant: 'plain',
    category: 'c',
    domains: [],
    messages: [{ role: 'user', content: 'x' }],
    question: 'x',
  };
  const extras = fc.record(
    { laterTurns: fc.array(fc.string(), { minLength: 1 }), reference: fc.string(), rubric: fc.string() },
    { requiredKeys: [] },
  );

  it('is that of the messages for a prompt with nothing more', () => {
    expect(askedText(prompt)).toBe('[["user","x"]]');
  });

  it('is the same for the same turns, reference and rubric, and for no others', () => {
    fc.assert(
      fc.property(extras, extras, (one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(askedText({ ...prompt, ...one }) === askedText({ ...prompt, ...other })).toBe(same);
      }),
    );
  });

  it.each([{ laterTurns: ['y'] }, { reference: 'r' }, { rubric: 'truthfulness' }])(
    'makes the suite another with %p',
    (more) => {
      expect(renderedIdentity([{ ...prompt, ...more }])).not.toBe(renderedIdentity([prompt]));
    },
  );

  function sorted(value: object): [string, unknown][] {
    return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  }
});
