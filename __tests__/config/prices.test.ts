import { expect, it } from '@jest/globals';
import { priceOf, pricingOf } from '../../src/config/prices.ts';

const own = { input: 1, output: 2 };
const general = { input: 3, output: 4 };
const prices = { asOf: '2026-11-20', models: { 'org/m': own }, answers: general, judge: null };

it('is that of the very name, else that of the side', () => {
  expect(priceOf(prices, 'answers', 'org/m')).toBe(own);
  expect(priceOf(prices, 'judge', 'org/m')).toBe(own);
  expect(priceOf(prices, 'answers', 'org/M')).toBe(general);
  expect(priceOf(prices, 'answers', null)).toBe(general);
  expect(priceOf(prices, 'judge', 'other')).toBeNull();
});

it('is not found in what every object has', () => {
  expect(priceOf(prices, 'judge', 'constructor')).toBeNull();
  expect(priceOf(prices, 'judge', '__proto__')).toBeNull();
});

it('comes to a meter with its day', () => {
  const { asOf, priceOf: find } = pricingOf(prices);
  expect([asOf, find('judge', 'org/m'), find('judge', 'x')]).toEqual(['2026-11-20', own, null]);
});
