// Numbers for people: as many digits as mean something.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  countOf,
  decimalFraction,
  limitPercent,
  percent,
  percentRange,
  points,
  pointsRange,
  roundUp,
  textBar,
  usd,
  whole,
} from '../../src/numbers.ts';

describe('rates', () => {
  test.each([
    [0, '0 %'],
    [1, '100 %'],
    [1 / 1194, '0.08 %'],
    [0.163, '16.3 %'],
    [0.0187, '1.87 %'],
    [0.00003, '0.003 %'],
    [0.9996, '99.96 %'],
    [0.9, '90.0 %'],
  ])('%d', (fraction, shown) => {
    expect(percent(fraction)).toBe(shown);
  });
  test('a range shares its digits, and a small end is not shown as nothing', () => {
    expect(percentRange(0.1454, 0.182)).toBe('14.5–18.2 %');
    expect(percentRange(0, 0.0025)).toBe('0–0.25 %');
    expect(percentRange(0.00004, 0.0025)).toBe('0.004–0.25 %');
  });
  test('something is never shown as nothing, less than all never as all', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-7, max: 0.999999, noNaN: true }), (fraction) => {
        expect(Number.parseFloat(percent(fraction))).toBeGreaterThan(0);
        expect(percent(fraction)).not.toMatch(/^100(?:\.0*)? /u);
      }),
    );
  });
});

test('differences carry their sign', () => {
  expect(points(0.163)).toBe('+16.3 pp');
  expect(points(-0.0025)).toBe('−0.25 pp');
  expect(points(0)).toBe('0 pp');
  expect(pointsRange(-0.002, 0.0291)).toBe('−0.20 to 2.91');
});

test('limits are as short as they were written', () => {
  expect([0.02, 0.005, 0.93, 0].map(limitPercent)).toEqual(['2 %', '0.5 %', '93 %', '0 %']);
});

test('counts and money', () => {
  expect([7, 1200, 1234567].map(whole)).toEqual(['7', '1,200', '1,234,567']);
  expect([countOf(1, 'prompt'), countOf(1200, 'prompt')]).toEqual(['1 prompt', '1,200 prompts']);
  expect([0, 0.0021, 4.3127].map(usd)).toEqual(['0.00 USD', '0.0021 USD', '4.31 USD']);
});

test('fractions for programs are plain decimals', () => {
  expect([0, 1, 0.1, 1e-7, -0.25, 1 / 3].map(decimalFraction)).toEqual([
    '0',
    '1',
    '0.1',
    '0.0000001',
    '-0.25',
    '0.3333333333',
  ]);
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (fraction) => {
      expect(decimalFraction(fraction)).toMatch(/^-?\d+(?:\.\d+)?$/u);
      expect(Number(decimalFraction(fraction))).toBeCloseTo(fraction, 9);
    }),
  );
});

test('bars fill their cells', () => {
  expect([0, 0.001, 0.35, 1, 2].map((share) => textBar(share))).toEqual([
    '··········',
    '▏·········',
    '███▌······',
    '██████████',
    '██████████',
  ]);
});

test('the end of a scale is round and not below', () => {
  expect([0, 0.182, 0.05, 0.00397, 1].map(roundUp)).toEqual([0.01, 0.2, 0.05, 0.004, 1]);
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), (fraction) => {
      expect(roundUp(fraction)).toBeGreaterThanOrEqual(fraction - 1e-9);
      expect(roundUp(fraction)).toBeLessThanOrEqual(2 * fraction);
    }),
  );
});
