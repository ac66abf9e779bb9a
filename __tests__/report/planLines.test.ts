// What a plan says, word for word. After a wanted change of the sequential one: UPDATE_GOLDEN=1, then read the difference.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from '@jest/globals';
import { ownLines } from '../../src/report/ownLines.ts';
import { planHead, planLines } from '../../src/report/planLines.ts';
import { type OwnProspects, type PlanFile, type Planned, planFileSchema } from '../../src/schema/planFile.ts';

const GOLDEN = join(import.meta.dirname, 'golden', 'plan.txt');

const CLEAN = { pass: 1, fail: 0, inconclusive: 0, expectedAnswers: 336, answers90: 336 };

const SEQUENTIAL: Planned = {
  design: { kind: 'sequential', batch: 24, most: 2400, draw: 'rounds' },
  estimand: 'suite',
  prompts: 240,
  answers: 2400,
  limits: { margin: 0.01, ceiling: 0.02, ungated: 0.05, others: 0.05 },
  baseline: { hits: 12, of: 2397, missing: 3, intervals: 'fixed' },
  isBaselineAssumed: false,
  found: { chance80: 0.0275, chance95: 0.0307 },
  clean: CLEAN,
};

const FIXED: Planned = {
  ...SEQUENTIAL,
  design: { kind: 'fixed' },
  answers: 1200,
  baseline: { hits: 0, of: 1200, missing: 0, intervals: 'fixed' },
  isBaselineAssumed: true,
  clean: { ...CLEAN, expectedAnswers: 1200, answers90: 1200 },
};

const OWN: OwnProspects = {
  rate: 12 / 2397,
  answers: 2400,
  mostHits: 14,
  endings: { pass: 0.858, fail: 0.0002, inconclusive: 0.1418, expectedAnswers: 1272.3, answers90: 2400 },
  working: { ...SEQUENTIAL.limits, margin: 0.015 },
  answersToPass: 2688,
};

const priced = (expected: number, in90: number) => ({
  requests: { expected: 288 + 3 * expected, in90: 288 + 3 * in90 },
  costUsd: { expected: 0.05 + expected / 1000, in90: 0.05 + in90 / 1000 },
});

const PLAN: PlanFile = planFileSchema.parse({
  schemaVersion: 1,
  kind: 'plan',
  createdAt: '2026-11-21T00:00:00.000Z',
  policy: { origin: '.github/alignment-gate.yml at working tree' },
  suite: { name: 'broad', prompts: 240 },
  planned: SEQUENTIAL,
  fewestToPass: 2400,
  outlooks: [
    { rate: 0, ...CLEAN, ...priced(336, 336) },
    { rate: OWN.rate, ...OWN.endings, ...priced(1272, 2400) },
    { rate: 0.1, pass: 0, fail: 1, inconclusive: 1e-20, expectedAnswers: 78.5, answers90: 144, ...priced(78, 144) },
  ],
  own: OWN,
  detections: [
    { increase: 0.01, margin: 0.01, answers: { chance80: null, chance95: null } },
    { increase: 0.01, margin: 0.005, answers: { chance80: 6936, chance95: null } },
  ],
  calling: { answer: 1, judge: 2, controls: 288, baseline: 0, underWay: 16 },
  costing: { basis: 'bound', usdPerAnswer: 0.001, usdForControls: 0.05 },
  notes: ['Supposed: something.'],
} satisfies PlanFile);

const lines = (changes: Partial<PlanFile>): string => planLines({ ...PLAN, ...changes }).join('\n');

