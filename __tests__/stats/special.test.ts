// The repairs of special.ts where @stdlib gives up; expected values from mpmath at 40 digits.
import { describe, expect, it } from '@jest/globals';
import { betaCdf, betaQuantile, logGamma, normalQuantile, tQuantile } from '../../src/stats/special.ts';

describe('betaQuantile far out in the lower tail', () => {
  it.each([
    [1e-300, 5, 20, 1.186626490577633e-61],
    [1e-300, 24, 1, 3.1622776601683793e-13],
    [1e-120, 4, 9, 2.1200626759025185e-31],
    [1e-70, 3, 8, 9.4103602888102849e-25],
    [1e-20, 5, 2396, 1.0864405832125654e-7],
    [1e-200, 60, 1141, 9.1992771853581579e-6],
  ])('p = %p, shapes %p and %p', (p, a, b, expected) => {
    expect(betaQuantile(p, a, b) / expected).toBeCloseTo(1, 11);
  });
});

describe('normalQuantile in both tails', () => {
  it.each([
    [1e-4, -3.7190164854556806],
    [1e-6, -4.753424308822899],
    [1e-8, -5.6120012441747887],
    [1e-12, -7.0344838253011319],
    [0.999999, 4.7534243088170878],
    [0.999999999999, 7.0344869100478352],
    [1 - 2 ** -53, 8.2095361516013869],
  ])('p = %p', (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 11);
  });
});

describe('impossible input', () => {
  it.each([
    () => logGamma(0),
    () => logGamma(Number.NaN),
    () => betaCdf(-0.1, 1, 1),
    () => betaCdf(0.5, 0, 1),
    () => betaCdf(Number.NaN, 1, 1),
    () => betaQuantile(0, 1, 1),
    () => betaQuantile(0.5, 1, Infinity),
    () => tQuantile(0.5, 0),
    () => tQuantile(1, 3),
    () => normalQuantile(0),
    () => normalQuantile(Number.NaN),
  ])('%s is a RangeError', (call) => {
    expect(call).toThrow(RangeError);
  });
});
