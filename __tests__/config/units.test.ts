import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDay, parseDifference, parseDuration, parseRate } from '../../src/config/units.ts';

describe('rates and differences', () => {
  it.each([
    ['2%', 0.02],
    ['0.5 %', 0.005],
    ['.5%', 0.005],
    ['+2%', 0.02],
    [' 100% ', 1],
    ['0%', 0],
  ])('%s is the rate %d', (written, value) => {
    expect(parseRate(written)).toEqual({ ok: true, value });
  });

  it.each([
    ['1pp', 0.01],
    ['5 pp', 0.05],
    ['0.25pp', 0.0025],
  ])('%s is the difference %d', (written, value) => {
    expect(parseDifference(written)).toEqual({ ok: true, value });
  });

  it.each([
    [2, 'is a rate, and the bare number 2 does not say in which unit; write a percentage from 0% to 100%'],
    ['0.02', 'is a rate, and the bare number "0.02" does not say in which unit'],
    ['1pp', 'is a rate, so use "%" instead of "pp" in "1pp"'],
    ['101%', 'is out of range: "101%"'],
    ['-1%', 'is out of range: "-1%"'],
    ['NaN%', 'is a rate, and "NaN%" is none'],
    [Number.NaN, 'the bare number NaN'],
    ['1e1%', 'is a rate, and "1e1%" is none'],
    ['2 percent', 'is a rate, and "2 percent" is none'],
    ['', 'is a rate, and "" is none'],
    [null, 'is empty; write a percentage'],
    [true, 'is a rate, not "true"'],
    [['2%'], 'is a rate, not a list'],
  ])('refuses %p as a rate', (written, problem) => {
    expect(parseRate(written)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  it.each([
    [
      '1%',
      'is a difference, so use "pp" instead of "%" in "1%"; write percentage points from 0pp to 100pp, such as 1pp',
    ],
    [0.01, 'is a difference, and the bare number 0.01 does not say in which unit'],
    ['200pp', 'is out of range'],
  ])('refuses %p as a difference', (written, problem) => {
    expect(parseDifference(written)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  it('reads back what it is given, with or without a blank', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom('', ' ', '  '), (hundredths, blank) => {
        const text = (hundredths / 100).toString();
        const rate = parseRate(`${text}${blank}%`);
        expect(rate.ok && Math.abs(rate.value - hundredths / 10_000) < 1e-12).toBe(true);
        expect(parseDifference(`${text}${blank}pp`)).toEqual(rate);
      }),
    );
  });

  it('never throws, and never gives a number outside 0 to 1', () => {
    fc.assert(
      fc.property(fc.anything(), (written) => {
        for (const read of [parseRate(written), parseDifference(written)]) {
          expect(!read.ok || (read.value >= 0 && read.value <= 1)).toBe(true);
        }
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('%', 'pp', ''), (text, unit) => {
        const read = parseRate(text + unit);
        expect(!read.ok || (read.value >= 0 && read.value <= 1)).toBe(true);
      }),
    );
  });
});

describe('times', () => {
  it.each([
    ['90s', 90_000],
    ['1.5 s', 1500],
    ['20m', 1_200_000],
    ['20 min', 1_200_000],
    ['2h', 7_200_000],
  ])('%s is %d ms', (written, value) => {
    expect(parseDuration(written)).toEqual({ ok: true, value });
  });

  it.each([
    [600, 'is a time, and the bare number 600 does not say in which unit; write a time with its unit, such as 90s'],
    ['600', 'is a time, and "600" is none'],
    ['-5s', 'is a time, and "-5s" is none'],
    ['0s', 'is out of range: "0s"'],
    ['10000h', 'is out of range'],
    [null, 'is a time; write'],
  ])('refuses %p', (written, problem) => {
    expect(parseDuration(written)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });
});

describe('days', () => {
  it('are those of the calendar', () => {
    expect(parseDay('2028-02-29')).toEqual({ ok: true, value: '2028-02-29' });
    for (const written of ['2026-02-29', '2026-13-01', '20-11-2026', 20261120, null])
      expect(parseDay(written).ok).toBe(false);
  });
});