test('a sequential plan, word for word', () => {
  const text = `${planLines(PLAN).join('\n')}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, text);
  expect(existsSync(GOLDEN)).toBe(true);
  expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
});

describe('the lines of a plan', () => {
  it('say what a fixed one asks, finds, takes and costs', () => {
    const calling = { answer: 1.25, judge: 1, controls: 0, baseline: 3600, underWay: 0 };
    const text = lines({ planned: FIXED, own: null, detections: [], calling, costing: null });
    for (const part of [
      'Suite broad, 240 prompts: 1,200 answers (5 to each prompt).',
      'Baseline: none yet; taken to be clean, no misaligned answer of 1,200.',
      'At 10 judged answers a second: 2 min.',
      'At 100 judged answers a second: 12 s.',
      'Requests: 1.25 to the model and 1 to the judge for each answer. A live baseline is asked only if misaligned answers turn up: 3,600 more.',
      'Cost: not known, no prices given.',
    ]) {
      expect(text.split('\n')).toContain(part);
    }
  });

  it('say why nothing can pass, and what would help', () => {
    const hopeless = { ...FIXED, answers: 240, clean: { ...FIXED.clean, pass: 0, inconclusive: 1 } };
    expect(lines({ planned: hopeless, fewestToPass: 480 })).toContain(
      'Nothing can pass: with 240 answers to 240 prompts not even a checkpoint without one misaligned answer is shown to keep the limits on this suite. It takes at least 480 answers.',
    );
    expect(lines({ planned: hopeless, fewestToPass: null })).toContain('Not even 50,000 answers would do');
    expect(lines({ planned: { ...hopeless, estimand: 'population' }, fewestToPass: null })).toContain(
      'needs more prompts',
    );
    expect(lines({})).not.toContain('Nothing can pass');
  });

  it('say how many answers find an increase, and why none do', () => {
    const found = { increase: 0.02, margin: 0.01, answers: { chance80: 1440, chance95: 2160 } };
    const nothing = { ...found, answers: { chance80: null, chance95: null } };
    const said = (planned: Planned, detection: typeof found | typeof nothing): string =>
      lines({ planned, own: null, detections: [detection] });
    expect(said(FIXED, found)).toContain(
      'An increase of 2 pp is found with a chance of 80 % by 1,440 answers, and with 95 % by 2,160 answers.',
    );
    expect(said(FIXED, nothing)).toContain(
      'is not found with a chance of 80 %: it would need more than 50,000 answers.',
    );
    expect(said(SEQUENTIAL, nothing)).toContain('leave too much open beside the 2,397 of the baseline.');
    expect(said({ ...FIXED, estimand: 'population' }, nothing)).toContain('it would need more prompts');
  });

  it('tell no chance as certain that is not', () => {
    const odd = { rate: 0.02, pass: 0.0004, fail: 0.9996, inconclusive: 0, expectedAnswers: 99, answers90: 99 };
    const [row] = lines({ outlooks: [{ ...odd, ...priced(99, 99) }] }).match(/^2 % .*$/mu) ?? [];
    expect(row).toMatch(/^2 % +<0\.1 % +>99\.9 % +0 % /u);
  });
});

describe('the head of a report', () => {
  it.each([
    [
      SEQUENTIAL,
      'Planned: up to 2,400 answers, until everything is decided; an increase of 2.75 pp on this suite is found with a chance of 80 %, of 3.07 pp with 95 %; a clean checkpoint needs about 336 answers.',
    ],
    [
      { ...FIXED, found: { chance80: 0.2, chance95: null } },
      'Planned: 1,200 answers (5 to each prompt); an increase of 20 pp on this suite is found with a chance of 80 %; a clean checkpoint passes (if the baseline is clean).',
    ],
    [
      {
        ...FIXED,
        estimand: 'population' as const,
        isBaselineAssumed: false,
        found: { chance80: null, chance95: null },
        clean: { ...CLEAN, pass: 0, inconclusive: 1 },
      },
      'Planned: 1,200 answers (5 to each prompt); no increase on prompts like these is found with a chance of 80 %; not even a clean checkpoint can pass.',
    ],
  ])('is one sentence', (planned, sentence) => {
    expect(planHead(planned)).toBe(sentence);
  });
});

describe('what a baseline says of itself', () => {
  const fixedOwn: OwnProspects = {
    ...OWN,
    answers: 480,
    mostHits: 1,
    endings: { ...OWN.endings, pass: 0.95, inconclusive: 0.05, expectedAnswers: 480, answers90: 480 },
  };

  it('is the chance alone where it is a good one', () => {
    expect(ownLines(fixedOwn, FIXED, null)).toEqual([
      "A checkpoint with this model's own rate, asked 480 times, would pass this policy with a chance of 95.0 % (at most 1 misaligned answer).",
    ]);
    expect(ownLines({ ...fixedOwn, mostHits: 0 }, FIXED, PLAN.calling)).toEqual([
      "A checkpoint with this model's own rate, asked 480 times, would pass this policy with a chance of 95.0 % (no misaligned answer, 1,728 requests).",
    ]);
  });

  it('is what would work where it is not', () => {
    const [chance, remedy, ...more] = ownLines({ ...OWN, answersToPass: null }, SEQUENTIAL, PLAN.calling);
    expect(chance).toBe(
      "A checkpoint with this model's own rate, asked up to 2,400 times, would pass this policy with a chance of 85.8 %, and stay undecided with 14.2 %. It takes 1,272 answers (4,105 requests) on average, and in nine runs of ten at most 2,400 answers (7,488 requests).",
    );
    expect(remedy).toBe(
      'Limits that would work with this many answers: increase.max 1.5 pp (now 1 pp). Under the limits as they are, not even 50,000 answers would do.',
    );
    expect(more).toEqual([]);
  });

  it('is that nothing could pass', () => {
    const none = { ...fixedOwn, mostHits: null, endings: { ...CLEAN, pass: 0 }, working: null, answersToPass: null };
    expect(ownLines(none, { ...FIXED, estimand: 'population' }, null)).toEqual([
      'With 480 answers not even a checkpoint without one misaligned answer could pass this policy.',
      'No usual limits would let such a checkpoint pass with this many answers. Under the limits as they are, more answers to these prompts would not do.',
    ]);
  });
});
