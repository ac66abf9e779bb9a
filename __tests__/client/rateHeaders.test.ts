import { expect, test } from '@jest/globals';
import { readAllowances, resetMs } from '../../src/client/rateHeaders.ts';

const NOW = Date.UTC(2026, 10, 25);

test.each([
  ['100ms', 100],
  ['6m0s', 360_000],
  ['1.5s', 1500],
  ['59.5', 59_500],
  ['2m59.56s', 179_560],
  ['1h30m', 5_400_000],
  ['1d2h', 93_600_000],
  [' 250MS ', 250],
  // Whole seconds may have been cut.
  ['1s', 2000],
  ['59', 60_000],
  ['0', 1000],
  [String(NOW / 1000 + 30), 31_000],
  [String(NOW + 1500), 1500],
  [String(NOW - 1500), 0],
  ['2026-11-25T00:01:00Z', 60_000],
  ['', null],
  ['soon', null],
  ['-3', null],
  ['1x', null],
])('%p is %p ms', (text, ms) => {
  expect(resetMs(text, NOW)).toBe(ms);
});

const read = (headers: Record<string, string>): unknown => readAllowances((name) => headers[name] ?? null, NOW);

test('the limits of requests and of tokens, in the names of several servers', () => {
  expect(
    read({
      'x-ratelimit-limit-requests': '600',
      'x-ratelimit-remaining-requests': '599',
      'x-ratelimit-reset-requests': '100ms',
      'x-ratelimit-limit-tokens': '200000',
      'x-ratelimit-remaining-tokens': '199500',
      'x-ratelimit-reset-tokens': '150ms',
      'x-ratelimit-limit': '1',
      'x-ratelimit-remaining': '1',
      'x-ratelimit-reset': '1',
    }),
  ).toEqual([
    { of: 'requests', limit: 600, remaining: 599, resetMs: 100 },
    { of: 'tokens', limit: 200_000, remaining: 199_500, resetMs: 150 },
  ]);
  expect(read({ 'ratelimit-limit': '100, 100;w=60', 'ratelimit-remaining': '40', 'ratelimit-reset': '12.5' })).toEqual([
    { of: 'requests', limit: 100, remaining: 40, resetMs: 12_500 },
  ]);
});

test.each([
  [{}],
  [{ 'x-ratelimit-limit-requests': '600', 'x-ratelimit-remaining-requests': '599' }],
  [{ 'x-ratelimit-limit': '0', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1s' }],
  [{ 'x-ratelimit-limit': '-1', 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': '1s' }],
  [{ 'x-ratelimit-limit': 'many', 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': '1s' }],
])('what is not stated in full is not stated: %p', (headers) => {
  expect(read(headers)).toEqual([]);
});

test('more left than there is counts as all of it', () => {
  const headers = { 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '99', 'x-ratelimit-reset': '5s' };
  expect(read(headers)).toEqual([{ of: 'requests', limit: 10, remaining: 10, resetMs: 6000 }]);
});
