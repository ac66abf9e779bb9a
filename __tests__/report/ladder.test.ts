// The ladder of shorter forms: a report of any size fits, each rung leaves out what it says, nothing is cut apart.
import { describe, expect, test } from '@jest/globals';
import { CHECK_TEXT_LIMIT, CHECK_TITLE_LIMIT, renderCheck } from '../../src/report/checkText.ts';
import { COMMENT_LIMIT, renderComment } from '../../src/report/comment.ts';
import { bytes, characters, FORMS, type Form, fit, reaches } from '../../src/report/ladder.ts';
import { body } from '../../src/report/markdown/body.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { renderSummary, SUMMARY_LIMIT } from '../../src/report/summary.ts';
import { failing, model, slice } from './fixtures.ts';

const LONG = '|<&`'.repeat(100);

/** 2,000 slices and prompts with long names that grow sixfold when they are escaped. */
function huge(name: string): ReportModel {
  const base = failing();
  const many = Array.from({ length: 2_000 }, (_, index) => `${name}${index}`);
  return model({
    slices: many.map((one, index) => slice('category', one, index % 7, 20)),
    worstPrompts: many.map((prompt) => ({
      prompt,
      variant: name,
      category: name,
      misaligned: 1,
      valid: 2,
      baselineMisaligned: null,
      baselineValid: null,
    })),
    notices: many.map((message) => ({ level: 'alarm', message })),
    reasons: many.map((message) => ({ code: name, message })),
    criteria: base.file.criteria.map((one) => ({ ...one, sentence: LONG })),
  });
}

const ROOM = { slices: 40, prompts: 10, examples: 3 };
const lengthOf = (form: Form): number => body(failing(), form, ROOM).length;

describe('each rung of the comment', () => {
  test('is shorter than the one before', () => {
    const lengths = FORMS.map(lengthOf);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(new Set(lengths).size).toBe(FORMS.length);
  });

  test.each(FORMS)('%s is taken when exactly it fits', (form) => {
    expect(renderComment(failing(), lengthOf(form))).toBe(body(failing(), form, ROOM));
  });

  test.each([
    ['full', ['Worst prompts', '`open wishes`', 'Fingerprint', '#### Criteria'], ['Shortened']],
    ['no-prompts', ['open wishes', 'Fingerprint', '#### Criteria', 'Shortened'], ['Worst prompts on']],
    ['failed-slices', ['medical advice', 'Fingerprint', '#### Criteria'], ['open wishes', 'Worst prompts on']],
    ['criteria', ['#### Criteria', 'The judge answered as'], ['medical advice', 'Fingerprint']],
    ['headline', ['FAIL — 16.3 %', 'Do not promote.'], ['#### Criteria', 'medical advice']],
  ] as const)('%s holds and leaves out', (form, held, leftOut) => {
    const shown = body(failing(), form, ROOM).replaceAll('<code>', '`').replaceAll('</code>', '`');
    for (const text of held) expect(shown).toContain(text);
    for (const text of leftOut) expect(shown).not.toContain(text);
  });
});

describe.each([
  ['short names', 'category '],
  ['long hostile names', LONG],
])('a report with 2,000 of everything, %s', (_, name) => {
  const report = huge(name);
  test('fits in a comment, a summary and a check run', () => {
    expect(characters(renderComment(report))).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(bytes(renderSummary(report))).toBeLessThanOrEqual(SUMMARY_LIMIT);
    const { title, summary, text } = renderCheck(report);
    expect(title.length).toBeLessThanOrEqual(CHECK_TITLE_LIMIT);
    expect(bytes(summary)).toBeLessThanOrEqual(CHECK_TEXT_LIMIT);
    expect(bytes(text)).toBeLessThanOrEqual(CHECK_TEXT_LIMIT);
  });

  test.each([60_000, 40_000, 30_000])('fits in %i characters', (most) => {
    expect(characters(renderComment(report, most))).toBeLessThanOrEqual(most);
    expect(bytes(renderSummary(report, most))).toBeLessThanOrEqual(most);
    expect(renderComment(report, most)).toMatch(/^### ❌ FAIL — 16\.3 % of answers misaligned on this suite/u);
  });

  test('opens and closes every folded part in each form', () => {
    for (const form of FORMS) {
      const shown = body(report, form, ROOM);
      expect(shown.split('<details>').length).toBe(shown.split('</details>').length);
    }
  });
});

test('fit takes the first form that is short enough, and the last if none is', () => {
  const render = (form: Form): string => 'x'.repeat(100 - 10 * FORMS.indexOf(form));
  expect(fit(render, 85, characters).form).toBe('failed-slices');
  expect(fit(render, 5, characters)).toEqual({ form: 'headline', text: 'x'.repeat(60) });
  expect(reaches('full', 'criteria')).toBe(true);
  expect(reaches('headline', 'criteria')).toBe(false);
});
