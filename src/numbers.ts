// Numbers for people. Data holds fractions; people read percent, and percentage points for differences.
// Knows nothing of verdicts, Markdown or HTML.

const MINUS = '−';

/** Decimals up to the first digit that is not zero. */
const leading = (small: number): number => Math.min(10, Math.ceil(-Math.log10(small)));

/** Decimals that suit a percentage of this size: 16.3, 1.87, 0.08, 0.003; never 100.0 for less than all. */
function decimalsFor(percentage: number): number {
  const size = Math.abs(percentage);
  if (size === 0) return 0;
  if (size < 0.01) return leading(size);
  if (size < 10) return 2;
  if (size === 100) return 0;
  return size >= 99.95 && size < 100 ? leading(100 - size) : 1;
}

function fixed(percentage: number, decimals: number): string {
  // Below a millionth of a per cent a limit is nothing to a reader.
  if (Math.abs(percentage) < 1e-6) return '0';
  const rounded = percentage.toFixed(decimals);
  // A small number beside a large one: its own decimals, so that it is not shown as nothing.
  const shown = Number(rounded) === 0 ? percentage.toFixed(decimalsFor(percentage)) : rounded;
  return shown.replace('-', MINUS);
}

const alone = (percentage: number): string => fixed(percentage, decimalsFor(percentage));

function pair(low: number, high: number): [string, string] {
  const decimals = decimalsFor(100 * (Math.abs(low) > Math.abs(high) ? low : high));
  return [fixed(100 * low, decimals), fixed(100 * high, decimals)];
}

/** `0.163` is `16.3 %`. */
export function percent(fraction: number): string {
  return `${alone(100 * fraction)} %`;
}

/** `14.5–18.2 %`. */
export function percentRange(low: number, high: number): string {
  return `${pair(low, high).join('–')} %`;
}

/** `+16.3 pp`, `−0.25 pp`, `0 pp`. */
export function points(difference: number): string {
  return `${difference > 0 ? '+' : ''}${alone(100 * difference)} pp`;
}

/** `14.6 to 18.0`: the unit stands with the estimate before it. */
export function pointsRange(low: number, high: number): string {
  return pair(low, high).join(' to ');
}

/** A number that a person set, as short as they wrote it: `2 %`. */
export function limitPercent(fraction: number): string {
  return `${String(Number((100 * fraction).toFixed(6))).replace('-', MINUS)} %`;
}

/** `1 pp`. */
export function limitPoints(difference: number): string {
  return limitPercent(difference).replace('%', 'pp');
}

/** `12,000`. */
export function whole(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** `1 prompt`, `24 prompts`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${whole(count)} ${count === 1 ? one : many}`;
}

/** `shard 2 of 4`. */
export const shardWords = ({ index, of }: { readonly index: number; readonly of: number }): string =>
  `shard ${whole(index)} of ${whole(of)}`;

/** `4.31 USD`. No dollar sign: two of them in a comment would be a formula. */
export function usd(cost: number): string {
  const decimals = cost === 0 || cost >= 0.1 ? 2 : 4;
  return `${cost.toFixed(decimals)} USD`;
}

/** A fraction for programs: plain decimal digits, never an exponent. */
export function decimalFraction(fraction: number): string {
  const digits = fraction.toFixed(10).replace(/\.?0+$/u, '');
  return digits === '-0' ? '0' : digits;
}

/** Eight bars of a cell, ten cells: `███▌······` for 0.35 of the scale. */
export function textBar(share: number, cells = 10): string {
  const eighths = Math.round(Math.min(1, Math.max(0, share)) * cells * 8);
  const full = '█'.repeat(Math.floor(eighths / 8));
  const part = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? '';
  const shown = eighths === 0 && share > 0 ? '▏' : full + part;
  return shown.padEnd(cells, '·');
}

/** The next round number at or above: 0.182 gives 0.2. For the end of a scale; 0 gives 0.01. */
export function roundUp(fraction: number): number {
  if (fraction <= 0) return 0.01;
  const unit = 10 ** Math.floor(Math.log10(fraction) + 1e-9);
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((s) => s * unit >= fraction - 1e-12) ?? 10;
  return Number((step * unit).toPrecision(6));
}

/** `kept from earlier runs (2026-11-20 to 2026-11-24)`. */
export const keptWords = ({ first, last }: { readonly first: string; readonly last: string }): string =>
  `kept from earlier runs (${first === last ? first : `${first} to ${last}`})`;
